import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { playJourney, storeGivesOtherBytes, type Script, type Twin } from '@tequio/api/testing';
import { audit, openAs } from '../support/browser.js';
import { openScene, type Scene } from '../support/site.js';

/** A network's own logo and colours, and a municipality's. */
const script: Script<Scene> = (scene, step) => {
  const institute = () => `${scene.site.url}/espacio/ejemplo/instituto`;
  const municipality = () => `${scene.site.url}/espacio/ejemplo/${scene.municipality.slug}`;
  const inkOf = (page: Page, selector: string, property: string) =>
    page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
  const logo = (background: string, width = 900) => sharp({ create: { width, height: 300, channels: 3, background } }).png().toBuffer();

  step('refuses a colour that does not read, names the nearest, and then draws the portal in it', async () => {
    const { context, page, complaints } = await openAs(scene.browser, scene.institute, { scripts: false });
    let nearest = '';
    try {
      await page.goto(`${institute()}/imagen`);
      await page.getByLabel('Color principal').fill('#FFCC00');
      await page.getByRole('button', { name: 'Ver cómo queda' }).click();
      await page.getByText('no se lee: se necesita 4.5 a 1').first().waitFor();
      await page.getByRole('button', { name: 'Guardar los colores' }).click();
      const alert = page.getByRole('alert');
      await alert.getByText('no se lee el texto blanco de los botones').waitFor();
      expect(await page.getByLabel('Color principal').inputValue()).toBe('#FFCC00');
      nearest = /sirve es (#[0-9a-f]{6})/.exec((await alert.textContent()) ?? '')![1]!;
      await page.getByLabel('Color principal').fill(nearest);
      await page.getByRole('button', { name: 'Guardar los colores' }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      expect(await inkOf(page, '.btn--go', 'background-color')).toBe(rgb(nearest));
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
    const visitor = await openAs(scene.browser, null);
    try {
      await visitor.page.goto(`${scene.site.url}/ejemplo`);
      expect(await inkOf(visitor.page, 'main a', 'color')).toBe(rgb(nearest));
      expect(await audit(visitor.page)).toEqual([]);
      await visitor.page.goto(`${scene.site.url}/`);
      expect(await inkOf(visitor.page, 'main a', 'color')).not.toBe(rgb(nearest));
      expect(visitor.complaints).toEqual([]);
    } finally {
      await visitor.context.close();
    }
    const first = await fetch(`${scene.site.url}/ejemplo`);
    const again = await fetch(`${scene.site.url}/ejemplo`, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect(first.headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-[\w+/]+=*'/);
  });

  step('shows its logo to everyone, and takes no drawing that could carry programs', async () => {
    const { context, page } = await openAs(scene.browser, scene.institute);
    try {
      await page.goto(`${institute()}/imagen`);
      await page.getByLabel('Elija una imagen').setInputFiles({ name: 'escudo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') });
      await page.getByRole('button', { name: 'Usar este logotipo' }).click();
      await page.getByRole('alert').getByText('Los dibujos SVG no se reciben').waitFor();
      await page.getByLabel('Elija una imagen').setInputFiles({ name: 'escudo.png', mimeType: 'image/png', buffer: await logo('#5a143c') });
      await page.getByRole('button', { name: 'Usar este logotipo' }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      expect(await audit(page)).toEqual([]);
      await page.goto(`${scene.site.url}/ejemplo`);
      const shown = page.locator('header .brand img');
      expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(512);
      const address = await shown.evaluate((image: HTMLImageElement) => image.src);
      const file = await fetch(address);
      expect([file.status, file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([
        200,
        'image/png',
        'public, max-age=31536000, immutable, no-transform',
      ]);
      expect(await audit(page)).toEqual([]);
      await page.goto(institute());
      expect(await page.locator('header .mark img').evaluate((image: HTMLImageElement) => image.src)).toBe(address);
    } finally {
      await context.close();
    }
  });

  step('lets a municipality stand in its own, with the result beside what is typed', async () => {
    const { context, page, complaints } = await openAs(scene.browser, scene.liaison);
    const own = '#5a143c';
    try {
      await page.goto(`${municipality()}/imagen`);
      await page.getByLabel('Color principal', { exact: false }).first().fill('#ff0000');
      await page.getByText('El color más cercano que sirve es').first().waitFor();
      await page.getByLabel('Color principal', { exact: false }).first().fill(own);
      await page.getByText('Texto blanco en los botones: 13.1 a 1').waitFor();
      expect(await audit(page)).toEqual([]);
      await page.getByRole('button', { name: 'Guardar los colores' }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      // The space changes with it, without another document.
      expect(await inkOf(page, '.btn--go', 'background-color')).toBe(rgb(own));
      await page.getByLabel('Elija una imagen').setInputFiles({ name: 'escudo.jpg', mimeType: 'image/jpeg', buffer: await sharp(await logo('#12351c', 300)).jpeg().toBuffer() });
      await page.getByRole('button', { name: 'Usar este logotipo' }).click();
      await page.getByText('Este es el logotipo en uso').waitFor();
      await page.goto(`${scene.site.url}/ejemplo/${scene.municipality.slug}`);
      expect(await inkOf(page, 'main a', 'color')).toBe(rgb(own));
      expect(await page.locator('main .intro img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(300);
      expect(await audit(page)).toEqual([]);
      await page.goto(`${scene.site.url}/ejemplo/${scene.municipalities[1]!.slug}`);
      expect(await inkOf(page, 'main a', 'color')).not.toBe(rgb(own));
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
    const kept = await openAs(scene.browser, scene.institute, { scripts: false });
    try {
      await kept.page.goto(`${municipality()}/imagen`);
      expect(await kept.page.locator('main').textContent()).not.toContain('Color principal');
    } finally {
      await kept.context.close();
    }
  });
};

const twins: readonly Twin[] = [{ defect: storeGivesOtherBytes, stops: 'shows its logo to everyone, and takes no drawing that could carry programs', says: /Los cambios quedaron guardados/ }];

playJourney('a network in its own looks', { open: openScene(), script, twins });

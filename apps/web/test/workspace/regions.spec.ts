import type { Browser } from 'playwright-core';
import { asOwner } from '@tequio/platform/testing';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Site } from '../support/site.js';

describe('regions and groups', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;
  let institute: string;

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    example = await openExample(site);
    institute = `${site.url}/espacio/ejemplo/instituto`;
    // The example has regions of its own; this network has drawn none.
    await asOwner(site.database, 'delete from municipality_groups');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('are drawn, filled with those that were chosen and pasted, filtered by here and on the portal, and taken away', async () => {
    const { context, page } = await openAs(browser, example.institute, { scripts: false });
    try {
      await page.goto(`${site.url}/ejemplo/municipios`);
      expect(await page.getByLabel('Región o grupo').count()).toBe(0);
      await page.goto(`${institute}/regiones`);
      await page.getByText('Todavía no hay regiones ni grupos').waitFor();
      await page.goto(institute);
      const boxes = page.locator('tbody input[type=checkbox]');
      await boxes.nth(0).check();
      await boxes.nth(1).check();
      await page.getByRole('button', { name: 'Agrupar los elegidos' }).click();
      await page.waitForURL(/regiones\?ids=/);
      await page.getByLabel('Nombre').fill('Valle');
      await page.getByRole('button', { name: 'Formar y elegir municipios' }).click();
      await page.waitForURL(/regiones\/valle$/);
      expect(await page.locator('[name=members]:checked').count()).toBe(2);
      await page.getByLabel('Agregar de una lista').fill('CERRO TRIGUENO\nNo existe');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.locator('.err').filter({ hasText: 'No existe' }).waitFor();
      await page.getByLabel('Agregar de una lista').fill('CERRO TRIGUENO');
      await page.getByLabel('Nombre').fill('Valle y sierra');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.waitForURL(/regiones\/valle-y-sierra\?guardado=1$/);
      const members = await page.locator('[name=members]:checked').count();
      await page.getByRole('link', { name: 'Ver en la lista' }).click();
      await page.waitForURL(/instituto\?region=valle-y-sierra$/);
      await page.locator('table tbody tr').first().getByText('Valle y sierra').waitFor();
      expect(await page.locator('table tbody tr').count()).toBe(members);
      await page.goto(`${site.url}/ejemplo/municipios`);
      await page.getByLabel('Región o grupo').selectOption('valle-y-sierra');
      await page.getByRole('button', { name: 'Mostrar' }).click();
      await page.waitForURL(/region=valle-y-sierra/);
      await page.locator('table tbody tr').first().getByText('Valle y sierra').waitFor();
      expect(await page.locator('table tbody tr').count()).toBe(members);
      // Somebody who opened the page before loses nothing of the other's.
      const other = await openAs(browser, example.institute, { scripts: false });
      await other.page.goto(`${institute}/regiones/valle-y-sierra`);
      await page.goto(`${institute}/regiones/valle-y-sierra`);
      await page.getByLabel('grupo', { exact: false }).last().check();
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.waitForURL(/guardado=1$/);
      await other.page.getByRole('button', { name: 'Guardar' }).click();
      await other.page.getByText('Otra persona guardó cambios').first().waitFor();
      await other.context.close();
      await page.goto(`${institute}/regiones/valle-y-sierra`);
      await page.getByRole('link', { name: 'Quitar' }).click();
      await page.getByRole('button', { name: 'Quitar' }).click();
      await page.getByText('Todavía no hay regiones ni grupos').waitFor();
    } finally {
      await context.close();
    }
  }, 120_000);

  it('have pages that everyone can use', async () => {
    const { context, page, complaints } = await openAs(browser, example.institute);
    try {
      await page.goto(`${institute}/regiones`);
      expect(await audit(page)).toEqual([]);
      await page.getByLabel('Nombre').fill('Costa');
      await page.getByRole('button', { name: 'Formar y elegir municipios' }).click();
      await page.waitForURL(/regiones\/costa$/);
      expect(await audit(page)).toEqual([]);
      await page.goto(`${institute}/regiones/costa/quitar`);
      expect(await audit(page)).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  }, 60_000);
});

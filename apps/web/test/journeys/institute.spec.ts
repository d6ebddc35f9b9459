import type { Browser } from 'playwright-core';
import { asOwner } from '@tequio/platform/testing';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Site } from '../support/site.js';

describe('the institute keeps its network', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;
  let institute: string;
  let municipality: string;

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    example = await openExample(site);
    institute = `${site.url}/espacio/ejemplo/instituto`;
    municipality = `${site.url}/espacio/ejemplo/${example.municipality.slug}`;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('finds a municipality without accents, by an address that can be handed on', async () => {
    const { context, page } = await openAs(browser, example.institute, { scripts: false });
    try {
      await page.goto(institute);
      await page.getByLabel('Municipio o clave').fill('trigueno');
      await page.getByRole('button', { name: 'Filtrar' }).click();
      expect(await page.locator('table tbody tr').count()).toBe(1);
      expect(new URL(page.url()).searchParams.get('q')).toBe('trigueno');
      const file = await page.request.get(`${institute}/municipios.csv?q=trigueno`);
      expect(file.headers()['content-type']).toContain('text/csv');
      expect((await file.text()).trim().split('\n')).toHaveLength(2);
      expect(await page.locator('table').textContent()).toContain('Cerro Trigueño');
    } finally {
      await context.close();
    }
  });

  it('rehearses past letters, stores none while one is wrong, and lets the municipality confirm its own', async () => {
    const { context, page, complaints } = await openAs(browser, example.institute);
    const name = example.municipality.name;
    const stored = () => asOwner<{ state: string }>(site.database, 'select state from letters_of_intent');
    try {
      await page.goto(`${institute}/capturar`);
      expect(await audit(page)).toEqual([]);
      await page
        .getByLabel('Pegue aquí la lista')
        .fill(`municipio,fecha,quien firma\n${name},8/7/2022,Juana Ejemplo\nNingún Lugar,8/7/2022,Nadie`);
      await page.getByRole('button', { name: 'Ensayar' }).click();
      await page.getByText('No encontramos ese municipio').waitFor();
      expect(await audit(page)).toEqual([]);
      expect(await stored()).toEqual([]);
      await page.getByLabel('Pegue aquí la lista').fill(`municipio,fecha,quien firma\n${name},8/7/2022,Juana Ejemplo`);
      await page.getByRole('button', { name: 'Ensayar' }).click();
      await page.getByRole('button', { name: 'Capturar 1 carta' }).click();
      await page.getByText('Se capturó 1 carta').waitFor();
      expect(await stored()).toEqual([{ state: 'captured' }]);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
    const liaison = await openAs(browser, example.liaison);
    try {
      await liaison.page.goto(`${municipality}/carta`);
      expect(await audit(liaison.page)).toEqual([]);
      await liaison.page.getByRole('link', { name: 'Sí, es nuestra carta' }).click();
      await liaison.page.getByRole('dialog').getByRole('button', { name: 'Sí, confirmarla' }).click();
      await liaison.page.locator('main .head .st', { hasText: 'Aceptada' }).waitFor();
      expect(await stored()).toEqual([{ state: 'accepted' }]);
      await liaison.page.goto(municipality);
      expect(await audit(liaison.page)).toEqual([]);
      await liaison.page.goto(`${municipality}/personas`);
      expect(await audit(liaison.page)).toEqual([]);
      await liaison.page.goto(`${municipality}/avisos`);
      expect(await audit(liaison.page)).toEqual([]);
      expect(liaison.complaints).toEqual([]);
    } finally {
      await liaison.context.close();
    }
  });

  it('changes a term with its reason, and says what is wrong with one that cannot be', async () => {
    const { context, page, complaints } = await openAs(browser, example.institute);
    try {
      await page.goto(`${institute}/ajustes`);
      expect(await audit(page)).toEqual([]);
      await page.getByText('Días hábiles del instituto para responder una carta').click();
      const form = page.getByRole('form', { name: 'Días hábiles del instituto para responder una carta' });
      await form.getByLabel('Valor').fill('900');
      await form.getByLabel('Razón del cambio').fill('Lo acordó el pleno.');
      await form.getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('alert').waitFor();
      expect(await form.getByLabel('Valor').inputValue()).toBe('900');
      await form.getByLabel('Valor').fill('7');
      await form.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('Los cambios quedaron guardados').waitFor();
      await page.getByText('responder una carta: 7').waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
    const kept = await asOwner<{ reason: string }>(
      site.database,
      "select reason from network_settings where key = 'onboarding.reply_business_days'",
    );
    expect(kept.at(-1)?.reason).toBe('Lo acordó el pleno.');
  });

  it('invites a person, and takes the place of one with a reason', async () => {
    const { context, page } = await openAs(browser, example.institute, { scripts: false });
    try {
      await page.goto(`${institute}/personas`);
      await page.locator('[name=name]').fill('Rosa Analista');
      await page.locator('[name=email]').fill('no es correo');
      await page.locator('[name=role]').selectOption('network_analyst');
      await page.locator('[name=office]').fill('Análisis');
      await page.getByRole('button', { name: 'Enviar la invitación' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.locator('[name=office]').inputValue()).toBe('Análisis');
      await page.locator('[name=email]').fill('rosa@red.test');
      await page.getByRole('button', { name: 'Enviar la invitación' }).click();
      await page.getByText('La invitación va en camino a rosa@red.test').waitFor();
      await page.getByRole('button', { name: /Revocar/ }).click();
      await page.getByText('revocada').waitFor();
    } finally {
      await context.close();
    }
  });
});

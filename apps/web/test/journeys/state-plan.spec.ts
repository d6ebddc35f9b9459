import type { Browser } from 'playwright-core';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Site } from '../support/site.js';

const SOURCE = 'Ejemplo basado en un documento inventado para esta prueba.';

describe('a plan of the state itself', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    example = await openExample(site);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('is written in the institute’s workspace, and taken from its documents without inventing what they do not say', async () => {
    const { context, page, complaints } = await openAs(browser, example.institute);
    try {
      await page.goto(`${site.url}/espacio/ejemplo/instituto`);
      await page.getByRole('link', { name: 'Plan estatal' }).click();
      await page.getByLabel('Título del plan').fill('Plan estatal 2021-2022');
      await page.getByLabel('Inicia').fill('2021-01-01');
      await page.getByLabel('Termina').fill('2022-12-31');
      await page.getByRole('button', { name: 'Empezar un plan' }).click();
      await page.waitForURL(/\/espacio\/ejemplo\/instituto\/plan\/[0-9a-f-]{36}$/);
      const plan = page.url();
      await page.getByRole('link', { name: 'Agregar un compromiso' }).first().click();
      await page.getByLabel('Nombre corto').fill('Cultura de apertura');
      await page.locator('form').filter({ has: page.getByLabel('Nombre corto') }).locator('button[type="submit"], button').first().click();
      await page.waitForURL(/\/compromiso\/[0-9a-f-]{36}$/);
      await page.goto(plan);
      expect(await page.getByRole('button', { name: 'Mostrarlo como plan anterior' }).or(page.getByRole('link', { name: 'Mostrarlo como plan anterior' })).count()).toBeGreaterThan(0);
      await page.goto(`${plan}/paso/capturar`);
      await page.locator('textarea[name="reason"]').last().fill(SOURCE);
      await page.getByRole('button', { name: 'Mostrarlo como plan anterior' }).last().click();
      await page.getByText('Tomado de sus documentos', { exact: true }).first().waitFor();
      const text = await page.locator('main').innerText();
      expect(text).toContain('Tomado de sus documentos');
      expect(text).toContain(SOURCE);
      expect(await audit(page)).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
    await site.settled();
  }, 120_000);

  it('is read by anyone below the state’s address, with what was not said shown as missing', async () => {
    const { context, page, complaints } = await openAs(browser, null);
    try {
      await page.goto(`${site.url}/ejemplo`);
      await page.getByRole('link', { name: 'Plan estatal 2021-2022', exact: true }).click();
      await page.waitForURL(`${site.url}/ejemplo/plan/plan-estatal-2021-2022`);
      expect(await page.locator('main').innerText()).toContain(SOURCE);
      expect(await audit(page)).toEqual([]);
      await page.getByRole('link', { name: /Cultura de apertura/ }).click();
      await page.waitForURL(`${site.url}/ejemplo/compromiso/cultura-de-apertura`);
      const commitment = await page.locator('main').innerText();
      expect(commitment).toContain(SOURCE);
      expect(commitment).toContain('Sin dato en la fuente');
      expect(commitment).toContain('La fuente no da el día');
      expect(commitment).not.toContain('0 %');
      expect(await audit(page)).toEqual([]);
      await page.goto(`${site.url}/en/ejemplo/compromiso/cultura-de-apertura`);
      expect(await page.locator('main').innerText()).toContain('No data in the source');
      await page.goto(`${site.url}/ejemplo/buscar?q=apertura`);
      expect(await page.locator('main').innerText()).toContain(SOURCE);
      await page.getByRole('link', { name: 'Cultura de apertura' }).click();
      await page.waitForURL(`${site.url}/ejemplo/compromiso/cultura-de-apertura`);
      await page.goto(`${site.url}/ejemplo/compromisos`);
      const rows = await page.locator('table').innerText();
      expect(rows).toContain('Estado de Ejemplo');
      expect(rows).toContain(SOURCE);
      expect((await page.request.get(`${site.url}/ejemplo/${example.municipality.slug}/plan/plan-estatal-2021-2022`)).status()).toBe(404);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  }, 120_000);

  it('is withdrawn with its reason where it was captured wrong, and is read by nobody else any more', async () => {
    const { context, page, complaints } = await openAs(browser, example.institute);
    try {
      await page.goto(`${site.url}/espacio/ejemplo/instituto/plan`);
      await page.getByRole('link', { name: 'Plan estatal 2021-2022' }).click();
      await page.getByRole('link', { name: 'Retirar este plan anterior' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('textarea[name="reason"]').fill('El documento era de otra administración.');
      await dialog.getByRole('button', { name: 'Retirar el plan' }).click();
      await page.locator('main').getByText('Por qué se retiró:').waitFor();
      expect(await page.locator('main').innerText()).toContain('El documento era de otra administración.');
      expect(await page.getByRole('link', { name: 'Ver la página pública' }).count()).toBe(0);
      expect(await audit(page)).toEqual([]);
      await site.settled();
      for (const address of ['plan/plan-estatal-2021-2022', 'compromiso/cultura-de-apertura']) expect((await page.request.get(`${site.url}/ejemplo/${address}`)).status()).toBe(404);
      await page.goto(`${site.url}/ejemplo/buscar?q=apertura`);
      expect(await page.locator('main').innerText()).not.toContain('Cultura de apertura');
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  }, 120_000);
});

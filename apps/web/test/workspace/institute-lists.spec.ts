import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { asOwner } from '@tequio/platform/testing';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Site } from '../support/site.js';

describe('the institute’s maps and lists', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;
  let institute: string;

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    example = await openExample(site);
    institute = `${site.url}/espacio/ejemplo/instituto`;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('shows the state in four small maps, each of whose answers leads to the rows that it counts', async () => {
    const { context, page } = await openAs(browser, example.institute, { scripts: false });
    try {
      await page.goto(institute);
      const maps = page.locator('.maps figure');
      expect(await maps.count()).toBe(4);
      expect(await maps.locator('svg use').count()).toBe(4 * example.municipalities.length);
      const secretariat = maps.nth(1).getByRole('link', { name: /^no: / });
      const counted = Number(/\d+/.exec((await secretariat.textContent()) ?? '')![0]);
      await secretariat.click();
      await page.waitForURL(/mapa=secretariat-no/);
      expect(await page.locator('table tbody tr').count()).toBe(counted);
      await page.getByText('¿Instaló su secretariado? no').last().waitFor();
      await page.getByLabel('Municipio o clave').fill('trigueno');
      await page.getByRole('button', { name: 'Filtrar' }).click();
      await page.waitForURL(/q=trigueno/);
      expect(new URL(page.url()).searchParams.get('mapa')).toBe('secretariat-no');
    } finally {
      await context.close();
    }
    const seen = await openAs(browser, example.institute);
    try {
      await seen.page.goto(`${institute}?mapa=letter-no`);
      expect(await audit(seen.page)).toEqual([]);
      await seen.page.goto(`${institute}?mapa=letter-quizás`);
      expect(await seen.page.locator('table tbody tr').count()).toBe(example.municipalities.length);
    } finally {
      await seen.context.close();
    }
  }, 60_000);

  it('rehearses invitations from a spreadsheet and from an old CSV, and names each wrong row as the sheet numbers it', async () => {
    const { context, page } = await openAs(browser, example.institute, { scripts: false });
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Enlaces');
    sheet.getRow(1).values = ['Enlaces de 2027'];
    sheet.getRow(3).values = ['Municipio', 'Nombre', 'Correo', 'Cargo'];
    sheet.getRow(4).values = [99001, 'Ana Ruiz', 'ana@uno.test', 'Titular'];
    sheet.getRow(6).values = ['Ningún Lugar', 'Luz Paz', { formula: 'WEBSERVICE("http://malo")', result: 'no es correo' }, '=1+1'];
    const send = async (name: string, buffer: Buffer) => {
      await page.goto(`${institute}/invitar`);
      await page.getByLabel('O suba un archivo').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await page.getByRole('button', { name: 'Ensayar' }).click();
    };
    try {
      await send('enlaces.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
      const main = page.locator('main');
      await main.getByText('no es correo', { exact: false }).first().waitFor();
      expect(await main.textContent()).toContain('enlaces.xlsx');
      expect(await page.locator('main table').last().textContent()).toMatch(/6/);
      expect(await asOwner(site.database, "select from invitations where email = 'ana@uno.test'")).toEqual([]);
      sheet.spliceRows(6, 1);
      await send('enlaces.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
      // The sheet names it by its key only.
      const { name: place } = example.municipalities.find((one) => one.inegiKey === '99001')!;
      await main.getByText(`Ana Ruiz · Titular · ${place} (99001)`).waitFor();
      await page.getByRole('button', { name: 'Enviar 1 invitación' }).click();
      await page.getByText('Se envió 1 invitación').waitFor();
      expect(await asOwner(site.database, "select office from invitations where email = 'ana@uno.test'")).toEqual([{ office: 'Titular' }]);
      await send('lista.csv', Buffer.from('Municipio;Nombre;Correo;Cargo\r\nCerro Trigueño;Íñigo Núñez;inigo@dos.test;Dirección\r\n', 'latin1'));
      await page.getByText('Windows-1252').first().waitFor();
      await page.getByRole('button', { name: 'Enviar 1 invitación' }).click();
      await page.getByText('Se envió 1 invitación').waitFor();
      expect(await asOwner(site.database, "select name from invitations where email = 'inigo@dos.test'")).toEqual([{ name: 'Íñigo Núñez' }]);
      await send('lista.xlsx', Buffer.from('esto no es una hoja'));
      await page.getByRole('alert').getByText('El archivo dice ser «xlsx»').waitFor();
    } finally {
      await context.close();
    }
  }, 90_000);
});

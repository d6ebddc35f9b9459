import type { Browser, Page } from 'playwright-core';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Reader, type Site } from '../support/site.js';

const FILE = { name: 'formato.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') };

describe('advice', () => {
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

  async function as<T>(reader: Reader, scripts: boolean, work: (page: Page) => Promise<T>): Promise<T> {
    const { context, page, complaints } = await openAs(browser, reader, { scripts });
    try {
      const result = await work(page);
      expect(complaints).toEqual([]);
      return result;
    } finally {
      await context.close();
    }
  }
  const municipal = () => `${site.url}/espacio/ejemplo/${example.municipality.slug}`;
  const institute = () => `${site.url}/espacio/ejemplo/instituto`;
  const send = (page: Page) => page.getByRole('button', { name: 'Enviar el mensaje' }).click();

  it('is asked about the letter without scripts, answered with a file, and given to somebody', async () => {
    await as(example.liaison, false, async (page) => {
      await page.goto(`${municipal()}/carta`);
      await page.getByRole('button', { name: 'Empezar' }).first().click();
      await page.getByRole('heading', { name: 'Asesoría sobre esto' }).waitFor();
      await page.getByText('Preguntar', { exact: true }).first().click();
      await page.getByRole('button', { name: 'Preguntar' }).click();
      // What is missing is said on the page of a new thread, about the same thing.
      await page.getByRole('heading', { name: 'Nueva asesoría' }).waitFor();
      await page.getByText('Sobre: Carta de intención').waitFor();
      await page.getByLabel('Asunto').fill('Firma de la carta');
      await page.locator('[name=body]').fill('¿Quién firma? Vea https://ejemplo.mx/acta <b>x</b>');
      await page.getByRole('button', { name: 'Enviar', exact: true }).click();
      await page.waitForURL(/asesoria\/[\w-]+\?abierta=/);
      await page.getByText('Espera al instituto').waitFor();
      expect(await page.locator('.said a').getAttribute('href')).toBe('https://ejemplo.mx/acta');
      expect(await page.locator('.said b').count()).toBe(0);
      await page.goto(`${municipal()}/carta`);
      await page.getByRole('link', { name: 'Firma de la carta' }).waitFor();
    });
    await site.settled();
    await as(example.institute, false, async (page) => {
      await page.goto(institute());
      await page.getByRole('link', { name: /^Asesoría/ }).click();
      await page.locator('.tag', { hasText: '1 sin leer' }).waitFor();
      await page.getByRole('link', { name: 'Firma de la carta' }).click();
      await page.locator('[name=body]').fill('Firma la presidencia.');
      await page.locator('[name=attachment]').setInputFiles(FILE);
      await page.getByRole('button', { name: 'Adjuntar el archivo' }).click();
      await page.getByText('Archivos que irán con el mensaje').waitFor();
      expect(await page.locator('[name=body]').inputValue()).toBe('Firma la presidencia.');
      await send(page);
      await page.getByText('El mensaje quedó enviado.').waitFor();
      await page.getByRole('link', { name: 'formato.csv' }).waitFor();
      await page.locator('[name=adviser]').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Guardar quién la lleva' }).click();
      await page.getByText('La asesoría quedó a cargo de: Dirección de Gobierno Abierto').waitFor();
      await page.goto(`${institute()}/asesoria?estado=municipio&cargo=mio&q=PRESIDENCIA`);
      await page.getByRole('link', { name: 'Firma de la carta' }).waitFor();
      await page.goto(`${institute()}/asesoria?q=nada`);
      await page.getByText('Ninguna asesoría con estos filtros').waitFor();
    });
  }, 180_000);

  it('keeps on the device what was typed and not sent, and refuses what is too long in words', async () => {
    await as(example.liaison, true, async (page) => {
      await page.goto(`${municipal()}/asesoria`);
      expect(await audit(page)).toEqual([]);
      await page.getByRole('link', { name: 'Firma de la carta' }).click();
      await page.getByRole('heading', { name: 'Mensajes' }).waitFor();
      expect(await audit(page)).toEqual([]);
      await page.goto(`${municipal()}/asesoria/nueva`);
      expect(await audit(page)).toEqual([]);
      const title = page.getByLabel('Asunto');
      const body = page.locator('[name=body]');
      await title.fill('Borrador');
      await body.fill('a'.repeat(10_001));
      await page.getByText(/Sobra 1 /).or(page.getByText(/10,?001/)).first().waitFor();
      await page.getByRole('button', { name: 'Enviar', exact: true }).click();
      await page.getByText('Hay un problema').waitFor();
      await body.fill('Lo que no se pierde');
      await page.goto(municipal());
      await page.goto(`${municipal()}/asesoria/nueva`);
      await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('[name=body]')?.value === 'Lo que no se pierde');
      expect(await title.inputValue()).toBe('Borrador');
      await page.getByRole('button', { name: 'Enviar', exact: true }).click();
      await page.waitForURL(/abierta=/);
      await page.goto(`${municipal()}/asesoria/nueva`);
      await page.waitForLoadState('networkidle');
      expect(await body.inputValue()).toBe('');
    });
  }, 120_000);
});

import type { Browser, Page } from 'playwright-core';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Reader, type Site } from '../support/site.js';

describe('announcements', () => {
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

  it('are written, published, opened and acknowledged without scripts', async () => {
    const institute = `${site.url}/espacio/ejemplo/instituto/comunicados`;
    let address = '';
    await as(example.institute, false, async (page) => {
      await page.goto(`${institute}/nuevo`);
      await page.getByRole('button', { name: 'Guardar el borrador' }).click();
      await page.locator('[name=title]').fill('Nueva guía');
      await page.locator('[name=body]').fill('Vea https://ejemplo.mx/guia');
      await page.getByRole('button', { name: 'Guardar el borrador' }).click();
      await page.waitForURL(/comunicados\/[\w-]+\?guardado=1/);
      address = new URL(page.url()).pathname.split('/').at(-1)!;
      await page.getByRole('button', { name: 'Publicar' }).click();
      await page.getByRole('heading', { name: 'Municipios' }).waitFor();
    });
    await site.settled();
    await as(example.liaison, false, async (page) => {
      await page.goto(`${site.url}/espacio/ejemplo/${example.municipality.slug}/comunicados`);
      await page.locator('.tag', { hasText: 'sin leer' }).waitFor();
      await page.getByRole('link', { name: 'Nueva guía' }).click();
      expect(await page.locator('.said a').getAttribute('href')).toBe('https://ejemplo.mx/guia');
      await page.getByRole('button', { name: 'Enterado' }).click();
      await page.getByText('marcó «Enterado»').waitFor();
    });
    await as(example.institute, false, async (page) => {
      await page.goto(`${institute}/${address}?estado=enterado`);
      await page.getByRole('rowheader', { name: example.municipality.name }).or(page.getByText(example.municipality.name)).first().waitFor();
      const file = await page.request.get(`${institute}/${address}/municipios.csv?estado=enterado`);
      expect(await file.text()).toContain('Enterado');
      await page.getByRole('button', { name: 'Recordar a quienes faltan' }).click();
      await page.getByText('Último recordatorio').waitFor();
    });
    const looked = (reader: Reader, base: string, pages: readonly string[]) =>
      as(reader, true, async (page) => {
        for (const path of pages) {
          await page.goto(`${base}${path}`);
          expect(await audit(page)).toEqual([]);
        }
      });
    await looked(example.institute, institute, ['', '/nuevo', `/${address}`]);
    await looked(example.liaison, `${site.url}/espacio/ejemplo/${example.municipality.slug}/comunicados`, ['', `/${address}`]);
  });
});

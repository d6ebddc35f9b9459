import type { Browser, Page } from 'playwright-core';
import { audit, launch, openAs } from '../support/browser.js';
import { day, openExample, startSite, type Reader, type Site } from '../support/site.js';

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

  const municipal = () => `${site.url}/espacio/ejemplo/${example.municipality.slug}`;
  const institute = () => `${site.url}/espacio/ejemplo/instituto`;
  /** Writes one in the form of a new draft, and comes to its page. */
  const write = async (page: Page, title: string, body: string) => {
    await page.goto(`${institute()}/comunicados/nuevo`);
    await page.locator('[name=title]').fill(title);
    await page.locator('[name=body]').fill(body);
    await page.locator('[name=acknowledgeBy]').fill(day(10));
    await page.getByRole('button', { name: 'Guardar el borrador' }).click();
    await page.waitForURL(/comunicados\/[\w-]+\?guardado=1/);
    return new URL(page.url()).pathname;
  };

  it('are written, published, opened and acknowledged without scripts', async () => {
    let address = '';
    let draft = '';
    await as(example.institute, false, async (page) => {
      await page.goto(`${institute()}/comunicados/nuevo`);
      await page.getByRole('button', { name: 'Guardar el borrador' }).click();
      await page.getByText('Hay 2 problemas').waitFor();
      address = (await write(page, 'Nueva guía', 'Vea https://ejemplo.mx/guia <b>x</b>')).split('/').at(-1)!;
      await page.getByText(/nadie lo ha recibido.*municipios/).waitFor();
      await page.getByRole('link', { name: 'Publicar' }).click();
      await page.getByRole('heading', { name: '¿Publicar «Nueva guía»?' }).waitFor();
      await page.getByRole('button', { name: 'Publicar' }).click();
      await page.getByRole('heading', { name: 'Municipios' }).waitFor();
    });
    await site.settled();
    await as(example.liaison, false, async (page) => {
      await page.goto(municipal());
      await page.getByRole('link', { name: /^Comunicados.*1/ }).click();
      await page.locator('.tag', { hasText: 'sin leer' }).waitFor();
      await page.getByRole('link', { name: 'Nueva guía' }).click();
      expect(await page.locator('.said a').getAttribute('href')).toBe('https://ejemplo.mx/guia');
      expect(await page.locator('.said b').count()).toBe(0);
      await page.getByRole('button', { name: 'Enterado' }).click();
      await page.getByText('marcó «Enterado»').waitFor();
      expect(await page.getByRole('link', { name: /^Comunicados.*1/ }).count()).toBe(0);
    });
    await as(example.institute, false, async (page) => {
      await page.goto(`${institute()}/comunicados/${address}?estado=enterado`);
      await page.getByRole('link', { name: 'Enterado: 1' }).waitFor();
      await page.getByText(example.municipality.name).first().waitFor();
      const file = await page.request.get(`${institute()}/comunicados/${address}/municipios.csv?estado=enterado`);
      expect((await file.text()).split('\n')[1]).toMatch(new RegExp(`^${example.municipality.name},Enterado,Unidad de Transparencia,\\d{4}-`));
      await page.getByRole('button', { name: 'Recordar a quienes faltan' }).click();
      await page.getByText('Último recordatorio').waitFor();
      draft = `/${(await write(page, 'Una idea', 'Todavía no.')).split('/').at(-1)}`;
    });
    const looked = (reader: Reader, base: string, pages: readonly string[]) =>
      as(reader, true, async (page) => {
        for (const path of pages) {
          await page.goto(`${base}/comunicados${path}`);
          expect(await audit(page)).toEqual([]);
        }
      });
    await looked(example.institute, institute(), ['', '/nuevo', `/${address}`, `/${address}/retirar`, draft, `${draft}/publicar`]);
    await looked(example.liaison, municipal(), ['', `/${address}`]);
  });

  it('are corrected and withdrawn with a reason, which the municipality reads; a draft is discarded', async () => {
    await as(example.institute, false, async (page) => {
      const path = await write(page, 'Sesión de trabajo', 'El jueves.');
      await page.goto(`${site.url}${path}/publicar`);
      await page.getByRole('button', { name: 'Publicar' }).click();
      await page.getByText('Corregir', { exact: true }).first().click();
      await page.locator('[name=body]').fill('El viernes.');
      await page.getByRole('button', { name: 'Corregir' }).click();
      // Without its reason it is not corrected, and what was typed stays.
      await page.getByText('Hay un problema').waitFor();
      expect(await page.locator('[name=body]').inputValue()).toBe('El viernes.');
      await page.locator('[name=reason]').fill('Cambió el día.');
      await page.getByRole('button', { name: 'Corregir' }).click();
      await page.getByText('Se corrigió: Cambió el día.').waitFor();
      await as(example.liaison, false, async (reading) => {
        await reading.goto(`${municipal()}/comunicados/${path.split('/').at(-1)}`);
        await reading.getByText('El viernes.').waitFor();
        await reading.getByText('Se corrigió: Cambió el día.').waitFor();
      });
      await page.getByRole('link', { name: 'Retirar' }).click();
      await page.locator('[name=reason]').fill('Se canceló la sesión.');
      await page.getByRole('button', { name: 'Retirar' }).click();
      await page.getByText('El instituto retiró este comunicado: Se canceló la sesión.').waitFor();
      await as(example.liaison, false, async (reading) => {
        await reading.goto(`${municipal()}/comunicados/${path.split('/').at(-1)}`);
        await reading.getByText('El instituto retiró este comunicado: Se canceló la sesión.').waitFor();
        expect(await reading.getByText('El viernes.').count()).toBe(0);
        expect(await reading.getByRole('button', { name: 'Enterado' }).count()).toBe(0);
      });
      const draft = await write(page, 'Una idea', 'Todavía no.');
      await page.getByRole('link', { name: 'Descartar' }).click();
      await page.getByRole('button', { name: 'Descartar el borrador' }).click();
      await page.getByText('El borrador se descartó.').waitFor();
      expect((await page.request.get(`${site.url}${draft}`)).status()).toBe(404);
    });
  });
});

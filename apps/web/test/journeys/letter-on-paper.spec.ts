import type { Browser, Page } from 'playwright-core';
import { asOwner } from '@tequio/platform/testing';
import { audit, launch, openAs } from '../support/browser.js';
import { signedCopy } from '../support/signed-copy.js';
import { openExample, startSite, type Reader, type Site } from '../support/site.js';
import { status } from '../support/steps.js';

describe('a letter that was signed on paper before it came here', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;
  let base: string;

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    example = await openExample(site);
    base = `${site.url}/espacio/ejemplo/${example.municipality.slug}`;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const as = async (who: Reader, work: (page: Page) => Promise<void>) => {
    const { context, page } = await openAs(browser, who, { scripts: false });
    try {
      await work(page);
    } finally {
      await context.close();
    }
  };
  const lookedAt = async (who: Reader, address: string) => {
    const { context, page } = await openAs(browser, who);
    await page.goto(address);
    const found = await audit(page);
    await context.close();
    return found;
  };
  const folio = () => asOwner<{ folio: string; annulled: boolean }>(site.database, "select folio, annulled_at is not null as annulled from official_documents where kind = 'CARTA' order by id");

  it('is uploaded from the first day’s page, with what it says, and sent; nothing typed or uploaded is asked for twice', async () => {
    await as(example.liaison, async (page) => {
      await page.goto(base);
      await page.getByRole('link', { name: 'Ya tengo la carta firmada: subirla' }).click();
      await page.getByRole('button', { name: 'Registrar la carta firmada' }).click();
      await page.getByRole('alert').waitFor();
      await page.getByLabel('Fecha que lleva la carta').fill('2026-02-16');
      await page.getByLabel('Nombre de quien firma').fill('Ana María Ruiz Peña');
      await page.getByLabel('Cargo de quien firma').fill('Presidencia Municipal');
      await page.locator('input[type=file]').setInputFiles(signedCopy);
      await page.getByRole('button', { name: 'Registrar la carta firmada' }).click();
      await page.getByRole('alert').getByText('Falta el fin de la administración').waitFor();
      expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(1);
      await page.getByText('Ya recibimos «carta firmada.pdf»').waitFor();
      expect(await page.getByLabel('Nombre de quien firma').inputValue()).toBe('Ana María Ruiz Peña');
      expect(await folio()).toEqual([]);
      await page.getByLabel('Fin de la administración').fill('2099-12-31');
      await page.getByRole('button', { name: 'Registrar la carta firmada' }).click();
      await page.waitForURL(`${base}/carta`);
      await status(page, 'Firmada');
      expect(await folio()).toEqual([{ folio: expect.stringMatching(/^TQ-99\d{3}-CARTA-/), annulled: false }]);
      await page.getByText('Se firmó antes de registrarse aquí').waitFor();
      await page.getByRole('link', { name: 'Enviar la carta' }).click();
      await page.getByRole('button', { name: 'Enviar la carta' }).click();
      await status(page, 'Enviada');
    });
    expect(await lookedAt(example.liaison, `${base}/carta`)).toEqual([]);
  }, 90_000);

  it('is observed by what was told of it, registered anew under another folio, and accepted', async () => {
    await site.settled();
    const [letter] = await asOwner<{ id: string }>(site.database, 'select id from letters_of_intent');
    const review = `${site.url}/espacio/ejemplo/instituto/cartas/${letter!.id}`;
    expect(await lookedAt(example.institute, review)).toEqual([]);
    await as(example.institute, async (page) => {
      await page.goto(review);
      await page.getByText('compare los datos con la copia firmada').waitFor();
      expect(await page.getByText('Observar «Asunto»').count()).toBe(0);
      await page.getByText('Observar «Fecha de la carta»').click();
      await page.locator('[name="observation.date"]').fill('El sello de la oficialía dice otro día.');
      await page.getByRole('button', { name: 'Enviar las observaciones' }).click();
      await page.locator('main').getByText('hizo una observación').waitFor();
    });
    await as(example.liaison, async (page) => {
      await page.goto(`${base}/carta`);
      await page.getByText('El sello de la oficialía dice otro día.').first().waitFor();
      await page.getByRole('link', { name: 'Corregir los datos o subir otra copia' }).click();
      expect(await page.getByLabel('Nombre de quien firma').inputValue()).toBe('Ana María Ruiz Peña');
      await page.getByLabel('Fecha que lleva la carta').fill('2026-02-17');
      await page.getByRole('button', { name: 'Registrar la carta firmada' }).click();
      await status(page, 'Firmada');
      await page.goto(`${base}/carta/enviar`);
      await page.getByRole('button', { name: 'Enviar la carta' }).click();
      await status(page, 'Enviada');
    });
    expect((await folio()).map(({ annulled }) => annulled)).toEqual([true, false]);
    await as(example.institute, async (page) => {
      await page.goto(`${review}/aceptar`);
      await page.getByRole('button', { name: 'Aceptar la carta' }).click();
      await page.locator('main').getByText('Quedó aceptada').waitFor();
    });
    await site.settled();
    const { context, page } = await openAs(browser, null);
    await page.goto(`${site.url}/ejemplo/${example.municipality.slug}/carta`);
    await page.getByText('Esta carta se firmó en papel').waitFor();
    expect(await audit(page)).toEqual([]);
    await context.close();
  }, 120_000);

  it('is offered where there is a draft too, and takes its place', async () => {
    const [, other] = example.municipalities;
    const who = await site.reader('otro@municipio.test', { networkId: example.networkId, tenantId: other!.id, role: 'liaison', office: 'Unidad' });
    const there = `${site.url}/espacio/ejemplo/${other!.slug}`;
    await as(who, async (page) => {
      await page.goto(`${there}/carta`);
      await page.getByRole('button', { name: 'Empezar la carta' }).click();
      await page.getByRole('link', { name: 'Ya tengo la carta firmada en papel' }).click();
      await page.getByText('El borrador que tiene se sustituye').waitFor();
      expect(await page.getByLabel('Cargo de quien firma').inputValue()).toContain('Titular de la Presidencia');
    });
    expect(await lookedAt(who, `${there}/carta/firmada`)).toEqual([]);
  }, 60_000);
});

import type { Browser, Page } from 'playwright-core';
import { asOwner } from '@tequio/platform/testing';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Site } from '../support/site.js';
import { confirm, status } from '../support/steps.js';

/** What is typed and cannot be saved: its writer is told why, and it neither blocks nor comes up later by itself. */
describe('what is typed and cannot be saved', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;
  let base: string;

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    example = await openExample(site);
    base = `${site.url}/espacio/ejemplo/${example.municipality.slug}`;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const stored = async () => (await asOwner<{ content: { place: string; signatoryName: string | null } }>(site.database, 'select content from letters_of_intent'))[0]!.content;
  const saved = (page: Page) => page.locator('.head').getByText(/^Guardado a las/).first().waitFor();

  it('because it is too long is said at its field, costs nothing beside it, and ends when the text is shortened', async () => {
    const { context, page } = await openAs(browser, example.liaison);
    try {
      await page.goto(`${base}/carta`);
      await page.getByRole('button', { name: 'Empezar la carta' }).click();
      await status(page, 'Borrador');
      const own = page.getByLabel('Acuerdo propio');
      await own.fill('palabras '.repeat(300));
      await page.getByText('Hay datos por corregir; lo demás está guardado.').first().waitFor();
      await page.locator('#f-ownAcknowledgement-e').getByText(/2000/).waitFor();
      await page.getByLabel('Nombre de quien firma').fill('Ana María Ruiz Peña');
      await own.fill('Publicar las actas en siete días.');
      await saved(page);
      expect(await stored()).toMatchObject({ signatoryName: 'Ana María Ruiz Peña', points: expect.arrayContaining([expect.objectContaining({ own: true, text: 'Publicar las actas en siete días.' })]) });
    } finally {
      await context.close();
    }
  }, 120_000);

  it('because the letter was frozen in another window is told, and the text does not come up when the letter is opened again', async () => {
    const { context, page } = await openAs(browser, example.liaison);
    try {
      await page.goto(`${base}/carta`);
      await page.getByLabel('Fin de la administración').fill('2099-12-31');
      await saved(page);
      const other = await context.newPage();
      await other.goto(`${base}/carta`);
      await confirm(page, 'Congelar para firma', 'Congelar la carta', { word: 'congelar', scripts: true });
      await status(page, 'Congelada');
      const before = await stored();
      await other.locator('#f-place').fill('Un lugar que llegó tarde');
      const told = other.locator('.head .save');
      await told.getByText('No se pudo guardar').waitFor();
      expect(await told.textContent()).toContain('El trámite está en otra etapa');
      expect(await told.textContent()).toContain('cópielo antes de volver a cargarla');
      await told.getByRole('button', { name: 'Volver a cargar' }).click();
      await status(other, 'Congelada');
      expect(await stored()).toEqual(before);
      expect(await other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tequio.draft.')))).toEqual([]);
    } finally {
      await context.close();
    }
  }, 120_000);

  it('because somebody took the step first is told, and stands there to be copied', async () => {
    const { context, page } = await openAs(browser, example.liaison);
    try {
      await page.goto(`${base}/carta`);
      const other = await context.newPage();
      await other.goto(`${base}/carta`);
      await confirm(page, 'Volver al borrador', 'Volver al borrador', { scripts: true, reason: 'El plan cambió de nombre.' });
      await status(page, 'Borrador');
      await confirm(other, 'Volver al borrador', 'Volver al borrador', { scripts: true, reason: 'Falta un acuerdo del cabildo.' });
      await other.getByText('Ese paso ya no está abierto').waitFor();
      await other.locator('blockquote', { hasText: 'Falta un acuerdo del cabildo.' }).waitFor();
      await status(other, 'Borrador');
      const [{ reasons }] = await asOwner<{ reasons: number }>(site.database, "select count(*)::int as reasons from audit_entries where reason in ('El plan cambió de nombre.', 'Falta un acuerdo del cabildo.')") as [{ reasons: number }];
      expect(reasons).toBe(1);
    } finally {
      await context.close();
    }
  }, 120_000);

  it('is no loss where a form is sent after its session has ended: its writer is told, and finds the text again', async () => {
    const { context, page } = await openAs(browser, example.institute);
    try {
      await page.goto(`${site.url}/espacio/ejemplo/instituto/invitar`);
      const list = page.getByLabel('Pegue aquí la lista');
      await list.fill('Albarada, Ana Ruiz, ana@uno.test, Titular');
      await context.clearCookies();
      await page.getByRole('button', { name: 'Ensayar' }).click();
      await page.waitForURL(/\/entrar\?/);
      await page.getByText('Su sesión había terminado y nada se envió.').waitFor();
      expect(await audit(page)).toEqual([]);
      const back = new URL(page.url()).searchParams.get('volver')!;
      await context.addCookies(example.institute.cookies);
      await page.goto(site.url + back);
      await page.getByText('Esto es lo que escribió antes de que terminara su sesión.').waitFor();
      expect(await list.inputValue()).toBe('Albarada, Ana Ruiz, ana@uno.test, Titular');
      expect(await page.evaluate(() => localStorage.getItem('tequio.sent'))).toBeNull();
      await page.goto(site.url + back);
      expect(await list.inputValue()).toBe('');
    } finally {
      await context.close();
    }
  }, 120_000);
});

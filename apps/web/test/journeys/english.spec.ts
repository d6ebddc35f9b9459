import type { Browser, Page } from 'playwright-core';
import { asOwner } from '@tequio/platform/testing';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Site } from '../support/site.js';

const PHONE = { width: 390, height: 844 };

const language = (page: Page) => page.locator('html').getAttribute('lang');

/** Words of Spanish on the page that nobody marked as Spanish: what people and documents say stands under its own language. */
const spanishLeft = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || holder.closest('script, style, textarea, option, [lang|=es]')) continue;
      // A folio and a mail's address are the same in every language.
      const text = (node.textContent ?? '').replace(/TQ-[\w-]+|[^\s()]+@[\w.-]+/g, '');
      if (/[¿¡]|\b(?:el|los|las|del|que|una|para|con|por|está|su|sus|carta|municipio|siguiente|fecha)\b/i.test(text)) found.push(text.trim());
    }
    return found;
  });

describe('the workspaces in English', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;
  let base: string;
  const [audited, mixed]: [string[], string[]] = [[], []];
  const look = async (page: Page) => {
    audited.push(...(await audit(page)));
    await page.setViewportSize(PHONE);
    mixed.push(...(await spanishLeft(page)));
  };

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

  it('are offered at the door to a browser that asks for English, and changed there without scripts', async () => {
    const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(`${site.url}/entrar?volver=%2Fcuenta`);
      expect(await language(page)).toBe('en');
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(await spanishLeft(page)).toEqual([]);
      // The refusal comes from the API, in the language of the page.
      await page.getByLabel('E-mail').fill('nobody');
      await page.getByRole('button', { name: /link/ }).click();
      expect(await page.locator('main').innerText()).toMatch(/There is a problem/);
      expect(await spanishLeft(page)).toEqual([]);
      await page.getByRole('contentinfo').getByRole('button', { name: 'Español' }).click();
      expect(await language(page)).toBe('es-MX');
      await page.goto(`${site.url}/entrar?volver=%2Fcuenta`);
      await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).click();
      expect(await language(page)).toBe('en');
      expect(page.url()).toBe(`${site.url}/entrar?volver=%2Fcuenta`);
    } finally {
      await context.close();
    }
  });

  it('stay in the language that a liaison chose, page by page, from the draft of the letter to its folio', async () => {
    const { context, page, complaints } = await openAs(browser, example.liaison);
    try {
      await page.setViewportSize(PHONE);
      await page.goto(`${base}?mias=1`);
      expect(await language(page)).toBe('es-MX');
      // By keyboard alone, as by touch.
      await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('html[lang=en]').waitFor();
      expect(page.url()).toBe(`${base}?mias=1`);
      expect(await asOwner(site.database, 'select locale from persons where id = $1', [example.liaison.personId])).toEqual([{ locale: 'en' }]);
      await look(page);

      await page.getByRole('link', { name: 'Review the letter' }).click();
      await page.getByRole('button', { name: 'Start the letter' }).click();
      await page.locator('main .head .st', { hasText: 'Draft' }).waitFor();
      await page.getByLabel('Name of who signs').fill('Ana Ruiz');
      await page.getByLabel('End of the administration').fill('2099-12-31');
      await page.getByText(/^Saved at \d\d:\d\d/).first().waitFor();
      await page.getByRole('link', { name: 'Freeze for signature', exact: true }).first().click();
      const asked = page.locator('dialog[open]');
      await asked.getByLabel(/freeze/).fill('freeze');
      await asked.getByRole('button', { name: 'Freeze the letter' }).click();
      await page.locator('main .head .st', { hasText: 'Frozen' }).waitFor();
      await look(page);
      for (const there of ['/secretariado', '/plan', '/avances', '/personas', '/avisos']) {
        await page.goto(base + there);
        expect(await language(page)).toBe('en');
        await look(page);
      }
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
    // What was written into the record is the document's own Spanish.
    const [letter] = await asOwner<{ subject: string; state: string }>(site.database, "select content->>'subject' as subject, state from letters_of_intent");
    expect(letter).toMatchObject({ state: 'frozen', subject: expect.stringMatching(/intención/i) });
  });

  it('bring the same person the same language in another browser, until they change it in their account', async () => {
    const { context, page } = await openAs(browser, example.liaison);
    try {
      await page.goto(`${site.url}/cuenta`);
      expect(await language(page)).toBe('en');
      await look(page);
      await page.locator('input[name=name]').fill('A');
      await page.getByRole('button', { name: 'Save', exact: true }).first().click();
      // What is wrong with it is said by the API, in the language of the page.
      await page.getByText('There is a problem').first().waitFor();
      await look(page);
      await page.locator('input[name=name]').fill('Ana Ruiz');
      await page.locator('select[name=language]').selectOption('es');
      await page.getByRole('button', { name: 'Save', exact: true }).first().click();
      await page.getByText('Los cambios quedaron guardados.').waitFor();
      expect(await language(page)).toBe('es-MX');
    } finally {
      await context.close();
    }
  });

  it('mix no languages, and keep every page accessible on phone and desk', () => {
    expect({ audited, mixed }).toEqual({ audited: [], mixed: [] });
  });
});

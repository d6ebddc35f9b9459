import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import chromiumBinary from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Reader } from './site.js';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Only what is violated is told of, so only for that are places found; and no rule of these reads the texts of style sheets. */
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  preload: { assets: ['media'] },
};
export interface View {
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
}

/** Each width and each theme once; the other two pairs are those in which `pages/every-page` looks at every page. */
const VIEWS = [
  { width: 1366, height: 768, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
] as const satisfies readonly View[];

export async function launch(): Promise<Browser> {
  // Its own default arguments include one process for all, in which closing one context ends the browser.
  return chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
    headless: true,
  });
}

const DESK = { width: 1366, height: 768 };

/** A browser of one reader; at a desk and with scripts unless said otherwise. */
export async function openAs(
  browser: Browser,
  reader: Reader | null,
  { scripts = true, size = DESK }: { scripts?: boolean; size?: { width: number; height: number } } = {},
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: size,
    javaScriptEnabled: scripts,
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
  });
  if (reader) await context.addCookies(reader.cookies);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refused form is answered with 422, which the browser's console calls an error.
    if (message.type() === 'error' && !/status of 422/.test(message.text())) complaints.push(message.text());
  });
  return { context, page, complaints };
}

/** Not by `evaluate`: it has half a megabyte compiled anew for each page, which the browser keeps where it is asked itself. */
async function giveAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: await axeSource });
  await session.detach();
}

/** Accessibility violations, ids of several elements (which axe does not look for any more) and sideways scroll of the page, on phone and desk; empty when there are none. */
export async function audit(page: Page, views: readonly View[] = VIEWS): Promise<string[]> {
  const found: string[] = [];
  const size = page.viewportSize() ?? DESK;
  if (!(await page.evaluate(() => 'axe' in window))) await giveAxe(page);
  for (const { width, height, colorScheme } of views) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    // A bar that sticks to the edge covers halfway what one can scroll to: at the end of the page it covers nothing.
    await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    // Colours fade from one theme to the other: what counts is where they end.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
    });
    const problems = await page.evaluate(async (options) => {
      const { axe } = window as unknown as {
        axe: {
          run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run(document, options);
      const named = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const twice = [...new Set(named.filter((id, index) => named.indexOf(id) !== index))].map((id) => `id of several: ${id}`);
      const overflow = document.documentElement.scrollWidth > window.innerWidth ? ['sideways scroll'] : [];
      return [
        ...violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
        ...overflow,
        ...twice,
      ];
    }, OPTIONS);
    found.push(...problems.map((problem) => `${new URL(page.url()).pathname} ${width} ${colorScheme}: ${problem}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(size);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  return found;
}

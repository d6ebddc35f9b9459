import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { audit, launch, openAs } from '../support/browser.js';
import { openExample, startSite, type Site } from '../support/site.js';

/** Bytes, packed, of what a page loads to be live. */
const LIVE_SCRIPT_BYTES = 5 * 1024;

describe('the notices of an open page', () => {
  let site: Site;
  let browser: Browser;
  let example: Awaited<ReturnType<typeof openExample>>;
  let space: string;
  let invited = 0;

  beforeAll(async () => {
    site = await startSite();
    browser = await launch();
    example = await openExample(site);
    space = `${site.url}/espacio/ejemplo/${example.municipality.slug}`;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Somebody declines the liaison's invitation, which the liaison is told of. */
  const decline = async () => {
    const email = `nadie${(invited += 1)}@ejemplo.test`;
    await site.acting(example.liaison)(
      `mutation { done: invite(input: { email: "${email}", name: "Nadie", role: "implementing_unit", office: "Obras" }) { __typename } }`,
    );
    await site.settled();
    const { localMailbox } = await site.ask<{ localMailbox: { nodes: { to: string; text: string }[] } }>('{ localMailbox(first: 50) { nodes { to text } } }');
    const token = localMailbox.nodes.map(({ to, text }) => (to.includes(email) ? /\/invitacion\/([\w.~-]+)/.exec(text)?.[1] : null)).find(Boolean);
    await site.ask(`mutation { declineInvitation(token: "${token}") { __typename } }`);
    await site.settled();
    return email;
  };
  const count = (page: Page) => page.locator('header a[href$="/avisos"] .count > [aria-hidden]');
  const shows = (page: Page, unread: number) => count(page).getByText(String(unread), { exact: true }).waitFor();

  it('arrive in each window by themselves, are announced, shown at the reader’s wish and read in all windows at once', async () => {
    const [listed, other] = [await openAs(browser, example.liaison), await openAs(browser, example.liaison)];
    try {
      const sockets = [listed, other].map(({ page }) => page.waitForEvent('websocket'));
      await listed.page.goto(`${space}/avisos`);
      await other.page.goto(space);
      await Promise.all(sockets);
      await listed.page.getByText('No hay avisos').waitFor();
      const email = await decline();
      await Promise.all([shows(listed.page, 1), shows(other.page, 1)]);
      await other.page.locator('header [role=status]', { hasText: /^Tiene un aviso nuevo: .*nadie1@ejemplo\.test/ }).waitFor({ state: 'attached' });
      // The list stays as it is until its reader asks.
      expect(await listed.page.locator('main').getByText(email).count()).toBe(0);
      await listed.page.getByRole('link', { name: 'Ver 1 nuevo' }).waitFor();
      expect(await audit(listed.page)).toEqual([]);
      expect(await audit(other.page)).toEqual([]);

      await listed.page.getByRole('link', { name: 'Ver 1 nuevo' }).click();
      await listed.page.locator('main li', { hasText: email }).getByText('Nuevo').waitFor();
      expect(await listed.page.getByRole('link', { name: /^Ver \d/ }).count()).toBe(0);
      await listed.page.getByRole('button', { name: 'Marcar todos como leídos' }).click();
      await count(listed.page).waitFor({ state: 'detached' });
      await count(other.page).waitFor({ state: 'detached' });
      expect([...listed.complaints, ...other.complaints]).toEqual([]);
    } finally {
      await Promise.all([listed.context.close(), other.context.close()]);
    }
  });

  it('come also after the connection was lost, and where there is none the page is as it was loaded', async () => {
    const [back, without] = [await openAs(browser, example.liaison), await openAs(browser, example.liaison)];
    try {
      let tries = 0;
      await back.page.routeWebSocket(/\/graphql$/, (socket) => {
        tries += 1;
        if (tries === 1) void socket.close({ code: 1012 });
        else socket.connectToServer();
      });
      await without.page.routeWebSocket(/\/graphql$/, (socket) => void socket.close({ code: 4403 }));
      await Promise.all([back, without].map(({ page }) => page.goto(`${space}/avisos`)));
      await decline();
      await shows(back.page, 1);
      expect(tries).toBeGreaterThan(1);
      expect(await count(without.page).count()).toBe(0);
      await without.page.goto(`${space}/avisos`);
      await shows(without.page, 1);
      await without.page.getByRole('button', { name: 'Marcar todos como leídos' }).click();
      await count(back.page).waitFor({ state: 'detached' });
      expect([...back.complaints, ...without.complaints]).toEqual([]);
    } finally {
      await Promise.all([back.context.close(), without.context.close()]);
    }
  });

  it('cost a page little script, after it is there, and pages before the door none', async () => {
    const [{ context, page }, visitor] = [await openAs(browser, example.liaison), await openAs(browser, null)];
    try {
      const live = page.waitForResponse(/\/assets\/notice-socket-.*\.js$/);
      await page.goto(space);
      const script = await live;
      expect(gzipSync(await script.body()).length).toBeLessThan(LIVE_SCRIPT_BYTES);
      expect(await page.locator(`link[rel=modulepreload][href*="notice-socket"]`).count()).toBe(0);
      const opened: string[] = [];
      visitor.page.on('websocket', (socket) => opened.push(socket.url()));
      for (const path of ['/', '/ejemplo', '/entrar']) await visitor.page.goto(site.url + path, { waitUntil: 'networkidle' });
      expect(opened).toEqual([]);
    } finally {
      await Promise.all([context.close(), visitor.context.close()]);
    }
  });
});

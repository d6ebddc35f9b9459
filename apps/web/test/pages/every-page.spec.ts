import type { RouteConfigEntry } from '@react-router/dev/routes';
import { matchRoutes, type RouteObject } from 'react-router';
import type { APIResponse, Browser, BrowserContext, Page, Response } from 'playwright-core';
import { demonstrationAccounts } from '../../../cli/src/demonstration/demonstration.js';
import { demonstration } from '../../../cli/src/testing/loaded.js';
import routes from '../../app/routes.js';
import { audit, launch, openAs } from '../support/browser.js';
import { startSite, type Reader, type Site } from '../support/site.js';

/** Routes that no link of the demonstration leads to, each with where it is tested or why it is no page. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'en/follow': 'answers a form: journeys/commitment',
  'en/follow-confirm': 'needs the link of a mail: portal',
  'en/follow-leave': 'needs the link of a mail: portal',
  'en/mail-choices': 'needs the link of a mail: journeys/account',
  'en/not-found': 'answers 404: portal',
  'en/plan-version/network': 'as a municipality’s; its own plan is past in the demonstration',
  'es/follow': 'answers a form: journeys/commitment',
  'es/follow-confirm': 'needs the link of a mail: portal',
  'es/follow-leave': 'needs the link of a mail: portal',
  'es/mail-choices': 'needs the link of a mail: journeys/account',
  'es/not-found': 'answers 404: portal',
  'es/plan-version/network': 'as a municipality’s; its own plan is past in the demonstration',
  'institute/address/compromisos/:commitment': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/address/planes': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/address/planes/:plan': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/plan': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/commitment': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/commitment-new': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/commitment-save': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/commitment-step': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/commitment-unit': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/plan-endorsement': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/plan-export': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/plan-import': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/plan-save': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/plan-step': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/progress-cancel': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/progress-restore': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/progress-date': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/progress-report': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/progress-verify': 'as a municipality’s; its own plan is past in the demonstration: journeys/state-plan',
  'institute/document-retry': 'answers a form: workspace/texts-and-rules',
  'municipality/document-retry': 'answers a form: workspace/texts-and-rules',
  'municipality/address/planes': 'leads on; named in mails only',
  'municipality/address/planes/:plan': 'leads on; named in mails only',
  'municipality/commitment-new': 'a plan in draft: journeys/commitment',
  'municipality/commitment-save': 'answers a form: journeys/commitment',
  'municipality/plan-save': 'answers a form: journeys/commitment',
  'municipality/plan-endorsement': 'a plan in draft: journeys/commitment',
  'municipality/plan-import': 'a plan in draft: journeys/commitment',
  'municipality/progress-restore': 'a milestone that was cancelled: journeys/commitment',
  'institute/looks-trial': 'answers a form: journeys/looks',
  'municipality/looks-trial': 'answers a form: journeys/looks',
  'institute/webhook': 'a system that somebody registered: workspace/webhooks',
  'institute/webhook-act': 'a system that somebody registered: workspace/webhooks',
  'institute/webhook-edit': 'a system that somebody registered: workspace/webhooks',
  'institute/webhook-message': 'a system that somebody registered: workspace/webhooks',
  'institute/webhook-resend': 'a system that somebody registered: workspace/webhooks',
  'municipality/webhook': 'a system that somebody registered: workspace/webhooks',
  'municipality/webhook-act': 'a system that somebody registered: workspace/webhooks',
  'municipality/webhook-edit': 'a system that somebody registered: workspace/webhooks',
  'municipality/webhook-message': 'a system that somebody registered: workspace/webhooks',
  'municipality/webhook-resend': 'a system that somebody registered: workspace/webhooks',
  'workspace/follows/account-follow.tsx': 'asks about what a public page leads to: journeys/account',
  'workspace/account/account-email.tsx': 'needs the link of a mail: journeys/account',
  'workspace/account/account-erased.tsx': 'after the erasure: journeys/account',
  'workspace/operation/first-run.tsx': 'only on an empty deployment: journeys/doors',
  'workspace/sign-in/invitation.tsx': 'needs the link of a mail: journeys/institute',
  'workspace/frame/language.tsx': 'answers a form: journeys/english',
  'workspace/letters/letter-save.tsx': 'answers a form: journeys/letter',
  'workspace/captured-letters/letter-scan.tsx': 'a captured letter that waits: journeys/institute',
  'workspace/letters/letter-signed.tsx': 'only before a letter is frozen: journeys/letter-on-paper',
  'workspace/mail-server/mail-server-remove.tsx': 'a server that the network named: workspace/mail-server',
  'workspace/notice-templates/notice-preview.tsx': 'fills a frame: workspace/notice-words',
  'workspace/notice-templates/notice-restore.tsx': 'words that a network wrote: workspace/notice-words',
  'workspace/sent-notices/sent-notice-resend.tsx': 'a mail that came back: workspace/sent-mail',
  'workspace/sign-in/new-password.tsx': 'needs the link of a mail: journeys/doors',
  'workspace/returned-mail/suppression-lift.tsx': 'an address that mail comes back from: workspace/sent-mail',
  'workspace/secretariat-installation/secretariat-install.tsx': 'a body that is designated: journeys/secretariat',
  'workspace/sign-in/sign-in-code.tsx': 'in the middle of signing in: journeys/doors',
  'workspace/sign-in/sign-in-link.tsx': 'needs the link of a mail: journeys/doors',
  'workspace/sign-in/sign-out.tsx': 'answers a form: journeys/doors',
};
/** Addresses of one route that one reader opens: they differ in state, as a plan in draft from one under way. */
const SAMPLES = 3;
const VIEWS = [
  { width: 1366, height: 768, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

const toObject = ({ id, file, path, index, children }: RouteConfigEntry): RouteObject => ({
  id: id ?? file,
  ...(path === undefined ? {} : { path }),
  ...(index ? { index: true as const } : { children: (children ?? []).map(toObject) }),
});
const leaves = (entries: readonly RouteConfigEntry[]): string[] =>
  entries.flatMap((entry) => (entry.children?.length ? leaves(entry.children) : [entry.id ?? entry.file]));

/** Every page that a link leads to, opened as each kind of person: it is there, it is whole, and everybody can use it. */
describe('every page of the demonstration', () => {
  let site: Site;
  let browser: Browser;
  let tree: RouteObject[];
  const reached = new Set<string>();
  /** Pages that are the same for everyone: looked at as a visitor, for the others it is enough that they are there. */
  let open: ReadonlySet<string> = new Set();

  beforeAll(async () => {
    tree = (await routes).map(toObject);
    site = await startSite([], { ground: demonstration, config: { graphqlPointsPerMinute: 10_000_000 } });
    browser = await launch();
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const routeOf = (path: string) => matchRoutes(tree, path)?.at(-1)?.route.id;

  /** Addresses of this site that the links of a page lead to, as it came. */
  const linksOf = async (answer: Response | APIResponse): Promise<string[]> =>
    [...(await answer.text()).matchAll(/<a\s[^>]*?href="([^"]*)"/g)]
      .map(([, address]) => new URL(address!.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"), answer.url()))
      .filter(({ origin }) => origin === site.url)
      .map(({ pathname, search }) => pathname + search);

  /** Opens a page in the browser, or asks for it where it is a file, which is taken and not opened, or its like was opened. */
  async function visit({ request }: BrowserContext, page: Page, path: string, known: boolean): Promise<Response | APIResponse> {
    const asked = () => request.get(site.url + path);
    if (known) return asked();
    try {
      return (await page.goto(site.url + path))!;
    } catch (error) {
      if (!/Download is starting/.test(String(error))) throw error;
      return asked();
    }
  }

  async function walk(reader: Reader | null, start: string[]): Promise<string[]> {
    const { context, page, complaints } = await openAs(browser, reader);
    const found: string[] = [];
    const opened = new Map<string, number>();
    const queue = [...start];
    const seen = new Set(queue);
    for (let next = queue.shift(); next; next = queue.shift()) {
      const route = routeOf(next.split('?')[0]!);
      const count = opened.get(route ?? '') ?? 0;
      if (!route || count >= SAMPLES || ELSEWHERE[route]) continue;
      opened.set(route, count + 1);
      const answer = await visit(context, page, next, open.has(route) || count > 0);
      // A mail leads into the space of who received it.
      if (!reader && !next.startsWith('/entrar') && answer.url().includes('/entrar')) continue;
      if (answer.status() >= 400) found.push(`${next} answers ${answer.status()}`);
      if (open.has(route) || !answer.headers()['content-type']?.startsWith('text/html')) {
        reached.add(route);
        continue;
      }
      if (!reached.has(route)) found.push(...(await audit(page, VIEWS)));
      reached.add(route);
      for (const link of await linksOf(answer)) {
        if (seen.has(link)) continue;
        seen.add(link);
        queue.push(link);
      }
    }
    found.push(...complaints);
    await context.close();
    return found;
  }

  it('is whole for a visitor, in Spanish and in English', async () => {
    expect(await walk(null, ['/', '/en', '/entrar', '/buzon', '/ejemplo/buscar?q=agua', '/en/ejemplo/buscar?q=agua'])).toEqual([]);
    open = new Set(reached);
  }, 900_000);

  it.each(demonstrationAccounts.map(({ email }) => email))('is whole for %s', async (email) => {
    expect(await walk(await site.reader(email), ['/espacio', '/cuenta'])).toEqual([]);
  }, 900_000);

  it('is one of those that were opened', async () => {
    const all = new Set(leaves(await routes));
    expect([...all].filter((route) => !reached.has(route) && !ELSEWHERE[route]).sort()).toEqual([]);
  });
});

import type { Browser } from 'playwright-core';
import { cookieOf, startProduct, type Act, type Defect, type ProductOptions, type Seat } from '@tequio/api/testing';
import type { TestDatabase } from '@tequio/platform/testing';
import { launch } from './browser.js';

/** Somebody with a session: the cookies of a browser that has signed in. */
export interface Reader {
  personId: string;
  email: string;
  cookies: { name: string; value: string; url: string }[];
  /** Of the last seat taken. */
  membershipId: string | null;
}

/** The product with its pages, on a fresh database, with its jobs in the same process. */
export interface Site {
  url: string;
  database: TestDatabase;
  reader(email: string, seat?: Seat): Promise<Reader>;
  operator(email: string): Promise<Reader>;
  /** Sends an operation as a visitor, or as somebody who acts for a membership. */
  ask<Data>(document: string, who?: Reader, actingAs?: string): Promise<Data>;
  /** What somebody does for the seat they have taken. */
  acting(who: Reader): Act;
  settled(): Promise<void>;
  close(): Promise<void>;
}

export async function startSite(defects: readonly Defect[] = [], options: Pick<ProductOptions, 'config' | 'ground'> = {}): Promise<Site> {
  const product = await startProduct({ pages: true, defects, ...options });
  const { url, database, settled, close } = product;

  const enter = async (email: string, membershipId: string | null): Promise<Reader> => {
    const { cookies, ...who } = await product.signIn(email);
    return { ...who, cookies: cookies.map((cookie) => ({ ...cookie, url })), membershipId };
  };

  return {
    url,
    database,
    settled,
    close,
    async reader(email, seat) {
      return enter(email, seat ? await product.join(email, seat) : null);
    },
    async operator(email) {
      await product.makeOperator(email);
      return enter(email, 'operator');
    },
    acting: (who) => product.acting(who, who.membershipId!),
    async ask(document, who, actingAs) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(who ? { cookie: cookieOf(who) } : {}),
          ...(actingAs ? { 'tequio-acting-as': actingAs } : {}),
        },
        body: JSON.stringify({ query: document }),
      });
      const { data, errors } = (await answer.json()) as { data: never; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

/** The network's today and days from it, as `2026-01-31`: in the evening the day in UTC is tomorrow there. */
export const day = (from = 0): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Mexico_City' }).format(new Date(Date.now() + from * 86_400_000));

/** The fictional network with a liaison of its first municipality and an administrator. */
export async function openExample(site: Site) {
  const operator = await site.operator('operadora@tequio.test');
  const { openNetwork } = await site.ask<{
    openNetwork: { id: string; municipalities: { nodes: { id: string; inegiKey: string; slug: string; name: string }[] } };
  }>(
    `mutation { openNetwork(input: { stateKey: "99", slug: "ejemplo", authorityName: "Instituto de Transparencia de Ejemplo" }) {
      ... on Network { id municipalities(first: 100) { nodes { id inegiKey slug name } } } } }`,
    operator,
    'operator',
  );
  const [municipality] = openNetwork.municipalities.nodes;
  if (!municipality) throw new Error('the example network has no municipality');
  const networkId = openNetwork.id;
  return {
    operator,
    networkId,
    municipality,
    municipalities: openNetwork.municipalities.nodes,
    institute: await site.reader('instituto@red.test', {
      networkId,
      tenantId: networkId,
      role: 'network_admin',
      office: 'Dirección de Gobierno Abierto',
    }),
    liaison: await site.reader('enlace@municipio.test', {
      networkId,
      tenantId: municipality.id,
      role: 'liaison',
      office: 'Unidad de Transparencia',
    }),
  };
}

/** A browser in front of a deployment that nobody has set up yet. */
export interface Deployment {
  site: Site;
  browser: Browser;
  close(): Promise<void>;
}

export async function openEmpty(defects: readonly Defect[]): Promise<Deployment> {
  const [site, browser] = await Promise.all([startSite(defects), launch()]);
  return {
    site,
    browser,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** A browser in front of the fictional network: the opening of a journey through pages. */
export interface Scene extends Deployment, Awaited<ReturnType<typeof openExample>> {}

/** `more` sets the scene of the journey at hand. */
export const openScene =
  (more: (site: Site, example: Awaited<ReturnType<typeof openExample>>) => Promise<void> = () => Promise.resolve()) =>
  async (defects: readonly Defect[]): Promise<Scene> => {
    const deployment = await openEmpty(defects);
    const example = await openExample(deployment.site);
    await more(deployment.site, example);
    return { ...example, ...deployment };
  };

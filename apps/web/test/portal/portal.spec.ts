import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { audit, launch, openAs } from '../support/browser.js';
import { startSite, type Site } from '../support/site.js';
import { fillPortal, type PortalWorld } from './portal-world.js';

/** Kilobytes after gzip, of a page's HTML and of what it asks for. */
const KB = 1024;
const HTML = 15 * KB;
const MAP_HTML = 30 * KB;
const BASE_CSS = 5 * KB;
const ROUTE_CSS = 2 * KB;

describe('the portal', () => {
  let site: Site;
  let world: PortalWorld;
  let browser: Browser;
  let pages: Record<string, string>;

  beforeAll(async () => {
    site = await startSite();
    world = await fillPortal(site);
    browser = await launch();
    const at = `/${world.network}/${world.municipality}`;
    pages = {
      deployment: '/',
      home: `/${world.network}`,
      municipalities: `/${world.network}/municipios`,
      reached: `/${world.network}/municipios?desde=letter_accepted`,
      commitments: `/${world.network}/compromisos`,
      disputed: `/${world.network}/compromisos?estado=disputed`,
      municipality: at,
      letter: `${at}/carta`,
      captured: `/${world.network}/${world.captured}`,
      capturedLetter: `/${world.network}/${world.captured}/carta`,
      neverInvited: `/${world.network}/${world.neverInvited}`,
      secretariat: `${at}/secretariado`,
      plan: `${at}/plan/${world.plan}`,
      version: `${at}/plan/${world.plan}/version/2`,
      region: `/${world.network}?region=${world.region}`,
      commitment: `${at}/compromiso/${world.commitment}`,
      verify: '/verificar',
      folio: `/verificar/${world.folio}`,
      privacy: '/privacidad',
      networkPrivacy: `/${world.network}/privacidad`,
      municipalityPrivacy: `${at}/privacidad`,
      counted: '/ayuda/como-se-cuenta',
    };
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const html = async (path: string) => {
    const answer = await fetch(site.url + path);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const styles = (text: string) => [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] ?? '');

  it('keeps every page within its weight, without a single script, in both languages', async () => {
    const problems: string[] = [];
    const size = new Map<string, number>();
    const weigh = async (path: string) => {
      if (!size.has(path)) size.set(path, gzipSync((await html(path)).text).length);
      return size.get(path) ?? 0;
    };
    for (const [name, path] of Object.entries(pages)) {
      for (const address of [path, path === '/' ? '/en' : `/en${path}`]) {
        const { status, text } = await html(address);
        if (status !== 200) problems.push(`${address}: ${status}`);
        const weight = gzipSync(text).length;
        if (weight > (name === 'home' || name === 'region' ? MAP_HTML : HTML)) problems.push(`${address}: HTML of ${weight} bytes`);
        if (/<script|modulepreload/.test(text)) problems.push(`${address}: a script`);
        if (!text.includes('href="/entrar"')) problems.push(`${address}: no way in`);
        const css = await Promise.all(styles(text).map(weigh));
        for (const [position, bytes] of css.entries())
          if (bytes > (position === 0 ? BASE_CSS : ROUTE_CSS)) problems.push(`${address}: ${styles(text)[position]} of ${bytes} bytes`);
      }
    }
    expect(problems).toEqual([]);
  });

  it('draws even the largest state, of 570 municipalities, within the weight of a map', async () => {
    await site.ask(`mutation { openNetwork(input: { stateKey: "20", slug: "oaxaca", authorityName: "Autoridad de prueba" }) { __typename } }`, await site.reader('operador@tequio.test'), 'operator');
    const { status, text } = await html('/oaxaca');
    expect(status).toBe(200);
    expect(gzipSync(text).length).toBeLessThanOrEqual(MAP_HTML);
    expect(text).toContain('INEGI');
    expect(gzipSync((await html('/oaxaca/municipios')).text).length).toBeLessThanOrEqual(HTML);
  });

  it('can be read by everyone: no violation on phone and desk, in light and dark, in both languages', async () => {
    const { context, page } = await openAs(browser, null, { scripts: true });
    const found: string[] = [];
    for (const path of [...Object.values(pages), '/oaxaca']) {
      await page.goto(site.url + path);
      found.push(...(await audit(page)));
    }
    for (const path of [pages['home'], pages['municipality'], pages['commitment']]) {
      await page.goto(`${site.url}/en${path}`);
      found.push(...(await audit(page)));
    }
    await context.close();
    expect(found).toEqual([]);
  }, 300_000);

  it('keeps the network’s header where one asks to follow something of it and confirms it, and says what it is', async () => {
    const { text } = await html(pages['municipality'] ?? '');
    const name = /<h1[^>]*>([^<]+)/.exec(text)?.[1] ?? '';
    const [, action = '', form = ''] = /<form[^>]*action="(\/seguir[^"]*)"([\s\S]*?)<\/form>/.exec(text) ?? [];
    const hidden = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, field, value]) => [field ?? '', value ?? '']);
    const post = (path: string, body: Record<string, string>) =>
      fetch(site.url + path, { method: 'POST', headers: { origin: site.url }, body: new URLSearchParams(body) }).then((answer) => answer.text());
    const ofNetwork = (page: string) => expect(page).toMatch(new RegExp(`class="brand" href="/${world.network}"`));

    const asked = await post(action, { ...Object.fromEntries(hidden), email: 'vecina@correo.test', consent: 'yes' });
    ofNetwork(asked);
    expect(asked).toContain(`quieres seguir «${name}»`);
    expect(asked).toContain('href="/buzon"');
    ofNetwork(await post(action, { ...Object.fromEntries(hidden), email: 'no es un correo', consent: 'yes' }));

    await site.settled();
    const { localMailbox } = await site.ask<{ localMailbox: { nodes: { id: string }[] } }>('{ localMailbox(first: 1) { nodes { id } } }');
    const { localMail } = await site.ask<{ localMail: { text: string } }>(`{ localMail(id: "${localMailbox.nodes[0]?.id}") { text } }`);
    const confirm = /\/seguir\/confirmar\/[\w-]+/.exec(localMail.text)?.[0] ?? '';
    ofNetwork((await html(confirm)).text);
    const confirmed = await post(confirm, {});
    ofNetwork(confirmed);
    expect(confirmed).toContain(`Listo, ya sigues «${name}»`);
  });

  it('says who the two voices are and how they are counted wherever their figures stand side by side', async () => {
    for (const name of ['municipality', 'plan', 'commitment']) {
      const { text } = await html(pages[name]!);
      const told = text.replaceAll(/<!-- -->|<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').split('El gobierno informa lo que lleva hecho; la sociedad civil, lo que pudo comprobar por su cuenta.').length - 1;
      expect([name, told]).toEqual([name, 1]);
      expect(text).toContain('href="/ayuda/como-se-cuenta#avance"');
    }
    expect((await html('/ayuda/como-se-cuenta')).text).toContain('id="avance"');
  });

  it('counts on the home what its lists hold', async () => {
    const { text } = await html(pages['home'] ?? '');
    const figures = [...text.matchAll(/<li><a href="([^"]+)"><b>(\d+)/g)].map((match) => ({ href: (match[1] ?? '').replaceAll('&amp;', '&'), value: Number(match[2]) }));
    expect(figures).toHaveLength(5);
    for (const { href, value } of figures) {
      const list = (await html(href)).text;
      expect([href, [...list.matchAll(/<th scope="row">/g)].length]).toEqual([href, value]);
    }
    for (const told of ['Se modificó el plan: versión 2', 'Quedó instalado', 'Se publicó el plan', 'Constató 50']) expect([told, text.includes(told)]).toEqual([told, true]);
  });

  it('says whose act each of the latest was, and on the map of a region only what is there', async () => {
    const { text } = await html(pages['home'] ?? '');
    const latest = (page: string) => page.slice(page.indexOf('id="movimientos"'));
    for (const by of ['Gobierno', 'Sociedad civil', 'Secretariado']) expect([by, latest(text).includes(`${by}:</span>`)]).toEqual([by, true]);
    const drawn = (page: string) => [...page.matchAll(/<path class="s\d"/g)].length;
    const region = (await html(pages['region'] ?? '')).text;
    expect(drawn(text)).toBeGreaterThan(1);
    expect(drawn(region)).toBe(1);
    expect(region.match(/<tr>/g)).toHaveLength(2);
    expect(region).toContain(`etapa=implementation&amp;region=${world.region}`);
    expect(drawn((await html(`/${world.network}?region=ninguna`)).text)).toBe(drawn(text));
  });

  it('says of a step of which nothing is known that nothing is known', async () => {
    const { text } = await html(pages['municipality'] ?? '');
    expect(text).toMatch(/<li class="unrecorded">.*?Cocreación.*?Sin registro/);
  });

  it('tells field by field what a version of the plan changed, why, when and by whom', async () => {
    const plan = (await html(pages['plan'] ?? '')).text;
    expect(plan).toContain(`href="${pages['version']}"`);
    expect(plan).toContain('La fecha del hito 2 pasó del');
    const { text } = await html(pages['version'] ?? '');
    for (const told of ['La mesa de seguimiento pidió avisar con más tiempo.', 'Unidad de Transparencia', 'Avisos en papel', 'Hito nuevo']) expect([told, text.includes(told)]).toEqual([told, true]);
    expect(text).toMatch(/<del><span class="hidden">se quitó: <\/span>cambios\.<\/del> <ins><span class="hidden">se puso: <\/span>cambios con tres días\.<\/ins>/);
    expect(text).toMatch(/Antes:.*?<del><time/);
    expect((await html(`${pages['plan']}/version/1`)).text).toContain('Es la primera publicación');
    expect((await html(`${pages['plan']}/version/9`)).status).toBe(404);
  });

  it('tells what is asked: a file that is another, and one that is the very one', async () => {
    const compare = async (content: Uint8Array<ArrayBuffer>) => {
      const form = new FormData();
      form.set('folio', world.folio);
      form.set('file', new Blob([content], { type: 'application/pdf' }), 'plan.pdf');
      const answer = await fetch(`${site.url}/files/verify?base=${encodeURIComponent('/en/verificar')}`, { method: 'POST', body: form });
      return { url: new URL(answer.url), text: await answer.text() };
    };
    const original = new Uint8Array(await (await fetch(`${site.url}/files/documents/${world.folio}.pdf`)).arrayBuffer());
    const same = await compare(original);
    expect(same.url.pathname).toBe(`/en/verificar/${world.folio}`);
    expect(same.text).toContain('It is the same file');
    const changed = original.slice();
    changed[changed.length - 20] = 32;
    const { text } = await compare(changed);
    // Whoever compared a file asked of the file: that stands first, and in the title, however good the folio is.
    expect(/<title>([^<]*)/.exec(text)![1]).toMatch(/^It is not the file · /);
    expect(text.indexOf('It is not the file of this folio')).toBeGreaterThan(0);
    expect(text.indexOf('It is not the file of this folio')).toBeLessThan(text.indexOf('id="resultado"'));
  });

  it('lets a page be kept for a moment, never what depends on who reads', async () => {
    const first = await html(pages['municipality'] ?? '');
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
    const again = await fetch(site.url + (pages['municipality'] ?? ''), { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect((await html('/entrar')).headers.get('cache-control') ?? '').not.toMatch(/public/);
    expect((await html('/ejemplo/no-existe')).headers.get('cache-control') ?? '').not.toMatch(/public/);
  });
});

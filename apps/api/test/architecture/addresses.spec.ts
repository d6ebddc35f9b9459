import { DiscoveryService } from '@nestjs/core';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import type { RouteConfigEntry } from '@react-router/dev/routes';
import { municipalitySlugs, networkSlugProblem } from '@tequio/network';
import { startProduct, type Product } from '../support/product.js';

// Found at run time: the web is no library of this process, and its addresses are read here as they are written there.
const ROUTES = new URL('../../../web/app/routes.ts', import.meta.url).href;

/** Addresses of all pages, in their segments. */
function addresses(entries: readonly RouteConfigEntry[], above: readonly string[] = []): string[][] {
  return entries.flatMap((entry) => {
    const path = [...above, ...(entry.path ?? '').split('/').filter(Boolean)];
    return [path, ...addresses(entry.children ?? [], path)];
  });
}

/** A word that stands in an address as it is, and that a slug could be. */
const isWord = (segment: string | undefined): segment is string => segment !== undefined && /^[a-z][a-z0-9-]*$/.test(segment);
const words = (segments: readonly (string | undefined)[]) => [...new Set(segments.filter(isWord))].sort();

describe('words in addresses', () => {
  let product: Product;
  let pages: string[][];
  beforeAll(async () => {
    product = await startProduct();
    const { default: routes } = (await import(ROUTES)) as { default: RouteConfigEntry[] };
    pages = addresses(routes);
  });
  afterAll(() => product?.close());

  it('that the pages begin with are no network’s', () => {
    const first = words(pages.map(([one]) => one));
    expect(first).toEqual(expect.arrayContaining(['cuenta', 'en', 'espacio', 'operacion', 'verificar']));
    expect(first.filter((word) => networkSlugProblem(word) !== 'reserved')).toEqual([]);
  });

  it('that processes and files answer at are no network’s', () => {
    const paths = product.app
      .get(DiscoveryService, { strict: false })
      .getControllers()
      .flatMap(({ instance, metatype }) => {
        const base = String(Reflect.getMetadata(PATH_METADATA, metatype!) ?? '');
        const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
        return Object.getOwnPropertyNames(prototype).flatMap((name) => {
          const path: unknown = typeof prototype[name] === 'function' ? Reflect.getMetadata(PATH_METADATA, prototype[name]) : undefined;
          return typeof path === 'string' ? [`${base}/${path}`.split('/').filter(Boolean)] : [];
        });
      });
    const first = words([...paths.map(([one]) => one), 'api', 'graphql', 'assets']);
    expect(first).toEqual(expect.arrayContaining(['files', 'health']));
    expect(first.filter((word) => networkSlugProblem(word) !== 'reserved')).toEqual([]);
  });

  it('that stand where a municipality’s name does are no municipality’s', () => {
    const below = (page: string[]) => {
      const at = page.indexOf(':network');
      return at < 0 ? undefined : page[at + 1];
    };
    const second = words(pages.map(below));
    expect(second).toEqual(expect.arrayContaining(['buscar', 'compromisos', 'instituto', 'municipios', 'privacidad']));
    // Where a network has a host of its own its segment falls away, so that what pages begin with is taken too.
    for (const word of new Set([...second, ...words(pages.map(([one]) => one))]))
      expect([word, municipalitySlugs([{ cvegeo: '99001', name: word }]).get('99001')]).toEqual([word, `${word}-99001`]);
  });
});

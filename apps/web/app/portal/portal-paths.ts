import type { FollowedKind, Locale } from '@tequio/ui';

/** The language of an address: English under `/en`, Spanish otherwise. */
export function localeOf(pathname: string): Locale {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'es';
}

/** `path` (as written in Spanish addresses, `/ayuda`) in the given language. */
export function localizedPath(locale: Locale, path: string): string {
  if (locale === 'es') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** The same page in the other language. */
export function otherLanguagePath(pathname: string, locale: Locale): string {
  const bare = localeOf(pathname) === 'en' ? pathname.slice(3) || '/' : pathname;
  return localizedPath(locale, bare);
}

const segment = encodeURIComponent;

const placePath = (network: string, municipality: string | null) => `/${segment(network)}${municipality === null ? '' : `/${segment(municipality)}`}`;

/** What stands in place of a municipality's name in the addresses of the network's own plans. */
const OF_NETWORK: ReadonlySet<string> = new Set(['plan', 'compromiso']);

/** Addresses of the portal; all start with `/` and carry the language. */
export function portalPaths(locale: Locale) {
  const at = (path: string) => localizedPath(locale, path);
  return {
    home: at('/'),
    help: at('/ayuda'),
    helpTopic: (topic: string) => at(`/ayuda/${segment(topic)}`),
    glossary: at('/glosario'),
    glossaryTerm: (term: string) => at(`/glosario#${term}`),
    howItIsCounted: at('/ayuda/como-se-cuenta'),
    howOneIsCounted: (section: string) => at(`/ayuda/como-se-cuenta#${section}`),
    accessibility: at('/accesibilidad'),
    openData: at('/datos'),
    privacy: at('/privacidad'),
    verify: at('/verificar'),
    verifyFolio: (folio: string) => at(`/verificar/${segment(folio)}`),
    /** From a page of a network it keeps that network's frame. */
    follow: (network: string | null) => at(`/seguir${queryString({ red: network })}`),
    /** It stands once: its language is the reader's. Who is signed in goes on to their space. */
    signIn: '/entrar',
    network: (network: string) => at(`/${segment(network)}`),
    networkPrivacy: (network: string) => at(`/${segment(network)}/privacidad`),
    municipalities: (network: string, query: Record<string, string> = {}) =>
      at(`/${segment(network)}/municipios${queryString(query)}`),
    commitments: (network: string, query: Record<string, string> = {}) =>
      at(`/${segment(network)}/compromisos${queryString(query)}`),
    search: (network: string) => at(`/${segment(network)}/buscar`),
    municipality: (network: string, municipality: string) => at(`/${segment(network)}/${segment(municipality)}`),
    municipalityPrivacy: (network: string, municipality: string) =>
      at(`/${segment(network)}/${segment(municipality)}/privacidad`),
    letter: (network: string, municipality: string) => at(`/${segment(network)}/${segment(municipality)}/carta`),
    secretariat: (network: string, municipality: string) =>
      at(`/${segment(network)}/${segment(municipality)}/secretariado`),
    /** Page of a municipality or, where there is none, of the network itself. */
    place: (network: string, municipality: string | null) => at(placePath(network, municipality)),
    placePrivacy: (network: string, municipality: string | null) => at(`${placePath(network, municipality)}/privacidad`),
    plan: (network: string, municipality: string | null, plan: string) => at(`${placePath(network, municipality)}/plan/${segment(plan)}`),
    planVersion: (network: string, municipality: string | null, plan: string, number: number) =>
      at(`${placePath(network, municipality)}/plan/${segment(plan)}/version/${number}`),
    commitment: (network: string, municipality: string | null, commitment: string) =>
      at(`${placePath(network, municipality)}/compromiso/${segment(commitment)}`),
  };
}

/** Where whoever has an account follows something from it. It stands once: its language is the reader's. */
export const followAsMeHref = (kind: FollowedKind, subject: string): string => `/cuenta/seguir${queryString({ tipo: kind, id: subject })}`;

/** Privacy notice that holds at a page of a municipality or, of what is the network's own, of the network; both without a language. */
export function noticePathOf(path: string): string {
  const [, network = '', place = ''] = path.split('/');
  return `/${network}${place && !OF_NETWORK.has(place) ? `/${place}` : ''}/privacidad`;
}

export type PortalPaths = ReturnType<typeof portalPaths>;

/** `?a=b`, without what is empty; nothing when all is. */
export function queryString(query: Record<string, string | null | undefined>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

import { searchKey } from './catalogue/search-key.js';

/** Longest slug of anything that stands in an address. */
export const SLUG_MAX_LENGTH = 60;

/**
 * First segments of addresses that belong to the product; no network may take one. Under a host of its own a network's
 * segment falls away, so that no municipality may take one either.
 */
export const RESERVED_FIRST_SEGMENTS: ReadonlySet<string> = new Set([
  // addresses of processes and files
  'api',
  'graphql',
  'graphiql',
  'auth',
  'files',
  'health',
  'hooks',
  'metrics',
  'assets',
  'static',
  'public',
  'build',
  'dist',
  'favicon',
  'robots',
  'sitemap',
  'manifest',
  'well-known',
  'feed',
  'feeds',
  'ws',
  'queues',
  'admin',
  'status',
  'docs',
  // locales
  'en',
  'es',
  'es-mx',
  'mx',
  'maz',
  'ote',
  'nah',
  // areas and their pages, in both languages of the product
  'espacio',
  'cuenta',
  'verificar',
  'buzon',
  'ayuda',
  'glosario',
  'entrar',
  'idioma',
  'salir',
  'registro',
  'invitacion',
  'seguir',
  'dejar-de-seguir',
  'correos',
  'confirmar',
  'primer-uso',
  'operacion',
  'datos',
  'datos-abiertos',
  'privacidad',
  'accesibilidad',
  'terminos',
  'acerca',
  'acerca-de',
  'contacto',
  'red',
  'redes',
  'estado',
  'estados',
  'municipio',
  'buscar',
  'error',
  'workspace',
  'account',
  'verify',
  'mailbox',
  'help',
  'glossary',
  'sign-in',
  'sign-out',
  'invitation',
  'follow',
  'unfollow',
  'first-run',
  'operation',
  'data',
  'privacy',
  'accessibility',
  'terms',
  'about',
  'contact',
  'network',
  'networks',
  'search',
  'new',
  'nuevo',
  'nueva',
  'null',
  'undefined',
]);

/** Pages that a network's own portal has beside its municipalities. */
export const RESERVED_NETWORK_SEGMENTS: ReadonlySet<string> = new Set([
  'instituto',
  'buscar',
  'municipios',
  'mapa',
  'tabla',
  'planes',
  'plan',
  'compromisos',
  'compromiso',
  'propuestas',
  'participa',
  'participar',
  'movimientos',
  'noticias',
  'agenda',
  'calendario',
  'sesiones',
  'acuerdos',
  'actas',
  'documentos',
  'carta',
  'cartas',
  'secretariado',
  'secretariados',
  'obras',
  'proyectos',
  'practicas',
  'evaluaciones',
  'ranking',
  'temas',
  'regiones',
  'grupos',
  'organizaciones',
  'autoridad',
  'ods',
  'informes',
  'avances',
  'convocatorias',
  'consultas',
  'capacitacion',
  'municipalities',
  'map',
  'table',
  'plans',
  'commitments',
  'proposals',
  'participate',
  'latest',
  'news',
  'letters',
]);

const KEY_AT_END = /-\d{5}$/;

function cut(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const whole = slug.slice(0, length + 1).replace(/-[^-]*$/, '');
  return (whole.length <= length ? whole : slug.slice(0, length)).replace(/-+$/, '');
}

/** ASCII slug of a name, at most `maxLength` characters, cut between words where possible; '' when nothing is left. */
export function slugify(name: string, maxLength = SLUG_MAX_LENGTH): string {
  const ascii = searchKey(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return cut(ascii, maxLength);
}

/** Slug of a municipality's name, before collisions are looked at, has it to itself? */
function needsKey(slug: string, uses: number): boolean {
  // A name that itself ends like a key could meet the keyed slug of another.
  return (
    slug === '' ||
    uses > 1 ||
    KEY_AT_END.test(slug) ||
    RESERVED_FIRST_SEGMENTS.has(slug) ||
    RESERVED_NETWORK_SEGMENTS.has(slug)
  );
}

/**
 * Slugs for all municipalities of one network: the name, with the INEGI key appended to every one of those whose slugs
 * collide (and to reserved words), so that the result does not depend on the order. Unique; at most 60 characters.
 * A network keeps the slugs it was opened with: addresses do not change when a municipality is renamed or created.
 */
export function municipalitySlugs(municipalities: readonly { cvegeo: string; name: string }[]): Map<string, string> {
  const uses = new Map<string, number>();
  for (const { name } of municipalities) {
    const slug = slugify(name);
    uses.set(slug, (uses.get(slug) ?? 0) + 1);
  }
  return new Map(
    municipalities.map(({ cvegeo, name }) => {
      const slug = slugify(name);
      if (!needsKey(slug, uses.get(slug) ?? 0)) return [cvegeo, slug];
      const base = slugify(name, SLUG_MAX_LENGTH - cvegeo.length - 1);
      return [cvegeo, base === '' ? `m-${cvegeo}` : `${base}-${cvegeo}`];
    }),
  );
}

/**
 * Name of a municipality as people tell it from others of its network, as «San Juan Mixtepec (20208)»: with its key where
 * another has the same name. The slug that it was opened with knows it. A network, which has no key, is called by its name.
 */
export function distinctName({ name, slug, inegiKey }: { name: string; slug: string | null; inegiKey: string | null }): string {
  return slug?.endsWith(`-${inegiKey}`) ? `${name} (${inegiKey})` : name;
}

export type SlugProblem = 'empty' | 'too_long' | 'characters' | 'reserved';

/** Why a text cannot be a network's slug, or null when it can. */
export function networkSlugProblem(slug: string): SlugProblem | null {
  if (slug === '') return 'empty';
  if (slug.length > SLUG_MAX_LENGTH) return 'too_long';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) return 'characters';
  if (RESERVED_FIRST_SEGMENTS.has(slug)) return 'reserved';
  return null;
}

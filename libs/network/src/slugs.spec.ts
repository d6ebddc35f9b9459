import fc from 'fast-check';
import { catalogueStates, stateCatalogue } from './catalogue/catalogue.js';
import {
  distinctName,
  municipalitySlugs,
  networkSlugProblem,
  RESERVED_FIRST_SEGMENTS,
  RESERVED_NETWORK_SEGMENTS,
  SLUG_MAX_LENGTH,
  slugify,
} from './slugs.js';

const SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const all = catalogueStates({ includeFictional: true });
const reserved = [...RESERVED_FIRST_SEGMENTS, ...RESERVED_NETWORK_SEGMENTS];
const names = fc.oneof(
  fc.constantFrom(
    'San Juan Mixtepec',
    'San Juan Mixtepéc',
    'San Juan Mixtepec 20208',
    '¿?',
    'datos',
    'Ayuda',
    'x'.repeat(80),
  ),
  fc.string({ unit: 'grapheme', maxLength: 90 }),
);
const networks = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1001, max: 32999 }), names), { selector: ([key]) => key, maxLength: 40 })
  .map((list) => list.map(([key, name]) => ({ cvegeo: String(key).padStart(5, '0'), name })));

describe('slugs of municipalities', () => {
  it('is the name without accents', () => {
    const slugs = municipalitySlugs(stateCatalogue('15').municipalities);
    expect(slugs.get('15037')).toBe('huixquilucan');
    expect(slugs.get('15058')).toBe('nezahualcoyotl');
  });

  it('appends the key to each of two that collide', () => {
    const slugs = municipalitySlugs(stateCatalogue('20').municipalities);
    expect(slugs.get('20208')).toBe('san-juan-mixtepec-20208');
    expect(slugs.get('20209')).toBe('san-juan-mixtepec-20209');
  });

  it('tells by the key just those municipalities whose name another of their state has', () => {
    for (const { municipalities } of all.map(({ key }) => stateCatalogue(key))) {
      const slugs = municipalitySlugs(municipalities);
      const shown = municipalities.map(({ cvegeo, name }) => ({ name, shown: distinctName({ name, slug: slugs.get(cvegeo)!, inegiKey: cvegeo }) }));
      for (const one of shown) expect(one.shown !== one.name).toBe(municipalities.filter(({ name }) => name === one.name).length > 1);
      expect(new Set(shown.map((one) => one.shown)).size).toBe(shown.length);
    }
    expect(distinctName({ name: 'San Juan Mixtepec', slug: 'san-juan-mixtepec-20208', inegiKey: '20208' })).toBe('San Juan Mixtepec (20208)');
    expect(distinctName({ name: 'Oaxaca', slug: 'oaxaca', inegiKey: null })).toBe('Oaxaca');
  });

  it('leaves nearly all names of the country as they are', () => {
    const keyed = all.flatMap((state) =>
      [...municipalitySlugs(stateCatalogue(state.key).municipalities)].filter(([key, slug]) => slug.endsWith(key)),
    );
    expect(keyed.length).toBeLessThan(30);
    expect(keyed.every(([key]) => key.startsWith('20') || key.startsWith('21'))).toBe(true);
  });

  it('is unique, short, ASCII and never a reserved word, whatever the names', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const slugs = [...municipalitySlugs(network).values()];
        expect(new Set(slugs).size).toBe(network.length);
        for (const slug of slugs) {
          expect(slug).toMatch(SHAPE);
          expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
          expect(reserved).not.toContain(slug);
        }
      }),
    );
  });

  it('does not depend on the order of the municipalities', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const backwards = municipalitySlugs([...network].reverse());
        for (const [key, slug] of municipalitySlugs(network)) expect(backwards.get(key)).toBe(slug);
      }),
    );
  });

  it('says the key again wherever it appended one', () => {
    fc.assert(
      fc.property(networks, (network) => {
        for (const [key, slug] of municipalitySlugs(network)) {
          if (/-\d{5}$/.test(slug)) expect(slug.slice(-5)).toBe(key);
        }
      }),
    );
  });
});

describe('slugify', () => {
  it('cuts between words, and inside a word that is too long', () => {
    expect(slugify('Dolores Hidalgo Cuna de la Independencia Nacional', 20)).toBe('dolores-hidalgo-cuna');
    expect(slugify('a'.repeat(100))).toHaveLength(SLUG_MAX_LENGTH);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(names, (name) => expect(slugify(slugify(name))).toBe(slugify(name))));
  });
});

describe('slugs of networks', () => {
  it.each([
    ['edomex', null],
    ['estado-de-ejemplo', null],
    ['', 'empty'],
    ['espacio', 'reserved'],
    ['en', 'reserved'],
    ['Edomex', 'characters'],
    ['15', 'characters'],
    ['a--b', 'characters'],
    ['-a', 'characters'],
    ['a'.repeat(61), 'too_long'],
  ])('«%s»: %s', (slug, problem) => expect(networkSlugProblem(slug)).toBe(problem));

  it('reserves only words that could have been slugs', () => {
    for (const word of reserved) expect(slugify(word)).toBe(word);
  });
});

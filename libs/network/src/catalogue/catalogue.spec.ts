import fc from 'fast-check';
import { mapAttribution } from './attribution.js';
import { catalogueMunicipality, catalogueStates, stateCatalogue } from './catalogue.js';
import { UnknownStateError } from './catalogue.types.js';
import { matchesSearch, searchKey } from './search-key.js';

const real = catalogueStates().flatMap((state) => stateCatalogue(state.key).municipalities);

describe('national catalogue', () => {
  it('holds 32 states and 2,478 municipalities with unique keys of their state', () => {
    expect(catalogueStates()).toHaveLength(32);
    expect(new Set(real.map((one) => one.cvegeo)).size).toBe(2478);
    for (const one of real) expect(one.cvegeo.startsWith(one.stateKey)).toBe(true);
  });

  it('adds up to the population of the 2020 census, by sex too', () => {
    const sum = (of: (one: (typeof real)[number]) => number | null): number =>
      real.reduce((total, one) => total + (of(one) ?? 0), 0);
    expect(sum((one) => one.population2020)).toBe(126_014_024);
    expect(sum((one) => one.womenPopulation2020) + sum((one) => one.menPopulation2020)).toBe(126_014_024);
    for (const state of catalogueStates()) {
      const total = stateCatalogue(state.key).municipalities.reduce((all, one) => all + (one.population2020 ?? 0), 0);
      expect(total).toBe(state.population2020);
    }
  });

  it('leaves the population of younger municipalities unknown, never zero', () => {
    expect(real.filter((one) => one.population2020 === null)).toHaveLength(9);
    expect(real.filter((one) => one.population2020 === 0)).toHaveLength(0);
    expect(catalogueMunicipality('04013')?.population2020).toBeNull();
  });

  it('shows «Estado de México» and keeps the official name', () => {
    const { state, municipalities } = stateCatalogue('15');
    expect(state).toMatchObject({ name: 'Estado de México', officialName: 'México', shortName: 'Edomex' });
    expect(municipalities).toHaveLength(125);
    expect(stateCatalogue('30').state.name).toBe('Veracruz de Ignacio de la Llave');
    expect(catalogueMunicipality('15037')).toMatchObject({ name: 'Huixquilucan', seat: 'Huixquilucan de Degollado' });
  });

  it('remembers the name of the census where it changed', () => {
    expect(catalogueMunicipality('23008')).toMatchObject({ name: 'Playa del Carmen', formerName: 'Solidaridad' });
    expect(matchesSearch('solidaridad', catalogueMunicipality('23008')?.searchKey ?? '')).toBe(true);
    expect(catalogueMunicipality('15037')?.formerName).toBeNull();
  });

  it('refuses a state that does not exist', () => {
    expect(() => stateCatalogue('33')).toThrow(UnknownStateError);
    expect(catalogueMunicipality('15999')).toBeUndefined();
  });

  it('gives INEGI its legend, and the fictional state none', () => {
    expect(mapAttribution('15', 'es-MX').text).toContain('Fuente: INEGI');
    expect(mapAttribution('15', 'en').terms?.url).toBe('https://www.inegi.org.mx/inegi/terminos.html');
    expect(mapAttribution('99', 'es-MX').text).not.toContain('INEGI');
    expect(mapAttribution('99', 'es-MX').terms).toBeUndefined();
  });
});

describe('fictional state', () => {
  const fictional = stateCatalogue('99');

  it('is not listed among the real ones unless asked for', () => {
    expect(catalogueStates().some((state) => state.fictional)).toBe(false);
    expect(catalogueStates({ includeFictional: true }).at(-1)?.key).toBe('99');
  });

  it('has 24 municipalities in five regions, none named like a real municipality, seat or state', () => {
    expect(fictional.municipalities).toHaveLength(24);
    expect(fictional.regions).toHaveLength(5);
    const inRegions = fictional.regions.flatMap((region) => region.cvegeos);
    expect(inRegions.sort()).toEqual(fictional.municipalities.map((one) => one.cvegeo));
    const taken = new Set(
      [
        ...real.flatMap((one) => [one.name, one.formerName ?? '', one.seat]),
        ...catalogueStates().map((state) => state.name),
      ].map(searchKey),
    );
    const names = fictional.municipalities.flatMap((one) => [one.name, one.seat]);
    expect(names.filter((name) => taken.has(searchKey(name)))).toEqual([]);
  });

  it('has figures that hang together', () => {
    for (const one of fictional.municipalities) {
      expect((one.womenPopulation2020 ?? 0) + (one.menPopulation2020 ?? 0)).toBe(one.population2020);
      expect(one.dwellings2020).toBeLessThan(one.population2020 ?? 0);
    }
  });
});

describe('search without accents', () => {
  it.each([
    ['obra publica', 'Obra Pública y Servicios'],
    ['canada', 'Colibríes de la Cañada'],
    ['ZINACANTEPEC', 'Zinacantepec'],
    ['mex nez', 'Nezahualcóyotl, Estado de México'],
    ['', 'anything'],
  ])('«%s» finds «%s»', (query, text) => expect(matchesSearch(query, text)).toBe(true));

  it('does not find the middle of a word', () => {
    expect(matchesSearch('coyotl', 'Nezahualcóyotl')).toBe(false);
  });

  it('folds a text once: folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(searchKey(searchKey(text))).toBe(searchKey(text))),
    );
  });
});

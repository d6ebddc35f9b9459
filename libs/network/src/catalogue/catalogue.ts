import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import {
  UnknownStateError,
  type CatalogueMunicipality,
  type CatalogueState,
  type Cvegeo,
  type StateCatalogue,
  type StateKey,
} from './catalogue.types.js';
import { FICTIONAL_STATE_KEY, fictionalCatalogue } from './fictional-state.js';
import { searchKey } from './search-key.js';

const assets = new URL('../../assets/catalogue/', import.meta.url);

const count = z
  .string()
  .regex(/^\d*$/)
  .transform((text) => (text === '' ? null : Number(text)));

const stateRow = z.object({
  cve_ent: z.string().regex(/^\d{2}$/),
  nom_ent: z.string().min(1),
  nom_abr: z.string().min(1),
  iso_3166_2: z.string().regex(/^MX-[A-Z]{3}$/),
  n_municipios: z.coerce.number().int(),
  pob_2020: z.coerce.number().int(),
});

const municipalityRow = z.object({
  cvegeo: z.string().regex(/^\d{5}$/),
  cve_ent: z.string().regex(/^\d{2}$/),
  nom_mun: z.string().min(1),
  nom_mun_censo2020: z.string(),
  nom_cabecera: z.string(),
  pob_2020: count,
  pob_2020_hombres: count,
  pob_2020_mujeres: count,
  viviendas_2020: count,
  con_geometria: z.enum(['0', '1']),
});

const displayNames = z.record(z.string(), z.object({ name: z.string().optional(), shortName: z.string().optional() }));

function csv<Row>(file: string, row: z.ZodType<Row>): Row[] {
  const records: unknown = parse(readFileSync(new URL(file, assets)), { columns: true });
  return z.array(row).parse(records);
}

function loadStates(): CatalogueState[] {
  const shown = displayNames.parse(JSON.parse(readFileSync(new URL('display-names.json', assets), 'utf8')));
  return csv('states.csv', stateRow).map((row) => {
    const name = shown[row.cve_ent]?.name ?? row.nom_ent;
    return {
      key: row.cve_ent,
      name,
      officialName: row.nom_ent,
      shortName: shown[row.cve_ent]?.shortName ?? name,
      abbreviation: row.nom_abr,
      iso: row.iso_3166_2,
      population2020: row.pob_2020,
      fictional: false,
    };
  });
}

function toMunicipality(row: z.infer<typeof municipalityRow>): CatalogueMunicipality {
  const former = row.nom_mun_censo2020;
  const formerName = former !== '' && former !== row.nom_mun ? former : null;
  return {
    cvegeo: row.cvegeo,
    stateKey: row.cve_ent,
    name: row.nom_mun,
    formerName,
    seat: row.nom_cabecera,
    population2020: row.pob_2020,
    womenPopulation2020: row.pob_2020_mujeres,
    menPopulation2020: row.pob_2020_hombres,
    dwellings2020: row.viviendas_2020,
    hasGeometry: row.con_geometria === '1',
    searchKey: searchKey([row.nom_mun, formerName ?? '', row.nom_cabecera].join(' ')),
  };
}

let cached: Map<StateKey, StateCatalogue> | undefined;

function catalogues(): Map<StateKey, StateCatalogue> {
  if (cached) return cached;
  const municipalities = csv('municipalities.csv', municipalityRow).map(toMunicipality);
  const all = loadStates().map((state): [StateKey, StateCatalogue] => [
    state.key,
    { state, municipalities: municipalities.filter((one) => one.stateKey === state.key), regions: [] },
  ]);
  cached = new Map([...all, [FICTIONAL_STATE_KEY, fictionalCatalogue()]]);
  return cached;
}

/**
 * A state with all its municipalities, from INEGI's national catalogue (key 99: the fictional state).
 * @throws UnknownStateError for a key that is not there
 */
export function stateCatalogue(key: StateKey): StateCatalogue {
  const found = catalogues().get(key);
  if (!found) throw new UnknownStateError(key);
  return found;
}

/** The 32 states in key order; the fictional one last, only when asked for. */
export function catalogueStates(options: { includeFictional?: boolean } = {}): CatalogueState[] {
  return [...catalogues().values()]
    .map((catalogue) => catalogue.state)
    .filter((state) => options.includeFictional || !state.fictional);
}

/** One municipality by its five-digit key, or undefined. */
export function catalogueMunicipality(cvegeo: Cvegeo): CatalogueMunicipality | undefined {
  return catalogues()
    .get(cvegeo.slice(0, 2))
    ?.municipalities.find((one) => one.cvegeo === cvegeo);
}

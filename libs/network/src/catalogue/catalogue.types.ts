/** Two-digit INEGI key of a state («15»), or «99» for the fictional one. Always text, with leading zeros. */
export type StateKey = string;

/** Five-digit INEGI key of a municipality («15037»), state key first. */
export type Cvegeo = string;

export interface CatalogueState {
  key: StateKey;
  /** Name to show: «Estado de México», not the official «México» of key 15. */
  name: string;
  officialName: string;
  /** Everyday name for tight places: «Edomex», «Veracruz». */
  shortName: string;
  abbreviation: string;
  /** ISO 3166-2; null for the fictional state. */
  iso: string | null;
  population2020: number;
  fictional: boolean;
}

export interface CatalogueMunicipality {
  cvegeo: Cvegeo;
  stateKey: StateKey;
  /** Name in force (INEGI, October 2025; Mexico City's alcaldías included). */
  name: string;
  /** Name at the 2020 census where it was another one, else null. */
  formerName: string | null;
  /** Seat of the municipality (cabecera municipal). */
  seat: string;
  /** Null where the municipality was created after the 2020 census: unknown is not zero. */
  population2020: number | null;
  womenPopulation2020: number | null;
  menPopulation2020: number | null;
  dwellings2020: number | null;
  /** False for the few municipalities whose boundary no source has yet. */
  hasGeometry: boolean;
  /** Folded name, former name and seat, ready to be matched. */
  searchKey: string;
}

export interface CatalogueRegion {
  slug: string;
  name: string;
  cvegeos: readonly Cvegeo[];
}

export interface StateCatalogue {
  state: CatalogueState;
  /** In key order. */
  municipalities: readonly CatalogueMunicipality[];
  /** Regions that come with the catalogue: only the fictional state has them; real networks draw their own. */
  regions: readonly CatalogueRegion[];
}

export class UnknownStateError extends Error {
  constructor(readonly stateKey: string) {
    super(`No state with key "${stateKey}" in the catalogue`);
    this.name = 'UnknownStateError';
  }
}

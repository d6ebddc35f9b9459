import type { Cvegeo, StateKey } from '../catalogue/catalogue.types.js';

/** assets/maps/XX.json. Units of the drawing, y downwards, one decimal. */
export interface StateMapFile {
  key: StateKey;
  width: number;
  height: number;
  outline: string;
  paths: Record<Cvegeo, string>;
  labels: Record<Cvegeo, [number, number]>;
}

/** A state's map, ready for `<svg viewBox>` and `<path d>`. */
export interface StateMap {
  key: StateKey;
  width: number;
  height: number;
  viewBox: string;
  /** Path data of the whole state, from the same points as its municipalities. */
  outline: string;
  /** Path data by key, in key order; a municipality without a known boundary has none. */
  paths: ReadonlyMap<Cvegeo, string>;
  /** A point well inside each municipality. */
  labels: ReadonlyMap<Cvegeo, readonly [x: number, y: number]>;
}

/** One municipality within the outline of its state. */
export interface MunicipalityLocator {
  viewBox: string;
  outline: string;
  /** Path data of the municipality. */
  path: string;
  label: readonly [x: number, y: number];
}

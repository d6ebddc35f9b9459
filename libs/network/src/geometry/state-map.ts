import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { stateCatalogue } from '../catalogue/catalogue.js';
import type { Cvegeo, StateKey } from '../catalogue/catalogue.types.js';
import type { MunicipalityLocator, StateMap, StateMapFile } from './state-map.types.js';

const mapFile: z.ZodType<StateMapFile> = z.object({
  key: z.string(),
  width: z.number(),
  height: z.number(),
  outline: z.string(),
  paths: z.record(z.string(), z.string()),
  labels: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

const cache = new Map<StateKey, StateMap>();

/**
 * The map of a state by its two-digit key, read once per process.
 * @throws UnknownStateError for a key that is not in the catalogue
 */
export function stateMap(key: StateKey): StateMap {
  const known = cache.get(key);
  if (known) return known;
  const { state } = stateCatalogue(key);
  const file = new URL(`../../assets/maps/${state.key}.json`, import.meta.url);
  const { width, height, outline, paths, labels } = mapFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const map: StateMap = {
    key: state.key,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    outline,
    // JavaScript puts integer-like keys («15001») before the others («01001»); within a state all are of one kind.
    paths: new Map(Object.entries(paths)),
    labels: new Map(Object.entries(labels)),
  };
  cache.set(key, map);
  return map;
}

/** Where a municipality lies in its state; null where its boundary is not known. */
export function municipalityLocator(cvegeo: Cvegeo): MunicipalityLocator | null {
  const { viewBox, outline, paths, labels } = stateMap(cvegeo.slice(0, 2));
  const path = paths.get(cvegeo);
  const label = labels.get(cvegeo);
  return path !== undefined && label ? { viewBox, outline, path, label } : null;
}

/**
 * Draws assets/maps/XX.json from assets/geo/XX.topojson, and the fictional state from its seed.
 *
 *   npx tsc -b libs/network && node libs/network/scripts/build-maps.mjs [key …]
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { catalogueStates } from '../dist/catalogue/catalogue.js';
import { mapSource } from '../dist/geometry/map-sources.js';
import { buildStateMap, serializeStateMap } from '../dist/geometry/state-map.builder.js';

const wanted = process.argv.slice(2);
const keys = catalogueStates({ includeFictional: true }).map((state) => state.key);
for (const key of wanted.length > 0 ? wanted : keys) {
  const text = serializeStateMap(buildStateMap(key, mapSource(key)));
  const file = new URL(`../assets/maps/${key}.json`, import.meta.url);
  writeFileSync(file, text);
  console.log(`${key}: ${text.length} bytes, ${gzipSync(text).length} gzipped`);
}

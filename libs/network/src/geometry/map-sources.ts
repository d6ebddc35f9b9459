import { readFileSync } from 'node:fs';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { StateKey } from '../catalogue/catalogue.types.js';
import { FICTIONAL_STATE_KEY, fictionalDefinition } from '../catalogue/fictional-state.js';
import { fictionalTopology } from './fictional-landscape.js';
import { projectTopology, type PlanarTopology } from './planar-topology.js';

export interface MapSource {
  topology: PlanarTopology;
  /** Smallest detail worth drawing, in square units of the drawing; the builder's own when absent. */
  finestDetail?: number;
}

/** Under this area, what the fictional landscape shows is the grain of its mesh. */
const MESH_GRAIN = 6;

/** Boundaries to draw a state from: committed TopoJSON, or the seed of the fictional state. */
export function mapSource(key: StateKey): MapSource {
  if (key === FICTIONAL_STATE_KEY)
    return { topology: fictionalTopology(fictionalDefinition()), finestDetail: MESH_GRAIN };
  const file = new URL(`../../assets/geo/${key}.topojson`, import.meta.url);
  const source = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ municipios: GeometryCollection }>;
  return { topology: projectTopology(source) };
}

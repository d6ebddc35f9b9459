import { mergeArcs } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Polygon, MultiPolygon } from 'topojson-specification';
import type { StateKey } from '../catalogue/catalogue.types.js';
import { labelPoint } from './label-point.js';
import {
  doubleArea,
  fitToBox,
  municipalityGeometries,
  ringsOf,
  type MunicipalityGeometry,
  type PlanarTopology,
  type Point,
} from './planar-topology.js';
import type { MapSource } from './map-sources.js';
import type { StateMapFile } from './state-map.types.js';
import { ringsOfPath, svgPath } from './svg-path.js';

/** Details under this area (square units of the drawing) are never worth their bytes: two thirds of a stroke's width. */
const FINEST_DETAIL = 0.6;
const COARSEST = 40;

/** Characters of path data for a map: about 11 KB with its labels after gzip; states of many municipalities need more. */
function budget(municipalities: number): number {
  return 21_500 + Math.max(0, municipalities - 125) * 45;
}

/** A small municipality keeps at least this share of its area and so many corners. */
const KEPT_AREA = 0.75;
const KEPT_CORNERS = 6;

type Weighted = [number, number, number][];

/** Indexes of the arcs that a municipality's rings are made of. */
function arcsOf(geometry: MunicipalityGeometry): number[] {
  return (geometry.arcs as unknown[])
    .flat(Infinity)
    .map((index) => ((index as number) < 0 ? ~(index as number) : (index as number)));
}

function simplified(
  source: PlanarTopology,
  weighted: readonly Weighted[],
  thresholds: readonly number[],
): PlanarTopology {
  const arcs = weighted.map((arc, index) =>
    arc.filter(([, , weight]) => weight >= (thresholds[index] ?? 0)).map(([x, y]): Point => [x, y]),
  );
  return { ...source, arcs };
}

function largestArea(rings: readonly (readonly Point[])[]): number {
  return Math.max(0, ...rings.map((ring) => Math.abs(doubleArea(ring)) / 2));
}

interface Draft {
  topology: PlanarTopology;
  size: number;
}

/**
 * Simplifies shared arcs by one threshold, then gives back detail to the arcs of municipalities that would lose their
 * shape. Arcs are shared, so that neighbours go on matching exactly.
 */
function draft(source: PlanarTopology, weighted: readonly Weighted[], threshold: number): Draft {
  const thresholds = weighted.map(() => threshold);
  const geometries = municipalityGeometries(source);
  const areas = geometries.map((geometry) => largestArea(ringsOf(source, geometry)));
  for (let round = 0; round < 8; round++) {
    const topology = simplified(source, weighted, thresholds);
    const poor = geometries.filter((geometry, index) => {
      const drawn = ringsOfPath(svgPath(ringsOf(topology, geometry)));
      const [main] = [...drawn].sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)));
      const kept = main ? Math.abs(doubleArea(main)) / 200 / (areas[index] ?? 1) : 0;
      return !main || main.length < KEPT_CORNERS || kept < KEPT_AREA || kept > 2 - KEPT_AREA;
    });
    if (poor.length === 0) break;
    for (const index of new Set(poor.flatMap(arcsOf))) thresholds[index] = (thresholds[index] ?? 0) / 2;
  }
  const topology = simplified(source, weighted, thresholds);
  const size = geometries.reduce((sum, geometry) => sum + svgPath(ringsOf(topology, geometry)).length, 0);
  return { topology, size };
}

/** The finest draft that fits the budget. */
function bestDraft(source: PlanarTopology, finestDetail: number): PlanarTopology {
  const weighted = presimplify(source).arcs as unknown as Weighted[];
  const limit = budget(municipalityGeometries(source).length);
  let [fine, coarse] = [finestDetail, COARSEST];
  const finest = draft(source, weighted, fine);
  if (finest.size <= limit) return finest.topology;
  let best = draft(source, weighted, coarse);
  for (let round = 0; round < 12; round++) {
    const middle = Math.sqrt(fine * coarse);
    const candidate = draft(source, weighted, middle);
    if (candidate.size <= limit) {
      best = candidate;
      coarse = middle;
    } else {
      fine = middle;
    }
  }
  return best.topology;
}

function touchesBox(ring: readonly Point[], width: number, height: number): boolean {
  return ring.some(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height);
}

/** Islets far outside of the box are left out; specks under half a unit too, unless the municipality is nothing else. */
function shown(rings: Point[][], width: number, height: number): Point[][] {
  const worth = rings.filter((ring) => touchesBox(ring, width, height) && Math.abs(doubleArea(ring)) / 2 >= 0.5);
  return worth.length > 0 ? worth : rings;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * Draws a state: paths of its municipalities, a label point in each, and the outline. Deterministic: the same topology
 * gives the same bytes.
 *
 * @param finestDetail smallest detail kept, in square units of the drawing
 */
export function buildStateMap(
  key: StateKey,
  { topology: planar, finestDetail = FINEST_DETAIL }: MapSource,
): StateMapFile {
  const { topology: fitted, width, height } = fitToBox(planar);
  const topology = bestDraft(fitted, finestDetail);
  const municipalities = municipalityGeometries(topology)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((geometry) => {
      const rings = shown(ringsOf(topology, geometry), width, height);
      const [x, y] = labelPoint(rings);
      return { cvegeo: geometry.id, path: svgPath(rings), label: [tenth(x), tenth(y)] as Point };
    });
  const all = (topology.objects.municipalities as GeometryCollection).geometries as (Polygon | MultiPolygon)[];
  const whole = { ...mergeArcs(topology, all), id: key } as unknown as MunicipalityGeometry;
  return {
    key,
    width,
    height,
    outline: svgPath(shown(ringsOf(topology, whole), width, height)),
    paths: Object.fromEntries(municipalities.map((one) => [one.cvegeo, one.path])),
    labels: Object.fromEntries(municipalities.map((one) => [one.cvegeo, one.label])),
  };
}

/** The committed form of a map file: one line a municipality, so that a change can be read. */
export function serializeStateMap({ paths, labels, ...head }: StateMapFile): string {
  const lines = (record: object): string =>
    Object.entries(record)
      .map(([id, value]) => `${JSON.stringify(id)}:${JSON.stringify(value)}`)
      .join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},\n"paths":{\n${lines(paths)}},\n"labels":{\n${lines(labels)}}}\n`;
}

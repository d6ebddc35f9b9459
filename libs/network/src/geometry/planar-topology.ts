import { geoMercator } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Cvegeo } from '../catalogue/catalogue.types.js';

export type Point = [number, number];

/** Topology on the drawing board: absolute coordinates, y downwards, one object with a polygon for each municipality. */
export type PlanarTopology = Omit<Topology<{ municipalities: GeometryCollection }>, 'arcs'> & { arcs: Point[][] };

export type MunicipalityGeometry = (Polygon | MultiPolygon) & { id: Cvegeo };

/** The drawing's box, and the margin that keeps strokes inside it. */
export const MAP_WIDTH = 600;
export const MAP_MAX_HEIGHT = 640;
const MARGIN = 3;

/** Rings under this share of the state's area do not decide the scale: Socorro would shrink Colima to a dot. */
const ISLET_SHARE = 0.03;

export function municipalityGeometries(topology: PlanarTopology): MunicipalityGeometry[] {
  return topology.objects.municipalities.geometries.map((geometry) => {
    if ((geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') || typeof geometry.id !== 'string') {
      throw new TypeError(`Not the polygon of a municipality: ${geometry.type} ${geometry.id}`);
    }
    return { ...geometry, id: geometry.id };
  });
}

/** Twice the signed area by the shoelace formula. */
export function doubleArea(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax = 0, ay = 0] = ring[j] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += ax * by - bx * ay;
  }
  return sum;
}

/** All rings of a municipality, outer ones and holes alike, in the topology's coordinates. */
export function ringsOf(topology: PlanarTopology, geometry: MunicipalityGeometry): Point[][] {
  const found = feature(topology, geometry);
  const shape = found.type === 'Feature' ? found.geometry : undefined;
  if (shape?.type === 'Polygon') return shape.coordinates as Point[][];
  if (shape?.type === 'MultiPolygon') return shape.coordinates.flat() as Point[][];
  throw new TypeError(`Municipality ${geometry.id} is no polygon`);
}

/** Box of the rings that count for the scale. */
function mainExtent(topology: PlanarTopology): [Point, Point] {
  const area = (ring: readonly Point[]): number => Math.abs(doubleArea(ring));
  const municipalities = municipalityGeometries(topology).map((geometry) => ringsOf(topology, geometry));
  const total = municipalities.flat().reduce((sum, ring) => sum + area(ring), 0);
  const counting = municipalities.flatMap((rings) => {
    const largest = Math.max(...rings.map(area));
    return rings.filter((ring) => area(ring) === largest || area(ring) >= total * ISLET_SHARE);
  });
  const low: Point = [Infinity, Infinity];
  const high: Point = [-Infinity, -Infinity];
  for (const [x, y] of counting.flat()) {
    low[0] = Math.min(low[0], x);
    low[1] = Math.min(low[1], y);
    high[0] = Math.max(high[0], x);
    high[1] = Math.max(high[1], y);
  }
  return [low, high];
}

function mapPoints(topology: PlanarTopology, move: (point: Point) => Point): PlanarTopology {
  return { ...topology, arcs: topology.arcs.map((arc) => arc.map(move)) };
}

/** Whole units with the margin; a hair above a whole number is the noise of floating point. */
const boxSize = (drawn: number): number => Math.ceil(drawn + 2 * MARGIN - 1e-6);

/** Moves and scales a planar topology into the drawing's box; gives the box's size too. */
export function fitToBox(topology: PlanarTopology): { topology: PlanarTopology; width: number; height: number } {
  const [[x0, y0], [x1, y1]] = mainExtent(topology);
  const scale = Math.min((MAP_WIDTH - 2 * MARGIN) / (x1 - x0), (MAP_MAX_HEIGHT - 2 * MARGIN) / (y1 - y0));
  return {
    topology: mapPoints(topology, ([x, y]) => [(x - x0) * scale + MARGIN, (y - y0) * scale + MARGIN]),
    width: boxSize((x1 - x0) * scale),
    height: boxSize((y1 - y0) * scale),
  };
}

/**
 * Projects a state's TopoJSON (longitude and latitude, object `municipios`, ids = keys) onto the plane. Mercator, for it
 * keeps shapes, and no state is so tall that its growing scale shows.
 */
export function projectTopology(source: Topology<{ municipios: GeometryCollection }>): PlanarTopology {
  const project = geoMercator().scale(10_000).translate([0, 0]).rotate([102, 0]);
  const [kx, ky] = source.transform?.scale ?? [1, 1];
  const [dx, dy] = source.transform?.translate ?? [0, 0];
  const delta = source.transform !== undefined;
  const arcs = source.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((position): Point => {
      const [px = 0, py = 0] = position;
      x = delta ? x + px : px;
      y = delta ? y + py : py;
      return project([x * kx + dx, y * ky + dy]) ?? [NaN, NaN];
    });
  });
  return { type: 'Topology', arcs, objects: { municipalities: source.objects.municipios } };
}

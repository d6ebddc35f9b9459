import { Delaunay } from 'd3-delaunay';
import type { FictionalDefinition } from '../catalogue/fictional-state.js';
import { doubleArea, type PlanarTopology, type Point } from './planar-topology.js';

/*
 * Borders of a state that does not exist. A fine Voronoi mesh of seeded points is dealt out to the settlements by a
 * warped distance, so that borders wander like rivers and ridges do; a border is then the edges between fine cells of
 * different owners, held once and shared. Only + - * / and sqrt are used: the same seed gives the same bytes anywhere.
 */

const WIDTH = 600;
const HEIGHT = 560;
const FINE_CELLS = 16000;
const NOBODY = -1;

/** Mulberry32: small, seeded, integer arithmetic only. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Smooth noise in -1…1 over the plane, four octaves. */
function noise(seed: number): (x: number, y: number) => number {
  const corner = (i: number, j: number, octave: number): number =>
    random(Math.imul(i + 4096, 73856093) ^ Math.imul(j + 4096, 19349663) ^ Math.imul(seed + octave, 83492791))() * 2 -
    1;
  const smooth = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);
  return (x, y) => {
    let sum = 0;
    for (let octave = 0, scale = 1 / 105, weight = 0.6; octave < 4; octave++, scale *= 2.1, weight *= 0.5) {
      const [u, v] = [x * scale, y * scale];
      const [i, j] = [Math.floor(u), Math.floor(v)];
      const [a, b] = [smooth(u - i), smooth(v - j)];
      const top = corner(i, j, octave) * (1 - a) + corner(i + 1, j, octave) * a;
      const bottom = corner(i, j + 1, octave) * (1 - a) + corner(i + 1, j + 1, octave) * a;
      sum += weight * (top * (1 - b) + bottom * b);
    }
    return sum;
  };
}

function mesh(seed: number): Delaunay<Point> {
  const next = random(seed);
  let points = Array.from({ length: FINE_CELLS }, (): Point => [next() * WIDTH, next() * HEIGHT]);
  // Lloyd's relaxation: even cells, still without a grid to be seen.
  for (let round = 0; round < 3; round++) {
    const voronoi = Delaunay.from(points).voronoi([0, 0, WIDTH, HEIGHT]);
    points = points.map((point, index): Point => {
      const cell = voronoi.cellPolygon(index);
      if (!cell) return point;
      let [area, cx, cy] = [0, 0, 0];
      for (let i = 0; i + 1 < cell.length; i++) {
        const [ax, ay] = cell[i] as Point;
        const [bx, by] = cell[i + 1] as Point;
        const cross = ax * by - bx * ay;
        area += cross;
        cx += (ax + bx) * cross;
        cy += (ay + by) * cross;
      }
      return area === 0 ? point : [cx / (3 * area), cy / (3 * area)];
    });
  }
  return Delaunay.from(points);
}

/** Fine cells joined by an edge of the mesh, as lists of neighbours. */
function neighboursOf(delaunay: Delaunay<Point>): number[][] {
  return Array.from({ length: FINE_CELLS }, (_, cell) => [...delaunay.neighbors(cell)]);
}

function settle(plan: FictionalDefinition, delaunay: Delaunay<Point>): Int16Array {
  const [warpX, warpY, coast] = [noise(plan.seed), noise(plan.seed + 101), noise(plan.seed + 202)];
  const owner = new Int16Array(FINE_CELLS).fill(NOBODY);
  for (let cell = 0; cell < FINE_CELLS; cell++) {
    const px = delaunay.points[2 * cell] ?? 0;
    const py = delaunay.points[2 * cell + 1] ?? 0;
    const x = px + 44 * warpX(px, py);
    const y = py + 44 * warpY(px, py);
    let land = 0;
    let nearest = Infinity;
    plan.municipalities.forEach(({ anchor, reach }, index) => {
      const square = (x - anchor[0]) ** 2 + (y - anchor[1]) ** 2;
      // Land swells around each settlement, so that the outline follows where people are.
      const swell = Math.max(0, 1 - square / (82 * 82 * reach));
      land += swell * swell;
      const distance = Math.sqrt(square) / reach;
      if (distance < nearest) {
        nearest = distance;
        owner[cell] = index;
      }
    });
    const margin = Math.min(px, py, WIDTH - px, HEIGHT - py);
    if (land < 0.34 + 0.2 * coast(px, py) || margin < 6) owner[cell] = NOBODY;
  }
  return owner;
}

/** Gives every stray piece, lake or islet to the neighbour it touches most, until each owner has one piece. */
function tidy(owner: Int16Array, neighbours: readonly number[][]): void {
  for (let changed = true; changed;) {
    changed = false;
    const seen = new Uint8Array(owner.length);
    const largest = new Map<number, number[]>();
    const strays: number[][] = [];
    for (let start = 0; start < owner.length; start++) {
      if (seen[start]) continue;
      const piece = [start];
      seen[start] = 1;
      for (let at = 0; at < piece.length; at++) {
        for (const near of neighbours[piece[at] ?? 0] ?? []) {
          if (!seen[near] && owner[near] === owner[start]) {
            seen[near] = 1;
            piece.push(near);
          }
        }
      }
      const who = owner[start] ?? NOBODY;
      const best = largest.get(who);
      if (!best || piece.length > best.length) {
        if (best) strays.push(best);
        largest.set(who, piece);
      } else {
        strays.push(piece);
      }
    }
    for (const piece of strays) {
      const own = owner[piece[0] ?? 0];
      const touches = new Map<number, number>();
      for (const cell of piece) {
        for (const near of neighbours[cell] ?? []) {
          const who = owner[near] ?? NOBODY;
          if (who !== own) touches.set(who, (touches.get(who) ?? 0) + 1);
        }
      }
      const [heir] = [...touches].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      if (!heir) continue;
      for (const cell of piece) owner[cell] = heir[0];
      changed = true;
    }
  }
}

interface BorderGraph {
  /** Neighbouring mesh corners along borders, by corner. */
  links: Map<number, { to: number; sides: [number, number] }[]>;
  corner: (index: number) => Point;
}

/** Edges of the mesh that part two owners; corners are the centres of Delaunay's triangles. */
function borders(delaunay: Delaunay<Point>, owner: Int16Array): BorderGraph {
  const { circumcenters } = delaunay.voronoi([0, 0, WIDTH, HEIGHT]);
  const { triangles, halfedges } = delaunay;
  const links: BorderGraph['links'] = new Map();
  const link = (from: number, to: number, sides: [number, number]): void => {
    const known = links.get(from);
    if (known) known.push({ to, sides });
    else links.set(from, [{ to, sides }]);
  };
  for (let edge = 0; edge < halfedges.length; edge++) {
    const twin = halfedges[edge] ?? -1;
    if (twin < edge) continue;
    const a = owner[triangles[edge] ?? 0] ?? NOBODY;
    const b = owner[triangles[edge % 3 === 2 ? edge - 2 : edge + 1] ?? 0] ?? NOBODY;
    if (a === b) continue;
    const [from, to] = [Math.floor(edge / 3), Math.floor(twin / 3)];
    link(from, to, [a, b]);
    link(to, from, [a, b]);
  }
  return { links, corner: (index) => [circumcenters[2 * index] ?? 0, circumcenters[2 * index + 1] ?? 0] };
}

interface Arc {
  corners: number[];
  sides: [number, number];
}

/** Borders as arcs from one corner where three owners meet to the next. */
function arcsOf({ links }: BorderGraph): Arc[] {
  const arcs: Arc[] = [];
  const used = new Set<string>();
  const name = (a: number, b: number): string => (a < b ? `${a}-${b}` : `${b}-${a}`);
  const walk = (from: number, first: { to: number; sides: [number, number] }): void => {
    if (used.has(name(from, first.to))) return;
    const corners = [from, first.to];
    used.add(name(from, first.to));
    for (let [before, at] = [from, first.to]; ;) {
      const onward = links.get(at) ?? [];
      const next = onward.find((one) => one.to !== before);
      if (onward.length !== 2 || !next || used.has(name(at, next.to))) break;
      used.add(name(at, next.to));
      corners.push(next.to);
      [before, at] = [at, next.to];
    }
    arcs.push({ corners, sides: first.sides });
  };
  const starts = [...links.keys()].sort((a, b) => a - b);
  for (const start of starts) if (links.get(start)?.length !== 2) links.get(start)?.forEach((one) => walk(start, one));
  for (const start of starts) links.get(start)?.forEach((one) => walk(start, one));
  return arcs;
}

/** Strings the arcs of one owner into its ring, clockwise, as TopoJSON indexes (~i: backwards). */
function ringOf(owner: number, arcs: readonly Arc[], corner: BorderGraph['corner']): number[] {
  const own = arcs.flatMap((arc, index) => (arc.sides.includes(owner) ? [index] : []));
  const left = new Set(own);
  const [first] = own;
  if (first === undefined) throw new Error(`Owner ${owner} has no land`);
  left.delete(first);
  const ring = [first];
  const start = arcs[first]?.corners[0];
  let end = arcs[first]?.corners.at(-1);
  while (end !== start) {
    const next = [...left].find((index) => arcs[index]?.corners[0] === end || arcs[index]?.corners.at(-1) === end);
    if (next === undefined) break;
    left.delete(next);
    const forward = arcs[next]?.corners[0] === end;
    ring.push(forward ? next : ~next);
    end = forward ? arcs[next]?.corners.at(-1) : arcs[next]?.corners[0];
  }
  if (left.size > 0 || end !== start) throw new Error(`The land of owner ${owner} is not one closed piece`);
  const outline = ring.flatMap((index) => {
    const corners = (index < 0 ? arcs[~index]?.corners.toReversed() : arcs[index]?.corners) ?? [];
    return corners.slice(1).map(corner);
  });
  // Merging neighbours needs all rings to run the same way round.
  return doubleArea(outline) > 0 ? ring : ring.reverse().map((index) => ~index);
}

/** The fictional state's boundaries as a topology on the drawing board. */
export function fictionalTopology(plan: FictionalDefinition): PlanarTopology {
  const delaunay = mesh(plan.seed) as Delaunay<Point>;
  const owner = settle(plan, delaunay);
  tidy(owner, neighboursOf(delaunay));
  const graph = borders(delaunay, owner);
  const arcs = arcsOf(graph);
  return {
    type: 'Topology',
    arcs: arcs.map((arc) => arc.corners.map(graph.corner)),
    objects: {
      municipalities: {
        type: 'GeometryCollection',
        geometries: plan.municipalities.map(({ cvegeo }, index) => ({
          type: 'Polygon',
          id: cvegeo,
          arcs: [ringOf(index, arcs, graph.corner)],
        })),
      },
    },
  };
}

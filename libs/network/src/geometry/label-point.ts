import { doubleArea, type Point } from './planar-topology.js';

function inside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] as Point;
      const [bx, by] = ring[j] as Point;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  }
  return odd;
}

function squaredDistanceToBorder([x, y]: Point, rings: readonly (readonly Point[])[]): number {
  let best = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[j] as Point;
      const [bx, by] = ring[i] as Point;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      best = Math.min(best, (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2);
    }
  }
  return best;
}

const GRID = 16;

/**
 * A point well inside the largest ring (which a centroid need not be): the best of a grid, refined twice. Good to about
 * a hundredth of the ring's size, enough for a dot or a label.
 */
export function labelPoint(rings: readonly (readonly Point[])[]): Point {
  const [largest] = [...rings].sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)));
  if (!largest || largest.length === 0) throw new TypeError('A municipality without rings has no label point');
  const xs = largest.map(([x]) => x);
  const ys = largest.map(([, y]) => y);
  let [left, top] = [Math.min(...xs), Math.min(...ys)];
  let [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: Point = [left + width / 2, top + height / 2];
  let bestDistance = -1;
  for (let round = 0; round < 3; round++) {
    for (let row = 0; row < GRID; row++) {
      for (let column = 0; column < GRID; column++) {
        const point: Point = [left + ((column + 0.5) * width) / GRID, top + ((row + 0.5) * height) / GRID];
        if (!inside(point, rings)) continue;
        const distance = squaredDistanceToBorder(point, rings);
        if (distance > bestDistance) [best, bestDistance] = [point, distance];
      }
    }
    [width, height] = [width / 4, height / 4];
    [left, top] = [best[0] - width / 2, best[1] - height / 2];
  }
  return best;
}

import type { Point } from './planar-topology.js';

type Tenths = readonly [number, number];

function tenths(ring: readonly Point[]): Tenths[] {
  const points: Tenths[] = [];
  for (const [x, y] of ring) {
    const point: Tenths = [Math.round(x * 10), Math.round(y * 10)];
    const last = points.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  const [first] = points;
  const last = points.at(-1);
  if (points.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) points.pop();
  return points;
}

/** Shortest writing of a number of tenths: «12», «-.3», «1.5». */
function short(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

/** Two numbers in a row need a comma between them only when no sign keeps them apart. */
function pair([x, y]: Tenths): string {
  const second = short(y);
  return `${short(x)}${second.startsWith('-') ? '' : ','}${second}`;
}

/**
 * SVG path data of rings, rounded to tenths of a unit. Points are rounded before they are made relative, so that
 * neighbours that share points still share them to the tenth. Rings that vanish in the rounding are left out.
 */
export function svgPath(rings: readonly (readonly Point[])[]): string {
  return rings
    .map(tenths)
    .filter((ring) => ring.length >= 3)
    .map((ring) => {
      const [first, ...rest] = ring;
      if (!first) return '';
      let [x, y] = first;
      const steps = rest.map((point) => {
        const step: Tenths = [point[0] - x, point[1] - y];
        [x, y] = point;
        return pair(step);
      });
      const line = steps.reduce((all, step) => all + (all === '' || step.startsWith('-') ? '' : ' ') + step, '');
      return `M${pair(first)}l${line}z`;
    })
    .join('');
}

/** The rings that path data draw, in tenths as they were rounded: the way back of `svgPath`. */
export function ringsOfPath(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map((text) => Math.round(Number(text) * 10));
      const points: Point[] = [];
      let x = 0;
      let y = 0;
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

import fc from 'fast-check';
import type { Point } from './planar-topology.js';
import { ringsOfPath, svgPath } from './svg-path.js';

const coordinate = fc.double({ min: -50, max: 650, noNaN: true });
const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 });

describe('svg path', () => {
  it('writes as little as it can', () => {
    const square: Point[] = [
      [10, 10],
      [20.04, 10],
      [20, 9.46],
      [9.5, 9.5],
      [10, 10],
    ];
    expect(svgPath([square])).toBe('M10,10l10,0 0-.5-10.5,0z');
  });

  it('leaves out rings that vanish in the rounding', () => {
    expect(
      svgPath([
        [
          [1, 1],
          [1.01, 1],
          [1, 1.01],
        ],
      ]),
    ).toBe('');
  });

  it('loses nothing but what lies under a tenth', () => {
    fc.assert(
      fc.property(fc.array(ring, { maxLength: 4 }), (rings) => {
        const back = ringsOfPath(svgPath(rings));
        const again = svgPath(back.map((points) => points.map(([x, y]): Point => [x / 10, y / 10])));
        expect(again).toBe(svgPath(rings));
        const corners = new Set(rings.flat().map(([x, y]) => `${Math.round(x * 10) + 0},${Math.round(y * 10) + 0}`));
        for (const [x, y] of back.flat()) expect(corners.has(`${x + 0},${y + 0}`)).toBe(true);
      }),
    );
  });
});

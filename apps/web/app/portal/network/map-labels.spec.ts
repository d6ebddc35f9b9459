import fc from 'fast-check';
import { mapLabels } from './map-labels.js';

const place = fc.record({
  name: fc.constantFrom('Toluca', 'Valle de Bravo', 'Nezahualcóyotl', 'Uno'),
  population: fc.option(fc.integer({ min: 1, max: 2_000_000 }), { nil: null }),
  stalled: fc.boolean(),
  at: fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 })),
});

describe('names on the map', () => {
  it('are few, never stand on each other, and give the most populated first', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (drawn) => {
        const places = drawn.map((one, key) => ({ ...one, key: String(key) }));
        const labels = mapLabels(
          places,
          places.map((one) => ({ key: one.key, path: '', center: one.at })),
        );
        expect(labels.length).toBeLessThanOrEqual(8);
        expect(labels.filter((label) => !label.minor).length).toBeLessThanOrEqual(4);
        for (const [position, a] of labels.entries()) {
          for (const b of labels.slice(position + 1)) {
            const apart =
              Math.abs(a.at[1] - b.at[1]) > 16 ||
              Math.abs(a.at[0] - b.at[0]) > ((a.text.length + b.text.length) / 2) * 6;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('leave out places whose population is not known', () => {
    const shapes = [{ key: '1', path: '', center: [300, 300] as const }];
    expect(mapLabels([{ key: '1', name: 'Nuevo', population: null, stalled: false }], shapes)).toEqual([]);
  });

  it('shortens a name only where it stays the only one, and keeps it inside of the drawing', () => {
    const named = (key: string, name: string) => ({ key, name, population: 1000, stalled: false });
    const at = (key: string, x: number, y: number) => ({ key, path: 'M0,0l1,1 1,0z', center: [x, y] as const });
    const labels = mapLabels(
      [named('1', 'Heroica Ciudad de Huajuapan de León'), named('2', 'Villa de Etla'), named('3', 'Villa de Zaachila'), named('4', 'Santiago Pinotepa Nacional')],
      [at('1', 300, 20), at('2', 300, 140), at('3', 300, 260), at('4', 5, 380)],
    );
    expect(labels.map(({ text }) => text)).toEqual(['Huajuapan', 'Villa de Etla', 'Villa de Zaachila', 'Santiago Pinotepa Nacional']);
    expect(labels[3]?.at[0]).toBeGreaterThan(100);
  });
});

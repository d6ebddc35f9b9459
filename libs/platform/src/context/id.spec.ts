import fc from 'fast-check';
import { isId, newId } from './id.js';

describe('newId', () => {
  it('makes UUIDs of version 7 that sort by their millisecond', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }), fc.integer({ min: 1, max: 1e9 }), (at, later) => {
        const [first, second] = [newId(at), newId(new Date(at.getTime() + later))];
        expect(isId(first)).toBe(true);
        expect(first[14]).toBe('7');
        expect('89ab').toContain(first[19]);
        expect(first < second).toBe(true);
      }),
    );
  });

  it('sorts by the order they were made in where the clock stands, also beside the real one', () => {
    const stands = new Date('2026-03-02T16:00:00Z');
    const made = Array.from({ length: 5000 }, () => {
      newId();
      return newId(stands);
    });
    expect(made.toSorted()).toEqual(made);
  });

  it('never makes the same one twice', () => {
    const at = new Date();
    expect(new Set(Array.from({ length: 5000 }, () => newId(at))).size).toBe(5000);
  });
});

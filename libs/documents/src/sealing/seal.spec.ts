import fc from 'fast-check';
import {
  canonicalJson,
  dataSeal,
  groupSeal,
  NotCanonicalError,
  sha256,
  shortSeal,
  type DocumentSnapshot,
} from './seal.js';

const snapshot: DocumentSnapshot = {
  kind: 'CARTA',
  template: 'letter-of-intent',
  templateVersion: 1,
  folio: null,
  issuedOn: '2026-11-24',
  data: { place: 'Villa Ejemplo', acknowledgements: ['uno', 'dos'] },
};

describe('canonicalJson', () => {
  it('writes the key order and numbers of RFC 8785', () => {
    expect(
      canonicalJson({
        numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27],
        literals: [null, true, false],
        '\u20ac': 'Euro',
        '1': 'One',
      }),
    ).toBe('{"1":"One","literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"€":"Euro"}');
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('treats an undefined key as absent', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([
    ['NaN', { a: { b: [Number.NaN] } }, '$.a.b[0]'],
    ['a date', { a: new Date(0) }, '$.a'],
    ['undefined in an array', { a: [undefined] }, '$.a[0]'],
    ['a function', { a: () => 1 }, '$.a'],
    ['half of a pair', { a: '\ud83d' }, '$.a'],
    ['a big integer', { a: 1n }, '$.a'],
  ])('refuses %s and says where', (_what, value, path) => {
    expect(() => canonicalJson(value)).toThrow(NotCanonicalError);
    expect(() => canonicalJson(value)).toThrow(path);
  });

  it('refuses a cycle, and accepts the same object twice side by side', () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(() => canonicalJson(loop)).toThrow('contains itself');
    const twice = { a: 1 };
    expect(canonicalJson([twice, twice])).toBe('[{"a":1},{"a":1}]');
  });
});

describe('dataSeal', () => {
  it('is the SHA-256 of the canonical text', () => {
    expect(dataSeal(snapshot)).toBe(
      sha256(
        '{"data":{"acknowledgements":["uno","dos"],"place":"Villa Ejemplo"},"folio":null,"issuedOn":"2026-11-24","kind":"CARTA","template":"letter-of-intent","templateVersion":1}',
      ),
    );
  });

  it('changes with any part of the snapshot', () => {
    const seals = [
      snapshot,
      { ...snapshot, folio: 'TQ-99001-CARTA-2026-0001-00' },
      { ...snapshot, issuedOn: '2026-11-25' },
      { ...snapshot, templateVersion: 2 },
      { ...snapshot, data: { place: 'Villa Ejemplo', acknowledgements: ['dos', 'uno'] } },
    ].map(dataSeal);
    expect(new Set(seals).size).toBe(seals.length);
  });

  it('ignores what a stored row adds to the snapshot', () => {
    expect(dataSeal({ ...snapshot, id: 'x' } as DocumentSnapshot)).toBe(dataSeal(snapshot));
  });
});

describe('the printed forms of a seal', () => {
  const seal = sha256('tequio');
  it('groups by four and shortens to sixteen characters', () => {
    expect(groupSeal(seal).replaceAll(' ', '')).toBe(seal);
    expect(shortSeal(seal)).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
    expect(groupSeal(seal).startsWith(shortSeal(seal))).toBe(true);
  });
  it('refuses what is no seal', () => {
    expect(() => shortSeal('abc')).toThrow(RangeError);
  });
});

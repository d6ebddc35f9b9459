import fc from 'fast-check';
import { searchWords } from './search-words.js';

describe('the words of a query', () => {
  it('are what a person means, without punctuation and small words', () => {
    expect(searchWords('  El Plan de «Participación», 2026! ')).toEqual(['plan', 'participación', '2026']);
    expect(searchWords('de la')).toEqual(['de', 'la']);
    expect(searchWords('agua AGUA')).toEqual(['agua']);
  });

  it('hold letters and digits only and stay few and short, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const words = searchWords(text);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
      }),
    );
    expect(searchWords('a'.repeat(10_000))).toEqual(['a'.repeat(40)]);
    // A character of two halves is kept or left out as a whole.
    expect(searchWords(`a${'𝒷'.repeat(60)}`)).toEqual([`a${'𝒷'.repeat(39)}`]);
  });

  it('are not parted by what cannot be seen', () => {
    expect(searchWords('to\u200Blu\u00ADca \u202Eparticipa\u200Fción\u202C \u2066\u2069')).toEqual(['toluca', 'participación']);
  });
});

import { line, prose } from './input.js';

describe('what people type', () => {
  const read = (kind: typeof line, text: string) => kind(100).parse(text);

  it('is kept as one line or several, without what cannot be seen', () => {
    expect(read(line, ' Ana\u0000\t  María\n')).toBe('Ana María');
    expect(read(prose, ' uno\r\ndos\u0007 ')).toBe('uno\ndos');
  });

  it('reads as it is written: nothing in it turns the direction of the rest', () => {
    for (const kind of [line, prose]) expect(read(kind, 'Ana \u202ezuR\u202c \u2066\u2069Paz')).toBe('Ana zuR Paz');
  });

  it('keeps letters of every script, accents joined and emoji', () => {
    expect(read(line, 'Nin\u0303a שלום 👩‍👧')).toBe('Niña שלום 👩‍👧');
  });
});

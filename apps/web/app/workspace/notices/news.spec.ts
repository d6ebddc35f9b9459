import { nothingNew, quiet, said, withChange } from './news.js';

const words = { oneNew: (heading: string) => `1 ${heading}`, someNew: (count: number, heading: string) => `${count} ${heading}` };
const one = (heading: string) => ({ arrived: 1, latest: { heading } });

describe('news of notices', () => {
  it('are said at once, and what comes meanwhile together after them, each once', () => {
    const first = withChange(nothingNew, one('A'));
    expect(said(first, words)).toBe('1 A');
    const flooded = [one('B'), { arrived: 3, latest: { heading: 'C' } }].reduce(withChange, first);
    expect(said(flooded, words)).toBe('1 A');
    expect(said(quiet(flooded), words)).toBe('4 C');
    expect(quiet(quiet(flooded))).toEqual(nothingNew);
  });

  it('are none where only the count has changed', () => {
    expect(withChange(nothingNew, { arrived: 0, latest: null })).toBe(nothingNew);
    expect(said(nothingNew, words)).toBe('');
  });
});

import { tally } from './tally.js';

const messages = (...entries: [string, number][]) => new Map(entries);

describe('what was received, against what was owed', () => {
  it('counts one message for each as delivered', () => {
    expect(tally(['a', 'b'], new Map([['a', messages(['1', 1])], ['b', messages(['2', 1])]]))).toEqual({ delivered: 2, lost: 0, duplicated: 0, repeated: 0 });
  });

  it('tells who got nothing', () => {
    expect(tally(['a', 'b'], new Map([['a', messages(['1', 1])]]))).toMatchObject({ delivered: 1, lost: 1 });
  });

  it('tells two messages of one event from one message twice', () => {
    expect(tally(['a'], new Map([['a', messages(['1', 1], ['2', 1])]]))).toMatchObject({ delivered: 1, duplicated: 1, repeated: 0 });
    expect(tally(['a'], new Map([['a', messages(['1', 3])]]))).toMatchObject({ delivered: 1, duplicated: 0, repeated: 2 });
  });

  it('does not overlook what went to somebody who was owed nothing', () => {
    expect(tally([], new Map([['stranger', messages(['1', 1])]]))).toMatchObject({ delivered: 0, duplicated: 1 });
  });
});

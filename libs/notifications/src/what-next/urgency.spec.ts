import { byDate, urgencyOf } from './urgency.js';
import type { WhatNextItem } from './what-next.types.js';

describe('how pressing a step is', () => {
  it.each([
    [null, 'due'],
    ['2026-11-19', 'late'],
    ['2026-11-20', 'soon'],
    ['2026-11-27', 'soon'],
    ['2026-11-28', 'due'],
  ])('with the date %s it is %s', (dueOn, state) => expect(urgencyOf(dueOn, '2026-11-20')).toBe(state));

  it('puts dates first and, of one date, the turn of others last', () => {
    const item = (key: string, dueOn: string | null, state: WhatNextItem['state'] = 'due') =>
      ({ key, dueOn, state }) as WhatNextItem;
    const items = [
      item('d', null),
      item('c', '2026-12-01', 'waiting'),
      item('b', '2026-12-01'),
      item('a', '2026-11-30'),
    ];
    expect(items.sort(byDate).map((one) => one.key)).toEqual(['a', 'b', 'c', 'd']);
  });
});

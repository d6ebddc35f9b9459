import { isDay } from './days.js';

describe('a day', () => {
  it('is one that the calendar has', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].map(isDay)).toEqual([true, true, true]);
    expect(['2026-02-31', '2026-02-29', '2026-13-01', '2026-11', 'ayer', ''].map(isDay)).toEqual([false, false, false, false, false, false]);
  });
});

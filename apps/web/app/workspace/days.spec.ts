import { isDay, isoDay, writtenDay } from './days.js';

describe('a day', () => {
  it('is one that the calendar has', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].map(isDay)).toEqual([true, true, true]);
    expect(['2026-02-31', '2026-02-29', '2026-13-01', '2026-11', 'ayer', ''].map(isDay)).toEqual([false, false, false, false, false, false]);
  });

  it('is shown in a field as people write it, and read again as the same', () => {
    expect(writtenDay('2027-02-15')).toBe('15/02/2027');
    for (const day of ['2027-02-15', '2028-02-29', '2099-12-01']) expect(isoDay(writtenDay(day))).toBe(day);
  });
});

import { isOfficialHoliday, officialHolidays } from './official-holidays.js';

const dates = (year: number): string[] => officialHolidays(year).map((holiday) => holiday.date);

describe('official holidays (article 74 LFT)', () => {
  it('gives the seven days of an ordinary year, the movable ones on Mondays', () => {
    expect(dates(2026)).toEqual([
      '2026-01-01',
      '2026-02-02',
      '2026-03-16',
      '2026-05-01',
      '2026-09-16',
      '2026-11-16',
      '2026-12-25',
    ]);
  });

  it('puts the change of federal executive on 1 October since 2024, on 1 December before', () => {
    expect(dates(2018)).toContain('2018-12-01');
    expect(dates(2018)).not.toContain('2018-10-01');
    for (const year of [2024, 2030, 2036]) {
      expect(dates(year)).toContain(`${year}-10-01`);
      expect(dates(year)).not.toContain(`${year}-12-01`);
      expect(dates(year)).toEqual([...dates(year)].sort());
    }
    expect(dates(2027)).toHaveLength(7);
  });

  it('leaves out days that are only customary', () => {
    for (const date of ['2026-04-03', '2026-05-10', '2026-11-02', '2026-12-12']) {
      expect(isOfficialHoliday(date)).toBe(false);
    }
  });

  it('names them in both languages of the product', () => {
    expect(officialHolidays(2026, 'es')[5]).toEqual({ date: '2026-11-16', name: 'Día de la Revolución' });
    expect(officialHolidays(2026, 'en')[5]).toEqual({ date: '2026-11-16', name: 'Revolution Day' });
  });
});

import fc from 'fast-check';
import {
  addBusinessDays,
  businessDaysBetween,
  DEFAULT_BUSINESS_CALENDAR,
  isBusinessDay,
  NoBusinessDayError,
  rollToBusinessDay,
  type BusinessCalendar,
} from './business-calendar.js';
import { addDays, dateOfDay, dayNumber, weekdayOf, type Weekday } from './local-date.js';

const days = fc.integer({ min: dayNumber('2010-01-01'), max: dayNumber('2045-12-31') }).map(dateOfDay);
const calendars: fc.Arbitrary<BusinessCalendar> = fc.record({
  workWeek: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }) as fc.Arbitrary<Weekday[]>,
  officialHolidays: fc.boolean(),
  nonWorkingDays: fc.array(
    fc.record({ from: days, length: fc.integer({ min: 0, max: 20 }) }).map(({ from, length }) => ({
      from,
      to: addDays(from, length),
      reason: 'closed',
    })),
    { maxLength: 4 },
  ),
});

describe('business days', () => {
  it('skips week ends, official holidays and the closures of the network', () => {
    expect(addBusinessDays('2026-09-14', 3, DEFAULT_BUSINESS_CALENDAR)).toBe('2026-09-18');
    expect(addBusinessDays('2026-11-13', 1, DEFAULT_BUSINESS_CALENDAR)).toBe('2026-11-17');
    const recess = { from: '2026-12-21', to: '2027-01-05', reason: 'winter recess' };
    const calendar = { ...DEFAULT_BUSINESS_CALENDAR, nonWorkingDays: [recess] };
    expect(addBusinessDays('2026-12-18', 1, calendar)).toBe('2027-01-06');
    expect(businessDaysBetween('2026-12-18', '2027-01-06', calendar)).toBe(1);
  });

  it('counts back for a notice that must go out days before', () => {
    expect(addBusinessDays('2026-09-18', -3, DEFAULT_BUSINESS_CALENDAR)).toBe('2026-09-14');
    expect(businessDaysBetween('2026-09-18', '2026-09-14', DEFAULT_BUSINESS_CALENDAR)).toBe(-3);
  });

  it('rolls a term that ends on a closed day to the next one that is open', () => {
    expect(rollToBusinessDay('2026-09-16', DEFAULT_BUSINESS_CALENDAR)).toBe('2026-09-17');
    expect(rollToBusinessDay('2026-09-17', DEFAULT_BUSINESS_CALENDAR)).toBe('2026-09-17');
  });

  it('takes a network that works on Saturdays and ignores the official holidays', () => {
    const calendar: BusinessCalendar = { workWeek: [1, 2, 3, 4, 5, 6], officialHolidays: false, nonWorkingDays: [] };
    expect(isBusinessDay('2026-09-16', calendar)).toBe(true);
    expect(addBusinessDays('2026-09-18', 1, calendar)).toBe('2026-09-19');
  });

  it('lands on a business day, and counting undoes adding', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), calendars, (date, n, calendar) => {
        const target = addBusinessDays(date, n, calendar);
        if (n !== 0) expect(isBusinessDay(target, calendar)).toBe(true);
        expect(businessDaysBetween(date, target, calendar)).toBe(n);
      }),
    );
  });

  it('adds in one go what it adds in two', () => {
    const part = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(days, part, part, calendars, (date, a, b, calendar) => {
        const once = addBusinessDays(date, a + b, calendar);
        expect(addBusinessDays(addBusinessDays(date, a, calendar), b, calendar)).toBe(once);
      }),
    );
  });

  it('refuses a calendar without any business day instead of looking for ever', () => {
    const never: BusinessCalendar = { workWeek: [], officialHolidays: false, nonWorkingDays: [] };
    expect(() => addBusinessDays('2026-01-01', 1, never)).toThrow(NoBusinessDayError);
  });

  it('refuses what is no date', () => {
    for (const text of ['2026-02-30', '2026-2-3', '21/11/2026', '2026-11-21T00:00:00Z', '']) {
      expect(() => addBusinessDays(text, 1, DEFAULT_BUSINESS_CALENDAR)).toThrow(RangeError);
    }
    expect(() => addBusinessDays('2026-01-01', 1.5, DEFAULT_BUSINESS_CALENDAR)).toThrow(RangeError);
  });

  it('knows the days of the week', () => {
    expect(weekdayOf('2026-11-21')).toBe(6);
    expect(weekdayOf('1969-12-28')).toBe(7);
    expect(weekdayOf('1970-01-01')).toBe(4);
  });
});

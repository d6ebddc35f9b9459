import fc from 'fast-check';
import { addDays, businessDaysBetween, DEFAULT_BUSINESS_CALENDAR, isBusinessDay, type BusinessCalendar } from '@tequio/network';
import { ladderSchema, type Ladder } from './due-date-kind.js';
import { datedSteps, dayOfStep, stepAhead, stepDue } from './ladder.js';

const days = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays('2020-01-01', n));
const counted = fc.constantFrom('calendar' as const, 'business' as const);
const step = fc.oneof(
  fc.constant({ when: 'on' as const, days: 0 }),
  fc.record({ when: fc.constantFrom('before' as const, 'after' as const), days: fc.integer({ min: 1, max: 60 }) }),
);
const ladders: fc.Arbitrary<Ladder> = fc
  .uniqueArray(step, { minLength: 1, maxLength: 8, selector: ({ when, days: n }) => `${when}${n}` })
  .map((steps) => steps.map((one) => ({ ...one, to: ['turn' as const] })));
const calendars: fc.Arbitrary<BusinessCalendar> = fc
  .array(fc.record({ from: days, length: fc.integer({ min: 0, max: 20 }) }), { maxLength: 4 })
  .map((closed) => ({ ...DEFAULT_BUSINESS_CALENDAR, nonWorkingDays: closed.map(({ from, length }) => ({ from, to: addDays(from, length), reason: 'closed' })) }));

describe('the ladder of a due date', () => {
  it('is told on days that the network works, before the date at least as long before as it says, after it as long after', () => {
    fc.assert(
      fc.property(step, days, counted, calendars, (one, due, how, calendar) => {
        const on = dayOfStep(one, due, how, calendar);
        expect(isBusinessDay(on, calendar)).toBe(true);
        if (one.when === 'after') expect(on >= addDays(due, one.days)).toBe(true);
        else expect(on <= addDays(due, -one.days)).toBe(true);
        if (how === 'business' && one.days) expect(Math.abs(businessDaysBetween(due, on, calendar))).toBe(one.days);
      }),
    );
  });

  it('steps over holidays and the recess of the network', () => {
    const recess = { ...DEFAULT_BUSINESS_CALENDAR, nonWorkingDays: [{ from: '2026-12-21', to: '2027-01-05', reason: 'recess' }] };
    expect(dayOfStep({ when: 'before', days: 3 }, '2026-09-18', 'business', DEFAULT_BUSINESS_CALENDAR)).toBe('2026-09-14');
    expect(dayOfStep({ when: 'before', days: 2 }, '2026-09-18', 'calendar', DEFAULT_BUSINESS_CALENDAR)).toBe('2026-09-15');
    expect(dayOfStep({ when: 'on', days: 0 }, '2026-12-25', 'calendar', recess)).toBe('2026-12-18');
    expect(dayOfStep({ when: 'after', days: 1 }, '2026-12-18', 'calendar', recess)).toBe('2027-01-06');
  });

  it('looked at day by day tells each step at most once, in order, the last of all for sure; looked at late, only the latest', () => {
    fc.assert(
      fc.property(ladders, days, counted, fc.integer({ min: 0, max: 90 }), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 }), (ladder, due, how, before, jumps) => {
        const steps = datedSteps(ladder, due, how, DEFAULT_BUSINESS_CALENDAR);
        const setOn = addDays(due, -before);
        let [through, today] = [setOn, setOn];
        const told: string[] = [];
        for (const jump of [...jumps, 500]) {
          today = addDays(today, jump);
          const ahead = stepAhead(steps, through, today);
          const found = stepDue(steps, through, today);
          if (found) expect(ahead).toEqual({ ...found, on: today });
          else expect(ahead === null || ahead.on > today).toBe(true);
          if (found) {
            told.push(found.key);
            expect(steps.filter(({ on }) => on > found.on && on <= today)).toEqual([]);
          }
          through = today;
          // The same day again, or a clock that went back, tells nothing.
          expect(stepDue(steps, through, today)).toBeNull();
          expect(stepDue(steps, through, addDays(today, -30))).toBeNull();
        }
        expect(new Set(told).size).toBe(told.length);
        const ahead = steps.filter(({ on }) => on > setOn);
        expect(told.at(-1)).toBe(ahead.at(-1)?.key);
        const order = ahead.map(({ key }) => key);
        expect(told.map((key) => order.indexOf(key))).toEqual(told.map((key) => order.indexOf(key)).sort((a, b) => a - b));
      }),
    );
  });

  it('is refused where a step stands twice, tells nobody, or the day itself is counted', () => {
    const ok = { when: 'before', days: 3, to: ['turn'] };
    expect(ladderSchema.safeParse([ok, { ...ok, days: 5 }]).success).toBe(true);
    expect(ladderSchema.safeParse([]).success).toBe(true);
    for (const wrong of [[ok, ok], [{ ...ok, to: [] }], [{ ...ok, when: 'on' }], [{ ...ok, days: 0 }], [{ ...ok, to: ['neighbour'] }], [{ ...ok, days: 400 }]])
      expect(ladderSchema.safeParse(wrong).success).toBe(false);
  });
});

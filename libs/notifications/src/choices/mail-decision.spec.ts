import fc from 'fast-check';
import { hourIn, hourOfDayIn, todayIn, weekdayOf } from '@tequio/network';
import { DEFAULT_CHOICE, isWanted, mailMoment, nextSummary, type MailChoice, type NoticeChoices } from './mail-decision.js';

const clock = { zone: 'America/Mexico_City', hour: 8 };
const usual = { mandatory: false, urgent: false };
const choices = (change: Partial<NoticeChoices> = {}): NoticeChoices => ({ follow: null, kind: null, general: DEFAULT_CHOICE, ...change });
const general = (change: Partial<MailChoice>): Partial<NoticeChoices> => ({ general: { ...DEFAULT_CHOICE, ...change } });

const zones = fc.constantFrom('America/Mexico_City', 'America/Tijuana', 'America/Ciudad_Juarez', 'America/Cancun');
const instants = fc.date({ min: new Date('2023-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
const frequencies = fc.constantFrom('daily' as const, 'weekly' as const);
const hours = fc.integer({ min: 0, max: 23 });
const quiets = fc.tuple(hours, hours).filter(([from, until]) => from !== until).map(([from, until]) => ({ from, until }));

describe('when a notice goes by mail', () => {
  const friday = new Date('2026-11-27T22:00:00Z');

  it('goes at once where nothing was chosen', () => {
    expect(mailMoment(usual, choices(), friday, clock)).toEqual({ how: 'alone', at: friday });
  });

  it('waits for the summary of the next morning, or of the next Monday', () => {
    expect(mailMoment(usual, choices(general({ frequency: 'daily' })), friday, clock)).toEqual({ how: 'daily', at: new Date('2026-11-28T14:00:00Z') });
    expect(mailMoment(usual, choices(general({ frequency: 'weekly' })), friday, clock)).toEqual({ how: 'weekly', at: new Date('2026-11-30T14:00:00Z') });
  });

  it('keeps to the nearest choice: the thing before the kind, and both before the general one', () => {
    const how = (change: Partial<NoticeChoices>) => mailMoment(usual, choices(change), friday, clock).how;
    expect(how({ follow: 'weekly', kind: 'daily' })).toBe('weekly');
    expect(how({ follow: 'immediate', kind: 'never', ...general({ frequency: 'weekly' }) })).toBe('alone');
    expect(how({ kind: 'never' })).toBe('never');
    expect(how({ follow: 'never', kind: 'immediate' })).toBe('never');
  });

  it('pauses everything but what is mandatory', () => {
    const paused = choices({ ...general({ paused: true, frequency: 'daily', quiet: { from: 0, until: 23 } }), follow: 'immediate', kind: 'never' });
    expect(mailMoment(usual, paused, friday, clock)).toEqual({ how: 'never' });
    expect(mailMoment({ ...usual, urgent: true }, paused, friday, clock)).toEqual({ how: 'never' });
    expect(mailMoment({ mandatory: true, urgent: false }, paused, friday, clock)).toEqual({ how: 'alone', at: friday });
  });

  it('leaves what can wait for the end of the quiet hours', () => {
    const quiet = choices(general({ quiet: { from: 21, until: 7 } }));
    const late = new Date('2026-11-28T04:30:00Z');
    expect(mailMoment(usual, quiet, late, clock)).toEqual({ how: 'alone', at: new Date('2026-11-28T13:00:00Z') });
    expect(mailMoment(usual, quiet, friday, clock)).toEqual({ how: 'alone', at: friday });
    expect(mailMoment({ mandatory: false, urgent: true }, quiet, late, clock)).toEqual({ how: 'alone', at: late });
  });

  it('puts every summary on its hour, on a Monday where weekly, after what it tells of and never far from it', () => {
    fc.assert(
      fc.property(zones, instants, frequencies, hours, (zone, since, frequency, hour) => {
        const at = nextSummary(frequency, since, { zone, hour });
        const ahead = (at.getTime() - since.getTime()) / 3_600_000;
        expect(ahead).toBeGreaterThan(0);
        expect(ahead).toBeLessThanOrEqual(frequency === 'daily' ? 25 : 7 * 24 + 1);
        // Where summer time begins the hour may be missing that day.
        expect([hour, hour + 1]).toContain(hourIn(zone, at));
        expect(at).toEqual(hourOfDayIn(zone, todayIn(zone, at), hour));
        if (frequency === 'weekly') expect(weekdayOf(todayIn(zone, at))).toBe(1);
      }),
    );
  });

  it('never ends in quiet hours, never before the notice, and tells the same of a wanted notice whenever it is asked', () => {
    fc.assert(
      fc.property(zones, instants, quiets, fc.constantFrom('immediate' as const, 'daily' as const, 'weekly' as const), (zone, since, quiet, frequency) => {
        const all = choices(general({ quiet, frequency }));
        const moment = mailMoment(usual, all, since, { zone, hour: 8 });
        expect(isWanted(usual, all)).toBe(true);
        if (moment.how === 'never') throw new Error('wanted and never sent');
        expect(moment.at.getTime()).toBeGreaterThanOrEqual(since.getTime());
        const hour = hourIn(zone, moment.at);
        const silent = quiet.from < quiet.until ? quiet.from <= hour && hour < quiet.until : hour >= quiet.from || hour < quiet.until;
        // An hour that summer time skips or repeats may fall into them.
        if (silent) expect(new Set([-1, 0, 1].map((days) => new Date(moment.at.getTime() + days * 86_400_000)).map((day) => hourIn(zone, day))).size).toBeGreaterThan(1);
        expect(mailMoment(usual, all, since, { zone, hour: 8 })).toEqual(moment);
      }),
    );
  });
});

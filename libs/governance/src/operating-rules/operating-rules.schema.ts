import { z } from 'zod';
import { day, issue, line, prose } from '@tequio/platform';
import { governanceDictionary } from '../governance.dictionary.js';

const k = governanceDictionary.key;
const list = (max = 40) => z.array(prose(1000)).max(max);
/** A name that bodies choose for themselves: a kind of sitting, a post, a sector's key. */
export const keyName = () => z.string().regex(/^[a-z][a-z0-9_]{1,39}$/);

export const DAY_UNITS = ['hours', 'calendar_days', 'working_days', 'months', 'years'] as const;

/** A stretch of time. Days carry their unit, because calendar and working days are not the same promise. */
export const duration = z.strictObject({ amount: z.int().min(0).max(10_000), unit: z.enum(DAY_UNITS) });

/** Something to be done within a stretch of time that begins with another thing. */
const within = z.strictObject({ within: duration, after: line(120).optional() });

/** A day of the year, with or without the year: `--12-16` where a text names only day and month (ISO 8601:2000). */
const dayOrMonthDay = z.union([day(), z.string().regex(/^--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)]);

const window = z
  .strictObject({ from: day(), to: day() })
  .superRefine(({ from, to }, check) => {
    if (to < from) check.addIssue(issue('date_order', ['to']));
  });

/** How many are enough, out of a whole. See `required` for the arithmetic. */
export const formula = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('more_than_half') }),
  z.strictObject({ kind: z.literal('half_plus_one') }),
  z
    .strictObject({ kind: z.literal('fraction'), numerator: z.int().min(1).max(100), denominator: z.int().min(1).max(100) })
    .superRefine(({ numerator, denominator }, check) => {
      if (numerator > denominator) check.addIssue(issue(k('rules.fraction'), ['numerator']));
    }),
  z.strictObject({ kind: z.literal('percent'), percent: z.number().min(0).max(100) }),
  z.strictObject({ kind: z.literal('count'), count: z.int().min(1).max(1000) }),
  z.strictObject({ kind: z.literal('present') }),
]);
export type Formula = z.output<typeof formula>;

/** What votes are counted against. */
const majority = z.strictObject({ of: z.enum(['present', 'members', 'votes_cast']), needs: formula });

const share = z
  .strictObject({
    sector: keyName(),
    minimum: z.int().min(0).max(500).optional(),
    maximum: z.int().min(0).max(500).optional(),
    /** Of all seats with vote; `51` is satisfied by 51 % or more. */
    minimumPercent: z.number().min(0).max(100).optional(),
    maximumPercent: z.number().min(0).max(100).optional(),
    /** Strictly more than half of the seats with vote. */
    majority: z.literal(true).optional(),
  })
  .superRefine(({ minimum, maximum, minimumPercent, maximumPercent }, check) => {
    if (minimum !== undefined && maximum !== undefined && maximum < minimum) check.addIssue(issue(k('rules.range'), ['maximum']));
    if (minimumPercent !== undefined && maximumPercent !== undefined && maximumPercent < minimumPercent)
      check.addIssue(issue(k('rules.range'), ['maximumPercent']));
  });
export type SectorShare = z.output<typeof share>;

const composition = z.strictObject({
  minimum: z.int().min(1).max(1000).optional(),
  maximum: z.int().min(1).max(1000).optional(),
  odd: z.literal(true).optional(),
  /** How many sectors sit in it at least. */
  sectors: z.int().min(1).max(30).optional(),
  bySector: z.array(share).max(30).optional(),
  /** Offices that a seat goes with. */
  posts: z.array(z.strictObject({ post: keyName(), holder: line(300), sector: keyName().optional(), seats: z.int().min(1).max(500).optional() })).max(60).optional(),
  /** Who is heard without belonging. */
  guests: z.array(z.strictObject({ who: line(300), voice: z.boolean(), vote: z.literal(false) })).max(20).optional(),
  incompatibilities: list().optional(),
});

const seats = z.strictObject({
  voice: z.boolean().optional(),
  vote: z.boolean().optional(),
  equalVote: z.boolean().optional(),
  honorary: z.boolean().optional(),
  term: duration.optional(),
  /** Seats of the first or of every renewal that last otherwise, so that the body never changes whole. */
  termGroups: z.array(z.strictObject({ seats: z.int().min(1).max(500), term: duration, first: z.boolean().optional() })).max(10).optional(),
  staggered: z.boolean().optional(),
  alternates: z
    .strictObject({
      allowed: z.boolean(),
      perSeat: z.int().min(0).max(5).optional(),
      mayChair: z.boolean().optional(),
      namedIn: z.enum(['application', 'appointment', 'session']).optional(),
      checkedAtOpening: z.boolean().optional(),
    })
    .optional(),
  oath: z.strictObject({ before: line(200), when: line(120).optional() }).optional(),
});

const chair = z.strictObject({
  chosen: line(400),
  sector: keyName().optional(),
  term: duration.optional(),
  rotates: z.boolean().optional(),
  majority: majority.optional(),
});

const selection = z.strictObject({
  method: z.enum(['public_call', 'draw', 'appointment', 'election', 'committee']).optional(),
  selector: line(300).optional(),
  applicants: line(300).optional(),
  intake: z.strictObject({ lasts: duration.optional(), windows: z.array(window).max(10).optional(), closes: dayOrMonthDay.optional() }).optional(),
  interviews: within.optional(),
  decision: within.optional(),
  channels: list().optional(),
  balance: z.enum(['gender_equity', 'gender_parity']).optional(),
  residence: duration.optional(),
  requirements: list().optional(),
  documents: list().optional(),
  ineligible: list().optional(),
  ifEmpty: z.strictObject({ action: z.enum(['invite', 'second_call', 'leave_vacant']), lasts: duration.optional(), note: prose(500).optional() }).optional(),
});

const sittings = z.strictObject({
  kinds: z.array(keyName()).max(20).optional(),
  periodicity: z
    .array(
      z.strictObject({
        kind: keyName(),
        every: duration,
        atLeast: z.int().min(1).max(60).optional(),
        /** A fixed weekday of the month: the first Monday is `{ week: 1, weekday: 1 }`. */
        on: z.strictObject({ week: z.int().min(1).max(5), weekday: z.int().min(1).max(7) }).optional(),
      }),
    )
    .max(20)
    .optional(),
  /** Without `kind`: of every kind not named otherwise. */
  notice: z
    .array(z.strictObject({ kind: keyName().optional(), minimum: duration.optional(), maximum: duration.optional(), contents: list().optional(), electronic: z.boolean().optional() }))
    .max(20)
    .optional(),
  calledBy: z.array(z.strictObject({ kind: keyName(), who: line(300), members: z.int().min(1).max(500).optional() })).max(20).optional(),
  agendaRequests: z.array(z.strictObject({ kind: keyName().optional(), before: duration })).max(20).optional(),
  agendaPublished: z.strictObject({ minimum: duration.optional(), maximum: duration.optional() }).optional(),
  attendanceListBy: line(200).optional(),
  preparatoryMeetings: z.boolean().optional(),
  remote: z.enum(['never', 'always', 'force_majeure', 'by_agreement']).optional(),
  publicTakesPart: z
    .strictObject({
      voice: z.boolean(),
      vote: z.literal(false),
      registration: z
        .strictObject({
          opensAfterCall: duration.optional(),
          closesBefore: duration.optional(),
          windows: z.array(window).max(10).optional(),
          workingDaysOnly: z.boolean().optional(),
          untilFull: z.boolean().optional(),
          documents: list().optional(),
          residence: duration.optional(),
        })
        .optional(),
      interventions: z.int().min(0).max(20).optional(),
      further: z.strictObject({ decided: z.literal('by_vote'), minutes: z.int().min(1).max(120) }).optional(),
    })
    .optional(),
});

const quorum = z.strictObject({
  overall: formula.optional(),
  perSector: z.array(z.strictObject({ sector: keyName(), needs: formula })).max(30).optional(),
  mustAttend: z.array(keyName()).max(20).optional(),
  secondCall: z.strictObject({ within: duration.optional(), needs: formula }).optional(),
});

const decisions = z.strictObject({
  majority: majority.optional(),
  castingVote: z.enum(['chair', 'none']).optional(),
  secretBallot: z.enum(['never', 'persons_only', 'by_agreement']).optional(),
  matters: z.array(z.strictObject({ matter: line(200), sittingKind: keyName().optional(), majority: majority.optional(), afterwards: prose(500).optional() })).max(30).optional(),
});

const minutes = z.strictObject({
  form: prose(500).optional(),
  deadline: within.optional(),
  approvedIn: z.enum(['same_session', 'next_session', 'electronic']).optional(),
  approvalException: line(300).optional(),
  contents: list().optional(),
  sent: z.array(z.strictObject({ to: line(200), within: duration, after: line(120).optional() })).max(10).optional(),
  published: within.optional(),
  signedBy: list(10).optional(),
  alsoOfFailedSession: z.boolean().optional(),
});

/**
 * What a body has agreed on how it works. Everything may be absent: an absent value is «not said», never a default.
 * Shaped after 27 real bodies (assets/operating-rules-examples.json); figures are settings of the body, never constants.
 */
export const operatingRulesSchema = z
  .strictObject({
    composition: composition.optional(),
    seats: seats.optional(),
    chair: chair.optional(),
    selection: selection.optional(),
    sittings: sittings.optional(),
    quorum: quorum.optional(),
    decisions: decisions.optional(),
    minutes: minutes.optional(),
    /** What is published of each sitting. */
    published: list().optional(),
    /** What no machine computes, in the rules' own words. */
    clauses: z.array(z.strictObject({ topic: keyName(), text: prose(3000) })).max(100).optional(),
  })
  .superRefine((rules, check) => {
    const { minimum, maximum, bySector } = rules.composition ?? {};
    if (minimum !== undefined && maximum !== undefined && maximum < minimum) check.addIssue(issue(k('rules.range'), ['composition', 'maximum']));
    const keys = (bySector ?? []).map(({ sector }) => sector);
    for (const [index, key] of keys.entries())
      if (keys.indexOf(key) !== index) check.addIssue(issue(k('rules.sector_twice'), ['composition', 'bySector', index, 'sector']));
    const least = (bySector ?? []).reduce((sum, { minimum: seatsOfSector }) => sum + (seatsOfSector ?? 0), 0);
    if (maximum !== undefined && least > maximum) check.addIssue(issue(k('rules.sum'), ['composition', 'maximum'], { least }));
    const percents = (bySector ?? []).reduce((sum, { minimumPercent }) => sum + (minimumPercent ?? 0), 0);
    if (percents > 100) check.addIssue(issue(k('rules.percents'), ['composition', 'bySector']));
    if ((bySector ?? []).filter((one) => one.majority).length > 1) check.addIssue(issue(k('rules.two_majorities'), ['composition', 'bySector']));
  });
export type OperatingRules = z.output<typeof operatingRulesSchema>;

import { z } from 'zod';
import { defineSetting, type Setting } from '@tequio/network';
import { findText } from '@tequio/platform';

/** The office whose turn it is; which person holds it is asked when somebody is told. */
export const TURNS = ['institute', 'liaison', 'mayor', 'facilitator', 'implementing_unit'] as const;
export type Turn = (typeof TURNS)[number];

/** Whom a step of a ladder tells: who has the turn, or an office by its name. */
export const TOLD = ['turn', 'liaison', 'facilitator', 'mayor', 'institute'] as const;
export type Told = (typeof TOLD)[number];

/** Whether a step comes before the date, on it or after it. */
export const WHENS = ['before', 'on', 'after'] as const;

/** One reminder of a ladder. */
export interface LadderStep {
  when: (typeof WHENS)[number];
  /** How many days; 0 on the day itself. */
  days: number;
  to: readonly Told[];
}
export type Ladder = readonly LadderStep[];

/** What a network may write as a ladder: at most eight steps, each on a day of its own; none: nobody is reminded. */
export const ladderSchema = z
  .array(z.object({ when: z.enum(WHENS), days: z.int().min(0).max(365), to: z.array(z.enum(TOLD)).min(1).max(TOLD.length) }))
  .max(8)
  .refine((steps) => steps.every(({ when, days }) => (when === 'on') === (days === 0)))
  .refine((steps) => new Set(steps.map(stepKey)).size === steps.length);

/** The same for the same step, whatever else of the ladder changes. */
export const stepKey = ({ when, days }: Pick<LadderStep, 'when' | 'days'>): string => (when === 'on' ? 'on' : `${when}_${days}`);

/** A kind of date by which somebody owes something; lives with the context whose things it belongs to. */
export interface DueDateKind {
  /** `context.what_is_due`. Its name is the text `<context>.due.<what_is_due>`, what is to be done the same with `.todo`. */
  readonly key: string;
  /** Type of the thing whose date it is, as `Milestone`. */
  readonly subject: string;
  /** How the days of its ladder are counted; either way people are told on days that the network works. */
  readonly counted: 'calendar' | 'business';
  /** Missing it has legal effect: it is told at once, and cannot be switched off. */
  readonly legal: boolean;
  /** The engine itself puts it into the list of what is next; of others their context says more than the date. */
  readonly listed: boolean;
  /** What reminds of it where the network has set nothing. */
  readonly ladder: Ladder;
  /** Page of the host authority's workspace where it looks at the thing; null where it only sees that it is due. */
  readonly institutePage: ((subjectId: string) => string) | null;
  /** Subject of the policy whose readers alone may open its page in the municipality; null where all who see the date may. */
  readonly opens: string | null;
  readonly setting: Setting<typeof ladderSchema>;
}

const kinds = new Map<string, DueDateKind>();

export function defineDueDate(kind: Pick<DueDateKind, 'key' | 'subject' | 'counted' | 'ladder'> & Partial<Pick<DueDateKind, 'legal' | 'listed' | 'institutePage' | 'opens'>>): DueDateKind {
  if (!/^[a-z][a-z-]*\.[a-z][a-z_]*$/.test(kind.key)) throw new Error(`due date ${kind.key} is not named context.what_is_due`);
  if (kinds.has(kind.key)) throw new Error(`due date ${kind.key} is defined twice`);
  const ladder = ladderSchema.parse(kind.ladder);
  const whole: DueDateKind = { legal: false, listed: false, institutePage: null, opens: null, ...kind, setting: defineSetting(ladderSettingOf(kind.key), ladderSchema, ladder) };
  kinds.set(kind.key, whole);
  return whole;
}

/** Ladders are settings of the network like all others, with a page of their own. */
export const LADDER_SETTINGS = 'reminders.';
const ladderSettingOf = (key: string): string => `${LADDER_SETTINGS}${key.replace('.', '_')}`;

export const findDueDateKind = (key: string): DueDateKind | undefined => kinds.get(key);
export const allDueDateKinds = (): readonly DueDateKind[] => [...kinds.values()];

/** Key of the kind's name in the dictionary of its context. */
export const dueNameKey = ({ key }: Pick<DueDateKind, 'key'>): string => key.replace('.', '.due.');

/** Kinds without a text in one of the languages; checked at boot, when all contexts are loaded. */
export const unnamedDueDates = (): string[] =>
  allDueDateKinds()
    .filter((kind) => (['es', 'en'] as const).some((locale) => [dueNameKey(kind), `${dueNameKey(kind)}.todo`].some((key) => findText(locale, key) === null)))
    .map(({ key }) => key);

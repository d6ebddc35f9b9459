import { addBusinessDays, addDays, isBusinessDay, rollToBusinessDay, type BusinessCalendar, type LocalDate } from '@tequio/network';
import { stepKey, type DueDateKind, type Ladder, type LadderStep } from './due-date-kind.js';

/** A step with the day on which it is told. */
export interface DatedStep extends LadderStep {
  key: string;
  on: LocalDate;
}

/**
 * The day on which a step is told, always one that the network works: what comes before the date, and on it, on the last
 * such day until then; what comes after, on the first from then on.
 */
export function dayOfStep({ when, days }: Pick<LadderStep, 'when' | 'days'>, dueOn: LocalDate, counted: DueDateKind['counted'], calendar: BusinessCalendar): LocalDate {
  const signed = when === 'before' ? -days : days;
  if (counted === 'business' && days > 0) return addBusinessDays(dueOn, signed, calendar);
  const day = addDays(dueOn, signed);
  if (when === 'after') return rollToBusinessDay(day, calendar);
  return isBusinessDay(day, calendar) ? day : addBusinessDays(day, -1, calendar);
}

/** Steps in the order in which they are told; of two on one day the one nearer to the end of the ladder last. */
export function datedSteps(ladder: Ladder, dueOn: LocalDate, counted: DueDateKind['counted'], calendar: BusinessCalendar): DatedStep[] {
  const place = ({ when, days }: LadderStep) => (when === 'before' ? -days : days);
  return ladder
    .map((step) => ({ ...step, key: stepKey(step), on: dayOfStep(step, dueOn, counted, calendar) }))
    .sort((a, b) => (a.on === b.on ? place(a) - place(b) : a.on < b.on ? -1 : 1));
}

/**
 * The step to be told today: the latest whose day lies after `through`, the day until which all were looked at, and is not
 * ahead. What would have come before it is passed over: nobody hears of one date twice a day.
 */
export const stepDue = (steps: readonly DatedStep[], through: LocalDate, today: LocalDate): DatedStep | null => steps.findLast(({ on }) => on > through && on <= today) ?? null;

/** The next step to be told, on its day or, where that has passed without a look, today; null where none is left. */
export function stepAhead(steps: readonly DatedStep[], through: LocalDate, today: LocalDate): DatedStep | null {
  const late = stepDue(steps, through, today);
  return late ? { ...late, on: today } : (steps.find(({ on }) => on > through) ?? null);
}

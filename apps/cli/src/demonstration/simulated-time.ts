import type { MovableClock } from '@tequio/platform';

const DAY = 86_400_000;
/** Noon of the state's zone, as the hour that a date of the demonstration begins with. */
const OFFICE_HOURS_UTC = 15;

/** A course of events: says when it goes on, and then does what happened at that time; or which other one begins beside it. */
export type Story = AsyncGenerator<Date | Story, unknown>;

/** The story that is told from that moment on, made from what is known then. */
export async function* from(date: Date, make: () => Story): Story {
  yield date;
  return yield* make();
}

/** A single thing that is done at that moment. */
export async function* once(date: Date, work: () => Promise<unknown>): Story {
  yield date;
  return await work();
}

/** Days of the demonstration, counted from the day of its loading: -30 is a month ago. */
export class Calendar {
  constructor(readonly today: Date) {}

  /** A working hour of that day; what falls on a weekend is done on the Friday before. `minute` counts from nine in the morning. */
  at(day: number, minute = 60): Date {
    const date = new Date(this.today.getTime() + day * DAY);
    const weekday = new Date(date.getTime() - 6 * 3_600_000).getUTCDay();
    const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() - back, OFFICE_HOURS_UTC, minute));
  }

  /** The calendar day as `2026-11-21`. */
  day(day: number): string {
    return new Date(this.today.getTime() + day * DAY - 6 * 3_600_000).toISOString().slice(0, 10);
  }
}

/**
 * Plays several stories in the order of their time, one step at once, with the clock at each step's time. `settle` runs
 * whenever so many milliseconds have passed on the clock, so that what follows from an event is done near its time.
 */
export async function play(clock: MovableClock, stories: readonly Story[], end: Date, every: number, settle: () => Promise<void>): Promise<void> {
  const waiting: { at: number; order: number; story: Story }[] = [];
  const advance = async (story: Story, order: number): Promise<void> => {
    let step = await story.next();
    for (; !step.done && !(step.value instanceof Date); step = await story.next()) await advance(step.value, order);
    // Nothing happens on a day to come.
    if (!step.done) waiting.push({ at: Math.min((step.value as Date).getTime(), end.getTime()), order, story });
  };
  for (const [order, story] of stories.entries()) await advance(story, order);
  let settled = clock.now().getTime();
  while (waiting.length) {
    waiting.sort((a, b) => a.at - b.at || a.order - b.order);
    const next = waiting.shift()!;
    while (next.at - settled > every) {
      settled += every;
      if (settled > clock.now().getTime()) clock.moveTo(new Date(settled));
      await settle();
    }
    if (next.at > clock.now().getTime()) clock.moveTo(new Date(next.at));
    await advance(next.story, next.order);
  }
  clock.moveTo(end);
  await settle();
}

import { daysBetween } from '../../locale/formats.js';

/** A stretch of time that drawings share; both ends are calendar days. */
export interface TimeAxis {
  from: string;
  to: string;
  today: string;
}

/** Position of a day on the axis, in percent with one decimal, kept inside of it. */
export function position(axis: TimeAxis, day: string): number {
  const length = Math.max(1, daysBetween(axis.from, axis.to));
  const share = (daysBetween(axis.from, day) / length) * 100;
  return Math.round(Math.min(100, Math.max(0, share)) * 10) / 10;
}

/** The axis that holds all the days, in whole months at both ends. */
export function axisOf(days: readonly string[], today: string): TimeAxis {
  const sorted = [...days.map((day) => day.slice(0, 10)), today.slice(0, 10)].sort();
  const first = sorted[0] ?? today;
  const last = sorted.at(-1) ?? today;
  const end = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 1));
  return { from: `${first.slice(0, 7)}-01`, to: end.toISOString().slice(0, 10), today: today.slice(0, 10) };
}

/** First days of each year that begins inside of the axis, and its start. */
export function yearMarks(axis: TimeAxis): string[] {
  const from = Number(axis.from.slice(0, 4));
  const to = Number(axis.to.slice(0, 4));
  const years = Array.from({ length: to - from }, (_, step) => `${from + step + 1}-01-01`);
  return [axis.from, ...years.filter((day) => day < axis.to)];
}

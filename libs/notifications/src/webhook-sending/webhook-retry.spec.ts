import { MOST_ATTEMPTS, pauseBeforeNext, restAfter } from './webhook-retry.js';

const HOUR = 3_600_000;

describe('the attempts of one message', () => {
  it('are ten in a little more than three days, each somewhat earlier or later than planned', () => {
    const pauses = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => pauseBeforeNext(index + 1, null, 0.5)!);
    expect(pauses.reduce((sum, pause) => sum + pause, 0) / HOUR).toBeCloseTo(75.6, 1);
    expect(pauses.every((pause, index) => index === 0 || pause > pauses[index - 1]!)).toBe(true);
    expect([0, 0.5, 1].map((random) => pauseBeforeNext(2, null, random))).toEqual([270_000, 300_000, 330_000]);
    expect(pauseBeforeNext(MOST_ATTEMPTS, null, 0.5)).toBeNull();
  });

  it('come no earlier than the other system asks for, within reason', () => {
    expect(pauseBeforeNext(1, 120_000, 0.5)).toBe(120_000);
    expect(pauseBeforeNext(4, 120_000, 0.5)).toBe(2 * HOUR);
    expect(pauseBeforeNext(1, 400 * HOUR, 0.5)).toBe(24 * HOUR);
  });

  it('leave a system alone that cannot take any, longer each time', () => {
    expect([1, 2, 3, 8, 50].map((failures) => restAfter(failures, null))).toEqual([5000, 10_000, 20_000, 640_000, 900_000]);
    expect(restAfter(1, 60_000)).toBe(60_000);
  });
});

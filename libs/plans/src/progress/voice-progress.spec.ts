import fc from 'fast-check';
import { freeSlug } from '../action-plans/plan-slugs.js';
import { isDisputed, voiceProgress, voicesGap, type MeasuredMilestone } from './voice-progress.js';

const percent = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
const milestone: fc.Arbitrary<MeasuredMilestone> = fc.record({
  weight: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  governmentPercent: percent,
  societyPercent: percent,
  verified: fc.boolean(),
});
const milestones = fc.array(milestone, { maxLength: 40 });
const of = (...pairs: [number | null, number | null, number?][]): MeasuredMilestone[] =>
  pairs.map(([governmentPercent, societyPercent, weight = 1]) => ({ governmentPercent, societyPercent, weight, verified: false }));

describe('progress as a voice tells it', () => {
  it('is the mean of its milestones', () => {
    const water = of([100, 100], [100, 54], [60, 0], [20, 0], [0, 0]);
    expect(voiceProgress(water, 'government')).toEqual({ percent: 56, milestones: 5 });
    expect(voiceProgress(water, 'society')).toEqual({ percent: 30.8, milestones: 5 });
    expect(voicesGap(water)).toBe(25.2);
  });

  it('weighs where weights are given', () => {
    expect(voiceProgress(of([100, null, 3], [0, null, 1]), 'government').percent).toBe(75);
  });

  it('is nothing, not 0, where the voice has said nothing', () => {
    expect(voiceProgress(of([40, null]), 'society')).toEqual({ percent: null, milestones: 0 });
    expect(voiceProgress([], 'society')).toEqual({ percent: null, milestones: 0 });
    expect(voiceProgress([], 'government').percent).toBeNull();
  });

  it('is never whole by one milestone of five', () => {
    expect(voiceProgress(of([100, null], [null, null], [null, null], [null, null], [null, null]), 'government')).toEqual({ percent: 20, milestones: 1 });
  });

  it('stays within what was said, and never exceeds 100', () => {
    fc.assert(
      fc.property(milestones, fc.constantFrom('government' as const, 'society' as const), (all, voice) => {
        const said = all.map((one) => (voice === 'government' ? one.governmentPercent : one.societyPercent)).filter((value) => value !== null);
        const { percent: result, milestones: count } = voiceProgress(all, voice);
        expect(count).toBe(said.length);
        if (!said.length) expect(result).toBeNull();
        else {
          expect(result).toBeGreaterThanOrEqual((count === all.length ? Math.min(...said) : 0) - 0.005);
          expect(result).toBeLessThanOrEqual(Math.min(100, Math.max(...said) + 0.005));
        }
      }),
    );
  });

  it('depends neither on the order of the milestones nor on the unit of the weights', () => {
    fc.assert(
      fc.property(milestones, fc.integer({ min: 1, max: 7 }), (all, factor) => {
        const scaled = [...all].reverse().map((one) => ({ ...one, weight: one.weight * factor }));
        const [before, after] = [voiceProgress(all, 'government').percent, voiceProgress(scaled, 'government').percent];
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeCloseTo(before, 1);
      }),
    );
  });

  it('does not change with the other voice', () => {
    fc.assert(
      fc.property(milestones, percent, (all, other) => {
        expect(voiceProgress(all.map((one) => ({ ...one, societyPercent: other })), 'government')).toEqual(voiceProgress(all, 'government'));
      }),
    );
  });
});

describe('a dispute', () => {
  it('needs both voices on the same milestone', () => {
    expect(voicesGap(of([100, null], [null, 0]))).toBeNull();
    expect(isDisputed(voicesGap(of([100, null], [null, 0])), 1)).toBe(false);
    // Society visited one of three and agrees: no dispute about the others.
    expect(voicesGap(of([100, 100], [100, null], [100, null]))).toBe(0);
  });

  it('begins at the threshold', () => {
    expect(isDisputed(voicesGap(of([60, 40])), 20)).toBe(true);
    expect(isDisputed(voicesGap(of([60, 41])), 20)).toBe(false);
  });

  it('is the same whoever is named first', () => {
    fc.assert(
      fc.property(milestones, (all) => {
        const swapped = all.map((one) => ({ ...one, governmentPercent: one.societyPercent, societyPercent: one.governmentPercent }));
        expect(voicesGap(swapped)).toBe(voicesGap(all));
      }),
    );
  });
});

describe('a name in addresses', () => {
  it('is free, within its length, and made of plain letters, whatever the title', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 12 }), (titles) => {
        const taken = new Set<string>();
        for (const title of [...titles, ...titles]) {
          const slug = freeSlug(title, taken, 'plan');
          expect(taken.has(slug)).toBe(false);
          expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(slug.length).toBeLessThanOrEqual(60);
          taken.add(slug);
        }
      }),
    );
  });
});

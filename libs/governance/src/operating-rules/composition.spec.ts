import fc from 'fast-check';
import { atLeast, atMost, checkComposition, required, type CountedSeat } from './composition.js';
import { operatingRulesSchema, type Formula } from './operating-rules.schema.js';

const seatsOf = (counts: Record<string, number>, held = true): CountedSeat[] =>
  Object.entries(counts).flatMap(([sector, count]) => Array.from({ length: count }, () => ({ sector, vote: true, held })));
const sectors = ['government', 'civil_society', 'academia'];
const counts = fc.record(Object.fromEntries(sectors.map((sector) => [sector, fc.nat(40)])) as Record<string, fc.Arbitrary<number>>);
const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

describe('the composition by sector', () => {
  it.each([
    [51, 100, 51],
    [51, 10, 6],
    [51, 9, 5],
    [50, 9, 5],
    [33.33, 3, 1],
    [100, 7, 7],
    [0, 7, 0],
    [28, 25, 7],
  ])('%d %% of %d is at least %d seats', (share, whole, expected) => expect(atLeast(share, whole)).toBe(expected));

  it('asks for the smallest number of seats that reaches a percentage', () => {
    fc.assert(
      fc.property(percent, fc.nat(500), (share, whole) => {
        const hundredths = Math.round(share * 100);
        const least = atLeast(share, whole);
        expect(least * 10_000).toBeGreaterThanOrEqual(hundredths * whole);
        expect((least - 1) * 10_000).toBeLessThan(Math.max(1, hundredths * whole));
        const most = atMost(share, whole);
        expect(most * 10_000).toBeLessThanOrEqual(hundredths * whole);
        expect((most + 1) * 10_000).toBeGreaterThan(hundredths * whole);
      }),
    );
  });

  it('is satisfied exactly where every share holds when written as fractions', () => {
    fc.assert(
      fc.property(counts, percent, fc.option(fc.nat(30), { nil: undefined }), fc.option(fc.nat(30), { nil: undefined }), (have, share, minimum, maximum) => {
        const total = Object.values(have).reduce((sum, count) => sum + count, 0);
        const check = checkComposition({ bySector: [{ sector: 'civil_society', minimumPercent: share, minimum, maximum }] }, seatsOf(have));
        const own = have['civil_society']!;
        const holds = total >= 1 && own * 100 * 100 >= Math.round(share * 100) * total && own >= (minimum ?? 0) && own <= (maximum ?? Infinity);
        expect(check.satisfied).toBe(holds);
        expect(check.total).toBe(total);
      }),
    );
  });

  it('reaches the percentage by adding what is missing where the others stay', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 90 }), (have, share) => {
        const rules = { bySector: [{ sector: 'civil_society', minimumPercent: share }] };
        const grown = { ...have };
        for (let round = 0; round < 2000; round += 1) {
          const { missing } = checkComposition(rules, seatsOf(grown)).sectors.find(({ sector }) => sector === 'civil_society')!;
          if (!missing) break;
          grown['civil_society']! += missing;
        }
        const end = checkComposition(rules, seatsOf(grown));
        expect(end.sectors.find(({ sector }) => sector === 'civil_society')!.missing).toBe(0);
      }),
    );
  });

  it('reads a majority as strictly more than half', () => {
    fc.assert(
      fc.property(counts, (have) => {
        const total = Object.values(have).reduce((sum, count) => sum + count, 0);
        fc.pre(total > 0);
        const check = checkComposition({ bySector: [{ sector: 'civil_society', majority: true }] }, seatsOf(have));
        expect(check.satisfied).toBe(have['civil_society']! * 2 > total);
      }),
    );
  });

  it('counts neither seats without vote nor vacant seats as held', () => {
    const seats: CountedSeat[] = [...seatsOf({ government: 1 }), ...seatsOf({ civil_society: 1 }, false), { sector: 'academia', vote: false, held: true }];
    expect(checkComposition({ sectors: 3 }, seats)).toMatchObject({ total: 2, held: 1, missingSectors: 1, satisfied: false });
  });

  it('names what a whole body lacks: seats, an odd number, sectors', () => {
    expect(checkComposition({ minimum: 5 }, seatsOf({ government: 2 }))).toMatchObject({ missing: 3, satisfied: false });
    expect(checkComposition({ maximum: 1 }, seatsOf({ government: 2 }))).toMatchObject({ excess: 1, satisfied: false });
    expect(checkComposition({ odd: true }, seatsOf({ government: 2 }))).toMatchObject({ even: true, satisfied: false });
    expect(checkComposition(undefined, [])).toMatchObject({ missing: 1, satisfied: false });
    expect(checkComposition(undefined, seatsOf({ government: 1 }))).toMatchObject({ satisfied: true });
  });
});

describe('a quorum or majority', () => {
  it.each<[Formula, number, number]>([
    [{ kind: 'more_than_half' }, 10, 6],
    [{ kind: 'more_than_half' }, 11, 6],
    [{ kind: 'half_plus_one' }, 9, 5],
    [{ kind: 'half_plus_one' }, 10, 6],
    [{ kind: 'fraction', numerator: 2, denominator: 3 }, 10, 7],
    [{ kind: 'fraction', numerator: 2, denominator: 3 }, 9, 6],
    [{ kind: 'percent', percent: 75 }, 10, 8],
    [{ kind: 'count', count: 3 }, 10, 3],
    [{ kind: 'present' }, 10, 1],
  ])('%j of %d is %d', (formula, whole, expected) => expect(required(formula, whole)).toBe(expected));

  it('never asks for more than all, nor for nobody', () => {
    const formulas = fc.oneof(
      fc.constantFrom<Formula>({ kind: 'more_than_half' }, { kind: 'half_plus_one' }, { kind: 'present' }),
      fc.integer({ min: 1, max: 100 }).chain((denominator) => fc.integer({ min: 1, max: denominator }).map((numerator): Formula => ({ kind: 'fraction', numerator, denominator }))),
      percent.map((value): Formula => ({ kind: 'percent', percent: value })),
    );
    fc.assert(
      fc.property(formulas, fc.integer({ min: 1, max: 1000 }), (formula, whole) => {
        expect(required(formula, whole)).toBeGreaterThanOrEqual(1);
        expect(required(formula, whole)).toBeLessThanOrEqual(whole);
      }),
    );
  });
});

describe('rules that contradict themselves', () => {
  const codes = (rules: unknown) => operatingRulesSchema.safeParse(rules).error?.issues.map((issue) => ('params' in issue ? issue.params?.['code'] : issue.code));
  it.each([
    [{ composition: { minimum: 5, maximum: 3 } }, 'governance.rules.range'],
    [{ composition: { maximum: 3, bySector: [{ sector: 'government', minimum: 2 }, { sector: 'academia', minimum: 2 }] } }, 'governance.rules.sum'],
    [{ composition: { bySector: [{ sector: 'government' }, { sector: 'government' }] } }, 'governance.rules.sector_twice'],
    [{ composition: { bySector: [{ sector: 'government', minimumPercent: 60 }, { sector: 'academia', minimumPercent: 51 }] } }, 'governance.rules.percents'],
    [{ composition: { bySector: [{ sector: 'government', majority: true }, { sector: 'academia', majority: true }] } }, 'governance.rules.two_majorities'],
    [{ quorum: { overall: { kind: 'fraction', numerator: 3, denominator: 2 } } }, 'governance.rules.fraction'],
    [{ selection: { intake: { windows: [{ from: '2026-02-01', to: '2026-01-01' }] } } }, 'date_order'],
  ])('%j', (rules, code) => expect(codes(rules)).toContain(code));
});

import type { Formula, OperatingRules } from './operating-rules.schema.js';

/**
 * How many of `whole` a formula asks for, `whole` being members or those present. A percentage or fraction rounds up:
 * three quarters of ten is eight. «Half plus one» of an odd number rounds the half down, as councils count it
 * (of nine, five); of an even number it equals «more than half».
 */
export function required(formula: Formula, whole: number): number {
  switch (formula.kind) {
    case 'more_than_half':
    case 'half_plus_one':
      return Math.floor(whole / 2) + 1;
    case 'fraction':
      return Math.max(1, Math.ceil((whole * formula.numerator) / formula.denominator));
    case 'percent':
      return Math.max(1, atLeast(formula.percent, whole));
    case 'count':
      return formula.count;
    case 'present':
      return 1;
  }
}

/** Smallest whole number that is at least `percent` of `whole`; counted in hundredths of a percent, so that 51 % of 100 is 51. */
export function atLeast(percent: number, whole: number): number {
  return Math.ceil((Math.round(percent * 100) * whole) / 10_000);
}

/** Greatest whole number that is at most `percent` of `whole`. */
export function atMost(percent: number, whole: number): number {
  return Math.floor((Math.round(percent * 100) * whole) / 10_000);
}

export interface SectorCount {
  sector: string;
  /** Seats with vote, as drawn up. */
  have: number;
  /** Of them, those that somebody holds. */
  held: number;
  /** Seats that the rules ask for, given the size that the body has now; null where they do not say. */
  minimum: number | null;
  maximum: number | null;
  missing: number;
  excess: number;
}

export interface CompositionCheck {
  sectors: SectorCount[];
  total: number;
  held: number;
  /** Seats still missing for the whole (minimum or odd number). */
  missing: number;
  excess: number;
  /** The total has to be odd and is not. */
  even: boolean;
  /** Sectors still missing for the number that the rules ask for. */
  missingSectors: number;
  satisfied: boolean;
}

export interface CountedSeat {
  sector: string;
  vote: boolean;
  held: boolean;
}

/** Compares the seats of a body with what its rules ask for. Percentages count seats with vote; the facilitator has none. */
export function checkComposition(rules: OperatingRules['composition'], seats: readonly CountedSeat[]): CompositionCheck {
  const voting = seats.filter((seat) => seat.vote);
  const total = voting.length;
  const shares = rules?.bySector ?? [];
  const keys = [...new Set([...shares.map((share) => share.sector), ...voting.map((seat) => seat.sector)])];
  const sectors = keys.map((sector): SectorCount => {
    const own = voting.filter((seat) => seat.sector === sector);
    const share = shares.find((one) => one.sector === sector);
    const minimum = greatest([
      share?.minimum,
      share?.minimumPercent === undefined ? undefined : atLeast(share.minimumPercent, total),
      share?.majority ? Math.floor(total / 2) + 1 : undefined,
    ]);
    const maximum = least([share?.maximum, share?.maximumPercent === undefined ? undefined : atMost(share.maximumPercent, total)]);
    return {
      sector,
      have: own.length,
      held: own.filter((seat) => seat.held).length,
      minimum,
      maximum,
      missing: Math.max(0, (minimum ?? 0) - own.length),
      excess: maximum === null ? 0 : Math.max(0, own.length - maximum),
    };
  });
  const missing = Math.max(0, (rules?.minimum ?? 1) - total);
  const excess = rules?.maximum === undefined ? 0 : Math.max(0, total - rules.maximum);
  const even = rules?.odd === true && total > 0 && total % 2 === 0;
  const missingSectors = Math.max(0, (rules?.sectors ?? 0) - sectors.filter(({ have }) => have > 0).length);
  return {
    sectors,
    total,
    held: voting.filter((seat) => seat.held).length,
    missing,
    excess,
    even,
    missingSectors,
    satisfied: !missing && !excess && !even && !missingSectors && sectors.every((sector) => !sector.missing && !sector.excess),
  };
}

const numbers = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined);
const greatest = (values: readonly (number | undefined)[]) => (numbers(values).length ? Math.max(...numbers(values)) : null);
const least = (values: readonly (number | undefined)[]) => (numbers(values).length ? Math.min(...numbers(values)) : null);

import type { OperatingRules } from '../operating-rules.schema.js';

/** Where a datum of an example is kept: a path in the rules, or the thing of the product that holds it because it is an event, not a rule. */
export type Place = { rule: string } | { record: 'installation' | 'sitting' | 'call' };

export interface Expressed {
  rules: OperatingRules;
  /** Every key of the example's `rules`, with its place. */
  places: Record<string, Place | Place[]>;
}

export const at = (rule: string): Place => ({ rule });
export const days = (amount: number, unit: 'calendar_days' | 'working_days' = 'calendar_days') => ({ amount, unit });
export const years = (amount: number) => ({ amount, unit: 'years' as const });
export const months = (amount: number) => ({ amount, unit: 'months' as const });
export const clause = (topic: string, text: string) => ({ clauses: [{ topic, text }] });
export const society = (count: number) => ({ sector: 'civil_society', minimum: count, maximum: count });
export const oneEach = { composition: { minimum: 3, maximum: 3, bySector: ['government', 'authority', 'civil_society'].map((sector) => ({ sector, minimum: 1, maximum: 1 })) } };

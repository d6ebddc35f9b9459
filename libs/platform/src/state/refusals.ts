import { MissingRequirement, Refused, TransitionRefused } from '../errors/refusal.js';
import type { Missing } from './machine.js';

export const toRequirement = ({ code, where, params, wrong }: Missing): MissingRequirement =>
  Object.assign(new MissingRequirement(), { code, where: where ?? null, params: params ?? {}, wrong: wrong ?? false });

/** Refuses a step: with what is missing for it, or, where nothing is, because the state does not allow it at all. */
export function refuseStep(state: string, missing: readonly Missing[] = []): never {
  const code = missing.length ? 'transition_refused' : 'not_from_here';
  throw new Refused(Object.assign(new TransitionRefused(), { code, state, missing: missing.map(toRequirement) }));
}

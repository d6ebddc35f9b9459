import { isDeepStrictEqual } from 'node:util';
import type { Params } from '../dictionary/dictionary.js';
import { refuseInput } from '../errors/input.js';
import { refuseStep } from './refusals.js';

/** What a guard says is missing: a full dictionary key and where it is completed. */
export interface Missing {
  code: string;
  where?: string;
  params?: Params;
  /** Something is there that has to be corrected; else it is not there yet. */
  wrong?: boolean;
}

/** Looks at the facts and names what is missing; an empty list lets pass. */
export type Guard<Facts> = (facts: Facts) => readonly Missing[];

/** What stands on the list of what is next while a step can be taken. */
export interface Turn<State extends string> {
  /** Full key of its texts, which are `<key>.title` and `<key>.consequence`. */
  key: string;
  /** Whose turn it is, as the context names its roles. */
  who: string;
  /** States in which it stands there, where the step starts from more. */
  in?: readonly State[];
  /** Full key of what those read meanwhile who wait for it. */
  waiting?: string;
}

/** Why a step stands on nobody's list. */
export interface NoTurn {
  none: string;
}

export interface Transition<State extends string, Facts> {
  from: readonly State[];
  to: State;
  /** Right that it takes, of the machine's subject. */
  action: string;
  guards?: readonly Guard<Facts>[];
  /** Whether a reason has to be given; it is kept and shown. */
  reason?: 'required' | 'optional';
  /** What cannot be undone is confirmed first. */
  irreversible?: boolean;
  /** Nobody takes it by hand: it follows from something else that was done. */
  derived?: boolean;
  /** Taken in the place of another step and under its name where the facts say so: the same way, to another state. */
  insteadOf?: { step: string; when(facts: Facts): boolean };
  /** What the list of what is next says of it, or why it says nothing. */
  next: Turn<State> | readonly Turn<State>[] | NoTurn;
}

export interface Machine<State extends string, Name extends string, Facts> {
  readonly name: string;
  readonly subject: string;
  readonly initial: State;
  readonly transitions: Readonly<Record<Name, Transition<State, Facts>>>;
  /** The state after the step. Throws `TransitionRefused` with all that is missing, `InvalidInput` without the reason that it takes. */
  step(name: Name, state: State, facts: Facts, reason?: string | null): State;
  /**
   * Steps that the state allows, each with what is still missing: the allowed buttons and the "what is next" list.
   * `ahead`: what the steps that come next after it will ask for beyond that, as far as the facts tell now.
   */
  open(state: State, facts: Facts): { name: Name; to: State; action: string; missing: readonly Missing[]; ahead: readonly Missing[] }[];
  /** What the list of what is next says in a state, with the right that each takes. */
  turns(state: State): (Turn<State> & { name: Name; action: string })[];
  /** Mermaid state diagram for the documentation. */
  diagram(): string;
}

const machines = new Map<string, Machine<string, string, never>>();

/** A life cycle as data. */
export function defineMachine<State extends string, Name extends string, Facts>(definition: {
  name: string;
  subject: string;
  initial: State;
  transitions: Record<Name, Transition<State, Facts>>;
}): Machine<State, Name, Facts> {
  const { name, subject, initial, transitions } = definition;
  const all = () => Object.entries(transitions) as [Name, Transition<State, Facts>][];
  const missingFor = (transition: Transition<State, Facts>, facts: Facts) => (transition.guards ?? []).flatMap((guard) => guard(facts));
  const taken = (step: Name, facts: Facts) => all().find(([, { insteadOf }]) => insteadOf?.step === step && insteadOf.when(facts))?.[1] ?? transitions[step];
  const machine: Machine<State, Name, Facts> = {
    name,
    subject,
    initial,
    transitions,
    step(step, state, facts, reason) {
      const transition = taken(step, facts);
      if (!transition.from.includes(state)) refuseStep(state);
      const missing = missingFor(transition, facts);
      if (missing.length) refuseStep(state, missing);
      if (transition.reason === 'required' && !reason?.trim()) refuseInput({ path: 'reason', code: 'required' });
      return transition.to;
    },
    open(state, facts) {
      return all()
        .filter(([, transition]) => transition.from.includes(state))
        .map(([step]) => {
          const transition = taken(step, facts);
          const missing = missingFor(transition, facts);
          const after = machine.turns(transition.to).flatMap(({ name: next }) => missingFor(transitions[next], facts));
          return { name: step, to: transition.to, action: transition.action, missing, ahead: after.filter((one) => !missing.some((other) => isDeepStrictEqual(one, other))) };
        });
    },
    turns(state) {
      return all()
        .filter(([, { from }]) => from.includes(state))
        .flatMap(([step, transition]) =>
          turnsOf(transition)
            .filter((turn) => turn.in?.includes(state) ?? true)
            .map((turn) => ({ ...turn, name: step, action: transition.action })),
        );
    },
    diagram() {
      const rows = all().flatMap(([step, transition]) =>
        transition.from.map((from) => `  ${from} --> ${transition.to}: ${step}`),
      );
      return ['stateDiagram-v2', `  [*] --> ${initial}`, ...rows].join('\n');
    },
  };
  if (machines.has(name)) throw new Error(`life cycle ${name} is defined twice`);
  machines.set(name, machine as unknown as Machine<string, string, never>);
  return machine;
}

export const allMachines = (): readonly Machine<string, string, never>[] => [...machines.values()];

/** All that a step puts on the list of what is next. */
export function turnsOf<State extends string, Facts>({ next }: Transition<State, Facts>): readonly Turn<State>[] {
  if ('none' in next) return [];
  return Array.isArray(next) ? next : [next as Turn<State>];
}

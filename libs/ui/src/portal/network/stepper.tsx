import type { ReactNode } from 'react';
import { useLocale } from '../../locale/locale.js';
import { STAGES, type Stage } from '../portal.types.js';

export const STEPS = ['letter', 'secretariat', 'coCreation', 'plan', 'implementation', 'evaluation'] as const;
export type Step = (typeof STEPS)[number];

/** The date of a municipality that puts each step on record, by its name in the API. */
export const STEP_FACTS = {
  letter: 'letterAcceptedAt',
  secretariat: 'secretariatInstalledAt',
  coCreation: 'cocreationOpenedAt',
  plan: 'planPublishedAt',
  implementation: 'implementationStartedAt',
  evaluation: 'evaluatedAt',
} as const satisfies Record<Step, string>;
export type StepFact = (typeof STEP_FACTS)[Step];

export interface StepDetail {
  /** What happened or will happen, with its date. */
  text?: ReactNode;
  link?: { text: string; href: string } | undefined;
}

/**
 * Index of the step that the municipality stands in. A stage names what has been reached; the steps that open when it
 * is reached are under way: a letter that was accepted is done, and the secretariat comes next.
 */
export function currentStep(stage: Stage): number {
  const steps: Record<Stage, number> = {
    no_letter: 0,
    letter_accepted: 1,
    secretariat_installed: 2,
    cocreation_open: 2,
    plan_published: 4,
    implementation: 4,
    evaluated: STEPS.length,
  };
  return steps[STAGES[STAGES.indexOf(stage)] ?? 'no_letter'];
}

/** How each step stands: one that was passed and of which nothing is on record has no check, since it may not have taken place. */
export function stepStates(stage: Stage, recorded: (step: Step) => boolean): ('done' | 'unrecorded' | 'current' | 'todo')[] {
  const current = currentStep(stage);
  return STEPS.map((step, position) => (position === current ? 'current' : position > current ? 'todo' : recorded(step) ? 'done' : 'unrecorded'));
}

/**
 * Ordered stages, each under its usual name or one from `names`: check, ring on the current one, grey for what has not
 * come. Vertical on narrow screens.
 */
export function Stepper(props: { stage: Stage; details: Partial<Record<Step, StepDetail>>; whatFollows?: ReactNode; names?: Partial<Record<Step, string>> }) {
  const { t } = useLocale();
  const states = stepStates(props.stage, (step) => Boolean(props.details[step]?.text));
  return (
    <>
      <ol className="steps">
        {STEPS.map((step, position) => {
          const detail = props.details[step];
          const state = states[position] ?? 'todo';
          return (
            <li
              key={step}
              className={state === 'todo' || state === 'unrecorded' ? state : undefined}
              aria-current={state === 'current' ? 'step' : undefined}
            >
              <span className="mark" aria-hidden="true">
                {state === 'done' ? (
                  <svg viewBox="0 0 24 24">
                    <path d="M4 13l6 6L20 6" />
                  </svg>
                ) : state === 'unrecorded' ? (
                  '–'
                ) : (
                  position + 1
                )}
              </span>
              <h3>
                {props.names?.[step] ?? t.steps[step]}
                <span className="hidden">{t.steps[state]}</span>
              </h3>
              {(detail?.text || state === 'unrecorded') && <p className="soft">{detail?.text ?? t.steps.undocumented}</p>}
              {detail?.link && (
                <p>
                  <a href={detail.link.href}>{detail.link.text}</a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {props.whatFollows && (
        <p className="notice">
          <strong>{t.steps.whatFollows}</strong> {props.whatFollows}
        </p>
      )}
    </>
  );
}

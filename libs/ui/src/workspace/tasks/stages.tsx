import { Icon } from '../icon.js';
import { When } from '../when.js';
import { useText } from '../workspace-context.js';
import type { Instant } from '../calendar-words.js';

/** `unrecorded`: passed, and nothing is on record of it. */
export type StepState = 'done' | 'current' | 'stopped' | 'ahead' | 'unrecorded';

export interface TrackStep {
  label: string;
  /** A date or who has it: «aceptada el 12 de febrero», «Presidencia Municipal». */
  detail: string;
  state: StepState;
  href?: string;
}

const stepClass: Record<StepState, string | undefined> = { done: 'ok', unrecorded: undefined, current: 'now', stopped: 'stop', ahead: undefined };
const stepIcon = { done: 'done', unrecorded: 'idle', current: 'current', stopped: 'late', ahead: 'idle' } as const;

/** An ordered process. At most one step is current or stopped; on a phone only its label is seen. */
export function TrackStepper({ label, steps }: { label: string; steps: TrackStep[] }) {
  return (
    <ol className="track" aria-label={label}>
      {steps.map((step) => (
        <li key={step.label} className={stepClass[step.state]} aria-current={step.state === 'current' || step.state === 'stopped' ? 'step' : undefined}>
          <Icon name={stepIcon[step.state]} />
          <b>{step.href ? <a href={step.href}>{step.label}</a> : step.label}</b>
          <span>{step.detail}</span>
        </li>
      ))}
    </ol>
  );
}

export interface StageProgress {
  /** Position of the stage in the six of the exercise, from 1; 0 before any. */
  position: number;
  total: number;
  /** Positions that were passed and of which nothing is on record: they do not count. */
  unrecorded: number[];
  name: string;
  stalled: boolean;
}

/** The stepper inside a table's row; the text beside it says the same. */
export function StageMini({ stage }: { stage: StageProgress }) {
  const t = useText().tasks;
  return (
    <>
      <span className="mini" aria-hidden="true">
        {Array.from({ length: stage.total }, (_, index) => (
          <i key={index} className={index + 1 < stage.position ? (stage.unrecorded.includes(index + 1) ? undefined : 'ok') : index + 1 === stage.position ? (stage.stalled ? 'stop' : 'now') : undefined} />
        ))}
      </span>
      <small>{stage.position === 0 ? stage.name : t.stageOf(stage.position - stage.unrecorded.length, stage.total, stage.name, stage.unrecorded.length)}</small>
    </>
  );
}

export interface Change {
  id: string;
  at: Instant;
  /** One sentence, with who did it. */
  text: string;
  link?: { label: string; href: string };
}

export function TimelineOfChanges({ changes, allHref }: { changes: Change[]; allHref?: string }) {
  const t = useText().tasks;
  if (changes.length === 0) return <p className="soft">{t.noChanges}</p>;
  return (
    <>
      <ol className="log">
        {changes.map((change) => (
          <li key={change.id}>
            <When at={change.at} />
            {change.text} {change.link ? <a href={change.link.href}>{change.link.label}</a> : null}
          </li>
        ))}
      </ol>
      {allHref ? (
        <p className="mt">
          <a href={allHref}>{t.allChanges}</a>
        </p>
      ) : null}
    </>
  );
}

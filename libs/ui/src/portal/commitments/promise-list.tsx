import { Published } from '../../locale/locale.js';
import { CommitmentTags } from './status-tag.js';
import { TwoVoicesBar } from './two-voices.js';
import type { CommitmentState, TwoVoices } from '../portal.types.js';

export interface PromisedCommitment {
  id: string;
  number: number;
  title: string;
  href: string;
  summary: string | null;
  state: CommitmentState;
  movedDays: number;
  voices: TwoVoices;
}

/** Commitments with both voices beside them. */
export function PromiseList(props: { commitments: readonly PromisedCommitment[] }) {
  return (
    <ul className="rows card">
      {props.commitments.map((commitment) => (
        <li key={commitment.id} className="promise">
          <div className="stack">
            <p className="tags">
              <CommitmentTags state={commitment.state} movedDays={commitment.movedDays} />
            </p>
            <h3>
              {commitment.number}.{' '}
              <a href={commitment.href}>
                <Published>{commitment.title}</Published>
              </a>
            </h3>
            {commitment.summary && (
              <p>
                <Published>{commitment.summary}</Published>
              </p>
            )}
          </div>
          <TwoVoicesBar
            voices={commitment.voices}
            title={commitment.title}
            href={commitment.href}
            disputed={commitment.state === 'disputed'}
          />
        </li>
      ))}
    </ul>
  );
}

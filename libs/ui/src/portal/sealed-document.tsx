import type { ReactNode } from 'react';
import { StatusTag, type TagKind } from './commitments/status-tag.js';

export type Verdict = 'authentic' | 'pending' | 'superseded' | 'annulled' | 'mismatch' | 'unknown';

const VERDICT_TAGS: Record<Verdict, TagKind> = {
  authentic: 'done',
  pending: 'running',
  superseded: 'running',
  annulled: 'late',
  mismatch: 'late',
  unknown: 'no-data',
};

/** A document and its verdict in plain words, before its data. The weave crowns it only when it is authentic. */
export function SealedDocument(props: {
  id: string;
  verdict: Verdict;
  verdictText: string;
  title: string;
  children?: ReactNode;
  facts: readonly { name: string; value: ReactNode; mono?: boolean }[];
  actions?: ReactNode;
}) {
  return (
    <section
      className={props.verdict === 'authentic' ? 'seal authentic stack' : 'seal stack'}
      aria-labelledby={props.id}
    >
      <p className="tags">
        <StatusTag kind={VERDICT_TAGS[props.verdict]}>{props.verdictText}</StatusTag>
      </p>
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
      {props.facts.length > 0 && <Pairs facts={props.facts} className="note" />}
      {props.actions && <p className="tags note">{props.actions}</p>}
    </section>
  );
}

/** Names and values in two columns. */
export function Pairs(props: {
  facts: readonly { name: string; value: ReactNode; mono?: boolean }[];
  className?: string;
}) {
  return (
    <dl className={props.className ? `pairs ${props.className}` : 'pairs'}>
      {props.facts.map((fact) => (
        <div key={fact.name} className="pair">
          <dt>{fact.name}</dt>
          <dd className={fact.mono ? 'mono' : undefined}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

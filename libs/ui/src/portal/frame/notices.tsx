import type { ReactNode } from 'react';

/** What will be here, when, and what to do meanwhile. */
export function EmptyState(props: { title: string; children?: ReactNode; links?: ReactNode }) {
  return (
    <div className="empty stack">
      <p>
        <strong>{props.title}</strong> {props.children}
      </p>
      {props.links && <p className="small">{props.links}</p>}
    </div>
  );
}

/** Sparing; right before what it is about. Never for validation errors. */
export function Notice(props: { children: ReactNode; warning?: boolean; status?: boolean }) {
  return (
    <div className={props.warning ? 'notice warning' : 'notice'} role={props.status ? 'status' : undefined}>
      {props.children}
    </div>
  );
}

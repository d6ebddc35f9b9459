import type { ReactNode } from 'react';
import { Icon, Note } from '../icon.js';
import { useText } from '../workspace-context.js';

export interface PageCrumb {
  label: string;
  /** Absent for the page itself. */
  href?: string;
}

export function PageHead({ title, lead, crumbs, actions, children }: { title: string; lead?: ReactNode; crumbs?: PageCrumb[]; actions?: ReactNode; children?: ReactNode }) {
  const t = useText().frame;
  return (
    <div className="head">
      <div>
        {crumbs?.length ? (
          <nav className="crumbs" aria-label={t.breadcrumb}>
            <ol>
              {crumbs.map((crumb) => (
                <li key={crumb.label}>{crumb.href ? <a href={crumb.href}>{crumb.label}</a> : <span aria-current="page">{crumb.label}</span>}</li>
              ))}
            </ol>
          </nav>
        ) : null}
        <h1>{title}</h1>
        {lead ? <p className="soft measure">{lead}</p> : null}
        {children}
      </div>
      {actions ? <div className="row">{actions}</div> : null}
    </div>
  );
}

/** A section hangs from a strong rule; its heading names it. */
export function WorkspaceSection({ id, title, aside, level = 2, children }: { id: string; title: ReactNode; aside?: ReactNode; level?: 2 | 3; children: ReactNode }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="sec__h">
        <Heading id={id}>{title}</Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** What to do first where there is nothing yet. */
export function EmptyFirst({ title, children, action }: { title: string; children: ReactNode; action?: { label: string; href: string } }) {
  return (
    <div className="card">
      <p className="empty">{title}</p>
      <p className="soft measure">{children}</p>
      {action ? (
        <p className="mt">
          <a className="btn" href={action.href}>
            {action.label}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** Place of what is still loading: its title stands, the lines are decoration. */
export function Skeleton({ title, lines = 5 }: { title?: string; lines?: number }) {
  const t = useText().frame;
  return (
    <div className="card" aria-busy="true">
      <p className="b">{title ?? t.loading}</p>
      <div className="stack-s mt" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <div className="skel" key={line} />
        ))}
      </div>
    </div>
  );
}

/** Never blocks; counts what waits. Nothing is drawn while connected. */
export function OfflineBanner({ offline, waiting }: { offline: boolean; waiting: number }) {
  const t = useText().frame;
  return (
    <div role="status">
      {offline ? (
        <Note tone="soon">
          <p>{waiting > 0 ? t.offlineWaiting(waiting) : t.offline}</p>
        </Note>
      ) : null}
    </div>
  );
}

export function DemoTag() {
  const t = useText().frame;
  return <span className="demo">{t.demo}</span>;
}

/** Initials of who is on the page; the text beside says who they are. */
export function Presence({ people }: { people: { initials: string; here: 'self' | 'other' }[] }) {
  return (
    <span aria-hidden="true">
      {people.map((person) => (
        <span className={person.here === 'self' ? 'person' : 'person person--b'} key={person.initials}>
          {person.initials}
        </span>
      ))}
    </span>
  );
}

export function PlainFact({ icon, children }: { icon: 'lock' | 'document' | 'current' | 'soon' | 'done' | 'bell' | 'person' | 'late'; children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}

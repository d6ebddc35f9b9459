import type { ReactElement } from 'react';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** Each status has its own shape, so that it never hangs on colour alone. */
const drawings = {
  done: (
    <>
      <circle cx="12" cy="12" r="10" fill="currentColor" />
      <path d="m7.5 12.4 3 3 6-6.4" fill="none" stroke="var(--paper)" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  current: (
    <>
      <circle cx="12" cy="12" r="9" {...line} strokeWidth="2.4" />
      <path d="M12 3a9 9 0 0 1 0 18Z" fill="currentColor" />
    </>
  ),
  idle: <circle cx="12" cy="12" r="9" {...line} />,
  unknown: (
    <>
      <circle cx="12" cy="12" r="9" {...line} strokeDasharray="3 3" />
      <path d="M9.6 9.6a2.4 2.4 0 1 1 3.4 2.2c-.8.4-1 .8-1 1.6M12 16.4v.3" {...line} />
    </>
  ),
  soon: (
    <>
      <path d="M12 3 22.5 21h-21Z" fill="currentColor" />
      <path d="M12 9.5v5M12 17.6v.4" stroke="var(--soon-wash)" strokeWidth="2.3" strokeLinecap="round" />
    </>
  ),
  late: (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z" fill="currentColor" />
      <path d="m8.5 8.5 7 7m0-7-7 7" stroke="var(--paper)" strokeWidth="2.3" strokeLinecap="round" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="10.5" width="15" height="10.5" rx="2" fill="currentColor" />
      <path d="M8 10.5V7.5a4 4 0 0 1 8 0v3" fill="none" stroke="currentColor" strokeWidth="2.2" />
    </>
  ),
  bell: <path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15Z M10 20.5h4" {...line} />,
  document: <path d="M6 2.8h8l4.5 4.6v13.8H6Z M13.5 3v5h5M9 12.5h6.5M9 16h6.5" {...line} />,
  chain: <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2" {...line} />,
  saved: (
    <>
      <path d="M7 18.5a4.5 4.5 0 0 1-.4-9A6 6 0 0 1 18 10.7a4 4 0 0 1-.6 7.8Z" {...line} />
      <path d="m9.2 13.6 2 2 3.6-3.8" {...line} />
    </>
  ),
  hand: <path d="M7 12.5V6.8a1.6 1.6 0 0 1 3.2 0V4.6a1.6 1.6 0 0 1 3.2 0v2a1.6 1.6 0 0 1 3.2 0v8.1c0 4-2.2 6.3-5.4 6.3-2.6 0-4-1.2-5.3-3.6L4 13.9c-.8-1.8 1.4-3 2.5-1.3Z" {...line} strokeWidth="1.8" />,
  person: <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6" {...line} />,
  mail: <path d="M3.5 6h17v12h-17Zm0 .5 8.5 7 8.5-7" {...line} />,
} satisfies Record<string, ReactElement>;

export type IconName = keyof typeof drawings;

export function Icon({ name, label }: { name: IconName; label?: string }) {
  return label ? (
    <svg className="i" viewBox="0 0 24 24" role="img" aria-label={label}>
      {drawings[name]}
    </svg>
  ) : (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}

export type Tone = 'ok' | 'now' | 'soon' | 'late' | 'idle' | 'unknown';
const toneIcon: Record<Tone, IconName> = { ok: 'done', now: 'current', soon: 'soon', late: 'late', idle: 'idle', unknown: 'unknown' };

/** A status: shape, word, then colour. */
export function Status({ tone, icon, children }: { tone: Tone; icon?: IconName; children: React.ReactNode }) {
  return (
    <span className={`st st--${tone === 'unknown' ? 'idle' : tone}`}>
      <Icon name={icon ?? toneIcon[tone]} />
      <span>{children}</span>
    </span>
  );
}

/** A flat notice with a left border, in the flow of the page. */
export function Note({ tone = 'now', icon, role, id, children }: { tone?: 'now' | 'ok' | 'soon' | 'late'; icon?: IconName; role?: 'status' | 'alert'; id?: string; children: React.ReactNode }) {
  return (
    <div className={tone === 'now' ? 'note' : `note note--${tone}`} role={role} id={id}>
      <Icon name={icon ?? toneIcon[tone]} />
      <div>{children}</div>
    </div>
  );
}

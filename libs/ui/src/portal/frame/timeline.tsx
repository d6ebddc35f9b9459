import type { ReactNode } from 'react';
import { Day } from '../../locale/locale.js';
import type { Voice } from '../portal.types.js';

export interface TimelineEntry {
  id: string;
  on: string;
  /** Who acted: the marker says it. */
  voice: Voice;
  text: ReactNode;
  /** Has not happened yet: a deadline. */
  future?: boolean;
  tags?: ReactNode;
}

const MARKERS: Record<Voice, string> = { government: '', society: 'by-society', both: 'by-both' };

/** Oldest first for a life story, newest first for news: the caller's order is kept. */
export function Timeline(props: { entries: readonly TimelineEntry[]; narrow?: boolean }) {
  return (
    <ol className={props.narrow ? 'timeline' : 'timeline wide'}>
      {props.entries.map((entry) => (
        <li key={entry.id} className={(entry.future ? 'future' : MARKERS[entry.voice]) || undefined}>
          <Day value={entry.on} form="short" />
          <p className={entry.future ? 'soft' : undefined}>{entry.text}</p>
          {entry.tags && <p className="tags">{entry.tags}</p>}
        </li>
      ))}
    </ol>
  );
}

import type { ReactNode } from 'react';
import { useLocale } from '../../locale/locale.js';

export interface ComingDate {
  id: string;
  on: string;
  title: string;
  href?: string | undefined;
  /** Where, or what happens then. */
  detail?: ReactNode;
}

/** Coming dates as calendar leaves; every date says what happens then. */
export function ComingDates(props: { dates: readonly ComingDate[] }) {
  const { formats } = useLocale();
  return (
    <ul className="rows">
      {props.dates.map((date) => (
        <li key={date.id} className="leaf">
          <time dateTime={date.on}>
            <b>{formats.day(date.on)}</b>
            {formats.month(date.on)} <span>{formats.year(date.on)}</span>
          </time>
          <div>
            <h3>{date.href ? <a href={date.href}>{date.title}</a> : date.title}</h3>
            {date.detail && <p className="small soft">{date.detail}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

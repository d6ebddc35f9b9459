import type { ReactNode } from 'react';
import { daysBetween } from '../../locale/formats.js';
import { Day, Published, useLocale } from '../../locale/locale.js';
import { position, type TimeAxis } from './time-axis.js';

export interface Slippage {
  /** The day that was promised at first. */
  original: string;
  current: string;
  /** The day it was done, once both voices (or who the rules name) agree that it is. */
  verifiedOn?: string | null;
  /** Why the date moved, in one sentence. */
  reason?: string | null;
}

/** Days between the first promise and what holds today (or happened); negative when early. */
export function movedDays(slippage: Slippage): number {
  return daysBetween(slippage.original, slippage.verifiedOn ?? slippage.current);
}

/** What the dots mean; once for all the tracks of a page. */
export function SlippageLegend() {
  const { t } = useLocale();
  return (
    <p className="small soft tags">
      {(['original', 'current', 'verified'] as const).map((dot) => (
        <span key={dot} className="sample-label">
          <svg width="20" height="16" className="track sample" aria-hidden="true">
            <circle className={dot} cx="9" cy="8" r="6" />
          </svg>
          {t.slippage[dot]}
        </span>
      ))}
    </p>
  );
}

/** The dates of the axis and where today lies. A month label that today would cover is left out. */
export function AxisLabels(props: { axis: TimeAxis }) {
  const { t, formats } = useLocale();
  const { axis } = props;
  const today = position(axis, axis.today);
  const inside = axis.today >= axis.from && axis.today <= axis.to;
  return (
    <svg className="track labels" aria-hidden="true">
      {!(inside && today < 28) && (
        <text x="0%" y="12">
          {formats.monthYear(axis.from)}
        </text>
      )}
      {!(inside && today > 72) && (
        <text x="100%" y="12" textAnchor="end">
          {formats.monthYear(axis.to)}
        </text>
      )}
      {inside && (
        <text
          className="today-label"
          x={`${today}%`}
          y="12"
          textAnchor={today > 94 ? 'end' : today < 6 ? 'start' : 'middle'}
        >
          {t.common.today}
        </text>
      )}
    </svg>
  );
}

/** Hollow dot promised, solid dot current, dotted line between; the sentence below says the same. */
export function SlippageTrack(props: { axis: TimeAxis; slippage: Slippage; children?: ReactNode }) {
  const { t } = useLocale();
  const { axis, slippage } = props;
  const days = movedDays(slippage);
  const original = position(axis, slippage.original);
  const now = position(axis, slippage.verifiedOn ?? slippage.current);
  const today = position(axis, axis.today);
  return (
    <>
      <svg className="track" aria-hidden="true">
        <line className="axis" x1="0" x2="100%" y1="14" y2="14" />
        {days > 0 && <line className="moved" x1={`${original}%`} x2={`${now}%`} y1="14" y2="14" />}
        <line className="today" x1={`${today}%`} x2={`${today}%`} y1="0" y2="28" />
        <circle className="original" cx={`${original}%`} cy="14" r="6" />
        <circle
          className={slippage.verifiedOn ? 'verified' : 'current'}
          cx={`${now}%`}
          cy="14"
          r={days === 0 ? 4 : 6.5}
        />
      </svg>
      <p className="small">
        <span className="soft">{t.slippage.originally}</span> <Day value={slippage.original} form="short" />
        {(days !== 0 || slippage.verifiedOn) && (
          <>
            {' '}
            <span className="soft">→ {slippage.verifiedOn ? t.slippage.achieved : t.slippage.now}</span>{' '}
            <strong>
              <Day value={slippage.verifiedOn ?? slippage.current} form="short" />
            </strong>
          </>
        )}
        {days > 0 && (
          <>
            {' '}
            <strong className="delta">{t.slippage.days(days)}</strong>
          </>
        )}
        {days < 0 && `, ${t.slippage.early(-days)}`}
        {'. '}
        {slippage.reason && <Published>{slippage.reason}</Published>}
        {props.children}
      </p>
    </>
  );
}

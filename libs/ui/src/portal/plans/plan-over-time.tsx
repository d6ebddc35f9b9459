import { wholePercent } from '../../locale/formats.js';
import { Day, Published, useLocale } from '../../locale/locale.js';
import { movedDays } from '../commitments/slippage.js';
import { CommitmentTags } from '../commitments/status-tag.js';
import { position, yearMarks, type TimeAxis } from '../commitments/time-axis.js';
import type { CommitmentState, TwoVoices, VoiceProgress } from '../portal.types.js';

export interface PlannedCommitment {
  id: string;
  number: number;
  title: string;
  href: string;
  state: CommitmentState;
  startsOn: string;
  /** The end that was promised at first. */
  originalEnd: string;
  endsOn: string;
  /** Days that its end, or the last of its milestones, was moved. */
  movedDays: number;
  voices: TwoVoices;
}

/** The stripes of civil society's lane; once on a page that draws {@link PlanOverTime}. */
export function HatchPattern() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="hidden">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path stroke="currentColor" strokeWidth="3" d="M1.5 0v6" />
        </pattern>
      </defs>
    </svg>
  );
}

/**
 * Outline from start to end, one lane a voice, dotted mark where the end was promised at first. Where today lies outside of
 * the axis, its edge and a sentence say so.
 */
export function PlanOverTime(props: { axis: TimeAxis; commitments: readonly PlannedCommitment[] }) {
  const { t, formats } = useLocale();
  const { axis } = props;
  const today = position(axis, axis.today);
  const beside = axis.today < axis.from ? 'before' : axis.today > axis.to ? 'after' : null;
  const years = yearMarks(axis).map((day) => ({ day, at: position(axis, day) }));
  return (
    <div className="card gantt">
      <HatchPattern />
      <div className="promise" aria-hidden="true">
        <span />
        <svg className="track labels">
          {years
            .filter((year, step) => year.at < 88 && (step > 0 || (years[1]?.at ?? 100) > 14))
            .filter((year) => (beside === 'before' ? year.at > 16 : today < year.at || today - year.at > 16))
            .map((year) => (
              <text key={year.day} x={`${year.at}%`} y="12">
                {formats.year(year.day)}
              </text>
            ))}
          <text className="today-label" x={`${today}%`} y="12" textAnchor={today < 10 ? 'start' : 'end'}>
            {beside === 'before' && '◂ '}
            {t.common.today} {beside === 'after' && '▸'}
          </text>
        </svg>
      </div>
      <ol className="rows">
        {props.commitments.map((commitment) => (
          <PlannedRow
            key={commitment.id}
            axis={axis}
            commitment={commitment}
            years={years.map((year) => year.at)}
            today={beside === null ? today : null}
          />
        ))}
      </ol>
      <p className="small soft note">
        {beside && <strong>{t.slippage.todayBeside[beside](formats.longDate(axis.today))}</strong>} {t.slippage.planNote(beside === null)}
      </p>
    </div>
  );
}

function PlannedRow(props: { axis: TimeAxis; commitment: PlannedCommitment; years: number[]; today: number | null }) {
  const { t, formats } = useLocale();
  const { axis, commitment } = props;
  const start = position(axis, commitment.startsOn);
  const width = Math.max(1, position(axis, commitment.endsOn) - start);
  const moved = movedDays({ original: commitment.originalEnd, current: commitment.endsOn });
  const promised = position(axis, commitment.originalEnd);
  const shown = (value: VoiceProgress) => (value === null ? t.common.noData : formats.percent(value));
  const lane = (value: number) => `${Math.round(width * wholePercent(value)) / 100}%`;
  return (
    <li className="promise">
      <div>
        <h3>
          {commitment.number}.{' '}
          <a href={commitment.href}>
            <Published>{commitment.title}</Published>
          </a>
        </h3>
        <p className="tags">
          {/* Where the end itself moved, it is told beside the end. */}
          <CommitmentTags state={commitment.state} movedDays={moved > 0 ? 0 : commitment.movedDays} />
        </p>
      </div>
      <div>
        <svg
          className="track lanes"
          role="img"
          aria-label={t.slippage.bar(
            formats.longDate(commitment.startsOn),
            formats.longDate(commitment.endsOn),
            shown(commitment.voices.government),
            shown(commitment.voices.society),
          )}
        >
          {[...props.years, 100].map((x) => (
            <line key={x} className="axis" x1={`${x}%`} x2={`${x}%`} y1="0" y2="44" />
          ))}
          <rect className="frame" x={`${start}%`} width={`${width}%`} y="8" height="28" rx="3" />
          {commitment.voices.government !== null && (
            <rect className="lane" x={`${start}%`} width={lane(commitment.voices.government)} y="11" height="10" />
          )}
          {commitment.voices.society !== null && (
            <rect fill="url(#hatch)" x={`${start}%`} width={lane(commitment.voices.society)} y="23" height="10" />
          )}
          {moved > 0 && <line className="moved" x1={`${promised}%`} x2={`${promised}%`} y1="2" y2="42" />}
          {props.today !== null && (
            <line className="today" x1={`${props.today}%`} x2={`${props.today}%`} y1="0" y2="44" />
          )}
        </svg>
        <p className="small">
          <span className="soft">
            <Day value={commitment.startsOn} form="short" /> {t.slippage.until}
          </span>{' '}
          <strong>
            <Day value={commitment.endsOn} form="short" />
          </strong>
          {moved > 0 && (
            <>
              {' '}
              <strong className="delta">{t.slippage.days(moved)}</strong>
            </>
          )}
          {' · '}
          {shown(commitment.voices.government)} / {shown(commitment.voices.society)}
        </p>
      </div>
    </li>
  );
}

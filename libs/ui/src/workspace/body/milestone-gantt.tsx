import { dayInWords, daysBetween, type Day } from '../calendar-words.js';
import { Icon, type IconName } from '../icon.js';
import { useText, useWorkspaceSettings } from '../workspace-context.js';

export type MilestonePhase = 'pending' | 'in_progress' | 'reported' | 'verified' | 'returned' | 'overdue';

export interface MilestoneBar {
  id: string;
  name: string;
  starts: Day;
  ends: Day;
  state: MilestonePhase;
  /** The state in words, of the reader's language. */
  stateLabel: string;
  href?: string;
}

const look: Record<MilestonePhase, { icon: IconName; bar: string | undefined }> = {
  pending: { icon: 'idle', bar: undefined },
  in_progress: { icon: 'current', bar: 'now' },
  reported: { icon: 'current', bar: 'now' },
  verified: { icon: 'done', bar: 'ok' },
  returned: { icon: 'late', bar: 'late' },
  overdue: { icon: 'late', bar: 'late' },
};

/** Dates in words beside the name; the bar is decoration. */
export function MilestoneGantt({ milestones, today }: { milestones: MilestoneBar[]; today: Day }) {
  const t = useText().body;
  const { locale } = useWorkspaceSettings();
  const first = milestones.reduce((least, m) => (m.starts < least ? m.starts : least), milestones[0]?.starts ?? today);
  const last = milestones.reduce((most, m) => (m.ends > most ? m.ends : most), milestones[0]?.ends ?? today);
  const span = Math.max(1, daysBetween(first, last));
  const at = (day: Day) => (daysBetween(first, day) / span) * 100;
  const now = at(today);
  return (
    <ol className="gantt" aria-label={t.milestones}>
      {milestones.map((milestone) => (
        <li key={milestone.id}>
          <span className="name">
            <Icon name={look[milestone.state].icon} />
            <span>
              {milestone.href ? <a href={milestone.href}>{milestone.name}</a> : milestone.name}
              <small>
                {milestone.stateLabel}; {t.from(dayInWords(milestone.starts, locale), dayInWords(milestone.ends, locale))}
              </small>
            </span>
          </span>
          <svg className="lane" aria-hidden="true">
            <rect className={look[milestone.state].bar} x={`${at(milestone.starts)}%`} width={`${Math.max(1, at(milestone.ends) - at(milestone.starts))}%`} y="25%" height="50%" rx="4" />
            {now >= 0 && now <= 100 ? <line className="today" x1={`${now}%`} x2={`${now}%`} y1="0" y2="100%" /> : null}
          </svg>
        </li>
      ))}
    </ol>
  );
}

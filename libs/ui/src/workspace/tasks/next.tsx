import { dayParts, daysBetween, type Day } from '../calendar-words.js';
import { Icon, Status, type Tone } from '../icon.js';
import { When } from '../when.js';
import { useText, useWorkspaceSettings } from '../workspace-context.js';

export interface NextTask {
  id: string;
  /** Imperative: «Responda 3 propuestas de vecinas y vecinos». */
  title: string;
  /** What happens by then, or if it passes. */
  consequence: string;
  href: string;
  due: Day | null;
  mine: boolean;
  /** Office that has the task; the line under it says what it is waiting for. */
  owner: { name: string; detail?: string };
  /** Label of the button when the task is the first one. */
  actionLabel: string;
}

/** Days before the deadline from which a task is marked as due soon. */
const soonDays = 7;

export function toneOfDue(days: number): Tone {
  return days < 0 ? 'late' : days <= soonDays ? 'soon' : 'now';
}

/** The one thing to do now, with its day, its consequence and the only filled button of the page. */
export function NextHero({ task, today, note }: { task: NextTask; today: Day; note?: string }) {
  const t = useText().tasks;
  const { locale } = useWorkspaceSettings();
  const days = task.due ? daysBetween(today, task.due) : null;
  const parts = task.due ? dayParts(task.due, locale) : null;
  const sentence = [note ?? (days === null ? null : t.left(days)), task.mine ? t.yours : task.owner.name].filter(Boolean).join('. ');
  return (
    <section className={days === null ? 'hero hero--undated' : days < 0 ? 'hero hero--late' : 'hero'} aria-labelledby="next-now">
      {parts ? (
        <div className="day">
          <span>{parts.weekday}</span>
          <b>{parts.day}</b>
          <span>{parts.month}</span>
        </div>
      ) : null}
      <div>
        <Status tone={days === null || note ? 'now' : toneOfDue(days)}>{sentence}</Status>
        <h2 id="next-now">{task.title}</h2>
        <p className="soft">{task.consequence}</p>
      </div>
      <a className="btn btn--go" href={task.href}>
        {task.actionLabel}
      </a>
    </section>
  );
}

type Group = 'overdue' | 'week' | 'month' | 'later' | 'undated';

function groupOf(due: Day | null, today: Day): Group {
  if (!due) return 'undated';
  const days = daysBetween(today, due);
  if (days < 0) return 'overdue';
  if (days <= 7) return 'week';
  return due.slice(0, 7) === today.slice(0, 7) ? 'month' : 'later';
}

const order: Group[] = ['overdue', 'week', 'month', 'later', 'undated'];

/** Groups in order of time, each task once; the order inside a group is the one given. */
export function groupByTime(items: NextTask[], today: Day): { group: Group; items: NextTask[] }[] {
  return order.map((group) => ({ group, items: items.filter((item) => groupOf(item.due, today) === group) })).filter((found) => found.items.length > 0);
}

export function NextList({ items, today }: { items: NextTask[]; today: Day }) {
  const t = useText().tasks;
  return groupByTime(items, today).map(({ group, items: members }) => (
    <div key={group}>
      <h3 className="next-h">{t.groups[group]}</h3>
      <ol className={group === 'undated' ? 'next next--undated' : 'next'}>
        {members.map((item) => (
          <NextRow key={item.id} item={item} today={today} />
        ))}
      </ol>
    </div>
  ));
}

function NextRow({ item, today }: { item: NextTask; today: Day }) {
  const t = useText().tasks;
  const days = item.due ? daysBetween(today, item.due) : null;
  return (
    <li>
      {item.due && days !== null ? (
        <div className={days < 0 ? 'when when--late' : 'when'}>
          <When at={item.due} style="short" />
          <small>{t.dueIn(days)}</small>
        </div>
      ) : null}
      <div>
        <h4>
          <a href={item.href}>{item.title}</a>
        </h4>
        <p>{item.consequence}</p>
      </div>
      <div className="who">
        <b>{item.mine ? t.you : item.owner.name}</b>
        {item.mine ? item.owner.name : item.owner.detail}
      </div>
    </li>
  );
}

export interface WeekOfDeadlines {
  starts: Day;
  count: number;
  href: string;
  tone: Tone;
}

export function DeadlineWeeks({ weeks }: { weeks: WeekOfDeadlines[] }) {
  const t = useText().tasks;
  return (
    <ol className="weeks">
      {weeks.map((week, index) => (
        <li key={week.starts} className={[week.count ? 'has' : '', index === 0 ? 'cur' : ''].join(' ').trim() || undefined}>
          <b>{index === 0 ? t.thisWeek : <When at={week.starts} style="brief" />}</b>
          {week.count ? <a href={week.href}>{t.deadlines(week.count)}</a> : t.deadlines(0)}
          <span className="dots" aria-hidden="true">
            {Array.from({ length: Math.min(week.count, 6) }, (_, dot) => (
              <Icon key={dot} name={week.tone === 'late' ? 'late' : week.tone === 'soon' ? 'soon' : 'idle'} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

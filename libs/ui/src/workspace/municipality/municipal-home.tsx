import type { ReactNode } from 'react';
import type { Day } from '../calendar-words.js';
import { EmptyFirst, PageHead, WorkspaceSection } from '../frame/page-head.js';
import { Icon } from '../icon.js';
import { DeadlineWeeks, NextHero, NextList, type NextTask, type WeekOfDeadlines } from '../tasks/next.js';
import { TrackStepper, TimelineOfChanges, type Change, type TrackStep } from '../tasks/stages.js';
import { When } from '../when.js';
import { useText } from '../workspace-context.js';

export interface MunicipalHomeModel {
  today: Day;
  stages: TrackStep[];
  /** In order of urgency; the first one is the hero. At most seven are drawn after it. */
  tasks: NextTask[];
  totalTasks: number;
  onlyMine: boolean;
  /** The same page with the other value of `onlyMine`. */
  toggleMineHref: string;
  calendarHref: string;
  allTasksHref: string;
  weeks: WeekOfDeadlines[];
  changes: Change[];
  changesHref: string;
  /** How many tasks others have; more than are drawn where each sees only their own. */
  ofOthers: number;
  /** What moved in public at the municipality, newest first. */
  movements: Change[];
}

/** «Qué sigue»: drawn from the life cycles, the first task large, the rest by time. */
export function MunicipalHomeView({ model, aside }: { model: MunicipalHomeModel; aside?: ReactNode }) {
  const t = useText().tasks;
  const [first, ...rest] = model.tasks;
  const mine = model.tasks.filter((task) => task.mine).length;
  return (
    <>
      <PageHead
        title={t.title}
        lead={
          <>
            <When at={model.today} style="full" />. {t.summary(mine, model.ofOthers)}
          </>
        }
      />
      <TrackStepper label={t.stages} steps={model.stages} />
      {first ? <NextHero task={first} today={model.today} /> : <EmptyFirst title={t.none}>{t.noneBody(model.ofOthers)}</EmptyFirst>}
      <div className="cols mt-l">
        <div>
          {rest.length ? (
            <WorkspaceSection
              id="next-then"
              title={t.then}
              aside={
                <span className="row small">
                  <a href={model.toggleMineHref}>{model.onlyMine ? t.everyone : t.onlyMine}</a>
                  <a href={model.calendarHref}>{t.calendar}</a>
                </span>
              }
            >
              <NextList items={rest.slice(0, 7)} today={model.today} />
              {model.totalTasks > rest.length + 1 || rest.length > 7 ? (
                <p className="mt">
                  <a href={model.allTasksHref}>{t.all(model.totalTasks)}</a>
                </p>
              ) : null}
            </WorkspaceSection>
          ) : null}
          <WorkspaceSection id="next-weeks" title={t.weeks}>
            <DeadlineWeeks weeks={model.weeks} />
          </WorkspaceSection>
        </div>
        <div>
          {aside}
          <WorkspaceSection id="next-changes" title={t.changes}>
            <TimelineOfChanges changes={model.changes} allHref={model.changes.length ? model.changesHref : undefined} />
          </WorkspaceSection>
          {model.movements.length ? (
            <WorkspaceSection id="next-movements" title={t.movements}>
              <TimelineOfChanges changes={model.movements} />
            </WorkspaceSection>
          ) : null}
        </div>
      </div>
    </>
  );
}

export interface FirstDayModel {
  today: Day;
  municipality: string;
  /** Until when the letter is expected. */
  due: Day | null;
  letterHref: string;
  uploadHref: string;
  /** Absent when the mayor is already in. */
  inviteMayorHref?: string;
  /** Offices already in the workspace, the reader's not among them. */
  others: string[];
  path: { when: string; title: string; text: string; owner: { name: string; detail: string }; href: string }[];
}

/** A municipality's first day: one thing to do, the whole way ahead, what to have at hand. */
export function FirstDayView({ model }: { model: FirstDayModel }) {
  const tasks = useText().tasks;
  const t = tasks.firstDay;
  return (
    <>
      <PageHead title={t.title} lead={t.lead(model.municipality)} />
      <NextHero
        today={model.today}
        note={t.step}
        task={{ id: 'letter', title: t.hero, consequence: t.body, href: model.letterHref, due: model.due, mine: true, owner: { name: tasks.you }, actionLabel: t.go }}
      />
      <div className="cols mt-l">
        <WorkspaceSection id="first-path" title={t.path}>
          <ol className="next">
            {model.path.map((step, index) => (
              <li key={step.title}>
                <div className="when">
                  {step.when}
                  <small>{t.stepNumber(index + 1)}</small>
                </div>
                <div>
                  <h3>
                    <a href={step.href}>{step.title}</a>
                  </h3>
                  <p>{step.text}</p>
                </div>
                <div className="who">
                  <b>{step.owner.name}</b>
                  {step.owner.detail}
                </div>
              </li>
            ))}
          </ol>
        </WorkspaceSection>
        <div>
          <WorkspaceSection id="first-have" title={t.have}>
            <ul className="stack-s">
              {t.haveItems.map((item) => (
                <li className="row" key={item}>
                  <Icon name="document" /> {item}
                </li>
              ))}
            </ul>
            <p className="mt">
              <a href={model.uploadHref}>{t.upload}</a>
            </p>
          </WorkspaceSection>
          <WorkspaceSection id="first-who" title={t.who}>
            <p>
              {model.others.length ? model.others.join(', ') : t.onlyYou} {model.inviteMayorHref ? <span className="soft">{t.mayor}</span> : null}
            </p>
            {model.inviteMayorHref ? (
              <p className="mt">
                <a className="btn" href={model.inviteMayorHref}>
                  {t.invite}
                </a>
              </p>
            ) : null}
          </WorkspaceSection>
          <WorkspaceSection id="first-changes" title={tasks.changes}>
            <p className="soft">{tasks.noChanges}</p>
          </WorkspaceSection>
        </div>
      </div>
    </>
  );
}

import {
  daysBetween,
  STEP_FACTS,
  stepStates,
  STEPS,
  toneOfDue,
  type FirstDayModel,
  type Locale,
  type MunicipalHomeModel,
  type NextTask,
  type Step,
  type StepFact,
  type TrackStep,
  type WeekOfDeadlines,
} from '@tequio/ui';
import type { ColleaguesQuery, MunicipalHomeQuery, TermKey, WhatNextQuery } from '@tequio/contracts';
import { inOwnWords, type OwnWords } from '../../network/own-words.js';
import { portalPaths } from '../../portal/portal-paths.js';
import { toStage } from '../../portal/network/network.queries.js';
import type { Space } from '../acting.js';
import { addDays, mondayOf } from '../days.js';
import { wordFor } from '../word-for.js';
import { workspaceText } from '../workspace.text.js';

const WEEKS = 8;

/** Where each step is worked on in the workspace, and the thing that a network may call in its own words. */
const STEP_PLACES: Readonly<Record<Step, { page?: string; term?: TermKey }>> = {
  letter: { page: 'carta', term: 'LETTER' },
  secretariat: { page: 'secretariado', term: 'SECRETARIAT' },
  coCreation: {},
  plan: { page: 'plan', term: 'PLAN' },
  implementation: { page: 'avances' },
  evaluation: {},
};
/** Pages that not every role may open, with the right that it takes. */
const PAGE_RIGHTS: Readonly<Partial<Record<string, string>>> = { carta: 'LetterOfIntent:read' };

type Item = WhatNextQuery['whatNext'][number];

/** What the home of a municipality is drawn from; null where the reader may not see it. */
export interface HomeData {
  municipality: NonNullable<MunicipalHomeQuery['municipality']>;
  notices: MunicipalHomeQuery['myNotices']['nodes'];
  /** State of its letter; null where there is none. */
  letterState: string | null;
  next: readonly Item[];
  /** How many tasks others have, whether or not the reader sees which. */
  ofOthers: number;
  colleagues: ColleaguesQuery['memberships']['nodes'];
}

export function toTask(item: Item, locale: Locale): NextTask {
  const t = workspaceText(locale).home;
  const mine = item.state !== 'waiting';
  return {
    id: item.key,
    title: item.title,
    consequence: item.consequence,
    href: item.href,
    due: item.dueOn ?? null,
    mine,
    owner: { name: item.who },
    actionLabel: mine ? t.go : t.see,
  };
}

/** Deadlines by week, from this one on; what is overdue stands in this week. */
export function deadlineWeeks(tasks: readonly NextTask[], today: string, href: string): WeekOfDeadlines[] {
  const first = mondayOf(today);
  return Array.from({ length: WEEKS }, (_, index) => {
    const [starts, ends] = [addDays(first, index * 7), addDays(first, index * 7 + 7)];
    const due = tasks.flatMap((task) =>
      task.due && task.due < ends && (index === 0 || task.due >= starts) ? [task.due] : [],
    );
    const soonest = due.sort()[0];
    return {
      starts,
      count: due.length,
      href,
      tone: soonest ? toneOfDue(daysBetween(today, soonest)) : ('idle' as const),
    };
  });
}

/** The six steps of the exercise, standing where the public page says that the municipality stands. */
export function stageSteps(
  municipality: Pick<HomeData['municipality'], 'stage' | StepFact>,
  letterState: string | null,
  base: string,
  day: (at: string) => string,
  locale: Locale,
  words: OwnWords = {},
  rights: readonly string[] = Object.values(PAGE_RIGHTS) as string[],
): TrackStep[] {
  const opens = (page: string) => !PAGE_RIGHTS[page] || rights.includes(PAGE_RIGHTS[page]);
  const t = workspaceText(locale).home;
  const states = stepStates(toStage(municipality.stage), (step) => municipality[STEP_FACTS[step]] !== null);
  return STEPS.map((step, index): TrackStep => {
    const { page, term } = STEP_PLACES[step];
    const date = municipality[STEP_FACTS[step]];
    const stands = states[index] ?? 'todo';
    const state = stands === 'todo' ? 'ahead' : stands;
    const began = index === 0 && letterState ? (wordFor(t.letterStates, letterState) ?? t.underWay) : t.underWay;
    const detail = {
      done: date ? day(date) : '',
      unrecorded: t.unrecorded,
      current: date ? t.since(day(date)) : began,
      ahead: t.ahead,
    }[state];
    return { label: term ? inOwnWords(words, { key: term, otherwise: t.stages[index]! }) : t.stages[index]!, detail, state, ...(page && state !== 'ahead' && opens(page) ? { href: `${base}/${page}` } : {}) };
  });
}

export function municipalHomeModel(
  data: HomeData,
  space: Space,
  today: string,
  options: { onlyMine: boolean; day: (at: string) => string },
): MunicipalHomeModel {
  const locale = space.locale;
  const { base, membership } = space;
  const all = data.next.map((item) => toTask(item, locale));
  const shown = options.onlyMine ? all.filter((task) => task.mine) : all;
  return {
    today,
    stages: stageSteps(data.municipality, data.letterState, base, options.day, locale, space.words, space.membership.rights),
    tasks: shown,
    totalTasks: shown.length,
    onlyMine: options.onlyMine,
    toggleMineHref: options.onlyMine ? base : `${base}?mias=1`,
    calendarHref: `${base}/plazos.ics`,
    allTasksHref: base,
    weeks: deadlineWeeks(shown, today, `${base}#next-then`),
    changes: data.notices
      .filter(
        (notice) =>
          notice.networkSlug === membership.place.networkSlug && notice.municipalitySlug === membership.place.slug,
      )
      .slice(0, 6)
      .map((notice) => ({
        id: notice.id,
        at: notice.createdAt,
        text: notice.heading,
        // What leads here leads nowhere.
        ...(notice.path && notice.path !== base ? { link: { label: workspaceText(locale).home.see, href: notice.path } } : {}),
      })),
    changesHref: `${base}/avisos`,
    ofOthers: data.ofOthers,
    movements: data.municipality.movements.nodes
      .filter(({ summary }) => summary)
      .map(({ id, at, voice, summary, page }) => ({
        id,
        at,
        text: `${workspaceText(locale).home.voices[voice]}: ${summary}`,
        link: { label: workspaceText(locale).home.see, href: portalPaths(locale).municipality(membership.place.networkSlug, membership.place.slug) + (page && `/${page}`) },
      })),
  };
}

/** Before there is any letter: the one thing to do, and the way ahead. */
export function firstDayModel(data: HomeData, space: Space, today: string): FirstDayModel {
  const locale = space.locale;
  const t = workspaceText(locale).home;
  const { base } = space;
  return {
    today,
    municipality: data.municipality.name,
    due: null,
    letterHref: `${base}/carta`,
    uploadHref: `${base}/carta/firmada`,
    others: [...new Set(data.colleagues.filter((one) => one.person.id !== space.me.id).map((one) => one.office))],
    path: t.path.map((step) => ({ ...step, href: `${base}/carta` })),
  };
}

import { daysBetween, STEP_FACTS, STEPS, type InstituteHomeModel, type Locale, type MunicipalityRow, type NextTask, type Tone } from '@tequio/ui';
import { portalPaths } from '../../portal/portal-paths.js';
import { inOwnWords } from '../../network/own-words.js';
import type { Space } from '../acting.js';
import { workspaceText, type WorkspacePagesText } from '../workspace.text.js';
import type { InstituteMapQuery } from '@tequio/contracts';
import type { Standing } from './institute-home.data.js';
import { answerOf, answersOf, instituteMaps, readAnswer, type Question } from './institute-maps.js';
import { STAGES } from './stages.js';

const PAGE = 50;

/** The gravest first: of a municipality that has several, it is the one that is told. */
const ALERTS = ['demorada', 'por-responder', 'detenido', 'sin-enlace'] as const;
const SORTS = ['need', 'name', 'stage', 'idle'] as const;
const USUAL: Pick<ListQuery, 'sort' | 'descending'> = { sort: 'need', descending: false };
type Sort = (typeof SORTS)[number];

export interface ListQuery {
  text: string;
  stage: string;
  alert: string;
  /** An answer of one of the maps, as `plan-yes`. */
  map: string;
  /** Name in addresses of a region or group. */
  region: string;
  sort: Sort;
  descending: boolean;
  page: number;
  chosen: string[];
}

export function readListQuery(query: URLSearchParams): ListQuery {
  const [sort = '', direction] = (query.get('orden') ?? '').split('-');
  return {
    text: (query.get('q') ?? '').trim().slice(0, 100),
    stage: STAGES.find((one) => one === query.get('etapa')) ?? '',
    alert: ALERTS.find((one) => one === query.get('alerta')) ?? '',
    map: readAnswer(query.get('mapa')) ? query.get('mapa')! : '',
    region: (query.get('region') ?? '').slice(0, 100),
    sort: SORTS.find((one) => one === sort) ?? USUAL.sort,
    descending: direction === 'desc',
    page: Math.max(1, Number(query.get('pagina')) || 1),
    chosen: query.getAll('ids'),
  };
}

/** As the address says it; nothing where it is the usual one. */
const orderOf = ({ sort, descending }: ListQuery): string => (sort === USUAL.sort && descending === USUAL.descending ? '' : `${sort}${descending ? '-desc' : ''}`);

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('es');

export interface Judged {
  standing: Standing;
  alerts: ReadonlySet<(typeof ALERTS)[number]>;
  idleDays: number | null;
}

function judge(standing: Standing, today: string): Judged {
  const { municipality, letter, liaison, invited } = standing;
  const moved = municipality.lastMovementAt ?? municipality.letterAcceptedAt ?? letter?.createdAt ?? null;
  const idleDays = moved ? Math.max(0, daysBetween(moved, today)) : null;
  const waits = letter?.state === 'SUBMITTED' || letter?.state === 'UNDER_REVIEW';
  const alerts = new Set<(typeof ALERTS)[number]>();
  if (waits) alerts.add('por-responder');
  if (waits && letter.replyDueOn && letter.replyDueOn < today) alerts.add('demorada');
  if (!liaison && !invited) alerts.add('sin-enlace');
  if (municipality.idle && municipality.stage !== 'EVALUATED') alerts.add('detenido');
  return { standing, alerts, idleDays };
}

/** Rows that the filters keep, in the order asked for. */
export function filtered(all: readonly Standing[], query: ListQuery, today: string): Judged[] {
  const words = plain(query.text);
  const onMap = readAnswer(query.map);
  const kept = all
    .map((standing) => judge(standing, today))
    .filter((one) => {
      const { standing: { municipality }, alerts } = one;
      if (words && !plain(`${municipality.name} ${municipality.inegiKey}`).includes(words)) return false;
      if (query.stage && municipality.stage !== query.stage) return false;
      if (query.region && !municipality.groups.some(({ slug }) => slug === query.region)) return false;
      if (onMap && answerOf(onMap.question, one) !== onMap.answer) return false;
      return !query.alert || alerts.has(query.alert as (typeof ALERTS)[number]);
    });
  const place = (one: Judged) => STAGES.indexOf(one.standing.municipality.stage);
  const gravity = ({ alerts }: Judged) => (alerts.size ? ALERTS.findIndex((one) => alerts.has(one)) : ALERTS.length);
  const by: Record<Sort, (a: Judged, b: Judged) => number> = {
    need: (a, b) => gravity(a) - gravity(b) || (b.idleDays ?? -1) - (a.idleDays ?? -1),
    name: (a, b) => a.standing.municipality.name.localeCompare(b.standing.municipality.name, 'es'),
    stage: (a, b) => place(a) - place(b),
    // What has no data is not ranked: it stands last in both directions.
    idle: (a, b) =>
      a.idleDays === null ? 1 : b.idleDays === null ? -1 : (a.idleDays - b.idleDays) * (query.descending ? -1 : 1),
  };
  kept.sort((a, b) => by[query.sort](a, b) * (query.descending && query.sort !== 'idle' ? -1 : 1) || by.name(a, b));
  return kept;
}

function toRow({ standing, alerts, idleDays }: Judged, base: string, mayInvite: boolean, locale: Locale): MunicipalityRow {
  const t = workspaceText(locale).institute;
  const { municipality, letter, liaison, invited } = standing;
  const first = ALERTS.find((one) => alerts.has(one));
  const tones: Record<(typeof ALERTS)[number], Tone> = {
    demorada: 'late',
    'por-responder': 'soon',
    detenido: 'late',
    'sin-enlace': 'idle',
  };
  const letterHref = letter ? `${base}/cartas/${letter.id}` : null;
  return {
    id: municipality.id,
    name: municipality.distinctName,
    href: letterHref ?? portalPaths(locale).municipality(base.split('/')[2] ?? '', municipality.slug),
    regions: municipality.groups.map(({ name }) => name),
    stage: {
      position: STAGES.indexOf(municipality.stage),
      unrecorded: STEPS.flatMap((step, index) => (index + 1 < STAGES.indexOf(municipality.stage) && municipality[STEP_FACTS[step]] === null ? [index + 1] : [])),
      total: STAGES.length - 1,
      name:
        letter && municipality.stage === 'NO_LETTER'
          ? t.letterStage(workspaceText(locale).home.letterStates[letter.state] ?? '')
          : t.stages[municipality.stage],
      stalled: alerts.has('detenido'),
    },
    alert: first ? { tone: tones[first], label: t.alerts[first].label, reason: t.alerts[first].reason(standing.idleAfterMonths) } : null,
    idleDays,
    completed: municipality.currentPlan && { of: municipality.currentPlan.summary.commitments, count: municipality.currentPlan.summary.completed },
    liaison: liaison || invited ? { name: liaison ?? t.invitedLiaison, href: `${base}/municipios/${municipality.slug}/personas` } : null,
    nextStep:
      letterHref && (letter?.state === 'SUBMITTED' || letter?.state === 'UNDER_REVIEW')
        ? { label: t.review, href: letterHref }
        : !liaison && !invited && mayInvite
          ? { label: t.invite, href: `${base}/invitar?ids=${municipality.id}` }
          : null,
  };
}

/** So many tasks with a date and, after them, so many without one; all the letters that wait are in their own list. */
const TASKS = 5;

export function instituteHomeModel(
  all: readonly Standing[],
  next: readonly NextTask[],
  query: ListQuery,
  space: Space,
  today: string,
  { map, groups }: Pick<InstituteMapQuery['actingNetwork'], 'map' | 'groups'>,
): InstituteHomeModel {
  const locale = space.locale;
  const t = workspaceText(locale).institute;
  const { base } = space;
  const mayInvite = space.membership.rights.includes('Invitation:invite');
  const rows = filtered(all, query, today);
  const everyone = filtered(all, { ...query, text: '', stage: '', alert: '', map: '', region: '' }, today);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const page = Math.min(query.page, pages);
  const from = (page - 1) * PAGE;
  const here = (change: Partial<Record<'q' | 'etapa' | 'alerta' | 'mapa' | 'region' | 'orden' | 'pagina', string>>): string => {
    const given = { q: query.text, etapa: query.stage, alerta: query.alert, mapa: query.map, region: query.region, orden: orderOf(query), ...change };
    const params = new URLSearchParams(Object.entries(given).filter((pair) => pair[1]));
    return params.size ? `${base}?${params}` : base;
  };
  const sortOf = (sort: Sort) => {
    const current = query.sort === sort;
    return {
      href: here({ orden: current && !query.descending ? `${sort}-desc` : sort }),
      direction: current ? (query.descending ? ('descending' as const) : ('ascending' as const)) : null,
    };
  };
  const count = (test: (one: Judged) => boolean) => everyone.filter(test).length;
  /** Of the filters, this one alone. */
  const only = (change: Parameters<typeof here>[0]) => here({ q: '', etapa: '', alerta: '', mapa: '', region: '', ...change });
  const onMap = readAnswer(query.map);
  const total = all.length;
  return {
    now: new Date().toISOString(),
    today,
    total,
    tasks: [...next.filter(({ due }) => due).slice(0, TASKS), ...next.filter(({ due }) => !due).slice(0, TASKS)],
    lettersHref: `${base}/cartas`,
    figures: [
      {
        value: count((one) => answerOf('letter', one) === 'yes'),
        unit: t.of(total),
        label: t.figures.accepted,
        href: only({ mapa: 'letter-yes' }),
      },
      { value: count((one) => one.alerts.has('por-responder')), label: t.figures.waiting, href: `${base}/cartas` },
      {
        value: count((one) => one.alerts.has('demorada')),
        label: t.figures.late,
        href: only({ alerta: 'demorada' }),
      },
      {
        value: count((one) => one.alerts.has('sin-enlace')),
        label: inOwnWords(space.words, { key: 'LIAISON', otherwise: t.figures.withoutLiaison, phrase: t.figures.ownWithoutLiaison }),
        href: only({ alerta: 'sin-enlace' }),
      },
    ],
    savedViews: [],
    filters: {
      action: base,
      controls: [
        { name: 'q', label: t.search, value: query.text },
        {
          name: 'etapa',
          label: t.stage,
          value: query.stage,
          choices: STAGES.map((value) => ({ value, label: t.stages[value] })),
        },
        {
          name: 'alerta',
          label: t.alert,
          value: query.alert,
          choices: ALERTS.map((value) => ({ value, label: t.alerts[value].label })),
        },
        {
          name: 'mapa',
          label: t.maps,
          value: query.map,
          choices: (Object.keys(t.questions) as Question[]).flatMap((question) =>
            answersOf(question).map((answer) => ({ value: `${question}-${answer}`, label: answerInWords(t, question, answer) })),
          ),
        },
        ...(groups.length ? [{ name: 'region', label: t.region, value: query.region, choices: groups.map(({ slug, name }) => ({ value: slug, label: name })) }] : []),
      ],
      chips: [
        ...(query.text ? [{ label: `«${query.text}»`, removeHref: here({ q: '' }) }] : []),
        ...(query.stage
          ? [{ label: t.stages[query.stage as (typeof STAGES)[number]], removeHref: here({ etapa: '' }) }]
          : []),
        ...(query.alert
          ? [{ label: t.alerts[query.alert as (typeof ALERTS)[number]].label, removeHref: here({ alerta: '' }) }]
          : []),
        ...(onMap ? [{ label: answerInWords(t, onMap.question, onMap.answer), removeHref: here({ mapa: '' }) }] : []),
        ...(query.region ? [{ label: groups.find(({ slug }) => slug === query.region)?.name ?? query.region, removeHref: here({ region: '' }) }] : []),
      ],
      clearHref: base,
      shown: { found: rows.length, from: from + 1, to: Math.min(from + PAGE, rows.length), total },
      ...(query.text || query.stage || query.alert || query.map || query.region ? { shareUrl: here({}) } : {}),
      hidden: orderOf(query) ? { orden: orderOf(query) } : {},
    },
    sort: { need: sortOf('need'), name: sortOf('name'), stage: sortOf('stage'), idle: sortOf('idle') },
    hasRegions: groups.length > 0,
    rows: rows.slice(from, from + PAGE).map((one) => toRow(one, base, mayInvite, locale)),
    page: {
      number: page,
      of: pages,
      ...(page > 1 ? { previousHref: here({ pagina: String(page - 1) }) } : {}),
      ...(page < pages ? { nextHref: here({ pagina: String(page + 1) }) } : {}),
    },
    chosen: query.chosen,
    clearSelectionHref: here({}),
    bulkActions: [
      ...(mayInvite ? [{ intent: 'invite', label: t.inviteChosen }] : []),
      ...(space.membership.rights.includes('Network:group_municipalities') ? [{ intent: 'group', label: t.groupChosen }] : []),
    ],
    exportHref: `${base}/municipios.csv${here({}).slice(base.length)}`,
    inviteHref: `${base}/invitar`,
    tableHref: base,
    maps: instituteMaps(everyone, map, t, (answer) => `${only({ mapa: answer })}#who-needs-help`),
  };
}

const answerInWords = (t: WorkspacePagesText['institute'], question: Question, answer: string): string =>
  `${t.questions[question].question} ${(t.questions[question].answers as Record<string, string>)[answer] ?? ''}`;

/** The list as rows of a table file: what the page says, in words. */
export function exportRows(all: readonly Standing[], query: ListQuery, today: string, locale: Locale): string[][] {
  const t = workspaceText(locale).institute;
  return [
    t.exportHead,
    ...filtered(all, query, today).map(({ standing: { municipality, letter, liaison, invited }, alerts, idleDays }) => [
      municipality.inegiKey,
      municipality.name,
      t.stages[municipality.stage],
      letter ? (workspaceText(locale).letter.states[letter.state] ?? '') : '',
      [...alerts].map((one) => t.alerts[one].label).join('; '),
      idleDays === null ? '' : String(idleDays),
      liaison ?? (invited ? t.invitedLiaison : ''),
      municipality.groups.map(({ name }) => name).join('; '),
    ]),
  ];
}

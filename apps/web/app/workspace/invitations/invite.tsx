import { BulkInviteView, type BulkInviteModel, type ImportRehearsal, type Locale, type RowOutcome } from '@tequio/ui';
import {
  data as respond,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import type { InvitationRowInput, InvitationRowOutcome } from '@tequio/contracts';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { everyPage } from '../institute/every-page.js';
import { readInvitations } from './invitation-list.js';
import { namesOf } from './list-table.js';
import { lineOf, sentList, type SentList } from './sent-list.js';
import { INVITE_MANY, MUNICIPALITIES_PAGE } from '../institute/institute.queries.js';
import type { Call } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { recordEs } from '../record.dictionary.es.js';
import { wordFor } from '../word-for.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const MAX_BYTES = 1024 * 1024;

const municipalitiesOf = (call: Call) =>
  everyPage(async (after) => (await runHere(call, MUNICIPALITIES_PAGE, { after })).actingNetwork.municipalities);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const { base, membership } = context.get(spaceContext);
  const t = workspaceText(locale);
  const chosen = new Set(new URL(request.url).searchParams.getAll('ids'));
  const municipalities = chosen.size ? await municipalitiesOf({ context, request }) : [];
  const nameOf = namesOf(municipalities);
  const model: BulkInviteModel = {
    homeHref: base,
    homeLabel: t.nav.municipalities,
    peopleHref: `${base}/personas`,
    templateHref: `${base}/invitar/formato.csv`,
    roles: t.bulk.roles.map(([value, label]) => ({ value, label })),
    values: {
      list: municipalities
        .filter(({ id }) => chosen.has(id))
        .map((one) => `${nameOf(one)}, , , ${recordEs.people.office}`)
        .join('\n'),
      role: 'liaison',
      days: '14',
      message: '',
    },
    maxUploadBytes: MAX_BYTES,
  };
  return { key: newKey(), place: membership.place.name, model };
}

interface Answer {
  errors?: Record<string, string>;
  values: BulkInviteModel['values'];
  rehearsal?: ImportRehearsal;
  result?: BulkInviteModel['result'];
}

const answer = (given: Answer, status = 200) => respond(given, { status });

export async function action({ context, request }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const call = { context, request };
  const t = workspaceText(locale).bulk;
  const posted = await readForm(request);
  const list = await sentList(call, posted);
  if ('refusal' in list) {
    const values = { list: posted.text('list'), role: posted.text('role') || 'liaison', days: posted.text('days') || '14', message: posted.text('message') };
    return answer({ errors: { file: list.refusal }, values }, 422);
  }
  const carried = posted.intent === 'rehearse' ? null : readCarried(list.text);
  const values = carried?.values ?? {
    list: list.text,
    role: posted.text('role') || 'liaison',
    days: posted.text('days') || '14',
    message: posted.text('message'),
  };
  if (posted.intent === 'edit') return answer({ values });
  if (!values.list.trim()) return answer({ errors: { list: t.empty }, values }, 422);
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1 || days > 60) return answer({ errors: { days: t.daysRange }, values }, 422);
  const municipalities = await municipalitiesOf(call);
  let read: ReturnType<typeof readInvitations>;
  try {
    read = readInvitations(values.list, municipalities, values.role);
  } catch {
    return answer({ errors: { list: t.unreadable }, values }, 422);
  }
  const { rows, firstLine, unread } = read;
  const dryRun = posted.intent !== 'apply';
  const { inviteMany: report } = await runHere(
    call,
    INVITE_MANY,
    { input: { rows, expiresInDays: days, message: values.message.trim() || null, dryRun } },
    { key: posted.key },
  );
  if (!is(report, 'InviteManyReport')) {
    const { message, ...others } = errorsOf(report) ?? {};
    return answer({ errors: message ? { message } : { list: Object.values(others).join(' ') }, values }, 422);
  }
  if (report.applied)
    return answer({ values: { ...values, list: '' }, result: { sent: report.created + report.updated, failed: [] } });
  return answer({
    values,
    rehearsal: rehearsalOf(rows, report, { sent: list, values, firstLine, unread, municipalities }, locale),
  });
}

/** The list travels with its confirmation, so that nothing has to be kept between the two. */
const carry = (values: BulkInviteModel['values']): string => JSON.stringify(values);

function readCarried(text: string): { values: BulkInviteModel['values'] } | null {
  try {
    const { list, role, days, message } = JSON.parse(text) as Record<string, unknown>;
    return {
      values: {
        list: String(list ?? ''),
        role: String(role ?? ''),
        days: String(days ?? ''),
        message: String(message ?? ''),
      },
    };
  } catch {
    return null;
  }
}

interface Report {
  created: number;
  updated: number;
  unchanged: number;
  rows: readonly { row: number; outcome: InvitationRowOutcome; note: string | null }[];
  problems: readonly { row: number; column: string; issue: { message: string } }[];
}

const OUTCOMES: Readonly<Record<InvitationRowOutcome | 'ERROR', RowOutcome>> = {
  CREATE: 'create',
  UPDATE: 'update',
  UNCHANGED: 'same',
  ACCEPTED: 'accepted',
  REVOKED: 'revoked',
  ERROR: 'error',
};

function rehearsalOf(
  rows: readonly InvitationRowInput[],
  report: Report,
  list: { sent: SentList; values: BulkInviteModel['values']; firstLine: number; unread: string[]; municipalities: readonly { inegiKey: string; name: string }[] },
  locale: Locale,
): ImportRehearsal {
  const t = workspaceText(locale).bulk;
  const wrong = new Map(report.problems.map((one) => [one.row, one]));
  const becomes = new Map(report.rows.map((one) => [one.row, one]));
  const sound = wrong.size === 0;
  const names = new Map(list.municipalities.map(({ inegiKey, name }) => [inegiKey, `${name} (${inegiKey})`]));
  return {
    id: carry(list.values),
    fileName: list.sent.name ?? t.pasted,
    ...(list.sent.convertedFrom ? { convertedFrom: list.sent.convertedFrom } : {}),
    unread: list.unread,
    // With one wrong row nothing is sent, so that nothing counts as ready.
    counts: {
      create: sound ? report.created : 0,
      update: sound ? report.updated : 0,
      same: report.unchanged,
      error: wrong.size,
    },
    rows: rows.map((row, index) => ({
      row: lineOf(list.sent, list.firstLine, index),
      name: row.email ?? t.noEmail,
      outcome: OUTCOMES[becomes.get(index + 1)?.outcome ?? 'ERROR'],
      note: becomes.get(index + 1)?.note ?? undefined,
      detail: [row.name, row.office, row.municipality && (names.get(row.municipality) ?? row.municipality)].filter(Boolean).join(' · '),
    })),
    errors: report.problems.map((one) => ({
      row: lineOf(list.sent, list.firstLine, one.row - 1),
      column: wordFor(t.columns, one.column) ?? one.column,
      value: String(rows[one.row - 1]?.[one.column as keyof InvitationRowInput] ?? ''),
      message: one.issue.message,
    })),
  };
}

export default function Invite() {
  const locale = useReaderLocale();
  const { key, place, model } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const shown: BulkInviteModel = {
    ...model,
    ...(done ? { values: done.values } : {}),
    ...(done?.rehearsal ? { rehearsal: done.rehearsal } : {}),
    ...(done?.result ? { result: done.result } : {}),
  };
  return (
    <>
      <PageTitle title={workspaceText(locale).nav.invite} place={place} errors={done?.errors} />
      <BulkInviteView model={shown} idempotencyKey={key} errors={done?.errors} />
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

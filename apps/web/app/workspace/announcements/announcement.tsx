import { createFormats, DataTable, FormField, Note, PageHead, Pager, PostForm, Status, Submit, When, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { PlainText } from '../advice/advice-parts.js';
import { may, runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { isId, notHere, orNull, refusedTyped, typedIn } from '../forms/typed.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { audienceChoices, saveDraft } from './announcement-draft.js';
import { AnnouncementForm } from './announcement-form.js';
import { RECEIPT_CHOICES, receiptState, toneOf, type Draft } from './announcement.model.js';
import { ACKNOWLEDGE_ANNOUNCEMENT, ANNOUNCEMENT, ANNOUNCEMENT_RECEIPTS, CORRECT_ANNOUNCEMENT, OPEN_ANNOUNCEMENT, PUBLISH_ANNOUNCEMENT, REMIND_ANNOUNCEMENT, WITHDRAW_ANNOUNCEMENT } from './announcements.queries.js';
import { announcementsText } from './announcements.text.js';

const PAGE = 50;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, kind, membership, network } = context.get(spaceContext);
  const id = params['announcement'];
  if (!isId(id)) throw notHere();
  const { announcement: one, announcementVersions: versions } = await runHere(call, ANNOUNCEMENT, { id });
  if (one.receipt && !one.receipt.read) await runHere(call, OPEN_ANNOUNCEMENT, { id });
  const query = new URL(request.url).searchParams;
  const here = `${base}/comunicados/${id}`;
  const state = receiptState(query);
  const chosen = RECEIPT_CHOICES.find((choice) => choice.state === state)?.value;
  const writes = kind === 'institute' && may(call, 'Announcement:write');
  const sent = writes && one.publishedAt ? (await runHere(call, ANNOUNCEMENT_RECEIPTS, { id, state, first: PAGE, after: query.get('despues') })).announcementReceipts : null;
  const filter = chosen ? `?${new URLSearchParams({ estado: chosen })}` : '';
  const days = createFormats(readerLocale(context), network.timeZone);
  return {
    key: newKey(),
    kind,
    one,
    earlier: versions.slice(1),
    here,
    list: `${base}/comunicados`,
    place: membership.place.name,
    saved: query.has('guardado'),
    until: one.acknowledgeBy ? days.longDate(one.acknowledgeBy) : null,
    reminded: one.reach?.remindedOn ? days.longDate(one.reach.remindedOn) : null,
    steps: one.steps.flatMap((step) => (step.allowed ? [step.name] : [])),
    choices: writes && one.state === 'DRAFT' ? await audienceChoices(call) : null,
    receipts: sent?.nodes ?? null,
    chosen: chosen ?? '',
    next: sent?.pageInfo.hasNextPage ? `${here}?${new URLSearchParams({ ...(chosen ? { estado: chosen } : {}), despues: sent.pageInfo.endCursor ?? '' })}` : null,
    file: `${here}/municipios.csv${filter}`,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const { base } = context.get(spaceContext);
  const id = params['announcement'] ?? '';
  const posted = await readForm(request);
  const { key, version } = posted;
  const reason = posted.text('reason');
  if (posted.intent === 'save') {
    const saved = await saveDraft(call, posted, id);
    if (!('id' in saved)) return saved;
  } else {
    const errors = errorsOf(
      posted.intent === 'publish'
        ? (await runHere(call, PUBLISH_ANNOUNCEMENT, { input: { id, version } }, { key })).done
        : posted.intent === 'correct'
          ? (await runHere(call, CORRECT_ANNOUNCEMENT, { input: { id, version, reason, title: posted.text('title'), body: posted.text('body'), acknowledgeBy: orNull(posted.text('acknowledgeBy')) } }, { key })).done
          : posted.intent === 'withdraw'
            ? (await runHere(call, WITHDRAW_ANNOUNCEMENT, { input: { id, version, reason } }, { key })).done
            : posted.intent === 'remind'
              ? (await runHere(call, REMIND_ANNOUNCEMENT, { id }, { key })).done
              : (await runHere(call, ACKNOWLEDGE_ANNOUNCEMENT, { id }, { key })).done,
    );
    if (errors) return refusedTyped(errors, typedIn(posted), posted.intent);
  }
  throw redirect(`${base}/comunicados/${id}?guardado=1`);
}

/** One announcement: its text and, for the institute, what became of it in each municipality. */
export default function AnnouncementPage() {
  const t = announcementsText[useReaderLocale()];
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { one, key, here } = data;
  const errors = done?.errors;
  const kept = (name: string, where: string, otherwise: string) => (done?.where === where ? (done.typed[name] ?? '') : otherwise);
  const draft: Draft = done?.typed['draft']
    ? (JSON.parse(done.typed['draft']) as Draft)
    : { title: one.title, body: one.body ?? '', acknowledgeBy: one.acknowledgeBy ?? '', audience: one.reach?.audience ?? 'ALL', groupIds: one.reach?.groupIds ?? [], municipalityIds: one.reach?.municipalityIds ?? [], offices: one.offices };
  return (
    <>
      <PageTitle title={one.title} place={data.place} errors={errors} />
      <PageHead title={one.title} crumbs={[{ label: t.title, href: data.list }, { label: one.title }]}>
        <p className="row">
          <Status tone={toneOf(one)}>{one.receipt?.acknowledgedAt ? t.knows : t.states[one.state]}</Status>
          <span className="soft">
            {one.authorOffice ? `${one.authorOffice}, ` : ''}
            <When at={one.publishedAt ?? one.changedAt} />
          </span>
        </p>
      </PageHead>
      <WorkspaceErrorSummary errors={errors} labels={{ title: t.subject, body: t.body, groupIds: t.groups, municipalityIds: t.places, offices: t.offices, acknowledgeBy: t.acknowledgeBy, reason: t.reason }} />
      {data.saved && !done ? (
        <Note tone="ok" role="status">
          <p>{t.done}</p>
        </Note>
      ) : null}
      {one.reason ? (
        <Note tone={one.state === 'WITHDRAWN' ? 'late' : 'soon'}>
          <p>{one.state === 'WITHDRAWN' ? t.withdrawn(one.reason) : t.corrected(one.reason)}</p>
        </Note>
      ) : null}
      {one.body ? <PlainText text={one.body} /> : null}
      {data.until && one.state !== 'WITHDRAWN' ? <p>{t.acknowledgeUntil(data.until)}</p> : null}
      {one.receipt ? (
        one.receipt.acknowledgedAt ? (
          <p className="soft">
            {t.acknowledged(one.receipt.acknowledgedOffice ?? null)}, <When at={one.receipt.acknowledgedAt} />
          </p>
        ) : one.state !== 'WITHDRAWN' ? (
          <PostForm idempotencyKey={`${key}-acknowledge`} label={t.acknowledge}>
            <Submit intent="acknowledge">{t.acknowledge}</Submit>
          </PostForm>
        ) : null
      ) : null}
      {data.receipts && one.reach ? (
        <WorkspaceSection id="municipios" title={t.receipts} aside={<a href={data.file}>{t.file}</a>}>
          <p>
            {t.reach}: {t.counts(one.reach.opened, one.reach.acknowledged, one.reach.recipients)}
          </p>
          <nav className="row" aria-label={t.state}>
            {[{ value: '', label: t.all }, ...RECEIPT_CHOICES.map(({ value, state }) => ({ value, label: t.receiptStates[state] }))].map(({ value, label }) => (
              <a key={value} href={value ? `${here}?estado=${value}` : here} aria-current={value === data.chosen ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
          <DataTable
            caption={t.receipts}
            rows={data.receipts}
            rowId={(row) => row.id}
            head={{ label: t.places, cell: (row) => row.placeName }}
            columns={[
              { key: 'state', label: t.state, cell: (row) => t.receiptStates[row.state] },
              { key: 'opened', label: t.opened, cell: (row) => (row.openedAt ? <>{row.openedOffice ? `${row.openedOffice}, ` : ''}<When at={row.openedAt} /></> : '') },
              { key: 'knows', label: t.knows, cell: (row) => (row.acknowledgedAt ? <>{[row.acknowledgedName, row.acknowledgedOffice].filter(Boolean).join(', ')}, <When at={row.acknowledgedAt} /></> : '') },
            ]}
            empty={<p className="soft">{t.noPlaces}</p>}
          />
          {data.next ? <Pager nextHref={data.next} /> : null}
          {data.steps.includes('withdraw') ? (
            <PostForm idempotencyKey={`${key}-remind`} label={t.remind}>
              <p className="soft">
                {t.remindHint} {data.reminded ? t.remindedToday(data.reminded) : null}
              </p>
              <Submit intent="remind" kind="plain">
                {t.remind}
              </Submit>
            </PostForm>
          ) : null}
        </WorkspaceSection>
      ) : null}
      {data.steps.includes('publish') ? (
        <PostForm idempotencyKey={`${key}-publish`} version={one.version} label={t.publish}>
          <p className="soft">{t.publishHint}</p>
          <Submit intent="publish">{t.publish}</Submit>
        </PostForm>
      ) : null}
      {data.choices ? (
        <WorkspaceSection id="borrador" title={t.edit}>
          <AnnouncementForm formKey={`${key}-save`} version={one.version} draft={draft} choices={data.choices} errors={errors} />
        </WorkspaceSection>
      ) : null}
      {data.steps.includes('correct') ? (
        <details className="mt" open={done?.where === 'correct'}>
          <summary className="link">{t.correct}</summary>
          <PostForm idempotencyKey={`${key}-correct`} version={one.version} label={t.correct} className="measure">
            <FormField id="correct-title" name="title" label={t.subject} max={200} value={kept('title', 'correct', one.title)} error={errors?.['title']} />
            <FormField id="correct-body" name="body" label={t.body} hint={t.bodyHint} rows={10} max={10_000} value={kept('body', 'correct', one.body ?? '')} error={errors?.['body']} />
            <FormField id="correct-by" name="acknowledgeBy" label={t.acknowledgeBy} kind="date" optional value={kept('acknowledgeBy', 'correct', one.acknowledgeBy ?? '')} error={errors?.['acknowledgeBy']} />
            <FormField id="correct-reason" name="reason" label={t.reason} hint={t.reasonHint} rows={2} max={2000} value={kept('reason', 'correct', '')} error={done?.where === 'correct' ? errors?.['reason'] : undefined} />
            <p className="mt">
              <Submit intent="correct">{t.correct}</Submit>
            </p>
          </PostForm>
        </details>
      ) : null}
      {data.steps.includes('withdraw') ? (
        <details className="mt" open={done?.where === 'withdraw'}>
          <summary className="link">{t.withdraw}</summary>
          <PostForm idempotencyKey={`${key}-withdraw`} version={one.version} label={t.withdraw} className="measure">
            <FormField id="withdraw-reason" name="reason" label={t.reason} hint={t.reasonHint} rows={2} max={2000} value={kept('reason', 'withdraw', '')} error={done?.where === 'withdraw' ? errors?.['reason'] : undefined} />
            <p className="mt">
              <Submit intent="withdraw" kind="plain">
                {t.withdraw}
              </Submit>
            </p>
          </PostForm>
        </details>
      ) : null}
      {data.earlier.length ? (
        <details className="mt">
          <summary className="link">{t.versions}</summary>
          {data.earlier.map((version) => (
            <section key={version.id}>
              <p className="soft">
                {version.title} · {version.office}, <When at={version.madeAt} />
              </p>
              <PlainText text={version.body} />
            </section>
          ))}
        </details>
      ) : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

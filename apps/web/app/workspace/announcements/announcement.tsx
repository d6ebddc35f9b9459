import { createFormats, FormField, Note, PageHead, PostForm, Status, Submit, When, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
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
import { AcknowledgeByField, AnnouncementForm, fieldLabels, SaidFields } from './announcement-form.js';
import { AnnouncementReceipts } from './announcement-receipts.js';
import { draftOf, RECEIPT_CHOICES, receiptState, stateIn, toneOf } from './announcement.model.js';
import { ACKNOWLEDGE_ANNOUNCEMENT, ANNOUNCEMENT, ANNOUNCEMENT_RECEIPTS, CORRECT_ANNOUNCEMENT, OPEN_ANNOUNCEMENT, REMIND_ANNOUNCEMENT } from './announcements.queries.js';
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
  const days = createFormats(readerLocale(context), network.timeZone);
  return {
    key: newKey(),
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
    file: `${here}/municipios.csv${chosen ? `?${new URLSearchParams({ estado: chosen })}` : ''}`,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const id = params['announcement'] ?? '';
  const posted = await readForm(request);
  const { key, version, intent, text } = posted;
  const back = `${context.get(spaceContext).base}/comunicados/${id}?guardado=1`;
  if (intent === 'save') {
    const saved = await saveDraft(call, posted, id);
    if (!('id' in saved)) return saved;
    throw redirect(back);
  }
  const errors = errorsOf(
    intent === 'correct'
      ? (await runHere(call, CORRECT_ANNOUNCEMENT, { input: { id, version, reason: text('reason'), title: text('title'), body: text('body'), acknowledgeBy: orNull(text('acknowledgeBy')) } }, { key })).done
      : intent === 'remind'
        ? (await runHere(call, REMIND_ANNOUNCEMENT, { id }, { key })).done
        : (await runHere(call, ACKNOWLEDGE_ANNOUNCEMENT, { id }, { key })).done,
  );
  if (errors) return refusedTyped(errors, typedIn(posted), intent);
  throw redirect(back);
}

/** One announcement: its text and, for the institute, what became of it in each municipality. */
export default function AnnouncementPage() {
  const t = announcementsText[useReaderLocale()];
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { one, key, here, steps } = data;
  const errors = done?.errors;
  const correcting = done?.where === 'correct' ? done : null;
  const kept = (name: string, otherwise: string) => (correcting ? (correcting.typed[name] ?? '') : otherwise);
  const may = (step: string) => steps.includes(step);
  const nobody = one.reach?.audienceNow === 0;
  const acknowledged = one.receipt?.acknowledgedAt ? (
    <p className="soft mt">
      {t.acknowledged(one.receipt.acknowledgedOffice ?? null)}, <When at={one.receipt.acknowledgedAt} />
    </p>
  ) : null;
  return (
    <>
      <PageTitle title={one.title} place={data.place} errors={errors} />
      <PageHead
        title={one.title}
        crumbs={[{ label: t.title, href: data.list }, { label: one.title }]}
        actions={
          data.choices ? (
            <>
              {may('publish') && !nobody ? (
                <a className="btn btn--go" href={`${here}/publicar`}>
                  {t.publish}
                </a>
              ) : null}
              <a className="btn" href={`${here}/descartar`}>
                {t.discard}
              </a>
            </>
          ) : undefined
        }
      >
        <p className="row">
          <Status tone={toneOf(one)}>{stateIn(t, one)}</Status>
          <span className="soft">
            {one.authorOffice ? `${one.authorOffice}, ` : ''}
            <When at={one.publishedAt ?? one.changedAt} />
          </span>
        </p>
      </PageHead>
      <WorkspaceErrorSummary errors={errors} labels={fieldLabels(t)} />
      {data.saved && !done ? (
        <Note tone="ok" role="status">
          <p>{t.done}</p>
        </Note>
      ) : null}
      {data.choices ? (
        <Note tone={nobody ? 'soon' : 'now'}>
          <p>
            {t.draftReaches(one.reach?.audienceNow ?? 0)} {may('publish') ? null : t.publishedBy}
          </p>
        </Note>
      ) : null}
      {one.reason ? (
        <Note tone={one.state === 'WITHDRAWN' ? 'late' : 'soon'}>
          <p>{one.state === 'WITHDRAWN' ? t.withdrawn(one.reason) : t.corrected(one.reason)}</p>
          <p>
            <When at={one.changedAt} />
          </p>
        </Note>
      ) : null}
      {one.body && !data.choices ? (
        <div className="card mt">
          <PlainText text={one.body} />
          {data.until && one.state !== 'WITHDRAWN' ? (
            <p className="mt">
              <b>{t.acknowledgeUntil(data.until)}</b>
            </p>
          ) : null}
          {one.receipt && !one.receipt.acknowledgedAt && one.acknowledgeBy && one.state !== 'WITHDRAWN' ? (
            <PostForm idempotencyKey={`${key}-acknowledge`} label={t.acknowledge} className="mt">
              <Submit intent="acknowledge">{t.acknowledge}</Submit>
              <p className="soft mt">{t.acknowledgeHint}</p>
            </PostForm>
          ) : null}
          {acknowledged}
        </div>
      ) : null}
      {one.body ? null : acknowledged}
      {data.choices ? (
        <WorkspaceSection id="borrador" title={t.edit}>
          <AnnouncementForm formKey={`${key}-save`} version={one.version} draft={draftOf(one, done?.typed['draft'])} choices={data.choices} errors={errors} />
        </WorkspaceSection>
      ) : null}
      {data.receipts ? (
        <AnnouncementReceipts one={one} rows={data.receipts} here={here} chosen={data.chosen} next={data.next} fileHref={data.file} remind={may('withdraw') ? { formKey: `${key}-remind`, last: data.reminded } : undefined} />
      ) : null}
      {may('correct') ? (
        <WorkspaceSection id="cambiar" title={t.change}>
          <details open={!!correcting}>
            <summary className="link">{t.correct}</summary>
            <PostForm idempotencyKey={`${key}-correct`} version={one.version} label={t.correct} className="measure">
              <p className="soft">{t.correctHint}</p>
              <SaidFields said={{ title: kept('title', one.title), body: kept('body', one.body ?? '') }} errors={correcting?.errors} />
              <AcknowledgeByField value={kept('acknowledgeBy', one.acknowledgeBy ?? '')} error={correcting?.errors['acknowledgeBy']} />
              <FormField name="reason" label={t.reason} hint={t.reasonHint} rows={2} max={2000} value={kept('reason', '')} error={correcting?.errors['reason']} />
              <p className="mt">
                <Submit intent="correct">{t.correct}</Submit>
              </p>
            </PostForm>
          </details>
          <p className="mt">
            <a href={`${here}/retirar`}>{t.withdraw}</a>
          </p>
        </WorkspaceSection>
      ) : null}
      {data.earlier.length ? (
        <WorkspaceSection id="anteriores" title={t.versions}>
          {data.earlier.map((version) => (
            <details key={version.id}>
              <summary className="link">
                {version.title} · {version.office ? `${version.office}, ` : ''}
                <When at={version.madeAt} />
              </summary>
              <PlainText text={version.body} />
            </details>
          ))}
        </WorkspaceSection>
      ) : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

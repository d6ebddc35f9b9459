import { createFormats, FormField, Note, PageHead, PostForm, SelectField, Status, Submit, When, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { isId, notHere, orNull, refusedTyped, typedIn } from '../forms/typed.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { EntryView, MessageForm, messageLabels } from './advice-parts.js';
import { newDraftKey, toneOf } from './advice.model.js';
import { ADVICE_THREAD, ASSIGN_ADVICE, CLOSE_ADVICE, MARK_ADVICE_READ, REMOVE_ADVICE_MESSAGE, WRITE_ADVICE } from './advice.queries.js';
import { adviceText } from './advice.text.js';
import { isMessage, readMessage } from './message-post.js';

const PAGE = 30;
const SAID = { enviado: 'sent', abierta: 'opened', guardado: 'done' } as const;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const locale = readerLocale(context);
  const { base, kind, membership, network } = context.get(spaceContext);
  if (!isId(params['thread'])) throw notHere();
  const query = new URL(request.url).searchParams;
  const before = query.get('antes');
  const assigns = may(call, 'AdviceThread:assign');
  const { adviceThread: thread, adviceEntries: entries, advisers = [] } = await runHere(call, ADVICE_THREAD, { id: params['thread'], first: PAGE, after: before, assigns });
  const [newest] = entries.nodes;
  if (!before && newest && thread.unread) await runHere(call, MARK_ADVICE_READ, { input: { threadId: thread.id, entryId: newest.id } });
  const here = `${base}/asesoria/${thread.id}`;
  const draftKey = `advice.${thread.id}.${membership.id}`;
  const said = (Object.keys(SAID) as (keyof typeof SAID)[]).find((one) => query.has(one));
  return {
    key: newKey(),
    kind,
    here,
    list: `${base}/asesoria`,
    place: membership.place.name,
    thread,
    due: thread.answerDueOn ? createFormats(locale, network.timeZone).longDate(thread.answerDueOn) : null,
    // No header goes with a link: it says whose the file is asked for.
    entries: entries.nodes.toReversed().map((entry) => ({ ...entry, files: entry.files.map((file) => ({ ...file, path: `${file.path}?as=${membership.id}` })) })),
    earlier: entries.pageInfo.hasNextPage ? `${here}?${new URLSearchParams({ antes: entries.pageInfo.endCursor ?? '' })}` : null,
    latest: before ? here : null,
    advisers: assigns ? advisers.map(({ membershipId, name, office }) => ({ value: membershipId, label: [name, office].filter(Boolean).join(', '), office })) : null,
    mayWrite: may(call, 'AdviceThread:write'),
    mayAttach: may(call, 'File:upload'),
    mayClose: thread.steps.some(({ name, allowed }) => name === 'close' && allowed),
    said: said ? SAID[said] : null,
    draftKey,
    // Its draft goes, and no other.
    sent: query.has('enviado')
      ? { draftKey, formKey: query.get('enviado')! }
      : query.has('abierta')
        ? { draftKey: newDraftKey(query.get('sobre') ?? '', membership.id), formKey: query.get('abierta')! }
        : null,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const { base, kind } = context.get(spaceContext);
  const threadId = params['thread'] ?? '';
  const here = `${base}/asesoria/${threadId}`;
  if (/^multipart\/form-data/i.test(request.headers.get('Content-Type') ?? '')) {
    const read = await readMessage(call, (fields) => (kind === 'institute' ? (fields['municipality'] ?? null) : null));
    if (!isMessage(read)) return read;
    const { done } = await runHere(call, WRITE_ADVICE, { input: { threadId, ...read.input } }, { key: read.key });
    const errors = errorsOf(done, { answerDueOn: 'due' });
    if (errors) return refusedTyped(errors, read.typed);
    throw redirect(`${here}?${new URLSearchParams({ enviado: read.key })}`);
  }
  const posted = await readForm(request);
  const { key, target, version } = posted;
  const errors = errorsOf(
    posted.intent === 'assign'
      ? (await runHere(call, ASSIGN_ADVICE, { input: { threadId, adviserId: orNull(posted.text('adviser')) } }, { key })).done
      : posted.intent === 'close'
        ? (await runHere(call, CLOSE_ADVICE, { input: { threadId, version, reason: orNull(posted.text('reason')) } }, { key })).done
        : (await runHere(call, REMOVE_ADVICE_MESSAGE, { input: { messageId: target, reason: posted.text(`reason-${target}`) } }, { key })).done,
    { adviserId: 'adviser', ...(target ? { reason: `reason-${target}` } : {}) },
  );
  if (errors) return refusedTyped(errors, typedIn(posted), posted.intent);
  throw redirect(`${here}?guardado=1`);
}

/** One thread: what was said, and where the next thing is said. */
export default function AdviceThreadPage() {
  const t = adviceText[useReaderLocale()];
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { thread, kind, key } = data;
  const errors = done && Object.keys(done.errors).length ? done.errors : undefined;
  const written = done?.where === '' ? done : undefined;
  return (
    <>
      <PageTitle title={thread.title} place={data.place} errors={errors} />
      <PageHead title={thread.title} crumbs={[{ label: t.title, href: data.list }, { label: thread.title }]} actions={data.mayWrite ? <a className="btn" href="#contestar">{t.thread.toReply}</a> : undefined}>
        <p className="row">
          <Status tone={toneOf(thread.state, kind)}>{t.states[kind][thread.state]}</Status>
          {data.due ? <span className="soft">{t.until(data.due)}</span> : null}
        </p>
      </PageHead>
      <WorkspaceErrorSummary errors={errors} labels={{ ...messageLabels(t), adviser: t.thread.assign, reason: t.thread.closeReason, ...Object.fromEntries(Object.keys(errors ?? {}).flatMap((name) => (name.startsWith('reason-') ? [[name, t.thread.removeReason]] : []))) }} />
      {data.said && !done ? (
        <Note tone="ok" role="status">
          <p>{t.thread[data.said]}</p>
        </Note>
      ) : null}
      <div className="cols">
        <div>
          <WorkspaceSection id="mensajes" title={t.thread.messages}>
            {data.earlier || data.latest ? (
              <p className="row">
                {data.earlier ? <a href={data.earlier}>{t.thread.earlier}</a> : null}
                {data.latest ? <a href={data.latest}>{t.thread.latest}</a> : null}
              </p>
            ) : null}
            <ol className="stack mt">
              {data.entries.map((entry) => (
                <EntryView
                  entry={entry}
                  key={entry.id}
                  remove={
                    entry.removable ? (
                      <details className="mt" open={Boolean(errors?.[`reason-${entry.id}`])}>
                        <summary className="link small">{t.thread.remove}</summary>
                        <PostForm idempotencyKey={`${key}-r-${entry.id}`} label={t.thread.remove}>
                          <FormField name={`reason-${entry.id}`} label={t.thread.removeReason} hint={t.thread.removeHint} rows={2} max={2000} value={done?.typed[`reason-${entry.id}`]} error={errors?.[`reason-${entry.id}`]} />
                          <p className="mt">
                            <Submit intent={`remove:${entry.id}`} kind="plain">
                              {t.thread.remove}
                            </Submit>
                          </p>
                        </PostForm>
                      </details>
                    ) : null
                  }
                />
              ))}
            </ol>
          </WorkspaceSection>
          <WorkspaceSection id="contestar" title={t.thread.reply}>
            {data.mayWrite ? (
              <>
                {thread.state === 'CLOSED' ? <p className="soft">{t.thread.closed}</p> : null}
                <MessageForm
                  key={`${thread.version} ${Object.keys(written?.typed ?? {}).length}`}
                  formKey={key}
                  kind={kind}
                  draftKey={data.draftKey}
                  sent={data.sent}
                  hidden={kind === 'institute' ? { municipality: thread.municipalityId } : {}}
                  label={t.thread.reply}
                  send={t.message.send}
                  intent="write"
                  mayAttach={data.mayAttach}
                  errors={written ? errors : undefined}
                  typed={written?.typed}
                />
              </>
            ) : (
              <p className="soft">{t.thread.noReply}</p>
            )}
          </WorkspaceSection>
        </div>
        <div>
          <WorkspaceSection id="datos" title={t.thread.facts}>
            <dl className="kv small">
              {kind === 'institute' ? (
                <>
                  <dt>{t.place}</dt>
                  <dd>{thread.placeName}</dd>
                </>
              ) : null}
              {thread.subject ? (
                <>
                  <dt>{t.about}</dt>
                  <dd>{thread.subject.path && thread.subject.title ? <a href={thread.subject.path}>{thread.subject.title}</a> : (thread.subject.title ?? t.gone)}</dd>
                </>
              ) : null}
              <dt>{t.thread.openedBy}</dt>
              <dd>
                {thread.openedOffice ?? t.sides[thread.openedSide]}, <When at={thread.createdAt} />
              </dd>
              <dt>{t.charge}</dt>
              <dd>{thread.assignedOffice ?? t.nobody}</dd>
            </dl>
            {data.advisers ? (
              <PostForm idempotencyKey={`${key}-assign`} label={t.thread.assign}>
                <SelectField name="adviser" label={t.thread.assign} blank={t.nobody} choices={data.advisers} error={errors?.adviser} />
                <p className="mt">
                  <Submit intent="assign" kind="plain" small>
                    {t.thread.assignButton}
                  </Submit>
                </p>
              </PostForm>
            ) : null}
            {data.mayClose ? (
              <details className="mt" open={done?.where === 'close'}>
                <summary className="link">{t.thread.close}</summary>
                <PostForm idempotencyKey={`${key}-close`} version={thread.version} label={t.thread.close}>
                  <FormField name="reason" label={t.thread.closeReason} hint={t.thread.closeHint} rows={2} max={2000} optional value={done?.typed['reason']} error={errors?.reason} />
                  <p className="mt">
                    <Submit intent="close" kind="plain" small>
                      {t.thread.close}
                    </Submit>
                  </p>
                </PostForm>
              </details>
            ) : null}
          </WorkspaceSection>
        </div>
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

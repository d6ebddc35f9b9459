import { FormField, PageHead, SelectField, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import { newKey } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { isId, orNull, refusedTyped } from '../forms/typed.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { municipalityNames } from '../regions/region.model.js';
import { MessageForm, messageLabels } from './advice-parts.js';
import { newDraftKey } from './advice.model.js';
import { OPEN_ADVICE } from './advice.queries.js';
import { adviceText } from './advice.text.js';
import { isMessage, readMessage } from './message-post.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, kind, membership } = context.get(spaceContext);
  if (!may(call, 'AdviceThread:begin')) throw redirect(`${base}/asesoria`);
  return {
    key: newKey(),
    kind,
    list: `${base}/asesoria`,
    place: membership.place.name,
    person: membership.id,
    mayAttach: may(call, 'File:upload'),
    municipality: new URL(request.url).searchParams.get('municipio') ?? '',
    places: kind === 'institute' ? (await municipalityNames(call)).map(({ id, name }) => ({ value: id, label: name })) : null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const { base, kind } = context.get(spaceContext);
  const t = adviceText[readerLocale(context)].fresh;
  const read = await readMessage(call, (fields) => (kind === 'institute' && isId(fields['municipality']) ? fields['municipality'] : null));
  if (!isMessage(read)) return read;
  const { fields, input, key, typed } = read;
  if (kind === 'institute' && !isId(fields['municipality'])) return refusedTyped({ municipality: t.placeNeeded }, typed);
  const [subjectType, subjectId] = (fields['about'] ?? '').split(':');
  const about = isId(subjectId) ? { subjectType: orNull(subjectType ?? ''), subjectId } : {};
  const { done } = await runHere(
    call,
    OPEN_ADVICE,
    { input: { ...input, ...about, title: fields['title'] ?? '', ...(kind === 'institute' ? { tenantId: fields['municipality'] } : {}) } },
    { key },
  );
  if (is(done, 'AdviceThread')) throw redirect(`${base}/asesoria/${done.id}?${new URLSearchParams({ abierta: key, sobre: fields['about'] ?? '' })}`);
  return refusedTyped(errorsOf(done, { answerDueOn: 'due', tenantId: 'municipality' }) ?? {}, typed);
}

/** A new thread and its first message. */
export default function AdviceNew() {
  const t = adviceText[useReaderLocale()];
  const { key, kind, list, place, person, mayAttach, municipality, places } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const errors = done && Object.keys(done.errors).length ? done.errors : undefined;
  const typed = done?.typed;
  const about = typed?.['about'];
  return (
    <>
      <PageTitle title={t.fresh.title} place={place} errors={errors} />
      <PageHead title={t.fresh.title} crumbs={[{ label: t.title, href: list }, { label: t.fresh.title }]} lead={t.fresh.lead[kind]} />
      <WorkspaceErrorSummary errors={errors} labels={{ ...messageLabels(t), municipality: t.place }} />
      <MessageForm
        key={Object.keys(typed ?? {}).join(' ')}
        formKey={key}
        kind={kind}
        draftKey={newDraftKey(about ?? '', person)}
        hidden={about ? { about, aboutTitle: typed?.['aboutTitle'] ?? '' } : {}}
        label={t.fresh.title}
        send={t.fresh.send}
        intent="open"
        mayAttach={mayAttach}
        errors={errors}
        typed={typed}
      >
        {about && typed?.['aboutTitle'] ? <p className="soft">{t.fresh.about(typed['aboutTitle'])}</p> : null}
        {places ? <SelectField name="municipality" label={t.fresh.place} blank={t.fresh.choose} choices={places} value={typed?.['municipality'] ?? municipality} error={errors?.municipality} /> : null}
        <FormField name="title" label={t.fresh.subject} hint={t.fresh.subjectHint} max={200} value={typed?.['title']} error={errors?.title} />
      </MessageForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

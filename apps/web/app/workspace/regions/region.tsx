import { ChoiceField, FormField, Note, PageHead, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { groupHere, municipalityNames, readNames } from './region.model.js';
import { SAVE_GROUP } from './regions.queries.js';
import { regionsText } from './regions.text.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { refusedTyped, typedIn } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, membership } = context.get(spaceContext);
  const query = new URL(request.url).searchParams;
  const [group, municipalities] = await Promise.all([groupHere(call, params['group']), municipalityNames(call)]);
  const known = new Set(municipalities.map(({ id }) => id));
  const added = query.getAll('ids').filter((id) => known.has(id));
  const members = group.municipalities.map(({ id }) => id);
  const first = new Set([...members, ...added]);
  return {
    key: newKey(),
    base,
    place: membership.place.name,
    group,
    // Who belongs to it is seen without looking through all the others.
    municipalities: [...municipalities.filter(({ id }) => first.has(id)), ...municipalities.filter(({ id }) => !first.has(id))],
    members,
    added,
    saved: query.has('guardado'),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const [group, municipalities] = await Promise.all([groupHere(call, params['group']), municipalityNames(call)]);
  const ticked = posted.form.getAll('members').filter((value): value is string => typeof value === 'string');
  const pasted = readNames(posted.text('list'), municipalities);
  const answer = (errors: Parameters<typeof refusedTyped>[0]) => refusedTyped(errors, { ...typedIn(posted), members: ticked.join(' ') });
  if (pasted.unknown.length) return answer({ list: regionsText[readerLocale(context)].unknown(pasted.unknown.slice(0, 5).join(', ')) });
  const input = { id: group.id, version: posted.version, kind: posted.text('kind'), name: posted.text('name'), municipalityIds: [...new Set([...ticked, ...pasted.ids])] };
  const { done } = await runHere(call, SAVE_GROUP, { input }, { key: posted.key });
  if (is(done, 'MunicipalityGroup')) throw redirect(`${context.get(spaceContext).base}/regiones/${done.slug}?guardado=1`);
  return answer(errorsOf(done) ?? {});
}

/** A region or group: its name, and which municipalities belong to it. */
export default function Region() {
  const locale = useReaderLocale();
  const t = regionsText[locale];
  const { key, base, place, group, municipalities, members, added, saved } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const ticked = done ? (done.typed['members'] ?? '').split(' ') : [...members, ...added];
  return (
    <>
      <PageTitle title={group.name} place={place} errors={done?.errors} />
      <PageHead
        title={group.name}
        crumbs={[{ label: t.title, href: `${base}/regiones` }, { label: group.name }]}
        lead={`${t.kinds[group.kind] ?? ''} · ${t.count(members.length, municipalities.length)}`}
        actions={
          <a className="btn" href={`${base}?region=${group.slug}`}>
            {t.list}
          </a>
        }
      />
      {saved && !done ? (
        <Note tone="ok" role="status">
          <p>{workspaceText(locale).saved}</p>
        </Note>
      ) : null}
      {added.length && !done ? (
        <Note tone="now">
          <p>{t.added(added.length)}</p>
        </Note>
      ) : null}
      <WorkspaceErrorSummary errors={done?.errors} labels={{ name: t.name, kind: t.kind, members: t.members, municipalityIds: t.members, list: t.paste }} />
      <PostForm key={`${group.version} ${ticked.length}`} idempotencyKey={key} version={group.version} className="card" label={t.edit}>
        <FormField name="name" label={t.name} value={done?.typed['name'] ?? group.name} error={done?.errors.name} autoComplete="off" />
        <ChoiceField name="kind" label={t.kind} choices={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))} values={[done?.typed['kind'] ?? group.kind]} error={done?.errors.kind} />
        <ChoiceField
          name="members"
          label={t.members}
          many
          optional
          scroll
          choices={municipalities.map((one) => ({ value: one.id, label: one.name, hint: one.inegiKey }))}
          values={ticked}
          error={done?.errors.municipalityIds}
        />
        <FormField name="list" label={t.paste} hint={t.pasteHint} rows={3} optional value={done?.typed['list'] ?? ''} error={done?.errors.list} />
        <div className="row mt">
          <Submit intent="save">{t.save}</Submit>
          <a className="btn" href={`${base}/regiones/${group.slug}/quitar`}>
            {t.remove}
          </a>
        </div>
      </PostForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

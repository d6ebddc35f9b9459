import { ChoiceField, DataTable, EmptyFirst, FormField, Note, PageHead, PostForm, Submit, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { GROUPS, SAVE_GROUP } from './regions.queries.js';
import { regionsText } from './regions.text.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { refusedTyped, typedIn } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const { actingNetwork } = await runHere({ context, request }, GROUPS, {});
  const ids = new URL(request.url).searchParams.getAll('ids');
  return {
    key: newKey(),
    base,
    place: membership.place.name,
    chosen: ids.length,
    query: ids.length ? `?${new URLSearchParams(ids.map((id) => ['ids', id]))}` : '',
    groups: actingNetwork.groups,
    may: membership.rights.includes('Network:group_municipalities'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const ids = new URL(request.url).searchParams.getAll('ids');
  const input = { kind: posted.text('kind'), name: posted.text('name'), municipalityIds: ids };
  const { done } = await runHere({ context, request }, SAVE_GROUP, { input }, { key: posted.key });
  if (is(done, 'MunicipalityGroup')) throw redirect(`${context.get(spaceContext).base}/regiones/${done.slug}`);
  return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
}

/** Regions and groups of the network, and the way to a new one; from the list of municipalities, where the chosen ones go. */
export default function Regions() {
  const t = regionsText[useReaderLocale()];
  const { key, base, place, chosen, query, groups, may } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={t.title} place={place} errors={done?.errors} />
      <PageHead title={t.title} lead={t.lead} />
      <WorkspaceErrorSummary errors={done?.errors} labels={{ name: t.name, kind: t.kind }} />
      {chosen ? (
        <Note tone="now">
          <p>{t.adding(chosen)}</p>
        </Note>
      ) : null}
      <DataTable
        caption={t.title}
        rows={groups}
        rowId={(one) => one.id}
        head={{ label: t.name, cell: (one) => (may ? <a href={`${base}/regiones/${one.slug}${query}`}>{one.name}</a> : one.name) }}
        columns={[
          { key: 'kind', label: t.kind, cell: (one) => t.kinds[one.kind] ?? one.kind },
          { key: 'members', label: t.members, number: true, cell: (one) => <a href={`${base}?region=${one.slug}`}>{one.municipalityCount}</a> },
        ]}
        empty={<EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst>}
      />
      {may ? (
        <div className="mt-l">
          <WorkspaceSection id="region-new" title={t.create}>
            <PostForm idempotencyKey={key} className="card measure" label={t.create}>
              <FormField name="name" label={t.name} value={done?.typed['name'] ?? ''} error={done?.errors.name} autoComplete="off" />
              <ChoiceField
                name="kind"
                label={t.kind}
                choices={Object.entries(t.kinds).map(([value, label]) => ({ value, label, hint: t.kindHints[value] ?? '' }))}
                values={[done?.typed['kind'] ?? 'region']}
                error={done?.errors.kind}
              />
              <p className="mt">
                <Submit intent="create" kind={groups.length ? 'plain' : 'go'}>
                  {t.createSubmit}
                </Submit>
              </p>
            </PostForm>
          </WorkspaceSection>
        </div>
      ) : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

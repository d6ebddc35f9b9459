import { FormField, PageHead, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { ifAllowed, runHere } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { memberOf } from './members.js';
import { peoplePlace } from './people-place.js';
import { CORRECT_MEMBERSHIP } from './people.queries.js';
import { refusedTyped, typedIn } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const place = await peoplePlace(call, params['place']);
  const { person, office, version } = await memberOf(call, place.tenantId, params['membership']);
  return { key: newKey(), back: place.href, place: place.name, name: person.name || person.email || office, office, version };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const input = { membershipId: params['membership'] ?? '', office: posted.text('office'), reason: posted.text('reason'), version: posted.version };
  const done = await ifAllowed(runHere(call, CORRECT_MEMBERSHIP, { input }, { key: posted.key }));
  const errors = done ? errorsOf(done.result) : { form: workspaceText(readerLocale(context)).people.correct.notYours };
  if (errors) return refusedTyped(errors, typedIn(posted));
  throw redirect((await peoplePlace(call, params['place'])).href);
}

/** Corrects the post that a person is shown with, and says why. */
export default function MembershipCorrect() {
  const locale = useReaderLocale();
  const { nav, people } = workspaceText(locale);
  const t = people.correct;
  const { key, back, place, name, office, version } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const errors = done?.errors;
  return (
    <>
      <PageTitle title={t.title(name)} place={place} errors={errors} />
      <PageHead title={t.title(name)} crumbs={[{ label: nav.people, href: back }, { label: t.title(name) }]} lead={t.lead} />
      <WorkspaceErrorSummary errors={errors} labels={{ office: t.office, reason: t.reason }} />
      <PostForm idempotencyKey={key} version={version} className="card measure mt" label={t.title(name)}>
        <FormField name="office" label={t.office} value={done?.typed['office'] ?? office} max={200} autoComplete="off" error={errors?.['office']} />
        <FormField name="reason" label={t.reason} hint={t.reasonHint} rows={2} max={2000} value={done?.typed['reason']} error={errors?.['reason']} />
        <p className="row mt">
          <Submit intent="correct">{t.submit}</Submit>
          <a className="btn" href={back}>
            {t.back}
          </a>
        </p>
      </PostForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

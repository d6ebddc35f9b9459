import { FormField, Icon, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { orNull, refusedTyped, typedIn } from '../forms/typed.js';
import { hourOf } from './installation-form.js';
import { secretariatText } from '../secretariat/secretariat.text.js';
import { secretariatHere, secretariatHref } from '../secretariat/secretariat.model.js';
import { INSTALL } from '../secretariat/secretariat.queries.js';
import { stepGone } from '../frame/step-gone.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const body = await secretariatHere(call);
  const back = secretariatHref(call, '/instalacion');
  if (!body?.steps.some((step) => step.name === 'install' && step.allowed)) throw stepGone(back);
  return { key: newKey(), back, place: context.get(spaceContext).membership.place.name, version: body.version, draftHref: `/files/bodies/${body.id}/act-draft.pdf?as=${context.get(spaceContext).membership.id}`, endsAt: body.installation?.endsAt ?? '', ownRules: body.rules?.ofNetwork === false };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const body = await secretariatHere(call);
  if (!body) throw redirect(secretariatHref(call));
  const { done } = await runHere(
    call,
    INSTALL,
    { bodyId: body.id, version: posted.version || body.version, endsAt: orNull(hourOf(posted.text('endsAt'))), rulesApproved: posted.text('rulesApproved') === 'yes' ? true : null },
    { key: posted.key },
  );
  if (is(done, 'Body')) throw redirect(secretariatHref(call, '/instalacion'));
  return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
}

/** The installation, asked before the act receives its folio. */
export default function SecretariatInstall() {
  const locale = useReaderLocale();
  const t = secretariatText[locale].instalacion;
  const { key, back, place, version, draftHref, endsAt, ownRules } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={t.installTitle} place={place} errors={done?.errors} />
      <WorkspaceErrorSummary errors={done?.errors} labels={{ endsAt: t.endsAt }} />
      <div className="ask">
        <PostForm idempotencyKey={key} version={version} label={t.installTitle}>
          <h1>{t.installTitle}</h1>
          <ul className="cons">
            {t.consequences.map(([icon, text]) => (
              <li key={text}>
                <Icon name={icon} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
          <p className="mt">
            <a href={draftHref}>{t.draft}</a>
          </p>
          <FormField name="endsAt" label={t.endsAt} hint="11:30" optional value={done?.typed['endsAt'] ?? endsAt} error={done?.errors.endsAt} />
          {ownRules ? (
            <label className="opt mt">
              <input type="checkbox" name="rulesApproved" value="yes" defaultChecked={done?.typed['rulesApproved'] === 'yes'} />
              {t.rulesApproved}
            </label>
          ) : null}
          <div className="row mt">
            <Submit intent="install">{t.install}</Submit>
            <a className="btn" href={back}>
              {secretariatText[locale].goBack}
            </a>
          </div>
        </PostForm>
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

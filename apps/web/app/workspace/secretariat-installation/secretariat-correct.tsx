import { FormField, Note, PageHead, PostForm, Submit, WorkspaceErrorSummary, WorkspaceSection, type Locale } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { refusedTyped, typedIn } from '../forms/typed.js';
import { InstallationFields, installationLabels, INSTALLATION_NAMES, installationErrors, installationInput, installationValues } from './installation-form.js';
import { secretariatText } from '../secretariat/secretariat.text.js';
import { mayPrepare, secretariatHere, secretariatHref, type Secretariat } from '../secretariat/secretariat.model.js';
import { CORRECT_INSTALLATION } from '../secretariat/secretariat.queries.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

/** What the act says of each, and can be corrected. */
const PARTS = ['name', 'office', 'organisation'] as const;
type Parts = Record<(typeof PARTS)[number], string>;

/** Who the act names, as far as they are still there. */
const members = (body: Secretariat, locale: Locale) => {
  const said = (term: NonNullable<Secretariat['facilitator']>, where: string) => ({ id: term.id, where, ...(Object.fromEntries(PARTS.map((part) => [part, term[part] ?? ''])) as Parts) });
  return [...body.seats.flatMap((seat) => (seat.holder ? [said(seat.holder, seat.name)] : [])), ...(body.facilitator ? [said(body.facilitator, secretariatText[locale].facilitator)] : [])];
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const body = await secretariatHere(call);
  const back = secretariatHref(call, '/instalacion');
  if (!body || body.installation?.state !== 'HELD' || !mayPrepare(call)) throw redirect(back);
  return { key: newKey(), back, place: context.get(spaceContext).membership.place.name, version: body.version, values: installationValues(body), members: members(body, readerLocale(context)) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const locale = readerLocale(context);
  const posted = await readForm(request);
  const body = await secretariatHere(call);
  if (!body) throw redirect(secretariatHref(call));
  const { text } = posted;
  const { input, unread } = installationInput(posted, locale);
  const named = members(body, locale);
  const changed = named.flatMap((one) => {
    const change = PARTS.flatMap((part) => {
      const next = text(`${part}-${one.id}`);
      return next && next !== one[part] ? [[part, next] as const] : [];
    });
    return change.length ? [{ termId: one.id, ...Object.fromEntries(change) }] : [];
  });
  const { done } = await runHere(
    call,
    CORRECT_INSTALLATION,
    { bodyId: body.id, version: posted.version || body.version, reason: text('reason'), installation: input, members: changed },
    { key: posted.key },
  );
  if (is(done, 'Body')) throw redirect(secretariatHref(call, '/instalacion'));
  const names = { ...INSTALLATION_NAMES, ...Object.fromEntries(changed.flatMap(({ termId }, index) => PARTS.map((field) => [`members.${index}.${field}`, `${field}-${termId}`]))) };
  return refusedTyped({ ...installationErrors(errorsOf(done, names) ?? {}), ...unread }, typedIn(posted));
}

/** A corrected act: a new version with its reason; the one before is annulled and leads to it. */
export default function SecretariatCorrect() {
  const locale = useReaderLocale();
  const t = secretariatText[locale].instalacion;
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const values = done ? { ...data.values, ...done.typed } : data.values;
  const errors = done?.errors;
  return (
    <>
      <PageTitle title={t.correct} place={data.place} errors={errors} />
      <PageHead title={t.correct} crumbs={[{ label: t.title, href: data.back }, { label: t.correct }]} />
      <WorkspaceErrorSummary errors={errors} labels={{ ...installationLabels(locale), reason: t.correctReason, ...Object.fromEntries(data.members.flatMap((one) => PARTS.map((part) => [`${part}-${one.id}`, t.memberPart[part](one.where)]))) }} />
      <Note tone="soon">
        <p>{t.correctLead}</p>
      </Note>
      <PostForm idempotencyKey={data.key} version={data.version} label={t.correct}>
        <FormField name="reason" label={t.correctReason} hint={t.correctReasonHint} rows={2} max={1000} value={values['reason']} error={errors?.reason} />
        <InstallationFields values={values} errors={errors} />
        <WorkspaceSection id="act-members" title={t.correctMembers}>
          {data.members.map((one) => (
            <div className="pair" key={one.id}>
              {PARTS.filter((part) => part !== 'organisation' || one.organisation).map((part) => {
                const name = `${part}-${one.id}`;
                return <FormField key={name} name={name} label={t.memberPart[part](one.where)} optional value={values[name] ?? one[part]} error={errors?.[name]} autoComplete="off" />;
              })}
            </div>
          ))}
        </WorkspaceSection>
        <div className="row mt">
          <Submit intent="correct">{t.correctSubmit}</Submit>
          <a className="btn" href={data.back}>
            {secretariatText[locale].goBack}
          </a>
        </div>
      </PostForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

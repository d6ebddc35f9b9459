import { ConfirmDialog, FormField, Note, PageHead, PostForm, Submit, When, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { orNull, refusedTyped, typedIn, type Typed } from '../forms/typed.js';
import { recordEs } from '../record.dictionary.es.js';
import { ruleLabels, RulesFields } from './rules-fields.js';
import { rulesField, rulesFrom, rulesValues, sectorsOf } from './rules-form.js';
import { RulesInWords } from './rules-in-words.js';
import { confirmationOf, openStep } from '../secretariat/secretariat-acts.js';
import { secretariatText } from '../secretariat/secretariat.text.js';
import { mayPrepare, secretariatHere, secretariatHref } from '../secretariat/secretariat.model.js';
import { ADOPT_RULES } from '../secretariat/secretariat.queries.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const call = { context, request };
  const body = await secretariatHere(call);
  const back = secretariatHref(call);
  if (!body) throw redirect(back);
  const { rules, ownRules, sectors, version } = body;
  const key = newKey();
  const step = openStep(body, 'aprobar-reglas');
  return {
    key,
    back,
    place: context.get(spaceContext).membership.place.name,
    version,
    sectors: sectorsOf(sectors, rules?.rules),
    may: mayPrepare(call),
    inForce: rules && { title: rules.title, version: rules.version, ofNetwork: rules.ofNetwork, adoptedOn: rules.adoptedOn, inWords: rules.inWords },
    values: { title: rules?.ofNetwork === false ? rules.title : recordEs.secretariat.rules, registeredIn: rules?.ofNetwork === false ? (rules.registeredIn ?? '') : '', registeredOn: rules?.ofNetwork === false ? (rules.registeredOn ?? '') : '', ...rulesValues(rules?.rules, sectors) },
    versions: ownRules,
    approve: step && step.missing.length === 0 ? confirmationOf('aprobar-reglas', body, { key, pageHref: `${back}/paso/aprobar-reglas` }, locale) : null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const body = await secretariatHere(call);
  const back = secretariatHref(call, '/reglas');
  if (!body) throw redirect(secretariatHref(call));
  const { text, key } = posted;
  const typed = typedIn(posted);
  const shared = { bodyId: body.id, version: posted.version || body.version, reason: orNull(text('reason')) };
  const rules = rulesFrom(typed, body.rules?.rules, body.sectors);
  const input =
    posted.intent === 'adopt' ? { ...shared, ofNetwork: true } : { ...shared, title: text('title'), rules, registeredIn: orNull(text('registeredIn')), registeredOn: orNull(text('registeredOn')) };
  const { done } = await runHere(call, ADOPT_RULES, { input }, { key });
  if (is(done, 'Body')) throw redirect(`${back}#vigentes`);
  const errors = errorsOf(done) ?? {};
  return refusedTyped(Object.fromEntries(Object.entries(errors).map(([path, message]) => [path.startsWith('rules') ? rulesField(path, rules) : path, message])), typed);
}

/** The body's operating rules in plain fields, begun from its network's. */
export default function SecretariatRules() {
  const locale = useReaderLocale();
  const t = secretariatText[locale].reglas;
  const secretariatWords = secretariatText[locale];
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { inForce, versions } = data;
  const values: Typed = { ...data.values, ...(done ? { odd: '', ...done.typed } : {}) };
  const errors = done?.errors;
  return (
    <>
      <PageTitle title={t.title} place={data.place} errors={errors} />
      <PageHead title={t.title} crumbs={[{ label: secretariatWords.title, href: data.back }, { label: t.title }]} lead={t.lead} />
      <WorkspaceErrorSummary errors={errors} labels={{ ...ruleLabels(locale, data.sectors), reason: t.reason }} />
      <div className="cols">
        <div>
          {data.may ? (
            // A version that was saved is shown as it was kept.
            <PostForm key={data.version} idempotencyKey={data.key} version={data.version} label={t.own}>
              <RulesFields values={values} errors={errors} sectors={data.sectors} />
              {versions.length ? <FormField name="reason" label={t.reason} hint={t.reasonHint} rows={2} max={1000} value={values['reason']} error={errors?.reason} /> : null}
              <p className="mt">
                <Submit intent="save">{t.save}</Submit>
              </p>
            </PostForm>
          ) : null}
        </div>
        <div>
          <WorkspaceSection id="vigentes" title={t.inForce}>
            {inForce ? (
              <>
                <p>
                  <b>{inForce.title}</b>
                  <br />
                  <span className="soft">
                    {inForce.ofNetwork ? secretariatWords.rulesOfNetwork : secretariatWords.rulesOwn(inForce.version)} <When at={inForce.adoptedOn} />
                  </span>
                </p>
                <RulesInWords inWords={inForce.inWords} />
              </>
            ) : (
              <p className="soft">{secretariatWords.rulesNone}</p>
            )}
          </WorkspaceSection>
          {data.may && inForce?.ofNetwork ? (
            <PostForm idempotencyKey={`${data.key}-adopt`} version={data.version} className="card mt" label={t.adopt}>
              <p className="soft">{t.adoptHint}</p>
              <p className="mt">
                <Submit intent="adopt" kind="plain">
                  {t.adopt}
                </Submit>
              </p>
            </PostForm>
          ) : null}
          {data.approve ? (
            <Note>
              <p>{t.approveHint}</p>
              <div className="mt">
                <ConfirmDialog label={t.approve} pageHref={data.approve.pageHref} confirmation={data.approve} />
              </div>
            </Note>
          ) : null}
          {versions.length ? (
            <WorkspaceSection id="rules-history" title={t.history}>
              <ol className="log">
                {versions.map((one) => (
                  <li key={one.id}>
                    <When at={one.adoptedOn} />
                    {t.versionLine(one.version)}
                    {one.reason ? `: ${one.reason}` : ''}
                  </li>
                ))}
              </ol>
            </WorkspaceSection>
          ) : null}
        </div>
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

import { EmptyFirst, FormField, Note, PageHead, PostForm, Submit, When, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { isDay } from '../days.js';
import { newKey, readForm } from '../forms/forms.js';
import { NETWORK_RULES, SET_NETWORK_RULES } from './network-rules.queries.js';
import { networkRulesText } from './network-rules.text.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { orNull, refusedTyped, typedIn, type Typed } from '../forms/typed.js';
import { recordEs } from '../record.dictionary.es.js';
import { ruleLabels, RulesFields } from './rules-fields.js';
import { rulesField, rulesFrom, rulesValues, sectorsOf } from './rules-form.js';
import { RulesInWords } from './rules-in-words.js';
import { secretariatText } from '../secretariat/secretariat.text.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

/** The kind of body that this page gives rules to. */
const BODY_KIND = 'municipal_secretariat';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const query = new URL(request.url).searchParams;
  const given = query.get('dia');
  const day = given !== null && isDay(given) ? given : null;
  const { sectors, bodyRules, bodyRulesVersions, rulesThen } = (await runHere({ context, request }, NETWORK_RULES, { on: day, asked: day !== null })).actingNetwork;
  return {
    key: newKey(),
    base,
    place: membership.place.name,
    sectors: sectorsOf(sectors, bodyRules?.rules),
    inForce: bodyRules && { title: bodyRules.title, version: bodyRules.version, adoptedOn: bodyRules.adoptedOn, reason: bodyRules.reason, inWords: bodyRules.inWords },
    versions: bodyRulesVersions,
    asked: day === null ? null : { day, version: rulesThen?.version ?? null },
    values: {
      title: bodyRules?.title ?? recordEs.networkRules,
      registeredIn: bodyRules?.registeredIn ?? '',
      registeredOn: bodyRules?.registeredOn ?? '',
      ...rulesValues(bodyRules?.rules, sectors),
    },
    saved: query.has('guardadas'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const { sectors, bodyRules } = (await runHere(call, NETWORK_RULES, { asked: false })).actingNetwork;
  const { text, key } = posted;
  const typed = typedIn(posted);
  const rules = rulesFrom(typed, bodyRules?.rules, sectors);
  const input = { bodyKind: BODY_KIND, title: text('title'), rules, reason: orNull(text('reason')), registeredIn: orNull(text('registeredIn')), registeredOn: orNull(text('registeredOn')) };
  const errors = errorsOf((await runHere(call, SET_NETWORK_RULES, { input }, { key })).result);
  if (!errors) throw redirect(`${context.get(spaceContext).base}/ajustes/reglas?guardadas=1`);
  return refusedTyped(Object.fromEntries(Object.entries(errors).map(([path, message]) => [path.startsWith('rules') ? rulesField(path, rules) : path, message])), typed);
}

/** Rules that the network's secretariats follow until they approve their own, in the fields in which those are written. */
export default function NetworkRules() {
  const locale = useReaderLocale();
  const t = networkRulesText[locale].rules;
  const words = secretariatText[locale].reglas;
  const { key, base, place, sectors, inForce, values: stored, saved, versions, asked } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const errors = done?.errors;
  const values: Typed = { ...stored, ...(done ? { odd: '', ...done.typed } : {}) };
  const version = inForce?.version ?? 0;
  return (
    <>
      <PageTitle title={t.title} place={place} errors={errors} />
      <PageHead title={t.title} crumbs={[{ label: workspaceText(locale).nav.settings, href: `${base}/ajustes` }, { label: t.title }]} lead={t.lead} />
      {saved && !done ? (
        <Note tone="ok" role="status">
          <p>{t.saved(version)}</p>
        </Note>
      ) : null}
      <WorkspaceErrorSummary errors={errors} labels={{ ...ruleLabels(locale, sectors), reason: words.reason }} />
      <div className="cols">
        <div>
          <PostForm key={version} idempotencyKey={key} label={t.write}>
            <RulesFields values={values} errors={errors} sectors={sectors} />
            {inForce ? <FormField name="reason" label={words.reason} hint={t.reasonHint} rows={2} max={2000} value={values['reason']} error={errors?.['reason']} /> : null}
            <p className="soft measure mt">{t.effect}</p>
            <p className="mt">
              <Submit intent="save">{t.save(version + 1)}</Submit>
            </p>
          </PostForm>
        </div>
        <div>
          <WorkspaceSection id="rules-in-force" title={words.inForce}>
            {inForce ? (
              <>
                <p>
                  <b>{inForce.title}</b>
                  <br />
                  <span className="soft">
                    {t.version(inForce.version)} <When at={inForce.adoptedOn} />
                    {inForce.reason ? `. ${inForce.reason}` : ''}
                  </span>
                </p>
                <RulesInWords inWords={inForce.inWords} />
              </>
            ) : (
              <EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst>
            )}
          </WorkspaceSection>
          {versions.length ? (
            <WorkspaceSection id="rules-versions" title={t.versions}>
              <form method="get" action="#rules-versions" role="search" aria-label={t.ask}>
                <FormField name="dia" label={t.askDay} kind="date" value={asked?.day ?? ''} />
                <p className="mt">
                  <button type="submit" className="btn">
                    {t.ask}
                  </button>
                </p>
              </form>
              {asked ? (
                <div className="mt">
                  <Note role="status">
                    <p>
                      <When at={asked.day} />: {asked.version === null ? t.noneThen : t.then(asked.version)}
                    </p>
                  </Note>
                </div>
              ) : null}
              <ol className="log mt">
                {versions.map((one) => (
                  <li key={one.id}>
                    <When at={one.adoptedOn} />
                    <details>
                      <summary className="link">
                        {t.versionOf(one.version)}: {one.title}
                      </summary>
                      <RulesInWords inWords={one.inWords} />
                    </details>
                    <small>{[one.adoptedByOffice, one.reason].filter(Boolean).join(' · ')}</small>
                  </li>
                ))}
              </ol>
            </WorkspaceSection>
          ) : null}
          <p className="mt">
            <a href={`${base}/ajustes/sectores`}>{t.sectors}</a>
          </p>
        </div>
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

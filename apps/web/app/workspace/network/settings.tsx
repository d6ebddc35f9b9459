import {
  ChoiceField,
  FormField,
  Note,
  PageHead,
  PostForm,
  SelectField,
  Submit,
  When,
  WorkspaceErrorSummary,
  WorkspaceSection,
  type Locale,
} from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import {
  SET_SETTING,
  SETTINGS,
  SUCCEED_AUTHORITY,
  UPDATE_NETWORK,
} from './settings.queries.js';
import { networkRulesText } from '../operating-rules/network-rules.text.js';
import { CalendarForm, calendarChange, calendarFields } from './calendar-form.js';
import { OwnWordsForm, typedWords, wordFields } from './own-words-form.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { wordFor } from '../word-for.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const TIME_ZONES = [
  'America/Mexico_City',
  'America/Cancun',
  'America/Hermosillo',
  'America/Mazatlan',
  'America/Chihuahua',
  'America/Ciudad_Juarez',
  'America/Tijuana',
];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const { networkSettings, actingNetwork } = await runHere({ context, request }, SETTINGS, {});
  return {
    key: newKey(),
    base,
    place: membership.place.name,
    // Ladders of reminders have a page of their own.
    settings: networkSettings.filter(({ key }) => !key.startsWith('reminders.')),
    network: actingNetwork,
    saved: new URL(request.url).searchParams.has('guardado'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const options = { key: posted.key };
  const values = Object.fromEntries(
    [...posted.form.entries()].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
  const errors = await (async () => {
    if (posted.intent === 'network') {
      const locales = posted.form.getAll('locales').includes('en') ? ['es', 'en'] : ['es'];
      const input = {
        version: posted.version,
        name: posted.text('name'),
        timeZone: posted.text('timeZone'),
        locales,
      };
      return errorsOf((await runHere(call, UPDATE_NETWORK, { input }, options)).result);
    }
    if (['calendar', 'close-days', 'open-days'].includes(posted.intent)) {
      const { calendar } = (await runHere(call, SETTINGS, {})).actingNetwork;
      const input = { version: posted.version, ...calendarChange(posted, calendar) };
      return errorsOf((await runHere(call, UPDATE_NETWORK, { input }, options)).result, calendarFields(calendar));
    }
    if (posted.intent === 'words') {
      const terminology = typedWords(posted);
      const input = { version: posted.version, terminology };
      return errorsOf((await runHere(call, UPDATE_NETWORK, { input }, options)).result, wordFields(terminology));
    }
    if (posted.intent === 'authority') {
      const input = {
        name: posted.text('authorityName'),
        shortName: posted.text('shortName'),
        startsOn: posted.text('startsOn'),
        contactEmail: posted.text('contactEmail') || null,
        website: posted.text('website') || null,
      };
      return errorsOf((await runHere(call, SUCCEED_AUTHORITY, { input }, options)).result, { name: 'authorityName' });
    }
    const key = posted.target;
    const { result } = await runHere(
      call,
      SET_SETTING,
      { key, value: asJson(posted.text('value')), reason: posted.text('reason') },
      options,
    );
    return errorsOf(result, { value: `${key}.value`, reason: `${key}.reason` });
  })();
  if (errors) return refused(errors, { values, intent: posted.intent, setting: posted.intent === 'setting' ? posted.target : null });
  throw redirect(`${context.get(spaceContext).base}/ajustes?guardado=1`);
}

/** What was typed as JSON: a number or a list as it is, yes and no as such, words as a text, nothing as null. */
function asJson(typed: string): string {
  if (!typed) return 'null';
  const word = typed.toLowerCase();
  const said = (['es', 'en'] as const).map((locale) => workspaceText(locale).settings);
  if (word === 'si' || said.some(({ yes }) => word === yes)) return 'true';
  if (said.some(({ no }) => word === no)) return 'false';
  try {
    JSON.parse(typed);
    return typed;
  } catch {
    return JSON.stringify(typed);
  }
}

/** A value as people read it: no limit, yes or no, a number, or the items of a list. */
function inWords(value: string, locale: Locale): string {
  const { noLimit, yes, no, roles } = workspaceText(locale).settings;
  const read: unknown = JSON.parse(value);
  if (read === null) return noLimit;
  if (typeof read === 'boolean') return read ? yes : no;
  return Array.isArray(read) ? read.map((item) => wordFor(roles, String(item)) ?? String(item)).join(', ') : String(read);
}

export default function Settings() {
  const locale = useReaderLocale();
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = workspaceText(locale).settings;
  const texts = networkRulesText[locale].settings;
  const errors = done?.errors;
  const typed = (name: string, stored: string) =>
    done && done.setting === null && (done.intent === 'network' || done.intent === 'authority') ? (done.values[name] ?? stored) : stored;
  return (
    <>
      <PageTitle title={t.title} place={data.place} errors={errors} />
      <PageHead title={t.title} lead={t.lead} />
      {data.saved && !done ? (
        <Note tone="ok" role="status">
          <p>{workspaceText(locale).saved}</p>
        </Note>
      ) : null}
      <WorkspaceErrorSummary errors={errors} labels={{ name: t.name, timeZone: t.timeZone, locales: t.locales, authorityName: t.authorityName, shortName: t.shortName, startsOn: t.startsOn, contactEmail: t.contactEmail, website: t.website, ...Object.fromEntries(data.settings.flatMap(({ key }) => [[`${key}.value`, wordFor(t.keys, key)?.label], [`${key}.reason`, t.reason]])) }} />
      <div className="cols cols--even mt">
        <div>
          <WorkspaceSection id="settings-network" title={t.network}>
            <PostForm idempotencyKey={`${data.key}-network`} version={data.network.version} label={t.network}>
              <FormField name="name" label={t.name} value={typed('name', data.network.name)} error={errors?.name} />
              <SelectField
                name="timeZone"
                label={t.timeZone}
                choices={[...new Set([data.network.timeZone, ...TIME_ZONES])].map((value) => ({
                  value,
                  label: wordFor(t.zones, value) ?? value,
                }))}
                value={typed('timeZone', data.network.timeZone)}
                error={errors?.timeZone}
              />
              <ChoiceField
                name="locales"
                label={t.locales}
                many
                optional
                choices={[{ value: 'en', label: t.english }]}
                values={data.network.locales}
                error={errors?.locales}
              />
              <p className="mt">
                <Submit intent="network" kind="plain">
                  {t.save}
                </Submit>
              </p>
            </PostForm>
          </WorkspaceSection>
        </div>
        <div>
          <WorkspaceSection id="settings-authority" title={t.authority}>
            <ul className="lines">
              {data.network.authorities.map((one) => (
                <li key={one.id}>
                  <span>
                    <b>{one.name}</b>
                    <small>
                      {t.since} <When at={one.startsOn} />
                      {one.endsOn ? (
                        <>
                          {' · '}
                          {t.until} <When at={one.endsOn} />
                        </>
                      ) : null}
                    </small>
                  </span>
                </li>
              ))}
            </ul>
            <details className="mt" open={Boolean(errors && done?.values['intent'] === 'authority')}>
              <summary className="link">{t.succeed}</summary>
              <p className="soft measure">{t.succeedLead}</p>
              <PostForm idempotencyKey={`${data.key}-authority`} label={t.succeed}>
                <FormField
                  name="authorityName"
                  label={t.authorityName}
                  value={typed('authorityName', '')}
                  error={errors?.authorityName}
                />
                <FormField
                  name="shortName"
                  label={t.shortName}
                  value={typed('shortName', '')}
                  error={errors?.shortName}
                />
                <FormField
                  name="startsOn"
                  label={t.startsOn}
                  kind="date"
                  value={typed('startsOn', '')}
                  error={errors?.startsOn}
                />
                <FormField
                  name="contactEmail"
                  label={t.contactEmail}
                  kind="email"
                  optional
                  value={typed('contactEmail', '')}
                  error={errors?.contactEmail}
                />
                <FormField
                  name="website"
                  label={t.website}
                  kind="url"
                  optional
                  value={typed('website', '')}
                  error={errors?.website}
                />
                <p className="mt">
                  <Submit intent="authority" kind="plain">
                    {t.succeedSubmit}
                  </Submit>
                </p>
              </PostForm>
            </details>
          </WorkspaceSection>
        </div>
      </div>
      <div className="mt-l">
        <WorkspaceSection id="settings-texts" title={texts.title}>
          <ul className="lines">
            {texts.links.map(([page, label, lead]) => (
              <li key={page}>
                <span>
                  <a href={`${data.base}/ajustes/${page}`}>{label}</a>
                  <small>{lead}</small>
                </span>
              </li>
            ))}
          </ul>
        </WorkspaceSection>
      </div>
      <div className="mt-l">
        <CalendarForm
          calendar={data.network.calendar}
          version={data.network.version}
          idempotencyKey={`${data.key}-calendar`}
          errors={errors}
          typed={done && done.intent === 'close-days' ? done.values : null}
        />
      </div>
      <div className="mt-l">
        <OwnWordsForm
          terms={data.network.terminology}
          version={data.network.version}
          idempotencyKey={`${data.key}-words`}
          errors={errors}
          typed={done && done.intent === 'words' ? done.values : null}
        />
      </div>
      <div className="mt-l">
        <WorkspaceSection id="settings-values" title={t.values}>
          <p className="soft measure">{t.valuesLead}</p>
          {data.settings.map((setting) => {
            const words = wordFor(t.keys, setting.key);
            const wrong = done?.setting === setting.key;
            return (
              <details key={setting.key} className="mt" open={wrong}>
                <summary className="link">
                  {words?.label ?? setting.key}: {inWords(setting.value, locale)}
                </summary>
                <PostForm
                  idempotencyKey={`${data.key}-${setting.key}`}
                  className="card measure"
                  label={words?.label ?? setting.key}
                >
                  <FormField
                    name="value"
                    id={`f-${setting.key.replace(/\W/g, '-')}-value`}
                    label={t.value}
                    hint={words?.hint}
                    value={wrong ? (done.values['value'] ?? '') : setting.value === 'null' ? '' : /^(true|false)$/.test(setting.value) ? inWords(setting.value, locale) : setting.value}
                    error={wrong ? errors?.[`${setting.key}.value`] : undefined}
                    autoComplete="off"
                  />
                  <FormField
                    name="reason"
                    id={`f-${setting.key.replace(/\W/g, '-')}-reason`}
                    label={t.reason}
                    hint={t.reasonHint}
                    value={wrong ? (done.values['reason'] ?? '') : ''}
                    error={wrong ? errors?.[`${setting.key}.reason`] : undefined}
                  />
                  <p className="mt">
                    <Submit intent={`setting:${setting.key}`} kind="plain">
                      {t.save}
                    </Submit>
                  </p>
                </PostForm>
                {setting.changes.length ? (
                  <>
                    <p className="soft mt">{t.changes}</p>
                    <ol className="log">
                      {setting.changes.map((one) => (
                        <li key={one.setAt}>
                          <When at={one.setAt} />
                          {inWords(one.value, locale)}
                          <br />
                          <small>{[one.setByOffice, one.reason].filter(Boolean).join(' · ')}</small>
                        </li>
                      ))}
                    </ol>
                    <p className="soft">{t.initial(inWords(setting.initial, locale))}</p>
                  </>
                ) : null}
              </details>
            );
          })}
        </WorkspaceSection>
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

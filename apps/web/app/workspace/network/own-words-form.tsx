import { FormField, PostForm, Submit, WorkspaceSection, type FormErrors } from '@tequio/ui';
import type { SettingsQuery, TermKey } from '@tequio/contracts';
import { useReaderLocale } from '../../reader-locale.js';
import type { Posted } from '../forms/forms.js';
import { workspaceText } from '../workspace.text.js';

type Term = SettingsQuery['actingNetwork']['terminology'][number];

const KEYS: readonly TermKey[] = ['LETTER', 'SECRETARIAT', 'PLAN', 'COMMITMENT', 'MILESTONE', 'LIAISON'];
const LOCALES = ['es', 'en'] as const;
const FORMS = ['one', 'many'] as const;

const fieldOf = (key: TermKey, locale: string, form: string) => `${key}-${locale}-${form}`;

/** The words that were typed; where both forms of one are empty it goes back to the glossary's. */
export function typedWords({ text }: Posted) {
  return KEYS.flatMap((key) =>
    LOCALES.map((locale) => ({ key, locale, one: text(fieldOf(key, locale, 'one')), many: text(fieldOf(key, locale, 'many')) })),
  ).filter(({ one, many }) => one || many);
}

/** Field of the form by path of the API, which counts what was sent. */
export const wordFields = (sent: ReturnType<typeof typedWords>): Record<string, string> =>
  Object.fromEntries(sent.flatMap(({ key, locale }, index) => FORMS.map((form) => [`terminology.${index}.${form}`, fieldOf(key, locale, form)])));

/** The network's own words, term by term; works without JavaScript. */
export function OwnWordsForm(props: {
  terms: readonly Term[];
  version: number;
  idempotencyKey: string;
  errors?: FormErrors;
  /** What was typed and refused; null where nothing was. */
  typed: Readonly<Record<string, string>> | null;
}) {
  const t = workspaceText(useReaderLocale()).settings;
  const { terms, errors, typed } = props;
  const stored = (key: TermKey, locale: string, form: 'one' | 'many') => {
    const term = terms.find((one) => one.own && one.key === key && one.locale === locale);
    return typed ? (typed[fieldOf(key, locale, form)] ?? '') : (term?.[form] ?? '');
  };
  return (
    <WorkspaceSection id="settings-words" title={t.words}>
      <p className="soft measure">{t.wordsLead}</p>
      <PostForm idempotencyKey={props.idempotencyKey} version={props.version} label={t.words}>
        {KEYS.map((key) => {
          const own = (['es', 'en'] as const).map((locale) => stored(key, locale, 'one')).find(Boolean);
          const wrong = Boolean(errors && LOCALES.some((locale) => FORMS.some((form) => errors[fieldOf(key, locale, form)])));
          return (
            <details key={key} className="mt" open={wrong}>
              <summary className="link">
                {t.wordNames[key]}
                {own ? `: ${own}` : ''}
              </summary>
              {LOCALES.map((locale) => (
                <fieldset key={locale} className="card measure mt">
                  <legend>{t.wordLocales[locale]}</legend>
                  {FORMS.map((form) => {
                    const name = fieldOf(key, locale, form);
                    return <FormField key={form} name={name} label={t.wordForms[form]} optional value={stored(key, locale, form)} error={errors?.[name]} autoComplete="off" />;
                  })}
                </fieldset>
              ))}
            </details>
          );
        })}
        <p className="mt">
          <Submit intent="words" kind="plain">
            {t.wordsSave}
          </Submit>
        </p>
      </PostForm>
    </WorkspaceSection>
  );
}

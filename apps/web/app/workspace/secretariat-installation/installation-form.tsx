import { FormField, paragraphsOf, WorkspaceSection, type FormErrors, type Locale } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import { isDay, isoDay, writtenDay } from '../days.js';
import type { Posted } from '../forms/forms.js';
import { linesOf, type Typed } from '../forms/typed.js';
import { recordEs } from '../record.dictionary.es.js';
import { secretariatText } from '../secretariat/secretariat.text.js';
import type { Secretariat } from '../secretariat/secretariat.model.js';

/** Who signs the letter of intent, where it says so: the one who usually presides and takes the oath. */
export interface Mayor {
  name: string | null;
  post: string | null;
}

/** What stands in the form; the mayor only where nothing of the act was written yet. */
export function installationValues(body: Secretariat, mayor: Mayor | null = null): Typed {
  const act = body.installation;
  const first = act ? null : mayor;
  return {
    heldOn: act?.heldOn ?? '',
    startsAt: act?.startsAt ?? '',
    endsAt: act?.endsAt ?? '',
    venue: act?.venue ?? '',
    legalBasis: body.legalBasis.join('\n'),
    presidedName: act?.presidedBy?.name ?? first?.name ?? '',
    presidedPost: act?.presidedBy?.post ?? first?.post ?? '',
    oathBy: act?.oath?.takenBy ?? first?.post ?? '',
    oathText: act?.oath?.text ?? recordEs.secretariat.oath,
    oathAnswer: act?.oath?.answer ?? recordEs.secretariat.oathAnswer,
    rulesStatement: act?.rulesStatement ?? '',
    background: act?.background.join('\n\n') ?? '',
    calendar: act?.calendar.map((one) => [writtenDay(one.on), one.at, one.what].filter(Boolean).join(' ')).join('\n') ?? '',
    agreements: act?.agreements.join('\n\n') ?? '',
  };
}

const SITTING = /^(\d\S*[/.-]\S*)\s+(?:(\d{1,2}:\d{2})\s+)?(.+)$/;

const sittingOf = (line: string) => {
  const [, written = '', at, what = ''] = SITTING.exec(line) ?? [];
  const on = isoDay(written);
  return isDay(on) && what.trim().length > 1 ? { on, what, ...(at ? { at: hourOf(at) } : {}) } : null;
};

/** An hour as people write it, `9:30`, with two figures. */
export const hourOf = (written: string): string => (/^\d:\d{2}$/.test(written) ? `0${written}` : written);

/**
 * The installation as the form says it. A line of the calendar that cannot be read is sent as it is, so that the API
 * refuses it together with all else that is wrong; `unread` is the message for it.
 */
export function installationInput({ text }: Pick<Posted, 'text'>, locale: Locale) {
  const lines = linesOf(text('calendar'));
  const wrong = lines.find((line) => !sittingOf(line));
  const calendar = lines.map((line) => sittingOf(line) ?? { on: line, what: '' });
  const unread: FormErrors = wrong ? { calendar: secretariatText[locale].instalacion.calendarWrong(wrong) } : {};
  const oath = { takenBy: text('oathBy'), text: text('oathText'), answer: text('oathAnswer') };
  return {
    unread,
    input: {
      heldOn: text('heldOn'),
      startsAt: hourOf(text('startsAt')),
      ...(text('endsAt') ? { endsAt: hourOf(text('endsAt')) } : {}),
      venue: text('venue'),
      legalBasis: linesOf(text('legalBasis')),
      ...(text('presidedName') || text('presidedPost') ? { presidedBy: { ...(text('presidedName') ? { name: text('presidedName') } : {}), post: text('presidedPost') } } : {}),
      ...(oath.takenBy ? { oath } : {}),
      ...(text('rulesStatement') ? { rulesStatement: text('rulesStatement') } : {}),
      background: paragraphsOf(text('background')),
      calendar,
      agreements: paragraphsOf(text('agreements')),
    },
  };
}

/** Field of the form by field of the API. */
export const INSTALLATION_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ 'presidedBy.name': 'presidedName', 'presidedBy.post': 'presidedPost', 'oath.takenBy': 'oathBy', 'oath.text': 'oathText', 'oath.answer': 'oathAnswer' }).flatMap(([api, form]) => [
    [api, form],
    [`installation.${api}`, form],
  ]),
);

/** A message of `calendar.2.on` belongs to the field of the calendar. */
export const installationErrors = (errors: FormErrors): FormErrors =>
  Object.fromEntries(Object.entries(errors).map(([path, message]) => [/^(installation\.)?(calendar|background|agreements|legalBasis)\b/.exec(path)?.[2] ?? path.replace(/^installation\./, ''), message]));

/** What the fields are called, by their names. */
export const installationLabels = (locale: Locale) => {
  const t = secretariatText[locale].instalacion;
  const { heldOn, venue, startsAt, endsAt, presidedName, presidedPost, oathBy, oathText, oathAnswer, rulesStatement, background, calendar, agreements } = t;
  return { heldOn, venue, startsAt, endsAt, legalBasis: t.basis, presidedName, presidedPost, oathBy, oathText, oathAnswer, rulesStatement, background, calendar, agreements };
};

export function InstallationFields({ values, errors, readOnly = false }: { values: Typed; errors?: FormErrors; readOnly?: boolean }) {
  const locale = useReaderLocale();
  const t = secretariatText[locale].instalacion;
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors?.[name], readOnly });
  return (
    <div className="stack-l">
      <WorkspaceSection id="act-when" title={t.when}>
        <div className="pair">
          <FormField {...field('heldOn')} label={t.heldOn} kind="date" />
          <FormField {...field('venue')} label={t.venue} />
          <FormField {...field('startsAt')} label={t.startsAt} hint="10:00" />
          <FormField {...field('endsAt')} label={t.endsAt} hint="11:30" optional />
        </div>
        <FormField {...field('legalBasis')} label={t.basis} hint={t.basisHint} rows={3} />
      </WorkspaceSection>
      <WorkspaceSection id="act-oath" title={t.oath}>
        <div className="pair">
          <FormField {...field('presidedName')} label={t.presidedName} optional autoComplete="off" />
          <FormField {...field('presidedPost')} label={t.presidedPost} autoComplete="off" />
        </div>
        <FormField {...field('oathBy')} label={t.oathBy} autoComplete="off" />
        <FormField {...field('oathText')} label={t.oathText} rows={4} max={1500} />
        <FormField {...field('oathAnswer')} label={t.oathAnswer} />
      </WorkspaceSection>
      <WorkspaceSection id="act-more" title={t.agreements}>
        <FormField {...field('rulesStatement')} label={t.rulesStatement} hint={t.rulesStatementHint} rows={3} max={2000} optional />
        <FormField {...field('background')} label={t.background} hint={t.backgroundHint} rows={3} optional />
        <FormField {...field('calendar')} label={t.calendar} hint={t.calendarHint} rows={3} optional />
        <FormField {...field('agreements')} label={t.agreements} hint={t.agreementsHint} rows={3} optional />
      </WorkspaceSection>
    </div>
  );
}

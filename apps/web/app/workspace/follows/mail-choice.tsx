import type { MailFrequency } from '@tequio/contracts';
import { ChoiceField, PostForm, SelectField, Submit, WorkspaceSection, type FormErrors } from '@tequio/ui';
import { FREQUENCIES, GENERAL_FREQUENCIES, type MailChoice } from '../../mail-frequencies.js';
import { useReaderLocale } from '../../reader-locale.js';
import type { Posted } from '../forms/forms.js';
import { followsText } from './follows.text.js';

/** A frequency among those that a form offers; undefined where it is none. */
export const frequencyIn = (value: FormDataEntryValue | null): MailFrequency | undefined => FREQUENCIES.find((one) => one === value);

/** The choice for all mails, as the form brings it. */
export function mailChoiceIn(posted: Posted): MailChoice {
  const hour = (name: string) => (posted.text(name) === '' ? null : Number(posted.text(name)));
  return {
    frequency: GENERAL_FREQUENCIES.find((one) => one === posted.text('frequency')) ?? 'IMMEDIATE',
    paused: posted.text('paused') === 'yes',
    quietFrom: hour('quietFrom'),
    quietUntil: hour('quietUntil'),
  };
}

/** How often mail comes of all that can wait. */
export function MailChoiceForm({ choice, errors, idempotencyKey }: { choice: MailChoice; errors: FormErrors | undefined; idempotencyKey: string }) {
  const t = followsText[useReaderLocale()];
  const hours = Array.from({ length: 24 }, (_, at) => ({ value: String(at), label: t.hour(at) }));
  const quiet = (name: 'quietFrom' | 'quietUntil') => (
    <SelectField name={name} label={t[name]} blank={t.anyHour} choices={hours} value={String(choice[name] ?? '')} optional {...(errors?.[name] ? { error: errors[name] } : {})} />
  );
  return (
    <WorkspaceSection id="mail-often" title={t.often}>
      <PostForm idempotencyKey={idempotencyKey} label={t.often}>
        <ChoiceField name="frequency" label={t.when} hint={t.oftenLead} choices={GENERAL_FREQUENCIES.map((value) => ({ value, label: t.general[value] }))} values={[choice.frequency]} />
        <label className="opt">
          <input type="checkbox" name="paused" value="yes" defaultChecked={choice.paused} />
          {t.pause}
        </label>
        <div className="cols cols--even mt">
          {quiet('quietFrom')}
          {quiet('quietUntil')}
        </div>
        <p className="row mt">
          <Submit intent="mail" kind="plain">
            {t.oftenSave}
          </Submit>
          <a href="/cuenta/avisos/enviados">{t.sent.link}</a>
        </p>
      </PostForm>
    </WorkspaceSection>
  );
}

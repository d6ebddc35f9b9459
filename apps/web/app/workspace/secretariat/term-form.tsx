import { ChoiceField, FormField, PostForm, Submit, type FormErrors, type Locale } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import type { Posted } from '../forms/forms.js';
import { orNull, type Typed } from '../forms/typed.js';
import { secretariatText } from './secretariat.text.js';
import { isThere, type Term } from './secretariat.model.js';

export type Who = 'holder' | 'alternate' | 'facilitator';

const FIELDS = ['name', 'office', 'organisation', 'email', 'startsOn', 'endsOn', 'appointmentAct', 'reason'] as const;

/** Field of the form by field of the API: two forms of one page must not share the ids of their fields. */
export const termNames = (who: Who): Record<string, string> => Object.fromEntries(FIELDS.map((field) => [field, `${who}-${field}`]));

export const termInput = ({ text }: Pick<Posted, 'text'>, who: Who) => Object.fromEntries(FIELDS.map((field) => [field, orNull(text(`${who}-${field}`))])) as Record<(typeof FIELDS)[number], string | null>;

/** What the fields of a seat's forms are called, by their names. */
export function termLabels(terms: readonly (Term | null)[], locale: Locale): Record<string, string> {
  const t = secretariatText[locale].term;
  const labels: Record<(typeof FIELDS)[number], string> = { name: t.name, office: t.office, organisation: t.organisation, email: t.email, startsOn: t.starts, endsOn: t.ends, appointmentAct: t.appointment, reason: t.replaceReason };
  return Object.fromEntries([
    ...(['holder', 'alternate', 'facilitator'] as const).flatMap((who) => FIELDS.map((field) => [`${who}-${field}`, labels[field]])),
    ...terms.flatMap((term) => (term ? [[`kind-${term.id}`, t.endKind], [`reason-${term.id}`, t.endReason], [`endedOn-${term.id}`, t.endedOn]] : [])),
  ]) as Record<string, string>;
}

/** Names who holds a seat, stands in for its holder or facilitates; prefilled where somebody is there already. */
export function TermForm({ who, label, term, version, formKey, errors, typed }: { who: Who; label: string; term: Term | null; version: number; formKey: string; errors?: FormErrors; typed?: Typed }) {
  const locale = useReaderLocale();
  const t = secretariatText[locale].term;
  const field = (name: (typeof FIELDS)[number], stored: string | null | undefined) => ({ name: `${who}-${name}`, value: typed?.[`${who}-${name}`] ?? stored ?? '', error: errors?.[`${who}-${name}`], optional: true });
  const save = { holder: t.saveHolder, alternate: t.saveAlternate, facilitator: t.saveFacilitator }[who];
  return (
    <PostForm idempotencyKey={`${formKey}-${who}`} version={version} className="card" label={label}>
      <div className="pair">
        <FormField {...field('name', term?.name)} label={t.name} hint={t.nameHint} autoComplete="off" />
        <FormField {...field('office', term?.office)} label={t.office} hint=" " optional={who !== 'facilitator'} autoComplete="off" />
        <FormField {...field('organisation', term?.organisation)} label={t.organisation} autoComplete="off" />
        <FormField {...field('email', null)} kind="email" label={t.email} hint={t.emailHint} autoComplete="off" />
        <FormField {...field('startsOn', term?.startsOn)} kind="date" label={t.starts} hint={t.startsHint} />
        <FormField {...field('endsOn', term?.endsOn)} kind="date" label={t.ends} hint={t.endsHint} />
      </div>
      <FormField {...field('appointmentAct', term?.appointmentAct)} label={t.appointment} hint={t.appointmentHint} />
      {isThere(term) && term.account !== 'NONE' ? <FormField {...field('reason', null)} label={t.replaceReason} hint={t.replaceReasonHint} rows={2} /> : null}
      <p className="mt">
        <Submit intent={who}>{save}</Submit>
      </p>
    </PostForm>
  );
}

/** A resignation, removal, end or death; the seat becomes vacant. */
export function EndTermForm({ term, formKey, errors, typed }: { term: Term; formKey: string; errors?: FormErrors; typed?: Typed }) {
  const locale = useReaderLocale();
  const t = secretariatText[locale].term;
  const at = (name: string) => `${name}-${term.id}`;
  return (
    <details open={Object.keys(errors ?? {}).some((name) => name.endsWith(term.id))}>
      <summary className="link">{t.endTitle}</summary>
      <PostForm idempotencyKey={`${formKey}-end-${term.id}`} version={term.version} className="card" label={t.endTitle}>
        <p className="soft">{t.endHint}</p>
        <ChoiceField name={at('kind')} label={t.endKind} choices={Object.entries(t.endKinds).map(([value, label]) => ({ value, label }))} values={[typed?.[at('kind')] ?? '']} error={errors?.[at('kind')]} />
        <FormField name={at('reason')} label={t.endReason} hint={t.endReasonHint} rows={2} max={1000} value={typed?.[at('reason')]} error={errors?.[at('reason')]} />
        <FormField name={at('endedOn')} label={t.endedOn} hint={t.endedOnHint} kind="date" optional value={typed?.[at('endedOn')]} error={errors?.[at('endedOn')]} />
        <p className="mt">
          <Submit intent={`end:${term.id}`} kind="plain">
            {t.end}
          </Submit>
        </p>
      </PostForm>
    </details>
  );
}

export const endTermNames = (id: string): Record<string, string> => ({ kind: `kind-${id}`, reason: `reason-${id}`, endedOn: `endedOn-${id}` });

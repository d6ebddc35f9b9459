import { ChoiceField, FormField, PostForm, Submit } from '@tequio/ui';
import type { FormErrors } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import type { audienceChoices } from './announcement-draft.js';
import { AUDIENCES, OFFICES, type Draft } from './announcement.model.js';
import { announcementsText } from './announcements.text.js';

interface Props {
  formKey: string;
  version?: number;
  draft: Draft;
  choices: Awaited<ReturnType<typeof audienceChoices>>;
  errors?: FormErrors;
}

/** What the fields are called where a fault of them is named. */
export const fieldLabels = (t: (typeof announcementsText)['es']) => ({ title: t.subject, body: t.body, groupIds: t.groups, municipalityIds: t.places, offices: t.offices, acknowledgeBy: t.acknowledgeBy, reason: t.reason });

/** Its words, of a draft and of a correction. */
export function SaidFields({ said, errors }: { said: Pick<Draft, 'title' | 'body'>; errors: FormErrors | undefined }) {
  const t = announcementsText[useReaderLocale()];
  return (
    <>
      <FormField name="title" label={t.subject} max={200} value={said.title} error={errors?.['title']} />
      <FormField name="body" label={t.body} hint={t.bodyHint} rows={10} max={10_000} value={said.body} error={errors?.['body']} />
    </>
  );
}

export function AcknowledgeByField({ value, error }: { value: string; error: string | undefined }) {
  const t = announcementsText[useReaderLocale()];
  return <FormField name="acknowledgeBy" label={t.acknowledgeBy} hint={t.acknowledgeByHint} kind="date" optional value={value} error={error} />;
}

/** A draft being written. */
export function AnnouncementForm({ formKey, version, draft, choices, errors }: Props) {
  const t = announcementsText[useReaderLocale()];
  return (
    <PostForm idempotencyKey={formKey} version={version} label={t.save} className="measure audience">
      <SaidFields said={draft} errors={errors} />
      <ChoiceField name="audience" label={t.audience} hint={t.audienceHint} values={[draft.audience]} choices={AUDIENCES.map((value) => ({ value, label: t.audiences[value] }))} error={errors?.['audience']} />
      <div className="audience__groups">
        {choices.groups.length ? <ChoiceField name="groupIds" label={t.groups} hint={t.groupsHint} many scroll optional values={draft.groupIds} choices={choices.groups} error={errors?.['groupIds']} /> : null}
      </div>
      <div className="audience__chosen">
        <ChoiceField name="municipalityIds" label={t.places} hint={t.placesHint} many scroll optional values={draft.municipalityIds} choices={choices.places} error={errors?.['municipalityIds']} />
      </div>
      <ChoiceField name="offices" label={t.offices} hint={t.officesHint} many optional values={draft.offices} choices={OFFICES.map((value) => ({ value, label: t.officeNames[value] }))} error={errors?.['offices']} />
      <AcknowledgeByField value={draft.acknowledgeBy} error={errors?.['acknowledgeBy']} />
      <p className="mt">
        <Submit intent="save">{t.save}</Submit>
      </p>
    </PostForm>
  );
}

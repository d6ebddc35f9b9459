import type { WebhookEventsQuery } from '@tequio/contracts';
import { ChoiceField, FormField, PostForm, Submit, type FormErrors } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import type { Posted } from '../forms/forms.js';
import { webhooksText } from './webhooks.text.js';

export interface SystemDraft {
  url: string;
  description: string;
  events: string[];
}

export const draftIn = ({ text, form }: Posted): SystemDraft => ({
  url: text('url'),
  description: text('description'),
  events: form.getAll('events').filter((value): value is string => typeof value === 'string'),
});

/** Where notices go, and of what they tell. */
export function WebhookForm({ draft, kinds, errors, idempotencyKey, version, submit }: { draft: SystemDraft; kinds: WebhookEventsQuery['webhookEvents']; errors?: FormErrors; idempotencyKey: string; version?: number; submit: string }) {
  const t = webhooksText[useReaderLocale()];
  const wrong = Object.entries(errors ?? {}).find(([name]) => name === 'events' || name.startsWith('events.'))?.[1];
  return (
    <PostForm idempotencyKey={idempotencyKey} version={version} className="card measure" label={t.title}>
      <FormField name="description" label={t.description} hint={t.descriptionHint} value={draft.description} error={errors?.description} autoComplete="off" />
      <FormField name="url" label={t.url} hint={t.urlHint} kind="url" value={draft.url} error={errors?.url} autoComplete="off" />
      <ChoiceField
        name="events"
        label={t.events}
        hint={t.eventsHint}
        many
        choices={kinds.map(({ type, title, audience }) => ({ value: type, label: title, ...(audience === 'WORKSPACE' ? { hint: t.audiences[audience] } : {}) }))}
        values={draft.events}
        error={wrong}
      />
      <p className="mt">
        <Submit intent="save">{submit}</Submit>
      </p>
    </PostForm>
  );
}

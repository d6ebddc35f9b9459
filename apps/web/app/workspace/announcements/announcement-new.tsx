import { PageHead, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { may, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { audienceChoices, saveDraft } from './announcement-draft.js';
import { AnnouncementForm, fieldLabels } from './announcement-form.js';
import { EMPTY, type Draft } from './announcement.model.js';
import { announcementsText } from './announcements.text.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, membership } = context.get(spaceContext);
  if (!may(call, 'Announcement:write')) throw redirect(`${base}/comunicados`);
  return { key: newKey(), list: `${base}/comunicados`, place: membership.place.name, choices: await audienceChoices(call) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { base } = context.get(spaceContext);
  const saved = await saveDraft({ context, request }, await readForm(request), null);
  if ('id' in saved) throw redirect(`${base}/comunicados/${saved.id}?guardado=1`);
  return saved;
}

/** A new draft. */
export default function AnnouncementNew() {
  const t = announcementsText[useReaderLocale()];
  const { key, list, place, choices } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const errors = done?.errors;
  return (
    <>
      <PageTitle title={t.fresh} place={place} errors={errors} />
      <PageHead title={t.fresh} crumbs={[{ label: t.title, href: list }, { label: t.fresh }]} />
      <WorkspaceErrorSummary errors={errors} labels={fieldLabels(t)} />
      <AnnouncementForm formKey={key} draft={done?.typed['draft'] ? (JSON.parse(done.typed['draft']) as Draft) : EMPTY} choices={choices} errors={errors} />
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

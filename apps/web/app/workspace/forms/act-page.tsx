import { ConfirmPage, WorkspaceErrorSummary, type Confirmation, type FormErrors } from '@tequio/ui';
import { PageTitle } from '../frame/page-title.js';

/** An act that cannot be undone, or that needs its reason, asked on a page of its own. */
export function ActPage({ confirmation, backHref, place, done }: { confirmation: Confirmation; backHref: string; place: string; done?: { errors: FormErrors; typed: Readonly<Record<string, string>> } }) {
  const { askReason } = confirmation;
  // The reason stands in the form with its own message; all else belongs to the page as a whole.
  const others = Object.entries(done?.errors ?? {}).flatMap(([name, message]) => (name === 'reason' && askReason ? [] : [message]));
  return (
    <>
      <PageTitle title={confirmation.title} place={place} errors={done?.errors} />
      <WorkspaceErrorSummary errors={others.length ? { form: others.join(' ') } : done?.errors.reason ? { reason: done.errors.reason } : undefined} labels={{ reason: askReason?.label }} />
      <ConfirmPage backHref={backHref} confirmation={{ ...confirmation, ...(done ? { errors: done.errors } : {}), ...(askReason ? { askReason: { ...askReason, value: done?.typed['reason'] ?? '' } } : {}) }} />
    </>
  );
}

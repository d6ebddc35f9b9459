import { z } from 'zod';
import { defineEvent } from '@tequio/platform';

/** A mail with a secret link waits in `IdentityMailQueue`. */
export const mailRequested = defineEvent('identity.mail.requested', { requestId: z.uuid() });

export const invitationSent = defineEvent('identity.invitation.sent', { invitationId: z.uuid() });
export const invitationAccepted = defineEvent('identity.invitation.accepted', {
  invitationId: z.uuid(),
  membershipId: z.uuid(),
  personId: z.uuid(),
});
export const invitationDeclined = defineEvent('identity.invitation.declined', { invitationId: z.uuid() });
export const membershipEnded = defineEvent('identity.membership.ended', { membershipId: z.uuid(), personId: z.uuid() });
/** An account was erased: whoever keeps something about the person removes it. */
export const personErased = defineEvent('identity.person.erased', { personId: z.uuid() });
export const privacyNoticePublished = defineEvent('identity.privacy_notice.published', { noticeId: z.uuid() });

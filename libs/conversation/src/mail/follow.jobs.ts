import { z } from 'zod';
import { defineJob } from '@tequio/platform';

/** Mails the link that confirms a follow. */
export const sendConfirmation = defineJob('conversation.send.confirmation', 'urgent', { followId: z.uuid() });

/** A follow was left: its address goes from what was told and from what was not sent yet. */
export const forgetFollower = defineJob('conversation.forget.follower', 'default', { followId: z.uuid() });

/** Tells one page of followers; the next page is the next job. */
export const tellFollowers = defineJob('conversation.tell.followers', 'bulk', { tellingId: z.uuid(), after: z.uuid().nullable() });

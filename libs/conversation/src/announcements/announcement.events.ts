import { z } from 'zod';
import { defineEvent } from '@tequio/platform';

const announcement = { announcementId: z.uuid() };

/** Published or corrected: each wording is told once. Of the host authority's place. */
export const announcementTold = defineEvent('conversation.announcement.told', { ...announcement, versionId: z.uuid() });
/** Those who have not answered are told again. */
export const announcementReminded = defineEvent('conversation.announcement.reminded', { ...announcement, reminderId: z.uuid() });
/** Withdrawn: what mails said is no longer kept. */
export const announcementWithdrawn = defineEvent('conversation.announcement.withdrawn', announcement);

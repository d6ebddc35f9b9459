import { z } from 'zod';
import { defineSetting } from '@tequio/network';

/** Hours for which the link that confirms a follow works. */
export const confirmHours = defineSetting('conversation.confirm_hours', z.number().int().min(1).max(168), 48);

/** So many mails are sent for one follow that is not confirmed, so far apart: a mailbox is not flooded by asking again. */
export const MOST_CONFIRMATIONS = 3;
export const CONFIRMATION_PAUSE_MS = 2 * 60_000;

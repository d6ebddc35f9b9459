import { z } from 'zod';
import { defineSetting } from '@tequio/network';

/** Business days in which the authority answers a letter. */
export const replyBusinessDays = defineSetting('onboarding.reply_business_days', z.int().min(1).max(90), 10);

/** Business days that a municipality has to attend observations. */
export const correctionBusinessDays = defineSetting('onboarding.correction_business_days', z.int().min(1).max(90), 10);

import type { MailFrequency } from '@tequio/contracts';

/** For all mails that can wait. */
export const GENERAL_FREQUENCIES = ['IMMEDIATE', 'DAILY', 'WEEKLY'] as const satisfies readonly MailFrequency[];
/** For one followed thing or kind of notice. */
export const FREQUENCIES = ['GENERAL', ...GENERAL_FREQUENCIES, 'NEVER'] as const satisfies readonly MailFrequency[];

/** What a reader chose for all mails; hours from 0 to 23, null where mail may come at any. */
export interface MailChoice {
  frequency: MailFrequency;
  paused: boolean;
  quietFrom: number | null;
  quietUntil: number | null;
}

import { registerEnumType } from '@nestjs/graphql';

/** How often mail comes of what can wait. */
export enum MailFrequency {
  /** As the reader chose for all mails. */
  GENERAL = 'general',
  IMMEDIATE = 'immediate',
  DAILY = 'daily',
  WEEKLY = 'weekly',
  NEVER = 'never',
}
registerEnumType(MailFrequency, {
  name: 'MailFrequency',
  description: 'How often mail comes of what can wait. What is mandatory comes at once, whatever was chosen.',
  valuesMap: {
    GENERAL: { description: 'As chosen for all mails.' },
    IMMEDIATE: { description: 'As it happens.' },
    DAILY: { description: 'In one summary a day.' },
    WEEKLY: { description: 'In one summary a week.' },
    NEVER: { description: 'Not at all.' },
  },
});

/** As it is stored; null where nothing was chosen and the general choice counts. */
export type StoredFrequency = Exclude<`${MailFrequency}`, 'general'> | null;

export const toFrequency = (stored: StoredFrequency): MailFrequency => (stored ?? MailFrequency.GENERAL) as MailFrequency;

export const toStored = (frequency: MailFrequency): StoredFrequency =>
  frequency === MailFrequency.GENERAL ? null : frequency;

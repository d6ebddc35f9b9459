import type { Config } from '@tequio/platform';

export const NOTIFICATION_SETTINGS = Symbol('notification settings');

/** Times in milliseconds. */
export interface NotificationSettings {
  /** How long notices about one thing wait for each other before they become one mail. */
  groupingWindowMs: number;
  /** How often the worker looks for what became due. */
  sweepMs: number;
  /** A claimed delivery is nobody else's for this long; longer than a slice of attempts can take. */
  leaseMs: number;
  /** A sending whose turn is past by as much has nobody any more: the queue's own attempt would have come before. */
  overdueMs: number;
  /** The same for one that nobody has tried yet: it may stand in a long queue. */
  neverTriedMs: number;
  /** A mail server may be silent for this long. */
  smtpSilenceMs: number;
  /** One attempt may take this long altogether. */
  smtpAttemptMs: number;
  /** A mail that could not be handed over for this long is given up. */
  giveUpMs: number;
  /** One attempt to hand a message to another system may take this long altogether. */
  webhookAttemptMs: number;
  /** After as long the next system has its turn, though something waits for this one. */
  webhookTurnMs: number;
  /** A system is nobody else's for this long; longer than an attempt. */
  webhookLeaseMs: number;
  /** Networks' own mail servers: ports of mail, at public addresses, with a certificate that anyone trusts. Only tests say otherwise. */
  ownServers: {
    ports: readonly number[];
    /** Inner ranges that may be gone to. */
    inner: readonly string[];
    /** Certificate authority, as PEM, in place of the usual ones. */
    authority: string | null;
  };
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** On a trial machine without mail server, whoever waits looks at /buzon: the window is short there. */
export function defaultSettings(config: Config): NotificationSettings {
  return {
    groupingWindowMs: config.environment === 'test' ? 0 : config.smtpUrl ? 2 * MINUTE : 5 * SECOND,
    sweepMs: 5 * SECOND,
    leaseMs: 5 * MINUTE,
    overdueMs: MINUTE,
    neverTriedMs: 30 * MINUTE,
    smtpSilenceMs: 20 * SECOND,
    smtpAttemptMs: 60 * SECOND,
    giveUpMs: 48 * HOUR,
    webhookAttemptMs: 15 * SECOND,
    webhookTurnMs: 20 * SECOND,
    webhookLeaseMs: MINUTE,
    ownServers: { ports: [25, 465, 587, 2525], inner: [], authority: null },
  };
}

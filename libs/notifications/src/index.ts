import type { MigrationClass } from '@tequio/platform';
import { Notifications1700000004001 } from './migrations/4001-notifications.js';
import { Addresses1700000004002 } from './migrations/4002-addresses.js';
import { Erasure1700000004003 } from './migrations/4003-erasure.js';
import { NoticesInApp1700000004004 } from './migrations/4004-notices-in-app.js';
import { Digests1700000004005 } from './migrations/4005-digests.js';
import { MailSuppressions1700000004010 } from './migrations/4010-mail-suppressions.js';
import { SentNotices1700000004011 } from './migrations/4011-sent-notices.js';
import { ReadersApart1700000004013 } from './migrations/4013-readers-apart.js';
import { DeliveryPauses1700000004012 } from './migrations/4012-delivery-pauses.js';
import { Webhooks1700000004030 } from './migrations/4030-webhooks.js';
import { DeliveryTurns1700000004020 } from './migrations/4020-delivery-turns.js';
import { DailyLimit1700000004021 } from './migrations/4021-daily-limit.js';
import './daily-limit/mail-limit.policy.js';
import { NoticeTemplates1700000004040 } from './migrations/4040-notice-templates.js';
import { ChannelPauses1700000004042 } from './migrations/4042-channel-pauses.js';
import { CalendarCalls1700000004043 } from './migrations/4043-calendar-calls.js';
import { DueDates1700000004050 } from './migrations/4050-due-dates.js';
import { MailServers1700000004060 } from './migrations/4060-mail-servers.js';
import './notice-templates/notice-template.policy.js';
import './notifications.dictionary.js';
import './own-mail-server/mail-server.policy.js';
import './sent-notices/sent-notice.policy.js';
import './suppressions/suppression.policy.js';
import './webhooks/webhook.policy.js';
import './what-next/what-next.policy.js';

export { MailChoicesService } from './choices/mail-choices.service.js';
export { ChooseMailInput, MailChoices } from './choices/mail-choices.types.js';
export { MailFrequency, toFrequency, toStored, type StoredFrequency } from './choices/mail-frequency.js';
export { ReaderLinks, type Reader } from './choices/reader-links.js';
export { dailyLimit } from './daily-limit/daily-mails.js';
export { ReplyAddresses, type ReplyAddressOf } from './deliveries/reply-addresses.js';
export { SentMails, type SentRow } from './deliveries/sent-mails.js';
export { OnDeadline, type DeadlineHandler } from './deadlines/deadline-handlers.js';
export { defineDeadline, type DeadlineKind } from './deadlines/deadline-kind.js';
export * from './deadlines/deadline.events.js';
export * from './deadlines/deadlines.service.js';
export { allDueDateKinds, defineDueDate, findDueDateKind, LADDER_SETTINGS, type DueDateKind, type Ladder, type Turn } from './due-dates/due-date-kind.js';
export { DueDates, type DueDateInit } from './due-dates/due-dates.js';
export { Reminders } from './due-dates/reminders.js';
export { CHANNELS, DeliveryPauses, type Channel, type DeliveryPause, type PauseScope } from './delivery-pauses/delivery-pauses.js';
export type { CalendarCall } from './mail/calendar-part.js';
export { isPlainAddress } from './mail/compose-mail.js';
export * from './mail/mailer.js';
export { isSigned, type SignedCall } from './mail-reports/hook-signature.js';
export { MailReports } from './mail-reports/mail-reports.service.js';
export { LocalMailbox } from './mail/local-mailbox.js';
export type { Voice } from './mail/mail-layout.js';
export { defaultSettings, NOTIFICATION_SETTINGS, type NotificationSettings } from './notification-settings.js';
export { NotificationSweep } from './notification-sweep.js';
export * from './notifications.module.js';
export { wordNotice } from './notice-templates/notice-words.js';
export { allNoticeKinds, defineNoticeKind, findNoticeKind, titleKeyOf, type NoticeKind, type NoticeWording } from './notices/notice-kind.js';
export {
  RendersNotice,
  type NoticeRenderer,
  type NoticeToRender,
  type RenderedNotice,
} from './notices/notice-renderers.js';
export { Notices, type Followed, type Follower, type Notification, type Recipient } from './notices/notices.service.js';
export { masked, Suppressions } from './suppressions/suppressions.js';
export { TELLS_WEBHOOK, webhookBody, Webhooks, type ToldThing } from './webhook-deliveries/webhooks.js';
export { allWebhookEvents, defineWebhookEvent, webhookTitle, type WebhookEvent, type WebhookFacts } from './webhooks/webhook-event.js';
export { SOON_DAYS, urgencyOf } from './what-next/urgency.js';
export { WhatNext, WHAT_NEXT_LIMIT, WhatNextList, type WhatNextProvider } from './what-next/what-next.js';
export { WhatNextItem, type Urgency } from './what-next/what-next.types.js';

export const notificationsMigrations: readonly MigrationClass[] = [
  Notifications1700000004001,
  Addresses1700000004002,
  Erasure1700000004003,
  NoticesInApp1700000004004,
  Digests1700000004005,
  MailSuppressions1700000004010,
  SentNotices1700000004011,
  DeliveryPauses1700000004012,
  ReadersApart1700000004013,
  DeliveryTurns1700000004020,
  DailyLimit1700000004021,
  Webhooks1700000004030,
  NoticeTemplates1700000004040,
  ChannelPauses1700000004042,
  CalendarCalls1700000004043,
  DueDates1700000004050,
  MailServers1700000004060,
];

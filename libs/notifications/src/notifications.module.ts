import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CONFIG, type Config } from '@tequio/platform';
import { IdentityModule } from '@tequio/identity';
import { NetworkModule } from '@tequio/network';
import { KindChoices } from './choices/kind-choices.js';
import { MailChoicesService } from './choices/mail-choices.service.js';
import { MailMoments } from './choices/mail-moments.js';
import { ReaderLinks } from './choices/reader-links.js';
import { DailyMails } from './daily-limit/daily-mails.js';
import { MailLimitsResolver } from './daily-limit/mail-limits.resolver.js';
import { MailLimits } from './daily-limit/mail-limits.service.js';
import { DeliveryBatches } from './deliveries/delivery-batches.js';
import { DigestGrouping } from './digests/digest-grouping.js';
import { SentMails } from './deliveries/sent-mails.js';
import { DeadlineHandlers } from './deadlines/deadline-handlers.js';
import { Deadlines } from './deadlines/deadlines.service.js';
import { DueDates } from './due-dates/due-dates.js';
import { DueDatesResolver } from './due-dates/due-dates.resolver.js';
import { DueDatesService } from './due-dates/due-dates.service.js';
import { DueDateWhatNext } from './due-dates/due-dates.what-next.js';
import './due-dates/due-date.policy.js';
import { ReminderNotices } from './due-dates/reminder-notices.js';
import { Reminders } from './due-dates/reminders.js';
import { DeliveryLedger } from './deliveries/delivery-ledger.js';
import { NoticeSender } from './deliveries/notice-sender.js';
import { Recipients } from './deliveries/recipients.js';
import { ReplyAddresses } from './deliveries/reply-addresses.js';
import { DeliveryPauses } from './delivery-pauses/delivery-pauses.js';
import { MailPausesResolver } from './delivery-pauses/mail-pauses.resolver.js';
import { IdentityMailWorker } from './identity-mail/identity-mail.worker.js';
import { InvitationNotices } from './identity-notices/invitation-notices.js';
import { LiveNotices } from './live/live-notices.js';
import { LiveNoticesResolver } from './live/live-notices.resolver.js';
import { NoticeSignals } from './live/notice-signals.js';
import { LocalMailbox } from './mail/local-mailbox.js';
import { LocalMailboxResolver } from './mail/local-mailbox.resolver.js';
import { MailReports } from './mail-reports/mail-reports.service.js';
import { MailTrials } from './mail-trials/mail-trials.js';
import { Mailer } from './mail/mailer.js';
import { MissingMailer } from './mail/missing-mailer.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import { defaultSettings, NOTIFICATION_SETTINGS, type NotificationSettings } from './notification-settings.js';
import { NoticePreviews } from './notice-templates/notice-previews.js';
import { NoticeTemplateSteps } from './notice-templates/notice-template-steps.js';
import { NoticeTemplates } from './notice-templates/notice-templates.js';
import { NoticeTemplatesResolver } from './notice-templates/notice-templates.resolver.js';
import { NoticeTemplatesService } from './notice-templates/notice-templates.service.js';
import { NotificationSweep } from './notification-sweep.js';
import { MyNoticesResolver } from './notices/my-notices.resolver.js';
import { MyNotices } from './notices/my-notices.service.js';
import { NoticeGrouping } from './notices/notice-grouping.js';
import { NoticeRenderers } from './notices/notice-renderers.js';
import { OwnNotices } from './notices/own-notices.js';
import { Notices } from './notices/notices.service.js';
import { MailServerSteps } from './own-mail-server/mail-server-steps.js';
import { MailServerTrials } from './own-mail-server/mail-server-trials.js';
import { MailServers } from './own-mail-server/mail-servers.js';
import { MailServersResolver } from './own-mail-server/mail-servers.resolver.js';
import { MailServersService } from './own-mail-server/mail-servers.service.js';
import { RoutedMailer } from './own-mail-server/routed-mailer.js';
import { ServerConnections } from './own-mail-server/server-connections.js';
import { SentNoticesResolver } from './sent-notices/sent-notices.resolver.js';
import { SentNoticesService } from './sent-notices/sent-notices.service.js';
import { SuppressionListService } from './suppressions/suppression-list.service.js';
import { Suppressions } from './suppressions/suppressions.js';
import { SuppressionsResolver } from './suppressions/suppressions.resolver.js';
import { WebhookDeliveriesResolver } from './webhook-deliveries/webhook-deliveries.resolver.js';
import { WebhookDeliveriesService } from './webhook-deliveries/webhook-deliveries.service.js';
import { WebhookLedger } from './webhook-sending/webhook-ledger.js';
import { WebhookSender } from './webhook-sending/webhook-sender.js';
import { WebhookSweep } from './webhook-sending/webhook-sweep.js';
import { Webhooks } from './webhook-deliveries/webhooks.js';
import { WebhookAddresses } from './webhooks/webhook-address.js';
import { WebhookNotices } from './webhooks/webhook-notices.js';
import { WebhookSecrets } from './webhooks/webhook-secrets.js';
import { RotatedSecretResolver, WebhooksResolver } from './webhooks/webhooks.resolver.js';
import { WebhooksService } from './webhooks/webhooks.service.js';
import { DeliveryTurns } from './turns/delivery-turns.js';
import { WhatNextList } from './what-next/what-next.js';
import { WhatNextResolver } from './what-next/what-next.resolver.js';

/** Notices, mails, deadlines and what is next. Contexts above import it and register in its ports by decorator. */
@Module({})
export class NotificationsModule {
  static forRoot(settings: Partial<NotificationSettings> = {}): DynamicModule {
    return {
      module: NotificationsModule,
      global: true,
      imports: [DiscoveryModule, IdentityModule, NetworkModule],
      providers: [
        {
          provide: NOTIFICATION_SETTINGS,
          inject: [CONFIG],
          useFactory: (config: Config): NotificationSettings => ({ ...defaultSettings(config), ...settings }),
        },
        LocalMailbox,
        {
          provide: Mailer,
          inject: [CONFIG, NOTIFICATION_SETTINGS, LocalMailbox, MailServers, ServerConnections],
          useFactory: (config: Config, all: NotificationSettings, mailbox: LocalMailbox, servers: MailServers, connections: ServerConnections): Mailer => {
            const without = () => (LocalMailbox.inForce(config) ? mailbox : new MissingMailer());
            return new RoutedMailer(config.smtpUrl ? new SmtpMailer(config, all) : without(), servers, connections);
          },
        },
        DailyMails,
        DeadlineHandlers,
        Deadlines,
        DeliveryBatches,
        DeliveryLedger,
        DigestGrouping,
        DueDates,
        DueDatesResolver,
        DueDatesService,
        DueDateWhatNext,
        DeliveryPauses,
        DeliveryTurns,
        IdentityMailWorker,
        InvitationNotices,
        KindChoices,
        LiveNotices,
        LiveNoticesResolver,
        LocalMailboxResolver,
        MailChoicesService,
        MailLimits,
        MailLimitsResolver,
        MailMoments,
        MailPausesResolver,
        MailReports,
        MailServers,
        MailServersResolver,
        MailServersService,
        MailServerSteps,
        MailServerTrials,
        MailTrials,
        MyNotices,
        MyNoticesResolver,
        NoticeGrouping,
        NoticePreviews,
        NoticeRenderers,
        Notices,
        NoticeSender,
        NoticeSignals,
        NoticeTemplates,
        NoticeTemplatesResolver,
        NoticeTemplatesService,
        NoticeTemplateSteps,
        NotificationSweep,
        OwnNotices,
        ReaderLinks,
        Recipients,
        ReminderNotices,
        Reminders,
        ReplyAddresses,
        SentMails,
        SentNoticesResolver,
        SentNoticesService,
        ServerConnections,
        SuppressionListService,
        Suppressions,
        SuppressionsResolver,
        RotatedSecretResolver,
        WebhookAddresses,
        WebhookDeliveriesResolver,
        WebhookDeliveriesService,
        WebhookLedger,
        WebhookNotices,
        Webhooks,
        WebhookSecrets,
        WebhookSender,
        WebhooksResolver,
        WebhooksService,
        WebhookSweep,
        WhatNextList,
        WhatNextResolver,
      ],
      exports: [Deadlines, DueDates, DeliveryPauses, MailChoicesService, Mailer, MailReports, Notices, ReaderLinks, ReplyAddresses, SentMails, Suppressions, Webhooks, WhatNextList],
    };
  }
}

import { dirname } from 'node:path';
import { filesOf, read } from '../support/house-files.js';

/** Where a scope is left for another, or no tenant is named: each with what was proved before. */
const DANGERS: Readonly<Record<string, string>> = {
  'apps/api/src/health/metrics.ts': 'counts of rows, without whose they are',
  'apps/cli/src/accounts/account.command.ts': 'the operator of the machine',
  'apps/cli/src/backup/backup.ts': 'the operator of the machine, who copies all of it',
  'apps/cli/src/backup/restore.ts': 'the operator of the machine, who brings all of it back',
  'apps/cli/src/channels/channel.command.ts': 'the operator of the machine',
  'apps/cli/src/demonstration/example-stage.ts': 'the operator of an empty deployment',
  'apps/cli/src/deployment/database.ts': 'migrations change the rows of all tenants, as the owner of the database',
  'apps/cli/src/deployment/fresh.ts': 'a database of its own',
  'apps/cli/src/deployment/secret.command.ts': 'the operator of the machine',
  'apps/cli/src/invitations/import.command.ts': 'the operator of the machine',
  'apps/cli/src/jobs/jobs.command.ts': 'the operator of the machine',
  'apps/cli/src/network/network.command.ts': 'the operator of the machine',
  'apps/cli/src/operators/operator.command.ts': 'the operator of the machine',
  'apps/cli/src/verification/verify.command.ts': 'the operator of the machine; each chain is that of one tenant',
  'libs/conversation/src/advice-mail/inbound-advice.service.ts': 'the address of a mail proves whose thread it answers, and as whom',
  'libs/conversation/src/announcements/announcement-notices.ts': 'an announcement of the host authority goes to its own municipalities, each in a transaction of its own',
  'libs/conversation/src/announcements/announcement-receipts.service.ts': 'a municipality that was told is counted by its host authority, whose counters it does not see',
  'libs/conversation/src/followables/followable.ts': 'what is followed is looked at as anyone sees it',
  'libs/conversation/src/followers/followers.service.ts': 'an audience reaches across tenants; addresses are handed to the mail alone',
  'libs/conversation/src/follows/follows.service.ts': 'a visitor has no right on the register of follows: the secret of a link proves whose it is',
  'libs/conversation/src/follows/my-follows.service.ts': 'a follow by address becomes the person’s whose confirmed address it is',
  'libs/conversation/src/mail/follow-mail.ts': 'a follow is read by its own id, from the event or notice that names it',
  'libs/conversation/src/readers/mail-readers.service.ts': 'the secret of a mail proves whose follows and address they are',
  'libs/identity/src/account/account-security.ts': 'own sessions, by the person’s id',
  'libs/identity/src/account/account.service.ts': 'own name in the sign-in register, by the person’s id',
  'libs/identity/src/account/email-changes.service.ts': 'the secret of a mail proves whose address it is',
  'libs/identity/src/account/second-step-reset.service.ts': 'the operator of the machine, for the account of the address that they name',
  'libs/identity/src/account/sessions.service.ts': 'own sessions, by the person’s id',
  'libs/identity/src/deployment/operators.service.ts': 'only on an empty deployment, or by an operator',
  'libs/identity/src/housekeeping.ts': 'removes what has expired, whose ever it was',
  'libs/identity/src/invitations/acceptance.service.ts': 'the secret of a mail proves the invitation to that tenant',
  'libs/identity/src/mail/mail-requests.ts': 'the queue of mails is the deployment’s',
  'libs/identity/src/own-data/erasure.service.ts': 'own rows in every place of a person, by the person’s id',
  'libs/identity/src/sign-in/sign-in-store.ts': 'nobody is signed in yet',
  'libs/notifications/src/choices/mail-choices.service.ts': 'a choice is its reader’s, by the secret of a mail or the account; who sends must know all of them',
  'libs/notifications/src/deliveries/delivery-ledger.ts': 'the ledger of deliveries is the deployment’s',
  'libs/notifications/src/deliveries/notice-sender.ts': 'a summary tells of the municipalities of its network',
  'libs/notifications/src/deliveries/recipients.ts': 'addresses of the recipients of a notice, handed to the mail alone',
  'libs/notifications/src/deliveries/sent-mails.ts': 'what was sent to a reader, by the secret of a mail or the account',
  'libs/notifications/src/due-dates/reminder-notices.ts': 'the host authority hears of the dates of all its municipalities in one notice',
  'libs/notifications/src/due-dates/reminders.ts': 'which networks have dates to remind of today; each is then looked at by itself',
  'libs/notifications/src/digests/digest-grouping.ts': 'who waits for a summary is found in all municipalities of the network that makes it',
  'libs/notifications/src/identity-mail/identity-mail.worker.ts': 'the queue of mails is the deployment’s',
  'libs/notifications/src/mail-reports/mail-reports.service.ts': 'a provider names a mail by its Message-ID, whose ever it is',
  'libs/notifications/src/notification-sweep.ts': 'what waits is found in all tenants, and handled in each one’s own',
  'libs/notifications/src/own-mail-server/mail-servers.ts': 'the password of a network’s mail server, which nobody of the network reads, and the pause that is the system’s',
  'libs/notifications/src/suppressions/suppressions.ts': 'addresses are compared by hashes that no tenant reads',
  'libs/notifications/src/webhook-sending/webhook-ledger.ts': 'what messages to other systems are signed with, which nobody of a tenant reads',
  'libs/notifications/src/webhook-deliveries/webhooks.ts': 'what other systems are told of is looked at as anyone sees it',
  'libs/plans/src/evidence/evidence-links.ts': 'links that are due are found in all tenants, and visited in each one’s own',
  'libs/platform/src/audit/sealer.ts': 'tenants with unsealed entries are found, and each is sealed by itself',
  'libs/platform/src/jobs/job-runner.ts': 'a job without a tenant is the deployment’s',
  'libs/platform/src/jobs/relay.ts': 'the outbox is of all tenants; each job carries its own',
  'libs/platform/src/jobs/sweeps.ts': 'a sweep’s turn is the deployment’s',
};
/** Where they are made. */
const SOURCES = ['libs/platform/src/context/request-context.ts', 'libs/platform/src/database/in-scope.ts'];
const LONGEST_SERVICE = 300;
/** Of a feature, its tests among them: what one sees at a glance. */
const LARGEST_FOLDER = 14;
/** Folders that grow by their nature, and in which nobody looks for a thing by reading the list. */
const NO_SOURCES: Readonly<Record<string, string>> = {
  assets: 'maps, catalogues, templates and styles: one file a thing',
  generated: 'written from the schema',
  migrations: 'one file a change, and none is ever taken away',
};
const shipped = (...patterns: string[]) => filesOf(...patterns).filter((file) => !/\.(int-)?spec\.tsx?$|\/test(ing)?\//.test(file));

describe('the house', () => {
  it('knows each place where a wall is opened, and why', () => {
    const found = shipped('libs/*.ts', 'apps/*.ts', 'apps/*.tsx').filter((file) => !SOURCES.includes(file) && /\bunsafe[A-Z]\w*\(/.test(read(file)));
    expect(found.sort()).toEqual(Object.keys(DANGERS).sort());
  });

  it('has no service that is longer than one can keep in mind', () => {
    const long = shipped('libs/**/*.service.ts', 'apps/**/*.service.ts').filter((file) => read(file).split('\n').length - 1 > LONGEST_SERVICE);
    expect(long).toEqual([]);
  });

  it('keeps a feature in one folder that one can take in at a glance', () => {
    const sizes = new Map<string, number>();
    for (const folder of filesOf('apps', 'libs').map((file) => dirname(file))) {
      if (folder.split('/').some((part) => part in NO_SOURCES)) continue;
      sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
    }
    const large = [...sizes].flatMap(([folder, size]) => (size > LARGEST_FOLDER ? [folder] : []));
    expect(large).toEqual([]);
  });

  it('puts no dialog into a paragraph, which a browser ends before it', () => {
    const found = filesOf('apps/web/app', 'libs/ui/src').filter((file) => /(?<!\.spec)\.tsx$/.test(file) && /<(p|span|small|h\d)\b[^>/]*>\s*(\{[^{}]*)?<ConfirmDialog/.test(read(file)));
    expect(found).toEqual([]);
  });

  it('names no folder by what says nothing of what is in it', () => {
    const nameless = filesOf('apps', 'libs', 'infra').filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)\//.test(file));
    expect(nameless).toEqual([]);
  });
});

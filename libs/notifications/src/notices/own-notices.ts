import { Injectable } from '@nestjs/common';
import {
  anonymous,
  Database,
  OnEvent,
  RequestContext,
  statement,
  type PayloadOf,
} from '@tequio/platform';
import { PersonalData, personErased } from '@tequio/identity';

const MOST = 20_000;

const NOTICES = statement<object>(
  'notices.data',
  `select kind, headings, path, created_at, read_at from notices where person_id = (select current_person()) order by id limit ${MOST}`,
);
const MAILS = statement<object>(
  'notices.data.mails',
  `select subject, composed_at, sent_at from messages where delivery_id in (select id from deliveries) order by composed_at limit ${MOST}`,
);
const PREFERENCES = statement<object>(
  'notices.data.preferences',
  'select kind, frequency, in_app, updated_at from notice_preferences where person_id = (select current_person())',
);
const CHOICES = statement<object>(
  'notices.data.choices',
  'select frequency, paused_at, quiet_from, quiet_until, updated_at from mail_choices where reader = (select current_person())',
);
const ERASE = [
  statement<object>('notices.erase.mails', 'delete from messages where delivery_id in (select id from deliveries)'),
  statement<object>('notices.erase', 'delete from notices where person_id = (select current_person())'),
  statement<object>(
    'notices.erase.preferences',
    'delete from notice_preferences where person_id = (select current_person())',
  ),
  statement<object>('notices.erase.trials', 'delete from mail_trials where person_id = (select current_person())'),
  statement<object>('notices.erase.choices', 'delete from mail_choices where reader = (select current_person())'),
];

/** What is kept here about one person: taken away with their data, and erased with their account. */
@Injectable()
export class OwnNotices {
  constructor(
    private readonly db: Database,
    data: PersonalData,
  ) {
    data.add({ name: 'notices', read: (ctx) => this.db.sql(ctx, NOTICES) });
    data.add({ name: 'mails', read: (ctx) => this.db.sql(ctx, MAILS) });
    data.add({ name: 'mailChoices', read: (ctx) => this.db.sql(ctx, CHOICES) });
    data.add({ name: 'noticePreferences', read: (ctx) => this.db.sql(ctx, PREFERENCES) });
  }

  /** As the person, so that nothing of anybody else can go. */
  @OnEvent(personErased, { transaction: 'own' })
  async erase(outer: RequestContext, { personId }: PayloadOf<typeof personErased>): Promise<void> {
    const actor = { ...anonymous, kind: 'person' as const, personId };
    const own = new RequestContext({ scope: 'self', actor, clock: outer.clock, correlationId: outer.correlationId });
    await this.db.write(own, async (ctx) => {
      for (const query of ERASE) await this.db.sql(ctx, query);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { invitationAccepted } from '@tequio/identity';
import { dayInWords, timeOfDayIn } from '@tequio/network';
import { defineNoticeKind, Notices, RendersNotice, wordNotice, type NoticeToRender, type RenderedNotice } from '@tequio/notifications';
import { Database, OnEvent, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import { BodyRecords } from '../bodies/body-records.js';
import { bodyDissolved, installationCalled, memberAppointed } from '../bodies/body.events.js';
import { secretariatPath, validInstallation, type BodyRecord } from '../bodies/body-record.js';
import { isDeclined, SeatTermEntity } from '../seats/seat-term.entity.js';

export const installationCalledNotice = defineNoticeKind({
  key: 'governance.installation_called',
  subject: 'Body',
  mandatory: true,
  urgent: true,
  voice: 'usted',
  wording: {
    variables: { organo: 'body', dia: 'day', hora: 'time', sede: 'venue' },
    required: ['dia', 'hora', 'sede'],
    texts: { called: 'notice.installation_called', called_off: 'notice.installation_called_off' },
  },
});

/** Calls those who are in a body to its installation, with an invitation for their calendar that follows each change. */
@Injectable()
export class InstallationCalls {
  constructor(
    private readonly db: Database,
    private readonly notices: Notices,
    private readonly records: BodyRecords,
  ) {}

  @OnEvent(installationCalled)
  async scheduled(ctx: RequestContext, { bodyId }: PayloadOf<typeof installationCalled>): Promise<void> {
    const record = await this.records.find(ctx, bodyId);
    await this.call(ctx, record, membersOf(record));
  }

  @OnEvent(memberAppointed)
  async appointed(ctx: RequestContext, { bodyId, termId }: PayloadOf<typeof memberAppointed>): Promise<void> {
    const record = await this.records.find(ctx, bodyId);
    await this.call(ctx, record, membersOf(record, termId));
  }

  /** Runs beside what ties the account to the seat: whoever accepts is called though the seat does not know them yet. */
  @OnEvent(invitationAccepted)
  async joined(ctx: RequestContext, { invitationId, personId }: PayloadOf<typeof invitationAccepted>): Promise<void> {
    const term = await this.db.repo(ctx, SeatTermEntity).findOneBy({ tenantId: ctx.requireTenant().tenantId, invitationId });
    if (term?.endedOn !== null) return;
    await this.call(ctx, await this.records.find(ctx, term.bodyId), [personId]);
  }

  @OnEvent(bodyDissolved)
  async dissolved(ctx: RequestContext, { bodyId }: PayloadOf<typeof bodyDissolved>): Promise<void> {
    const record = await this.records.find(ctx, bodyId);
    const installation = validInstallation(record);
    if (installation?.state !== 'scheduled') return;
    const people = record.terms.filter(({ endKind }) => endKind === 'dissolution').flatMap(({ personId }) => personId ?? []);
    await this.notify(ctx, record, `${installation.id} off`, people);
  }

  /** Null once it has begun or was held: what is past calls nobody. */
  @RendersNotice(installationCalledNotice)
  async word(ctx: RequestContext, { subject }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const record = await this.records.find(ctx, subject.id);
    const installation = validInstallation(record);
    if (installation?.state !== 'scheduled') return null;
    const { timeZone } = record.municipality ?? record.network;
    const { id, calls, heldOn, startsAt, endsAt, venue } = installation;
    const begins = timeOfDayIn(timeZone, heldOn, startsAt);
    if (begins <= ctx.now) return null;
    const off = record.body.state === 'dissolved';
    const facts = { body: record.body.name, day: dayInWords(heldOn, locale), time: startsAt, venue };
    const rendered = wordNotice(installationCalledNotice, locale, off ? 'called_off' : 'called', facts, secretariatPath(record));
    return {
      ...rendered,
      calendar: {
        uid: `installation-${id}@tequio`,
        sequence: off ? calls + 1 : calls,
        method: off ? 'CANCEL' : 'REQUEST',
        title: rendered.heading,
        venue,
        startsAt: begins,
        endsAt: endsAt ? timeOfDayIn(timeZone, heldOn, endsAt) : null,
      },
    };
  }

  private async call(ctx: RequestContext, record: BodyRecord, people: readonly string[]): Promise<void> {
    const installation = validInstallation(record);
    if (installation?.state !== 'scheduled' || record.body.state === 'dissolved') return;
    await this.notify(ctx, record, `${installation.id} ${installation.calls}`, people);
  }

  private async notify(ctx: RequestContext, record: BodyRecord, dedupe: string, people: readonly string[]): Promise<void> {
    const recipients = [...new Set(people)].map((personId) => ({ personId }));
    await this.notices.notify(ctx, { kind: installationCalledNotice, subjectId: record.body.id, dedupe, recipients });
  }
}

/** Accounts of those who are in the body now, or of one of them. */
const membersOf = ({ terms }: BodyRecord, termId: string | null = null): string[] =>
  terms.filter((term) => term.endedOn === null && !isDeclined(term) && (termId === null || term.id === termId)).flatMap(({ personId }) => personId ?? []);

import { Injectable } from '@nestjs/common';
import { invitationAccepted, invitationDeclined } from '@tequio/identity';
import { dayInWords, paths } from '@tequio/network';
import { defineNoticeKind, Notices, RendersNotice, wordNotice, type NoticeToRender, type RenderedNotice } from '@tequio/notifications';
import { Database, OnEvent, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import { IsNull, Not } from 'typeorm';
import { BodiesService } from '../bodies/bodies.service.js';
import { BodyEntity } from '../bodies/body.entity.js';
import { bodyInstalled, memberAppointed } from '../bodies/body.events.js';
import { nameOfSeat, secretariatPath, validInstallation } from '../bodies/body-record.js';
import { BodyRecords } from '../bodies/body-records.js';
import { governanceDictionary } from '../governance.dictionary.js';
import { SeatTermEntity } from '../seats/seat-term.entity.js';

export const memberAppointedNotice = defineNoticeKind({ key: 'governance.member_appointed', subject: 'Body', mandatory: true, voice: 'usted', personal: true, wording: { variables: { municipio: 'municipality', organo: 'body', asiento: 'seat' }, required: ['asiento'], texts: { usual: 'notice.member_appointed' } } });
export const bodyInstalledNotice = defineNoticeKind({ key: 'governance.body_installed', subject: 'Body', mandatory: false, voice: 'usted', wording: { variables: { organo: 'body', fecha: 'date', folio: 'folio' }, required: ['folio'], texts: { usual: 'notice.body_installed' } } });

/** Tells members what concerns them, once they have an account. */
@Injectable()
export class BodyNotices {
  constructor(
    private readonly db: Database,
    private readonly notices: Notices,
    private readonly records: BodyRecords,
    private readonly bodies: BodiesService,
  ) {}

  /** Whoever accepts the invitation of a seat is who holds it. */
  @OnEvent(invitationAccepted)
  async joined(ctx: RequestContext, { invitationId, membershipId, personId }: PayloadOf<typeof invitationAccepted>): Promise<void> {
    const { tenantId } = ctx.requireTenant();
    const repo = this.db.repo(ctx, SeatTermEntity);
    const term = await repo.findOneBy({ tenantId, invitationId, endedOn: IsNull() });
    if (!term || term.personId) return;
    await repo.update({ id: term.id }, { personId, membershipId, version: term.version + 1 });
    await this.appointedPerson(ctx, term, personId);
  }

  /** Whoever declines the invitation of a seat is not in it: a body that counted as complete is so no longer. */
  @OnEvent(invitationDeclined)
  async declined(ctx: RequestContext, { invitationId }: PayloadOf<typeof invitationDeclined>): Promise<void> {
    const { tenantId } = ctx.requireTenant();
    const repo = this.db.repo(ctx, SeatTermEntity);
    const found = await repo.findOneBy({ tenantId, invitationId, endedOn: IsNull() });
    if (!found) return;
    const body = await this.db.repo(ctx, BodyEntity).findOneOrFail({ where: { tenantId, id: found.bodyId }, lock: { mode: 'pessimistic_write' } });
    const { affected } = await repo.update({ id: found.id, invitationId, endedOn: IsNull(), declinedAt: IsNull() }, { declinedAt: ctx.now, version: found.version + 1 });
    if (affected) await this.bodies.recompose(ctx, body);
  }

  @OnEvent(memberAppointed)
  async appointed(ctx: RequestContext, { termId }: PayloadOf<typeof memberAppointed>): Promise<void> {
    const term = await this.db.repo(ctx, SeatTermEntity).findOneBy({ id: termId, endedOn: IsNull() });
    if (term?.personId) await this.appointedPerson(ctx, term, term.personId);
  }

  @OnEvent(bodyInstalled)
  async installed(ctx: RequestContext, { bodyId, installationId }: PayloadOf<typeof bodyInstalled>): Promise<void> {
    const terms = await this.db.repo(ctx, SeatTermEntity).findBy({ tenantId: ctx.requireTenant().tenantId, bodyId, endedOn: IsNull(), personId: Not(IsNull()) });
    const recipients = [...new Set(terms.map(({ personId }) => personId!))].map((personId) => ({ personId }));
    await this.notices.notify(ctx, { kind: bodyInstalledNotice, subjectId: bodyId, dedupe: installationId, recipients });
  }

  @RendersNotice(memberAppointedNotice)
  async wordAppointment(ctx: RequestContext, { subject, dedupe }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const record = await this.records.find(ctx, subject.id);
    const term = record.terms.find(({ id, endedOn }) => id === dedupe && endedOn === null);
    if (!term) return null;
    const seat = record.seats.find(({ id }) => id === term.seatId);
    const facts = {
      body: record.body.name,
      municipality: record.municipality?.name ?? record.network.name,
      seat: seat ? nameOfSeat(record, seat, locale) : governanceDictionary.text(locale, 'role.facilitator'),
    };
    return wordNotice(memberAppointedNotice, locale, 'usual', facts, secretariatPath(record));
  }

  @RendersNotice(bodyInstalledNotice)
  async wordInstallation(ctx: RequestContext, { subject }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const record = await this.records.find(ctx, subject.id);
    const act = validInstallation(record);
    if (!act?.folio) return null;
    return wordNotice(bodyInstalledNotice, locale, 'usual', { body: record.body.name, date: dayInWords(act.heldOn, locale), folio: act.folio }, paths.verification(act.folio));
  }

  private async appointedPerson(ctx: RequestContext, term: SeatTermEntity, personId: string): Promise<void> {
    await this.notices.notify(ctx, { kind: memberAppointedNotice, subjectId: term.bodyId, dedupe: term.id, recipients: [{ personId }] });
  }
}

import { Injectable } from '@nestjs/common';
import { invitationDeclined, OfficeHolders } from '@tequio/identity';
import { paths } from '@tequio/network';
import { Database, OnEvent, statement, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import { defineNoticeKind } from '../notices/notice-kind.js';
import { RendersNotice, type NoticeToRender, type RenderedNotice } from '../notices/notice-renderers.js';
import { Notices } from '../notices/notices.service.js';
import { notificationsDictionary } from '../notifications.dictionary.js';

const declinedNotice = defineNoticeKind({ key: 'notifications.invitation_declined', subject: 'Invitation', mandatory: true, voice: 'usted' });

interface DeclinedRow {
  email: string;
  office: string;
  invited_by: string | null;
  network: string;
  network_slug: string;
  municipality: string | null;
  municipality_slug: string | null;
  /** Whether who is told is a member of the place itself, not of its host authority. */
  own: boolean;
}

const DECLINED = statement<DeclinedRow>(
  'notices.declined-invitation',
  `select i.email::text as email, i.office, i.invited_by, n.name as network, n.slug as network_slug, m.name as municipality, m.slug as municipality_slug,
     exists (select from memberships own where own.tenant_id = i.tenant_id and own.person_id = $2 and (own.ends_on is null or own.ends_on >= ($3::timestamptz at time zone n.time_zone)::date)) as own
   from invitations i join networks n on n.id = i.network_id left join municipalities m on m.id = i.tenant_id
   where i.id = $1 and i.state = 'declined'`,
);

const INVITING = ['liaison', 'network_admin'];

/** Tells who invited that the invitation was declined. The context of identity lies below this one, and cannot tell it itself. */
@Injectable()
export class InvitationNotices {
  constructor(
    private readonly db: Database,
    private readonly notices: Notices,
    private readonly officeHolders: OfficeHolders,
  ) {}

  @OnEvent(invitationDeclined)
  async declined(ctx: RequestContext, { invitationId }: PayloadOf<typeof invitationDeclined>): Promise<void> {
    const [invitation] = await this.db.sql(ctx, DECLINED, [invitationId, null, ctx.now]);
    if (!invitation) return;
    const [here, above] = [await this.officeHolders.of(ctx, INVITING), await this.officeHolders.ofNetwork(ctx, INVITING)];
    // Who invited may have left since, or be nobody: then it is for those who could send another.
    const sender = [...here, ...above].find(({ personId }) => personId === invitation.invited_by);
    const recipients = sender ? [sender] : here.length ? here : above;
    await this.notices.notify(ctx, { kind: declinedNotice, subjectId: invitationId, dedupe: invitationId, recipients });
  }

  @RendersNotice(declinedNotice)
  async word(ctx: RequestContext, { subject, recipient }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const reader = recipient && 'personId' in recipient ? recipient.personId : null;
    const [invitation] = await this.db.sql(ctx, DECLINED, [subject.id, reader, ctx.now]);
    if (!invitation) return null;
    const { email, office, network, municipality } = invitation;
    const say = (part: 'subject' | 'body' | 'action') =>
      notificationsDictionary.text(locale, `mail.invitation_declined.${part}`, { email, office, place: municipality ?? network });
    return { subject: say('subject'), heading: say('subject'), paragraphs: [say('body')], action: { label: say('action'), path: listOf(invitation) } };
  }
}

/** The list in which who is told finds the invitation. */
function listOf({ network_slug: network, municipality_slug: municipality, own }: DeclinedRow): string {
  if (municipality === null) return paths.institute(network, 'personas');
  return own ? paths.workspace(network, municipality, 'personas') : paths.institute(network, `municipios/${municipality}/personas`);
}

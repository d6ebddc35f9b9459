import { Injectable } from '@nestjs/common';
import { invitationDeclined, OfficeHolders } from '@tequio/identity';
import { paths } from '@tequio/network';
import { Database, OnEvent, statement, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import { defineNoticeKind } from '../notices/notice-kind.js';
import { RendersNotice, type NoticeToRender, type RenderedNotice } from '../notices/notice-renderers.js';
import { Notices } from '../notices/notices.service.js';
import { wordNotice } from '../notice-templates/notice-words.js';

/** Names an address: it stands in the lists of who is told and nowhere else. */
const declinedNotice = defineNoticeKind({ key: 'notifications.invitation_declined', subject: 'Invitation', mandatory: true, voice: 'usted', listed: false, wording: { variables: { correo: 'email', cargo: 'office', lugar: 'place' }, required: ['correo'], texts: { usual: 'mail.invitation_declined' } } });

interface DeclinedRow {
  email: string;
  office: string;
  invited_by: string | null;
  network: string;
  network_slug: string;
  municipality: string | null;
  municipality_slug: string | null;
}

const DECLINED = statement<DeclinedRow>(
  'notices.declined-invitation',
  `select i.email::text as email, i.office, i.invited_by, n.name as network, n.slug as network_slug, m.name as municipality, m.slug as municipality_slug
   from invitations i join networks n on n.id = i.network_id left join municipalities m on m.id = i.tenant_id
   where i.id = $1 and i.state = 'declined'`,
);

/** Who is told: of the place itself, or of its host authority. */
interface Audience {
  recipients: { personId: string }[];
  from: 'own' | 'above';
}

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
    const [invitation] = await this.db.sql(ctx, DECLINED, [invitationId]);
    if (!invitation) return;
    const { recipients, from } = await this.audience(ctx, invitation.invited_by);
    // An invitation is declined once: what tells the notice apart says who it is for, and with it what it leads to.
    await this.notices.notify(ctx, { kind: declinedNotice, subjectId: invitationId, dedupe: from, recipients });
  }

  @RendersNotice(declinedNotice)
  async word(ctx: RequestContext, { subject, dedupe }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const [invitation] = await this.db.sql(ctx, DECLINED, [subject.id]);
    if (!invitation) return null;
    const { email, office, network, municipality } = invitation;
    return wordNotice(declinedNotice, locale, 'usual', { email, office, place: municipality ?? network }, listOf(invitation, dedupe));
  }

  /** Who invited, while they hold an office in which one invites; else those who could send another. */
  private async audience(ctx: RequestContext, invitedBy: string | null): Promise<Audience> {
    const [here, above] = [await this.officeHolders.of(ctx, INVITING), await this.officeHolders.ofNetwork(ctx, INVITING)];
    const isSender = ({ personId }: { personId: string }) => personId === invitedBy;
    if (above.some(isSender) && !here.some(isSender)) return { recipients: above.filter(isSender), from: 'above' };
    if (!here.length) return { recipients: above, from: 'above' };
    return { recipients: here.some(isSender) ? here.filter(isSender) : here, from: 'own' };
  }
}

/** The list in which who is told finds the invitation. */
function listOf({ network_slug: network, municipality_slug: municipality }: DeclinedRow, from: string): string {
  if (municipality === null) return paths.institute(network, 'personas');
  return from === 'above' ? paths.institute(network, `municipios/${municipality}/personas`) : paths.workspace(network, municipality, 'personas');
}

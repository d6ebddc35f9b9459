import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, Outbox, statement, type Config, type RequestContext } from '@tequio/platform';
import { newSecret } from '../caller/owned-secret.js';
import { invitationSent } from '../identity.events.js';
import { MailRequests } from '../mail/mail-requests.js';
import { roleName } from '../memberships/place.types.js';
import type { InvitationEntity } from './invitation.entities.js';
import type { Invitation } from './invitation.types.js';

const DAY_MS = 86_400_000;
/** Days that a link works where the inviter says nothing. */
const INVITATION_DAYS = 14;

/** $1: moment whose day, in the network's zone, is today; $2: tenant acted for; $3: person who acts. */
const INVITER = statement<{ name: string; body: string }>(
  'identity.invitations.inviter',
  `select p.name, coalesce(u.name, a.name, n.name) as body from networks n
   join persons p on p.id = $3
   left join municipalities u on u.id = $2
   left join host_authorities a on a.network_id = n.id
     and ($1::timestamptz at time zone n.time_zone)::date between a.starts_on and coalesce(a.ends_on, 'infinity')
   where n.id = $4`,
);

/** A new link, and who sends it; null where nobody does who has an office. */
export interface InvitationLink {
  secret: string;
  inviter: { name: string; office: string; body: string } | null;
}

/** The link of an invitation: made anew each time that it is sent, and mailed with who sends it. */
@Injectable()
export class InvitationLinks {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly mails: MailRequests,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Changes the invitation, without saving it: the link before opens nothing any more. */
  async renew(ctx: RequestContext, invitation: InvitationEntity, days: number | null | undefined): Promise<InvitationLink> {
    const { text: secret, hash } = newSecret(invitation.tenantId);
    const inviter = await this.inviter(ctx);
    Object.assign(invitation, {
      tokenHash: hash,
      expiresAt: new Date(ctx.now.getTime() + (days ?? INVITATION_DAYS) * DAY_MS),
      sentAt: ctx.now,
      sentCount: invitation.sentCount + 1,
      invitingOffice: inviter?.office ?? null,
      invitingBody: inviter?.body ?? null,
    });
    return { secret, inviter };
  }

  /** `sent` is the invitation as it was saved. */
  async send(inside: RequestContext, invitation: InvitationEntity, { name, role, office, externalId, place }: Invitation, { secret, inviter }: InvitationLink): Promise<void> {
    await this.mails.request(inside, this.db, {
      kind: 'invitation',
      to: invitation.email,
      locale: invitation.locale,
      url: `${this.config.publicUrl}/invitacion/${secret}`,
      expiresAt: invitation.expiresAt,
      params: {
        invitationId: invitation.id,
        tenantId: place.tenantId,
        placeName: place.name,
        networkName: place.networkName,
        name,
        role,
        roleName: roleName(invitation.locale, role),
        office,
        externalId,
        inviter: inviter && [inviter.name, inviter.office, inviter.body].join(', '),
        message: invitation.message,
      },
    });
    await this.outbox.publish(inside, invitationSent, { invitationId: invitation.id });
  }

  private async inviter(ctx: RequestContext): Promise<InvitationLink['inviter']> {
    const { office, personId } = ctx.actor;
    if (!office || !personId || !ctx.tenantId) return null;
    const [found] = await this.db.sql(ctx, INVITER, [ctx.now, ctx.tenantId, personId, ctx.networkId]);
    return found ? { ...found, office } : null;
  }
}

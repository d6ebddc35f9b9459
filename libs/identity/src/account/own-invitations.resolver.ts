import { Field, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, Database, RequestContext, statement } from '@tequio/platform';
import { MembershipPlace, roleName, toPlace, type PlaceRow } from '../memberships/place.types.js';
import { Me } from './account.types.js';

@ObjectType({ description: 'An invitation that waits for who is signed in; its link is in the mail that was sent.' })
export class OwnInvitation {
  @Field({ description: 'Name of the role, in the language of the request.' })
  roleName!: string;
  @Field({ description: 'Post as shown to others.' })
  office!: string;
  @Field({ description: 'When it was last sent.' })
  sentAt!: Date;
  @Field({ description: 'When the link ends.' })
  expiresAt!: Date;
  @Field(() => MembershipPlace, { description: 'Where the role is.' })
  place!: MembershipPlace;
}

interface OwnInvitationRow extends PlaceRow {
  role: string;
  office: string;
  sent_at: Date;
  expires_at: Date;
}

/** Scope: self, which sees also what a person has sent. */
const WAITING = statement<OwnInvitationRow>(
  'identity.invitations.own',
  `select i.role, i.office, i.sent_at, i.expires_at, i.network_id, i.tenant_id,
     case when u.id is null then 'network' else 'municipality' end as kind,
     coalesce(u.name, n.name) as place_name, coalesce(u.slug, n.slug) as place_slug, u.inegi_key as place_key, n.name as network_name, n.slug as network_slug
   from invitations i join networks n on n.id = i.network_id left join municipalities u on u.id = i.tenant_id
   where i.email = (select p.email from persons p where p.id = (select current_person())) and i.state = 'pending' and i.expires_at > $1
   order by i.sent_at desc, i.id limit 50`,
);

@Resolver(() => Me)
export class OwnInvitationsResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => [OwnInvitation], { description: 'Invitations that wait for an answer, newest first, up to 50.' })
  async invitations(@Ctx() ctx: RequestContext): Promise<OwnInvitation[]> {
    const rows = await this.db.sql(ctx, WAITING, [ctx.now]);
    return rows.map((row) => ({ roleName: roleName(ctx.locale, row.role), office: row.office, sentAt: row.sent_at, expiresAt: row.expires_at, place: toPlace(row) }));
  }
}

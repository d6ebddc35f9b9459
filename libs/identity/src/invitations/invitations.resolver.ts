import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, Public, RequestContext, Unaudited } from '@tequio/platform';
import { RoleChoice } from '../roles/role.types.js';
import { roleName } from '../memberships/place.types.js';
import { AcceptanceService } from './acceptance.service.js';
import { BulkInvitationsService } from './bulk-invitations.service.js';
import { InvitationsService } from './invitations.service.js';
import {
  AcceptInvitationInput,
  AcceptInvitationResult,
  DeclineInvitationResult,
  InvitationAccepted,
  InvitationConnection,
  InvitationPreview,
  InvitationsArgs,
  InviteInput,
  InviteManyInput,
  InviteManyResult,
  InviteResult,
  ResendInvitationResult,
  RevokeInvitationResult,
} from './invitation.types.js';

@Resolver(() => InvitationAccepted)
export class InvitationsResolver {
  constructor(
    private readonly service: InvitationsService,
    private readonly bulk: BulkInvitationsService,
    private readonly acceptance: AcceptanceService,
  ) {}

  @Query(() => InvitationConnection, {
    description: 'Invitations of the own municipality, or of the network and all its municipalities.',
  })
  @Can('list', 'Invitation')
  invitations(@Ctx() ctx: RequestContext, @Args() args: InvitationsArgs) {
    return this.service.list(ctx, args);
  }

  @Query(() => [RoleChoice], {
    description: 'Roles that one may invite with in a network or municipality, the highest first.',
  })
  @Can('invite', 'Invitation')
  async invitableRoles(
    @Ctx() ctx: RequestContext,
    @Args('tenantId', {
      type: () => ID,
      nullable: true,
      description: 'The network or municipality; absent: the one that is acted for.',
    })
    tenantId?: string | null,
  ) {
    return (await this.service.grantableRoles(ctx, tenantId)).map((key) =>
      RoleChoice.of(key, roleName(ctx.locale, key)),
    );
  }

  @Query(() => InvitationPreview, {
    nullable: true,
    description: 'What an invitation’s link opens; null where it opens nothing.',
  })
  @Public()
  invitationByToken(@Ctx() ctx: RequestContext, @Args('token', { description: 'Secret of the link.' }) token: string) {
    return this.acceptance.preview(ctx, token);
  }

  @Mutation(() => InviteResult, { description: 'Invites a person to a role and sends the link.' })
  @Can('invite', 'Invitation')
  invite(@Ctx() ctx: RequestContext, @Args('input', { description: 'Whom, and to what.' }) input: InviteInput) {
    return this.service.invite(ctx, input);
  }

  @Mutation(() => InviteManyResult, {
    description: 'Invites a whole list, or only says what that would do. With one wrong cell nothing is sent.',
  })
  @Can('invite', 'Invitation')
  @Unaudited('A list that is only looked at changes nothing; each invitation that it sends is audited by itself.')
  inviteMany(@Ctx() ctx: RequestContext, @Args('input', { description: 'The list.' }) input: InviteManyInput) {
    return this.bulk.inviteMany(ctx, input);
  }

  @Mutation(() => ResendInvitationResult, {
    description: 'Sends an invitation again; the link before opens nothing any more.',
  })
  @Can('resend', 'Invitation')
  resendInvitation(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'The invitation.' }) id: string,
  ) {
    return this.service.resend(ctx, id);
  }

  @Mutation(() => RevokeInvitationResult, { description: 'Withdraws an invitation that has not been accepted.' })
  @Can('revoke', 'Invitation')
  revokeInvitation(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'The invitation.' }) id: string,
    @Args('reason', { description: 'Why; it is kept.' }) reason: string,
  ) {
    return this.service.revoke(ctx, id, { reason });
  }

  @Mutation(() => AcceptInvitationResult, { description: 'Accepts an invitation with the secret of its link.' })
  @Public()
  acceptInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The secret, the own name and the consent.' }) input: AcceptInvitationInput,
  ) {
    return this.acceptance.accept(ctx, input);
  }

  @Mutation(() => DeclineInvitationResult, {
    description: 'Declines an invitation with the secret of its link: it is ended, and who invited is told.',
  })
  @Public()
  declineInvitation(@Ctx() ctx: RequestContext, @Args('token', { description: 'Secret of the link.' }) token: string) {
    return this.acceptance.decline(ctx, token);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Address to open next: it signs the new member in, once and within two minutes. Null for who is signed in already.',
  })
  continueUrl(@Parent() accepted: InvitationAccepted) {
    return this.acceptance.continueUrl(accepted);
  }
}

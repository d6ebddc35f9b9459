import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, Public, RequestContext } from '@tequio/platform';
import {
  DeploymentSetUp,
  DeploymentState,
  InviteAdministratorInput,
  InviteAdministratorResult,
  SetUpDeploymentInput,
  SetUpDeploymentResult,
} from './deployment.types.js';
import { OperatorsService } from './operators.service.js';

@Resolver(() => DeploymentSetUp)
export class DeploymentResolver {
  constructor(private readonly service: OperatorsService) {}

  @Query(() => DeploymentState, { description: 'Whether the deployment still waits for its operator.' })
  @Public()
  deploymentState(@Ctx() ctx: RequestContext) {
    return this.service.state(ctx);
  }

  @Mutation(() => SetUpDeploymentResult, {
    description: 'Makes the first operator of an empty deployment and, with them, its first network; refused for ever after.',
  })
  @Public()
  setUpDeployment(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The operator, and what is made with them.' }) input: SetUpDeploymentInput,
  ) {
    return this.service.setUp(ctx, input);
  }

  @Mutation(() => InviteAdministratorResult, { description: 'Invites an administrator of a network, as its operator.' })
  @Can('invite_administrator', 'Invitation')
  inviteAdministrator(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Whom, and of which network.' }) input: InviteAdministratorInput,
  ) {
    return this.service.inviteAdministrator(ctx, input);
  }

  @ResolveField(() => String, {
    description: 'Address to open next: it signs the operator in, once and within two minutes.',
  })
  continueUrl(@Parent() setUp: DeploymentSetUp) {
    return this.service.continueUrl(setUp);
  }
}

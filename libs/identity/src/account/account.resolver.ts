import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Self } from '@tequio/platform';
import { SessionId } from '../caller/caller-resolver.js';
import { AccountService } from './account.service.js';
import {
  ChangePasswordInput,
  ChangePasswordResult,
  ConfirmTotpResult,
  DisableTotpResult,
  EnableTotpResult,
  Me,
  RenewBackupCodesResult,
  RenewedBackupCodes,
  RevokeSessionResult,
  SignInSession,
  TotpOffer,
  UpdateProfileInput,
  UpdateProfileResult,
} from './account.types.js';
import { SessionsService } from './sessions.service.js';

@Resolver(() => TotpOffer)
export class AccountResolver {
  constructor(
    private readonly account: AccountService,
    private readonly sessions: SessionsService,
  ) {}

  @Query(() => Me, { description: 'Who is signed in, with all memberships to choose from.' })
  @Self()
  me(@Ctx() ctx: RequestContext) {
    return this.account.me(ctx);
  }

  @Query(() => [SignInSession], { description: 'Where the own account is signed in, newest first.' })
  @Self()
  mySessions(@Ctx() ctx: RequestContext, @SessionId() current: string | null) {
    return this.sessions.list(ctx, current);
  }

  @Mutation(() => UpdateProfileResult, { description: 'Changes the own name or language.' })
  @Self()
  updateProfile(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'What changes.' }) input: UpdateProfileInput,
  ) {
    return this.account.update(ctx, input);
  }

  @Mutation(() => RevokeSessionResult, { description: 'Ends one of the own sessions, at once.' })
  @Self()
  revokeSession(
    @Ctx() ctx: RequestContext,
    @SessionId() current: string | null,
    @Args('id', { type: () => ID, description: 'The session.' }) id: string,
  ) {
    return this.sessions.end(ctx, current, id);
  }

  @Mutation(() => RevokeSessionResult, { description: 'Ends all own sessions but the one of this call, at once.' })
  @Self()
  revokeOtherSessions(@Ctx() ctx: RequestContext, @SessionId() current: string | null) {
    return this.sessions.endOthers(ctx, current);
  }

  @Mutation(() => ChangePasswordResult, { description: 'Sets or changes the own password; all other sessions end.' })
  @Self()
  changePassword(
    @Ctx() ctx: RequestContext,
    @SessionId() current: string | null,
    @Args('input', { description: 'The passwords.' }) input: ChangePasswordInput,
  ) {
    return this.account.changePassword(ctx, current, input);
  }

  @Mutation(() => EnableTotpResult, {
    description: 'Offers a secret for an authenticator app. It counts once `confirmTotp` has taken a code of it.',
  })
  @Self()
  enableTotp(
    @Ctx() ctx: RequestContext,
    @Args('password', { type: () => String, nullable: true, description: 'Own password, where one was set.' })
    password?: string | null,
  ) {
    return this.account.enableTotp(ctx, password ?? null);
  }

  @Mutation(() => ConfirmTotpResult, {
    description: 'Takes the first code of the app; from now on one is asked when signing in.',
  })
  @Self()
  confirmTotp(@Ctx() ctx: RequestContext, @Args('code', { description: 'Six digits.' }) code: string) {
    return this.account.confirmTotp(ctx, code);
  }

  @Mutation(() => RenewBackupCodesResult, {
    description: 'Makes new codes for the day the app is lost; those from before work no more.',
  })
  @Self()
  renewBackupCodes(
    @Ctx() ctx: RequestContext,
    @Args('code', { description: 'Six digits of the app, or one of the backup codes.' }) code: string,
    @Args('password', { type: () => String, nullable: true, description: 'Own password, where one was set.' })
    password?: string | null,
  ) {
    return this.account.renewBackupCodes(ctx, { code, password });
  }

  @Mutation(() => DisableTotpResult, { description: 'Asks no code any more when signing in.' })
  @Self()
  disableTotp(
    @Ctx() ctx: RequestContext,
    @Args('code', { description: 'Six digits of the app, or one of the backup codes.' }) code: string,
    @Args('password', { type: () => String, nullable: true, description: 'Own password, where one was set.' })
    password?: string | null,
  ) {
    return this.account.disableTotp(ctx, { code, password });
  }

  @ResolveField(() => String, { description: 'Address `otpauth://…` for the app, also as a QR code.' })
  uri(@Parent() offer: TotpOffer) {
    return this.account.openOffer(offer).uri;
  }

  @ResolveField(() => [String], {
    description: 'Codes for the day the app is lost; each works once. Keep them apart from the app.',
  })
  backupCodes(@Parent() offer: TotpOffer) {
    return this.account.openOffer(offer).backupCodes;
  }
}

@Resolver(() => RenewedBackupCodes)
export class RenewedBackupCodesResolver {
  constructor(private readonly account: AccountService) {}

  @ResolveField(() => [String], { description: 'The codes; each works once. Keep them apart from the app.' })
  backupCodes(@Parent() renewed: RenewedBackupCodes) {
    return this.account.openCodes(renewed);
  }
}

import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { toBody } from '../bodies/body.views.js';
import { InstallationInput, MemberCorrectionInput } from './installation.inputs.js';
import { AttachSignedActResult, InstallBodyResult } from './installation.outcomes.js';
import { InstallationsService } from './installations.service.js';

const bodyArg = { type: () => ID, description: 'The body.' };
const versionArg = { type: () => Int, description: 'Version of the body that was read.' };

@Resolver()
export class InstallationsResolver {
  constructor(private readonly installations: InstallationsService) {}

  @Mutation(() => InstallBodyResult, { description: 'Sets or changes the day, hour and place of the installation and what its act will say.' })
  @Can('schedule', 'Installation')
  async scheduleInstallation(
    @Ctx() ctx: RequestContext,
    @Args('bodyId', bodyArg) bodyId: string,
    @Args('version', versionArg) version: number,
    @Args('installation', { description: 'The installation.' }) installation: InstallationInput,
  ) {
    return toBody(await this.installations.schedule(ctx, { bodyId, version, installation }), ctx);
  }

  @Mutation(() => InstallBodyResult, { description: 'Installs the body: its act gets a folio and becomes public. Cannot be undone, only corrected.' })
  @Can('install', 'Body')
  async installBody(
    @Ctx() ctx: RequestContext,
    @Args('bodyId', bodyArg) bodyId: string,
    @Args('version', versionArg) version: number,
    @Args('endsAt', { type: () => String, nullable: true, description: 'Hour at which it ended, as `11:31`.' }) endsAt?: string | null,
    @Args('rulesApproved', { type: () => Boolean, nullable: true, description: 'Whether the members approved the body’s own rules in the same sitting.' }) rulesApproved?: boolean | null,
  ) {
    return toBody(await this.installations.install(ctx, { bodyId, version, endsAt, rulesApproved }), ctx);
  }

  @Mutation(() => AttachSignedActResult, { description: 'Keeps the act of installation as signed on paper, as a private file. A wrong copy is replaced with a reason; it is kept, struck.' })
  @Can('sign', 'Installation')
  async attachSignedAct(
    @Ctx() ctx: RequestContext,
    @Args('bodyId', bodyArg) bodyId: string,
    @Args('version', versionArg) version: number,
    @Args('fileId', { type: () => ID, description: 'File as `POST /files` answered it: a PDF or a picture.' }) fileId: string,
    @Args('reason', { type: () => String, nullable: true, description: 'Why the copy that is there was the wrong one, 5 to 2,000 characters; none where there is none yet.' }) reason?: string | null,
  ) {
    return toBody(await this.installations.attachSigned(ctx, { bodyId, version, fileId, reason }), ctx);
  }

  @Mutation(() => InstallBodyResult, { description: 'Makes a new version of the act with a reason; the one before is annulled and leads to it.' })
  @Can('correct', 'Installation')
  async correctInstallation(
    @Ctx() ctx: RequestContext,
    @Args('bodyId', bodyArg) bodyId: string,
    @Args('version', versionArg) version: number,
    @Args('reason', { description: 'Why, 5 to 2,000 characters; shown where the old folio is verified.' }) reason: string,
    @Args('installation', { description: 'The installation as it was.' }) installation: InstallationInput,
    @Args('members', { type: () => [MemberCorrectionInput], nullable: true, description: 'Names and offices to correct.' }) members?: MemberCorrectionInput[] | null,
  ) {
    return toBody(await this.installations.correct(ctx, { bodyId, version, reason, installation, members }), ctx);
  }
}

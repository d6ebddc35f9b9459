import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { Term } from '../seats/seat.types.js';
import { BodiesService } from './bodies.service.js';
import { ConveneSecretariatInput, MoveBodyInput } from './body.inputs.js';
import { Body, ConveneSecretariatResult, MoveBodyResult } from './body.types.js';
import { toBody } from './body.views.js';
import { termsEnding } from './body-record.js';
import { BodyRecords } from './body-records.js';

const bodyArg = { type: () => ID, description: 'The body.' };
const versionArg = { type: () => Int, description: 'Version of the body that was read.' };
const input = { description: 'What changes.' };

@Resolver(() => Body)
export class BodiesResolver {
  constructor(
    private readonly records: BodyRecords,
    private readonly bodies: BodiesService,
  ) {}

  @Query(() => Body, { nullable: true, description: 'The municipal technical secretariat of the municipality acted for; null where none was convened.' })
  @Can('read', 'Body')
  async secretariat(@Ctx() ctx: RequestContext) {
    const record = await this.records.secretariat(ctx);
    return record && toBody(record, ctx);
  }

  @Query(() => Body, { description: 'One body of the municipality or network acted for.' })
  @Can('read', 'Body')
  async body(@Ctx() ctx: RequestContext, @Args('id', bodyArg) id: string) {
    return toBody(await this.records.find(ctx, id), ctx);
  }

  @ResolveField(() => [Term], { description: 'Terms that end within some days from today, or should have ended.' })
  async termsEnding(
    @Ctx() ctx: RequestContext,
    @Parent() { id, seats, facilitator }: Body,
    @Args('withinDays', { type: () => Int, defaultValue: 60, description: 'How many days ahead, from 0 to 1,000.' }) withinDays: number,
  ) {
    const ending = new Set(termsEnding(await this.records.find(ctx, id), Math.min(1000, Math.max(0, withinDays))).map((term) => term.id));
    return [...seats.flatMap((seat) => [seat.holder, seat.alternate]), facilitator].filter((term) => term && ending.has(term.id));
  }

  @Mutation(() => ConveneSecretariatResult, { description: 'Begins the municipal technical secretariat, with the seats that the network’s rules ask for.' })
  @Can('convene', 'Body')
  async conveneSecretariat(@Ctx() ctx: RequestContext, @Args('input', { description: 'How it begins.' }) values: ConveneSecretariatInput) {
    return toBody(await this.bodies.convene(ctx, values), ctx);
  }

  @Mutation(() => MoveBodyResult, { description: 'Confirms that all members are named as the rules ask.' })
  @Can('designate', 'Body')
  async designateBody(@Ctx() ctx: RequestContext, @Args('input', input) values: MoveBodyInput) {
    return toBody(await this.bodies.move(ctx, 'designate', values), ctx);
  }

  @Mutation(() => MoveBodyResult, { description: 'Records that the members approved the body’s own rules.' })
  @Can('approve_rules', 'Body')
  async approveOperatingRules(@Ctx() ctx: RequestContext, @Args('bodyId', bodyArg) bodyId: string, @Args('version', versionArg) version: number) {
    return toBody(await this.bodies.approveRules(ctx, { bodyId, version }), ctx);
  }

  @Mutation(() => MoveBodyResult, { description: 'Records that the body sits: its first sitting, or the first one after it was inactive.' })
  @Can('operate', 'Body')
  async startOperating(@Ctx() ctx: RequestContext, @Args('input', input) values: MoveBodyInput) {
    return toBody(await this.bodies.startOperating(ctx, values), ctx);
  }

  @Mutation(() => MoveBodyResult, { description: 'Records that the body has not sat within the time that its rules say.' })
  @Can('operate', 'Body')
  async declareBodyInactive(@Ctx() ctx: RequestContext, @Args('input', input) values: MoveBodyInput) {
    return toBody(await this.bodies.move(ctx, 'fall_idle', values), ctx);
  }

  @Mutation(() => MoveBodyResult, { description: 'Begins the renewal of the members, with its reason.' })
  @Can('renew', 'Body')
  async renewBody(@Ctx() ctx: RequestContext, @Args('input', input) values: MoveBodyInput) {
    return toBody(await this.bodies.move(ctx, 'renew', values), ctx);
  }

  @Mutation(() => MoveBodyResult, { description: 'Ends the renewal: all members are named as the rules ask.' })
  @Can('renew', 'Body')
  async completeRenewal(@Ctx() ctx: RequestContext, @Args('input', input) values: MoveBodyInput) {
    return toBody(await this.bodies.move(ctx, 'complete_renewal', values), ctx);
  }

  @Mutation(() => MoveBodyResult, { description: 'Ends the body and all its terms, with the reason. Cannot be undone.' })
  @Can('dissolve', 'Body')
  async dissolveBody(@Ctx() ctx: RequestContext, @Args('input', input) values: MoveBodyInput) {
    return toBody(await this.bodies.dissolve(ctx, values), ctx);
  }
}

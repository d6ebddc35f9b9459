import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Network } from '@tequio/network';
import { Can, Ctx, queriedDay, RequestContext } from '@tequio/platform';
import { MUNICIPAL_SECRETARIAT } from '../bodies/body-record.js';
import { toBody } from '../bodies/body.views.js';
import { sectorNames } from '../sectors/sector-names.js';
import { SectorsService } from '../sectors/sectors.service.js';
import { AdoptOperatingRulesInput, SetNetworkRulesInput } from './operating-rules.inputs.js';
import { AdoptOperatingRulesResult } from './operating-rules.outcomes.js';
import { OperatingRulesInForce, SetNetworkRulesResult, toRules } from './operating-rules.types.js';
import { OperatingRulesReader } from './operating-rules-reader.js';
import { OperatingRulesService } from './operating-rules.service.js';

const input = { description: 'What changes.' };
const kind = { defaultValue: MUNICIPAL_SECRETARIAT, description: 'Kind of body.' };

@Resolver(() => Network)
export class OperatingRulesResolver {
  constructor(
    private readonly reader: OperatingRulesReader,
    private readonly rules: OperatingRulesService,
    private readonly sectors: SectorsService,
  ) {}

  @ResolveField(() => OperatingRulesInForce, { nullable: true, description: 'Rules that its bodies of one kind follow until they adopt their own; null where there are none.' })
  async bodyRules(
    @Ctx() ctx: RequestContext,
    @Parent() network: Network,
    @Args('bodyKind', kind) bodyKind: string,
    @Args('on', { type: () => String, nullable: true, description: 'Day whose rules are asked for, as `2026-01-31`; absent: those of now.' }) on?: string | null,
  ) {
    const row = await this.reader.ofNetwork(ctx, network.id, bodyKind, on ? queriedDay(on) : null);
    return row && toRules(row, ctx.locale, sectorNames(await this.sectors.of(ctx, network.id), ctx.locale));
  }

  @ResolveField(() => [OperatingRulesInForce], { description: 'All versions of the rules that it has given to its bodies of one kind, the newest first.' })
  async bodyRulesVersions(@Ctx() ctx: RequestContext, @Parent() network: Network, @Args('bodyKind', kind) bodyKind: string) {
    const [rows, sectors] = await Promise.all([this.reader.versionsOfNetwork(ctx, network.id, bodyKind), this.sectors.of(ctx, network.id)]);
    return rows.map((row) => toRules(row, ctx.locale, sectorNames(sectors, ctx.locale)));
  }

  @Mutation(() => AdoptOperatingRulesResult, { description: 'Adopts operating rules, the body’s own or its network’s, as a new version.' })
  @Can('adopt_rules', 'Body')
  async adoptOperatingRules(@Ctx() ctx: RequestContext, @Args('input', input) values: AdoptOperatingRulesInput) {
    return toBody(await this.rules.adopt(ctx, values), ctx);
  }

  @Mutation(() => SetNetworkRulesResult, { description: 'Gives rules to the network’s bodies of one kind, as a new version.' })
  @Can('set_rules', 'BodyTemplate')
  async setNetworkRules(@Ctx() ctx: RequestContext, @Args('input', input) values: SetNetworkRulesInput) {
    const row = await this.rules.setOfNetwork(ctx, values);
    return toRules(row, ctx.locale, sectorNames(await this.sectors.of(ctx, row.networkId), ctx.locale));
  }
}

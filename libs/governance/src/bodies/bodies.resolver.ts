import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Municipality, Network } from '@tequio/network';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { OperatingRulesReader } from '../operating-rules/operating-rules-reader.js';
import { OperatingRulesService } from '../operating-rules/operating-rules.service.js';
import { BodiesService } from './bodies.service.js';
import * as inputs from './body.inputs.js';
import { MUNICIPAL_SECRETARIAT, sectorNames, termsEnding } from './body-record.js';
import { BodyRecords } from './body-records.js';
import * as types from './body.types.js';
import { toBody, toRules, toSector } from './body.views.js';
import { InstallationsService } from './installations.service.js';
import { PublicSecretariat } from './public-secretariat.types.js';
import { PublicSecretariats } from './public-secretariats.js';
import { SeatTermsService } from './seat-terms.service.js';
import { SectorsService } from './sectors.service.js';

const bodyArg = { type: () => ID, description: 'The body.' };
const versionArg = { type: () => Int, description: 'Version of the body that was read.' };
const input = { description: 'What changes.' };

@Resolver(() => types.Body)
export class BodiesResolver {
  constructor(
    private readonly records: BodyRecords,
    private readonly bodies: BodiesService,
    private readonly terms: SeatTermsService,
    private readonly installations: InstallationsService,
    private readonly rules: OperatingRulesService,
  ) {}

  @Query(() => types.Body, { nullable: true, description: 'The municipal technical secretariat of the municipality acted for; null where none was convened.' })
  @Can('read', 'Body')
  async secretariat(@Ctx() ctx: RequestContext) {
    const record = await this.records.secretariat(ctx);
    return record && toBody(record, ctx);
  }

  @Query(() => types.Body, { description: 'One body of the municipality or network acted for.' })
  @Can('read', 'Body')
  async body(@Ctx() ctx: RequestContext, @Args('id', bodyArg) id: string) {
    return toBody(await this.records.find(ctx, id), ctx);
  }

  @ResolveField(() => [types.Term], { description: 'Terms that end within some days from today, or should have ended.' })
  async termsEnding(
    @Ctx() ctx: RequestContext,
    @Parent() { id, seats, facilitator }: types.Body,
    @Args('withinDays', { type: () => Int, defaultValue: 60, description: 'How many days ahead, from 0 to 1,000.' }) withinDays: number,
  ) {
    const ending = new Set(termsEnding(await this.records.find(ctx, id), Math.min(1000, Math.max(0, withinDays))).map((term) => term.id));
    return [...seats.flatMap((seat) => [seat.holder, seat.alternate]), facilitator].filter((term) => term && ending.has(term.id));
  }

  @Mutation(() => types.ConveneSecretariatResult, { description: 'Begins the municipal technical secretariat, with the seats that the network’s rules ask for.' })
  @Can('convene', 'Body')
  async conveneSecretariat(@Ctx() ctx: RequestContext, @Args('input', { description: 'How it begins.' }) values: inputs.ConveneSecretariatInput) {
    return toBody(await this.bodies.convene(ctx, values), ctx);
  }

  @Mutation(() => types.ChangeSeatsResult, { description: 'Adds a seat to a body that is being made up or renewed.' })
  @Can('compose', 'Body')
  async addSeat(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.AddSeatInput) {
    return toBody(await this.bodies.addSeat(ctx, values), ctx);
  }

  @Mutation(() => types.ChangeSeatsResult, { description: 'Takes out a seat that nobody holds.' })
  @Can('compose', 'Body')
  async removeSeat(
    @Ctx() ctx: RequestContext,
    @Args('seatId', { type: () => ID, description: 'The seat.' }) seatId: string,
    @Args('version', { type: () => Int, description: 'Version of the seat that was read.' }) version: number,
  ) {
    return toBody(await this.bodies.removeSeat(ctx, seatId, version), ctx);
  }

  @Mutation(() => types.NameMemberResult, { description: 'Names who holds a seat, and invites them to an account where an e-mail is given.' })
  @Can('compose', 'Body')
  async assignSeat(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.AssignSeatInput) {
    return toBody(await this.terms.assign(ctx, values), ctx);
  }

  @Mutation(() => types.NameMemberResult, { description: 'Names who stands in for the holder of a seat.' })
  @Can('compose', 'Body')
  async nameAlternate(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.AssignSeatInput) {
    return toBody(await this.terms.nameAlternate(ctx, values), ctx);
  }

  @Mutation(() => types.NameMemberResult, { description: 'Names who moderates the sittings, without vote.' })
  @Can('compose', 'Body')
  async nameFacilitator(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.NameFacilitatorInput) {
    return toBody(await this.terms.nameFacilitator(ctx, values), ctx);
  }

  @Mutation(() => types.EndTermResult, { description: 'Records a resignation, removal, end of term or death; the seat becomes vacant.' })
  @Can('compose', 'Body')
  async endTerm(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.EndTermInput) {
    return toBody(await this.terms.end(ctx, values), ctx);
  }

  @Mutation(() => types.MoveBodyResult, { description: 'Confirms that all members are named as the rules ask.' })
  @Can('compose', 'Body')
  async designateBody(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.MoveBodyInput) {
    return toBody(await this.bodies.move(ctx, 'designate', values), ctx);
  }

  @Mutation(() => types.InstallBodyResult, { description: 'Sets or changes the day, hour and place of the installation and what its act will say.' })
  @Can('install', 'Body')
  async scheduleInstallation(
    @Ctx() ctx: RequestContext,
    @Args('bodyId', bodyArg) bodyId: string,
    @Args('version', versionArg) version: number,
    @Args('installation', { description: 'The installation.' }) installation: inputs.InstallationInput,
  ) {
    return toBody(await this.installations.schedule(ctx, { bodyId, version, installation }), ctx);
  }

  @Mutation(() => types.InstallBodyResult, { description: 'Installs the body: its act gets a folio and becomes public. Cannot be undone, only corrected.' })
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

  @Mutation(() => types.AttachSignedActResult, { description: 'Keeps the act of installation as signed on paper, as a private file.' })
  @Can('install', 'Body')
  async attachSignedAct(
    @Ctx() ctx: RequestContext,
    @Args('bodyId', bodyArg) bodyId: string,
    @Args('version', versionArg) version: number,
    @Args('fileId', { type: () => ID, description: 'File as `POST /files` answered it: a PDF or a picture.' }) fileId: string,
  ) {
    return toBody(await this.installations.attachSigned(ctx, { bodyId, version, fileId }), ctx);
  }

  @Mutation(() => types.InstallBodyResult, { description: 'Makes a new version of the act with a reason; the one before is annulled and leads to it.' })
  @Can('correct', 'Body')
  async correctInstallation(
    @Ctx() ctx: RequestContext,
    @Args('bodyId', bodyArg) bodyId: string,
    @Args('version', versionArg) version: number,
    @Args('reason', { description: 'Why, 3 to 1,000 characters; shown where the old folio is verified.' }) reason: string,
    @Args('installation', { description: 'The installation as it was.' }) installation: inputs.InstallationInput,
    @Args('members', { type: () => [inputs.MemberCorrectionInput], nullable: true, description: 'Names and offices to correct.' }) members?: inputs.MemberCorrectionInput[] | null,
  ) {
    return toBody(await this.installations.correct(ctx, { bodyId, version, reason, installation, members }), ctx);
  }

  @Mutation(() => types.AdoptOperatingRulesResult, { description: 'Adopts operating rules, the body’s own or its network’s, as a new version.' })
  @Can('adopt_rules', 'Body')
  async adoptOperatingRules(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.AdoptOperatingRulesInput) {
    return toBody(await this.rules.adopt(ctx, values), ctx);
  }

  @Mutation(() => types.MoveBodyResult, { description: 'Records that the members approved the body’s own rules.' })
  @Can('approve_rules', 'Body')
  async approveOperatingRules(@Ctx() ctx: RequestContext, @Args('bodyId', bodyArg) bodyId: string, @Args('version', versionArg) version: number) {
    return toBody(await this.installations.approveRules(ctx, { bodyId, version }), ctx);
  }

  @Mutation(() => types.MoveBodyResult, { description: 'Records that the body sits: its first sitting, or the first one after it was inactive.' })
  @Can('operate', 'Body')
  async startOperating(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.MoveBodyInput) {
    return toBody(await this.bodies.startOperating(ctx, values), ctx);
  }

  @Mutation(() => types.MoveBodyResult, { description: 'Records that the body has not sat within the time that its rules say.' })
  @Can('operate', 'Body')
  async declareBodyInactive(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.MoveBodyInput) {
    return toBody(await this.bodies.move(ctx, 'fall_idle', values), ctx);
  }

  @Mutation(() => types.MoveBodyResult, { description: 'Begins the renewal of the members, with its reason.' })
  @Can('compose', 'Body')
  async renewBody(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.MoveBodyInput) {
    return toBody(await this.bodies.move(ctx, 'renew', values), ctx);
  }

  @Mutation(() => types.MoveBodyResult, { description: 'Ends the renewal: all members are named as the rules ask.' })
  @Can('compose', 'Body')
  async completeRenewal(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.MoveBodyInput) {
    return toBody(await this.bodies.move(ctx, 'complete_renewal', values), ctx);
  }

  @Mutation(() => types.MoveBodyResult, { description: 'Ends the body and all its terms, with the reason. Cannot be undone.' })
  @Can('dissolve', 'Body')
  async dissolveBody(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.MoveBodyInput) {
    return toBody(await this.bodies.dissolve(ctx, values), ctx);
  }
}

@Resolver(() => Municipality)
export class MunicipalitySecretariatResolver {
  constructor(private readonly secretariats: PublicSecretariats) {}

  @ResolveField(() => PublicSecretariat, { nullable: true, description: 'Its municipal technical secretariat, from the installation on.' })
  secretariat(@Ctx() ctx: RequestContext, @Parent() municipality: Municipality) {
    return this.secretariats.of(ctx, municipality.id);
  }
}

@Resolver(() => Network)
export class NetworkBodiesResolver {
  constructor(
    private readonly records: BodyRecords,
    private readonly reader: OperatingRulesReader,
    private readonly rules: OperatingRulesService,
    private readonly sectors: SectorsService,
  ) {}

  @ResolveField(() => [types.Sector], { name: 'sectors', description: 'Sectors that sit in its bodies.' })
  async sectorsOf(@Ctx() ctx: RequestContext, @Parent() network: Network) {
    return (await this.records.sectors(ctx, network.id)).map((sector) => toSector(sector, ctx.locale));
  }

  @ResolveField(() => types.OperatingRulesInForce, { nullable: true, description: 'Rules that its bodies of one kind follow until they adopt their own; null where there are none.' })
  async bodyRules(
    @Ctx() ctx: RequestContext,
    @Parent() network: Network,
    @Args('bodyKind', { defaultValue: MUNICIPAL_SECRETARIAT, description: 'Kind of body.' }) bodyKind: string,
  ) {
    const row = await this.reader.ofNetwork(ctx, network.id, bodyKind);
    return row && toRules(row, ctx.locale, sectorNames(await this.records.sectors(ctx, network.id), ctx.locale));
  }

  @Mutation(() => types.SetNetworkRulesResult, { description: 'Gives rules to the network’s bodies of one kind, as a new version.' })
  @Can('set_rules', 'BodyTemplate')
  async setNetworkRules(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.SetNetworkRulesInput) {
    const row = await this.rules.setOfNetwork(ctx, values);
    return toRules(row, ctx.locale, sectorNames(await this.records.sectors(ctx, row.networkId), ctx.locale));
  }

  @Mutation(() => types.SaveSectorResult, { description: 'Adds or changes a sector of the network’s bodies.' })
  @Can('save_sector', 'BodyTemplate')
  async saveSector(@Ctx() ctx: RequestContext, @Args('input', input) values: inputs.SaveSectorInput) {
    return toSector(await this.sectors.save(ctx, values), ctx.locale);
  }
}

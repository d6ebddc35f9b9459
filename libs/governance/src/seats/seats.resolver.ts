import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { toBody } from '../bodies/body.views.js';
import { AddSeatInput, AssignSeatInput, EndTermInput, NameFacilitatorInput } from './seat.inputs.js';
import { ChangeSeatsResult, EndTermResult, NameMemberResult } from './seat.outcomes.js';
import { SeatTermsService } from './seat-terms.service.js';
import { SeatsService } from './seats.service.js';

const input = { description: 'What changes.' };

@Resolver()
export class SeatsResolver {
  constructor(
    private readonly seats: SeatsService,
    private readonly terms: SeatTermsService,
  ) {}

  @Mutation(() => ChangeSeatsResult, { description: 'Adds a seat to a body that is being made up or renewed.' })
  @Can('compose', 'Seat')
  async addSeat(@Ctx() ctx: RequestContext, @Args('input', input) values: AddSeatInput) {
    return toBody(await this.seats.add(ctx, values), ctx);
  }

  @Mutation(() => ChangeSeatsResult, { description: 'Takes out a seat that nobody holds.' })
  @Can('compose', 'Seat')
  async removeSeat(
    @Ctx() ctx: RequestContext,
    @Args('seatId', { type: () => ID, description: 'The seat.' }) seatId: string,
    @Args('version', { type: () => Int, description: 'Version of the seat that was read.' }) version: number,
  ) {
    return toBody(await this.seats.remove(ctx, seatId, version), ctx);
  }

  @Mutation(() => NameMemberResult, { description: 'Names who holds a seat, and invites them to an account where an e-mail is given.' })
  @Can('assign', 'Seat')
  async assignSeat(@Ctx() ctx: RequestContext, @Args('input', input) values: AssignSeatInput) {
    return toBody(await this.terms.assign(ctx, values), ctx);
  }

  @Mutation(() => NameMemberResult, { description: 'Names who stands in for the holder of a seat.' })
  @Can('assign', 'Seat')
  async nameAlternate(@Ctx() ctx: RequestContext, @Args('input', input) values: AssignSeatInput) {
    return toBody(await this.terms.nameAlternate(ctx, values), ctx);
  }

  @Mutation(() => NameMemberResult, { description: 'Names who moderates the sittings, without vote.' })
  @Can('assign', 'Seat')
  async nameFacilitator(@Ctx() ctx: RequestContext, @Args('input', input) values: NameFacilitatorInput) {
    return toBody(await this.terms.nameFacilitator(ctx, values), ctx);
  }

  @Mutation(() => EndTermResult, { description: 'Records a resignation, removal, end of term or death; the seat becomes vacant.' })
  @Can('vacate', 'Seat')
  async endTerm(@Ctx() ctx: RequestContext, @Args('input', input) values: EndTermInput) {
    return toBody(await this.terms.end(ctx, values), ctx);
  }
}

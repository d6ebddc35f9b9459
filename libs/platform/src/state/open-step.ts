import { Field, ObjectType } from '@nestjs/graphql';
import { may } from '../access/ability.js';
import type { RequestContext } from '../context/request-context.js';
import { text } from '../dictionary/dictionary.js';
import { MissingRequirement } from '../errors/refusal.js';
import type { Machine, Missing } from './machine.js';
import { toRequirement } from './refusals.js';

@ObjectType({ description: 'A step that the state allows, with what is still missing for it.' })
export class OpenStep {
  @Field({ description: 'Name of the step, as `publish`.' })
  name!: string;
  @Field({ description: 'State it leads to.' })
  to!: string;
  @Field({ description: 'Whether who asks may take it.' })
  allowed!: boolean;
  @Field({ description: 'Whether a reason has to be given.' })
  needsReason!: boolean;
  @Field({ description: 'Whether it cannot be undone, so that it is confirmed first.' })
  irreversible!: boolean;
  @Field(() => [MissingRequirement], { description: 'What is missing; empty where it can be taken now.' })
  missing!: MissingRequirement[];
  @Field(() => [MissingRequirement], { description: 'What the steps that come next after it will ask for beyond that, as far as can be told now; it does not hold this one up.' })
  ahead!: MissingRequirement[];
}

/** The allowed buttons of a thing, drawn from its life cycle; steps that follow from something else are left out. */
export function openSteps<State extends string, Name extends string, Facts>(
  ctx: RequestContext,
  machine: Machine<State, Name, Facts>,
  row: { state: State } & object,
  facts: Facts,
): OpenStep[] {
  const worded = (missing: readonly Missing[]) => missing.map((item) => Object.assign(toRequirement(item), { message: text(ctx.locale, item.code, item.params) }));
  return machine
    .open(row.state, facts)
    .filter(({ name }) => !machine.transitions[name].derived)
    .map(({ name, to, action, missing, ahead }) => {
      const { reason, irreversible } = machine.transitions[name];
      return Object.assign(new OpenStep(), {
        name,
        to,
        allowed: may(ctx, action, machine.subject, row),
        needsReason: reason === 'required',
        irreversible: irreversible ?? false,
        missing: worded(missing),
        ahead: worded(ahead),
      });
    });
}

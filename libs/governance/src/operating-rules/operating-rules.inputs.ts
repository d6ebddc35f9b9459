import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { OperatingRulesDocument } from './operating-rules.scalar.js';

@InputType({ description: 'Operating rules that a body adopts: its own, or its network’s as they are now.' })
export class AdoptOperatingRulesInput {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;
  @Field(() => Int, { description: 'Version of the body that was read.' })
  version!: number;
  @Field(() => Boolean, { nullable: true, description: 'Adopts the network’s rules as they are now.' })
  ofNetwork?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Title, 3 to 300 characters; needed unless the network’s are adopted.' })
  title?: string | null;
  @Field(() => OperatingRulesDocument, { nullable: true, description: 'The rules; needed unless the network’s are adopted.' })
  rules?: unknown;
  @Field(() => String, { nullable: true, description: 'Why they change; needed from the second version on.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Where they were registered, as a gazette.' })
  registeredIn?: string | null;
  @Field(() => String, { nullable: true, description: 'When they were registered.' })
  registeredOn?: string | null;
}

@InputType({ description: 'Operating rules that a network gives to its bodies of one kind until they adopt their own.' })
export class SetNetworkRulesInput {
  @Field({ description: 'Kind of body, as `municipal_secretariat`.' })
  bodyKind!: string;
  @Field({ description: 'Title, 3 to 300 characters.' })
  title!: string;
  @Field(() => OperatingRulesDocument, { description: 'The rules.' })
  rules!: unknown;
  @Field(() => String, { nullable: true, description: 'Why they change; needed from the second version on.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Where they were registered.' })
  registeredIn?: string | null;
  @Field(() => String, { nullable: true, description: 'When they were registered.' })
  registeredOn?: string | null;
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'How a municipal technical secretariat begins.' })
export class ConveneSecretariatInput {
  @Field(() => String, { nullable: true, description: 'Its name, 3 to 200 characters; the usual one with the municipality’s name where absent.' })
  name?: string | null;
  @Field(() => [String], { nullable: true, description: 'Instruments that found it, one each.' })
  legalBasis?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Day of the public call, as `2026-01-31`; today where absent.' })
  convenedOn?: string | null;
}

@InputType({ description: 'A step of a body’s life.' })
export class MoveBodyInput {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;
  @Field(() => Int, { description: 'Version of the body that was read.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Why, 5 to 2,000 characters; needed to renew and to dissolve.' })
  reason?: string | null;
}

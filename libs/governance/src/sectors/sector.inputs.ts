import { Field, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A sector of a network’s bodies.' })
export class SaveSectorInput {
  @Field({ description: 'Key, as `private_sector`; an existing one is changed.' })
  key!: string;
  @Field(() => String, { nullable: true, description: 'Name shown, 2 to 80 characters; the usual one of the first three sectors where absent.' })
  name?: string | null;
  @Field({ description: 'Shape that marks it beside its colour: `circle`, `square` or `diamond`.' })
  shape!: string;
  @Field(() => Int, { nullable: true, description: 'Place in lists, from 1.' })
  position?: number | null;
}

import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '@tequio/platform';

@ObjectType({ description: 'A piece of a quotation, as plain text.' })
export class QuotedText {
  @Field({ description: 'Plain text, never markup.' })
  text!: string;
  @Field({ description: 'Whether it is what was looked for.' })
  found!: boolean;
}

@ObjectType({ description: 'Something that was found.' })
export class SearchHit {
  @Field(() => ID, { description: 'Identifier of the thing.' })
  id!: string;
  @Field({ description: 'What it is: `municipality`, `letter`, `secretariat`, `plan`, `commitment`.' })
  kind!: string;
  @Field({ description: 'Its title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Municipality that it belongs to; null for a municipality itself.' })
  place!: string | null;
  @Field(() => [QuotedText], { description: 'Where its text speaks of what was looked for; empty where only its title does.' })
  excerpt!: QuotedText[];
  @Field({ description: 'Its public page, beginning with `/`, without a language.' })
  path!: string;
}

export const SearchHitConnection = connectionOf(SearchHit, 'SearchHit');

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field({ description: 'What is looked for. Accents and endings do not matter, a slip of the finger hardly; 200 characters count.' })
  text!: string;

  @Field(() => [String], { nullable: true, description: 'Only these kinds, as in `SearchHit.kind`; all where absent.' })
  kinds?: string[] | null;
}

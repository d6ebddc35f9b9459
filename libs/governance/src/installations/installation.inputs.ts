import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Somebody named in an act: the post always, the name where it is known.' })
export class OfficeHolderInput {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string;
  @Field({ description: 'Post.' })
  post!: string;
}

@InputType({ description: 'The oath that members take.' })
export class OathInput {
  @Field({ description: 'Who takes it.' })
  takenBy!: string;
  @Field({ description: 'Its text.' })
  text!: string;
  @Field({ description: 'What the members answer.' })
  answer!: string;
}

@InputType({ description: 'A sitting agreed on at the installation.' })
export class AgreedSittingInput {
  @Field({ description: 'Day.' })
  on!: string;
  @Field(() => String, { nullable: true, description: 'Hour, as `10:00`.' })
  at?: string;
  @Field({ description: 'Which sitting or activity.' })
  what!: string;
  @Field(() => String, { nullable: true, description: 'Place.' })
  venue?: string;
}

@InputType({ description: 'When and where a body is installed, and what its act says.' })
export class InstallationInput {
  @Field({ description: 'Day, as `2026-01-31`.' })
  heldOn!: string;
  @Field({ description: 'Hour at which it begins, as `10:00`.' })
  startsAt!: string;
  @Field(() => String, { nullable: true, description: 'Hour at which it ends.' })
  endsAt?: string;
  @Field({ description: 'Place.' })
  venue!: string;
  @Field(() => [String], { nullable: true, description: 'Instruments that found the body; those it was convened with where absent.' })
  legalBasis?: string[];
  @Field(() => OfficeHolderInput, { nullable: true, description: 'Who presides over the act.' })
  presidedBy?: OfficeHolderInput;
  @Field(() => [String], { nullable: true, description: 'What went before, a paragraph each.' })
  background?: string[];
  @Field(() => OathInput, { nullable: true, description: 'The oath.' })
  oath?: OathInput;
  @Field(() => String, { nullable: true, description: 'What the members state about the operating rules; the usual words where absent.' })
  rulesStatement?: string;
  @Field(() => [AgreedSittingInput], { nullable: true, description: 'Calendar agreed on.' })
  calendar?: AgreedSittingInput[];
  @Field(() => [String], { nullable: true, description: 'Agreements, one each.' })
  agreements?: string[];
}

@InputType({ description: 'A name or office to be corrected in an act.' })
export class MemberCorrectionInput {
  @Field(() => ID, { description: 'Term of the member as it is on record.' })
  termId!: string;
  @Field(() => String, { nullable: true, description: 'Corrected name; unchanged where absent.' })
  name?: string;
  @Field(() => String, { nullable: true, description: 'Corrected office; unchanged where absent.' })
  office?: string;
  @Field(() => String, { nullable: true, description: 'Corrected organisation; unchanged where absent.' })
  organisation?: string;
}

import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, outcome } from '@tequio/platform';

@ObjectType({ description: 'A personal access token, for programs. Its text is shown once, when it is made.' })
export class AccessToken {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'What it is for, in the person’s own words.' })
  name!: string;
  @Field(() => ID, { nullable: true, description: 'Membership that it acts for; null: only the person’s own things.' })
  membershipId!: string | null;
  @Field(() => [String], {
    description: 'What it may do: `read`, `write`, or single rights as `LetterOfIntent:submit`.',
  })
  scopes!: string[];
  @Field({ description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was last used, to a quarter of an hour; null: never.' })
  lastUsedAt!: Date | null;
  @Field({ description: 'When it ends.' })
  expiresAt!: Date;
}

@InputType({ description: 'A new personal access token.' })
export class CreateAccessTokenInput {
  @Field({ description: 'What it is for.' })
  name!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Own membership that it acts for; absent: only the person’s own things.',
  })
  membershipId?: string | null;
  @Field(() => [String], {
    description: 'What it may do: `read`, `write`, or single rights as `LetterOfIntent:submit`.',
  })
  scopes!: string[];
  @Field(() => Int, { nullable: true, description: 'Days until it ends, from 1 to 365; absent: 90.' })
  expiresInDays?: number | null;
}

@ObjectType({ description: 'A token that was just made.' })
export class AccessTokenCreated {
  @Field(() => AccessToken, { description: 'The token.' })
  token!: AccessToken;
  /** Sealed: a result may be kept for a repeated call. */
  sealedText!: string;
}

@ObjectType({ description: 'A token that no longer opens anything.' })
export class AccessTokenRevoked {
  @Field(() => ID, { description: 'The token.' })
  id!: string;
}

export const CreateAccessTokenResult = outcome('CreateAccessTokenResult', 'The token, or what to correct.', [
  AccessTokenCreated,
  InvalidInput,
]);

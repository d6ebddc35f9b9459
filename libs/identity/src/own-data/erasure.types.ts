import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, outcome, Refusal, Refused } from '@tequio/platform';
import { Membership } from '../memberships/membership.types.js';
import { SignInRefused } from '../sign-in/sign-in.errors.js';

@ObjectType({ implements: () => Refusal, description: 'The account cannot be erased yet. Nothing was changed.' })
export class ErasureRefused extends Refusal {
  protected override get space(): string {
    return 'identity';
  }
}

export const refuseErasure = (code: 'only_one_responsible' | 'only_operator', params: Record<string, string> = {}): never => {
  throw new Refused(Object.assign(new ErasureRefused(), { code, params }));
};

@ObjectType({ description: 'What stands in the way of erasing the own account.' })
export class ErasurePreview {
  @Field(() => [Membership], {
    description: 'Memberships that nobody else holds there: a municipality’s only liaison, a network’s only administrator.',
  })
  onlyResponsible!: Membership[];
  @Field({ description: 'Whether nobody else operates the deployment.' })
  onlyOperator!: boolean;
}

@InputType({ description: 'That the account shall be erased, for good.' })
export class EraseAccountInput {
  @Field({ description: 'Own address, written once more.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Own password, where one was set.' })
  password?: string | null;
}

@ObjectType({ description: 'The account is gone.' })
export class AccountErased {
  @Field({ description: 'When.' })
  erasedAt!: Date;
}

export const EraseAccountResult = outcome('EraseAccountResult', 'That it is gone, or why not.', [
  AccountErased,
  InvalidInput,
  SignInRefused,
  ErasureRefused,
]);

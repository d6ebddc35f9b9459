import { ObjectType } from '@nestjs/graphql';
import { Refusal, Refused } from '@tequio/platform';

export type MembershipRefusalCode =
  'role_too_high' | 'own_role' | 'last_administrator' | 'not_a_liaison' | 'membership_over';

@ObjectType({
  implements: () => Refusal,
  description: 'The change of who holds which role was refused. Nothing was changed.',
})
export class MembershipRefused extends Refusal {
  protected override get space(): string {
    return 'identity';
  }
}

export const refuseMembership = (code: MembershipRefusalCode): never => {
  throw new Refused(Object.assign(new MembershipRefused(), { code }));
};

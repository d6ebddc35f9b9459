import { ObjectType } from '@nestjs/graphql';
import { Refusal, Refused, type Params } from '@tequio/platform';

export type InvitationRefusalCode =
  | 'invitation_not_found'
  | 'invitation_expired'
  | 'invitation_accepted'
  | 'invitation_revoked'
  | 'other_account'
  | 'already_invited'
  | 'already_member';

@ObjectType({
  implements: () => Refusal,
  description: 'The invitation cannot be made, sent or accepted as things stand. Nothing was changed.',
})
export class InvitationRefused extends Refusal {
  protected override get space(): string {
    return 'identity';
  }
}

export const refuseInvitation = (code: InvitationRefusalCode, params: Params = {}): never => {
  throw new Refused(Object.assign(new InvitationRefused(), { code, params }));
};

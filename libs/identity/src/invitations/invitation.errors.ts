import { ObjectType } from '@nestjs/graphql';
import { findRole, Refusal, Refused, text, type Params, type RequestContext } from '@tequio/platform';
import { identityDictionary } from '../identity.dictionary.js';
import type { Place } from '../memberships/places.js';
import { rolesOf } from '../roles/roles.js';

export type InvitationRefusalCode =
  | 'invitation_not_found'
  | 'invitation_expired'
  | 'invitation_accepted'
  | 'invitation_revoked'
  | 'invitation_declined'
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

/** The issue of a role that the place does not have, with those that it has. */
export function unknownRole(ctx: RequestContext, place: Pick<Place, 'kind'>) {
  const roles = rolesOf(place.kind).map((key) => `${text(ctx.locale, findRole(key)!.name)} (${key})`).join(', ');
  return {
    code: identityDictionary.key('input.unknown_role'),
    params: { kind: identityDictionary.text(ctx.locale, `kind.${place.kind}`), roles },
  };
}

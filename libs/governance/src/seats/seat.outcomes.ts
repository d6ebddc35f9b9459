import { InvitationRefused, MembershipRefused } from '@tequio/identity';
import { bodyOutcome } from '../bodies/body.types.js';

export const ChangeSeatsResult = bodyOutcome('ChangeSeatsResult', 'with its seats changed');
export const NameMemberResult = bodyOutcome('NameMemberResult', 'with its member named', InvitationRefused, MembershipRefused);
export const EndTermResult = bodyOutcome('EndTermResult', 'with the seat vacant', InvitationRefused, MembershipRefused);

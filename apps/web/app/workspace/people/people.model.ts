import type { Confirmation, InvitationState, Locale, PeopleModel } from '@tequio/ui';
import type { InvitationStatus, PeopleInvitedQuery, PeopleQuery } from '@tequio/contracts';
import type { Space } from '../acting.js';
import { workspaceText } from '../workspace.text.js';
import type { PeoplePlace } from './people-place.js';

export type Member = PeopleQuery['memberships']['nodes'][number];

const STATES: Record<InvitationStatus, InvitationState> = {
  PENDING: 'pending',
  ACCEPTED: 'accepted',
  EXPIRED: 'expired',
  REVOKED: 'revoked',
  DECLINED: 'declined',
};
export const RELIEF_FIELDS = ['liaisonName', 'liaisonEmail', 'liaisonReason'] as const;
export const INVITE_FIELDS = ['name', 'email', 'role', 'office', 'days'] as const;

/** What is asked before somebody's membership ends; `peopleHref` is the page of the place's people. */
export function endConfirmation(
  member: Member,
  peopleHref: string,
  key: string,
  locale: Locale,
): Confirmation & { pageHref: string } {
  const t = workspaceText(locale).people;
  const pageHref = `${peopleHref}/${member.id}/terminar`;
  return {
    title: t.endTitle(member.person.name || member.office),
    consequences: t.endConsequences.map(([icon, text]) => ({ icon, text })),
    confirmLabel: t.endConfirm,
    intent: 'end',
    action: pageHref,
    pageHref,
    idempotencyKey: `${key}-end-${member.id}`,
    askReason: {},
  };
}

export function peopleModel(
  members: readonly Member[],
  invited: PeopleInvitedQuery | null,
  space: Space,
  given: { place: PeoplePlace; key: string; today: string; values: PeopleModel['inviteValues']; units?: readonly string[] | undefined },
): PeopleModel {
  const { base, me, membership } = space;
  const { place } = given;
  const current = members.filter((one) => one.current);
  const holder = current.find((one) => one.role === 'liaison' && !one.deputyOf);
  const deputy = members.find((one) => one.deputyOf && one.endsOn && one.endsOn >= given.today);
  return {
    members: current.map((one) => ({
      id: one.id,
      name: one.person.name || one.person.email || one.office,
      office: one.office,
      role: one.roleName,
      since: one.startsOn,
      self: one.person.id === me.id,
      ...(membership.rights.includes('Membership:correct') && one.person.id !== me.id ? { correctHref: `${place.href}/${one.id}/corregir` } : {}),
      ...(membership.rights.includes('Membership:end') && one.person.id !== me.id ? { end: endConfirmation(one, place.href, given.key, space.locale) } : {}),
    })),
    invitations: (invited?.invitations.nodes ?? []).map((one) => ({
      id: one.id,
      to: one.name ? `${one.name} (${one.email})` : one.email,
      role: one.roleName,
      state: STATES[one.status],
      sentAt: one.sentAt,
      expires: one.expiresAt,
    })),
    ...(place.listHref ? { of: { name: place.name, listLabel: workspaceText(space.locale).nav.municipalities, listHref: place.listHref } } : {}),
    ...(place.isMunicipality
      ? {
          liaison: {
            holder: holder ? { membershipId: holder.id, name: holder.person.name || holder.office } : null,
            deputy: deputy?.endsOn
              ? { name: deputy.person.name || deputy.office, from: deputy.startsOn, until: deputy.endsOn }
              : null,
            mayReplace: holder !== undefined && membership.rights.includes('Membership:replace'),
            asksReason: place.listHref !== null,
          },
        }
      : {}),
    roles: (invited?.invitableRoles ?? []).map((role) => ({ value: role.key, label: role.name })),
    inviteValues: given.values,
    ...(given.units ? { units: given.units } : {}),
    ...(!place.isMunicipality && membership.rights.includes('Invitation:invite') ? { bulkHref: `${base}/invitar` } : {}),
  };
}

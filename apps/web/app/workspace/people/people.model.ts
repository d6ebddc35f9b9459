import type { Confirmation, InvitationState, LiaisonField, LiaisonModel, Locale, OpenInvitation, PeopleModel } from '@tequio/ui';
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
export const LIAISON_FIELDS: readonly LiaisonField[] = ['deputyName', 'deputyEmail', 'deputyFrom', 'deputyUntil', 'deputyReason'];
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
    title: (member.deputyOf ? t.endDeputyTitle : t.endTitle)(member.person.name || member.office),
    consequences: t.endConsequences.map(([icon, text]) => ({ icon, text })),
    confirmLabel: member.deputyOf ? t.endDeputyConfirm : t.endConfirm,
    intent: 'end',
    action: pageHref,
    pageHref,
    idempotencyKey: `${key}-end-${member.id}`,
    askReason: {},
  };
}

type Invited = PeopleInvitedQuery['invitations']['nodes'][number];

const toOf = ({ name, email }: Pick<Invited, 'name' | 'email'>) => (name ? `${name} (${email})` : email);

/** Who holds the liaison's post, who covers it, to whom either is offered, and how it changed hands. */
function liaisonModel(
  members: readonly Member[],
  invited: PeopleInvitedQuery | null,
  space: Space,
  { place, key, today }: { place: PeoplePlace; key: string; today: string },
): LiaisonModel {
  const { me, membership } = space;
  const may = (right: string) => membership.rights.includes(right);
  const ofPost = members.filter((one) => one.role === 'liaison');
  const holder = ofPost.find((one) => one.current && !one.deputyOf);
  const deputy = ofPost.find((one) => one.deputyOf && one.endsOn && (one.current || (one.startsOn > today && one.endsOn >= one.startsOn)));
  const open = (deputyOf: boolean): OpenInvitation | null => {
    const ofThis = (invited?.invitations.nodes ?? []).filter((one) => one.role === 'liaison' && (one.deputyOf !== null) === deputyOf);
    // One that expired says something only where nobody came by another.
    const found = ofThis.find(({ status }) => status === 'PENDING') ?? (deputyOf || holder ? undefined : ofThis.find(({ status }) => status === 'EXPIRED'));
    if (!found) return null;
    return {
      id: found.id,
      to: toOf(found),
      expired: found.status === 'EXPIRED',
      expires: found.expiresAt,
      mayChange: may('Invitation:resend') && may('Invitation:revoke'),
      ...(found.endsOn ? { days: { from: found.startsOn, until: found.endsOn } } : {}),
    };
  };
  return {
    holder: holder ? { name: holder.person.name || holder.office, self: holder.person.id === me.id, until: holder.endsOn } : null,
    invited: open(false),
    deputy: deputy?.endsOn
      ? {
          name: deputy.person.name || deputy.office,
          from: deputy.startsOn,
          until: deputy.endsOn,
          ...(may('Membership:end') && deputy.person.id !== me.id ? { end: endConfirmation(deputy, place.href, key, space.locale) } : {}),
        }
      : null,
    deputyInvited: open(true),
    ...(holder && may('Membership:replace') && holder.person.id !== me.id ? { replaceHref: `${place.href}/${holder.id}/relevar` } : {}),
    mayNameDeputy: holder !== undefined && may('Membership:name_deputy'),
    history: ofPost.map((one) => ({
      id: one.id,
      name: one.person.name || one.office,
      deputy: one.deputyOf !== null,
      since: one.startsOn,
      until: one.endsOn,
      reason: one.endReason,
    })),
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
      to: toOf(one),
      role: one.roleName,
      state: STATES[one.status],
      sentAt: one.sentAt,
      expires: one.expiresAt,
    })),
    ...(place.listHref ? { of: { name: place.name, listLabel: workspaceText(space.locale).nav.municipalities, listHref: place.listHref } } : {}),
    ...(place.isMunicipality
      ? {
          liaison: liaisonModel(members, invited, space, given),
        }
      : {}),
    roles: (invited?.invitableRoles ?? []).map((role) => ({ value: role.key, label: role.name })),
    inviteValues: given.values,
    ...(given.units ? { units: given.units } : {}),
    ...(!place.isMunicipality && membership.rights.includes('Invitation:invite') ? { bulkHref: `${base}/invitar` } : {}),
  };
}

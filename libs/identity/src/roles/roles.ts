import { allRoles, defineRole, findRole, text, type RolePlace } from '@tequio/platform';
import { identityDictionary } from '../identity.dictionary.js';

const t = identityDictionary.key;
const MUNICIPALITY: readonly RolePlace[] = ['municipality'];
const NETWORK: readonly RolePlace[] = ['network'];
const EITHER: readonly RolePlace[] = ['network', 'municipality'];

/** Who makes the team of a municipality. */
const MUNICIPAL = ['network_admin', 'mayor', 'liaison'];

/**
 * The people whom every context works with, from the widest reach to the narrowest; a role of one context alone is shipped
 * by that one. Who may do what: each feature's policy.
 */
defineRole({ key: 'operator', scope: 'platform', name: t('role.operator'), height: 100, places: [], givenBy: [] });
defineRole({ key: 'network_admin', scope: 'network', name: t('role.network_admin'), height: 80, places: NETWORK, givenBy: ['operator', 'network_admin'] });
defineRole({ key: 'network_analyst', scope: 'network', name: t('role.network_analyst'), height: 60, places: NETWORK, givenBy: ['network_admin'] });
// A mayor signs, so that the institute names the account.
defineRole({ key: 'mayor', scope: 'tenant', name: t('role.mayor'), height: 50, places: MUNICIPALITY, givenBy: ['network_admin'] });
defineRole({ key: 'liaison', scope: 'tenant', name: t('role.liaison'), height: 40, places: MUNICIPALITY, givenBy: MUNICIPAL });
defineRole({ key: 'facilitator', scope: 'tenant', name: t('role.facilitator'), height: 30, places: MUNICIPALITY, givenBy: MUNICIPAL });
// Evaluators and monitors judge the municipality, so that it does not appoint them.
defineRole({ key: 'evaluator', scope: 'tenant', name: t('role.evaluator'), height: 30, places: EITHER, givenBy: ['network_admin'] });
defineRole({ key: 'monitor', scope: 'tenant', name: t('role.monitor'), height: 30, places: EITHER, givenBy: ['network_admin'] });
defineRole({ key: 'member', scope: 'tenant', name: t('role.member'), height: 20, places: MUNICIPALITY, givenBy: MUNICIPAL });
defineRole({ key: 'implementing_unit', scope: 'tenant', name: t('role.implementing_unit'), height: 20, places: MUNICIPALITY, givenBy: MUNICIPAL });
defineRole({ key: 'information_department', scope: 'tenant', name: t('role.information_department'), height: 20, places: MUNICIPALITY, givenBy: MUNICIPAL });
defineRole({ key: 'organisation_representative', scope: 'tenant', name: t('role.organisation_representative'), height: 20, places: EITHER, givenBy: MUNICIPAL });
defineRole({ key: 'consultant', scope: 'tenant', name: t('role.consultant'), height: 10, places: MUNICIPALITY, givenBy: MUNICIPAL });
defineRole({ key: 'citizen', scope: 'person', name: t('role.citizen'), height: 0, places: [], givenBy: [] });

/** Whether somebody with these roles may invite with that one. */
export function mayGrant(granting: readonly string[], granted: string): boolean {
  return findRole(granted)?.givenBy.some((role) => granting.includes(role)) ?? false;
}

/** Whether a tenant of this kind has members of this role. */
export function roleFits(role: string, kind: RolePlace): boolean {
  return findRole(role)?.places.includes(kind) ?? false;
}

/** Key of the role that a list names by its key or its name in any language, whatever its accents; what is no role comes back as it was. */
export function roleNamed(written: string): string {
  const bare = (given: string) => given.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  const named = (name: string) => (['es', 'en'] as const).some((locale) => bare(text(locale, name)) === bare(written));
  return allRoles().find(({ key, name }) => key === bare(written) || named(name))?.key ?? written;
}

/** Keys of the roles that a tenant of this kind has members of. */
export const rolesOf = (kind: RolePlace): string[] => allRoles().flatMap(({ key, places }) => (places.includes(kind) ? [key] : []));

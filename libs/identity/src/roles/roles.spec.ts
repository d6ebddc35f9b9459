import fc from 'fast-check';
import { abilityFor, allRoles, definePolicy, defineRole, findRole } from '@tequio/platform';
import { roleName } from '../memberships/place.types.js';
import { mayGrant, roleFits, rolesOf } from './roles.js';

const KEYS = allRoles().map(({ key }) => key);

describe('roles', () => {
  it('lets nobody make anybody higher than themselves, over the whole matrix', () => {
    for (const granting of KEYS)
      for (const granted of KEYS)
        if (mayGrant([granting], granted))
          expect({ granting, granted, rises: findRole(granted)!.height > findRole(granting)!.height }).toEqual({
            granting,
            granted,
            rises: false,
          });
  });

  it('says who makes whom', () => {
    const made = (role: string) => KEYS.filter((granted) => mayGrant([role], granted));
    const team = ['facilitator', 'member', 'implementing_unit', 'information_department', 'organisation_representative', 'consultant'];
    expect(made('operator')).toEqual(['network_admin']);
    expect(made('network_admin').sort()).toEqual(['network_admin', 'network_analyst', 'mayor', 'liaison', 'evaluator', 'monitor', ...team].sort());
    for (const role of ['mayor', 'liaison']) expect(made(role)).toEqual(['liaison', ...team]);
    for (const role of ['network_analyst', 'evaluator', 'monitor', 'citizen', ...team]) expect([role, made(role)]).toEqual([role, []]);
  });

  it('grants with several roles no more than each of them grants', () => {
    const roles = fc.subarray(KEYS);
    fc.assert(
      fc.property(roles, fc.constantFrom(...KEYS), (granting, granted) => {
        expect(mayGrant(granting, granted)).toBe(granting.some((role) => mayGrant([role], granted)));
      }),
    );
  });

  it('knows no role by accident of a name', () => {
    for (const name of ['constructor', '__proto__', 'toString', '', 'LIAISON']) {
      expect(mayGrant([name], 'member')).toBe(false);
      expect(mayGrant(['network_admin'], name)).toBe(false);
      expect(roleFits(name, 'municipality')).toBe(false);
    }
  });

  it('puts each role where its rights reach', () => {
    const team = ['mayor', 'liaison', 'facilitator', 'evaluator', 'monitor', 'member', 'implementing_unit', 'information_department', 'organisation_representative', 'consultant'];
    expect(rolesOf('network')).toEqual(['network_admin', 'network_analyst', 'evaluator', 'monitor', 'organisation_representative']);
    expect(rolesOf('municipality')).toEqual(team);
    expect(KEYS.filter((key) => !roleFits(key, 'network') && !roleFits(key, 'municipality'))).toEqual(['operator', 'citizen']);
  });

  it('takes a role that another context ships, with its rights, without knowing it', () => {
    defineRole({ key: 'observer', scope: 'tenant', name: 'identity.role.monitor', height: 5, places: ['municipality'], givenBy: ['liaison'] });
    definePolicy({ subject: 'Sighting', actions: ['read', 'write'], grants: { observer: ['read'] } });
    expect([mayGrant(['liaison'], 'observer'), mayGrant(['mayor'], 'observer')]).toEqual([true, false]);
    expect([roleFits('observer', 'municipality'), roleFits('observer', 'network'), rolesOf('municipality').includes('observer')]).toEqual([true, false, true]);
    expect(roleName('es', 'observer')).toBe('Monitoreo');
    const ability = abilityFor({ roles: ['observer'], networkId: 'n', tenantId: 't', personId: 'p', tokenScopes: null });
    expect([ability.can('read', 'Sighting'), ability.can('write', 'Sighting')]).toEqual([true, false]);
  });
});

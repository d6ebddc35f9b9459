import fc from 'fast-check';
import { findRole } from '@tequio/platform';
import { es } from '../identity.dictionary.es.js';
import { GRANTS, mayGrant, ROLE_HEIGHT, ROLE_KEYS, roleFits, ROLES } from './roles.js';

describe('roles', () => {
  it('lets nobody make anybody higher than themselves, over the whole matrix', () => {
    for (const granting of ROLE_KEYS)
      for (const granted of ROLE_KEYS)
        if (mayGrant([granting], granted))
          expect({ granting, granted, rises: ROLE_HEIGHT[granted] > ROLE_HEIGHT[granting] }).toEqual({
            granting,
            granted,
            rises: false,
          });
  });

  it('grants with several roles no more than each of them grants', () => {
    const roles = fc.subarray([...ROLE_KEYS]);
    fc.assert(
      fc.property(roles, fc.constantFrom(...ROLE_KEYS), (granting, granted) => {
        expect(mayGrant(granting, granted)).toBe(granting.some((role) => GRANTS[role]?.includes(granted) ?? false));
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

  it('puts each invitable role where its rights reach', () => {
    for (const key of ROLE_KEYS) {
      const { scope, invitable } = ROLES[key];
      expect(findRole(key)).toBe(ROLES[key]);
      expect(roleFits(key, 'network') || roleFits(key, 'municipality')).toBe(invitable);
      if (scope === 'network') expect([roleFits(key, 'network'), roleFits(key, 'municipality')]).toEqual([true, false]);
      if (scope === 'tenant') expect(roleFits(key, 'municipality')).toBe(true);
      if (invitable) expect(Object.values(GRANTS).some((granted) => granted.includes(key))).toBe(true);
      expect(es[`role.${key}`]).toBeTruthy();
    }
  });
});

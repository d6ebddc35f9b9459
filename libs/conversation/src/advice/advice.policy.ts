import { definePolicy } from '@tequio/platform';

/**
 * Between the offices that answer for the exercise in a municipality and the host authority. The seats of the secretariat,
 * units and consultants are told of what was decided where it was decided; what an office asks its authority is not theirs.
 */
export const advicePolicy = definePolicy({
  subject: 'AdviceThread',
  actions: ['read', 'begin', 'write', 'close', 'assign', 'remove'],
  grants: {
    liaison: ['read', 'begin', 'write', 'close', 'remove'],
    mayor: ['read', 'begin', 'write'],
    facilitator: ['read', 'begin', 'write'],
    network_admin: ['read', 'begin', 'write', 'close', 'assign', 'remove'],
    network_analyst: ['read', 'begin', 'write', 'close', 'assign'],
  },
});

/** Who is told of what is said, on each side. */
export const MUNICIPAL_ROLES = ['liaison', 'mayor', 'facilitator'] as const;
export const INSTITUTE_ROLES = ['network_admin', 'network_analyst'] as const;

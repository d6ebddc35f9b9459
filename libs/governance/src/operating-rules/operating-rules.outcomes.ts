import { bodyOutcome } from '../bodies/body.types.js';

export const AdoptOperatingRulesResult = bodyOutcome('AdoptOperatingRulesResult', 'with the rules it adopted');

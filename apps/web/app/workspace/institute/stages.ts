/** The stages of a municipality, in their order, as the API names them. */
export const STAGES = [
  'NO_LETTER',
  'LETTER_ACCEPTED',
  'SECRETARIAT_INSTALLED',
  'COCREATION_OPEN',
  'PLAN_PUBLISHED',
  'IMPLEMENTATION',
  'EVALUATED',
] as const;

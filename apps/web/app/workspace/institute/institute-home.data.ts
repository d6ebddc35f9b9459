import type { InstituteLetterStatesQuery, InstituteMunicipalitiesQuery } from '@tequio/contracts';
import { ifAllowed, runHere } from '../acting.js';
import type { Call } from '../operations.js';
import { everyPage } from './every-page.js';
import { LETTER_STATES, LIAISONS_PAGE, MUNICIPALITIES_PAGE, OPEN_INVITATIONS_PAGE } from './institute.queries.js';

export type Municipality = InstituteMunicipalitiesQuery['actingNetwork']['municipalities']['nodes'][number];
export type LetterState = InstituteLetterStatesQuery['lettersOfIntent']['nodes'][number];

/** One municipality with all that the institute's list says of it. */
export interface Standing {
  municipality: Municipality;
  letter: LetterState | null;
  liaison: string | null;
  invited: boolean;
  /** After how many months without a movement the network calls it idle. */
  idleAfterMonths: number;
}

const WAITING = ['SUBMITTED', 'UNDER_REVIEW'] as const;
const OPEN = ['DRAFT', 'FROZEN', 'SIGNED', 'SUBMITTED', 'UNDER_REVIEW', 'OBSERVED', 'CAPTURED'] as const;

/** Letters that wait for the institute's answer. */
export function waitingLetters(call: Call): Promise<LetterState[]> {
  return everyPage(
    async (after) => (await runHere(call, LETTER_STATES, { after, states: [...WAITING] })).lettersOfIntent,
  );
}

/** Every municipality of the network, in a number of reads that does not grow with each. */
export async function standings(call: Call): Promise<Standing[]> {
  const [municipalities, letters, liaisons, invitations] = await Promise.all([
    everyPage(async (after) => {
      const { idleAfterMonths, municipalities: page } = (await runHere(call, MUNICIPALITIES_PAGE, { after })).actingNetwork;
      return { ...page, nodes: page.nodes.map((municipality) => ({ municipality, idleAfterMonths })) };
    }),
    everyPage(async (after) => (await runHere(call, LETTER_STATES, { after, states: [...OPEN] })).lettersOfIntent),
    ifAllowed(everyPage(async (after) => (await runHere(call, LIAISONS_PAGE, { after })).memberships)),
    ifAllowed(everyPage(async (after) => (await runHere(call, OPEN_INVITATIONS_PAGE, { after })).invitations)),
  ]);
  const letterOf = new Map(letters.map((letter) => [letter.municipalityId, letter]));
  // Who covers a leave does not take the liaison's place.
  const liaisonOf = new Map((liaisons ?? []).filter((one) => !one.deputyOf).map((one) => [one.place.tenantId, one.person.name || one.office]));
  const invited = new Set((invitations ?? []).map((one) => one.place.tenantId));
  return municipalities.map(({ municipality, idleAfterMonths }) => ({
    municipality,
    idleAfterMonths,
    letter: letterOf.get(municipality.id) ?? null,
    liaison: liaisonOf.get(municipality.id) ?? null,
    invited: invited.has(municipality.id),
  }));
}

import type { InstituteGroupQuery, InstituteMunicipalityNamesQuery } from '@tequio/contracts';
import { runHere } from '../acting.js';
import type { Call } from '../operations.js';
import { notHere } from '../forms/typed.js';
import { everyPage } from '../institute/every-page.js';
import { keyFinder } from '../invitations/list-table.js';
import { GROUP, MUNICIPALITY_NAMES } from './regions.queries.js';

export type Group = InstituteGroupQuery['actingNetwork']['groups'][number];
export type Named = InstituteMunicipalityNamesQuery['actingNetwork']['municipalities']['nodes'][number];

export async function groupHere(call: Call, slug: string | undefined): Promise<Group> {
  const [group] = slug ? (await runHere(call, GROUP, { slug })).actingNetwork.groups : [];
  if (!group) throw notHere();
  return group;
}

export const municipalityNames = (call: Call): Promise<Named[]> =>
  everyPage(async (after) => (await runHere(call, MUNICIPALITY_NAMES, { after })).actingNetwork.municipalities);

/** Municipalities of a pasted list, one a line by name or key, and the lines that name none. */
export function readNames(text: string, municipalities: readonly Named[]): { ids: string[]; unknown: string[] } {
  const keyOf = keyFinder(municipalities);
  const byKey = new Map(municipalities.map((one) => [one.inegiKey, one.id]));
  const lines = text.split(/[\n;\t]/).map((line) => line.trim().replace(/^"|"$/g, '')).filter(Boolean);
  return {
    ids: lines.flatMap((line) => byKey.get(keyOf(line)) ?? []),
    unknown: lines.filter((line) => !byKey.has(keyOf(line))),
  };
}

import { data as respond } from 'react-router';
import { runHere } from '../acting.js';
import { everyPage } from '../institute/every-page.js';
import type { Call } from '../operations.js';
import type { Member } from './people.model.js';
import { PEOPLE } from './people.queries.js';

/** All memberships of a place, those that have ended included. */
export const membersOf = (call: Call, tenantId: string): Promise<Member[]> => everyPage(async (after) => (await runHere(call, PEOPLE, { tenantId, after })).memberships);

/** One of them, by the identifier that stands in an address; 404 where the place has none. */
export async function memberOf(call: Call, tenantId: string, id: string | undefined): Promise<Member> {
  const member = (await membersOf(call, tenantId)).find((one) => one.id === id);
  if (!member) throw respond({ code: 'NOT_FOUND', correlationId: null }, { status: 404 });
  return member;
}

import type { RequestContext } from '../context/request-context.js';
import { searchKey } from '../dictionary/search-key.js';
import { may } from './ability.js';

/** Matches no unit. */
const NONE = ' ';

/**
 * A unit of a government by its name, however that is written: without accents, case and punctuation. A row that is asked
 * about under the condition `$unit` carries it as `unit`.
 */
export const unitKey = (name: string | null | undefined): string => searchKey(name ?? '') || NONE;

/** The same in SQL; null where there is no name. */
export const unitKeySql = (name: string): string => `nullif(btrim(regexp_replace(plain(${name}), '[^[:alnum:]]+', ' ', 'g')), '')`;

/** Name of the unit to which the rights of who acts are bound with this action on this thing; null where they are not. */
export function boundUnit(ctx: RequestContext, action: string, subject: string): string | null {
  const own = { tenantId: ctx.tenantId, networkId: ctx.networkId };
  if (!ctx.ability || !may(ctx, action, subject) || may(ctx, action, subject, { ...own, unit: NONE + NONE })) return null;
  return ctx.actor.office ?? '';
}

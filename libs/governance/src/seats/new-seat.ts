import { newId, ownedBy, type RequestContext } from '@tequio/platform';
import type { BodyEntity } from '../bodies/body.entity.js';
import type { SectorEntity } from '../sectors/sector.entity.js';
import { SeatEntity } from './seat.entity.js';

/** A seat of a body, not yet kept: with voice and vote unless it is said otherwise. */
export function newSeat(
  ctx: RequestContext,
  body: BodyEntity,
  sector: SectorEntity,
  number: number,
  { label, voice, vote, honorary }: { label?: string | null; voice?: boolean | null; vote?: boolean | null; honorary?: boolean | null },
): SeatEntity {
  return Object.assign(new SeatEntity(), {
    ...ownedBy(ctx),
    id: newId(ctx.now),
    bodyId: body.id,
    sectorId: sector.id,
    number,
    label: label ?? null,
    voice: voice ?? true,
    vote: vote ?? true,
    honorary: honorary ?? false,
    createdAt: ctx.now,
    removedAt: null,
    version: 1,
  });
}

import { Injectable } from '@nestjs/common';
import {
  Database,
  decodeCursor,
  newId,
  pageSize,
  statement,
  toConnection,
  type Connection,
  type Params,
  type RequestContext,
} from '@tequio/platform';

/** Whose act a movement was; `both` is the secretariat's, `government` the municipality's. */
export type MovementVoice = 'government' | 'society' | 'both' | 'authority';

export interface MovementRecord {
  /** Full key of the sentence in the context's dictionary, as `onboarding.movement.letter_accepted`. */
  kind: string;
  /** Values of the sentence; a day as `2026-01-31` is shown in words. Never a text about a person. */
  details?: Params;
  voice: MovementVoice;
  /** Page below the municipality's own that the words lead to, as `carta`; empty: its own page. */
  page?: string;
  /** The report that it tells of, which may be taken back later. */
  about?: string | null;
}

export interface MovementRow {
  id: string;
  tenantId: string;
  kind: string;
  details: Params;
  voice: MovementVoice;
  page: string;
  at: Date;
}

const ADD = statement<object>(
  'network.movement-add',
  `insert into movements (id, network_id, tenant_id, kind, details, voice, page, about, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
const UNLINK = statement<object>('network.movement-unlink', `update movements set page = '' where tenant_id = $1 and page = $2`);
const RETRACT = statement<object>('network.movement-retract', `update movements set retracted_at = $3 where tenant_id = $1 and about = $2 and retracted_at is null`);
const listOf = (name: string, column: 'network_id' | 'tenant_id') =>
  statement<MovementRow>(
    `network.movements-of-${name}`,
    `select id, tenant_id as "tenantId", kind, details, voice, page, at from movements
     where ${column} = $1 and retracted_at is null and ($2::timestamptz is null or (at, id) < ($2, $3::uuid)) order by at desc, id desc limit $4`,
  );
const LISTS = { network: listOf('network', 'network_id'), municipality: listOf('municipality', 'tenant_id') };

/** What moved in public, for the pages that show the latest of it. Upper contexts write it with what happened. */
@Injectable()
export class Movements {
  constructor(private readonly db: Database) {}

  /** Keeps a movement of the municipality in the transaction at hand. */
  async add(ctx: RequestContext, movement: MovementRecord, municipalityId: string = ctx.requireTenant().tenantId): Promise<void> {
    const sent = this.db.sql(ctx, ADD, [
      newId(ctx.now),
      ctx.requireNetwork(),
      municipalityId,
      movement.kind,
      JSON.stringify(movement.details ?? {}),
      movement.voice,
      movement.page ?? '',
      movement.about ?? null,
      ctx.now,
    ]);
    ctx.transaction!.alongside(sent);
  }

  /** The page is public no longer: what led to it leads to the municipality's own page from now on. */
  async unlink(ctx: RequestContext, page: string, municipalityId: string = ctx.requireTenant().tenantId): Promise<void> {
    ctx.transaction!.alongside(this.db.sql(ctx, UNLINK, [municipalityId, page]));
  }

  /** What it tells of was taken back: it is news no longer, and listed nowhere. */
  async retract(ctx: RequestContext, about: string): Promise<void> {
    ctx.transaction!.alongside(this.db.sql(ctx, RETRACT, [ctx.requireTenant().tenantId, about, ctx.now]));
  }

  /** Newest first; one statement. Works in every scope: a movement is public from the start. */
  async of(ctx: RequestContext, of: keyof typeof LISTS, id: string, page: { first: number; after?: string | null }): Promise<Connection<MovementRow>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, 'instant', 'id');
    const rows = await this.db.sql(ctx, LISTS[of], [id, after?.[0] ?? null, after?.[1] ?? null, first + 1]);
    return toConnection(rows, first, (row) => [row.at.toISOString(), row.id], (row) => row);
  }
}

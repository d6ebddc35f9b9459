import { Injectable } from '@nestjs/common';
import { paths } from '@tequio/network';
import { Database, statement, type RequestContext } from '@tequio/platform';
import { defineFollowable, ResolvesFollowable, type FollowedThing } from './followable.js';

export const municipalityFollowable = defineFollowable({ type: 'Municipality' });

const FIND = statement<{ id: string; name: string; slug: string; network_id: string; network_slug: string }>(
  'conversation.municipalities',
  'select m.id, m.name, m.slug, m.network_id, n.slug as network_slug from municipalities m join networks n on n.id = m.network_id where m.id = any($1)',
);

/** Every municipality has a public page from the day that its network opens, and can be followed from then on. */
@Injectable()
export class MunicipalityFollowable {
  constructor(private readonly db: Database) {}

  @ResolvesFollowable(municipalityFollowable)
  async find(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, FollowedThing>> {
    const rows = await this.db.sql(ctx, FIND, [ids]);
    return new Map(
      rows.map((row) => [
        row.id,
        { title: row.name, path: paths.municipality(row.network_slug, row.slug), networkId: row.network_id, tenantId: row.id, parents: [] },
      ]),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { AdvisedOn, type AdvisedSubjects } from '@tequio/conversation';
import { paths } from '@tequio/network';
import { Database, statement, type RequestContext } from '@tequio/platform';

const BODIES = statement<{ id: string; tenant_id: string; name: string; published: boolean; slug: string; network_slug: string }>(
  'body.advised',
  `select b.id, b.tenant_id, b.name, b.published, m.slug, n.slug as network_slug from bodies b
   join municipalities m on m.id = b.tenant_id join networks n on n.id = b.network_id where b.id = any($1) and b.kind = 'municipal_secretariat'`,
);

/** Secretariats as what advice is about; the host authority sees their public page. */
@Injectable()
@AdvisedOn()
export class BodyAdvised implements AdvisedSubjects {
  readonly types = ['Body'];

  constructor(private readonly db: Database) {}

  async find(ctx: RequestContext, _type: string, ids: readonly string[]) {
    const rows = await this.db.sql(ctx, BODIES, [ids]);
    return new Map(
      rows.map((row) => {
        const ofAuthority = row.published ? paths.municipality(row.network_slug, row.slug, 'secretariado') : null;
        return [row.id, { title: row.name, tenantId: row.tenant_id, path: ctx.scope === 'network' ? ofAuthority : paths.workspace(row.network_slug, row.slug, 'secretariado') }];
      }),
    );
  }
}

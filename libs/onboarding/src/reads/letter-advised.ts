import { Injectable } from '@nestjs/common';
import { AdvisedOn, type AdvisedSubjects } from '@tequio/conversation';
import { paths } from '@tequio/network';
import { Database, statement, type RequestContext } from '@tequio/platform';
import { onboardingDictionary } from '../onboarding.dictionary.js';

const LETTERS = statement<{ id: string; tenant_id: string; slug: string; network_slug: string }>(
  'letter.advised',
  `select l.id, l.tenant_id, m.slug, n.slug as network_slug from letters_of_intent l
   join municipalities m on m.id = l.tenant_id join networks n on n.id = l.network_id where l.id = any($1)`,
);

/** Letters as what advice is about. */
@Injectable()
@AdvisedOn()
export class LetterAdvised implements AdvisedSubjects {
  readonly types = ['LetterOfIntent'];

  constructor(private readonly db: Database) {}

  async find(ctx: RequestContext, _type: string, ids: readonly string[]) {
    const title = onboardingDictionary.text(ctx.locale, 'advised.letter');
    const rows = await this.db.sql(ctx, LETTERS, [ids]);
    return new Map(
      rows.map((row) => [
        row.id,
        { title, tenantId: row.tenant_id, path: ctx.scope === 'network' ? paths.institute(row.network_slug, `cartas/${row.id}`) : paths.workspace(row.network_slug, row.slug, 'carta') },
      ]),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { LetterAcceptances } from '@tequio/network';
import { Database, statement } from '@tequio/platform';
import { plansDictionary } from '../plans.dictionary.js';

/** One that was begun, opened to co-creation or published since then; a past plan that is taken from its documents is none. */
const BEGUN = statement<{ id: string }>(
  'plans.begun-on-letter',
  `select p.id from action_plans p join municipalities m on m.id = p.tenant_id
   where p.tenant_id = $1 and p.captured_from is null and (p.created_at >= $2 or p.published_at >= $2 or m.cocreation_opened_at >= $2) limit 1`,
);

/** A plan stands on the letter upon which it was begun. */
@Injectable()
export class PlanOnLetter {
  constructor(db: Database, acceptances: LetterAcceptances) {
    acceptances.add(async (ctx, municipalityId, since) => {
      const begun = await db.sql(ctx, BEGUN, [municipalityId, since]);
      return begun.map(() => ({ code: plansDictionary.key('missing.stands_on_letter'), where: 'plan' }));
    });
  }
}

import { Injectable } from '@nestjs/common';
import { LetterAcceptances } from '@tequio/network';
import { Database, statement } from '@tequio/platform';
import { governanceDictionary } from '../governance.dictionary.js';

/** One that lives and was convened, or whose first act was issued, since then: an act corrected later installs nothing. */
const BEGUN = statement<{ id: string }>(
  'governance.begun-on-letter',
  `select b.id from bodies b where b.tenant_id = $1 and b.kind = 'municipal_secretariat' and b.state <> 'dissolved'
     and (b.created_at >= $2 or exists (
       select from installations i join official_documents d on d.id = i.document_id where i.body_id = b.id and i.replaces is null and d.issued_at >= $2))
   limit 1`,
);

/** A secretariat stands on the letter upon which it was convened or installed. */
@Injectable()
export class SecretariatOnLetter {
  constructor(db: Database, acceptances: LetterAcceptances) {
    acceptances.add(async (ctx, municipalityId, since) => {
      const begun = await db.sql(ctx, BEGUN, [municipalityId, since]);
      return begun.map(() => ({ code: governanceDictionary.key('missing.stands_on_letter'), where: 'secretariat' }));
    });
  }
}

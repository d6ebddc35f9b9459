import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context.js';
import { Database, statement } from '../database/database.js';
import { Refused } from '../errors/refusal.js';
import { EditConflict } from './edit-conflict.js';
import { mergeEdit, type Edit, type EditedText } from './field-merge.js';

/** The text that is edited, as the audit names it. */
export interface EditedSubject {
  type: string;
  id: string;
}

const LAST_CHANGE = statement<{ office: string | null; personId: string | null; at: Date }>(
  'edits.last-change',
  `select office, person_id as "personId", at from audit_entries
   where tenant_id = $1 and subject_type = $2 and subject_id = $3 and changes->'fields' ?| $4::text[] order by id desc limit 1`,
);

/** Edits of texts that two people, or one in two windows, may have open at once. */
@Injectable()
export class Edits {
  constructor(private readonly db: Database) {}

  /** `mergeEdit`; where both changed a field, the conflict also says who saved first and when. */
  async merge(ctx: RequestContext, subject: EditedSubject, text: EditedText, patch: object, baseVersion: number, words?: (value: unknown) => string | null): Promise<Edit> {
    try {
      return mergeEdit(text, patch, baseVersion, words);
    } catch (error) {
      if (error instanceof Refused && error.refusal instanceof EditConflict) await this.sayWho(ctx, subject, error.refusal);
      throw error;
    }
  }

  private async sayWho(ctx: RequestContext, { type, id }: EditedSubject, conflict: EditConflict): Promise<void> {
    const [last] = await this.db.sql(ctx, LAST_CHANGE, [ctx.tenantId, type, id, conflict.conflicts.map(({ field }) => field)]);
    if (!last) return;
    const savedByYou = last.personId !== null && last.personId === ctx.actor.personId;
    Object.assign(conflict, { savedByOffice: last.office, savedByYou, savedAt: last.at });
  }
}

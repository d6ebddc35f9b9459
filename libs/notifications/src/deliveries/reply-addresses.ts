import { Injectable } from '@nestjs/common';

/** Address at which this person answers a mail about this thing; null where it cannot be answered. */
export type ReplyAddressOf = (subjectId: string, personId: string) => string | null;

/** Port for contexts whose mails can be answered: who answers one about such a thing writes in it. */
@Injectable()
export class ReplyAddresses {
  private readonly byType = new Map<string, ReplyAddressOf>();

  /** Called while the product starts, from a constructor. */
  add(subjectType: string, of: ReplyAddressOf): void {
    if (this.byType.has(subjectType)) throw new Error(`answers about ${subjectType} go to two addresses`);
    this.byType.set(subjectType, of);
  }

  of(subject: { type: string; id: string }, personId: string): string | null {
    return this.byType.get(subject.type)?.(subject.id, personId) ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, openSteps, pageSize, statement, toConnection, type Connection, type OpenStep, type PageArgs, type RequestContext } from '@tequio/platform';
import { LetterEntity } from '../letters/letter.entities.js';
import { letterMachine, LETTER_STATES, type LetterState } from '../letters/letter.state.js';
import { LetterStore } from '../letters/letter-store.js';
import { toLetter, type LetterOfIntent } from '../letters/letter.types.js';

/** While no letter of it is accepted: then what an archive says adds nothing. */
const UNCONFIRMED = statement<{ key: string }>(
  'letter.unconfirmed',
  `select distinct m.inegi_key as key from letters_of_intent l join municipalities m on m.id = l.tenant_id
   where l.network_id = $1 and l.origin = 'captured' and l.state = 'captured' and m.letter_accepted_at is null order by 1`,
);

@Injectable()
export class LetterQueries {
  constructor(
    private readonly db: Database,
    private readonly store: LetterStore,
  ) {}

  /** Keys of the municipalities whose only letter was captured from an archive and not confirmed by them. */
  async unconfirmed(ctx: RequestContext, networkId: string): Promise<string[]> {
    return (await this.db.sql(ctx, UNCONFIRMED, [networkId])).map(({ key }) => key);
  }

  /** Letters of the network, those that wait longest first. */
  async page(ctx: RequestContext, args: PageArgs, states: readonly string[] | null): Promise<Connection<LetterOfIntent>> {
    const first = pageSize(args.first);
    const after = decodeCursor(args.after, 'instant', 'id');
    const wanted = states?.filter((state): state is LetterState => LETTER_STATES.includes(state as LetterState));
    const rows = await this.db.read(ctx, (inside) => {
      const query = this.db.repo(inside, LetterEntity).createQueryBuilder('l').where('l.network_id = :networkId', { networkId: ctx.requireNetwork() });
      if (wanted) query.andWhere('l.state = any(:wanted)', { wanted });
      if (after) query.andWhere('(coalesce(l.submitted_at, l.created_at), l.id) > (:at, :id)', { at: after[0], id: after[1] });
      return query
        .orderBy('coalesce(l.submitted_at, l.created_at)')
        .addOrderBy('l.id')
        .limit(first + 1)
        .getMany();
    });
    return toConnection(rows, first, (row) => [(row.submittedAt ?? row.createdAt).toISOString(), row.id], toLetter);
  }

  /** The steps that the letter allows now, whether who asks may take them, and what is missing. */
  async steps(ctx: RequestContext, letterId: string): Promise<OpenStep[]> {
    const letter = await this.store.find(ctx, letterId);
    const facts = await this.store.facts(ctx, letter);
    return openSteps(ctx, letterMachine, letter, facts);
  }
}

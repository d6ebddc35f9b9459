import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Directory, toMunicipality, type Municipality, type MunicipalityEntity } from '@tequio/network';
import { Database, notFound, type RequestContext } from '@tequio/platform';
import { LetterEntity, LetterObservationEntity, LetterUndoneDecisionEntity, LetterVersionEntity } from '../letters/letter.entities.js';
import { OPEN_STATES } from '../letters/letter.state.js';

interface Loaders {
  /** By municipality: the one under way or in force, or the last one; of what is public, the one in force or the last. */
  letters: DataLoader<string, LetterEntity | null>;
  municipalities: DataLoader<string, Municipality>;
  versions: DataLoader<string, LetterVersionEntity[]>;
  observations: DataLoader<string, LetterObservationEntity[]>;
  undoneDecisions: DataLoader<string, LetterUndoneDecisionEntity[]>;
}

/** The letters of one operation's municipalities and what hangs below them: one statement for all of a list. */
@Injectable()
export class LetterLoaders {
  private readonly byOperation = new WeakMap<object, Loaders>();

  constructor(
    private readonly db: Database,
    private readonly directory: Directory,
  ) {}

  of(ctx: RequestContext): Loaders {
    const operation = ctx.reads ?? ctx;
    let loaders = this.byOperation.get(operation);
    if (!loaders) this.byOperation.set(operation, (loaders = this.make(ctx)));
    return loaders;
  }

  private make(ctx: RequestContext): Loaders {
    const first = ctx.scope === 'public' ? ['accepted'] : OPEN_STATES;
    return {
      letters: loader(
        (ids) =>
          this.db.read(ctx, (inside) =>
            this.db
              .repo(inside, LetterEntity)
              .createQueryBuilder('l')
              .distinctOn(['l.tenant_id'])
              .where('l.tenant_id = any(:ids)', { ids })
              .orderBy('l.tenant_id')
              .addOrderBy('(l.state = any(:first))', 'DESC')
              .addOrderBy('l.created_at', 'DESC')
              .setParameter('first', first)
              .getMany(),
          ),
        ({ tenantId }) => tenantId,
        ([row]) => row ?? null,
      ),
      municipalities: loader<MunicipalityEntity, Municipality>(
        (ids) => this.directory.municipalitiesById(ctx, ids),
        ({ id }) => id,
        ([row]) => (row ? toMunicipality(row) : notFound()),
      ),
      versions: loader(
        (ids) => this.db.read(ctx, (inside) => this.db.repo(inside, LetterVersionEntity).find({ where: { letterId: In(ids) }, order: { number: 'DESC' } })),
        ({ letterId }) => letterId,
        (rows) => rows,
      ),
      observations: loader(
        (ids) =>
          this.db.read(ctx, (inside) =>
            this.db.repo(inside, LetterObservationEntity).find({ where: { letterId: In(ids) }, order: { round: 'DESC', madeAt: 'ASC', id: 'ASC' } }),
          ),
        ({ letterId }) => letterId,
        (rows) => rows,
      ),
      undoneDecisions: loader(
        (ids) => this.db.read(ctx, (inside) => this.db.repo(inside, LetterUndoneDecisionEntity).find({ where: { letterId: In(ids) }, order: { undoneAt: 'DESC', id: 'DESC' } })),
        ({ letterId }) => letterId,
        (rows) => rows,
      ),
    };
  }
}

/** Nothing is kept: of two mutations in one operation the second shows what it has changed. */
function loader<Row, T>(read: (ids: string[]) => Promise<Row[]>, keyOf: (row: Row) => string, valueOf: (rows: Row[]) => T | Error): DataLoader<string, T> {
  return new DataLoader<string, T>(
    async (ids) => {
      const byKey = new Map<string, Row[]>(ids.map((id) => [id, []]));
      for (const row of await read([...byKey.keys()])) byKey.get(keyOf(row))?.push(row);
      return ids.map((id) => valueOf(byKey.get(id)!));
    },
    { cache: false },
  );
}

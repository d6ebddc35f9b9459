import { Injectable, Module } from '@nestjs/common';
import { abilityFor, newId, RequestContext, scopeOf } from '@tequio/platform';
import { AdvisedOn, type AdvisedSubjects } from '../advice/advice-subjects.js';
import type { FollowsWorld } from './follows-world.js';

/** Stands for a context above: its things live in memory, each under its municipality. */
@Injectable()
@AdvisedOn()
export class Shelf implements AdvisedSubjects {
  readonly types = ['Book'];
  readonly books = new Map<string, string>();

  find(ctx: RequestContext, _type: string, ids: readonly string[]) {
    const seen = ids.flatMap((id) => {
      const tenantId = this.books.get(id);
      return tenantId && (ctx.scope === 'network' || tenantId === ctx.tenantId) ? [[id, { title: 'Un libro', path: `/libros/${id}`, tenantId }] as const] : [];
    });
    return Promise.resolve(new Map(seen));
  }
}

@Module({ providers: [Shelf], exports: [Shelf] })
export class ShelfModule {}

/** Somebody who holds this role there from now on, as they act. */
export async function holder(world: FollowsWorld, role: string, place: { networkId: string; tenantId: string }, name: string): Promise<RequestContext> {
  const email = `${name.toLowerCase()}@ejemplo.mx`;
  const [person, membership] = [newId(), newId()];
  await world.rows('insert into persons (id, email, name, created_at) values ($1, $2, $3, now())', [person, email, name]);
  await world.rows(
    `insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at) values ($1, $2, $3, $4, $5, $6, '2026-01-01', now())`,
    [membership, place.networkId, place.tenantId, person, role, `Oficina de ${name}`],
  );
  const key = { roles: [role], ...place, personId: person, tokenScopes: null };
  return new RequestContext({
    scope: scopeOf([role]),
    ...place,
    actor: { kind: 'person', personId: person, membershipId: membership, roles: [role], office: `Oficina de ${name}`, tokenScopes: null },
    ability: abilityFor(key),
    clock: world.clock,
  });
}

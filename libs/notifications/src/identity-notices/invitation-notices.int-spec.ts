import { jest } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { invitationDeclined, OfficeHolders } from '@tequio/identity';
import { Database, newId, Outbox } from '@tequio/platform';
import { MyNotices } from '../notices/my-notices.service.js';
import { NotificationsWorld } from '../testing/notifications-world.js';

describe('an invitation that was declined', () => {
  let world: NotificationsWorld;
  let app: TestingModule;

  beforeAll(async () => {
    world = await NotificationsWorld.make();
    app = await world.process();
  });
  afterAll(() => world?.close());

  async function declined(invitedBy: string, email: string): Promise<void> {
    const id = newId();
    await world.rows(
      `insert into invitations (id, network_id, tenant_id, email, role, office, state, token_hash, expires_at, sent_at, invited_by, created_at, declined_at)
       values ($1::uuid, $2, $3, $4, 'liaison', 'Unidad de Transparencia', 'declined', $1::uuid::text, now(), now(), $5, now(), now())`,
      [id, world.network, world.a, email, invitedBy],
    );
    await app.get(Database).write(world.tenant(), (ctx) => app.get(Outbox).publish(ctx, invitationDeclined, { invitationId: id }));
    await world.run(app);
  }
  const told = async (personId: string) => (await app.get(MyNotices).page(world.self(personId), { first: 10, unreadOnly: false })).nodes.map(({ heading, path }) => [heading, path]);

  const member = (tenantId: string, personId: string, role: string) =>
    world.rows(
      `insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at) values ($1, $2, $3, $4, $5, 'Titular', '2026-01-01', now())`,
      [newId(), world.network, tenantId, personId, role],
    );

  it('is told to who invited, with the list in which they find it, and to those in office where they have left', async () => {
    await member(world.a, world.ana, 'liaison');
    await member(world.network, world.bruno, 'network_admin');
    const asked = jest.spyOn(app.get(OfficeHolders), 'ofNetwork');
    await declined(world.ana, 'otra@ejemplo.mx');
    expect(asked).toHaveBeenCalledTimes(1);
    await declined(world.bruno, 'nadie@ejemplo.mx');
    expect(await told(world.ana)).toEqual([['No se aceptó la invitación a otra@ejemplo.mx', '/espacio/ejemplo/san-jacinto/personas']]);
    await world.rows(`update memberships set ends_on = '2026-01-02' where person_id = $1`, [world.bruno]);
    await declined(world.bruno, 'tarde@ejemplo.mx');
    expect((await told(world.ana))[0]).toEqual(['No se aceptó la invitación a tarde@ejemplo.mx', '/espacio/ejemplo/san-jacinto/personas']);
    expect(await told(world.bruno)).toEqual([['No se aceptó la invitación a nadie@ejemplo.mx', '/espacio/ejemplo/instituto/municipios/san-jacinto/personas']]);
  });
});

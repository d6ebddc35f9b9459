import { allRoles, tenantSystemContext, type Caller } from '@tequio/platform';
import { addDays, todayIn } from '@tequio/network';
import { can, People, refusalOf, SELF } from '../testing/people.js';
import { InvitationsService, mayGrant, MembershipsService, OfficeHolders, roleFits } from '../index.js';

describe('memberships', () => {
  let people: People;
  let network: Awaited<ReturnType<People['network']>>;
  let admin: Caller;
  let service: MembershipsService;
  const start = new Date();

  beforeAll(async () => {
    people = await People.start();
    network = await people.network('99', 'ejemplo');
    admin = await people.administrator(network.id, 'admin@ejemplo.mx');
    service = people.app.get(MembershipsService);
  });
  afterEach(() => people.clock.moveTo(start));
  afterAll(() => people?.stop());

  const tenant = (index: number) => network.municipalities[index]!.id;
  const today = () => todayIn('America/Mexico_City', people.clock.now());
  const idOf = (caller: Caller) => caller.acting!.membershipId;
  const end = (by: Caller, membershipId: string, extra: { lastDay?: string } = {}) =>
    people.mutate(by, can('end', 'Membership'), (ctx) =>
      service.endMembership(ctx, { membershipId, reason: 'Cambio de personal', ...extra }),
    );
  const replace = (by: Caller, membershipId: string, email: string, extra: object = {}) =>
    people.mutate(by, can('replace', 'Membership'), (ctx) =>
      service.replaceLiaison(ctx, { membershipId, email, reason: 'Renunció', ...extra }),
    );
  const deputy = (by: Caller, membershipId: string, email: string, from: string, until: string) =>
    people.mutate(by, can('name_deputy', 'Membership'), (ctx) =>
      service.nameDeputy(ctx, { membershipId, email, from, until, reason: 'Vacaciones' }),
    );
  const cookies = new Map<string, string>();
  const again = async (email: string, caller: Caller) => {
    if (!cookies.has(email)) cookies.set(email, await people.cookieOf(email));
    return people.caller(cookies.get(email)!, idOf(caller));
  };

  it('refuses to relieve the liaison with their own address, however it is written, or with that of who asks', async () => {
    const old = await people.member(admin, 'misma@ejemplo.mx', 'liaison', tenant(2));
    expect(await refusalOf(replace(admin, idOf(old), ' Misma@Ejemplo.MX '))).toBe('identity.input.same_liaison');
    expect(await refusalOf(replace(admin, idOf(old), 'admin@ejemplo.mx'))).toBe('identity.input.own_email');
    expect((await again('misma@ejemplo.mx', old)).acting).toMatchObject({ roles: ['liaison'] });
  });

  it('gives a post that ended on its first day that day, and says of none that it ended before it began', async () => {
    const days = async (tenantId: string) =>
      (await people.query(admin, can('list', 'Membership'), (ctx) => service.list(ctx, { first: 100, past: true, tenantId, role: 'liaison' }))).nodes.map(({ startsOn, endsOn, current }) => ({ startsOn, endsOn, current }));
    const old = await people.member(admin, 'breve@ejemplo.mx', 'liaison', tenant(2));
    await replace(admin, idOf(old), 'sucede@ejemplo.mx');
    expect(await days(tenant(2))).toContainEqual({ startsOn: today(), endsOn: today(), current: false });
    expect(await refusalOf(again('breve@ejemplo.mx', old))).toBe('FORBIDDEN');
  });

  it('hands the liaison’s office over in one step, and the one before acts no more', async () => {
    const old = await people.member(admin, 'vieja@ejemplo.mx', 'liaison', tenant(0));
    const invitation = await replace(admin, idOf(old), 'nueva@ejemplo.mx');
    expect(invitation).toMatchObject({ role: 'liaison', office: 'Oficina de prueba', status: 'pending' });
    expect(await refusalOf(again('vieja@ejemplo.mx', old))).toBe('FORBIDDEN');
    const next = await people.enter('nueva@ejemplo.mx');
    expect(next.acting).toMatchObject({ tenantId: tenant(0), roles: ['liaison'] });
    const page = await people.query(admin, can('list', 'Membership'), (ctx) =>
      service.list(ctx, { first: 100, past: true, tenantId: tenant(0) }),
    );
    expect(page.nodes.map((node) => [node.person.email, node.current, node.endReason])).toEqual([
      ['nueva@ejemplo.mx', true, null],
      ['vieja@ejemplo.mx', false, 'Renunció'],
    ]);
    expect(await refusalOf(replace(admin, idOf(old), 'otra@ejemplo.mx'))).toBe('membership_over');
  });

  it('finds who holds an office by the network’s day, though it is tomorrow in UTC', async () => {
    const old = await people.member(admin, 'ultima@ejemplo.mx', 'liaison', tenant(9));
    const lastDay = addDays(today(), 5);
    await end(admin, idOf(old), { lastDay });
    const holders = (at: string) => {
      people.clock.moveTo(new Date(at));
      const ctx = tenantSystemContext({ networkId: network.id, tenantId: tenant(9) }, 'test', people.clock);
      return Promise.all([people.app.get(OfficeHolders).of(ctx, ['liaison']), people.app.get(OfficeHolders).ofNetwork(ctx, ['network_admin'])]);
    };
    const administrators = [{ personId: admin.personId }];
    expect(await holders(`${addDays(lastDay, 1)}T05:55:00Z`)).toEqual([[{ personId: old.personId }], administrators]);
    expect(await holders(`${addDays(lastDay, 1)}T06:05:00Z`)).toEqual([[], administrators]);
  });

  it('hands over on a day to come: until then the one before acts, from then only the one after', async () => {
    const old = await people.member(admin, 'antes@ejemplo.mx', 'liaison', tenant(1));
    const from = addDays(today(), 5);
    await replace(admin, idOf(old), 'despues@ejemplo.mx', { from });
    const accepted = await people.accept('despues@ejemplo.mx', await people.secretFor('despues@ejemplo.mx'));
    const next = accepted.invitation.membershipId!;
    const nextCookie = await people.cookieOf('despues@ejemplo.mx');
    expect((await again('antes@ejemplo.mx', old)).acting).not.toBeNull();
    expect(await refusalOf(people.caller(nextCookie, next))).toBe('FORBIDDEN');
    // Five minutes before and after midnight in the network's zone, which is another day in UTC.
    people.clock.moveTo(new Date(`${from}T05:55:00Z`));
    expect((await again('antes@ejemplo.mx', old)).acting).not.toBeNull();
    people.clock.moveTo(new Date(`${from}T06:05:00Z`));
    expect(await refusalOf(again('antes@ejemplo.mx', old))).toBe('FORBIDDEN');
    expect((await people.caller(nextCookie, next)).acting?.membershipId).toBe(next);
    people.clock.moveTo(start);
    expect(await refusalOf(replace(admin, next, 'x@ejemplo.mx', { from: addDays(today(), -1) }))).toBe(
      'identity.input.past_date',
    );
  });

  it('lets a deputy cover a leave, from its first day to its last', async () => {
    const liaison = await people.member(admin, 'titular@ejemplo.mx', 'liaison', tenant(2));
    const [from, until] = [addDays(today(), 2), addDays(today(), 4)];
    expect(await refusalOf(deputy(liaison, idOf(liaison), 'suplente@ejemplo.mx', until, from))).toBe('date_order');
    expect(await refusalOf(deputy(liaison, idOf(liaison), 'titular@ejemplo.mx', from, until))).toBe(
      'identity.input.own_email',
    );
    const invitation = await deputy(liaison, idOf(liaison), 'suplente@ejemplo.mx', from, until);
    expect(invitation).toMatchObject({ role: 'liaison', deputyOf: idOf(liaison), startsOn: from, endsOn: until });
    expect(await people.rows("select reason from audit_entries where action = 'invitation.send' and subject_id = $1", [invitation.id])).toEqual([{ reason: 'Vacaciones' }]);
    const accepted = await people.accept('suplente@ejemplo.mx', await people.secretFor('suplente@ejemplo.mx'));
    const id = accepted.invitation.membershipId!;
    const cookie = await people.cookieOf('suplente@ejemplo.mx');
    const acts = async (date: string) => {
      people.clock.moveTo(new Date(`${date}T18:00:00Z`));
      return (await refusalOf(people.caller(cookie, id))) === 'nothing was refused';
    };
    expect([await acts(addDays(from, -1)), await acts(from), await acts(until), await acts(addDays(until, 1))]).toEqual(
      [false, true, true, false],
    );
    people.clock.moveTo(start);
    expect((await again('titular@ejemplo.mx', liaison)).acting).not.toBeNull();
  });

  it('corrects the post that is shown, but not over somebody else’s correction', async () => {
    const member = await people.member(admin, 'oficina@ejemplo.mx', 'member', tenant(7));
    const correct = (version: number, office: string) =>
      people.mutate(admin, can('correct', 'Membership'), (ctx) =>
        service.correct(ctx, { membershipId: idOf(member), office, reason: 'Estaba mal escrito.', version }),
      );
    expect(await correct(1, 'Dirección de Obras Públicas')).toMatchObject({
      office: 'Dirección de Obras Públicas',
      version: 2,
    });
    expect(await refusalOf(correct(1, 'Otra'))).toBe('stale_version');
    expect(await refusalOf(correct(2, ''))).toBe('required');
    expect((await again('oficina@ejemplo.mx', member)).acting!.office).toBe('Dirección de Obras Públicas');
  });

  it('keeps the last administrator of a network, also from two who end each other at once', async () => {
    const lone = await people.network('21', 'puebla');
    const [first, second] = [
      await people.administrator(lone.id, 'uno@puebla.mx'),
      await people.administrator(lone.id, 'dos@puebla.mx'),
    ];
    const results = await Promise.all([refusalOf(end(first, idOf(second))), refusalOf(end(second, idOf(first)))]);
    expect(results.sort()).toEqual(['last_administrator', 'nothing was refused']);
    const left = await people.rows('select from memberships where tenant_id = $1 and role = $2 and ends_on is null', [
      lone.id,
      'network_admin',
    ]);
    expect(left).toHaveLength(1);
  });

  it('lets nobody change their own role', async () => {
    const liaison = await people.member(admin, 'propia@ejemplo.mx', 'liaison', tenant(3));
    expect(await refusalOf(end(admin, idOf(admin)))).toBe('own_role');
    expect(await refusalOf(end(liaison, idOf(liaison)))).toBe('own_role');
    const mayor = await people.member(admin, 'alcaldesa@ejemplo.mx', 'mayor', tenant(3));
    expect(await refusalOf(end(liaison, idOf(mayor)))).toBe('role_too_high');
    expect(await refusalOf(replace(mayor, idOf(mayor), 'x@ejemplo.mx'))).toBe('own_role');
    expect(await refusalOf(replace(admin, idOf(mayor), 'x@ejemplo.mx'))).toBe('not_a_liaison');
    expect((await end(mayor, idOf(liaison))).current).toBe(false);
  });

  it('gives through the services what the matrix of roles allows and nothing else', async () => {
    const callers: Record<string, Caller> = { network_admin: admin };
    for (const { key: role } of allRoles()) {
      if (callers[role] || !(roleFits(role, 'municipality') || roleFits(role, 'network'))) continue;
      const place = roleFits(role, 'municipality') ? tenant(4) : network.id;
      callers[role] = await people.member(admin, `${role}@ejemplo.mx`, role, place);
    }
    const outcomes: string[] = [];
    for (const [granting, caller] of Object.entries(callers)) {
      for (const { key: granted } of allRoles()) {
        const kind =
          caller.acting!.tenantId === network.id && !roleFits(granted, 'municipality') ? 'network' : 'municipality';
        const tenantId = kind === 'network' ? network.id : tenant(4);
        const refusal = await refusalOf(
          people.mutate(caller, can('invite', 'Invitation'), (ctx) =>
            people.app
              .get(InvitationsService)
              .invite(ctx, { email: `${granting}-${granted}@matriz.mx`, role: granted, office: 'Oficina', tenantId }),
          ),
        );
        const given = refusal === 'nothing was refused';
        if (given !== (mayGrant([granting], granted) && roleFits(granted, kind)))
          outcomes.push(`${granting} → ${granted}: ${refusal}`);
      }
    }
    expect(outcomes).toEqual([]);
  });

  it('shows a person all their memberships, and a stranger none', async () => {
    await people.member(admin, 'doble@ejemplo.mx', 'consultant', tenant(5));
    const both = await people.member(admin, 'doble@ejemplo.mx', 'consultant', tenant(6));
    const own = await people.query(both, SELF, (ctx) => service.own(ctx));
    expect(own.map((membership) => membership.place.tenantId).sort()).toEqual([tenant(5), tenant(6)].sort());
    const stranger = await people.caller(await people.cookieOf('nadie@ejemplo.mx'));
    expect(await people.query(stranger, SELF, (ctx) => service.own(ctx))).toEqual([]);
    expect(await refusalOf(people.caller(await people.cookieOf('nadie2@ejemplo.mx'), idOf(both)))).toBe('FORBIDDEN');
  });
});

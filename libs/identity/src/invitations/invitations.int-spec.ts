import { unsafeAllTenantsContext, type Caller } from '@tequio/platform';
import { can, People, PUBLIC, refusalOf, SELF } from '../testing/people.js';
import {
  AcceptanceService,
  BulkInvitationsService,
  IdentityMailQueue,
  InvitationsService,
  OperatorsService,
  PrivacyService,
  MembershipsService,
} from '../index.js';
import { InvitationStatus } from './invitation.types.js';

const nobody: Caller = { personId: null, acting: null, tokenScopes: null, ip: null };

describe('invitations', () => {
  let people: People;
  let network: Awaited<ReturnType<People['network']>>;
  let other: Awaited<ReturnType<People['network']>>;
  let admin: Caller;
  let foreignAdmin: Caller;
  let service: InvitationsService;
  const invite = can('invite', 'Invitation');

  beforeAll(async () => {
    people = await People.start();
    network = await people.network('99', 'ejemplo');
    other = await people.network('21', 'puebla');
    admin = await people.administrator(network.id, 'admin@ejemplo.mx');
    foreignAdmin = await people.administrator(other.id, 'admin@puebla.mx');
    service = people.app.get(InvitationsService);
  });
  afterAll(() => people?.stop());

  const tenant = (index: number) => network.municipalities[index]!.id;
  const open = (email: string, extra: Partial<Parameters<InvitationsService['invite']>[1]> = {}, by: Caller = admin) =>
    people.mutate(by, invite, (ctx) =>
      service.invite(ctx, { email, role: 'liaison', office: 'Unidad de Transparencia', tenantId: tenant(0), ...extra }),
    );

  it('brings a person in by the link alone, signs them in, and records the consent', async () => {
    const invitation = await open('liaison@ejemplo.mx');
    expect(invitation).toMatchObject({
      status: 'pending',
      roleName: 'Enlace municipal',
      place: { kind: 'municipality', networkSlug: 'ejemplo' },
    });
    const secret = await people.secretFor('liaison@ejemplo.mx');
    const preview = await people.query(nobody, PUBLIC, (ctx) => people.app.get(AcceptanceService).preview(ctx, secret));
    expect(preview).toMatchObject({
      email: 'liaison@ejemplo.mx',
      role: 'liaison',
      status: 'pending',
      notice: { version: 0 },
    });

    const accepted = await people.accept('liaison@ejemplo.mx', secret);
    const address = new URL(people.app.get(AcceptanceService).continueUrl(accepted)!);
    expect(address.pathname).toBe('/api/auth/magic-link/verify');
    expect(JSON.stringify(accepted)).not.toContain(address.searchParams.get('token'));
    const caller = await people.caller(await people.cookieOf('liaison@ejemplo.mx'), accepted.invitation.membershipId!);
    expect(caller.acting).toMatchObject({
      tenantId: tenant(0),
      networkId: network.id,
      roles: ['liaison'],
      office: 'Unidad de Transparencia',
    });
    const [own] = await people.query(caller, SELF, (ctx) => people.app.get(MembershipsService).own(ctx));
    expect(own).toMatchObject({
      current: true,
      person: { name: 'Persona de liaison@ejemplo.mx' },
      place: { tenantId: tenant(0) },
    });

    expect(await people.rows('select purpose, subject_id from consents where tenant_id = $1', [tenant(0)])).toEqual([
      { purpose: 'membership', subject_id: accepted.invitation.membershipId },
    ]);
    const trail = await people.rows<{ action: string }>(
      'select action from audit_entries where tenant_id = $1 order by id',
      [tenant(0)],
    );
    expect(trail.map((row) => row.action)).toEqual(['invitation.send', 'invitation.accept']);
    const [municipality] = await people.rows<{ invited_at: Date | null }>(
      'select invited_at from municipalities where id = $1',
      [tenant(0)],
    );
    expect(municipality!.invited_at).not.toBeNull();
  });

  it('is accepted once, also by two at the same moment', async () => {
    await open('twice@ejemplo.mx', { role: 'member' });
    const secret = await people.secretFor('twice@ejemplo.mx');
    const results = await Promise.all([1, 2, 3].map(() => refusalOf(people.accept('twice@ejemplo.mx', secret))));
    expect(results.sort()).toEqual(['invitation_accepted', 'invitation_accepted', 'nothing was refused']);
    expect(
      await people.rows(
        `select from memberships m join persons p on p.id = m.person_id where p.email = 'twice@ejemplo.mx'`,
      ),
    ).toHaveLength(1);
    expect(await people.rows(`select from persons where email = 'twice@ejemplo.mx'`)).toHaveLength(1);
  });

  it('takes a burst of acceptances without waiting for itself', async () => {
    const emails = Array.from({ length: 12 }, (_, index) => `burst${index}@ejemplo.mx`);
    const secrets: string[] = [];
    for (const email of emails) {
      await open(email, { role: 'member' });
      secrets.push(await people.secretFor(email));
    }
    const accepted = await Promise.all(emails.map((email, index) => people.accept(email, secrets[index]!)));
    expect(accepted).toHaveLength(12);
  });

  it('is ended by who says that it is not them, and gives its key to who is invited next', async () => {
    const sent = await open('nadie@ejemplo.mx', { role: 'member', externalId: 'R-9' });
    const secret = await people.secretFor('nadie@ejemplo.mx');
    const decline = (token: string) => people.mutate(nobody, PUBLIC, (ctx) => people.app.get(AcceptanceService).decline(ctx, token));
    expect(await refusalOf(decline('nada'))).toBe('invitation_not_found');
    expect((await decline(secret)).declinedAt).toEqual(people.clock.now());
    expect(await refusalOf(decline(secret))).toBe('invitation_declined');
    expect(await refusalOf(people.accept('nadie@ejemplo.mx', secret))).toBe('invitation_declined');
    expect(await refusalOf(people.mutate(admin, can('resend', 'Invitation'), (ctx) => service.resend(ctx, sent.id)))).toBe('invitation_declined');
    const listed = await people.query(admin, can('list', 'Invitation'), (ctx) => service.list(ctx, { first: 50, status: InvitationStatus.DECLINED }));
    expect(listed.nodes).toMatchObject([{ email: 'nadie@ejemplo.mx', status: 'declined' }]);
    expect(await people.rows(`select from persons where email = 'nadie@ejemplo.mx'`)).toEqual([]);
    expect(await people.rows(`select payload from outbox where event = 'event:identity.invitation.declined'`)).toEqual([{ payload: { invitationId: sent.id } }]);
    expect((await open('alguien@ejemplo.mx', { role: 'member', externalId: 'R-9' })).externalId).toBe('R-9');
  });

  it('opens nothing once it has expired, was withdrawn, sent again or cut short', async () => {
    await open('late@ejemplo.mx', { role: 'member', expiresInDays: 2 });
    const late = await people.secretFor('late@ejemplo.mx');
    const now = people.clock.now();
    people.clock.advance(3 * 86_400_000);
    expect(await refusalOf(people.accept('late@ejemplo.mx', late))).toBe('invitation_expired');
    people.clock.moveTo(now);

    const sent = await open('again@ejemplo.mx', { role: 'member' });
    const first = await people.secretFor('again@ejemplo.mx');
    people.clock.advance(1000);
    const resent = await people.mutate(admin, can('resend', 'Invitation'), (ctx) => service.resend(ctx, sent.id));
    expect(resent.sentCount).toBe(2);
    expect(await refusalOf(people.accept('again@ejemplo.mx', first))).toBe('invitation_not_found');
    const second = await people.secretFor('again@ejemplo.mx');
    expect(second).not.toBe(first);
    await people.mutate(admin, can('revoke', 'Invitation'), (ctx) =>
      service.revoke(ctx, sent.id, { reason: 'Se invitó a otra persona' }),
    );
    expect(await refusalOf(people.accept('again@ejemplo.mx', second))).toBe('invitation_revoked');

    for (const broken of [
      '',
      'x',
      second.slice(1),
      `${second}A`,
      `${second.slice(0, 10)}/../${second.slice(10)}`,
      Buffer.alloc(40).toString('base64url'),
    ])
      expect(await refusalOf(people.accept('again@ejemplo.mx', broken))).toMatch(/^invitation_not_found$/);
  });

  it('opens only in its own tenant, whatever the secret claims', async () => {
    await open('walls@ejemplo.mx', { role: 'member' });
    const bytes = Buffer.from(await people.secretFor('walls@ejemplo.mx'), 'base64url');
    Buffer.from(tenant(1).replaceAll('-', ''), 'hex').copy(bytes);
    expect(await refusalOf(people.accept('walls@ejemplo.mx', bytes.toString('base64url')))).toBe(
      'invitation_not_found',
    );
  });

  it('needs the consent and the address of the invitation', async () => {
    await open('own@ejemplo.mx', { role: 'member' });
    const token = await people.secretFor('own@ejemplo.mx');
    const accept = (caller: Caller, consent: boolean) =>
      people.mutate(caller, PUBLIC, (ctx) =>
        people.app.get(AcceptanceService).accept(ctx, { token, name: 'Ana López', consent }),
      );
    expect(await refusalOf(accept(nobody, false))).toBe('identity.input.consent_needed');
    expect(await refusalOf(accept({ ...admin, acting: null }, true))).toBe('other_account');
    expect(await people.rows(`select from persons where email = 'own@ejemplo.mx'`)).toHaveLength(0);
  });

  it('opens for who operates as for anyone else, whatever they act for: with the address that it was mailed to', async () => {
    const email = 'opera@ejemplo.mx';
    const administrator = await people.administrator(other.id, email);
    await people.db.write(unsafeAllTenantsContext('test', people.clock), (ctx) => people.app.get(OperatorsService).createOperator(ctx, { email, name: 'Quien opera' }));
    const operator = await people.caller(await people.cookieOf(email), 'operator');
    const accept = (caller: Caller, token: string) =>
      people.mutate(caller, PUBLIC, (ctx) => people.app.get(AcceptanceService).accept(ctx, { token, name: 'Quien opera', consent: true }));

    await open('ajena@ejemplo.mx', { role: 'member' });
    const foreign = await people.secretFor('ajena@ejemplo.mx');
    for (const caller of [operator, administrator, { ...operator, acting: null }]) expect(await refusalOf(accept(caller, foreign))).toBe('other_account');
    expect(await people.rows(`select from persons where email = 'ajena@ejemplo.mx'`)).toEqual([]);

    await people.mutate(operator, can('invite_administrator', 'Invitation'), (ctx) =>
      people.app.get(OperatorsService).inviteAdministrator(ctx, { networkId: network.id, email: 'Opera@Ejemplo.mx' }),
    );
    const accepted = await accept(operator, await people.secretFor(email));
    // Signed in already: no link, and the membership is the same person's.
    expect(people.app.get(AcceptanceService).continueUrl(accepted)).toBeNull();
    expect(await people.rows('select person_id, role from memberships where id = $1', [accepted.invitation.membershipId])).toEqual([{ person_id: operator.personId, role: 'network_admin' }]);
    expect(await people.rows(`select from persons where email = $1`, [email])).toHaveLength(1);
  });

  it('refuses an address with headers, a role of another place, an open double, a member and oneself', async () => {
    expect(await refusalOf(open('a@b.mx\r\nBcc: c@d.mx'))).toBe('not_an_email');
    expect(await refusalOf(open('role@ejemplo.mx', { role: 'network_admin' }))).toBe('identity.input.unknown_role');
    expect(await refusalOf(open('role@ejemplo.mx', { role: 'operator' }))).toBe('identity.input.unknown_role');
    await open('double@ejemplo.mx', { role: 'member' });
    expect(await refusalOf(open('double@ejemplo.mx', { role: 'member' }))).toBe('already_invited');
    expect(await refusalOf(open('liaison@ejemplo.mx'))).toBe('already_member');
    expect(await refusalOf(open('admin@ejemplo.mx', { tenantId: network.id, role: 'network_analyst' }))).toBe(
      'identity.input.own_email',
    );
  });

  it('stays inside the network and the municipality of who invites', async () => {
    expect(await refusalOf(open('far@ejemplo.mx', { tenantId: other.municipalities[0]!.id }))).toBe('FORBIDDEN');
    const liaison = await people.member(admin, 'wall@ejemplo.mx', 'liaison', tenant(2));
    expect(await refusalOf(open('near@ejemplo.mx', { tenantId: tenant(3), role: 'member' }, liaison))).toBe(
      'FORBIDDEN',
    );
    const own = await open('mine@ejemplo.mx', { tenantId: tenant(2), role: 'member' }, liaison);
    expect(own.place.tenantId).toBe(tenant(2));
    for (const by of [foreignAdmin, await people.member(admin, 'wall3@ejemplo.mx', 'liaison', tenant(3))]) {
      expect(
        await refusalOf(people.mutate(by, can('resend', 'Invitation'), (ctx) => service.resend(ctx, own.id))),
      ).toBe('NOT_FOUND');
      expect(
        await refusalOf(
          people.mutate(by, can('revoke', 'Invitation'), (ctx) =>
            service.revoke(ctx, own.id, { reason: 'sin motivo' }),
          ),
        ),
      ).toBe('NOT_FOUND');
      const seen = await people.query(by, can('list', 'Invitation'), (ctx) => service.list(ctx, { first: 100 }));
      expect(seen.nodes.map((node) => node.id)).not.toContain(own.id);
      const members = await people.query(by, can('list', 'Membership'), (ctx) =>
        people.app.get(MembershipsService).list(ctx, { first: 100, past: true }),
      );
      expect(members.nodes.some((node) => node.place.tenantId === tenant(2))).toBe(false);
    }
    const all = await people.query(admin, can('list', 'Invitation'), (ctx) => service.list(ctx, { first: 100 }));
    expect(all.nodes.map((node) => node.id)).toContain(own.id);
  });

  it('lists by pages without losing or repeating any', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page = await people.query(admin, can('list', 'Invitation'), (ctx) =>
        service.list(ctx, { first: 5, after }),
      );
      ids.push(...page.nodes.map((node) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    const [stored] = await people.rows<{ count: number }>(
      'select count(*) as count from invitations where network_id = $1',
      [network.id],
    );
    expect(ids).toHaveLength(Number(stored!.count));
    expect(new Set(ids).size).toBe(ids.length);
  });

  describe('of a whole list', () => {
    const bulk = () => people.app.get(BulkInvitationsService);
    const send = (
      rows: Parameters<BulkInvitationsService['inviteMany']>[1]['rows'],
      dryRun = false,
      by: Caller = admin,
    ) => people.db.write(people.context(by, invite), (ctx) => bulk().inviteMany(ctx, { rows, dryRun }));
    const row = (index: number, extra: object = {}) => ({
      externalId: `E-${index}`,
      municipality: index % 2 ? network.municipalities[index]!.inegi_key : network.municipalities[index]!.slug,
      email: `list${index}@ejemplo.mx`,
      office: 'Unidad de Transparencia',
      role: ' ',
      ...extra,
    });
    const count = async () =>
      Number((await people.rows<{ count: number }>('select count(*) as count from invitations'))[0]!.count);

    it('only looks in a dry run, sends all once, and changes by the external id', async () => {
      const before = await count();
      const rows = Array.from({ length: 20 }, (_, index) => row(index));
      expect(await send(rows, true)).toMatchObject({
        applied: false,
        created: 20,
        updated: 0,
        unchanged: 0,
        problems: [],
      });
      expect(await count()).toBe(before);
      expect(await send(rows)).toMatchObject({ applied: true, created: 20 });
      expect(await send(rows)).toMatchObject({ applied: true, created: 0, updated: 0, unchanged: 20 });
      expect(await count()).toBe(before + 20);

      const old = await people.secretFor('list3@ejemplo.mx');
      people.clock.advance(1000);
      expect(await send([row(3, { email: 'nueva3@ejemplo.mx' }), row(4)])).toMatchObject({
        created: 0,
        updated: 1,
        unchanged: 1,
      });
      expect(await refusalOf(people.accept('list3@ejemplo.mx', old))).toBe('invitation_not_found');
      await people.enter('nueva3@ejemplo.mx');
      expect(await send([row(3, { email: 'nueva3@ejemplo.mx' })])).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: 1,
      });
      expect(await count()).toBe(before + 20);
    });

    it('says all that is wrong in a row at once', async () => {
      const { problems } = await send([row(16, { municipality: 'ningun-lugar', email: 'sin arroba', office: '', role: 'alcaldía' }), row(17, { municipality: 'ningun-lugar' })], true);
      expect(problems.map((one) => [one.row, one.column]).sort()).toEqual([
        [1, 'email'],
        [1, 'municipality'],
        [1, 'office'],
        [1, 'role'],
        [2, 'municipality'],
      ]);
    });

    it('takes a municipality by its name, with or without accents, as by its key', async () => {
      const one = network.municipalities[23]!;
      await people.rows(`update municipalities set name = 'Peñón del Río' where inegi_key = $1`, [one.inegi_key]);
      const { problems, rows } = await send([row(23, { municipality: ' PENON DEL RIO' })], true);
      expect([problems, rows.map(({ outcome }) => outcome)]).toEqual([[], ['create']]);
    });

    it('says which municipalities have a name that is of several, and takes a role by its name', async () => {
      const [one, other] = [network.municipalities[20]!, network.municipalities[21]!];
      await people.rows(`update municipalities set name = 'San Juan Mixtepec' where inegi_key = any($1)`, [[one.inegi_key, other.inegi_key]]);
      const { problems } = await send([row(20, { municipality: 'san juan mixtépec' }), row(21, { municipality: one.slug, role: 'Presidencia Municipal' }), row(22, { municipality: one.slug, role: 'alcaldía' })], true);
      expect(problems.map((problem) => [problem.row, problem.column])).toEqual([
        [1, 'municipality'],
        [3, 'role'],
      ]);
      for (const { inegi_key: key } of [one, other]) expect(problems[0]!.issue.message).toContain(`${key} (`);
      expect(problems[0]!.issue.message).toContain('Hay 2 municipios con ese nombre');
      expect(problems[1]!.issue.message).toContain('Enlace municipal (liaison)');
    });

    it('says of each row what becomes of it, and what it asks for that is not done', async () => {
      const list = [row(13, { externalId: 'R-13', email: 'abierta@ejemplo.mx' }), row(14, { externalId: 'R-14', email: 'entra@ejemplo.mx' }), row(15, { externalId: 'R-15', email: 'retirada@ejemplo.mx' })];
      const outcomes = async (rows: typeof list, dryRun = true) => (await send(rows, dryRun)).rows.map(({ row, outcome, note }) => [row, outcome, note]);
      expect(await outcomes(list)).toEqual([1, 2, 3].map((one) => [one, 'create', null]));
      await send(list);
      await people.enter('entra@ejemplo.mx');
      const [withdrawn] = await people.rows<{ id: string }>(`select id from invitations where email = 'retirada@ejemplo.mx'`);
      await people.mutate(admin, can('revoke', 'Invitation'), (ctx) => service.revoke(ctx, withdrawn!.id, { reason: 'Dejó el ayuntamiento' }));
      expect(await outcomes(list, false)).toEqual([
        [1, 'unchanged', null],
        [2, 'accepted', null],
        [3, 'revoked', 'Esta invitación se retiró: Dejó el ayuntamiento. Para invitar de nuevo a esta persona, quite el identificador del renglón.'],
      ]);

      const changed = [row(13, { externalId: 'R-13', email: 'abierta@ejemplo.mx', office: 'Secretaría' }), row(14, { externalId: 'R-14', email: 'otra@ejemplo.mx' }), row(15, { externalId: 'R-15', email: 'nueva@ejemplo.mx' })];
      const said = [
        [1, 'update', null],
        [2, 'accepted', expect.stringMatching(/^Ya entró con entra@ejemplo\.mx; una lista no cambia/)],
        [3, 'create', null],
      ];
      expect(await outcomes(changed)).toEqual(said);
      expect(await outcomes(changed, false)).toEqual(said);
      // The key went on to who was invited in that place.
      expect(await people.rows(`select email, state from invitations where external_id = 'R-15'`)).toEqual([{ email: 'nueva@ejemplo.mx', state: 'pending' }]);
      expect(await outcomes(changed)).toEqual([[1, 'unchanged', null], said[1], [3, 'unchanged', null]]);

      await people.rows(`update memberships set ends_on = '2020-01-02', starts_on = '2020-01-01' where id = (select membership_id from invitations where external_id = 'R-14')`);
      expect(await outcomes([list[1]!])).toEqual([[1, 'accepted', expect.stringMatching(/esa función terminó/)]]);
    });

    it('knows the row of one that was withdrawn, invited again without its key, or has expired', async () => {
      const keyed = row(16, { externalId: 'R-16', email: 'vuelve@ejemplo.mx' });
      await send([keyed]);
      const [first] = await people.rows<{ id: string }>(`select id from invitations where external_id = 'R-16'`);
      await people.mutate(admin, can('revoke', 'Invitation'), (ctx) => service.revoke(ctx, first!.id, { reason: 'Se envió por error' }));
      await send([{ ...keyed, externalId: '' }]);
      expect((await send([keyed])).rows).toMatchObject([{ outcome: 'unchanged' }]);
      expect((await send([{ ...keyed, office: 'Sindicatura' }])).rows).toMatchObject([{ outcome: 'update' }]);
      const now = people.clock.now();
      await send([row(17, { externalId: 'R-17', email: 'vence@ejemplo.mx' })]);
      people.clock.advance(20 * 86_400_000);
      await open('vence@ejemplo.mx', { tenantId: tenant(17) });
      expect((await send([row(17, { externalId: 'R-17', email: 'vence@ejemplo.mx' })])).rows).toMatchObject([{ outcome: 'unchanged' }]);
      people.clock.moveTo(now);
    });

    it('carries the words of the inviter into each mail, also when it is sent again', async () => {
      const message = 'Nos vemos el lunes.\n\nTraiga sus dudas.';
      const rows = [row(18, { externalId: 'R-18', email: 'palabras@ejemplo.mx' })];
      await people.db.write(people.context(admin, invite), (ctx) => bulk().inviteMany(ctx, { rows, dryRun: false, message }));
      const [{ id }] = (await people.rows<{ id: string }>(`select id from invitations where external_id = 'R-18'`)) as [{ id: string }];
      const mailed = async () => {
        const found: unknown[] = [];
        for (const one of await people.rows<{ id: string }>(`select id from mail_requests where kind = 'invitation' and done_at is null order by id`)) {
          const mail = await people.app.get(IdentityMailQueue).take(unsafeAllTenantsContext('test', people.clock), one.id);
          if (mail?.to === 'palabras@ejemplo.mx') found.push(mail.params['message']);
        }
        return found;
      };
      expect(await mailed()).toEqual([message]);
      people.clock.advance(1000);
      await people.mutate(admin, can('resend', 'Invitation'), (ctx) => service.resend(ctx, id));
      expect(await mailed()).toEqual([message, message]);
      expect(await refusalOf(people.db.write(people.context(admin, invite), (ctx) => bulk().inviteMany(ctx, { rows, dryRun: true, message: 'x'.repeat(1001) })))).toBe('too_long');
    });

    it('says what is wrong by row and column, in Spanish, and sends nothing', async () => {
      const before = await count();
      const report = await send([
        row(5, { externalId: 'N-1', email: 'bien@ejemplo.mx' }),
        row(6, { externalId: 'N-2', email: 'no es correo' }),
        row(7, { externalId: 'N-3', municipality: 'Atlantis' }),
        row(8, { externalId: 'N-4', role: 'mayor_of_everything' }),
        row(5, { externalId: 'N-1', email: 'otra@ejemplo.mx' }),
        row(5, { externalId: 'N-6', email: 'bien@ejemplo.mx' }),
        row(9, { externalId: 'N-7', office: '' }),
        row(9, { externalId: 'N-8', email: 'x@ejemplo.mx\r\nBcc: y@ejemplo.mx' }),
        row(9, { externalId: 'N-9', email: 'admin@ejemplo.mx' }),
      ]);
      expect(report.applied).toBe(false);
      expect(report.problems.map((problem) => [problem.row, problem.column])).toEqual([
        [2, 'email'],
        [3, 'municipality'],
        [4, 'role'],
        [5, 'externalId'],
        [6, 'email'],
        [7, 'office'],
        [8, 'email'],
        [9, 'email'],
      ]);
      expect(report.problems[1]!.issue.message).toMatch(/clave INEGI/);
      expect(await count()).toBe(before);
      expect(await refusalOf(send([]))).toBe('too_small');
    });

    it('changes no row into one that stands already, nor one that is above who sends, and renews what has expired', async () => {
      const list = [
        row(12, { externalId: 'C-1', email: 'c1@ejemplo.mx' }),
        row(12, { externalId: 'C-2', email: 'c2@ejemplo.mx' }),
      ];
      await send([...list, row(12, { externalId: 'C-3', email: 'c3@ejemplo.mx', role: 'mayor' })]);
      const clash = await send([row(12, { externalId: 'C-1', email: 'c2@ejemplo.mx' })]);
      expect(clash.problems.map((problem) => [problem.column, problem.issue.code])).toEqual([
        ['email', 'identity.refusal.already_invited'],
      ]);
      const liaison = await people.member(admin, 'above@ejemplo.mx', 'liaison', tenant(12));
      const above = await send(
        [{ externalId: 'C-3', email: 'c9@ejemplo.mx', office: 'Presidencia', role: 'member' }],
        false,
        liaison,
      );
      expect(above.problems.map((problem) => [problem.column, problem.issue.code])).toEqual([
        ['externalId', 'identity.input.role_too_high'],
      ]);
      const now = people.clock.now();
      people.clock.advance(20 * 86_400_000);
      expect(await send(list)).toMatchObject({ applied: true, created: 0, updated: 2 });
      people.clock.advance(86_400_000);
      await people.enter('c1@ejemplo.mx');
      people.clock.moveTo(now);
    });

    it('keeps a municipality to itself and a role to who may give it', async () => {
      const liaison = await people.member(admin, 'bulk@ejemplo.mx', 'liaison', tenant(10));
      const report = await send(
        [
          { municipality: network.municipalities[11]!.slug, email: 'a@ejemplo.mx', office: 'Obras', role: 'member' },
          { email: 'b@ejemplo.mx', office: 'Presidencia', role: 'mayor' },
        ],
        false,
        liaison,
      );
      expect(report.problems.map((problem) => problem.issue.code)).toEqual([
        'identity.input.other_municipality',
        'identity.input.role_too_high',
      ]);
    });
  });

  it('publishes privacy notices by version and keeps which one was accepted', async () => {
    const privacy = people.app.get(PrivacyService);
    const publish = (by: Caller, follows: number) =>
      people.mutate(by, can('publish', 'PrivacyNotice'), (ctx) =>
        privacy.publish(ctx, { body: 'Usamos su nombre y su correo. '.repeat(6), follows, reason: 'Primera versión' }),
      );
    expect(await publish(admin, 0)).toMatchObject({ version: 1, tenantId: network.id });
    expect(await refusalOf(publish(admin, 0))).toBe('stale_version');
    await publish(admin, 1);
    const seen = await people.query(nobody, PUBLIC, (ctx) => privacy.inForce(ctx, tenant(0)));
    expect(seen).toMatchObject({ version: 2, tenantId: network.id });
    const member = await people.member(admin, 'consent@ejemplo.mx', 'member', tenant(0));
    const [consent] = await people.rows<{ version: number }>(
      'select n.version from consents c join privacy_notices n on n.id = c.notice_id where c.person_id = $1',
      [member.personId],
    );
    expect(consent!.version).toBe(2);
    const liaison = await people.member(admin, 'notice@ejemplo.mx', 'liaison', tenant(4));
    expect(await publish(liaison, 0)).toMatchObject({ version: 1, tenantId: tenant(4) });
    expect(await people.query(nobody, PUBLIC, (ctx) => privacy.inForce(ctx, tenant(4)))).toMatchObject({
      version: 1,
      tenantId: tenant(4),
    });
    expect(await people.query(nobody, PUBLIC, (ctx) => privacy.inForce(ctx, other.id))).toMatchObject({ version: 0 });
  });
});

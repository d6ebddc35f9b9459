import { jest } from '@jest/globals';
import { unsafeAllTenantsContext, type Caller, type InvalidInput } from '@tequio/platform';
import { TOTP, URI } from 'otpauth';
import { can, People, PUBLIC, refusalOf, SELF } from '../testing/people.js';
import {
  AccessTokensService,
  CallerResolver,
  IdentityAuth,
  IdentityHousekeeping,
  IdentityMailQueue,
  InvitationsService,
  MembershipsService,
  OperatorsService,
  SecondStepReset,
} from '../index.js';
import { SignInStore } from '../sign-in/sign-in-store.js';
import { AccountService } from './account.service.js';
import type { SetUpDeploymentInput } from '../deployment/deployment.types.js';
import { SessionsService } from './sessions.service.js';

describe('an account', () => {
  let people: People;
  let network: Awaited<ReturnType<People['network']>>;
  let admin: Caller;
  let liaison: Caller;

  beforeAll(async () => {
    people = await People.start();
    network = await people.network('99', 'ejemplo');
    admin = await people.administrator(network.id, 'admin@ejemplo.mx');
    liaison = await people.member(admin, 'enlace@ejemplo.mx', 'liaison', network.municipalities[0]!.id);
  });
  afterAll(() => people?.stop());

  const account = () => people.app.get(AccountService);
  const sessions = () => people.app.get(SessionsService);
  const tokens = () => people.app.get(AccessTokensService);
  const bearer = (text: string, extra: Record<string, string> = {}) =>
    people.app.get(CallerResolver).resolve(new Headers({ authorization: `Bearer ${text}`, ...extra }), null);
  const makeToken = async (scopes: string[], membershipId: string | null = liaison.acting!.membershipId) => {
    const created = await people.mutate(liaison, SELF, (ctx) =>
      tokens().create(ctx, { name: 'Programa', membershipId, scopes }),
    );
    expect(JSON.stringify(created)).not.toContain('tq_pat_');
    return { text: tokens().openText(created), id: created.token.id };
  };

  it('shows who is signed in, and changes the name everywhere', async () => {
    const me = await people.query(liaison, SELF, (ctx) => account().me(ctx));
    expect(me).toMatchObject({
      email: 'enlace@ejemplo.mx',
      operator: false,
      totp: false,
      hasPassword: false,
      language: 'es',
    });
    expect(me.memberships.map((membership) => membership.role)).toEqual(['liaison']);
    const changed = await people.mutate(liaison, SELF, (ctx) => account().update(ctx, { name: ' María  José Núñez ' }));
    expect(changed.name).toBe('María José Núñez');
    const [user] = await people.rows<{ name: string }>('select name from auth."user" where id = $1', [
      liaison.personId,
    ]);
    expect(user!.name).toBe('María José Núñez');
    const page = await people.query(admin, can('list', 'Membership'), (ctx) =>
      people.app.get(MembershipsService).list(ctx, { first: 100, past: false }),
    );
    expect(page.nodes.map((node) => node.person.name)).toContain('María José Núñez');
  });

  it('lists its sessions and ends them, one or all others, while they are in use', async () => {
    const [here, there, elsewhere] = [
      await people.cookieOf('enlace@ejemplo.mx'),
      await people.cookieOf('enlace@ejemplo.mx'),
      await people.cookieOf('enlace@ejemplo.mx'),
    ];
    const { sessionId } = await people.caller(here);
    const target = (await people.caller(there)).sessionId!;
    const listed = await people.query(liaison, SELF, (ctx) => sessions().list(ctx, sessionId));
    expect(listed.filter((session) => session.current).map((session) => session.id)).toEqual([sessionId]);
    expect(listed[0]!.ip).toMatch(/^10\.1\./);
    await people.mutate(liaison, SELF, (ctx) => sessions().end(ctx, sessionId, target));
    expect((await people.caller(there)).personId).toBeNull();
    expect((await people.caller(here)).personId).toBe(liaison.personId);
    expect(await refusalOf(people.mutate(liaison, SELF, (ctx) => sessions().end(ctx, sessionId, sessionId!)))).toBe(
      'current_session',
    );
    expect(await refusalOf(people.mutate(admin, SELF, (ctx) => sessions().end(ctx, null, sessionId!)))).toBe(
      'NOT_FOUND',
    );
    const left = await people.mutate(liaison, SELF, (ctx) => sessions().endOthers(ctx, sessionId));
    expect(left.sessions.map((session) => session.id)).toEqual([sessionId]);
    expect((await people.caller(elsewhere)).personId).toBeNull();
  });

  it('tells when a session and a token were last used, writing once in a while', async () => {
    const now = people.clock.now();
    const cookie = await people.cookieOf('enlace@ejemplo.mx');
    const { sessionId } = await people.caller(cookie);
    const { text, id } = await makeToken(['read']);
    const store = people.app.get(SignInStore);
    const use = async () => {
      await people.caller(cookie);
      await bearer(text);
      await store.settled();
      const listed = await people.query(liaison, SELF, (ctx) => sessions().list(ctx, sessionId));
      const own = await people.query(liaison, SELF, (ctx) => tokens().list(ctx));
      return [
        listed.find((session) => session.id === sessionId)!.lastUsedAt.getTime(),
        own.find((token) => token.id === id)!.lastUsedAt?.getTime(),
      ];
    };
    const [, firstUse] = await use();
    expect(firstUse).toBe(people.clock.now().getTime());
    people.clock.advance(20 * 60_000);
    const later = people.clock.now().getTime();
    expect(await use()).toEqual([later, later]);
    people.clock.advance(10 * 60_000);
    expect(await use()).toEqual([later, later]);
    people.clock.advance(10 * 60_000);
    expect(await use()).toEqual([later + 20 * 60_000, later + 20 * 60_000]);
    people.clock.moveTo(now);
  });

  it('goes on while it is used, ends when nobody uses it, and asks to sign in again in the end', async () => {
    const now = people.clock.now();
    const [used, idle] = [await people.cookieOf('largo@ejemplo.mx'), await people.cookieOf('largo@ejemplo.mx')];
    const { personId } = await people.caller(used);
    const store = people.app.get(SignInStore);
    const daysUntilOver: number[] = [];
    for (let days = 20; days <= 100; days += 20) {
      people.clock.advance(20 * 86_400_000);
      if ((await people.caller(used)).personId === personId) daysUntilOver.push(days);
      await store.settled();
      if (days === 40) expect((await people.caller(idle)).personId).toBeNull();
    }
    expect(daysUntilOver).toEqual([20, 40, 60, 80]);
    people.clock.moveTo(now);
  });

  it('mails when somebody signs in from a new browser, not from one that is known again', async () => {
    const auth = people.app.get(IdentityAuth);
    const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:132.0) Gecko/20100101 Firefox/132.0';
    // The clock stands still: which of two mails came last, their ids do not tell.
    const all = () => people.rows<{ id: string }>(`select id from mail_requests where kind = 'new-session'`);
    const known = new Set((await all()).map(({ id }) => id));
    const news = async () => (await all()).filter(({ id }) => !known.has(id));
    let kept = '';
    const signIn = async (visitor: { ip: string; userAgent: string; cookie?: string }) => {
      const token = new URL(await auth.signInAddress('nuevo@ejemplo.mx', '/')).searchParams.get('token')!;
      const { cookies } = await auth.redeemSignInLink(token, visitor);
      kept = cookies.find((cookie) => cookie.startsWith('tequio.browser='))!.split(';')[0]!;
      return (await news()).length;
    };
    expect(await signIn({ ip: '10.9.0.1', userAgent: firefox })).toBe(0);
    // Known by its cookie from another place, and by its place where it forgets cookies.
    expect(await signIn({ ip: '10.9.0.2', userAgent: 'other', cookie: kept })).toBe(0);
    expect(await signIn({ ip: '10.9.0.1', userAgent: firefox })).toBe(0);
    expect(await signIn({ ip: '10.9.0.3', userAgent: firefox })).toBe(1);
    expect(await signIn({ ip: '10.9.0.4', userAgent: firefox, cookie: 'tequio.browser=guessed.AAAA' })).toBe(2);
    const [one] = await news();
    const mail = await people.app.get(IdentityMailQueue).take(people.context(liaison, SELF), one!.id);
    expect(mail).toMatchObject({
      to: 'nuevo@ejemplo.mx',
      url: expect.stringMatching(/\/cuenta#account-sessions$/),
      params: { device: 'Firefox en Windows' },
    });
  });

  it('keeps a session whose end could not be recorded', async () => {
    const cookie = await people.cookieOf('enlace@ejemplo.mx');
    const { sessionId } = await people.caller(cookie);
    await expect(
      people.db.write(people.context(liaison, SELF), async (ctx) => {
        await sessions().end(ctx, null, sessionId!);
        throw new Error('halfway');
      }),
    ).rejects.toThrow('halfway');
    expect((await people.caller(cookie)).personId).toBe(liaison.personId);
  });

  it('sets a first password, then asks for it, and ends other sessions', async () => {
    const person = await people.caller(await people.cookieOf('clave@ejemplo.mx'));
    const other = await people.cookieOf('clave@ejemplo.mx');
    const change = (newPassword: string, currentPassword?: string) =>
      people.mutate(person, SELF, (ctx) =>
        account().changePassword(ctx, person.sessionId, { newPassword, currentPassword }),
      );
    expect(await refusalOf(change('clave@ejemplo.mx12'))).toBe('identity.input.password_guessable');
    expect(await change('seis nubes en la tarde')).toMatchObject({ hasPassword: true });
    expect((await people.caller(other)).personId).toBeNull();
    expect(await refusalOf(change('otra frase larga y nueva'))).toBe('wrong_password');
    expect(await refusalOf(change('otra frase larga y nueva', 'no es esta frase'))).toBe('wrong_password');
    await change('otra frase larga y nueva', 'seis nubes en la tarde');
    const auth = people.app.get(IdentityAuth);
    const signIn = (password: string) => auth.signInWithPassword({ email: 'clave@ejemplo.mx', password }, { ip: null });
    expect(await refusalOf(signIn('seis nubes en la tarde'))).toBe('wrong_credentials');
    expect((await signIn('otra frase larga y nueva')).next).toBe('done');
  });

  it('turns the second factor on with a code and off with a code', async () => {
    const person = await people.caller(await people.cookieOf('dos@ejemplo.mx'));
    const offer = await people.mutate(person, SELF, (ctx) => account().enableTotp(ctx, null));
    const { uri, backupCodes } = account().openOffer(offer);
    expect(JSON.stringify(offer)).not.toContain('otpauth');
    expect(backupCodes.length).toBeGreaterThanOrEqual(8);
    const totp = URI.parse(uri) as TOTP;
    const wrong = totp.generate() === '000000' ? '000001' : '000000';
    expect(await refusalOf(people.mutate(person, SELF, (ctx) => account().confirmTotp(ctx, wrong)))).toBe('wrong_code');
    expect((await people.query(person, SELF, (ctx) => account().me(ctx))).totp).toBe(false);
    expect(await people.mutate(person, SELF, (ctx) => account().confirmTotp(ctx, totp.generate()))).toMatchObject({
      totp: true,
    });
    expect(await refusalOf(people.mutate(person, SELF, (ctx) => account().enableTotp(ctx, null)))).toBe(
      'totp_already_on',
    );
    expect(await refusalOf(people.mutate(person, SELF, (ctx) => account().disableTotp(ctx, { code: wrong })))).toBe(
      'wrong_code',
    );
    expect(
      await people.mutate(person, SELF, (ctx) => account().disableTotp(ctx, { code: totp.generate() })),
    ).toMatchObject({ totp: false });
    expect(
      await refusalOf(people.mutate(person, SELF, (ctx) => account().disableTotp(ctx, { code: totp.generate() }))),
    ).toBe('totp_not_on');
    const kept = await people.rows<{ id: string }>('select id from auth.session where "userId" = $1', [
      person.personId,
    ]);
    expect(kept.map((row) => row.id)).toEqual([person.sessionId]);
  });

  it('renews the codes for the day the app is lost with a code of the app and the password; the ones from before work no more', async () => {
    const person = await people.caller(await people.cookieOf('respaldo@ejemplo.mx'));
    const password = 'siete faroles junto al mar';
    const renew = (code: string, given: string | null = password) =>
      people.mutate(person, SELF, (ctx) => account().renewBackupCodes(ctx, { code, password: given }));
    expect(await refusalOf(renew('000000'))).toBe('totp_not_on');
    await people.mutate(person, SELF, (ctx) => account().changePassword(ctx, person.sessionId, { newPassword: password }));
    const { uri, backupCodes: before } = account().openOffer(await people.mutate(person, SELF, (ctx) => account().enableTotp(ctx, password)));
    const totp = URI.parse(uri) as TOTP;
    await people.mutate(person, SELF, (ctx) => account().confirmTotp(ctx, totp.generate()));

    expect(await refusalOf(renew(totp.generate() === '000000' ? '000001' : '000000'))).toBe('wrong_code');
    expect(await refusalOf(renew(totp.generate(), null))).toBe('wrong_password');
    const renewed = await renew(totp.generate());
    const codes = account().openCodes(renewed);
    expect(JSON.stringify(renewed)).not.toContain(codes[0]);
    expect(codes).toHaveLength(before.length);
    expect(codes).not.toEqual(expect.arrayContaining([before[0]]));

    const auth = people.app.get(IdentityAuth);
    const enterWith = async (code: string) => {
      const { next, cookies } = await auth.signInWithPassword({ email: 'respaldo@ejemplo.mx', password }, { ip: null });
      expect(next).toBe('code');
      const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
      return (await auth.verifyTotp({ code }, { ip: null, cookie })).next;
    };
    expect(await refusalOf(enterWith(before[0]!))).toBe('wrong_code');
    expect(await enterWith(codes[0]!)).toBe('done');
    expect(await refusalOf(enterWith(codes[0]!))).toBe('wrong_code');
    const actions = await people.rows<{ action: string }>("select action from audit_entries where subject_id = $1 and action like 'totp.%' order by action", [person.personId]);
    expect(actions.map(({ action }) => action)).toContain('totp.renew_backup_codes');
  });

  it('lets who lost the app renew the backup codes or turn the second factor off with one of them, and never with the session alone', async () => {
    const person = await people.caller(await people.cookieOf('perdida@ejemplo.mx'));
    const password = 'ocho barcas bajo el puente';
    await people.mutate(person, SELF, (ctx) => account().changePassword(ctx, person.sessionId, { newPassword: password }));
    const { uri, backupCodes } = account().openOffer(await people.mutate(person, SELF, (ctx) => account().enableTotp(ctx, password)));
    await people.mutate(person, SELF, (ctx) => account().confirmTotp(ctx, (URI.parse(uri) as TOTP).generate()));
    const renew = (code: string, given: string | null = password) => people.mutate(person, SELF, (ctx) => account().renewBackupCodes(ctx, { code, password: given }));
    const disable = (code: string, given: string | null = password) => people.mutate(person, SELF, (ctx) => account().disableTotp(ctx, { code, password: given }));
    expect(await refusalOf(disable('aaaaa-aaaaa'))).toBe('wrong_code');
    // A wrong password spends no code.
    expect(await refusalOf(renew(backupCodes[0]!, 'no es esta frase'))).toBe('wrong_password');
    const codes = account().openCodes(await renew(backupCodes[0]!));
    expect(await refusalOf(disable(backupCodes[1]!))).toBe('wrong_code');
    expect(await disable(codes[0]!)).toMatchObject({ totp: false });
  });

  it('loses its second factor by the operator alone where no code is left: with a reason, a notice, and no session kept', async () => {
    const email = 'ninguna@ejemplo.mx';
    const person = await people.caller(await people.cookieOf(email));
    const reset = (input: { email: string; reason: string }) => people.db.write(unsafeAllTenantsContext('test'), (ctx) => people.app.get(SecondStepReset).reset(ctx, input));
    const reason = 'Se comprobó su identidad por videollamada con su dependencia.';
    expect(await refusalOf(reset({ email, reason }))).toBe('totp_not_on');
    const { uri } = account().openOffer(await people.mutate(person, SELF, (ctx) => account().enableTotp(ctx, null)));
    await people.mutate(person, SELF, (ctx) => account().confirmTotp(ctx, (URI.parse(uri) as TOTP).generate()));
    expect(await refusalOf(reset({ email, reason: 'no' }))).toBe('too_short');
    expect(await refusalOf(reset({ email: 'nadie@ejemplo.mx', reason }))).toBe('identity.input.no_account');
    await reset({ email, reason });
    expect(await people.rows('select from auth.session where "userId" = $1', [person.personId])).toHaveLength(0);
    expect(await people.rows(`select action, reason from audit_entries where subject_id = $1 and action = 'totp.reset'`, [person.personId])).toEqual([{ action: 'totp.reset', reason }]);
    expect(await people.rows(`select from mail_requests where kind = 'second-step-reset'`)).toHaveLength(1);
    const again = await people.caller(await people.cookieOf(email));
    expect((await people.query(again, SELF, (ctx) => account().me(ctx))).totp).toBe(false);
  });

  it('gives programs a token that acts for one membership within its scopes, until it is revoked', async () => {
    const { text, id } = await makeToken(['read', 'Invitation:invite']);
    const caller = await bearer(text);
    expect(caller).toMatchObject({
      personId: liaison.personId,
      acting: { membershipId: liaison.acting!.membershipId },
      tokenScopes: ['read', 'Invitation:invite'],
    });
    expect(await refusalOf(bearer(text, { 'tequio-acting-as': admin.acting!.membershipId }))).toBe('FORBIDDEN');
    const invitations = people.app.get(InvitationsService);
    await people.mutate(caller, can('invite', 'Invitation'), (ctx) =>
      invitations.invite(ctx, { email: 'api@ejemplo.mx', role: 'member', office: 'Obras' }),
    );
    expect(() => people.context(caller, can('revoke', 'Invitation'))).toThrow('FORBIDDEN');
    expect(await people.rows('select from access_tokens where token_hash = $1', [text])).toEqual([]);
    await people.mutate(liaison, SELF, (ctx) => tokens().revoke(ctx, id));
    expect(await refusalOf(bearer(text))).toBe('UNAUTHENTICATED');
  });

  it('never lets a token change the account that made it', async () => {
    const caller = await bearer((await makeToken(['read', 'write'])).text);
    const attempts = [
      people.mutate(caller, SELF, (ctx) => tokens().create(ctx, { name: 'Otra', scopes: ['write'] })),
      people.mutate(caller, SELF, (ctx) =>
        account().changePassword(ctx, null, { newPassword: 'una frase del atacante' }),
      ),
      people.mutate(caller, SELF, (ctx) => account().enableTotp(ctx, null)),
      people.mutate(caller, SELF, (ctx) => account().renewBackupCodes(ctx, { code: '000000' })),
      people.mutate(caller, SELF, (ctx) => account().update(ctx, { name: 'Otro nombre' })),
      people.mutate(caller, SELF, (ctx) => sessions().endOthers(ctx, null)),
      people.query(caller, SELF, (ctx) => sessions().list(ctx, null)),
      people.query(caller, SELF, (ctx) => tokens().list(ctx)),
    ];
    expect(await Promise.all(attempts.map(refusalOf))).toEqual(attempts.map(() => 'FORBIDDEN'));
  });

  it('opens nothing with a token of another, a foreign membership, one that ended, or a broken one', async () => {
    const { text } = await makeToken(['read']);
    const bytes = Buffer.from(text.slice('tq_pat_'.length), 'base64url');
    Buffer.from(admin.personId!.replaceAll('-', ''), 'hex').copy(bytes);
    for (const broken of [
      '',
      'x',
      text.slice(0, -1),
      `${text}A`,
      `tq_pat_${bytes.toString('base64url')}`,
      text.replace('tq_pat_', ''),
    ])
      expect(await refusalOf(bearer(broken))).toBe('UNAUTHENTICATED');
    expect(
      await refusalOf(
        people.mutate(liaison, SELF, (ctx) =>
          tokens().create(ctx, { name: 'X', scopes: ['read'], membershipId: admin.acting!.membershipId }),
        ),
      ),
    ).toBe('identity.input.not_own_membership');
    expect(await refusalOf(makeToken(['everything']))).toBe('identity.input.unknown_scope');
    const member = await people.member(admin, 'fin@ejemplo.mx', 'member', network.municipalities[1]!.id);
    const created = await people.mutate(member, SELF, (ctx) =>
      tokens().create(ctx, { name: 'X', scopes: ['read'], membershipId: member.acting!.membershipId }),
    );
    const theirs = tokens().openText(created);
    expect((await bearer(theirs)).acting).not.toBeNull();
    await people.mutate(admin, can('end', 'Membership'), (ctx) =>
      people.app
        .get(MembershipsService)
        .endMembership(ctx, { membershipId: member.acting!.membershipId, reason: 'Terminó' }),
    );
    expect(await refusalOf(bearer(theirs))).toBe('UNAUTHENTICATED');
    const late = await makeToken(['read']);
    const now = people.clock.now();
    people.clock.advance(91 * 86_400_000);
    expect(await refusalOf(bearer(late.text))).toBe('UNAUTHENTICATED');
    people.clock.moveTo(now);
  });

  it('removes in its daily turn what no longer opens anything, and nothing else', async () => {
    const kept = await people.cookieOf('enlace@ejemplo.mx');
    const gone = (await people.caller(await people.cookieOf('enlace@ejemplo.mx'))).sessionId;
    await people.rows(`update auth.session set "expiresAt" = now() - interval '1 hour' where id = $1`, [gone]);
    await people.rows(
      `update mail_requests set expires_at = now() - interval '1 hour' where id = (select max(id::text)::uuid from mail_requests)`,
    );
    const [before] = await people.rows<{ count: number }>('select count(*)::int as count from mail_requests');
    await people.app.get(IdentityHousekeeping).sweep(people.context(liaison, SELF));
    expect(await people.rows('select from auth.session where id = $1', [gone])).toEqual([]);
    expect((await people.caller(kept)).personId).toBe(liaison.personId);
    expect(await people.rows('select count(*)::int as count from mail_requests')).toEqual([
      { count: before!.count - 1 },
    ]);
  });

  it('finds the caller in at most two statements', async () => {
    const cookie = await people.cookieOf('enlace@ejemplo.mx');
    const { text } = await makeToken(['read']);
    const store = people.app.get(SignInStore);
    const count = async (work: () => Promise<unknown>) => {
      const pool = jest.spyOn(store.pool, 'query');
      const sql = jest.spyOn(people.db, 'sql');
      try {
        await work();
        return pool.mock.calls.length + sql.mock.calls.length;
      } finally {
        pool.mockRestore();
        sql.mockRestore();
      }
    };
    expect(await count(() => people.caller(''))).toBe(0);
    expect(await count(() => people.caller(cookie))).toBe(1);
    expect(await count(() => people.caller(cookie, liaison.acting!.membershipId))).toBe(2);
    expect(await count(() => bearer(text))).toBe(1);
  });

  it('makes the first operator once, also for two calls at the same moment', async () => {
    const operators = people.app.get(OperatorsService);
    const nobody: Caller = { personId: null, acting: null, tokenScopes: null, ip: null };
    const setUp = (email: string) =>
      people.mutate(nobody, PUBLIC, (ctx) =>
        operators.setUp(ctx, { email, name: 'Quien opera', password: 'tres ríos y una montaña' }),
      );
    expect(await people.query(nobody, PUBLIC, (ctx) => operators.state(ctx))).toEqual({ needsSetup: true });
    expect(
      await refusalOf(
        people.mutate(nobody, PUBLIC, (ctx) =>
          operators.setUp(ctx, { email: 'op@ejemplo.mx', name: 'Op', password: 'corta' }),
        ),
      ),
    ).toBe('too_short');
    const wrong = { email: 'op@ejemplo.mx', name: 'Op', password: 'corta', network: { stateKey: '99', slug: 'mi año', authorityName: 'Instituto' } };
    const told = async (more: Partial<SetUpDeploymentInput>) =>
      people.mutate(nobody, PUBLIC, (ctx) => operators.setUp(ctx, { ...wrong, ...more })).then(
        () => [],
        ({ refusal }: { refusal: InvalidInput }) => refusal.issues.map(({ path }) => path),
      );
    expect(await told({ administratorIsOperator: true, administrator: { email: '', name: 'Rosa' } })).toEqual(['password', 'network.slug', 'administrator']);
    expect(await told({ administrator: { email: ' OP@ejemplo.mx', name: 'Rosa' } })).toEqual(['password', 'network.slug', 'administrator.name']);
    expect(await told({ administrator: { email: '', name: 'Rosa' } })).toEqual(['password', 'network.slug', 'administrator.email']);
    expect(await told({ network: null, administratorIsOperator: true })).toEqual(['password', 'network']);
    const results = await Promise.all(
      ['op1@ejemplo.mx', 'op2@ejemplo.mx', 'op3@ejemplo.mx'].map((email) => refusalOf(setUp(email))),
    );
    expect(results.sort()).toEqual(['already_set_up', 'already_set_up', 'nothing was refused']);
    expect(await people.query(nobody, PUBLIC, (ctx) => operators.state(ctx))).toEqual({ needsSetup: false });
    const [operator] = await people.rows<{ email: string; person_id: string }>(
      'select p.email, p.id as person_id from operators o join persons p on p.id = o.person_id',
    );
    const caller = await people.caller(await people.cookieOf(operator!.email), 'operator');
    expect(caller.acting).toMatchObject({ roles: ['operator'], tenantId: null });
    expect(await refusalOf(people.caller(await people.cookieOf('enlace@ejemplo.mx'), 'operator'))).toBe('FORBIDDEN');
    const invitation = await people.mutate(caller, can('invite_administrator', 'Invitation'), (ctx) =>
      operators.inviteAdministrator(ctx, { networkId: network.id, email: 'segunda@ejemplo.mx' }),
    );
    expect(invitation).toMatchObject({ role: 'network_admin', place: { kind: 'network', slug: 'ejemplo' } });
    expect(await operators.isOperator(people.context(nobody, PUBLIC), operator!.person_id)).toBe(true);
    expect(
      await refusalOf(
        people.mutate(caller, can('invite_administrator', 'Invitation'), (ctx) =>
          operators.inviteAdministrator(ctx, { networkId: network.municipalities[0]!.id, email: 'x@ejemplo.mx' }),
        ),
      ),
    ).toBe('not_an_option');
  });
});

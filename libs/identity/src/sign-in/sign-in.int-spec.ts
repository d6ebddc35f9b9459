import { Test, type TestingModule } from '@nestjs/testing';
import { networkMigrations } from '@tequio/network';
import { Database, platformMigrations, PlatformModule, unsafeAllTenantsContext } from '@tequio/platform';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import { getMigrations } from 'better-auth/db/migration';
import { Secret, TOTP, URI } from 'otpauth';
import { CallerResolver, IdentityAuth, IdentityMailQueue, IdentityModule, identityMigrations } from '../index.js';
import { SignInStore } from './sign-in-store.js';

const MIGRATIONS = [...platformMigrations, ...networkMigrations, ...identityMigrations];

describe('signing in', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let auth: IdentityAuth;
  let callers: CallerResolver;
  const site = 'https://tequio.example.mx';

  beforeAll(async () => {
    database = await createTestDatabase(MIGRATIONS);
    app = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(database.config({ publicUrl: site })), IdentityModule],
    }).compile();
    await app.init();
    auth = app.get(IdentityAuth);
    callers = app.get(CallerResolver);
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  let visitors = 0;
  const visitor = (cookie?: string) => ({ ip: `10.0.0.${(visitors += 1)}`, ...(cookie ? { cookie } : {}) });
  const jar = (cookies: readonly string[]) =>
    cookies
      .filter((cookie) => !/Max-Age=0/i.test(cookie))
      .map((cookie) => cookie.split(';')[0]!)
      .join('; ');
  const requests = () =>
    asOwner<{ id: string; kind: string }>(
      database,
      `select id, kind from mail_requests where done_at is null and kind <> 'new-session' order by id`,
    );
  const lastMail = async () => {
    await app.get(SignInStore).settled();
    const ctx = unsafeAllTenantsContext('test');
    const waiting = await requests();
    return (await app.get(IdentityMailQueue).take(ctx, waiting.at(-1)!.id))!;
  };
  const askLink = async (email: string, redirectTo = '/') => {
    await auth.requestSignInLink(email, { ...visitor(), locale: 'es', redirectTo });
    return lastMail();
  };
  const tokenOf = (url: string) => new URL(url).searchParams.get('token')!;
  const signIn = async (email: string) =>
    jar((await auth.redeemSignInLink(tokenOf((await askLink(email)).url), visitor())).cookies);
  const who = (cookie: string) => callers.resolve(new Headers({ cookie }), null);
  const trail = (personId: string) =>
    asOwner<{ action: string }>(database, 'select action from audit_entries where person_id = $1 order by id', [
      personId,
    ]).then((rows) => rows.map((row) => row.action));

  it('has the tables that the library wants', async () => {
    const plan = await getMigrations({ ...auth.auth.options, database: (await auth.auth.$context).options.database });
    expect(plan.toBeCreated.map((table) => table.table)).toEqual([]);
    expect(plan.toBeAdded.flatMap((table) => Object.keys(table.fields))).toEqual([]);
  });

  it('signs in by a mailed link, makes the person, and knows the caller by the cookie', async () => {
    const mail = await askLink('Ana@Example.MX ', '/espacio/edomex');
    expect(mail).toMatchObject({ kind: 'sign-in', to: 'ana@example.mx', locale: 'es', networkId: null });
    // A page with a button: what only opens the link uses nothing up.
    expect(new URL(mail.url).origin + new URL(mail.url).pathname).toBe(`${site}/entrar/enlace`);
    expect(new URL(mail.url).searchParams.get('volver')).toBe('/espacio/edomex');
    const { next, cookies } = await auth.redeemSignInLink(tokenOf(mail.url), visitor());
    expect(next).toBe('done');
    const session = cookies.find((cookie) => cookie.startsWith('__Secure-tequio.session_token='))!;
    expect(session).toMatch(/HttpOnly/i);
    expect(session).toMatch(/Secure/);
    expect(session).toMatch(/SameSite=Lax/i);
    expect(session).not.toMatch(/Domain=/i);
    const caller = await who(jar(cookies));
    const [person] = await asOwner<{ id: string; email: string }>(database, 'select id, email from persons');
    expect(person!.email).toBe('ana@example.mx');
    expect(caller).toMatchObject({ personId: person!.id, acting: null, tokenScopes: null });
    expect(await trail(person!.id)).toEqual(['session.sign_in']);
  });

  it('writes to who has an account in its language, and makes an account in the language of who makes it', async () => {
    const email = 'berta@example.mx';
    const ask = async (locale: 'es' | 'en') => {
      await auth.requestSignInLink(email, { ...visitor(), locale });
      return lastMail();
    };
    expect(await ask('en')).toMatchObject({ locale: 'en' });
    const personId = await auth.ensurePerson(email, 'Berta', 'en');
    expect(await ask('es')).toMatchObject({ locale: 'en' });
    await auth.ensurePerson(email, 'Berta', 'es');
    expect(await asOwner(database, 'select locale from persons where id = $1', [personId])).toEqual([{ locale: 'en' }]);
  });

  it('opens a link once, also for two calls at the same moment', async () => {
    const token = tokenOf((await askLink('once@example.mx')).url);
    const results = await Promise.allSettled([1, 2, 3].map(() => auth.redeemSignInLink(token, visitor())));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    await expect(auth.redeemSignInLink(token, visitor())).rejects.toMatchObject({ refusal: { code: 'link_used' } });
    expect(
      await asOwner(
        database,
        `select from auth.session s join persons p on p.id = s."userId" where p.email = 'once@example.mx'`,
      ),
    ).toHaveLength(1);
  });

  it('refuses a link that has expired and one that never was', async () => {
    const { url } = await askLink('late@example.mx');
    await asOwner(database, `update auth.verification set "expiresAt" = now() - interval '1 minute'`);
    await expect(auth.redeemSignInLink(tokenOf(url), visitor())).rejects.toMatchObject({
      refusal: { code: 'link_used' },
    });
    await expect(auth.redeemSignInLink('nothing', visitor())).rejects.toMatchObject({ refusal: { code: 'link_used' } });
  });

  it('keeps no link readable, and erases it when the mail has left', async () => {
    const mail = await askLink('sealed@example.mx');
    const [row] = await asOwner<{ id: string; sealed: Buffer }>(
      database,
      'select id, sealed from mail_requests order by id desc limit 1',
    );
    expect(row!.sealed.includes('sealed@example.mx')).toBe(false);
    const [stored] = await asOwner<{ found: boolean }>(
      database,
      'select exists (select from auth.verification where identifier = $1) as found',
      [tokenOf(mail.url)],
    );
    expect(stored!.found).toBe(false);
    const queue = app.get(IdentityMailQueue);
    const ctx = unsafeAllTenantsContext('test');
    expect(await queue.take(ctx, row!.id)).toEqual(mail);
    await queue.done(ctx, row!.id);
    expect(await queue.take(ctx, row!.id)).toBeNull();
    expect(
      await asOwner(database, 'select from mail_requests where id = $1 and sealed is null', [row!.id]),
    ).toHaveLength(1);
    expect(
      await asOwner(
        database,
        `select from outbox where event = 'event:identity.mail.requested' and payload->>'requestId' = $1`,
        [row!.id],
      ),
    ).toHaveLength(1);
  });

  it('refuses an address that carries headers, and a way out of the site', async () => {
    for (const email of ['a@b.mx\r\nBcc: all@b.mx', 'a@b.mx%0aBcc:c@d.mx', 'a@b.mx, c@d.mx', '"<a@b.mx>"@'])
      await expect(auth.requestSignInLink(email, { ...visitor(), locale: 'es' })).rejects.toMatchObject({
        refusal: { code: 'invalid_input' },
      });
    for (const away of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)'])
      expect(new URL((await askLink(`way${away.length}@example.mx`, away)).url).searchParams.get('volver')).toBe('/');
  });

  it('answers the same for a known and an unknown address', async () => {
    await signIn('known@example.mx');
    const before = (await requests()).length;
    await auth.requestPasswordReset('known@example.mx', visitor());
    await auth.requestPasswordReset('nobody@example.mx', visitor());
    await app.get(SignInStore).settled();
    expect((await requests()).length).toBe(before + 1);
    const refusal = (email: string) =>
      auth
        .signInWithPassword({ email, password: 'not the password at all' }, visitor())
        .catch((error: unknown) => error);
    expect(await refusal('known@example.mx')).toEqual(await refusal('nobody@example.mx'));
  });

  it('sets a password by a mailed link, ends other sessions, and refuses what is easy to guess', async () => {
    const cookie = await signIn('clave@example.mx');
    await auth.requestPasswordReset('clave@example.mx', visitor());
    const token = tokenOf((await lastMail()).url);
    await expect(auth.resetPassword({ token, newPassword: 'corta' }, visitor())).rejects.toMatchObject({
      refusal: { code: 'invalid_input' },
    });
    await expect(auth.resetPassword({ token, newPassword: 'password1234567' }, visitor())).rejects.toMatchObject({
      refusal: { code: 'invalid_input' },
    });
    await auth.resetPassword({ token, newPassword: 'cuatro caballos de papel' }, visitor());
    expect((await who(cookie)).personId).toBeNull();
    await expect(auth.resetPassword({ token, newPassword: 'otra distinta y larga' }, visitor())).rejects.toMatchObject({
      refusal: { code: 'link_used' },
    });
    const signedIn = await auth.signInWithPassword(
      { email: 'clave@example.mx', password: 'cuatro caballos de papel' },
      visitor(),
    );
    expect(signedIn.next).toBe('done');
    expect((await who(jar(signedIn.cookies))).personId).not.toBeNull();
  });

  it('ends a session for good when it is revoked or left, during use', async () => {
    const cookie = await signIn('fin@example.mx');
    expect((await who(cookie)).personId).not.toBeNull();
    const gone = await auth.signOut({ ...visitor(), cookie });
    expect(gone.some((value) => /Max-Age=0/i.test(value))).toBe(true);
    expect((await who(cookie)).personId).toBeNull();
  });

  it('believes no cookie that it has not signed, and no header that claims an address', async () => {
    const cookie = await signIn('firma@example.mx');
    const [name, value] = cookie.split('=') as [string, string];
    const [row] = await asOwner<{ token: string }>(database, 'select token from auth.session order by id desc limit 1');
    expect((await who(`${name}=${row!.token}`)).personId).toBeNull();
    expect((await who(`${name}=${row!.token}.${Buffer.alloc(32).toString('base64')}`)).personId).toBeNull();
    expect((await who(`${name}=${value.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`)).personId).toBeNull();
    expect((await who('garbage; %%%=1; tequio.session_token=%E0%A4%A')).personId).toBeNull();
  });

  it('asks the second factor after a link and after a password, and takes a backup code once', async () => {
    const email = 'dos@example.mx';
    const cookie = await signIn(email);
    const { personId } = await who(cookie);
    const { totpURI, backupCodes } = await auth.asPerson(personId!, (headers) =>
      auth.auth.api.enableTwoFactor({ body: {}, headers }),
    );
    const totp = URI.parse(totpURI) as TOTP;
    expect(totp.secret).toBeInstanceOf(Secret);
    await auth.asPerson(personId!, (headers) => auth.auth.api.verifyTOTP({ body: { code: totp.generate() }, headers }));
    expect(await asOwner(database, 'select from auth.session where "userId" = $1', [personId])).toHaveLength(1);

    const first = await auth.redeemSignInLink(tokenOf((await askLink(email, '/cuenta')).url), visitor());
    expect(first.next).toBe('code');
    expect((await who(jar(first.cookies))).personId).toBeNull();
    await expect(auth.verifyTotp({ code: '000000' }, visitor(jar(first.cookies)))).rejects.toMatchObject({
      refusal: { code: 'wrong_code' },
    });
    const second = await auth.verifyTotp({ code: totp.generate() }, visitor(jar(first.cookies)));
    expect((await who(jar(second.cookies))).personId).toBe(personId);

    const again = await auth.redeemSignInLink(tokenOf((await askLink(email)).url), visitor());
    const backup = await auth.verifyTotp({ code: backupCodes[0]! }, visitor(jar(again.cookies)));
    expect((await who(jar(backup.cookies))).personId).toBe(personId);
    const third = await auth.redeemSignInLink(tokenOf((await askLink(email)).url), visitor());
    await expect(
      auth.verifyTotp({ code: backupCodes[0]! }, visitor(jar(third.cookies))),
    ).rejects.toMatchObject({ refusal: { code: 'wrong_code' } });
    const actions = await trail(personId!);
    expect(actions.filter((action) => action === 'session.sign_in')).toHaveLength(3);
  });

  it('stops guessing of a code and of a password, the same in every process', async () => {
    const other = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(database.config({ publicUrl: site })), IdentityModule],
    }).compile();
    await other.init();
    try {
      const guess = (from: IdentityAuth) =>
        from.signInWithPassword({ email: 'target@example.mx', password: 'a guess of many' }, visitor());
      for (let turn = 0; turn < 5; turn += 1) {
        await expect(guess(auth)).rejects.toMatchObject({ refusal: { code: 'wrong_credentials' } });
        await expect(guess(other.get(IdentityAuth))).rejects.toMatchObject({ refusal: { code: 'wrong_credentials' } });
      }
      await expect(guess(auth)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      await expect(guess(other.get(IdentityAuth))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    } finally {
      await other.close();
    }
    expect(
      await asOwner(database, `select from auth.attempts where key like '%example%' or key like '%10.0.0%'`),
    ).toEqual([]);
  });

  it('keeps the flood of links from one mailbox', async () => {
    for (let turn = 0; turn < 5; turn += 1) await askLink('flood@example.mx');
    await expect(askLink('flood@example.mx')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('opens to browsers only the paths that sign in', async () => {
    const call = (path: string, init: RequestInit = {}) => auth.fetch(new Request(`${site}${path}`, init), '10.9.9.9');
    expect((await call('/api/auth/ok')).status).toBe(200);
    for (const path of [
      '/sign-up/email',
      '/update-user',
      '/change-email',
      '/delete-user',
      '/list-sessions',
      '/get-session',
      '/two-factor/enable',
    ])
      expect((await call(`/api/auth${path}`, { method: 'POST' })).status).toBe(404);
    const foreign = await call('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example', cookie: 'a=b' },
      body: JSON.stringify({ email: 'ana@example.mx', password: 'whatever it is' }),
    });
    expect(foreign.status).toBe(403);
  });

  it('lets nobody in the product’s scopes read credentials', async () => {
    await expect(
      app
        .get(Database)
        .read(unsafeAllTenantsContext('test'), (ctx) => ctx.transaction!.client.query('select * from auth.account')),
    ).rejects.toThrow(/permission denied/);
  });
});

import type { Caller } from '@tequio/platform';
import { People, PUBLIC, refusalOf, SELF } from '../testing/people.js';
import { IdentityAuth, IdentityMailQueue } from '../index.js';
import { AccountService } from './account.service.js';
import { EmailChangesService } from './email-changes.service.js';

const nobody: Caller = { personId: null, acting: null, tokenScopes: null, ip: null };

describe('a change of address', () => {
  let people: People;
  beforeAll(async () => (people = await People.start()));
  afterAll(() => people?.stop());

  const changes = () => people.app.get(EmailChangesService);
  const request = (who: Caller, email: string, password?: string) =>
    people.mutate(who, SELF, (ctx) => changes().request(ctx, { email, password }));
  const confirm = (token: string) => people.mutate(nobody, PUBLIC, (ctx) => changes().confirm(ctx, token));
  const cancel = (token: string) => people.mutate(nobody, PUBLIC, (ctx) => changes().cancel(ctx, token));
  const seen = (token: string) => people.query(nobody, PUBLIC, (ctx) => changes().byToken(ctx, token));
  const addressOf = async (who: Caller) => (await people.query(who, SELF, (ctx) => people.app.get(AccountService).me(ctx))).email;
  /** Secrets of the last two mails: the one that confirms and the one that cancels. */
  const secrets = async () => {
    const rows = await people.rows<{ id: string; kind: string }>(
      `select id, kind from mail_requests where kind like 'email-change%' order by requested_at desc, id desc limit 2`,
    );
    const found: Record<string, { to: string; secret: string }> = {};
    for (const { id, kind } of rows) {
      const mail = (await people.app.get(IdentityMailQueue).take(people.context(nobody, PUBLIC), id))!;
      found[kind] = { to: mail.to, secret: mail.url.split('/').at(-1)! };
    }
    return { confirms: found['email-change']!, cancels: found['email-change-notice']! };
  };

  it('is confirmed from the new address, and told to the one before', async () => {
    const cookie = await people.cookieOf('antes@ejemplo.mx');
    const who = await people.caller(cookie);
    expect(await refusalOf(request(who, 'ANTES@ejemplo.mx'))).toBe('identity.input.same_email');
    await request(who, 'Nuevo@ejemplo.mx');
    const { confirms, cancels } = await secrets();
    expect([confirms.to.toLowerCase(), cancels.to]).toEqual(['nuevo@ejemplo.mx', 'antes@ejemplo.mx']);
    expect(await people.query(who, SELF, (ctx) => changes().waiting(ctx))).not.toBeNull();
    // Opening the link changes nothing, and neither secret does the other's work.
    expect(await seen(confirms.secret)).toMatchObject({ cancels: false, status: 'waiting' });
    expect(await refusalOf(confirm(cancels.secret))).toBe('link_used');
    expect(await refusalOf(cancel(confirms.secret))).toBe('link_used');
    expect(await addressOf(who)).toBe('antes@ejemplo.mx');
    const results = await Promise.all([confirm(confirms.secret), confirm(confirms.secret)]);
    expect(results.map((link) => link.status)).toEqual(['confirmed', 'confirmed']);
    expect((await addressOf(who)).toLowerCase()).toBe('nuevo@ejemplo.mx');
    expect((await people.caller(await people.cookieOf('nuevo@ejemplo.mx'))).personId).toBe(who.personId);
    expect((await people.caller(await people.cookieOf('antes@ejemplo.mx'))).personId).not.toBe(who.personId);
  });

  it('is cancelled from the address before, also when it was confirmed, and shuts out who did it', async () => {
    const cookie = await people.cookieOf('duena@ejemplo.mx');
    const who = await people.caller(cookie);
    await request(who, 'ajena@ejemplo.mx');
    const { confirms, cancels } = await secrets();
    await confirm(confirms.secret);
    people.clock.advance(2 * 86_400_000);
    expect(await cancel(cancels.secret)).toMatchObject({ status: 'cancelled' });
    expect((await people.caller(cookie)).personId).toBeNull();
    expect((await people.caller(await people.cookieOf('duena@ejemplo.mx'))).personId).toBe(who.personId);
    expect(await refusalOf(confirm(confirms.secret))).toBe('link_used');
    expect((await cancel(cancels.secret)).status).toBe('cancelled');
  });

  it('refuses what came too late, what is another’s, and what was asked for again', async () => {
    const who = await people.caller(await people.cookieOf('tarde@ejemplo.mx'));
    await people.cookieOf('ocupado@ejemplo.mx');
    await request(who, 'ocupado@ejemplo.mx');
    const first = await secrets();
    expect(await refusalOf(confirm(first.confirms.secret))).toBe('email_taken');
    await request(who, 'otra@ejemplo.mx');
    const second = await secrets();
    expect(await refusalOf(confirm(first.confirms.secret))).toBe('link_used');
    people.clock.advance(25 * 3600_000);
    expect(await refusalOf(confirm(second.confirms.secret))).toBe('link_used');
    expect(await seen(second.confirms.secret)).toMatchObject({ status: 'expired' });
    for (const broken of ['', 'x', `${second.confirms.secret}A`]) expect(await seen(broken)).toBeNull();
    expect(await addressOf(who)).toBe('tarde@ejemplo.mx');
  });

  it('asks for the password where one was set, and never takes an access token for the person', async () => {
    const who = await people.caller(await people.cookieOf('conclave@ejemplo.mx'));
    await people.mutate(who, SELF, (ctx) =>
      people.app.get(AccountService).changePassword(ctx, who.sessionId, { newPassword: 'nueve nubes de otoño' }),
    );
    expect(await refusalOf(request(who, 'x@ejemplo.mx'))).toBe('wrong_password');
    expect(await refusalOf(request({ ...who, tokenScopes: ['read', 'write'] }, 'x@ejemplo.mx'))).toBe('FORBIDDEN');
    await request(who, 'y@ejemplo.mx', 'nueve nubes de otoño');
    await confirm((await secrets()).confirms.secret);
    const signedIn = await people.app
      .get(IdentityAuth)
      .signInWithPassword({ email: 'y@ejemplo.mx', password: 'nueve nubes de otoño' }, { ip: null });
    expect(signedIn.next).toBe('done');
  });
});

import express from 'express';
import { TOTP, URI } from 'otpauth';
import request from 'supertest';
import type { RequestContext } from '@tequio/platform';
import { People, SELF } from '../testing/people.js';
import { IdentityAuth, IdentityMailQueue, PrivacyService } from '../index.js';
import { SignInStore } from './sign-in-store.js';

describe('the sign-in handler', () => {
  let people: People;
  let server: express.Express;
  const site = 'http://127.0.0.1:3000';

  beforeAll(async () => {
    people = await People.start();
    const auth = people.app.get(IdentityAuth);
    server = express();
    server.use('/api/auth', (req, res) => void auth.handler(req, res));
  });
  afterAll(() => people?.stop());

  const askLink = async (email: string) => {
    people.clock.advance(1);
    await request(server)
      .post('/api/auth/sign-in/magic-link')
      .send({ email, callbackURL: `${site}/cuenta` })
      .expect(200);
    const [row] = await people.rows<{ id: string }>(
      'select id from mail_requests where done_at is null order by requested_at desc, id desc limit 1',
    );
    const mail = await people.app
      .get(IdentityMailQueue)
      .take(people.context({ personId: null, acting: null, tokenScopes: null, ip: null }, { kind: 'public' }), row!.id);
    // What the mail leads to is a page; this is what its button comes to.
    const { searchParams } = new URL(mail!.url);
    const link = new URL('/api/auth/magic-link/verify', site);
    link.searchParams.set('token', searchParams.get('token')!);
    link.searchParams.set('callbackURL', searchParams.get('volver')!);
    link.searchParams.set('errorCallbackURL', '/entrar');
    return link;
  };
  const cookieOf = (response: request.Response) =>
    ([] as string[])
      .concat(response.headers['set-cookie'] ?? [])
      .filter((cookie) => !/Max-Age=0/i.test(cookie))
      .map((cookie) => cookie.split(';')[0]!)
      .join('; ');

  it('signs in by opening the mailed link, once', async () => {
    const link = await askLink('ana@ejemplo.mx');
    const opened = await request(server).get(`${link.pathname}${link.search}`).expect(302);
    expect(opened.headers['location']).toBe(`${site}/cuenta`);
    expect((await people.caller(cookieOf(opened))).personId).not.toBeNull();
    const again = await request(server).get(`${link.pathname}${link.search}`).expect(302);
    expect(again.headers['location']).toBe(`${site}/entrar?error=link_used`);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('leads to the page of the code where a second factor is on, and signs in by it', async () => {
    const first = await askLink('dos@ejemplo.mx');
    const { personId } = await people.caller(cookieOf(await request(server).get(`${first.pathname}${first.search}`)));
    const { auth } = people.app.get(IdentityAuth);
    const offer = await people.app
      .get(IdentityAuth)
      .asPerson(personId!, (headers) => auth.api.enableTwoFactor({ body: {}, headers }));
    const totp = URI.parse(offer.totpURI) as TOTP;
    await people.app
      .get(IdentityAuth)
      .asPerson(personId!, (headers) => auth.api.verifyTOTP({ body: { code: totp.generate() }, headers }));

    const second = await askLink('dos@ejemplo.mx');
    const opened = await request(server).get(`${second.pathname}${second.search}`).expect(302);
    expect(opened.headers['location']).toBe(`${site}/entrar/codigo?volver=%2Fcuenta`);
    expect((await people.caller(cookieOf(opened))).personId).toBeNull();
    const verified = await request(server)
      .post('/api/auth/two-factor/verify-totp')
      .set('cookie', cookieOf(opened))
      .set('origin', site)
      .send({ code: totp.generate() })
      .expect(200);
    expect((await people.caller(cookieOf(verified))).personId).toBe(personId);
  });

  it('stops guessing of codes by the person, however often the step begins anew', async () => {
    const email = 'guess@ejemplo.mx';
    const first = await askLink(email);
    const { personId } = await people.caller(cookieOf(await request(server).get(`${first.pathname}${first.search}`)));
    const { auth } = people.app.get(IdentityAuth);
    const offer = await people.app
      .get(IdentityAuth)
      .asPerson(personId!, (headers) => auth.api.enableTwoFactor({ body: {}, headers }));
    const totp = URI.parse(offer.totpURI) as TOTP;
    await people.app
      .get(IdentityAuth)
      .asPerson(personId!, (headers) => auth.api.verifyTOTP({ body: { code: totp.generate() }, headers }));
    const wrong = totp.generate() === '000000' ? '000001' : '000000';
    const begin = async () => {
      const link = await askLink(email);
      return cookieOf(await request(server).get(`${link.pathname}${link.search}`));
    };
    const statuses: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const cookie = await begin();
      for (let guess = 0; guess < 3; guess += 1)
        statuses.push(
          (
            await request(server)
              .post('/api/auth/two-factor/verify-totp')
              .set('cookie', cookie)
              .set('origin', site)
              .send({ code: wrong })
          ).status,
        );
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429]);
  });

  it('keeps the address that the server trusts, not the one that a header claims', async () => {
    const link = await askLink('ip@ejemplo.mx');
    await request(server)
      .get(`${link.pathname}${link.search}`)
      .set('x-tequio-client-ip', '203.0.113.9')
      .set('x-forwarded-for', '203.0.113.9')
      .expect(302);
    const sessions = await people.rows<{ ipAddress: string }>('select "ipAddress" from auth.session');
    expect(sessions.map((session) => session.ipAddress)).not.toContain('203.0.113.9');
    expect(sessions.at(-1)!.ipAddress).toMatch(/^(127\.0\.0\.1|0000|::)/);
  });

  it('refuses ways out of the site, foreign origins and everything that is not for signing in', async () => {
    await request(server)
      .post('/api/auth/sign-in/magic-link')
      .send({ email: 'a@ejemplo.mx', callbackURL: 'https://evil.example' })
      .expect(403);
    await request(server)
      .post('/api/auth/sign-out')
      .set('cookie', 'a=b')
      .set('origin', 'https://evil.example')
      .send({})
      .expect(403);
    await request(server)
      .post('/api/auth/sign-up/email')
      .send({ email: 'a@ejemplo.mx', password: 'una frase muy larga', name: 'A' })
      .expect(404);
    await request(server).get('/api/auth/../graphql').expect(404);
    await request(server).post('/api/auth/sign-in/magic-link').send({ email: 'a@b.mx\r\nBcc: c@d.mx' }).expect(400);
  });

  it('tells a program how long to wait', async () => {
    const attempt = () =>
      request(server).post('/api/auth/sign-in/email').send({ email: 'target@ejemplo.mx', password: 'una de muchas' });
    for (let turn = 0; turn < 10; turn += 1) await attempt().expect(401);
    const refused = await attempt().expect(429);
    expect(refused.body).toMatchObject({ code: 'RATE_LIMITED' });
    expect(refused.body.seconds).toBeGreaterThan(0);
  });

  it('records the consent of a visitor and of a person, once for each form', async () => {
    const network = await people.network('99', 'ejemplo');
    const place = { networkId: network.id, tenantId: network.municipalities[0]!.id };
    const visitor = people.context({ personId: null, acting: null, tokenScopes: null, ip: null }, { kind: 'public' });
    const subjectId = place.tenantId;
    const give = (ctx: RequestContext, personId: string | null) =>
      people.db.write(ctx, (inside) =>
        people.app
          .get(PrivacyService)
          .recordConsent(inside, {
            ...place,
            personId,
            purpose: 'follow',
            subjectType: 'Follow',
            subjectId: personId ?? subjectId,
          }),
      );
    await give(visitor, null);
    await give(visitor, null);
    const person = await people.caller(await people.cookieOf('sigue@ejemplo.mx'));
    await give(people.context(person, SELF), person.personId);
    expect(
      await people.rows('select person_id, purpose, notice_id from consents order by person_id nulls first'),
    ).toEqual([
      { person_id: null, purpose: 'follow', notice_id: null },
      { person_id: person.personId, purpose: 'follow', notice_id: null },
    ]);
    await people.app.get(SignInStore).settled();
  });
});

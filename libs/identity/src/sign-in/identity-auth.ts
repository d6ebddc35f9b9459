import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { AppError, CONFIG, email as emailInput, newId, parseInput, Refused, type Config, type Locale } from '@tequio/platform';
import { toNodeHandler } from 'better-auth/node';
import { z } from 'zod';
import { MailRequests } from '../mail/mail-requests.js';
import { Attempts } from './attempts.js';
import { BASE_PATH, buildAuth, CLIENT_IP, KEEP_PERSON, PAGES, STEP_AGENT, type Auth } from './auth.js';
import { isBackupCode } from './backup-code.js';
import { newPassword } from './password-rule.js';
import { sessionCookieName, signedValue } from './session-cookie.js';
import { SignInRefused } from './sign-in.errors.js';
import { SignInStore } from './sign-in-store.js';

/** What of the library a browser may reach; everything else of an account goes through GraphQL. */
const OPEN_PATHS: ReadonlySet<string> = new Set([
  '/sign-in/magic-link',
  '/magic-link/verify',
  '/sign-in/email',
  '/sign-out',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/request-password-reset',
  '/reset-password',
  '/ok',
]);

/** Who calls, for limits and for the list of sessions. */
export interface Visitor {
  ip: string | null;
  userAgent?: string | null;
  /** The request's Cookie header, where the step needs what a step before has set. */
  cookie?: string | null;
}

export interface SignedIn {
  /** `code`: a code of the second factor is asked before the person is signed in. */
  next: 'done' | 'code';
  /** Set-Cookie values to forward to the browser. */
  cookies: string[];
}

const CREDENTIALS = z.object({ email: emailInput(), password: z.string().min(1).max(1000) });

/** Sign-in: the handler for `/api/auth`, and the same steps for the web's own forms. */
@Injectable()
export class IdentityAuth {
  readonly auth: Auth;
  readonly attempts: Attempts;
  private readonly nodeHandler: (req: IncomingMessage, res: ServerResponse) => Promise<void>;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly store: SignInStore,
    mails: MailRequests,
  ) {
    this.attempts = new Attempts(store.pool, config.secretKey);
    this.auth = buildAuth({ config, store, attempts: this.attempts, mails });
    this.nodeHandler = toNodeHandler(this.auth);
  }

  /** Node handler to mount at `/api/auth` before any body parser. `req.ip` is the caller's address as Express trusts it. */
  readonly handler = async (
    req: IncomingMessage & { ip?: string; originalUrl?: string },
    res: ServerResponse,
  ): Promise<void> => {
    if (!isOpen((req.originalUrl ?? req.url ?? '').split('?')[0]!)) {
      res.writeHead(404, { 'content-type': 'application/json' }).end('{"code":"NOT_FOUND"}');
      return;
    }
    req.headers[CLIENT_IP] = req.ip ?? req.socket.remoteAddress ?? '';
    await this.nodeHandler(req, res);
  };

  /**
   * The same for a request that the web's server makes itself. `ip` is the visitor's, as the server trusts it; a header
   * that claims one is not believed.
   */
  async fetch(request: Request, ip: string | null = null): Promise<Response> {
    if (!isOpen(new URL(request.url).pathname)) return Response.json({ code: 'NOT_FOUND' }, { status: 404 });
    const headers = new Headers(request.headers);
    headers.delete(CLIENT_IP);
    if (ip) headers.set(CLIENT_IP, ip);
    return this.auth.handler(new Request(request, { headers }));
  }

  /**
   * Mails a link that signs in, for 10 minutes and once. Answers the same for every address: who has no account gets one
   * by opening the link. `redirectTo` is a path of this site.
   */
  async requestSignInLink(
    email: string,
    options: Visitor & { redirectTo?: string | null; locale: Locale },
  ): Promise<void> {
    const address = parseInput(z.object({ email: emailInput() }), { email }).email;
    await this.call(() =>
      this.auth.api.signInMagicLink({
        body: {
          email: address,
          callbackURL: this.ownPage(options.redirectTo),
          errorCallbackURL: new URL(PAGES.signIn, this.config.publicUrl).href,
          metadata: { locale: options.locale },
        },
        headers: this.headersOf(options),
      }),
    );
  }

  /** Throws `SignInRefused` for a wrong address and a wrong password alike. */
  async signInWithPassword(input: { email: string; password: string }, visitor: Visitor): Promise<SignedIn> {
    const body = parseInput(CREDENTIALS, input);
    const response = await this.call(() =>
      this.auth.api.signInEmail({ body, headers: this.headersOf(visitor), asResponse: true }),
    );
    return this.signedIn(response);
  }

  /** The second step: a code of the authenticator app, or one of the backup codes. Needs the cookies of the first step. */
  async verifyTotp(input: { code: string }, visitor: Visitor): Promise<SignedIn> {
    const call = {
      body: { code: input.code.replace(/\s/g, '') },
      headers: this.headersOf(visitor),
      asResponse: true as const,
    };
    const response = await this.call(() =>
      isBackupCode(input.code) ? this.auth.api.verifyBackupCode(call) : this.auth.api.verifyTOTP(call),
    );
    return this.signedIn(response, 'code');
  }

  /** Opens a mailed link from the server. Throws `SignInRefused` where it was used, has expired or never was. */
  async redeemSignInLink(token: string, visitor: Visitor): Promise<SignedIn> {
    const response = await this.call(() =>
      this.auth.api.magicLinkVerify({
        query: { token, callbackURL: this.config.publicUrl },
        headers: this.headersOf(visitor),
        asResponse: true,
      }),
    );
    const location = new URL(response.headers.get('location') ?? this.config.publicUrl);
    if (location.searchParams.has('error')) throw new Refused(SignInRefused.of('link_used'));
    return { next: location.pathname === PAGES.code ? 'code' : 'done', cookies: response.headers.getSetCookie() };
  }

  /** Cookies that end the session at the browser; the session itself ends here. */
  async signOut(visitor: Visitor): Promise<string[]> {
    const response = await this.call(() =>
      this.auth.api.signOut({ headers: this.headersOf(visitor), asResponse: true }),
    );
    return response.headers.getSetCookie();
  }

  /** Mails a link to a page for a new password, where the address has an account with one; answers the same where not. */
  async requestPasswordReset(email: string, visitor: Visitor): Promise<void> {
    const address = parseInput(z.object({ email: emailInput() }), { email }).email;
    await this.call(() =>
      this.auth.api.requestPasswordReset({ body: { email: address }, headers: this.headersOf(visitor) }),
    );
  }

  /** Sets the password of the link's account and ends all its sessions. */
  async resetPassword(input: { token: string; newPassword: string }, visitor: Visitor): Promise<void> {
    const body = parseInput(z.object({ token: z.string().min(1), newPassword: newPassword() }), input);
    const response = await this.call(() =>
      this.auth.api.resetPassword({ body, headers: this.headersOf(visitor), asResponse: true }),
    );
    if (!response.ok) throw new Refused(SignInRefused.of('link_used'));
  }

  /**
   * The account of an address that has been proved, made where there is none: then in `locale`, the language of whoever
   * makes it. Returns the person's id.
   */
  async ensurePerson(email: string, name: string, locale: Locale = 'es'): Promise<string> {
    const { internalAdapter } = await this.auth.$context;
    const address = email.toLowerCase();
    const found = await internalAdapter.findUserByEmail(address);
    if (found) {
      if (!found.user.name && name) await internalAdapter.updateUser(found.user.id, { name });
      return found.user.id;
    }
    const ctx = this.store.system();
    await this.store.db.write(ctx, (inside) =>
      this.store.db.sql(inside, KEEP_PERSON, [newId(ctx.now), address, name, locale, ctx.now]),
    );
    try {
      return (await internalAdapter.createUser({ email: address, name, emailVerified: true })).id;
    } catch (error) {
      // Two links of one person opened at once: the other call has just made the account.
      const other = await internalAdapter.findUserByEmail(address);
      if (other) return other.user.id;
      throw error;
    }
  }

  /** An address of this site that signs its first caller in as this person, within two minutes. */
  async signInAddress(email: string, redirectTo: string): Promise<string> {
    const { internalAdapter } = await this.auth.$context;
    const token = randomBytes(24).toString('base64url');
    await internalAdapter.createVerificationValue({
      identifier: createHash('sha256').update(token).digest('base64url'),
      value: JSON.stringify({ email: email.toLowerCase(), attempt: 0 }),
      expiresAt: new Date(Date.now() + 2 * 60_000),
    });
    const url = new URL(`${BASE_PATH}/magic-link/verify`, this.config.publicUrl);
    url.searchParams.set('token', token);
    url.searchParams.set('callbackURL', this.ownPage(redirectTo));
    url.searchParams.set('errorCallbackURL', new URL(PAGES.signIn, this.config.publicUrl).href);
    return url.href;
  }

  /** Runs a step of the library that asks for a session, in a session that lasts for this step only. */
  async asPerson<T>(personId: string, step: (headers: Headers) => Promise<T>): Promise<T> {
    const { internalAdapter } = await this.auth.$context;
    // The library copies this name to the session that replaces ours where the second factor changes: both go.
    const session = await internalAdapter.createSession(personId, true, { userAgent: STEP_AGENT });
    try {
      const cookie = `${sessionCookieName(this.config.publicUrl)}=${signedValue(session.token, this.config.secretKey)}`;
      return await step(this.headersOf({ ip: null, cookie, userAgent: STEP_AGENT }));
    } finally {
      await this.store.pool.query('delete from auth.session where "userId" = $1 and "userAgent" = $2', [
        personId,
        STEP_AGENT,
      ]);
    }
  }

  private ownPage(path: string | null | undefined): string {
    // A path only: `//host` and `/\host` lead browsers elsewhere.
    const own = path && /^\/(?![/\\])/.test(path) ? path : '/';
    return new URL(own, this.config.publicUrl).href;
  }

  private headersOf(visitor: Visitor): Headers {
    const headers = new Headers(visitor.ip ? { [CLIENT_IP]: visitor.ip } : {});
    if (visitor.cookie) headers.set('cookie', visitor.cookie);
    if (visitor.userAgent) headers.set('user-agent', visitor.userAgent.slice(0, 300));
    return headers;
  }

  private async call<T>(step: () => Promise<T>): Promise<T> {
    try {
      const result = await step();
      if (result instanceof Response && result.status === 429)
        throw rateLimited((await result.json().catch(() => ({}))) as { seconds?: number });
      return result;
    } catch (error) {
      const { status, statusCode, body } = error as {
        status?: unknown;
        statusCode?: number;
        body?: { seconds?: number };
      };
      if (status === 'TOO_MANY_REQUESTS' || statusCode === 429) throw rateLimited(body ?? {});
      // Only a link that was used before leads away before it is looked at.
      if (status === 'FOUND') throw new Refused(SignInRefused.of('link_used'));
      throw error;
    }
  }

  private async signedIn(response: Response, step: 'password' | 'code' = 'password'): Promise<SignedIn> {
    if (!response.ok) throw new Refused(SignInRefused.of(step === 'code' ? 'wrong_code' : 'wrong_credentials'));
    const body = (await response.json()) as { twoFactorRedirect?: boolean };
    return { next: body.twoFactorRedirect ? 'code' : 'done', cookies: response.headers.getSetCookie() };
  }
}

const isOpen = (path: string) =>
  path.startsWith(BASE_PATH) && OPEN_PATHS.has(path.slice(BASE_PATH.length).replace(/\/+$/, ''));

const rateLimited = (body: { seconds?: number }) => new AppError('RATE_LIMITED', { seconds: body.seconds ?? 60 });

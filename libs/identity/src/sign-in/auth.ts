import { randomBytes, randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { newId, statement, type Config, type Locale } from '@tequio/platform';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { magicLink, twoFactor } from 'better-auth/plugins';
import type { MailRequests } from '../mail/mail-requests.js';
import type { Attempts, AttemptRule } from './attempts.js';
import { browserInWords } from './browser-name.js';
import { KnownBrowsers } from './known-browsers.js';
import { PASSWORD_MAX, PASSWORD_MIN, passwordFault } from './password-rule.js';
import { COOKIE_PREFIX } from './session-cookie.js';
import type { SignInStore } from './sign-in-store.js';

/** Where the product's server puts the caller's address; what a client sends under this name is overwritten. */
export const CLIENT_IP = 'x-tequio-client-ip';
export const BASE_PATH = '/api/auth';
export const SIGN_IN_LINK_SECONDS = 10 * 60;
const RESET_SECONDS = 3600;
/** A session that is used goes on for as long; then its person signs in again. */
const SESSION_SECONDS = 90 * 24 * 3600;
/** A session that nobody has used for as long is over. */
export const SESSION_IDLE_MS = 30 * 24 * 3600_000;
/** How long a browser is known again. */
const BROWSER_SECONDS = 365 * 24 * 3600;
/** A notice without a secret is worth sending for a day. */
const NEWS_SECONDS = 24 * 3600;

/** Marks the sessions that last for one step of the library; known to this process alone. */
export const STEP_AGENT = `tequio step ${randomUUID()}`;

/** Pages of the web that sign-in leads to. */
export const PAGES = {
  signIn: '/entrar',
  /** What a mailed link opens: one button, because programs that look through mails open every link. */
  link: '/entrar/enlace',
  code: '/entrar/codigo',
  newPassword: '/entrar/clave',
  sessions: '/cuenta#account-sessions',
  secondStep: '/cuenta/segundo-paso',
  /** Followed by the secret of a mail about a change of address. */
  email: '/cuenta/correo',
  privacy: '/privacidad',
} as const;

export const KEEP_PERSON = statement<{ id: string }>(
  'identity.person.keep',
  `insert into persons (id, email, name, locale, created_at) values ($1, $2, $3, $4, $5)
   on conflict (email) do update set name = case when persons.name = '' then excluded.name else persons.name end
   returning id`,
);

const LOCALE = statement<{ locale: string }>('identity.person.locale', 'select locale from persons where id = $1');
const LOCALE_AT = statement<{ locale: string }>('identity.person.locale_at', 'select locale from persons where email = $1');

export interface AuthParts {
  config: Config;
  store: SignInStore;
  attempts: Attempts;
  mails: MailRequests;
}

const localeOf = (value: unknown): Locale => (value === 'en' ? 'en' : 'es');

/** The sign-in library, told how this product signs in. It owns credentials and sessions, nothing else. */
export function buildAuth({ config, store, attempts, mails }: AuthParts) {
  const log = new Logger('SignIn');
  const browsers = new KnownBrowsers(store, config.secretKey);
  const page = (path: string, query: Record<string, string> = {}) => {
    const url = new URL(path, config.publicUrl);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url.href;
  };

  const mail = async (
    kind: 'sign-in' | 'password-reset' | 'new-session',
    to: string,
    url: string,
    seconds: number,
    locale: Locale,
    params: Record<string, string | null> = {},
  ) => {
    const ctx = store.system();
    await store.db.write(ctx, (inside) =>
      mails.request(inside, store.db, {
        kind,
        to,
        locale,
        url,
        params,
        expiresAt: new Date(ctx.now.getTime() + seconds * 1000),
      }),
    );
  };

  const localeOfPerson = async (personId: string) => {
    const [person] = await store.db.sql(store.system(), LOCALE, [personId]);
    return localeOf(person?.locale);
  };

  /** The page of this site that the library's own link would lead to. */
  const wantedPath = (link: string) => {
    const wanted = new URL(new URL(link).searchParams.get('callbackURL') ?? '/', config.publicUrl);
    return `${wanted.pathname}${wanted.search}`;
  };

  const limit = async (rule: AttemptRule, who: string | null) => {
    if (!who) return;
    const seconds = await attempts.count(rule, who);
    if (seconds) throw new APIError('TOO_MANY_REQUESTS', { code: 'RATE_LIMITED', message: 'RATE_LIMITED', seconds });
  };

  const before = createAuthMiddleware(async (ctx) => {
    // Absent only where the product's own server calls for itself.
    const ip = ctx.headers?.get(CLIENT_IP) || null;
    const address = typeof ctx.body?.email === 'string' ? ctx.body.email.trim().toLowerCase() : '';
    switch (ctx.path) {
      case '/sign-in/magic-link':
      case '/request-password-reset':
        await limit('link:ip', ip);
        await limit('link:address', address);
        return;
      case '/sign-in/email':
        await limit('password:ip', ip);
        await limit('password:address', address);
        return;
      case '/two-factor/verify-totp':
      case '/two-factor/verify-backup-code': {
        await limit('code:ip', ip);
        const step = await ctx.getSignedCookie(ctx.context.createAuthCookie('two_factor').name, ctx.context.secret);
        const started = step ? await ctx.context.internalAdapter.findVerificationValue(step) : null;
        // Counted by the person, not by the step: who knows the password could begin the step anew for more tries.
        await limit('code:person', started?.value ?? (step || ip));
        return;
      }
      case '/magic-link/verify': {
        await limit('password:ip', ip);
        const used = await attempts.count('link:use', String(ctx.query?.['token'] ?? ''));
        if (used) throw ctx.redirect(page(PAGES.signIn, { error: 'link_used' }));
        return;
      }
      case '/reset-password': {
        await limit('reset:use', ip);
        const fault = passwordFault(String(ctx.body?.newPassword ?? ''));
        if (fault) throw new APIError('BAD_REQUEST', { code: 'WEAK_PASSWORD', message: fault });
        return;
      }
      case '/sign-out': {
        const token = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret);
        const found = token ? await ctx.context.internalAdapter.findSession(token) : null;
        if (found) await store.trail(found.user.id, 'session.sign_out');
        return;
      }
    }
  });

  const secondFactor = twoFactor({ issuer: 'Tequio', allowPasswordless: true, twoFactorCookieMaxAge: 600 });
  /** The library asks the second factor after a password only; a link that is mailed asks it too. */
  const askCode = secondFactor.hooks.after[0]!.handler;
  const codePage = createAuthMiddleware(async (ctx) => {
    const answer = ctx.context.returned as { twoFactorRedirect?: boolean } | undefined;
    if (!answer?.twoFactorRedirect) return;
    const wanted = ctx.context.responseHeaders?.get('location');
    throw ctx.redirect(page(PAGES.code, wanted ? { volver: wanted.replace(config.publicUrl, '') } : {}));
  });

  const METHODS: Readonly<Record<string, string>> = {
    '/magic-link/verify': 'link',
    '/sign-in/email': 'password',
    '/two-factor/verify-totp': 'code',
    '/two-factor/verify-backup-code': 'backup_code',
  };
  const trail = createAuthMiddleware(async (ctx) => {
    const signedIn = ctx.context.newSession;
    const method = METHODS[ctx.path]!;
    const waitsForCode = signedIn?.user['twoFactorEnabled'] === true && (method === 'link' || method === 'password');
    const isStep = signedIn?.session.userAgent === STEP_AGENT;
    if (!signedIn || waitsForCode || isStep) return;
    await store.trail(signedIn.user.id, 'session.sign_in', { method });
    const kept = ctx.context.createAuthCookie('browser', { maxAge: BROWSER_SECONDS });
    const cookie = (await ctx.getSignedCookie(kept.name, ctx.context.secret)) || randomBytes(18).toString('base64url');
    await ctx.setSignedCookie(kept.name, cookie, ctx.context.secret, kept.attributes);
    const { ipAddress: ip = null, userAgent = null } = signedIn.session;
    if (!(await browsers.note(signedIn.user.id, { cookie, ip, userAgent }))) return;
    const locale = await localeOfPerson(signedIn.user.id);
    await mail('new-session', signedIn.user.email, page(PAGES.sessions), NEWS_SECONDS, locale, {
      device: browserInWords(locale, userAgent),
      at: store.now().toISOString(),
    });
  });

  return betterAuth({
    appName: 'Tequio',
    baseURL: config.publicUrl,
    basePath: BASE_PATH,
    secret: config.secretKey,
    database: store.pool,
    trustedOrigins: [new URL(config.publicUrl).origin],
    telemetry: { enabled: false },
    onAPIError: {
      // A fault is told and logged by who was called, under the number of the call.
      onError: (error) => {
        if (!(error instanceof APIError)) throw error;
      },
    },
    // The library's own messages name addresses: only that something failed goes to the log.
    logger: { level: 'error', log: (_level, message) => log.warn(message) },
    emailAndPassword: {
      enabled: true,
      // Who has an account came by a link, which proves the address; a password is added to it later.
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => {
        await mail(
          'password-reset',
          user.email,
          page(PAGES.newPassword, { token }),
          RESET_SECONDS,
          await localeOfPerson(user.id),
        );
      },
      onPasswordReset: async ({ user }) => store.trail(user.id, 'password.reset'),
    },
    verification: { storeIdentifier: { default: 'plain', overrides: { 'reset-password:': 'hashed' } } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: config.publicUrl.startsWith('https://'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      // Said here because the library drops both where it believes to be in a test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [CLIENT_IP] },
      database: { generateId: () => newId() },
      backgroundTasks: { handler: (work) => store.later(work) },
    },
    hooks: { before },
    databaseHooks: {
      user: {
        create: {
          // The person first: whoever can sign in has a row that memberships may point to.
          before: async (user) => {
            const ctx = store.system();
            const kept = await store.db.write(ctx, (inside) =>
              store.db.sql(inside, KEEP_PERSON, [newId(ctx.now), user.email, user.name ?? '', 'es', ctx.now]),
            );
            return { data: { ...user, id: kept[0]!.id } };
          },
        },
      },
    },
    plugins: [
      magicLink({
        expiresIn: SIGN_IN_LINK_SECONDS,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, url, token, metadata }) => {
          // Who has an account is written to in its language, whatever page asked for the link.
          const [person] = await store.db.sql(store.system(), LOCALE_AT, [email]);
          await mail(
            'sign-in',
            email,
            page(PAGES.link, { token, volver: wantedPath(url) }),
            SIGN_IN_LINK_SECONDS,
            localeOf(person?.locale ?? metadata?.['locale']),
          );
        },
      }),
      secondFactor,
      {
        id: 'tequio',
        hooks: {
          after: [
            { matcher: (ctx) => ctx.path === '/magic-link/verify', handler: askCode },
            { matcher: (ctx) => ctx.path === '/magic-link/verify', handler: codePage },
            { matcher: (ctx) => ctx.path !== undefined && ctx.path in METHODS, handler: trail },
          ],
        },
      },
    ],
  } satisfies BetterAuthOptions);
}

export type Auth = ReturnType<typeof buildAuth>;

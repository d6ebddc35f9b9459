import { Injectable } from '@nestjs/common';
import { Audit, Database, isId, NO_TENANT, notFound, Refused, statement, unsafeInScope, type Locale, type RequestContext } from '@tequio/platform';
import { SignInRefused } from '../sign-in/sign-in.errors.js';
import { SignInStore } from '../sign-in/sign-in-store.js';
import { SESSION_IDLE_MS, STEP_AGENT } from '../sign-in/auth.js';
import { browserInWords } from '../sign-in/browser-name.js';
import { SignInSession, SignInSessions } from './account.types.js';
import { AccountSecurity } from './account-security.js';
import { requirePersonThemself } from './signed-in.js';

interface SessionRow {
  id: string;
  createdAt: Date;
  updatedAt: Date;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
}

const COLUMNS = 'id, "createdAt", "updatedAt", "expiresAt", "ipAddress", "userAgent"';
const OPEN = `select ${COLUMNS} from auth.session where "userId" = $1 and "expiresAt" > $2 and "updatedAt" > $4 and "userAgent" is distinct from $3 order by id desc limit 100`;
const OPEN_INSIDE = statement<SessionRow>('identity.sessions.open', OPEN);
const END = statement<{ id: string }>(
  'identity.sessions.end',
  'delete from auth.session where "userId" = $1 and id = $2 returning id',
);

/** Where an account is signed in. A session that is ended here is over for the next request. Scope: self. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly store: SignInStore,
    private readonly security: AccountSecurity,
  ) {}

  async list(ctx: RequestContext, current: string | null): Promise<SignInSession[]> {
    const personId = requirePersonThemself(ctx);
    const { rows } = await this.store.pool.query<SessionRow>({
      name: 'identity.sessions.open',
      text: OPEN,
      values: [personId, ctx.now, STEP_AGENT, idleSince(ctx)],
    });
    return rows.map((row) => toSession(row, current, ctx.locale));
  }

  async end(ctx: RequestContext, current: string | null, id: string): Promise<SignInSessions> {
    const personId = requirePersonThemself(ctx);
    if (id === current) throw new Refused(SignInRefused.of('current_session'));
    const ended = isId(id)
      ? await unsafeInScope(this.db, ctx, { scope: 'login', ...NO_TENANT }, (login) => this.db.sql(login, END, [personId, id]))
      : [];
    if (!ended.length) throw notFound();
    await this.audit.record(ctx, { action: 'session.revoke', subjectType: 'Person', subjectId: personId });
    return this.left(ctx, personId, current);
  }

  async endOthers(ctx: RequestContext, current: string | null): Promise<SignInSessions> {
    const personId = requirePersonThemself(ctx);
    await this.security.endOtherSessions(ctx, personId, current);
    await this.audit.record(ctx, { action: 'session.revoke_others', subjectType: 'Person', subjectId: personId });
    return this.left(ctx, personId, current);
  }

  private async left(ctx: RequestContext, personId: string, current: string | null): Promise<SignInSessions> {
    const rows = await unsafeInScope(this.db, ctx, { scope: 'login', ...NO_TENANT }, (login) =>
      this.db.sql(login, OPEN_INSIDE, [personId, ctx.now, STEP_AGENT, idleSince(ctx)]),
    );
    return Object.assign(new SignInSessions(), { sessions: rows.map((row) => toSession(row, current, ctx.locale)) });
  }
}

const idleSince = (ctx: RequestContext) => new Date(ctx.now.getTime() - SESSION_IDLE_MS);

const toSession = (row: SessionRow, current: string | null, locale: Locale): SignInSession =>
  Object.assign(new SignInSession(), {
    id: row.id,
    signedInAt: row.createdAt,
    lastUsedAt: row.updatedAt,
    expiresAt: new Date(Math.min(row.expiresAt.getTime(), row.updatedAt.getTime() + SESSION_IDLE_MS)),
    ip: row.ipAddress || null,
    browser: row.userAgent || null,
    device: browserInWords(locale, row.userAgent),
    current: row.id === current,
  });

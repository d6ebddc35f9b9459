import { createParamDecorator, Inject, Injectable, Logger, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { LRUCache } from 'lru-cache';
import {
  anonymous,
  AppError,
  CLOCK,
  CONFIG,
  Database,
  isId,
  nobody,
  Presumption,
  RequestContext,
  statement,
  type ActingMembership,
  type Caller,
  type Clock,
  type Config,
  type GraphqlContext,
} from '@tequio/platform';
import { SESSION_IDLE_MS } from '../sign-in/auth.js';
import { cookieValue, openSignedValue, sessionCookieName } from '../sign-in/session-cookie.js';
import { SignInStore } from '../sign-in/sign-in-store.js';
import { openAccessToken } from './owned-secret.js';

export const ACTING_AS = 'tequio-acting-as';
const OPERATOR = 'operator';

/** A caller with the sign-in session it came by; null where it came by an access token or not at all. */
export interface IdentifiedCaller extends Caller {
  sessionId: string | null;
}

/** Id of the sign-in session of this call, or null. */
export const SessionId = createParamDecorator((_: unknown, execution: ExecutionContext): string | null => {
  const { operation } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
  return (operation.init.caller as Partial<IdentifiedCaller>).sessionId ?? null;
});

interface ActingRow {
  id: string;
  network_id: string | null;
  tenant_id: string | null;
  role: string;
  office: string | null;
}

// «Today» is the network's day: who is named from the first of the month acts from its midnight there.
const CURRENT = `m.starts_on <= ($2::timestamptz at time zone n.time_zone)::date
  and (m.ends_on is null or m.ends_on >= ($2::timestamptz at time zone n.time_zone)::date)`;

const MEMBERSHIP = statement<ActingRow>(
  'identity.caller.membership',
  `select m.id, m.network_id, m.tenant_id, m.role, m.office from memberships m join networks n on n.id = m.network_id
   where m.id = $1 and ${CURRENT}`,
);
const AS_OPERATOR = statement<ActingRow>(
  'identity.caller.operator',
  `select id, null::uuid as network_id, null::uuid as tenant_id, 'operator' as role, null::text as office from operators`,
);
interface TokenRow extends ActingRow {
  token_id: string;
  last_used_at: Date | null;
  scopes: string[];
  bound: string | null;
}
const TOKEN = statement<TokenRow>(
  'identity.caller.token',
  `select t.id as token_id, t.last_used_at, t.scopes, t.membership_id as bound, m.id, m.network_id, m.tenant_id, m.role, m.office
   from access_tokens t
   left join (memberships m join networks n on n.id = m.network_id) on m.id = t.membership_id and ${CURRENT}
   where t.token_hash = $1 and t.revoked_at is null and t.expires_at > $2`,
);
const SESSION = `select id, "userId" as person_id, "updatedAt" as used_at from auth.session
  where token = $1 and "expiresAt" > $2 and "updatedAt" > $3`;

/** Tokens whose owners are remembered, so that the next call need not wait for the look-up. */
const REMEMBERED = 10_000;

/** Last use is told this coarsely, so that reading does not write. */
const COARSE_MS = 15 * 60_000;
const SESSION_USED = `update auth.session set "updatedAt" = $2 where id = $1 and "updatedAt" <= $3`;
const TOKEN_USED = statement<object>(
  'identity.token.used',
  'update access_tokens set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at <= $3)',
);

/** Headers of a call, by their names in lower case. */
export interface CallHeaders {
  get(name: string): string | null | undefined;
}

/**
 * Who calls, from the session's cookie or the access token: one statement, or two where a membership is named.
 * Each request asks the database: a revoked session, token or membership ends with the request at hand. What is remembered
 * of a token is presumed only, and only where the caller of this asks for it: see `Presumption`.
 */
@Injectable()
export class CallerResolver {
  private readonly log = new Logger(CallerResolver.name);
  private readonly cookie: string;
  private readonly remembered = new LRUCache<string, TokenRow>({ max: REMEMBERED });

  constructor(
    private readonly db: Database,
    private readonly store: SignInStore,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.cookie = sessionCookieName(config.publicUrl);
  }

  /**
   * An unknown or ended session is nobody; an access token that does not hold throws UNAUTHENTICATED, because a program
   * that sends one means to be somebody. A membership that is not the person's own, or not of today, throws FORBIDDEN.
   * With `presume` a token that was seen before is answered from memory, with what proves it. With `waits` the call counts
   * as no use of its session: a page that is left open would keep it from ending.
   */
  async resolve(headers: CallHeaders, ip: string | null, { presume = false, waits = false } = {}): Promise<IdentifiedCaller> {
    const actingAs = headers.get(ACTING_AS)?.trim() || null;
    const authorization = headers.get('authorization');
    // Another scheme is a proxy's own business.
    const bearer = /^Bearer(?:\s+(.*))?$/i.exec(authorization ?? '');
    if (bearer) return this.byToken(bearer[1]?.trim() ?? '', actingAs, ip, presume);
    const signed = cookieValue(headers.get('cookie'), this.cookie);
    const token = signed && openSignedValue(signed, this.config.secretKey);
    if (!token) return { ...nobody, ip, sessionId: null };
    const { rows } = await this.store.pool.query<{ id: string; person_id: string; used_at: Date }>({
      name: 'identity.caller.session',
      text: SESSION,
      values: [token, this.clock.now(), new Date(this.clock.now().getTime() - SESSION_IDLE_MS)],
    });
    const session = rows[0];
    if (!session) return { ...nobody, ip, sessionId: null };
    if (!waits) this.used(session.used_at, (times) => this.store.pool.query(SESSION_USED, [session.id, ...times]));
    const acting = actingAs ? await this.acting(session.person_id, actingAs) : null;
    return { personId: session.person_id, acting, tokenScopes: null, ip, sessionId: session.id };
  }

  private async byToken(text: string, actingAs: string | null, ip: string | null, presume: boolean): Promise<IdentifiedCaller> {
    const opened = openAccessToken(text);
    if (!opened) throw new AppError('UNAUTHENTICATED');
    const { hash, personId } = opened;
    const known = presume ? this.remembered.get(hash) : undefined;
    const row = known ?? (await this.db.sql(this.selfOf(personId), TOKEN, [hash, this.clock.now()]))[0];
    if (!row) throw new AppError('UNAUTHENTICATED');
    // Bound to a membership that has ended: the token has ended with it.
    if (row.bound && !row.id) throw new AppError('UNAUTHENTICATED');
    if (actingAs && actingAs !== row.bound) throw new AppError('FORBIDDEN');
    if (known) return this.ofToken(personId, row, ip, this.presumed(personId, hash, row));
    this.remembered.set(hash, row);
    this.tokenUsed(personId, row);
    return this.ofToken(personId, row, ip, null);
  }

  /** What is remembered of a token, with the statement that shows whether it is still so. */
  private presumed(personId: string, hash: string, known: TokenRow): Presumption {
    return new Presumption(this.db.proof(this.selfOf(personId), TOKEN, [hash, this.clock.now()]), (rows) => {
      const [row] = rows as TokenRow[];
      if (!row || claimOf(row) !== claimOf(known)) {
        this.remembered.delete(hash);
        return false;
      }
      this.tokenUsed(personId, row);
      return true;
    });
  }

  private ofToken(personId: string, row: TokenRow, ip: string | null, presumption: Presumption | null): IdentifiedCaller {
    return { personId, acting: row.bound ? toActing(row) : null, tokenScopes: row.scopes, ip, sessionId: null, presumption };
  }

  private tokenUsed(personId: string, row: TokenRow): void {
    this.used(row.last_used_at, (times) =>
      this.store.db.write(this.selfOf(personId), (inside) => this.store.db.sql(inside, TOKEN_USED, [row.token_id, ...times])),
    );
  }

  /** Notes a use, once in a while and beside the answer. `write` gets now, and the time that the note before must be older than. */
  private used(before: Date | null, write: (times: [Date, Date]) => Promise<unknown>): void {
    const now = this.clock.now();
    const due = new Date(now.getTime() - COARSE_MS);
    if (before && before > due) return;
    this.store.later(
      write([now, due]).catch((error: Error) => this.log.warn({ error: error.message }, 'a last use was not noted')),
    );
  }

  private async acting(personId: string, actingAs: string): Promise<ActingMembership> {
    const self = this.selfOf(personId);
    const rows =
      actingAs === OPERATOR
        ? await this.db.sql(self, AS_OPERATOR)
        : isId(actingAs)
          ? await this.db.sql(self, MEMBERSHIP, [actingAs, this.clock.now()])
          : [];
    if (!rows[0]) throw new AppError('FORBIDDEN');
    return toActing(rows[0]);
  }

  private selfOf(personId: string): RequestContext {
    return new RequestContext({ scope: 'self', actor: { ...anonymous, kind: 'person', personId }, clock: this.clock });
  }
}

const toActing = (row: ActingRow): ActingMembership => ({
  membershipId: row.id,
  networkId: row.network_id,
  tenantId: row.tenant_id,
  roles: [row.role],
  office: row.office,
});

/** All that a token says of its caller, to be compared. */
const claimOf = ({ token_id, scopes, bound, id, network_id, tenant_id, role, office }: TokenRow) =>
  JSON.stringify([token_id, scopes, bound, id, network_id, tenant_id, role, office]);

import { Injectable } from '@nestjs/common';
import {
  allPolicies,
  Audit,
  Database,
  isId,
  line,
  newId,
  notFound,
  parseInput,
  refuseInput,
  statement,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { requirePersonThemself } from '../account/signed-in.js';
import { newAccessToken } from '../caller/owned-secret.js';
import { identityDictionary } from '../identity.dictionary.js';
import { SecretBox } from '../mail/secret-box.js';
import { OWN_MEMBERSHIPS } from '../memberships/membership-rows.js';
import {
  AccessToken,
  AccessTokenCreated,
  AccessTokenRevoked,
  type CreateAccessTokenInput,
} from './access-token.types.js';

const k = identityDictionary.key;
const SEALED = 'token.text';
const DAY_MS = 86_400_000;

interface TokenRow {
  id: string;
  name: string;
  membership_id: string | null;
  scopes: string[];
  created_at: Date;
  last_used_at: Date | null;
  expires_at: Date;
}

const LIST = statement<TokenRow>(
  'identity.tokens.list',
  `select id, name, membership_id, scopes, created_at, last_used_at, expires_at from access_tokens
   where revoked_at is null and expires_at > $1 order by id desc limit 100`,
);
const INSERT = statement<TokenRow>(
  'identity.tokens.insert',
  `insert into access_tokens (id, person_id, membership_id, name, token_hash, scopes, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8) returning id, name, membership_id, scopes, created_at, last_used_at, expires_at`,
);
const REVOKE = statement<{ id: string }>(
  'identity.tokens.revoke',
  'update access_tokens set revoked_at = $2 where id = $1 and revoked_at is null returning id',
);

const createSchema = z.object({
  name: line(100),
  membershipId: z.uuid().nullish(),
  scopes: z.array(z.string().max(100)).min(1).max(50),
  expiresInDays: z.number().int().min(1).max(365).nullish(),
});

/** Keys of programs. Each acts for one membership, within its scopes. Scope: self. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly box: SecretBox,
  ) {}

  async list(ctx: RequestContext): Promise<AccessToken[]> {
    requirePersonThemself(ctx);
    return (await this.db.sql(ctx, LIST, [ctx.now])).map(toToken);
  }

  async create(ctx: RequestContext, input: CreateAccessTokenInput): Promise<AccessTokenCreated> {
    const personId = requirePersonThemself(ctx);
    const { name, membershipId, scopes, expiresInDays } = parseInput(createSchema, input);
    const unknown = scopes.findIndex((scope) => !isScope(scope));
    if (unknown >= 0)
      refuseInput({ path: `scopes.${unknown}`, code: k('input.unknown_scope'), params: { scope: scopes[unknown]! } });
    if (membershipId) {
      const own = await this.db.sql(ctx, OWN_MEMBERSHIPS, [ctx.now]);
      if (!own.some((row) => row.id === membershipId && row.current))
        refuseInput({ path: 'membershipId', code: k('input.not_own_membership') });
    }
    const { text, hash } = newAccessToken(personId);
    const expiresAt = new Date(ctx.now.getTime() + (expiresInDays ?? 90) * DAY_MS);
    const [row] = await this.db.sql(ctx, INSERT, [
      newId(ctx.now),
      personId,
      membershipId ?? null,
      name,
      hash,
      scopes,
      ctx.now,
      expiresAt,
    ]);
    await this.audit.record(ctx, {
      action: 'access_token.create',
      subjectType: 'AccessToken',
      subjectId: row!.id,
      changes: { scopes },
    });
    return Object.assign(new AccessTokenCreated(), {
      token: toToken(row!),
      sealedText: this.box.seal(SEALED, text).toString('base64'),
    });
  }

  async revoke(ctx: RequestContext, id: string): Promise<AccessTokenRevoked> {
    requirePersonThemself(ctx);
    const [row] = isId(id) ? await this.db.sql(ctx, REVOKE, [id, ctx.now]) : [];
    if (!row) throw notFound();
    await this.audit.record(ctx, { action: 'access_token.revoke', subjectType: 'AccessToken', subjectId: id });
    return Object.assign(new AccessTokenRevoked(), { id });
  }

  openText(created: AccessTokenCreated): string {
    return this.box.open(SEALED, Buffer.from(created.sealedText, 'base64'));
  }
}

/** `read`, `write`, or a right of some feature. */
function isScope(scope: string): boolean {
  if (scope === 'read' || scope === 'write') return true;
  const [subject, action, more] = scope.split(':');
  return (
    more === undefined &&
    allPolicies().some((policy) => policy.subject === subject && policy.actions.includes(action ?? ''))
  );
}

const toToken = (row: TokenRow): AccessToken =>
  Object.assign(new AccessToken(), {
    id: row.id,
    name: row.name,
    membershipId: row.membership_id,
    scopes: row.scopes,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
  });

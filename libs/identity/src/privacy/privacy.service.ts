import { Injectable } from '@nestjs/common';
import {
  allow,
  Audit,
  Database,
  newId,
  Outbox,
  ownedBy,
  parseInput,
  prose,
  reason,
  Refused,
  StaleVersion,
  statement,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { identityDictionary } from '../identity.dictionary.js';
import { privacyNoticePublished } from '../identity.events.js';
import { PrivacyNoticeEntity } from './privacy.entities.js';
import { PrivacyNotice, PrivacyNoticeVersion, type PublishPrivacyNoticeInput } from './privacy.types.js';

interface NoticeRow {
  id: string;
  tenant_id: string;
  version: number;
  body: string;
  published_at: Date;
}

const IN_FORCE = statement<NoticeRow>(
  'identity.notice.in-force',
  `select n.id, n.tenant_id, n.version, n.body, n.published_at from tenants t
   join privacy_notices n on n.tenant_id in (t.id, t.network_id)
   where t.id = $1 order by n.tenant_id = t.id desc, n.version desc limit 1`,
);
const VERSIONS = statement<Omit<NoticeRow, 'tenant_id'> & { reason: string | null }>(
  'identity.notice.versions',
  'select id, version, body, reason, published_at from privacy_notices where tenant_id = $1 order by version desc',
);
const LAST = statement<{ version: number }>(
  'identity.notice.last',
  'select coalesce(max(version), 0) as version from privacy_notices where tenant_id = $1',
);
const CONSENT = statement<object>(
  'identity.consent.record',
  `insert into consents (id, network_id, tenant_id, notice_tenant_id, notice_id, person_id, purpose, subject_type, subject_id, given_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
);

const publishSchema = z.object({ body: prose(20_000, 100), follows: z.number().int().min(0), reason: reason() });

export interface Consent {
  networkId: string;
  tenantId: string;
  /** The person, where there is an account; a visitor is known by the subject alone. */
  personId: string | null;
  /** What the data are taken for: `membership`, `follow`, `proposal`. */
  purpose: string;
  /** What the form made. */
  subjectType: string;
  subjectId: string;
}

/** Privacy notices by version, and who has accepted which for what. */
@Injectable()
export class PrivacyService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** The notice in force: the tenant's, else its network's, else the product's own (version 0). Works in every scope but system. */
  async inForce(ctx: RequestContext, tenantId: string | null): Promise<PrivacyNotice> {
    const [row] = tenantId === null ? [] : await this.db.sql(ctx, IN_FORCE, [tenantId]);
    return Object.assign(new PrivacyNotice(), {
      id: row?.id ?? null,
      tenantId: row?.tenant_id ?? null,
      version: row?.version ?? 0,
      body: row?.body ?? identityDictionary.text(ctx.locale, 'notice.default'),
      publishedAt: row?.published_at ?? null,
    });
  }

  /** All versions of the notice of the tenant at hand, the newest first. */
  async versions(ctx: RequestContext): Promise<PrivacyNoticeVersion[]> {
    const own = ownedBy(ctx);
    allow(ctx, 'publish', 'PrivacyNotice', own);
    const rows = await this.db.sql(ctx, VERSIONS, [own.tenantId]);
    return rows.map(({ published_at: publishedAt, ...row }) => Object.assign(new PrivacyNoticeVersion(), { ...row, publishedAt }));
  }

  /** Publishes the next version of the notice of the tenant at hand. */
  async publish(ctx: RequestContext, input: PublishPrivacyNoticeInput): Promise<PrivacyNotice> {
    const own = ownedBy(ctx);
    allow(ctx, 'publish', 'PrivacyNotice', own);
    const { body, follows, reason } = parseInput(publishSchema, input);
    const [last] = await this.db.sql(ctx, LAST, [own.tenantId]);
    if (last!.version !== follows) throw new Refused(StaleVersion.at(last!.version));
    const row = {
      ...own,
      version: follows + 1,
      body,
      reason,
      publishedAt: ctx.now,
      publishedBy: ctx.actor.membershipId,
    };
    await this.db
      .repo(ctx, PrivacyNoticeEntity)
      .insert(row)
      .catch((error: { code?: string }) => {
        // Two published at once: one is the next version, the other was written without having seen it.
        if (error.code === '23505') throw new Refused(StaleVersion.at(follows + 1));
        throw error;
      });
    await this.audit.record(ctx, {
      action: 'privacy_notice.publish',
      subjectType: 'PrivacyNotice',
      subjectId: row.id,
      reason,
      changes: { version: row.version },
    });
    await this.outbox.publish(ctx, privacyNoticePublished, { noticeId: row.id });
    return this.inForce(ctx, own.tenantId);
  }

  /**
   * Records that the notice in force was accepted at a form, in the transaction of what the form made. Once for each
   * purpose and subject; the same again changes nothing.
   */
  async recordConsent(ctx: RequestContext, consent: Consent): Promise<void> {
    const notice = await this.inForce(ctx, consent.tenantId);
    await this.db.sql(ctx, CONSENT, [
      newId(ctx.now),
      consent.networkId,
      consent.tenantId,
      notice.tenantId,
      notice.id,
      consent.personId,
      consent.purpose,
      consent.subjectType,
      consent.subjectId,
      ctx.now,
    ]);
  }
}

import { Injectable } from '@nestjs/common';
import { OfficeHolders } from '@tequio/identity';
import { addDays, dayInWords, paths } from '@tequio/network';
import { defineDeadline, Deadlines, Notices, OnDeadline, RendersNotice, wordNotice, type Deadline, type NoticeToRender, type RenderedNotice } from '@tequio/notifications';
import { Database, OnEvent, statement, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import { commitmentCancelled, commitmentSettled, dateMoved, milestoneCancelled, milestoneRestored, planAmended, planClosed, planPublished, planResumed, progressReopened, progressVerified } from '../plans.events.js';
import { milestoneDueNotice } from './plan-notice-kinds.js';

interface Open {
  id: string;
  number: number;
  title: string;
  due_on: string;
  open: boolean;
  commitment_id: string;
  commitment: string;
  lead_unit: string | null;
  municipality_slug: string | null;
  network_slug: string;
}

const ofMilestone = (key: string) => defineDeadline({ key, subject: 'Milestone' });
const DUE_IN_30_DAYS = ofMilestone('milestone.due_in_30_days');
const DUE_IN_7_DAYS = ofMilestone('milestone.due_in_7_days');
const LATE_BY_1_DAY = ofMilestone('milestone.late_by_1_day');
/** Days from the date of a milestone on which its people hear of it (the field's reference, §7: T-30, T-7, T+1). */
const REMINDERS = [
  { kind: DUE_IN_30_DAYS, days: -30 },
  { kind: DUE_IN_7_DAYS, days: -7 },
  { kind: LATE_BY_1_DAY, days: 1 },
] as const;
/** Mails arrive in the morning of Mexico's zones (15:00 UTC). */
const MORNING = 'T15:00:00Z';

const OPEN = `select m.id, m.number, v.title, m.due_on, c.id as commitment_id, cv.title as commitment, c.lead_unit, mun.slug as municipality_slug, n.slug as network_slug,
    (m.state not in ('verified', 'cancelled') and c.state in ('approved', 'in_progress') and p.state in ('published', 'implementing')) as open
  from milestones m join commitments c on c.id = m.commitment_id join action_plans p on p.id = c.plan_id
    join commitment_versions cv on cv.id = c.current_version_id
    join milestone_versions v on v.milestone_id = m.id and v.commitment_version_id = c.current_version_id
    join networks n on n.id = m.network_id left join municipalities mun on mun.id = m.tenant_id
  where m.published_at is not null and m.due_on is not null`;
const OF_PLAN = statement<Open>('plans.deadlines-of-plan', `${OPEN} and c.plan_id = $1`);
const OF_COMMITMENT = statement<Open>('plans.deadlines-of-commitment', `${OPEN} and c.id = $1`);
const ONE = statement<Open>('plans.deadline-of-milestone', `${OPEN} and m.id = $1`);

/** Reminders before and after the date of a milestone, kept as the dates move. */
@Injectable()
export class MilestoneDeadlines {
  constructor(
    private readonly db: Database,
    private readonly deadlines: Deadlines,
    private readonly notices: Notices,
    private readonly officeHolders: OfficeHolders,
  ) {}

  @OnEvent(planPublished)
  async published(ctx: RequestContext, { planId }: PayloadOf<typeof planPublished>): Promise<void> {
    await this.keep(ctx, await this.db.sql(ctx, OF_PLAN, [planId]));
  }

  @OnEvent(planAmended)
  async amended(ctx: RequestContext, { planId }: PayloadOf<typeof planAmended>): Promise<void> {
    await this.keep(ctx, await this.db.sql(ctx, OF_PLAN, [planId]));
  }

  @OnEvent(planClosed)
  async closed(ctx: RequestContext, { planId }: PayloadOf<typeof planClosed>): Promise<void> {
    await this.keep(ctx, await this.db.sql(ctx, OF_PLAN, [planId]));
  }

  @OnEvent(planResumed)
  async resumed(ctx: RequestContext, { planId }: PayloadOf<typeof planResumed>): Promise<void> {
    await this.keep(ctx, await this.db.sql(ctx, OF_PLAN, [planId]));
  }

  @OnEvent(dateMoved)
  async moved(ctx: RequestContext, { milestoneId }: PayloadOf<typeof dateMoved>): Promise<void> {
    await this.keep(ctx, await this.db.sql(ctx, ONE, [milestoneId]));
  }

  @OnEvent(milestoneCancelled)
  async milestoneCancelled(ctx: RequestContext, { milestoneId }: PayloadOf<typeof milestoneCancelled>): Promise<void> {
    await this.keep(ctx, await this.db.sql(ctx, ONE, [milestoneId]));
  }

  @OnEvent(milestoneRestored)
  async milestoneRestored(ctx: RequestContext, { milestoneId }: PayloadOf<typeof milestoneRestored>): Promise<void> {
    await this.keep(ctx, await this.db.sql(ctx, ONE, [milestoneId]));
  }

  @OnEvent(progressVerified)
  async verified(ctx: RequestContext, { milestoneId }: PayloadOf<typeof progressVerified>): Promise<void> {
    await this.keep(ctx, await this.db.sql(ctx, ONE, [milestoneId]));
  }

  @OnEvent(progressReopened)
  async reopened(ctx: RequestContext, { milestoneId }: PayloadOf<typeof progressReopened>): Promise<void> {
    await this.keep(ctx, await this.db.sql(ctx, ONE, [milestoneId]));
  }

  @OnEvent(commitmentSettled)
  async settled(ctx: RequestContext, { commitmentId }: PayloadOf<typeof commitmentSettled>): Promise<void> {
    await this.keep(ctx, await this.db.sql(ctx, OF_COMMITMENT, [commitmentId]));
  }

  @OnEvent(commitmentCancelled)
  async cancelled(ctx: RequestContext, { commitmentId }: PayloadOf<typeof commitmentCancelled>): Promise<void> {
    await this.keep(ctx, await this.db.sql(ctx, OF_COMMITMENT, [commitmentId]));
  }

  @OnDeadline(DUE_IN_30_DAYS, DUE_IN_7_DAYS, LATE_BY_1_DAY)
  async reached(ctx: RequestContext, { id, subjectId }: Deadline): Promise<void> {
    const [milestone] = await this.db.sql(ctx, ONE, [subjectId]);
    const carriers = await this.officeHolders.of(ctx, ['liaison', 'network_admin']);
    const unit = milestone?.lead_unit ? await this.officeHolders.of(ctx, ['implementing_unit'], milestone.lead_unit) : [];
    await this.notices.notify(ctx, { kind: milestoneDueNotice, subjectId, dedupe: id, recipients: [...carriers, ...unit] });
  }

  @RendersNotice(milestoneDueNotice)
  async word(ctx: RequestContext, { subject, dedupe }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const [[milestone], deadline] = await Promise.all([this.db.sql(ctx, ONE, [subject.id]), this.deadlines.find(ctx, dedupe)]);
    if (!milestone?.open || !deadline) return null;
    const situation = deadline.kind === LATE_BY_1_DAY.key ? 'late' : 'due';
    const facts = { milestone: milestone.title, commitment: milestone.commitment, date: dayInWords(milestone.due_on, locale) };
    return wordNotice(milestoneDueNotice, locale, situation, facts, paths.space({ networkSlug: milestone.network_slug, municipalitySlug: milestone.municipality_slug }, `compromisos/${milestone.commitment_id}`));
  }

  private async keep(ctx: RequestContext, milestones: readonly Open[]): Promise<void> {
    for (const milestone of milestones) {
      for (const { kind, days } of REMINDERS) {
        const dueAt = new Date(`${addDays(milestone.due_on, days)}${MORNING}`);
        if (milestone.open && dueAt > ctx.now) await this.deadlines.schedule(ctx, { kind, subjectId: milestone.id, dueAt });
        else await this.deadlines.cancel(ctx, { kind, subjectId: milestone.id });
      }
    }
  }
}

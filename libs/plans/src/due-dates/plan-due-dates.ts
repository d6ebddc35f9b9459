import { Injectable } from '@nestjs/common';
import { addMonths, idleAfterMonths, NetworkSettings, todayIn } from '@tequio/network';
import { defineDueDate, DueDates } from '@tequio/notifications';
import { Database, statement, type RequestContext } from '@tequio/platform';
import { plansDictionary } from '../plans.dictionary.js';

/** The day by which a milestone was promised (the field's reference, §7: T-30, T-7, T+1). */
export const milestoneDue = defineDueDate({
  key: 'plans.milestone',
  subject: 'Milestone',
  counted: 'calendar',
  ladder: [
    { when: 'before', days: 30, to: ['turn', 'liaison'] },
    { when: 'before', days: 7, to: ['turn', 'liaison'] },
    { when: 'after', days: 1, to: ['turn', 'liaison'] },
    { when: 'after', days: 15, to: ['turn', 'liaison', 'facilitator'] },
    { when: 'after', days: 30, to: ['mayor', 'institute'] },
  ],
});

/** The next report of the government on a plan that is carried out: no more than the months that the network allows (OGP standard 1.1: six). */
export const progressReportDue = defineDueDate({
  key: 'plans.progress_report',
  subject: 'ActionPlan',
  counted: 'calendar',
  listed: true,
  ladder: [
    { when: 'before', days: 30, to: ['turn'] },
    { when: 'before', days: 7, to: ['turn', 'facilitator'] },
    { when: 'after', days: 1, to: ['turn', 'mayor', 'institute'] },
  ],
});

/** The last day of a plan: from then on it is closed, with what was and was not done. */
export const planEnd = defineDueDate({
  key: 'plans.plan_end',
  subject: 'ActionPlan',
  counted: 'calendar',
  ladder: [
    { when: 'before', days: 30, to: ['turn', 'facilitator'] },
    { when: 'after', days: 1, to: ['turn'] },
    { when: 'after', days: 30, to: ['turn', 'mayor', 'institute'] },
  ],
});

interface MilestoneRow {
  id: string;
  number: number;
  title: string;
  due_on: string;
  open: boolean;
  done: boolean;
  reported: boolean;
  commitment_id: string;
  commitment_number: number;
  lead_unit: string | null;
}
interface PlanRow {
  id: string;
  title: string;
  ends_on: string;
  open: boolean;
  since: Date;
  time_zone: string;
}

const MILESTONES = `select m.id, m.number, v.title, m.due_on, c.id as commitment_id, c.number as commitment_number, c.lead_unit,
    m.state = 'reported' as reported, m.state = 'verified' as done,
    (m.state not in ('verified', 'cancelled') and c.state in ('approved', 'in_progress') and p.state in ('published', 'implementing')) as open
  from milestones m join commitments c on c.id = m.commitment_id join action_plans p on p.id = c.plan_id
    join milestone_versions v on v.milestone_id = m.id and v.commitment_version_id = c.current_version_id
  where m.published_at is not null and m.due_on is not null`;
const OF_PLAN = statement<MilestoneRow>('plans.dates-of-plan', `${MILESTONES} and c.plan_id = $1`);
const OF_COMMITMENT = statement<MilestoneRow>('plans.dates-of-commitment', `${MILESTONES} and c.id = $1`);
const ONE = statement<MilestoneRow>('plans.date-of-milestone', `${MILESTONES} and m.id = $1`);
const PLAN = statement<PlanRow>(
  'plans.dates-of-plan-itself',
  `select p.id, v.title, v.ends_on, p.state in ('published', 'implementing') as open, coalesce(mun.time_zone, n.time_zone) as time_zone,
     greatest(p.published_at, (select max(r.reported_at) from progress_reports r join commitments c on c.id = r.commitment_id
       where c.plan_id = p.id and r.voice = 'government' and r.state in ('reported', 'verified'))) as since
   from action_plans p join action_plan_versions v on v.id = p.current_version_id
     join networks n on n.id = p.network_id left join municipalities mun on mun.id = p.tenant_id
   where p.id = $1 and p.published_at is not null`,
);

/** What is due of plans and their milestones, in the transaction that changes them. */
@Injectable()
export class PlanDueDates {
  constructor(
    private readonly db: Database,
    private readonly dueDates: DueDates,
    private readonly settings: NetworkSettings,
  ) {}

  /** After a plan was published, amended, closed or taken up again: all its dates. */
  async keepPlan(ctx: RequestContext, planId: string): Promise<void> {
    await this.keepMilestones(ctx, await this.db.sql(ctx, OF_PLAN, [planId]));
    await this.keepReporting(ctx, planId);
  }

  async keepCommitment(ctx: RequestContext, commitmentId: string): Promise<void> {
    await this.keepMilestones(ctx, await this.db.sql(ctx, OF_COMMITMENT, [commitmentId]));
  }

  async keepMilestone(ctx: RequestContext, milestoneId: string): Promise<void> {
    await this.keepMilestones(ctx, await this.db.sql(ctx, ONE, [milestoneId]));
  }

  /** Months within which the government reports again. */
  months(ctx: RequestContext): Promise<number> {
    return this.settings.get(ctx, idleAfterMonths);
  }

  /** The government has reported: the next report is due as many months from today. One statement, which is on its way when this returns. */
  reported(ctx: RequestContext, planId: string, today: string, months: number): Promise<void> {
    return this.dueDates.renew(ctx, progressReportDue, planId, addMonths(today, months));
  }

  /** The plan's own dates, also after a report that was heard was handed back or withdrawn. */
  async keepReporting(ctx: RequestContext, planId: string): Promise<void> {
    const [plan] = await this.db.sql(ctx, PLAN, [planId]);
    if (!plan) return;
    if (!plan.open) {
      await this.dueDates.meet(ctx, planEnd, planId);
      await this.dueDates.cancel(ctx, progressReportDue, planId);
      return;
    }
    const of = { subjectId: planId, turn: 'liaison', thing: plan.title, page: `planes/${planId}` } as const;
    await this.dueDates.set(ctx, planEnd, { ...of, dueOn: plan.ends_on });
    await this.dueDates.set(ctx, progressReportDue, { ...of, page: 'avances', dueOn: addMonths(todayIn(plan.time_zone, plan.since), await this.months(ctx)) });
  }

  private async keepMilestones(ctx: RequestContext, milestones: readonly MilestoneRow[]): Promise<void> {
    const open = milestones.filter((one) => one.open);
    // What is reported as done waits for who verifies it.
    const dates = open.map(({ id, number, title, due_on: dueOn, commitment_id, commitment_number, lead_unit, reported }) => ({
      subjectId: id,
      dueOn,
      turn: reported ? ('facilitator' as const) : lead_unit ? ('implementing_unit' as const) : ('liaison' as const),
      unit: reported ? null : lead_unit,
      thing: plansDictionary.text('es', 'due.milestone.thing', { commitment: commitment_number, number, title }),
      page: `compromisos/${commitment_id}`,
    }));
    await this.dueDates.set(ctx, milestoneDue, dates);
    const ended = milestones.filter((one) => !one.open);
    await this.dueDates.meet(ctx, milestoneDue, ended.filter(({ done }) => done).map(({ id }) => id));
    await this.dueDates.cancel(ctx, milestoneDue, ended.filter(({ done }) => !done).map(({ id }) => id));
  }
}

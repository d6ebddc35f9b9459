import { Injectable } from '@nestjs/common';
import { mayGrant, OfficeHolders, roleName } from '@tequio/identity';
import { addDays, paths, todayIn } from '@tequio/network';
import { urgencyOf, WhatNext, WhatNextItem, type WhatNextProvider } from '@tequio/notifications';
import { boundUnit, Database, may, statement, text, unitKeySql, type RequestContext } from '@tequio/platform';
import { planMachine, RUNNING, type PlanState } from '../action-plans/action-plan.state.js';
import { milestoneMachine, type MilestoneState } from '../commitments/commitment.state.js';
import { plansDictionary } from '../plans.dictionary.js';
import { reportMachine } from '../progress/report.state.js';
import { firstSql } from '../reads/plan-rows.js';
import { planLoaders } from '../reads/plan-loaders.js';
import { PlanRulesReader } from '../rules/plan-rules.js';

interface PlanTurn {
  id: string;
  title: string;
  state: PlanState;
  amending: boolean;
  starts_on: string;
  ends_on: string;
}
const PLANS = statement<PlanTurn>(
  'plans.next-plans',
  `select p.id, v.title, p.state, p.published_at is not null and p.working_version_id is not null as amending, v.starts_on, v.ends_on
   from action_plans p join action_plan_versions v on v.id = ${firstSql('p.working_version_id', 'p.current_version_id')}
   where p.tenant_id = $1 and p.state not in ('closing', 'evaluated', 'archived', 'captured', 'withdrawn') order by v.starts_on limit 20`,
);
const MILESTONES = statement<{ id: string; title: string; state: MilestoneState; due_on: string; commitment_id: string; number: number; lead_unit: string | null }>(
  'plans.next-milestones',
  `select m.id, v.title, m.state, m.due_on, c.id as commitment_id, c.number, c.lead_unit
   from milestones m join commitments c on c.id = m.commitment_id join action_plans p on p.id = c.plan_id
     join milestone_versions v on v.milestone_id = m.id and v.commitment_version_id = c.current_version_id
   where m.tenant_id = $1 and m.state in ('pending', 'in_progress', 'returned') and c.state in ('approved', 'in_progress')
     and p.state in ('published', 'implementing') and (m.due_on <= $2 or m.state = 'returned')
     and ($3::text is null or ${unitKeySql('c.lead_unit')} = ${unitKeySql('$3')}) order by m.due_on, m.id limit 20`,
);
/** What waits for a word: of a plan that is carried out, whatever its percentage. */
const WAITS = `r.tenant_id = $1 and r.state = 'reported' and r.voice = 'government' and m.state in ('in_progress', 'reported') and p.state = any($2)`;
/** One a milestone, since what is said of it is looked at together: the last report that is not of who asks. */
const REPORTS = statement<{ id: string; title: string; number: number; percent: number }>(
  'plans.next-reports',
  `select * from (
     select distinct on (m.id) r.id, v.title, c.number, r.percent, r.reported_at from progress_reports r
       join commitments c on c.id = r.commitment_id join action_plans p on p.id = c.plan_id join milestones m on m.id = r.milestone_id
       join milestone_versions v on v.milestone_id = r.milestone_id and v.commitment_version_id = c.current_version_id
     where ${WAITS} and r.person_id is distinct from $3 order by m.id, r.reported_at desc, r.id desc
   ) waiting order by reported_at, id limit 20`,
);
const REPORTERS = statement<{ person_id: string | null }>(
  'plans.next-reporters',
  `select distinct r.person_id from progress_reports r join milestones m on m.id = r.milestone_id join action_plans p on p.id = r.plan_id where ${WAITS}`,
);

/** Of each plan that nobody has reported on yet: the day of its first milestone; of one unit alone where it is named. */
const FIRST_DUE = statement<{ plan_id: string; due_on: string }>(
  'plans.next-first-due',
  `select p.id as plan_id, min(m.due_on) as due_on
   from milestones m join commitments c on c.id = m.commitment_id join action_plans p on p.id = c.plan_id
   where m.tenant_id = $1 and p.state = 'published' and c.state = 'approved' and m.state = 'pending' and m.due_on is not null
     and ($2::text is null or ${unitKeySql('c.lead_unit')} = ${unitKeySql('$2')}) group by p.id`,
);
/** Units that lead a commitment which is carried out and have neither somebody who reports for them nor an invitation. */
const UNINVITED = statement<{ unit: string }>(
  'plans.next-uninvited',
  `select distinct on (${unitKeySql('c.lead_unit')}) c.lead_unit as unit from commitments c join action_plans p on p.id = c.plan_id
   where c.tenant_id = $1 and c.lead_unit is not null and c.state in ('approved', 'in_progress') and p.state = any($3)
     and not exists (select from memberships m where m.tenant_id = c.tenant_id and m.role = 'implementing_unit' and (m.ends_on is null or m.ends_on >= $2)
       and ${unitKeySql('m.office')} = ${unitKeySql('c.lead_unit')})
     and not exists (select from invitations i where i.tenant_id = c.tenant_id and i.role = 'implementing_unit' and i.state = 'pending' and i.expires_at > $4
       and ${unitKeySql('i.office')} = ${unitKeySql('c.lead_unit')})
   order by ${unitKeySql('c.lead_unit')}, c.lead_unit limit 20`,
);

/** An amendment is a new version and no state of the plan: it has a turn of its own. */
const AMENDMENT = { name: 'amend', key: 'plans.next.publish_amendment', action: 'amend' } as const;

/** Days ahead from which a milestone is on the list. */
const AHEAD = 30;

/** The next steps of plans and milestones for who asks, from their states. */
@Injectable()
@WhatNext()
export class PlanWhatNext implements WhatNextProvider {
  constructor(
    private readonly db: Database,
    private readonly rules: PlanRulesReader,
    private readonly officeHolders: OfficeHolders,
  ) {}

  async items(ctx: RequestContext): Promise<WhatNextItem[]> {
    if (!ctx.tenantId || !may(ctx, 'read', 'ActionPlan')) return [];
    const { tenantId } = ctx;
    const owner = await planLoaders(ctx, this.db).owners.load(tenantId);
    if (!owner) return [];
    const today = todayIn(owner.timeZone, ctx.now);
    const reports = may(ctx, 'report_government', 'Milestone');
    const invites = may(ctx, 'invite', 'Invitation');
    const unit = boundUnit(ctx, 'report_government', 'Milestone');
    const [plans, milestones, firsts, uninvited, waiting, reporters, verifiers] = await Promise.all([
      this.db.sql(ctx, PLANS, [tenantId]),
      reports ? this.db.sql(ctx, MILESTONES, [tenantId, addDays(today, AHEAD), unit]) : [],
      reports ? this.db.sql(ctx, FIRST_DUE, [tenantId, unit]) : [],
      invites && mayGrant(ctx.actor.roles, 'implementing_unit') ? this.db.sql(ctx, UNINVITED, [tenantId, today, RUNNING, ctx.now]) : [],
      may(ctx, 'verify', 'Milestone') ? this.db.sql(ctx, REPORTS, [tenantId, RUNNING, ctx.actor.personId]) : [],
      invites ? this.db.sql(ctx, REPORTERS, [tenantId, RUNNING]) : [],
      this.rules.verifiers(ctx),
    ]);
    const verifies = ctx.actor.roles.some((role) => verifiers.includes(role));
    const href = (page: string) => paths.space(owner, page);
    const item = (key: string, of: Omit<WhatNextItem, 'key' | 'title' | 'consequence'>, params: Record<string, string | number> = {}) =>
      Object.assign(new WhatNextItem(), {
        ...of,
        key: `${key.replace('.next', '')}.${of.subjectId}`,
        title: text(ctx.locale, `${key}.title`, params),
        consequence: text(ctx.locale, `${key}.consequence`, params),
      });
    const liaison = plansDictionary.text(ctx.locale, owner.kind === 'network' ? 'next.who.network' : 'next.who.liaison');
    const items: WhatNextItem[] = [];
    // A network may have a plan of its own; every municipality is to have one once its letter is accepted.
    if (!plans.length && owner.kind === 'municipality' && owner.letterAccepted && may(ctx, 'edit', 'ActionPlan'))
      items.push(item('plans.next.start', { dueOn: null, who: liaison, href: href('planes'), subjectType: 'ActionPlan', subjectId: tenantId, state: 'due' }));
    for (const plan of plans) {
      // While an amendment is open it is what is next; a plan whose period is not over need not be closed.
      const turns = plan.amending ? [AMENDMENT] : planMachine.turns(plan.state).filter(({ name }) => name !== 'close' || plan.ends_on < today);
      for (const { name, key, action } of turns) {
        if (!may(ctx, action, 'ActionPlan')) continue;
        const dueOn = name === 'amend' ? null : name === 'close' ? plan.ends_on : plan.starts_on;
        items.push(item(key, { dueOn, who: liaison, href: href(`planes/${plan.id}`), subjectType: 'ActionPlan', subjectId: plan.id, state: urgencyOf(dueOn, today) }, { title: plan.title }));
      }
    }
    for (const { name, key, waiting: invite } of milestoneMachine.turns('pending')) {
      if (name !== 'advance' || !invite) continue;
      const units = uninvited.map((one) => one.unit);
      if (units.length) items.push(item(invite, { dueOn: null, who: liaison, href: href('personas'), subjectType: 'Membership', subjectId: tenantId, state: 'due' }, { units: units.join(', ') }));
      // A milestone that is near is asked for by itself.
      for (const { plan_id: id, due_on: dueOn } of milestones.length ? [] : firsts) {
        const title = plans.find((plan) => plan.id === id)?.title;
        if (title) items.push(item(key, { dueOn, who: unit ?? liaison, href: href('avances'), subjectType: 'ActionPlan', subjectId: id, state: urgencyOf(dueOn, today) }, { title }));
      }
    }
    for (const one of milestones)
      for (const { key } of milestoneMachine.turns(one.state).filter(({ name }) => name === 'report')) {
        const of = { who: one.lead_unit ?? liaison, href: href(`compromisos/${one.commitment_id}`), subjectType: 'Milestone', subjectId: one.id };
        items.push(item(key, { ...of, dueOn: one.due_on, state: urgencyOf(one.due_on, today) }, { title: one.title, number: one.number }));
      }
    if (verifies)
      for (const one of waiting) {
        const of = { who: plansDictionary.text(ctx.locale, 'next.who.verifier'), href: href('avances/verificar'), subjectType: 'ProgressReport', subjectId: one.id };
        // What says that all is done is what the milestone waits for; what says less moves nothing but is looked at too.
        const turns = one.percent === 100 ? milestoneMachine.turns('reported') : reportMachine.turns('reported');
        for (const { key } of turns.filter(({ name }) => name === 'verify'))
          items.push(item(key, { ...of, dueOn: null, state: 'due' }, { title: one.title, number: one.number, percent: one.percent }));
      }
    const roles = verifiers.filter((role) => mayGrant(ctx.actor.roles, role));
    if (reporters.length && roles.length) {
      const holders = await this.officeHolders.of(ctx, verifiers);
      const alone = reporters.some((report) => holders.every(({ personId }) => personId === report.person_id));
      for (const { waiting: key } of milestoneMachine.turns('reported').filter(({ name }) => alone && name === 'verify'))
        items.push(item(key!, { dueOn: null, who: liaison, href: href('personas'), subjectType: 'Membership', subjectId: tenantId, state: 'due' }, { roles: roles.map((role) => roleName(ctx.locale, role)).join(', ') }));
    }
    return items;
  }
}

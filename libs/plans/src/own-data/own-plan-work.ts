import { Injectable } from '@nestjs/common';
import { PersonalData } from '@tequio/identity';
import { Database, statement } from '@tequio/platform';

/** Names of what a row is about. `x` is the row. */
const ABOUT = `coalesce(u.name, n.name) as place, n.name as network, v.title as plan, c.number as commitment_number, w.title as commitment`;
const OF = `join commitments c on c.id = x.commitment_id join commitment_versions w on w.id = c.current_version_id
  join action_plans p on p.id = c.plan_id join action_plan_versions v on v.id = p.current_version_id
  join networks n on n.id = x.network_id left join municipalities u on u.id = x.tenant_id`;
const MOST = 20_000;

const PARTS = {
  progressReports: statement<object>(
    'plans.data.reports',
    `select ${ABOUT}, x.voice, x.percent, x.body, x.period_starts_on, x.period_ends_on, x.state, x.state_reason, x.office, x.reported_at
     from progress_reports x ${OF} where x.person_id = (select current_person()) order by x.id limit ${MOST}`,
  ),
  reportDecisions: statement<object>(
    'plans.data.decisions',
    `select ${ABOUT}, x.voice, x.percent, x.state, x.state_reason, x.decided_by_office as office, x.decided_at
     from progress_reports x ${OF} where x.decided_by_person_id = (select current_person()) order by x.id limit ${MOST}`,
  ),
  dateChanges: statement<object>(
    'plans.data.dates',
    `select ${ABOUT}, x.from_starts_on, x.from_due_on, x.to_starts_on, x.to_due_on, x.reason, x.office, x.changed_at
     from date_changes x ${OF} where x.person_id = (select current_person()) order by x.id limit ${MOST}`,
  ),
  leadChanges: statement<object>(
    'plans.data.leads',
    `select ${ABOUT}, x.from_unit, x.to_unit, x.reason, x.office, x.changed_at
     from lead_changes x ${OF} where x.person_id = (select current_person()) order by x.id limit ${MOST}`,
  ),
};

/** What a person did on plans, to take away with their data. It stays where an account is erased: it is what their office did. */
@Injectable()
export class OwnPlanWork {
  constructor(
    private readonly db: Database,
    data: PersonalData,
  ) {
    for (const [name, query] of Object.entries(PARTS)) data.add({ name, read: (ctx) => this.db.sql(ctx, query) });
  }
}

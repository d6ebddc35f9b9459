import { Injectable } from '@nestjs/common';
import { Database, statement, type RequestContext } from '@tequio/platform';
import type { MilestoneFacts } from '../commitments/commitment.state.js';

const OF_REPORT = statement<MilestoneFacts>(
  'plans.report-facts',
  `select r.percent, (select count(*)::int from evidence e where e.report_id = r.id) as evidence from progress_reports r where r.id = $1`,
);

/** The government's word on a milestone. */
interface LastWord extends MilestoneFacts {
  /** Why its latest report was returned; null where it was not. */
  returned: string | null;
}
// What counts for the milestone's percentage is the last report that was neither returned nor withdrawn.
const OF_MILESTONE = statement<LastWord>(
  'plans.milestone-facts',
  `with said as (select * from progress_reports where milestone_id = $1 and voice = 'government' and state <> 'withdrawn'),
     counts as (select * from said where state <> 'returned' order by period_ends_on desc, reported_at desc, id desc limit 1)
   select (select percent from counts) as percent, (select count(*)::int from evidence e where e.report_id = (select id from counts)) as evidence,
     (select case when state = 'returned' then state_reason end from said order by reported_at desc, id desc limit 1) as returned`,
);
const NOTHING: MilestoneFacts = { percent: null, evidence: 0 };

/** What the guards of a milestone look at, as it is stored. */
@Injectable()
export class MilestoneFactsReader {
  constructor(private readonly db: Database) {}

  /** Of the report that is being decided. */
  async ofReport(ctx: RequestContext, reportId: string): Promise<MilestoneFacts> {
    return (await this.db.sql(ctx, OF_REPORT, [reportId]))[0] ?? NOTHING;
  }

  /** Of the government's last word on it. */
  async ofMilestone(ctx: RequestContext, milestoneId: string): Promise<LastWord> {
    return (await this.db.sql(ctx, OF_MILESTONE, [milestoneId]))[0]!;
  }
}

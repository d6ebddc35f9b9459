import { Injectable } from '@nestjs/common';
import { Database, statement, type RequestContext } from '@tequio/platform';
import type { MilestoneFacts } from '../commitments/commitment.state.js';

const OF_REPORT = statement<MilestoneFacts>(
  'plans.report-facts',
  `select r.percent, (select count(*)::int from evidence e where e.report_id = r.id) as evidence from progress_reports r where r.id = $1`,
);
// The same word that counts for the milestone's percentage: the last one that was neither returned nor withdrawn.
const OF_MILESTONE = statement<MilestoneFacts>(
  'plans.milestone-facts',
  `select r.percent, (select count(*)::int from evidence e where e.report_id = r.id) as evidence from progress_reports r
   where r.milestone_id = $1 and r.voice = 'government' and r.state in ('reported', 'verified')
   order by r.period_ends_on desc, r.reported_at desc, r.id desc limit 1`,
);
const RETURNED = statement<{ state: string; reason: string | null }>(
  'plans.milestone-returned',
  `select r.state, r.state_reason as reason from progress_reports r
   where r.milestone_id = $1 and r.voice = 'government' and r.state <> 'withdrawn'
   order by r.reported_at desc, r.id desc limit 1`,
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
  async ofMilestone(ctx: RequestContext, milestoneId: string): Promise<MilestoneFacts> {
    return (await this.db.sql(ctx, OF_MILESTONE, [milestoneId]))[0] ?? NOTHING;
  }

  /** Why the government's latest report on it was returned; null where it was not. */
  async returned(ctx: RequestContext, milestoneId: string): Promise<string | null> {
    const [latest] = await this.db.sql(ctx, RETURNED, [milestoneId]);
    return latest?.state === 'returned' ? latest.reason : null;
  }
}

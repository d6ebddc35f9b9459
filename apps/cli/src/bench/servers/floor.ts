import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { answering, beginIn, runServer, scopeValues, SET_SCOPE, type CallScope, type GraphqlCall } from './serve.js';

const MILESTONES = `(select json_agg(json_build_object('id', m.id, 'number', m.number, 'title', mv.title, 'state', m.state, 'dueOn', m.due_on,
    'governmentPercent', m.government_percent) order by mv.position)
  from milestone_versions mv join milestones m on m.id = mv.milestone_id where mv.commitment_version_id = v.id)`;
const COMMITMENT = `json_build_object('id', c.id, 'number', c.number, 'title', v.title, 'state', c.state, 'problem', v.problem, 'leadUnit', c.lead_unit,
  'counterpart', v.counterpart, 'startsOn', v.starts_on, 'endsOn', v.ends_on, 'milestones', ${MILESTONES})`;

const READS: Record<string, { text: string; values: (variables: Record<string, unknown>) => unknown[] }> = {
  commitment: {
    text: `select json_build_object('data', json_build_object('commitment', (select ${COMMITMENT} from commitments c
      join commitment_versions v on v.id = case when c.working_version_id is null then c.current_version_id else c.working_version_id end where c.id = $1)))::text as answer`,
    values: ({ id }) => [id],
  },
  plan: {
    text: `select json_build_object('data', json_build_object('plan', (select json_build_object('id', p.id, 'title', pv.title, 'state', p.state,
        'startsOn', pv.starts_on, 'endsOn', pv.ends_on, 'commitments', (select json_agg(${COMMITMENT} order by pin.position)
          from action_plan_pins pin join commitments c on c.id = pin.commitment_id join commitment_versions v on v.id = pin.commitment_version_id
          where pin.plan_version_id = pv.id))
      from action_plans p join action_plan_versions pv on pv.id = case when p.working_version_id is null then p.current_version_id else p.working_version_id end where p.id = $1)))::text as answer`,
    values: ({ id }) => [id],
  },
  list: {
    text: `with found as materialized (select * from municipalities order by name, id limit $1 + 1), page as (select * from found order by name, id limit $1)
      select json_build_object('data', json_build_object('municipalities', json_build_object(
        'nodes', (select json_agg(json_build_object('id', id, 'inegiKey', inegi_key, 'slug', slug, 'name', name, 'stage', stage, 'invitedAt', invited_at,
          'letterAcceptedAt', letter_accepted_at, 'lastMovementAt', last_movement_at) order by name, id) from page),
        'pageInfo', json_build_object('hasNextPage', (select count(*) > $1 from found)))))::text as answer`,
    values: ({ first }) => [first],
  },
};

/** The rows that the product's mutation inserts, in one statement; what it reads, locks and counts anew is left out. */
const REPORT = `with given as (select $1::uuid as report, $2::uuid as milestone, $3::uuid as membership, $4::int as percent, $5::text as body,
    $6::date as ends_on, $7::text as office, $8::uuid as person, $9::text as correlation, now() as at),
  held as (select g.*, m.network_id, m.tenant_id, m.commitment_id, m.number as milestone_number, c.plan_id, c.number, c.slug, v.title
    from given g join milestones m on m.id = g.milestone join commitments c on c.id = m.commitment_id
      join milestone_versions v on v.milestone_id = m.id and v.commitment_version_id = c.current_version_id),
  report as (insert into progress_reports (id, network_id, tenant_id, plan_id, commitment_id, milestone_id, voice, percent, body, period_ends_on, state,
      office, person_id, membership_id, reported_at)
    select report, network_id, tenant_id, plan_id, commitment_id, milestone, 'government', percent, body, ends_on, 'reported', office, person, membership, at from held),
  entry as (insert into timeline_entries (id, network_id, tenant_id, plan_id, commitment_id, milestone_id, report_id, kind, voice, details, office, at)
    select uuidv7(), network_id, tenant_id, plan_id, commitment_id, milestone, report, 'progress_reported', 'government',
      jsonb_build_object('number', number, 'milestone', milestone_number, 'milestoneTitle', title, 'percent', percent), office, at from held),
  movement as (insert into movements (id, network_id, tenant_id, kind, details, voice, page, about, at)
    select uuidv7(), network_id, tenant_id, 'plans.movement.progress_reported',
      jsonb_build_object('number', number, 'milestone', milestone_number, 'milestoneTitle', title, 'percent', percent), 'government', 'compromiso/' || slug, report, at from held),
  event as (insert into outbox (id, network_id, tenant_id, event, payload, actor, correlation_id, occurred_at)
    select uuidv7(), network_id, tenant_id, 'event:plans.progress.reported', jsonb_build_object('tenantId', tenant_id, 'planId', plan_id, 'commitmentId',
      commitment_id, 'milestoneId', milestone, 'reportId', report), person::text, correlation, at from held),
  trail as (insert into audit_entries (id, network_id, tenant_id, action, subject_type, subject_id, actor_kind, person_id, membership_id, office, changes,
      correlation_id, at)
    select uuidv7(), network_id, tenant_id, 'progress.report', 'ProgressReport', report, 'person', person, membership, office,
      jsonb_build_object('milestoneId', milestone, 'voice', 'government', 'percent', percent, 'evidence', 0), correlation, at from held)
  select json_build_object('data', json_build_object('report', json_build_object('id', report, 'state', 'reported', 'percent', percent)))::text as answer from held`;

function statementOf({ operationName, variables }: GraphqlCall, { personId }: CallScope): { name: string; text: string; values: unknown[] } {
  const read = READS[operationName];
  if (read) return { name: operationName, text: read.text, values: read.values(variables) };
  const { milestoneId, membershipId, office, percent, body, endsOn } = variables;
  const id = randomUUID();
  return { name: 'report', text: REPORT, values: [id, milestoneId, membershipId, percent, body, endsOn, office, personId, id] };
}

/** node:http and one statement: in three round trips (context, statement, commit), or all in one flight. */
await runServer(async ({ appUrl, poolSize, pipelined }) => {
  const pool = new pg.Pool({ connectionString: appUrl, max: poolSize, ...(pipelined ? { pipeline: true } : {}) });
  return answering(async (call, scope) => {
    const client = await pool.connect();
    try {
      const query = statementOf(call, scope);
      const context = { name: 'scope', text: SET_SCOPE, values: scopeValues(scope) };
      if (pipelined) {
        const [, , found, ended] = await Promise.all([client.query('begin'), client.query(context), client.query<{ answer: string }>(query), client.query('commit')]);
        if (ended.command !== 'COMMIT') throw new Error('rolled back');
        return found.rows[0]!.answer;
      }
      await client.query(beginIn(scope));
      const found = await client.query<{ answer: string }>(query);
      const ended = await client.query('commit');
      if (ended.command !== 'COMMIT') throw new Error('rolled back');
      return found.rows[0]!.answer;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  });
});

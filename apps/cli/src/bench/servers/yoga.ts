import type { IncomingMessage } from 'node:http';
import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
import pg from 'pg';
import { beginIn, runServer, scopeOfHeaders } from './serve.js';

const typeDefs = `
  type Query { commitment(id: ID!): Commitment plan(id: ID!): Plan municipalities(first: Int!): MunicipalityPage! }
  type Plan { id: ID! title: String! state: String! startsOn: String! endsOn: String! commitments: [Commitment!]! }
  type Commitment { id: ID! number: Int! title: String! state: String! problem: String leadUnit: String counterpart: String startsOn: String endsOn: String milestones: [Milestone!]! }
  type Milestone { id: ID! number: Int! title: String! state: String! dueOn: String governmentPercent: Int }
  type MunicipalityPage { nodes: [Municipality!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Municipality { id: ID! inegiKey: String! slug: String! name: String! stage: String! invitedAt: String letterAcceptedAt: String lastMovementAt: String }`;

const COMMITMENT = `c.id, c.number, v.id as "versionId", v.title, c.state, v.problem, c.lead_unit as "leadUnit", v.counterpart, v.starts_on as "startsOn", v.ends_on as "endsOn"`;
const PLAN = `select p.id, v.id as "versionId", v.title, p.state, v.starts_on as "startsOn", v.ends_on as "endsOn" from action_plans p
  join action_plan_versions v on v.id = case when p.working_version_id is null then p.current_version_id else p.working_version_id end where p.id = $1`;
const ONE = `select ${COMMITMENT} from commitments c join commitment_versions v on v.id = case when c.working_version_id is null then c.current_version_id else c.working_version_id end where c.id = $1`;
const OF_PLANS = `select ${COMMITMENT}, pin.plan_version_id as key from action_plan_pins pin join commitments c on c.id = pin.commitment_id
  join commitment_versions v on v.id = pin.commitment_version_id where pin.plan_version_id = any($1::uuid[]) order by pin.position`;
const MILESTONES = `select m.id, m.number, v.title, m.state, m.due_on as "dueOn", m.government_percent as "governmentPercent", v.commitment_version_id as key
  from milestone_versions v join milestones m on m.id = v.milestone_id where v.commitment_version_id = any($1::uuid[]) order by v.position`;
const LIST = `select id, inegi_key as "inegiKey", slug, name, stage, invited_at as "invitedAt", letter_accepted_at as "letterAcceptedAt",
  last_movement_at as "lastMovementAt" from municipalities order by name, id limit $1`;

type Row = Record<string, unknown>;

/** One transaction of one call, opened at its first read; statements wait for each other. */
class Call {
  private opened: Promise<pg.PoolClient> | null = null;
  private last: Promise<unknown> = Promise.resolve();
  readonly commitments = this.loader(OF_PLANS);
  readonly milestones = this.loader(MILESTONES);

  constructor(
    private readonly pool: pg.Pool,
    private readonly request: IncomingMessage,
  ) {}

  async rows(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const client = await (this.opened ??= this.open());
    const answer = this.last.then(() => client.query<Row>({ name, text, values }));
    this.last = answer.catch(() => undefined);
    return (await answer).rows;
  }

  async close(): Promise<void> {
    const client = await this.opened;
    await client?.query('commit');
    client?.release();
  }

  private async open(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    await client.query(beginIn(scopeOfHeaders(this.request.headers)));
    return client;
  }

  private loader(text: string): DataLoader<string, Row[]> {
    return new DataLoader(async (keys) => {
      const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const row of await this.rows(text.slice(0, 60), text, [keys])) byKey.get(String(row['key']))!.push(row);
      return keys.map((key) => byKey.get(key)!);
    });
  }
}

const resolvers = {
  Query: {
    commitment: async (_: unknown, { id }: Row, { call }: { call: Call }) => (await call.rows('one', ONE, [id]))[0] ?? null,
    plan: async (_: unknown, { id }: Row, { call }: { call: Call }) => (await call.rows('plan', PLAN, [id]))[0] ?? null,
    municipalities: async (_: unknown, { first }: { first: number }, { call }: { call: Call }) => {
      const rows = await call.rows('list', LIST, [first + 1]);
      return { nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first } };
    },
  },
  Plan: { commitments: (plan: Row, _: unknown, { call }: { call: Call }) => call.commitments.load(String(plan['versionId'])) },
  Commitment: { milestones: (commitment: Row, _: unknown, { call }: { call: Call }) => call.milestones.load(String(commitment['versionId'])) },
  Municipality: Object.fromEntries(
    ['invitedAt', 'letterAcceptedAt', 'lastMovementAt'].map((field) => [field, (row: Row) => (row[field] as Date | null)?.toISOString() ?? null]),
  ),
};

/** GraphQL Yoga with DataLoader, as its guide has it, over the product's own tables. */
await runServer(async ({ appUrl, poolSize }) => {
  const pool = new pg.Pool({ connectionString: appUrl, max: poolSize });
  const yoga = createYoga<{ req: IncomingMessage }, { call: Call }>({
    schema: createSchema<{ req: IncomingMessage; call: Call }>({ typeDefs, resolvers }),
    logging: false,
    graphiql: false,
    context: ({ req }) => ({ call: new Call(pool, req) }),
    plugins: [{ onExecute: ({ args }: { args: { contextValue: { call: Call } } }) => ({ onExecuteDone: () => args.contextValue.call.close() }) }],
  });
  return (request, response) => void yoga(request, response);
});

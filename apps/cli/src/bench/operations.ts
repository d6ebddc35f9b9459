import { REPORT, reportVariables } from '../ground/report-call.js';
import { OFFICE, type MunicipalPlace, type Place, type Seeded } from '../ground/seed.js';
import type { GraphqlCall } from './servers/serve.js';

export const OPERATIONS = ['commitment', 'plan', 'list', 'report'] as const;
export type OperationName = (typeof OPERATIONS)[number];
export const CONTESTANTS = ['tequio', 'postgraphile', 'yoga', 'floor', 'floor_one_flight'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

/** Whether the eight connections call for eight tenants or all for one. */
export const LOADS = ['eight_tenants', 'one_tenant'] as const;
export type Load = (typeof LOADS)[number];

/** A call of one connection: who makes it, and its variables. */
export interface Ask {
  place: Place;
  role: 'tequio_tenant' | 'tequio_network';
  variables: Record<string, unknown>;
}

type Content = Record<string, unknown>;
type Dialect = 'tequio' | 'plain' | 'postgraphile';
const dialectOf = (name: ContestantName): Dialect => (name === 'tequio' || name === 'postgraphile' ? name : 'plain');

interface Operation {
  /** Documents by dialect; absent where the server has no fair equivalent. The floor only looks at the operation's name. */
  documents: Partial<Record<Dialect, string>>;
  /** What an answer of PostGraphile holds, as the others give it. */
  unfold?: (data: never) => Content;
  /** The asks of connection `index`, sent in turn. */
  asks: (seeded: Seeded, index: number, load: Load) => Ask[];
}

const MILESTONE = 'id number title state dueOn governmentPercent';
const COMMITMENT = `id number title state problem leadUnit counterpart startsOn endsOn milestones { ${MILESTONE} }`;
const PLAN = `id title state startsOn endsOn commitments { ${COMMITMENT} }`;
const MUNICIPALITY = 'id inegiKey slug name stage invitedAt letterAcceptedAt lastMovementAt';

// The same tables as PostGraphile sees them: identity rows, and below them the version rows that hold the texts.
const PG_VERSION = `title problem counterpart startsOn endsOn milestones: milestoneVersionsByTenantIdAndCommitmentVersionId(orderBy: POSITION_ASC) {
  nodes { title milestone: milestoneByTenantIdAndMilestoneId { rowId number state dueOn governmentPercent } } }`;
const PG_COMMITMENT = 'rowId number state leadUnit';

interface PgVersion {
  milestones: { nodes: { title: string; milestone: Content }[] };
}
const unfoldRow = ({ rowId, ...row }: Content): Content => ({ id: rowId, ...row });
const unfoldCommitment = (commitment: Content, { milestones, ...version }: PgVersion): Content => ({
  ...unfoldRow(commitment),
  ...version,
  milestones: milestones.nodes.map(({ title, milestone }) => ({ title, ...unfoldRow(milestone) })),
});

const municipality = ({ municipalities }: Seeded, index: number, load: Load): MunicipalPlace => municipalities[load === 'one_tenant' ? 0 : index]!;
/** Reports of one connection go to this many milestones in turn, so that no history grows beyond what is real. */
const SPREAD = 6;

const operations: Record<OperationName, Operation> = {
  commitment: {
    documents: {
      tequio: `query commitment($id: ID!) { commitment: workspaceCommitment(id: $id) { ${COMMITMENT} } }`,
      plain: `query commitment($id: ID!) { commitment(id: $id) { ${COMMITMENT} } }`,
      postgraphile: `query commitment($id: UUID!) { commitment: commitmentByRowId(rowId: $id) { ${PG_COMMITMENT} version: commitmentVersionByTenantIdAndCurrentVersionId { ${PG_VERSION} } } }`,
    },
    unfold: ({ commitment: { version, ...commitment } }: { commitment: Content & { version: PgVersion } }) => ({ commitment: unfoldCommitment(commitment, version) }),
    asks: (seeded, index, load) => {
      const place = municipality(seeded, index, load);
      return [{ place, role: 'tequio_tenant', variables: { id: place.commitmentIds[index] } }];
    },
  },
  plan: {
    documents: {
      tequio: `query plan($id: ID!) { plan: workspacePlan(id: $id) { ${PLAN} } }`,
      plain: `query plan($id: ID!) { plan(id: $id) { ${PLAN} } }`,
      postgraphile: `query plan($id: UUID!) { plan: actionPlanByRowId(rowId: $id) { rowId state version: actionPlanVersionByTenantIdAndCurrentVersionId {
        title startsOn endsOn pins: actionPlanPinsByTenantIdAndPlanVersionId(orderBy: POSITION_ASC) { nodes {
          commitment: commitmentByTenantIdAndCommitmentId { ${PG_COMMITMENT} } version: commitmentVersionByTenantIdAndCommitmentVersionId { ${PG_VERSION} } } } } } }`,
    },
    unfold: ({ plan }: { plan: Content & { version: Content & { pins: { nodes: { commitment: Content; version: PgVersion }[] } } } }) => {
      const { version, ...identity } = plan;
      const { pins, ...text } = version;
      return { plan: { ...unfoldRow(identity), ...text, commitments: pins.nodes.map((pin) => unfoldCommitment(pin.commitment, pin.version)) } };
    },
    asks: (seeded, index, load) => {
      const place = municipality(seeded, index, load);
      return [{ place, role: 'tequio_tenant', variables: { id: place.planId } }];
    },
  },
  list: {
    documents: {
      tequio: `query list($first: Int!) { network: actingNetwork { municipalities(first: $first) { nodes { ${MUNICIPALITY} } pageInfo { hasNextPage } } } }`,
      plain: `query list($first: Int!) { municipalities(first: $first) { nodes { ${MUNICIPALITY} } pageInfo { hasNextPage } } }`,
      postgraphile: `query list($first: Int!) { municipalities: allMunicipalities(first: $first, orderBy: [NAME_ASC, PRIMARY_KEY_ASC]) {
        nodes { ${MUNICIPALITY.replace('id ', 'rowId ')} } pageInfo { hasNextPage } } }`,
    },
    unfold: ({ municipalities }: { municipalities: { nodes: Content[] } }) => ({ municipalities: { ...municipalities, nodes: municipalities.nodes.map(unfoldRow) } }),
    asks: ({ institutes, size }, index, load) => [
      { place: institutes[load === 'one_tenant' ? 0 : index]!, role: 'tequio_network', variables: { first: size.municipalities } },
    ],
  },
  report: {
    documents: {
      tequio: REPORT,
      plain: 'mutation report { report }',
    },
    asks: (seeded, index, load) => {
      const place = municipality(seeded, index, load);
      const own = place.milestoneIds.slice(index * SPREAD, (index + 1) * SPREAD);
      return own.map((milestoneId) => ({
        place,
        role: 'tequio_tenant',
        variables: { ...reportVariables(milestoneId), membershipId: place.membershipId, office: OFFICE },
      }));
    },
  },
};

/** Whether a server takes part in an operation. */
export const takesPart = (contestant: ContestantName, operation: OperationName): boolean =>
  // Yoga has no schema of its own: whoever writes its mutation writes the floor's statement.
  operations[operation].documents[dialectOf(contestant)] !== undefined && !(contestant === 'yoga' && operation === 'report');

export const asksOf = (operation: OperationName, seeded: Seeded, index: number, load: Load): Ask[] => operations[operation].asks(seeded, index, load);

export function callOf(contestant: ContestantName, operation: OperationName, { variables }: Ask): GraphqlCall {
  const query = operations[operation].documents[dialectOf(contestant)]!;
  // A server that validates refuses variables that its document does not declare.
  const known = contestant.startsWith('floor') ? variables : Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
  return { query, operationName: operation, variables: known };
}

/** What an answer says, in one form for all servers. Throws where it is an error. */
export function contentOf(contestant: ContestantName, operation: OperationName, text: string): Content {
  const { data, errors } = JSON.parse(text) as { data: Content | null; errors?: unknown };
  if (errors || !data) throw new Error(`${contestant} fails at ${operation}: ${text.slice(0, 600)}`);
  const { unfold } = operations[operation];
  if (contestant === 'postgraphile') return canonical(unfold!(data as never)) as Content;
  const { network, ...rest } = data;
  return canonical(network ? network : rest) as Content;
}

/** Keys in order, states in lower case, instants as such. */
function canonical(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => canonical(one));
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, inner]) => [name, canonical(inner, name)]),
    );
  if (typeof value !== 'string') return value;
  if (key === 'state' || key === 'stage') return value.toLowerCase();
  return /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toISOString() : value;
}

import type pg from 'pg';
import { newAccessToken } from '@tequio/identity';
import { newId } from '@tequio/platform';

/** Who calls and what is asked for at one place; sized as the operations need it. */
export interface Place {
  networkId: string;
  tenantId: string;
  personId: string;
  membershipId: string;
  token: string;
}

export interface MunicipalPlace extends Place {
  /** The plan of this year, and an older one of 6 commitments. */
  planId: string;
  smallPlanId: string;
  /** Commitments of this year's plan, each of 5 milestones, and one of an older plan, of 8. */
  commitmentIds: string[];
  longCommitmentId: string;
  /** A milestone of each of those commitments. */
  milestoneIds: string[];
}

export interface Seeded {
  municipalities: MunicipalPlace[];
  institutes: Place[];
  size: { municipalities: number; plans: number; commitments: number; milestones: number };
}

/** Connections of the load: as many callers are made, of as many tenants. */
export const CALLERS = 8;
export const OFFICE = 'Office of the trial';
const YEARS = 10;
/** Of the plan of this year. */
export const COMMITMENTS = 50;

export interface SeedSize {
  /** Year of the newest plan. */
  year: number;
  /** Municipalities that get plans. */
  municipalities: number;
  /** Commitments of the plan of this year. */
  commitments: number;
}

const TEXTS = `
create temp table plan_seed as
  select uuidv7() as id, uuidv7() as version_id, m.network_id, m.tenant_id, y as year, y = $year as present
  from (select * from municipalities where network_id = $network order by name limit $municipalities) m, generate_series($year - ${YEARS - 1}, $year) y order by m.id, y;
insert into action_plans (id, network_id, tenant_id, slug, state, created_at)
  select id, network_id, tenant_id, 'plan-' || year, case when present then 'implementing' else 'closing' end, make_date(year, 1, 2) from plan_seed;
insert into action_plan_versions (id, network_id, tenant_id, plan_id, number, title, starts_on, ends_on, created_at)
  select version_id, network_id, tenant_id, id, 1, 'Local action plan ' || year, make_date(year, 1, 1), make_date(year, 12, 31), make_date(year, 1, 2) from plan_seed;

create temp table commitment_seed as
  select uuidv7() as id, uuidv7() as version_id, p.id as plan_id, p.version_id as plan_version_id, p.network_id, p.tenant_id, p.year, p.present, n as number
  from plan_seed p, generate_series(1, case when p.present then $commitments else 6 end) n order by p.id, n;
insert into commitments (id, network_id, tenant_id, plan_id, number, slug, state, lead_unit, milestones_total, next_due_on, created_at, published_at)
  select id, network_id, tenant_id, plan_id, number, 'commitment-' || year || '-' || number, 'approved', 'Transparency unit ' || number % 7,
    case when present then 5 else 8 end, make_date(year, 2, 1), make_date(year, 1, 2), make_date(year, 1, 3) from commitment_seed;
insert into commitment_versions (id, network_id, tenant_id, commitment_id, number, kind, title, promise, problem, action, pillars, lead_unit, counterpart,
    starts_on, ends_on, created_at)
  select version_id, network_id, tenant_id, id, 1, 'co_created', 'Commitment ' || number || ' of ' || year, repeat('What is promised. ', 20),
    repeat('What is wrong today. ', 3) || number, repeat('What will be done. ', 20), array['transparency', 'participation'], 'Transparency unit ' || number % 7,
    'Citizens of quarter ' || number, make_date(year, 1, 1), make_date(year, 12, 31), make_date(year, 1, 2) from commitment_seed;

create temp table milestone_seed as
  select uuidv7() as id, c.id as commitment_id, c.version_id, c.network_id, c.tenant_id, c.year, n as number, c.present
  from commitment_seed c, generate_series(1, case when c.present then 5 else 8 end) n order by c.id, n;
insert into milestones (id, network_id, tenant_id, commitment_id, number, state, baseline_due_on, due_on, created_at, published_at)
  select id, network_id, tenant_id, commitment_id, number, 'pending', make_date(year, 1 + number, 1), make_date(year, 1 + number, 1), make_date(year, 1, 2),
    make_date(year, 1, 3) from milestone_seed;
insert into milestone_versions (id, network_id, tenant_id, commitment_version_id, milestone_id, position, title, due_on, published_at)
  select uuidv7(), network_id, tenant_id, version_id, id, number, 'Milestone ' || number || ' of it', make_date(year, 1 + number, 1), make_date(year, 1, 3)
  from milestone_seed;
insert into action_plan_pins (id, network_id, tenant_id, plan_version_id, commitment_id, commitment_version_id, position, published_at)
  select uuidv7(), network_id, tenant_id, plan_version_id, id, version_id, number, make_date(year, 1, 3) from commitment_seed;

update commitment_versions v set published_at = make_date(c.year, 1, 3) from commitment_seed c where v.id = c.version_id;
update action_plan_versions v set published_at = make_date(p.year, 1, 3) from plan_seed p where v.id = p.version_id;
update commitments c set current_version_id = s.version_id from commitment_seed s where c.id = s.id;
update action_plans p set current_version_id = s.version_id, published_at = make_date(s.year, 1, 3) from plan_seed s where p.id = s.id;
update municipalities set invited_at = make_date($year - ${YEARS}, 1, 10), letter_accepted_at = make_date($year - ${YEARS}, 3, 1),
  secretariat_installed_at = make_date($year - ${YEARS}, 6, 1), cocreation_opened_at = make_date($year - ${YEARS}, 8, 1),
  plan_published_at = make_date($year - ${YEARS - 1}, 1, 3), implementation_started_at = make_date($year - ${YEARS - 1}, 5, 1),
  last_movement_at = make_date($year, 1, 3) where network_id = $network;`;

/** More networks with the same municipalities, so that their institutes' lists are alike. */
const ANOTHER_NETWORK = `
with fresh as (select uuidv7() as id), anchor as (insert into tenants (id, network_id, kind) select id, id, 'network' from fresh returning id),
  copies as materialized (select uuidv7() as id, m.id as original from municipalities m where m.network_id = $1),
  places as (insert into tenants (id, network_id, kind) select c.id, a.id, 'municipality' from copies c, anchor a returning id),
  network as (insert into networks (id, network_id, tenant_id, slug, name, state_key, time_zone, locales, calendar, opened_at)
    select a.id, a.id, a.id, n.slug || '-' || $2::text, n.name, n.state_key, n.time_zone, n.locales, n.calendar, n.opened_at from networks n, anchor a where n.id = $1)
insert into municipalities (id, network_id, tenant_id, inegi_key, name, slug, seat, population, time_zone, invited_at, letter_accepted_at, last_movement_at)
  select c.id, a.id, c.id, m.inegi_key, m.name, m.slug, m.seat, m.population, m.time_zone, m.invited_at, m.letter_accepted_at, m.last_movement_at
  from copies c join municipalities m on m.id = c.original, anchor a returning network_id`;

/**
 * Ten years of plans for so many municipalities of a network that has been opened, and callers with access tokens. Written
 * as the owner, set by set: it is rows to measure on, no demonstration.
 */
export async function seed(owner: pg.Client, networkId: string, { year, municipalities: withPlans, commitments }: SeedSize): Promise<Seeded> {
  await owner.query('begin');
  const texts = TEXTS.replaceAll('$network', owner.escapeLiteral(networkId))
    .replaceAll('$year', String(year))
    .replaceAll('$municipalities', String(withPlans))
    .replaceAll('$commitments', String(commitments));
  for (const text of texts.split(';\n')) await owner.query(text);
  const networks = [networkId];
  for (let number = 2; number <= CALLERS; number++) {
    const { rows } = await owner.query<{ network_id: string }>(ANOTHER_NETWORK, [networkId, number]);
    networks.push(rows[0]!.network_id);
  }
  const { rows: tenants } = await owner.query<Omit<MunicipalPlace, keyof Place> & { tenantId: string }>(
    `select m.id as "tenantId", now.id as "planId", old.id as "smallPlanId", long.id as "longCommitmentId", c.ids as "commitmentIds", c.milestones as "milestoneIds"
     from (select id from municipalities where network_id = $1 order by name limit $2) m
       join plan_seed now on now.tenant_id = m.id and now.present join plan_seed old on old.tenant_id = m.id and old.year = $3 - 1
       join commitment_seed long on long.plan_id = old.id and long.number = 1
       cross join lateral (select array_agg(c.id order by c.number) as ids, array_agg(s.id order by c.number) as milestones
         from commitment_seed c join milestone_seed s on s.commitment_id = c.id and s.number = 3 where c.plan_id = now.id) c`,
    [networkId, CALLERS, year],
  );
  const municipalities: MunicipalPlace[] = [];
  for (const tenant of tenants) municipalities.push({ ...tenant, ...(await caller(owner, networkId, tenant.tenantId, 'liaison')) });
  const institutes: Place[] = [];
  for (const id of networks) institutes.push(await caller(owner, id, id, 'network_admin'));
  const { rows: sizes } = await owner.query<Seeded['size']>(
    `select (select count(*)::int from municipalities where network_id = $1) as municipalities, (select count(*)::int from plan_seed) as plans,
       (select count(*)::int from commitment_seed) as commitments, (select count(*)::int from milestone_seed) as milestones`,
    [networkId],
  );
  await owner.query('commit');
  await owner.query('vacuum analyze');
  return { municipalities, institutes, size: sizes[0]! };
}

async function caller(owner: pg.Client, networkId: string, tenantId: string, role: string): Promise<Place> {
  const [personId, membershipId] = [newId(), newId()];
  const { text: token, hash } = newAccessToken(personId);
  await owner.query('insert into persons (id, email, name, created_at) values ($1, $2, $3, now())', [personId, `${personId}@example.org`, 'Somebody']);
  await owner.query(
    `insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at) values ($1, $2, $3, $4, $5, $6, '2020-01-01', now())`,
    [membershipId, networkId, tenantId, personId, role, OFFICE],
  );
  await owner.query(
    `insert into access_tokens (id, person_id, membership_id, name, token_hash, scopes, created_at, expires_at)
     values ($1, $2, $3, 'trial', $4, '{write}', now(), now() + interval '1 day')`,
    [newId(), personId, membershipId, hash],
  );
  return { networkId, tenantId, personId, membershipId, token };
}

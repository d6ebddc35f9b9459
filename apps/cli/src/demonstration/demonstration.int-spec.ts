import { rm } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '@tequio/api';
import { openGround } from '@tequio/api/testing';
import { BODY_STATES } from '@tequio/governance';
import { IdentityAuth } from '@tequio/identity';
import { STAGES } from '@tequio/network';
import { LETTER_STATES } from '@tequio/onboarding';
import { COMMITMENT_STATES, MILESTONE_STATES, PLAN_STATES } from '@tequio/plans';
import { AuditSealer } from '@tequio/platform';
import { asOwner, type TestDatabase } from '@tequio/platform/testing';
import { demonstration, load } from '../testing/loaded.js';
import { demonstrationAccounts } from './demonstration.js';
import { statePlanSource } from './state-plan.js';

interface Loaded {
  database: TestDatabase;
  dataDir: string;
}

/** What a visitor sees of the demonstration, without the ids that chance gives. */
const PUBLIC_FACTS: Readonly<Record<string, string>> = {
  municipalities: `select inegi_key, name, stage, invited_at, last_movement_at from municipalities where network_id in (select id from networks where fictional) order by 1`,
  letters: `select m.inegi_key, l.state, l.submitted_at, l.decided_at from letters_of_intent l join municipalities m on m.id = l.tenant_id order by 1, l.created_at`,
  bodies: `select m.inegi_key, b.state, b.installed_on, (select count(*) from seat_terms t where t.body_id = b.id) as terms from bodies b join municipalities m on m.id = b.tenant_id order by 1`,
  statePlan: `select n.slug, p.slug as plan, c.slug as commitment, c.state from commitments c join action_plans p on p.id = c.plan_id join networks n on n.id = c.tenant_id order by 1, 2, c.number`,
  plans: `select m.inegi_key, p.slug, p.state, p.published_at from action_plans p join municipalities m on m.id = p.tenant_id order by 1, 2`,
  commitments: `select m.inegi_key, p.slug, c.number, c.slug, c.state, c.government_progress, c.society_progress, c.next_due_on from commitments c
    join action_plans p on p.id = c.plan_id join municipalities m on m.id = c.tenant_id order by 1, 2, 3`,
  documents: `select folio, title, issuer from official_documents order by 1`,
  timeline: `select m.inegi_key, t.at, t.kind, t.details, t.reason from timeline_entries t join municipalities m on m.id = t.tenant_id order by 1, 2, 3, 4::text`,
  files: `select name, kind, sha256, visibility from files order by 3, 1`,
  follows: `select subject_type, state, count(*) from follows group by 1, 2 order by 1, 2`,
};

/** Tables whose every row is told of in the audit log under its own name. */
const SUBJECTS: Readonly<Record<string, string>> = {
  letters_of_intent: 'LetterOfIntent',
  bodies: 'Body',
  action_plans: 'ActionPlan',
  commitments: 'Commitment',
  milestones: 'Milestone',
  progress_reports: 'ProgressReport',
  files: 'File',
  invitations: 'Invitation',
  privacy_notices: 'PrivacyNotice',
  networks: 'Network',
  operators: 'Operator',
};

describe('the demonstration', () => {
  let first: Loaded;
  let second: Loaded;

  beforeAll(async () => {
    second = await openGround();
    await load(second.database.config({ dataDir: second.dataDir, process: 'cli' }));
    // Last: where another file is loading it meanwhile, nobody waits.
    first = await openGround(demonstration);
  }, 600_000);

  afterAll(async () => {
    for (const one of [first, second]) {
      await one?.database.drop();
      if (one) await rm(one.dataDir, { recursive: true, force: true });
    }
  });

  const rows = <Row extends object>(text: string, values: unknown[] = []) => asOwner<Row>(first.database, text, values);
  const kept = async (table: string, column = 'state') => (await rows<{ state: string }>(`select distinct ${column} as state from ${table}`)).map(({ state }) => state);

  it.each([
    ['municipalities', 'stage', STAGES],
    ['letters_of_intent', 'state', LETTER_STATES],
    ['bodies', 'state', BODY_STATES],
    ['action_plans', 'state', PLAN_STATES],
    ['commitments', 'state', COMMITMENT_STATES],
    ['milestones', 'state', MILESTONE_STATES],
    ['invitations', 'state', ['pending', 'accepted', 'revoked']],
    ['progress_reports', 'state', ['reported', 'verified', 'returned', 'withdrawn']],
    ['follows', 'state', ['pending', 'active', 'left']],
  ] as const)('shows %s in every %s that there is', async (table, column, states) => {
    expect(new Set(await kept(table, column))).toEqual(new Set(states));
  });

  it('shows what no state says: late, moved, disputed, amended, vacant, expired, captured and confirmed, signed on paper', async () => {
    const [found] = await rows<Record<string, boolean>>(
      `select exists (select from milestones where due_on < current_date - 7 and state = 'pending' and published_at is not null) as late,
         exists (select from date_changes where plan_version_id is null) as moved,
         exists (select from commitments where voices_gap >= 20) as disputed,
         exists (select from action_plan_versions where number = 2 and published_at is not null and reason is not null) as amended,
         exists (select from seats s join bodies b on b.id = s.body_id and b.state = 'operating' where s.removed_at is null
           and not exists (select from seat_terms t where t.seat_id = s.id and t.role = 'holder' and t.ended_on is null)) as vacant,
         exists (select from seat_terms where role = 'alternate') as alternate,
         exists (select from invitations where state = 'pending' and expires_at < now()) as expired,
         exists (select from invitations where state = 'pending' and expires_at > now()) as waiting,
         exists (select from invitations where deputy_of is not null and state = 'accepted') as deputy,
         exists (select from letters_of_intent where origin = 'captured' and state = 'accepted') as confirmed,
         exists (select from letters_of_intent where origin = 'paper' and state = 'accepted' and signed_file_id is not null) as on_paper,
         exists (select from letters_of_intent where state = 'submitted' and reply_due_on < current_date) as overdue,
         exists (select from letters_of_intent where state = 'observed' and observation_round = 2) as second_round,
         exists (select from municipalities where invited_at is null and network_id in (select id from networks where fictional)) as never_invited,
         exists (select from municipalities where last_movement_at < now() - interval '6 months' and plan_published_at is not null) as idle,
         (select count(distinct kind) from files where visibility = 'public') = 3 as evidence`,
    );
    expect(Object.entries(found!).filter(([, there]) => !there)).toEqual([]);
  });

  it('says of real states only what real documents say', async () => {
    const real = await rows(
      `select n.slug, a.short_name, a.starts_on::text, (select count(*)::int from municipalities m where m.network_id = n.id) as municipalities
       from networks n join host_authorities a on a.network_id = n.id where not n.fictional order by 1`,
    );
    expect(real).toMatchObject([
      { slug: 'edomex', short_name: 'Infoem', starts_on: '2022-07-08', municipalities: 125 },
      { slug: 'jalisco', municipalities: 125 },
      { slug: 'puebla', municipalities: 217 },
      { slug: 'veracruz', short_name: 'IVAI', municipalities: 212 },
    ]);
    const letters = await rows<{ inegi_key: string; origin: string; state: string; date: string; gap: string | null }>(
      `select m.inegi_key, l.origin, l.state, l.content->>'date' as date, l.content->>'termEndsOn' as gap from letters_of_intent l
       join municipalities m on m.id = l.tenant_id join networks n on n.id = l.network_id where not n.fictional`,
    );
    expect(letters).toEqual([{ inegi_key: '15037', origin: 'captured', state: 'captured', date: '2022-07-08', gap: null }]);
    for (const table of ['memberships', 'invitations', 'bodies', 'progress_reports', 'files', 'official_documents', 'privacy_notices', 'follows'])
      expect([table, await rows(`select count(*)::int as count from ${table} where network_id in (select id from networks where not fictional)`)]).toEqual([table, [{ count: 0 }]]);
  });

  it('holds the commitments of the Estado de México as their source says them, gaps and all', async () => {
    const { compromisos: source } = await statePlanSource();
    const held = await rows<{ number: number; extra: { label: string; value: string }[] }>(
      `select p.state as plan, p.captured_from, pv.title as plan_title, c.number, c.state, c.external_id, v.title, v.problem, v.action, v.contribution, v.relevance, v.promise,
         v.kind, v.pillars, v.starts_on, v.ends_on, v.counterpart, v.sdg_goals, array_prepend(v.lead_unit, v.other_units) as units, v.extra,
         array(select mv.title from milestone_versions mv where mv.commitment_version_id = v.id order by mv.position) as milestones,
         exists (select from milestone_versions mv where mv.commitment_version_id = v.id and (mv.due_on is not null or mv.owner is not null or mv.means is not null)) as dated
       from action_plans p join networks n on n.id = p.tenant_id and n.slug = 'edomex' join action_plan_versions pv on pv.id = p.current_version_id
         join commitments c on c.plan_id = p.id join commitment_versions v on v.id = c.current_version_id order by c.number`,
    );
    const unsaid = { promise: null, contribution: null, relevance: null, kind: null, pillars: [], starts_on: null, ends_on: null, counterpart: null, sdg_goals: [], dated: false };
    expect(held).toMatchObject(
      source.map((one, index) => ({
        plan: 'captured',
        captured_from: expect.stringMatching(/^Ejemplo basado en /),
        plan_title: one.plan,
        number: index + 1,
        state: 'captured',
        external_id: one.id_ogp,
        title: one.titulo,
        problem: one.problema || null,
        action: one.accion,
        units: one.responsables,
        milestones: one.hitos,
        ...unsaid,
      })),
    );
    const extraOf = (number: number) => Object.fromEntries(held[number - 1]!.extra.map(({ label, value }) => [label, value]));
    expect(extraOf(4)).toMatchObject({ Inicio: 'febrero de 2022', Término: 'mayo de 2022', 'Clave en OGP': 'MXMEX0009', 'Cumplimiento reportado': 'completo' });
    expect(extraOf(5)).toMatchObject({ Inicio: 'Sin dato en la fuente', Resultado: 'Sin dato en la fuente', 'Cumplimiento reportado': 'Sin dato en la fuente', Fuente: source[4]!.url_fuente });
    expect(await rows('select p.id from action_plans p join networks n on n.id = p.network_id where not n.fictional')).toHaveLength(1);
  });

  it('names nobody in what is simulated, and reaches nobody', async () => {
    expect(await rows(`select email from persons where email not like '%@ejemplo.test'`)).toEqual([]);
    expect(await rows(`select email from invitations where email not like '%@ejemplo.test'`)).toEqual([]);
    expect(await rows('select name from seat_terms where name is not null')).toEqual([]);
  });

  it.each(Object.entries(SUBJECTS))('has told the audit log of every row of %s', async (table, subject) => {
    // A captured letter is told of with the capture as a whole.
    const except = table === 'letters_of_intent' ? `and origin <> 'captured'` : '';
    expect(await rows(`select id from ${table} t where not exists (select from audit_entries a where a.subject_type = $1 and a.subject_id = t.id) ${except}`, [subject])).toEqual([]);
  });

  it('leaves nothing undone but the documents of the worker, and seals the log', async () => {
    expect(await rows('select id from outbox where relayed_at is null')).toEqual([]);
    expect(await rows(`select folio from official_documents where state = 'failed'`)).toEqual([]);
    expect(await rows('select id from audit_entries where hash is null')).toEqual([]);
  });

  it('keeps the chains of the log whole, and opens its accounts to their passwords', async () => {
    const app = await NestFactory.createApplicationContext(AppModule.forRoot(first.database.config({ dataDir: first.dataDir })), { logger: ['error'] });
    try {
      const tenants = await rows<{ tenant_id: string | null }>('select distinct tenant_id from audit_entries');
      expect(tenants.length).toBeGreaterThan(24);
      for (const { tenant_id: tenant } of tenants) expect([tenant, (await app.get(AuditSealer).verify(tenant)).brokenAt]).toEqual([tenant, null]);
      for (const [at, { email, password }] of demonstrationAccounts.entries())
        expect(await app.get(IdentityAuth).signInWithPassword({ email, password }, { ip: `10.9.0.${at}` })).toMatchObject({ next: 'done' });
    } finally {
      await app.close();
    }
  });

  it.each(Object.entries(PUBLIC_FACTS))('gives the same %s again', async (_what, text) => {
    const seen = await rows(text);
    expect(seen.length).toBeGreaterThan(0);
    expect(await asOwner(second.database, text)).toEqual(seen);
  });
});

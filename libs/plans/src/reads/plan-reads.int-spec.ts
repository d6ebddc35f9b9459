import type { CommitmentsFilter } from './plan-reads.js';
import { GraphqlWorld } from '../testing/graphql-world.js';
import { endorsement, PlansStage, report, wholeMilestone } from '../testing/stage.js';

const PLAN_PAGE = `query ($slug: String!) { plan(network: "ejemplo", municipality: "villa-ejemplo", slug: $slug) {
  title startsOn endsOn state versionNumber draft
  commitments { number title pillars leadUnit progress { government society disputed verified milestones }
    milestones { number title dueOn baselineDueOn slippageDays governmentPercent societyPercent state } } } }`;

interface PlanPage {
  plan: { title: string; draft: boolean; commitments: { number: number; progress: Record<string, unknown>; milestones: { number: number; title: string }[] }[] } | null;
}

describe('reading plans', () => {
  let stage: PlansStage;
  let api: GraphqlWorld;
  let planId: string;
  let commitmentIds: string[];
  let milestoneIds: string[];
  let slug: string;

  beforeAll(async () => {
    stage = await PlansStage.open();
    ({ planId, commitmentIds, milestoneIds } = await stage.published(stage.a, 3, 3));
    [{ slug }] = (await stage.owner<{ slug: string }>('select slug from action_plans where id = $1', [planId])) as [{ slug: string }];
    stage.clock.moveTo(new Date('2027-04-05T18:00:00Z'));
    await stage.write(stage.as('implementing_unit'), (ctx) => stage.progress.report(ctx, milestoneIds[0]!, report(80)));
    stage.clock.advance(60_000);
    await stage.write(stage.as('monitor'), (ctx) => stage.progress.report(ctx, milestoneIds[0]!, report(30, { voice: 'society', body: 'Faltan once colonias.' })));
    stage.clock.advance(60_000);
    await stage.write(stage.as('liaison'), (ctx) => stage.commitments.moveDate(ctx, milestoneIds[1]!, { dueOn: '2027-07-15', reason: 'El proveedor se contrató tarde' }));
    api = await GraphqlWorld.open(stage);
  });
  afterAll(async () => {
    await api?.close();
    await stage?.close();
  });

  it('shows the plan page to anyone, in three statements whatever its size', async () => {
    const { plan } = await api.run<PlanPage>(PLAN_PAGE, {}, { slug });
    expect(plan).toMatchObject({ title: 'Plan de Acción Local 2027', draft: false });
    expect(plan!.commitments.map((one) => [one.number, one.milestones.length])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(plan!.commitments[0]).toMatchObject({ pillars: ['TRANSPARENCY', 'PARTICIPATION'], progress: { government: 26.67, society: 10, disputed: true, verified: 0, milestones: 3 } });
    expect(plan!.commitments[0]!.milestones[1]).toMatchObject({ dueOn: '2027-07-15', baselineDueOn: '2027-04-15', slippageDays: 91, governmentPercent: null });
    expect(plan!.commitments[1]!.progress).toMatchObject({ government: null, society: null, disputed: false });
    expect(api.statements.sort()).toEqual(['plans.commitments-by-slug', 'plans.milestones-by-slug', 'plans.plan-by-slug', 'plans.thresholds']);

    const other = await stage.published(stage.b, 50, 5);
    const [{ slug: large }] = (await stage.owner<{ slug: string }>('select slug from action_plans where id = $1', [other.planId])) as [{ slug: string }];
    const page = await api.run<PlanPage>(PLAN_PAGE.replace('villa-ejemplo', 'puerto-muestra'), {}, { slug: large });
    expect(page.plan!.commitments.flatMap((one) => one.milestones)).toHaveLength(250);
    expect(api.statements.sort()).toEqual(['plans.commitments-by-slug', 'plans.milestones-by-slug', 'plans.plan-by-slug']);
  });

  it('finds a commitment by its address with what became of it', async () => {
    const { commitment } = await api.run<{ commitment: Record<string, never> }>(
      `query ($slug: String!) { commitment(network: "ejemplo", municipality: "villa-ejemplo", plan: $slug, number: 1) {
        title openSteps { name } owner { kind name path } plan { slug folio }
        milestones { number late dueOn }
        dateChanges { fromDueOn toDueOn reason office }
        reports(first: 1) { nodes { voice percent body state evidence { url } } pageInfo { hasNextPage endCursor } }
        timeline(first: 10) { nodes { kind summary reason } } } }`,
      {},
      { slug },
    );
    expect(commitment).toMatchObject({
      title: 'Agua en tu colonia 1',
      openSteps: [],
      owner: { kind: 'MUNICIPALITY', name: 'Villa Ejemplo', path: '/ejemplo/villa-ejemplo' },
      plan: { slug, folio: expect.stringMatching(/^TQ-99001-PLAN-/) },
      milestones: [
        { number: 1, late: true, dueOn: '2027-03-15' },
        { number: 2, late: false, dueOn: '2027-07-15' },
        { number: 3, late: false },
      ],
      dateChanges: [{ fromDueOn: '2027-04-15', toDueOn: '2027-07-15', reason: 'El proveedor se contrató tarde', office: 'liaison' }],
      reports: { nodes: [{ voice: 'SOCIETY', percent: 30, state: 'REPORTED', evidence: [] }], pageInfo: { hasNextPage: true } },
      timeline: {
        nodes: [
          { kind: 'date_moved', summary: 'La fecha del hito 2 pasó del 15 de abril de 2027 al 15 de julio de 2027.', reason: 'El proveedor se contrató tarde' },
          { kind: 'progress_reported', summary: 'La sociedad civil constató 30 % en el hito 1, «Hito 1».' },
          { kind: 'progress_reported', summary: 'El gobierno informó 80 % en el hito 1, «Hito 1».' },
          { kind: 'plan_published' },
        ],
      },
    });
    expect(api.statements.length).toBeLessThanOrEqual(9);
    const cursor = (commitment as unknown as { reports: { pageInfo: { endCursor: string } } }).reports.pageInfo.endCursor;
    const next = await api.run<{ commitmentById: { reports: unknown } }>(
      `query ($id: ID!, $after: String) { commitmentById(id: $id) { reports(first: 1, after: $after) { nodes { voice percent } pageInfo { hasNextPage } } } }`,
      {},
      { id: commitmentIds[0], after: cursor },
    );
    expect(next.commitmentById.reports).toEqual({ nodes: [{ voice: 'GOVERNMENT', percent: 80 }], pageInfo: { hasNextPage: false } });
    // Before a movement its voice is said already.
    const { municipality } = await api.run<{ municipality: { movements: { nodes: { voice: string; summary: string }[] } } }>(
      '{ municipality(network: "ejemplo", slug: "villa-ejemplo") { movements(first: 3) { nodes { voice summary } } } }',
    );
    expect(municipality.movements.nodes).toEqual(
      expect.arrayContaining([
        { voice: 'SOCIETY', summary: 'Constató 30 % en el hito 1, «Hito 1».' },
        { voice: 'GOVERNMENT', summary: 'Informó 80 % en el hito 1, «Hito 1».' },
      ]),
    );
  });

  it('names the plan in force of each municipality with what it counts, in two statements for all of them', async () => {
    const { network } = await api.run<{ network: { municipalities: { nodes: { slug: string; currentPlan: object | null }[] } } }>(
      '{ network(slug: "ejemplo") { municipalities(first: 100) { nodes { slug currentPlan { slug summary { commitments completed } } } } } }',
    );
    const { nodes } = network.municipalities;
    expect(nodes.find((one) => one.slug === 'villa-ejemplo')?.currentPlan).toEqual({ slug, summary: { commitments: 3, completed: 0 } });
    expect(nodes.filter((one) => one.currentPlan !== null)).toHaveLength(2);
    expect(api.statements.filter((name) => name.startsWith('plans.')).sort()).toEqual(['plans.current-of-owners', 'plans.summaries']);
  });

  it('filters and pages the commitments of a network in one statement', async () => {
    const ask = (args: string) => api.reads.commitmentsOf(stage.anyone, stage.network, JSON.parse(args) as CommitmentsFilter);
    expect((await ask('{"first":100,"disputed":true}')).nodes.map((row) => row.id)).toEqual([commitmentIds[0]]);
    expect((await ask('{"first":100,"search":"COLONIA agua 3","municipalityId":"' + stage.a + '"}')).nodes.map((row) => row.id)).toEqual([commitmentIds[2]]);
    expect((await ask('{"first":100,"sdg":"16","state":"in_progress"}')).nodes.map((row) => row.id)).toEqual([commitmentIds[0]]);
    expect((await ask('{"first":100,"sdg":"1"}')).nodes).toEqual([]);
    expect((await ask('{"first":100,"pillar":"accountability"}')).nodes).toEqual([]);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } = await ask(JSON.stringify({ first: 2, after, municipalityId: stage.a }));
      seen.push(...page.nodes.map((row) => row.id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect([...seen].sort()).toEqual([...commitmentIds].sort());
  });

  it('shows a draft to those who write it, and to nobody else', async () => {
    const ctx = stage.as('liaison');
    await stage.write(ctx, (inside) => stage.publication.startAmendment(inside, planId, 'Se agrega un hito al segundo compromiso'));
    await stage.write(ctx, (inside) => stage.drafts.update(inside, commitmentIds[1]!, 1, { title: 'Título en redacción' }));
    await stage.write(ctx, (inside) => stage.drafts.saveMilestone(inside, commitmentIds[1]!, wholeMilestone(4)));
    const ask = `query ($id: ID!) { workspaceCommitment(id: $id) { title draft lock milestones { title } openSteps { name allowed } } }`;
    const own = await api.run<{ workspaceCommitment: Record<string, unknown> }>(ask, api.caller('liaison'), { id: commitmentIds[1] });
    expect(own.workspaceCommitment).toMatchObject({ title: 'Título en redacción', draft: true, lock: 2 });
    expect(own.workspaceCommitment['milestones']).toHaveLength(4);
    expect(api.statements.sort()).toEqual(['plans.commitment-by-id', 'plans.milestones-of-by-id']);
    for (const [role, tenantId] of [
      ['liaison', stage.b],
      ['liaison', stage.c],
      ['network_admin', stage.otherNetwork],
    ] as const)
      expect((await api.run<Record<string, unknown>>(ask, api.caller(role, tenantId), { id: commitmentIds[1] }))['workspaceCommitment']).toBeNull();
    const { plan } = await api.run<PlanPage>(PLAN_PAGE, {}, { slug });
    expect(plan!.commitments[1]).toMatchObject({ title: 'Agua en tu colonia 2', milestones: { length: 3 } });
    const drafted = await stage.drafted(stage.a);
    const [{ slug: hidden }] = (await stage.owner<{ slug: string }>('select slug from action_plans where id = $1', [drafted.planId])) as [{ slug: string }];
    expect((await api.run<PlanPage>(PLAN_PAGE, {}, { slug: hidden })).plan).toBeNull();
    const seen = await api.run<{ commitmentById: unknown }>('query ($id: ID!) { commitmentById(id: $id) { id } }', {}, { id: drafted.commitmentIds[0] });
    expect(seen.commitmentById).toBeNull();
  });

  it('tells field by field what a version changed, and what was moved between versions', async () => {
    const ctx = stage.as('liaison');
    const VERSION = `query ($slug: String!, $number: Int) { plan(network: "ejemplo", municipality: "villa-ejemplo", slug: $slug) {
      versions(number: $number) { number office changes { part added commitment milestone milestoneTitle fields { field was is } } }
      timeline(first: 10, kinds: ["date_moved"]) { nodes { kind } } } }`;
    const before = await api.run<{ plan: { versions: { changes: object[] }[] } }>(VERSION, {}, { slug });
    expect(before.plan.versions.map(({ changes }) => changes)).toEqual([[]]);
    const [second] = (await stage.owner<{ lock: number }>('select lock from commitment_versions where commitment_id = $1 and published_at is null', [commitmentIds[1]])) as [{ lock: number }];
    await stage.write(ctx, (inside) => stage.drafts.update(inside, commitmentIds[1]!, second.lock, { endsOn: '2027-12-15', leadUnit: 'Dirección de Obras', otherUnits: ['Tesorería', 'Cabildo'], budget: null }));
    await stage.write(ctx, (inside) => stage.drafts.saveMilestone(inside, commitmentIds[0]!, { dueOn: '2027-08-20' }, { id: milestoneIds[1]!, lock: 1 }));
    await stage.write(ctx, (inside) => stage.publication.publishAmendment(inside, planId, endorsement));
    const { plan } = await api.run<{ plan: { versions: { number: number; changes: object[] }[]; timeline: object } }>(VERSION, {}, { slug, number: 2 });
    expect(plan.versions).toMatchObject([
      {
        number: 2,
        office: 'liaison',
        changes: [
          // Since version 1 it had been moved to July already; the amendment moved it on from there.
          { part: 'MILESTONE', added: false, commitment: 1, milestone: 2, fields: [{ field: 'dueOn', was: ['2027-07-15'], is: ['2027-08-20'] }] },
          {
            part: 'COMMITMENT',
            added: false,
            commitment: 2,
            fields: [
              { field: 'title', was: ['Agua en tu colonia 2'], is: ['Título en redacción'] },
              { field: 'leadUnit', was: ['Organismo de Agua'], is: ['Dirección de Obras'] },
              { field: 'otherUnits', was: [], is: ['Tesorería', 'Cabildo'] },
              { field: 'endsOn', was: ['2027-11-30'], is: ['2027-12-15'] },
            ],
          },
          { part: 'MILESTONE', added: true, commitment: 2, milestone: 4, milestoneTitle: 'Hito 4' },
        ],
      },
    ]);
    expect(plan.timeline).toEqual({ nodes: [{ kind: 'date_moved' }] });
    expect(api.statements.filter((name) => name === 'plans.changes-of')).toHaveLength(1);
  });

  it('lists plans and their steps in the workspace', async () => {
    const { planId: draft } = await stage.drafted(stage.a, 1, 0);
    const { workspacePlan } = await api.run<{ workspacePlan: { openSteps: { name: string; missing: { message: string }[] }[] } }>(
      'query ($id: ID!) { workspacePlan(id: $id) { openSteps { name allowed needsReason missing { message where } } } }',
      api.caller('liaison'),
      { id: draft },
    );
    expect(workspacePlan.openSteps.map((step) => [step.name, step.missing.length])).toEqual([
      ['open_cocreation', 0],
      ['finish_draft', 0],
      ['capture', 0],
    ]);
    await api.run('{ workspacePlans { id title draft amendmentOpen summary { commitments } versions { number reason folio } } }', api.caller('member'));
    expect(api.statements.sort()).toEqual(['plans.summaries', 'plans.versions-of', 'plans.workspace']);
    await expect(api.run('{ workspacePlans { id } }')).rejects.toThrow('UNAUTHENTICATED');
  });

  it('answers a mutation with the thing or with what to correct', async () => {
    const create = 'mutation ($input: NewActionPlanInput!) { createPlan(input: $input) { __typename ... on ActionPlan { id slug lock openSteps { name } } ... on InvalidInput { issues { path message } } } }';
    const made = await api.run<{ createPlan: { __typename: string; id: string } }>(create, api.caller('liaison'), { input: { title: 'Plan por la API', startsOn: '2027-01-01', endsOn: '2027-12-31' } });
    expect(made.createPlan).toMatchObject({ __typename: 'ActionPlan', slug: 'plan-por-la-api', lock: 1 });
    const wrong = await api.run<{ createPlan: object }>(create, api.caller('liaison'), { input: { title: 'x', startsOn: '2027-01-01', endsOn: '2026-12-31' } });
    expect(wrong.createPlan).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'title' }, { path: 'endsOn', message: 'La fecha de término debe ser posterior a la de inicio.' }] });
    const endorse = 'mutation ($id: ID!, $input: PlanEndorsementInput!) { endorsePlan(id: $id, input: $input) { __typename ... on TransitionRefused { currentState code missing { message } } } }';
    const refused = await api.run<{ endorsePlan: object }>(endorse, api.caller('liaison'), { id: made.createPlan.id, input: { ...endorsement, how: 'SITTING' } });
    expect(refused.endorsePlan).toMatchObject({ __typename: 'TransitionRefused', currentState: 'preparing' });
    const say = 'mutation ($id: ID!, $input: ProgressReportInput!) { reportProgress(milestoneId: $id, input: $input) { __typename ... on ProgressReport { percent voice evidence { url checkState } } } }';
    const told = await api.run<{ reportProgress: object }>(say, api.caller('implementing_unit'), {
      id: milestoneIds[2],
      input: { voice: 'GOVERNMENT', percent: 100, body: 'Terminado', periodEndsOn: '2027-03-31', evidence: [{ description: 'Portal', url: 'https://ejemplo.gob.mx' }] },
    });
    expect(told.reportProgress).toEqual({ __typename: 'ProgressReport', percent: 100, voice: 'GOVERNMENT', evidence: [{ url: 'https://ejemplo.gob.mx', checkState: 'unchecked' }] });
  });
});

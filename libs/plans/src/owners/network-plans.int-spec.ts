import { abilityFor, may, type Caller } from '@tequio/platform';
import { GraphqlWorld } from '../testing/graphql-world.js';
import { endorsement, PlansStage, report, wholeCommitment, wholeMilestone } from '../testing/stage.js';

const SAID = '__typename ... on TransitionRefused { missing { code } } ... on PlanRefused { code } ... on InvalidInput { issues { path message } }';
const plan = (mutation: string, args: string, fields = 'id') => `mutation (${args}) { done: ${mutation} { ${SAID} ... on ActionPlan { ${fields} } } }`;

interface Done {
  done: { __typename: string; id: string; code?: string; missing?: { code: string }[] };
}

describe('a plan of the network itself', () => {
  let stage: PlansStage;
  let api: GraphqlWorld;
  let admin: Partial<Caller>;
  let colleague: Partial<Caller>;
  let planId: string;
  let commitmentId: string;

  const run = async (source: string, variables: object, caller = admin) => (await api.run<Done>(source, caller, variables as Record<string, unknown>)).done;
  const create = (title: string, caller = admin) => run(plan('createPlan(input: $input)', '$input: NewActionPlanInput!'), { input: { title, startsOn: '2027-01-01', endsOn: '2027-12-31' } }, caller);

  beforeAll(async () => {
    stage = await PlansStage.open();
    api = await GraphqlWorld.open(stage);
    admin = api.caller('network_admin', stage.network);
    colleague = api.caller('network_admin', stage.network);
    planId = (await create('Plan estatal 2027')).id;
    const { problem, action, contribution, relevance, leadUnit, startsOn, endsOn, title } = wholeCommitment();
    commitmentId = (
      await run(`mutation ($planId: ID!, $input: CommitmentInput!) { done: addCommitment(planId: $planId, input: $input) { ${SAID} ... on Commitment { id } } }`, {
        planId,
        input: { title, problem, action, contribution, relevance, leadUnit, startsOn, endsOn, pillars: ['TRANSPARENCY'] },
      })
    ).id;
    const milestone = `mutation ($id: ID!, $input: MilestoneInput!) { done: saveMilestone(commitmentId: $id, input: $input) { ${SAID} ... on Commitment { id } } }`;
    expect(await run(milestone, { id: commitmentId, input: wholeMilestone() })).toMatchObject({ __typename: 'Commitment' });
    await run(plan('updatePlan(id: $id, lock: 1, input: { introduction: "Lo que acordamos." })', '$id: ID!'), { id: planId });
  }, 60_000);
  afterAll(async () => {
    await api?.close();
    await stage?.close();
  });

  it('is written by its administrators, endorsed and published, with no secretariat of a municipality', async () => {
    const { workspacePlan } = await api.run<{ workspacePlan: object }>('query ($id: ID!) { workspacePlan(id: $id) { owner { kind name municipalitySlug } openSteps { name allowed } } }', admin, { id: planId });
    expect(workspacePlan).toEqual({
      owner: { kind: 'NETWORK', name: 'Estado de Ejemplo', municipalitySlug: null },
      openSteps: [
        { name: 'open_cocreation', allowed: true },
        { name: 'finish_draft', allowed: true },
        { name: 'capture', allowed: true },
      ],
    });
    await run(plan('takePlanStep(id: $id, step: FINISH_DRAFT)', '$id: ID!'), { id: planId });
    const open = await api.run<{ workspacePlan: { openSteps: { name: string; missing: { code: string }[] }[] } }>('query ($id: ID!) { workspacePlan(id: $id) { openSteps { name missing { code } } } }', admin, { id: planId });
    expect(open.workspacePlan.openSteps.find(({ name }) => name === 'endorse')?.missing).toEqual([{ code: 'plans.missing.endorsement' }]);
    await run(plan('endorsePlan(id: $id, input: $input)', '$id: ID!, $input: PlanEndorsementInput!'), { id: planId, input: { ...endorsement, how: 'SITTING' } });
    expect(await run(plan('publishPlan(id: $id)', '$id: ID!', 'id state folio'), { id: planId })).toMatchObject({ state: 'PUBLISHED', folio: expect.stringMatching(/^TQ-99000-PLAN-/) });
  });

  it('is read by anyone below the network’s address, and below no municipality’s', async () => {
    const fields = '{ title owner { kind path } commitments { slug owner { name } } }';
    const seen = await api.run<{ own: { commitments: { slug: string }[] }; theirs: null; network: object; found: object }>(
      `{ own: plan(network: "ejemplo", slug: "plan-estatal-2027") ${fields} theirs: plan(network: "ejemplo", municipality: "villa-ejemplo", slug: "plan-estatal-2027") ${fields}
         found: commitment(network: "ejemplo", plan: "plan-estatal-2027", number: 1) { title milestones { title late } }
         bySlug: commitmentBySlug(network: "ejemplo", slug: "agua-en-tu-colonia-1") { id owner { kind } milestones { title } }
       }`,
    );
    expect(seen).toMatchObject({
      own: { title: 'Plan estatal 2027', owner: { kind: 'NETWORK', path: '/ejemplo' }, commitments: [{ slug: 'agua-en-tu-colonia-1', owner: { name: 'Estado de Ejemplo' } }] },
      theirs: null,
      found: { title: 'Agua en tu colonia 1', milestones: [{ title: 'Hito 1', late: false }] },
      bySlug: { id: commitmentId, owner: { kind: 'NETWORK' }, milestones: [{ title: 'Hito 1' }] },
    });
    expect(await stage.owner('select page from movements where tenant_id = $1', [stage.network])).toEqual([{ page: 'plan/plan-estatal-2027' }]);
  });

  it('is reported on by one administrator and verified by another', async () => {
    stage.clock.moveTo(new Date('2027-04-05T18:00:00Z'));
    const [{ id: milestoneId }] = (await stage.owner<{ id: string }>('select id from milestones where commitment_id = $1', [commitmentId])) as [{ id: string }];
    const fields = `{ ${SAID} ... on ProgressReport { id state } }`;
    const { voice: _voice, ...said } = report(100);
    const told = await run(`mutation ($id: ID!, $input: ProgressReportInput!) { done: reportProgress(milestoneId: $id, input: $input) ${fields} }`, { id: milestoneId, input: { ...said, voice: 'GOVERNMENT' } });
    const verify = `mutation ($id: ID!) { done: verifyProgress(id: $id) ${fields} }`;
    expect(await run(verify, { id: told.id })).toMatchObject({ __typename: 'PlanRefused', code: 'own_report' });
    expect(await run(verify, { id: told.id }, colleague)).toMatchObject({ state: 'VERIFIED' });
    expect(await stage.owner('select state from commitments where id = $1', [commitmentId])).toEqual([{ state: 'completed' }]);
  });

  it('gives its administrators no municipality’s plan, by either wall', async () => {
    const { planId: theirs, commitmentIds } = await stage.drafted(stage.a, 1, 1);
    // The database: the rows of another tenant are not there.
    await expect(run(plan('updatePlan(id: $id, lock: 1, input: { title: "Ajeno" })', '$id: ID!'), { id: theirs })).rejects.toThrow('NOT_FOUND');
    await expect(run('mutation ($id: ID!) { done: discardPlan(id: $id, reason: "No es suyo") { __typename } }', { id: theirs })).rejects.toThrow('NOT_FOUND');
    await expect(
      run(`mutation ($id: ID!) { done: updateCommitment(id: $id, lock: 1, input: { title: "Ajeno" }) { ${SAID} ... on Commitment { id } } }`, { id: commitmentIds[0] }),
    ).rejects.toThrow('NOT_FOUND');
    // The rights: they are given on the network's own rows alone.
    const ability = abilityFor({ roles: ['network_admin'], networkId: stage.network, tenantId: stage.network, personId: admin.personId!, tokenScopes: null });
    const ctx = stage.as('network_admin', stage.network).with({ ability });
    for (const action of ['edit', 'endorse', 'publish', 'amend', 'close', 'report', 'import']) {
      expect([action, may(ctx, action, 'ActionPlan', { networkId: stage.network, tenantId: stage.a })]).toEqual([action, false]);
      expect([action, may(ctx, action, 'ActionPlan', { networkId: stage.network, tenantId: stage.network })]).toEqual([action, true]);
    }
    // And nobody of a municipality reaches a plan of the network that is being written, nor an analyst changes one.
    const draft = (await create('Plan estatal 2028')).id;
    expect(await api.run('query ($id: ID!) { workspacePlan(id: $id) { id } }', api.caller('liaison'), { id: draft })).toEqual({ workspacePlan: null });
    await expect(run(plan('updatePlan(id: $id, lock: 1, input: { title: "Ajeno" })', '$id: ID!'), { id: draft }, api.caller('liaison'))).rejects.toThrow('NOT_FOUND');
    await expect(create('Plan de quien mira', api.caller('network_analyst', stage.network))).rejects.toThrow('FORBIDDEN');
  });

  it('may be a past one, as its documents say it and with their gaps', async () => {
    const past = (await create('Plan estatal 2021-2022')).id;
    const capture = plan('takePlanStep(id: $id, step: CAPTURE, reason: $source)', '$id: ID!, $source: String', 'id state folio capturedFrom openSteps { name } commitments { state leadUnit milestones { state dueOn } }');
    const source = 'Ejemplo basado en resúmenes de documentos públicos.';
    expect((await run(capture, { id: past, source })).missing).toEqual([{ code: 'plans.missing.commitments' }]);
    const added = await run(`mutation ($id: ID!) { done: addCommitment(planId: $id, input: { title: "Cultura de apertura" }) { ${SAID} ... on Commitment { id } } }`, { id: past });
    await run(`mutation ($id: ID!) { done: saveMilestone(commitmentId: $id, input: { title: "Foros" }) { ${SAID} ... on Commitment { id } } }`, { id: added.id });
    expect(await run(capture, { id: past, source: '' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await run(capture, { id: past, source })).toEqual({
      __typename: 'ActionPlan',
      id: past,
      state: 'CAPTURED',
      folio: null,
      capturedFrom: source,
      openSteps: [{ name: 'withdraw' }],
      commitments: [{ state: 'CAPTURED', leadUnit: null, milestones: [{ state: 'CAPTURED', dueOn: null }] }],
    });
    const { plan: seen } = await api.run<{ plan: object }>('{ plan(network: "ejemplo", slug: "plan-estatal-2021-2022") { capturedFrom summary { commitments late nextDueOn } } }');
    expect(seen).toEqual({ capturedFrom: source, summary: { commitments: 1, late: 0, nextDueOn: null } });
    expect(await run(plan('startAmendment(planId: $id, reason: "Para corregir lo que dice")', '$id: ID!'), { id: past })).toMatchObject({ code: 'frozen' });
    await expect(stage.owner('update action_plans set captured_from = null where id = $1', [past])).rejects.toThrow('action_plans_captured');
  });

  it('is withdrawn with a reason where it was captured wrong: kept here, and neither public nor counted any more', async () => {
    const [{ id: past }] = (await stage.owner<{ id: string }>(`select id from action_plans where state = 'captured'`)) as [{ id: string }];
    const withdraw = plan('takePlanStep(id: $id, step: WITHDRAW, reason: $reason)', '$id: ID!, $reason: String', 'state withdrawnReason capturedFrom openSteps { name } commitments { state stateReason }');
    const seen = () =>
      api.run<{ plan: object | null; network: { plans: object[]; commitmentCounts: { published: number }; commitments: { nodes: object[] }; movements: { nodes: { summary: string; page: string }[] } } }>(
        `{ plan(network: "ejemplo", slug: "plan-estatal-2021-2022") { id }
          network(slug: "ejemplo") { plans { slug } commitmentCounts { published } commitments(state: CAPTURED) { nodes { id } } movements(first: 3) { nodes { summary page } } } }`,
      );
    const before = await seen();
    expect(before.network.movements.nodes[0]).toMatchObject({ page: 'plan/plan-estatal-2021-2022' });
    expect(await run(withdraw, { id: past, reason: 'no' })).toMatchObject({ __typename: 'InvalidInput' });
    const reason = 'El documento era de otra administración.';
    expect(await run(withdraw, { id: past, reason })).toMatchObject({ state: 'WITHDRAWN', withdrawnReason: reason, openSteps: [], commitments: [{ state: 'WITHDRAWN', stateReason: reason }] });
    const after = await seen();
    expect(after.plan).toBeNull();
    expect(after.network.plans.length).toBe(before.network.plans.length - 1);
    expect(after.network.commitmentCounts.published).toBe(before.network.commitmentCounts.published - 1);
    expect(after.network.commitments.nodes).toEqual([]);
    expect(after.network.movements.nodes.slice(0, 2)).toEqual([
      { summary: expect.stringContaining('Se retiró un plan anterior'), page: '' },
      { summary: expect.stringContaining('Se tomó de sus documentos'), page: '' },
    ]);
    expect(await run(withdraw, { id: past, reason })).toMatchObject({ __typename: 'TransitionRefused' });
    await expect(stage.owner('update action_plans set withdrawn_reason = null where id = $1', [past])).rejects.toThrow('action_plans_withdrawn');
  });
});

import { newId } from '@tequio/platform';
import { PlanWhatNext } from '../notices/plan-what-next.js';
import { GraphqlWorld } from '../testing/graphql-world.js';
import { PlansStage, report } from '../testing/stage.js';

describe('an implementing unit', () => {
  let stage: PlansStage;
  let api: GraphqlWorld;
  let planId: string;
  let water: { id: string; milestone: string };
  let works: { id: string; milestone: string };
  const unit = (office: string, tenantId = stage.a) => stage.as('implementing_unit', tenantId, { office });
  const callerOf = (office: string) => ({ ...api.caller('implementing_unit'), acting: { ...api.caller('implementing_unit').acting!, office } });
  const say = (office: string, milestone: string, tenantId = stage.a) => stage.write(unit(office, tenantId), (ctx) => stage.progress.report(ctx, milestone, report(40)));

  beforeAll(async () => {
    stage = await PlansStage.open();
    api = await GraphqlWorld.open(stage);
    const { planId: id, commitmentIds, milestoneIds } = await stage.published(stage.a, 2, 1);
    planId = id;
    water = { id: commitmentIds[0]!, milestone: milestoneIds[0]! };
    works = { id: commitmentIds[1]!, milestone: milestoneIds[1]! };
    await stage.write(stage.as('liaison'), (ctx) => stage.commitments.reassign(ctx, works.id, { leadUnit: 'Dirección de Obras Públicas', reason: 'La obra es de Obras Públicas' }));
    stage.clock.moveTo(new Date('2027-04-05T18:00:00Z'));
  });
  afterAll(async () => {
    await api?.close();
    await stage?.close();
  });

  it('reports on what it leads, however its name is written, and on nothing of another unit of the same municipality', async () => {
    await expect(say('Dirección de Obras Públicas', water.milestone)).rejects.toThrow('FORBIDDEN');
    await expect(say('Organismo de Agua', works.milestone)).rejects.toThrow('FORBIDDEN');
    await expect(say('—', water.milestone)).rejects.toThrow('FORBIDDEN');
    await say('ORGANISMO  DE AGUA.', water.milestone);
    await say('direccion de obras publicas', works.milestone);
    // After it passed to another unit, the one before has no say in it.
    await stage.write(stage.as('liaison'), (ctx) => stage.commitments.reassign(ctx, water.id, { leadUnit: 'Servicios Públicos', reason: 'El organismo desapareció' }));
    await expect(say('Organismo de Agua', water.milestone)).rejects.toThrow('FORBIDDEN');
    await stage.write(stage.as('liaison'), (ctx) => stage.commitments.reassign(ctx, water.id, { leadUnit: 'Organismo de Agua', reason: 'Se revirtió el cambio' }));
  });

  it('checks the feasibility of its own drafts alone', async () => {
    const { commitmentIds } = await stage.drafted(stage.b, 1, 1);
    const check = (office: string) => stage.write(unit(office, stage.b), (ctx) => stage.commitments.checkFeasibility(ctx, commitmentIds[0]!));
    await expect(check('Obras Públicas')).rejects.toThrow('FORBIDDEN');
    expect(await check('Organismo de Agua')).toMatchObject({ state: 'feasibility_checked' });
  });

  it('is chosen by a name that is there already, each of which stands once', async () => {
    const [person, member] = [newId(), newId()];
    await stage.owner(`insert into persons (id, email, name, locale, created_at) values ($1, 'unidad@ejemplo.mx', 'Unidad', 'es', now())`, [person]);
    const office = `insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at) values ($1, $2, $3, $4, 'implementing_unit', $5, '2026-01-01', now())`;
    await stage.owner(office, [member, stage.network, stage.a, person, 'ORGANISMO DE AGUA']);
    await stage.owner(office, [newId(), stage.network, stage.a, person, 'Catastro']);
    const { workspaceUnits } = await api.run<{ workspaceUnits: string[] }>('{ workspaceUnits }', api.caller('liaison'));
    expect(workspaceUnits).toEqual(['Catastro', 'Dirección de Obras Públicas', 'Organismo de Agua']);
  });

  it('sees in its workspace what it leads, and what it may do about it', async () => {
    const query = `query ($plan: ID!, $own: ID!, $other: ID!) {
      workspacePlan(id: $plan) { commitments { id milestones { id } } }
      own: workspaceCommitment(id: $own) { id reportVoices mayReassign mayMoveDates mayCancelMilestones reports(first: 5) { nodes { mayDecide mayWithdraw } } }
      published: workspaceCommitment(id: $own, published: true) { id reportVoices }
      other: workspaceCommitment(id: $other) { id }
      workspacePlans { commitments { id } }
    }`;
    const variables = { plan: planId, own: water.id, other: works.id };
    expect(await api.run(query, callerOf('Organismo de agua'), variables)).toEqual({
      workspacePlan: { commitments: [{ id: water.id, milestones: [{ id: water.milestone }] }] },
      own: { id: water.id, reportVoices: ['GOVERNMENT'], mayReassign: false, mayMoveDates: false, mayCancelMilestones: false, reports: { nodes: [{ mayDecide: false, mayWithdraw: false }] } },
      published: { id: water.id, reportVoices: ['GOVERNMENT'] },
      other: null,
      workspacePlans: [{ commitments: [{ id: water.id }] }],
    });
    const liaison = await api.run<Record<string, unknown>>(query, api.caller('liaison'), variables);
    expect(liaison).toMatchObject({
      workspacePlan: { commitments: [{ id: water.id }, { id: works.id }] },
      own: { reportVoices: ['GOVERNMENT'], mayReassign: true, mayMoveDates: true, mayCancelMilestones: true, reports: { nodes: [{ mayDecide: true, mayWithdraw: true }] } },
      other: { id: works.id },
    });
  });

  it('finds on its list what it has to report, and nothing of others', async () => {
    const listed = async (office: string) => (await stage.db.read(unit(office), (ctx) => stage.get(PlanWhatNext).items(ctx))).map((item) => item.subjectId);
    await stage.owner(`update milestones set state = 'pending' where id = any($1)`, [[water.milestone, works.milestone]]);
    expect(await listed('Organismo de Agua')).toEqual([water.milestone]);
    expect(await listed('Dirección de Obras Públicas')).toEqual([works.milestone]);
    expect(await listed('Tesorería')).toEqual([]);
  });

  it('is invited once its plan is published, and asked for the first report', async () => {
    const { planId: fresh, milestoneIds } = await stage.published(stage.b, 1, 1);
    await stage.owner(`update milestones set due_on = '2027-12-01' where id = any($1)`, [milestoneIds]);
    const listed = async (ctx: ReturnType<typeof unit>) => (await stage.db.read(ctx, (inside) => stage.get(PlanWhatNext).items(inside))).map(({ key }) => key);
    expect(await listed(stage.as('liaison', stage.b))).toEqual(expect.arrayContaining([`plans.invite_units.${stage.b}`, `plans.first_report.${fresh}`]));
    expect(await listed(unit('Tesorería', stage.b))).toEqual([]);
    const lead = stage.as('implementing_unit', stage.b);
    expect(await listed(lead)).toEqual([`plans.first_report.${fresh}`]);
    await stage.write(lead, (ctx) => stage.progress.report(ctx, milestoneIds[0]!, report(40)));
    expect(await listed(lead)).toEqual([]);
  });

  it('says of a report who may decide on it: those that the network names, and never its author', async () => {
    const [{ id }] = (await stage.owner<{ id: string }>('select id from progress_reports where milestone_id = $1', [water.milestone])) as [{ id: string }];
    const person = newId();
    await stage.owner('update progress_reports set person_id = $2, office = $3 where id = $1', [id, person, 'Organismo de Agua']);
    const asks = async (role: string, personId = newId(), tenantId = stage.a) => {
      const caller = api.caller(role, tenantId);
      const { progressReport } = await api.run<{ progressReport: { mayDecide: boolean; mayWithdraw: boolean } | null }>(`query ($id: ID!) { progressReport(id: $id) { mayDecide mayWithdraw } }`, { ...caller, personId }, { id });
      return progressReport && [progressReport.mayDecide, progressReport.mayWithdraw];
    };
    expect(await asks('facilitator')).toEqual([true, false]);
    expect(await asks('liaison')).toEqual([true, true]);
    expect(await asks('liaison', person)).toEqual([false, true]);
    expect(await asks('implementing_unit')).toEqual([false, true]);
    // A role that verifies only where the network's rule names it.
    expect(await asks('monitor')).toEqual([false, false]);
    expect(await asks('network_admin', newId(), stage.network)).toEqual([false, false]);
    await stage.write(stage.as('facilitator'), (ctx) => stage.progress.verify(ctx, id));
    expect(await asks('facilitator')).toEqual([false, false]);
  });
});

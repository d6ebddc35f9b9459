import { NetworkSettings } from '@tequio/network';
import { PlanReads } from '../reads/plan-reads.js';
import { endorsement, PlansStage, refusalOf, report, wholeCommitment, wholeMilestone } from '../testing/stage.js';
import { PlanSteps } from './plan-steps.js';

describe('an action plan from its first line to its publication', () => {
  let stage: PlansStage;
  beforeAll(async () => {
    stage = await PlansStage.open();
  });
  afterAll(() => stage?.close());

  const create = (extra: object = {}, tenantId = stage.a) =>
    stage.write(stage.as('liaison', tenantId), (ctx) => stage.plans.create(ctx, { title: 'Plan 2027', startsOn: '2027-01-01', endsOn: '2027-12-31', ...extra }));

  it('refuses what cannot be a plan, with what to correct', async () => {
    const order = await refusalOf(create({ startsOn: '2027-12-31', endsOn: '2027-01-01' }));
    expect(order).toMatchObject({ code: 'invalid_input', issues: [{ path: 'endsOn', message: 'La fecha de término debe ser posterior a la de inicio.' }] });
    const long = await refusalOf(create({ title: 'a'.repeat(10_000) }));
    expect(long).toMatchObject({ issues: [{ path: 'title', message: 'Escriba como máximo 200 caracteres; ahora hay 10000.' }] });
  });

  it('gives two plans of one title two addresses, also when both are made at once', async () => {
    const made = await Promise.all([create({ title: 'Plan gemelo' }), create({ title: 'Plan gemelo' })]);
    expect(made.map((plan) => plan.slug).sort()).toEqual(['plan-gemelo', 'plan-gemelo-2']);
  });

  it('keeps HTML and formulas as the text that they are', async () => {
    const plan = await create({ title: '<script>alert(1)</script> =cmd|calc' });
    const [row] = await stage.owner<{ title: string }>('select title from action_plan_versions where plan_id = $1', [plan.id]);
    expect(row!.title).toBe('<script>alert(1)</script> =cmd|calc');
  });

  it('keeps what two people write in different fields, and shows both where it is the same', async () => {
    const { commitmentIds } = await stage.drafted(stage.b);
    const [id] = commitmentIds as [string];
    const liaison = stage.as('liaison', stage.b);
    const write = (patch: object, lock = 1, as = liaison) => stage.write(as, (ctx) => stage.drafts.update(ctx, id, lock, patch));
    await write({ budget: '180 mil pesos' });
    await write({ statusQuo: 'Ninguna colonia tiene calendario.' });
    const conflict = await refusalOf(write({ budget: '200 mil pesos', counterpart: 'Otra' }));
    expect(conflict).toMatchObject({ code: 'edit_conflict', currentVersion: 3, conflicts: [{ field: 'budget', stored: '180 mil pesos', sent: '200 mil pesos' }] });
    expect(conflict['message']).toMatch(/Otra persona/);
    expect(conflict).toMatchObject({ savedByYou: true, savedAt: stage.clock.now() });
    const another = await refusalOf(write({ budget: '200 mil pesos' }, 1, stage.as('liaison', stage.b)));
    expect(another).toMatchObject({ savedByYou: false, savedByOffice: liaison.actor.office });
    const [row] = await stage.owner('select budget, status_quo, counterpart from commitment_versions where commitment_id = $1', [id]);
    expect(row).toEqual({ budget: '180 mil pesos', status_quo: 'Ninguna colonia tiene calendario.', counterpart: 'Observatorio ciudadano del agua' });
    await write({ budget: '200 mil pesos' }, 3);
    expect(await refusalOf(write({ budget: 'x' }, 99))).toMatchObject({ code: 'stale_version', currentVersion: 4 });
  });

  it('orders, numbers and removes drafted commitments', async () => {
    const { planId, commitmentIds } = await stage.drafted(stage.a, 3, 1);
    const [one, two, three] = commitmentIds as [string, string, string];
    const ctx = stage.as('liaison');
    const numbers = () => stage.owner<{ id: string; number: number }>('select id, number from commitments where plan_id = $1 order by number', [planId]);
    await stage.write(ctx, (inside) => stage.drafts.reorder(inside, planId, [three, one, two]));
    expect((await numbers()).map((row) => row.id)).toEqual([three, one, two]);
    expect(await refusalOf(stage.write(ctx, (inside) => stage.drafts.reorder(inside, planId, [three, three, two])))).toMatchObject({ code: 'invalid_input' });
    await stage.write(ctx, (inside) => stage.drafts.remove(inside, three));
    expect(await numbers()).toEqual([
      { id: one, number: 1 },
      { id: two, number: 2 },
    ]);
  });

  it('says what is missing, and in which commitment', async () => {
    const ctx = stage.as('liaison');
    const plan = await create({ title: 'Incompleto' });
    const step = (work: Parameters<PlansStage['write']>[1]) => stage.write(ctx, work);
    expect(await refusalOf(step((inside) => stage.plans.take(inside, plan.id, 'finish_draft')))).toMatchObject({
      code: 'transition_refused',
      missing: [{ code: 'plans.missing.commitments', message: 'Agregue al menos un compromiso.' }],
    });
    const commitment = await stage.write(ctx, (inside) => stage.drafts.add(inside, plan.id, { ...wholeCommitment(), pillars: [], endsOn: '2028-03-01' }));
    await stage.write(ctx, (inside) => stage.drafts.saveMilestone(inside, commitment.id, { ...wholeMilestone(), means: '', dueOn: null }));
    // To declare the draft complete it lacks nothing; what its endorsement will ask for is said by then, and what is wrong is told apart.
    const steps = await stage.db.read(ctx, async (inside) => stage.get(PlanSteps).ofPlan(inside, (await stage.get(PlanReads).plan(inside, plan.id))!));
    const finish = steps.find(({ name }) => name === 'finish_draft')!;
    expect(finish.missing).toEqual([]);
    expect(finish.ahead.map(({ code, wrong }) => [code.replace('plans.missing.', ''), wrong])).toEqual([
      ['introduction', false],
      ['commitment_pillars', false],
      ['commitment_within_plan', true],
      ['milestone_dueOn', false],
      ['milestone_means', false],
      ['endorsement', false],
    ]);
    await stage.write(ctx, (inside) => stage.plans.take(inside, plan.id, 'finish_draft'));
    const refused = await refusalOf(step((inside) => stage.plans.endorse(inside, plan.id, { ...endorsement, otherMembers: 0, on: '2026-11-30' })));
    expect((refused['missing'] as { code: string }[]).map((one) => one.code)).toEqual([
      'plans.missing.introduction',
      'plans.missing.commitment_pillars',
      'plans.missing.commitment_within_plan',
      'plans.missing.milestone_dueOn',
      'plans.missing.milestone_means',
      'plans.missing.endorsement_society',
      'plans.missing.endorsement_to_come',
    ]);
    expect((refused['missing'] as { message: string; where: string }[])[1]).toMatchObject({
      message: expect.stringMatching(/^Compromiso 1, «Agua en tu colonia 1»: elija al menos un pilar/),
      where: `commitments.${commitment.id}.pillars`,
    });
  });

  it('endorses only where the secretariat is installed', async () => {
    const { planId } = await stage.drafted(stage.c);
    const ctx = stage.as('liaison', stage.c);
    await stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'finish_draft'));
    expect(await refusalOf(stage.write(ctx, (inside) => stage.plans.endorse(inside, planId, endorsement)))).toMatchObject({
      missing: [{ message: 'Instale primero el secretariado técnico municipal.' }],
    });
  });

  it('stands still once endorsed, opens again with a reason, and is endorsed anew', async () => {
    const { planId } = await stage.drafted();
    const ctx = stage.as('liaison');
    await stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'finish_draft'));
    await stage.write(ctx, (inside) => stage.plans.endorse(inside, planId, endorsement));
    expect(await refusalOf(stage.write(ctx, (inside) => stage.plans.update(inside, planId, 2, { title: 'Otro título' })))).toMatchObject({ code: 'frozen' });
    expect(await refusalOf(stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'reopen')))).toMatchObject({ code: 'invalid_input' });
    await stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'reopen', 'Falta un compromiso'));
    const [version] = await stage.owner('select endorsement from action_plan_versions where plan_id = $1', [planId]);
    expect(version).toEqual({ endorsement: null });
  });

  it('dates the co-creation by its last opening, and tells of each', async () => {
    const ctx = stage.as('liaison');
    const opened = async () => (await stage.owner<{ at: Date }>('select cocreation_opened_at as at from municipalities where id = $1', [stage.a]))[0]!.at;
    const told = async () =>
      (await stage.owner<{ at: Date }>(`select at from movements where tenant_id = $1 and kind = 'plans.movement.cocreation_opened' order by at`, [stage.a])).map(({ at }) => at);
    const began = stage.clock.now();
    const { planId } = await stage.drafted();
    const before = await told();
    await stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'open_cocreation'));
    const first = stage.clock.now();
    expect(await opened()).toEqual(first);
    await stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'finish_draft'));
    stage.clock.advance(40 * 24 * 3600_000);
    await stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'reopen', 'Llegaron propuestas de dos colonias'));
    expect(await opened()).toEqual(stage.clock.now());
    expect((await told()).slice(before.length)).toEqual([first, stage.clock.now()]);
    stage.clock.moveTo(began);
  });

  it('publishes once, with its document, its baseline and its event, whoever presses twice', async () => {
    const { planId, commitmentIds } = await stage.drafted(stage.b, 2, 2);
    const ctx = stage.as('liaison', stage.b);
    await stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'finish_draft'));
    await stage.write(ctx, (inside) => stage.plans.endorse(inside, planId, endorsement));
    const twice = await Promise.allSettled([1, 2].map(() => stage.write(ctx, (inside) => stage.publication.publish(inside, planId))));
    expect(twice.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const [plan] = await stage.owner('select p.state, v.number, d.folio, d.published_at is not null as shown from action_plans p join action_plan_versions v on v.id = p.current_version_id join official_documents d on d.id = v.document_id where p.id = $1', [planId]);
    expect(plan).toMatchObject({ state: 'published', number: 1, shown: true, folio: expect.stringMatching(/^TQ-99002-PLAN-2026-0001-/) });
    const commitments = await stage.owner('select state, lead_unit, milestones_total, next_due_on::text, government_progress from commitments where plan_id = $1', [planId]);
    expect(commitments).toEqual(Array(2).fill({ state: 'approved', lead_unit: 'Organismo de Agua', milestones_total: 2, next_due_on: '2027-03-15', government_progress: null }));
    const baselines = await stage.owner('select baseline_due_on::text as baseline, due_on::text as due from milestones where commitment_id = $1 order by number', [commitmentIds[0]]);
    expect(baselines).toEqual([
      { baseline: '2027-03-15', due: '2027-03-15' },
      { baseline: '2027-04-15', due: '2027-04-15' },
    ]);
    const events = await stage.owner<{ payload: object }>(`select payload from outbox where event = 'event:plans.plan.published' and tenant_id = $1`, [stage.b]);
    expect(events).toHaveLength(1);
    const [municipality] = await stage.owner<{ stage: string }>('select stage from municipalities where id = $1', [stage.b]);
    expect(municipality!.stage).toBe('plan_published');
  });

  it('never edits what was published, not even past the code', async () => {
    const { planId, commitmentIds } = await stage.published();
    const ctx = stage.as('liaison');
    expect(await refusalOf(stage.write(ctx, (inside) => stage.plans.update(inside, planId, 2, { title: 'Cambiado' })))).toMatchObject({ code: 'no_amendment' });
    expect(await refusalOf(stage.write(ctx, (inside) => stage.drafts.remove(inside, commitmentIds[0]!)))).toMatchObject({ code: 'no_amendment' });
    for (const change of [
      "update action_plan_versions set title = 'x'",
      "update commitment_versions set title = 'x'",
      "update milestone_versions set title = 'x'",
      'delete from action_plan_pins',
    ])
      await expect(stage.db.write(ctx, (inside) => inside.transaction!.client.query(change))).rejects.toThrow(/published/);
  });

  it('amends as a new version with its reason, the one before staying as it was', async () => {
    const { planId, commitmentIds, milestoneIds } = await stage.published(stage.a, 2, 2);
    const ctx = stage.as('liaison');
    const [first, second] = commitmentIds as [string, string];
    expect(await refusalOf(stage.write(ctx, (inside) => stage.publication.startAmendment(inside, planId, 'Pues')))).toMatchObject({ code: 'invalid_input' });
    await stage.write(ctx, (inside) => stage.publication.startAmendment(inside, planId, 'El organismo cambió de nombre'));
    await stage.write(ctx, (inside) => stage.drafts.update(inside, first, 1, { leadUnit: 'Organismo Metropolitano de Agua' }));
    await stage.write(ctx, (inside) => stage.drafts.saveMilestone(inside, first, { dueOn: '2027-05-20' }, { id: milestoneIds[0]!, lock: 1 }));
    await stage.write(ctx, (inside) => stage.drafts.saveMilestone(inside, first, wholeMilestone(3)));
    const third = await stage.write(ctx, (inside) => stage.drafts.add(inside, planId, wholeCommitment(3)));
    const [shown] = await stage.owner('select lead_unit from commitments where id = $1', [first]);
    expect(shown).toEqual({ lead_unit: 'Organismo de Agua' });
    const refused = await refusalOf(stage.write(ctx, (inside) => stage.publication.publishAmendment(inside, planId, endorsement)));
    expect(refused).toMatchObject({ code: 'transition_refused', missing: [{ code: 'plans.missing.commitment_milestone', where: `commitments.${third.id}.milestones` }] });
    await stage.write(ctx, (inside) => stage.drafts.saveMilestone(inside, third.id, wholeMilestone(1)));
    await stage.write(ctx, (inside) => stage.publication.publishAmendment(inside, planId, endorsement));

    const versions = await stage.owner('select number, reason from action_plan_versions where plan_id = $1 order by number', [planId]);
    expect(versions).toEqual([
      { number: 1, reason: null },
      { number: 2, reason: 'El organismo cambió de nombre' },
    ]);
    // Who verifies the folio of the first learns which one is in force, and why.
    const documents = await stage.owner(
      `select d.title, d.state, d.annul_reason as why, r.title as replaced from action_plan_versions v join official_documents d on d.id = v.document_id
         left join official_documents r on r.id = d.replaced_by where v.plan_id = $1 order by v.number`,
      [planId],
    );
    expect(documents).toEqual([
      { title: expect.stringContaining(', versión 1 · '), state: 'annulled', why: 'El organismo cambió de nombre', replaced: expect.stringContaining(', versión 2 · ') },
      { title: expect.stringContaining(', versión 2 · '), state: 'pending', why: null, replaced: null },
    ]);
    const pins = await stage.owner(
      `select pv.number as plan, c.number, cv.number as version, cv.lead_unit from action_plan_pins p join action_plan_versions pv on pv.id = p.plan_version_id
         join commitments c on c.id = p.commitment_id join commitment_versions cv on cv.id = p.commitment_version_id where pv.plan_id = $1 order by 1, 2`,
      [planId],
    );
    expect(pins).toEqual([
      { plan: 1, number: 1, version: 1, lead_unit: 'Organismo de Agua' },
      { plan: 1, number: 2, version: 1, lead_unit: 'Organismo de Agua' },
      { plan: 2, number: 1, version: 2, lead_unit: 'Organismo Metropolitano de Agua' },
      { plan: 2, number: 2, version: 1, lead_unit: 'Organismo de Agua' },
      { plan: 2, number: 3, version: 1, lead_unit: 'Organismo de Agua' },
    ]);
    expect(await stage.owner('select from_due_on::text as was, to_due_on::text as is, reason from date_changes where commitment_id = $1', [first])).toEqual([
      { was: '2027-03-15', is: '2027-05-20', reason: 'El organismo cambió de nombre' },
    ]);
    expect(await stage.owner('select from_unit, to_unit from lead_changes where commitment_id = $1', [first])).toEqual([
      { from_unit: 'Organismo de Agua', to_unit: 'Organismo Metropolitano de Agua' },
    ]);
    const [moved] = await stage.owner('select baseline_due_on::text as baseline, due_on::text as due from milestones where id = $1', [milestoneIds[0]]);
    expect(moved).toEqual({ baseline: '2027-03-15', due: '2027-05-20' });
    expect(second).toBeDefined();
  });

  it('amends again what was edited before it was published, over the lock that its readers see', async () => {
    const { planId, commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 1);
    const ctx = stage.as('liaison');
    const [commitment, milestone] = [commitmentIds[0]!, milestoneIds[0]!];
    const edit = (lock: number, title: string) => stage.write(ctx, (inside) => stage.drafts.update(inside, commitment, lock, { title }));
    const move = (lock: number, dueOn: string) => stage.write(ctx, (inside) => stage.drafts.saveMilestone(inside, commitment, { dueOn }, { id: milestone, lock }));
    const seen = async () => {
      const [read] = await stage.owner<{ commitment: number; milestone: number }>(
        `select cv.lock as commitment, mv.lock as milestone from commitments c join commitment_versions cv on cv.id = coalesce(c.working_version_id, c.current_version_id)
           join milestone_versions mv on mv.commitment_version_id = cv.id and mv.milestone_id = $2 where c.id = $1`,
        [commitment, milestone],
      );
      return read!;
    };
    for (const round of [1, 2]) {
      await stage.write(ctx, (inside) => stage.publication.startAmendment(inside, planId, `Se precisa por ${round}.ª vez`));
      const read = await seen();
      await edit(read.commitment, `Título ${round}`);
      await move(read.milestone, `2027-0${round + 4}-20`);
      // Who read before that and changes the same is told, as ever.
      await expect(edit(read.commitment, 'Otro título')).rejects.toMatchObject({ message: expect.anything() });
      await stage.write(ctx, (inside) => stage.publication.publishAmendment(inside, planId, endorsement));
    }
    expect(await stage.owner('select cv.title, m.due_on::text as due from commitments c join commitment_versions cv on cv.id = c.current_version_id join milestones m on m.commitment_id = c.id where c.id = $1', [commitment])).toEqual([
      { title: 'Título 2', due: '2027-06-20' },
    ]);
  });

  it('has an amendment endorsed as the plan was, unless the network asks for none', async () => {
    const { planId } = await stage.published(stage.b, 1, 1);
    const ctx = stage.as('liaison', stage.b);
    const publish = (given?: object) => stage.write(ctx, (inside) => stage.publication.publishAmendment(inside, planId, given));
    await stage.write(ctx, (inside) => stage.publication.startAmendment(inside, planId, 'Se corrige la introducción'));
    expect(await refusalOf(publish())).toMatchObject({ code: 'transition_refused', missing: [{ code: 'plans.missing.endorsement' }] });
    expect(await refusalOf(publish({ ...endorsement, otherMembers: 0 }))).toMatchObject({ missing: [{ code: 'plans.missing.endorsement_society' }] });
    expect(await refusalOf(publish({ ...endorsement, on: '2026-11-30' }))).toMatchObject({ missing: [{ code: 'plans.missing.endorsement_to_come' }] });
    await publish(endorsement);
    expect(await stage.owner(`select number, endorsement->>'body' as body from action_plan_versions where plan_id = $1 order by number`, [planId])).toEqual([
      { number: 1, body: endorsement.body },
      { number: 2, body: endorsement.body },
    ]);
    const settings = stage.get(NetworkSettings);
    await stage.write(stage.as('network_admin', stage.network), (inside) => settings.set(inside, 'plans.amendments_endorsed', false, 'Las modificaciones se informan en sesión'));
    await stage.write(ctx, (inside) => stage.publication.startAmendment(inside, planId, 'Se corrige la introducción otra vez'));
    await publish();
    await stage.write(stage.as('network_admin', stage.network), (inside) => settings.set(inside, 'plans.amendments_endorsed', true, 'Como el plan'));
  });

  it('throws an amendment away without a trace in what is published', async () => {
    const { planId, commitmentIds } = await stage.published(stage.a, 1, 1);
    const ctx = stage.as('liaison');
    await stage.write(ctx, (inside) => stage.publication.startAmendment(inside, planId, 'Una idea que no prosperó'));
    await stage.write(ctx, (inside) => stage.drafts.update(inside, commitmentIds[0]!, 1, { title: 'Otro título' }));
    await stage.write(ctx, (inside) => stage.drafts.saveMilestone(inside, commitmentIds[0]!, wholeMilestone(2)));
    await stage.write(ctx, (inside) => stage.drafts.add(inside, planId, wholeCommitment(2)));
    await stage.write(ctx, (inside) => stage.publication.discardAmendment(inside, planId));
    const [counts] = await stage.owner(
      `select (select count(*)::int from commitments where plan_id = $1) as commitments, (select count(*)::int from action_plan_versions where plan_id = $1) as versions,
        (select count(*)::int from milestones where commitment_id = $2) as milestones, (select count(*)::int from commitment_versions where commitment_id = $2) as texts`,
      [planId, commitmentIds[0]],
    );
    expect(counts).toEqual({ commitments: 1, versions: 1, milestones: 1, texts: 1 });
  });

  it('closes what is left open as not completed, with the reason', async () => {
    const { planId } = await stage.published(stage.a, 1, 1);
    const ctx = stage.as('liaison');
    await stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'close', 'Terminó la administración'));
    expect(await stage.owner('select state, state_reason from commitments where plan_id = $1', [planId])).toEqual([{ state: 'not_completed', state_reason: 'Terminó la administración' }]);
    await stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'evaluate', 'Informe del ente de monitoreo, en su página'));
    await stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'archive'));
    expect(await refusalOf(stage.write(ctx, (inside) => stage.publication.startAmendment(inside, planId, 'Ya es tarde para esto')))).toMatchObject({ code: 'frozen' });
  });

  it('is not closed while a report awaits verification, and says which', async () => {
    const { planId, milestoneIds } = await stage.published(stage.a, 1, 2);
    const ctx = stage.as('liaison');
    const close = () => stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'close', 'Terminó la administración'));
    const now = stage.clock.now();
    stage.clock.moveTo(new Date('2027-04-05T18:00:00Z'));
    const { id } = await stage.write(ctx, (inside) => stage.progress.report(inside, milestoneIds[1]!, report(100)));
    expect(await refusalOf(close())).toMatchObject({
      code: 'transition_refused',
      missing: [expect.objectContaining({ message: 'Compromiso 1, «Agua en tu colonia 1»: el informe del hito 2 espera verificación. Verifíquelo o devuélvalo antes de cerrar el plan.' })],
    });
    await stage.write(stage.as('facilitator'), (inside) => stage.progress.verify(inside, id));
    await close();
    stage.clock.moveTo(now);
  });

  it('takes a plan up again that was closed or evaluated by mistake, with what was closed with it alone', async () => {
    const { planId, commitmentIds } = await stage.published(stage.a, 2, 1);
    const ctx = stage.as('liaison');
    const take = (step: 'close' | 'evaluate' | 'resume' | 'archive' | 'unarchive', reason: string) => stage.write(ctx, (inside) => stage.plans.take(inside, planId, step, reason));
    // The same words as those of the closing: what closed with the plan is told by more than them.
    await stage.write(ctx, (inside) => stage.commitments.settle(inside, commitmentIds[1]!, 'not_complete', 'Se pensó que el periodo terminaba'));
    await take('close', 'Se pensó que el periodo terminaba');
    await take('evaluate', 'Informe del ente de monitoreo, en su página');
    expect(await refusalOf(take('resume', ''))).toMatchObject({ issues: [{ path: 'reason' }] });
    await take('resume', 'El periodo termina hasta diciembre');
    expect(await stage.owner('select p.state, c.state as commitment, c.state_reason as why from action_plans p join commitments c on c.plan_id = p.id where p.id = $1 order by c.number', [planId])).toEqual([
      { state: 'implementing', commitment: 'in_progress', why: 'El periodo termina hasta diciembre' },
      { state: 'implementing', commitment: 'not_completed', why: 'Se pensó que el periodo terminaba' },
    ]);
    expect(await stage.owner(`select reason from timeline_entries where plan_id = $1 and kind = 'plan_resumed'`, [planId])).toEqual([{ reason: 'El periodo termina hasta diciembre' }]);
    // Another plan of the municipality was evaluated before: its stage stays.
    const evaluated = () => stage.owner('select evaluated_at is not null as evaluated from municipalities where id = $1', [stage.a]);
    expect(await evaluated()).toEqual([{ evaluated: true }]);
    await stage.owner('update action_plans set evaluated_at = null where id <> $1', [planId]);
    await take('close', 'Ahora sí terminó el periodo');
    await take('evaluate', 'Informe del ente de monitoreo, en su página');
    await take('resume', 'La evaluación era de otro plan');
    expect(await evaluated()).toEqual([{ evaluated: false }]);
  });

  it('brings a plan back from the archive to where it stood, with its reason', async () => {
    const { planId } = await stage.published(stage.a, 1, 1);
    const ctx = stage.as('liaison');
    const take = (step: 'close' | 'evaluate' | 'resume' | 'archive' | 'unarchive', reason: string | null = null) => stage.write(ctx, (inside) => stage.plans.take(inside, planId, step, reason));
    const backTo = async () => (await stage.get(PlanSteps).ofPlan(ctx, (await stage.get(PlanReads).plan(ctx, planId))!)).find(({ name }) => name === 'unarchive')?.to;
    await take('close', 'Terminó la administración');
    await take('archive');
    expect(await backTo()).toBe('closing');
    expect(await refusalOf(take('unarchive'))).toMatchObject({ issues: [{ path: 'reason' }] });
    expect((await take('unarchive', 'Falta registrar la evaluación')).state).toBe('closing');
    expect(await refusalOf(take('unarchive', 'Otra vez, por si acaso'))).toMatchObject({ code: 'not_from_here' });
    await take('evaluate', 'Informe del ente de monitoreo, en su página');
    expect(await backTo()).toBeUndefined();
    await take('archive');
    expect(await backTo()).toBe('evaluated');
    expect((await take('unarchive', 'La evaluación era de otro plan')).state).toBe('evaluated');
    await take('resume', 'El periodo termina hasta diciembre');
    await take('close', 'Terminó la administración');
    await take('archive');
    expect((await take('unarchive', 'Falta registrar la evaluación')).state).toBe('closing');
    const told = await stage.owner<{ kind: string; reason: string | null }>(`select kind, reason from timeline_entries where plan_id = $1 and kind like 'plan_%archived' order by sequence`, [planId]);
    expect(told.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['plan_archived', null],
      ['plan_unarchived', 'Falta registrar la evaluación'],
      ['plan_archived', null],
      ['plan_unarchived', 'La evaluación era de otro plan'],
      ['plan_archived', null],
      ['plan_unarchived', 'Falta registrar la evaluación'],
    ]);
  });

  it('lets only those who may', async () => {
    const { planId, commitmentIds } = await stage.drafted();
    for (const role of ['member', 'monitor', 'implementing_unit', 'facilitator', 'network_admin'])
      await expect(stage.write(stage.as(role, role === 'network_admin' ? stage.network : stage.a), (ctx) => stage.drafts.update(ctx, commitmentIds[0]!, 1, { budget: 'x' }))).rejects.toThrow(/FORBIDDEN|permission denied/);
    for (const tenantId of [stage.b, stage.c]) {
      const other = stage.as('liaison', tenantId);
      await expect(stage.write(other, (ctx) => stage.plans.update(ctx, planId, 1, { title: 'Ajeno' }))).rejects.toThrow('NOT_FOUND');
      await expect(stage.write(other, (ctx) => stage.drafts.update(ctx, commitmentIds[0]!, 1, { budget: 'x' }))).rejects.toThrow('NOT_FOUND');
      await expect(stage.write(other, (ctx) => stage.publication.publish(ctx, planId))).rejects.toThrow('NOT_FOUND');
    }
  });
});

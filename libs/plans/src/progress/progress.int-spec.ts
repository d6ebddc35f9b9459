import { Readable } from 'node:stream';
import { Files } from '@tequio/documents';
import { PersonalData } from '@tequio/identity';
import { Movements } from '@tequio/network';
import { anonymous, newId, RequestContext } from '@tequio/platform';
import { PlanReads } from '../reads/plan-reads.js';
import { PlansStage, refusalOf, report } from '../testing/stage.js';
import { ProgressCorrections } from './progress-corrections.service.js';
import { ReportRights } from '../report-rights/report-rights.js';

describe('what becomes of a promise', () => {
  let stage: PlansStage;
  beforeAll(async () => {
    stage = await PlansStage.open();
    stage.clock.moveTo(new Date('2027-04-05T18:00:00Z'));
  });
  afterAll(() => stage?.close());

  const unit = () => stage.as('implementing_unit', stage.a, { office: 'Organismo de Agua' });
  const say = (milestoneId: string, percent: number, extra: object = {}, ctx = unit()) =>
    stage.write(ctx, (inside) => stage.progress.report(inside, milestoneId, report(percent, extra)));
  const commitment = async (id: string) =>
    (
      await stage.owner<Record<string, unknown>>(
        `select state, government_progress as government, government_milestones as told, society_progress as society, voices_gap as gap, milestones_verified as verified,
           milestones_total as total, next_due_on::text as next from commitments where id = $1`,
        [id],
      )
    )[0];
  const timeline = (id: string) =>
    stage.owner<{ kind: string; reason: string | null }>('select kind, reason from timeline_entries where commitment_id = $1 order by sequence', [id]);

  it('counts each voice on its own, and keeps the counts with the report', async () => {
    const { planId, commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 2);
    const [one, two] = milestoneIds as [string, string];
    const id = commitmentIds[0]!;
    await say(one, 60);
    expect(await commitment(id)).toMatchObject({ state: 'in_progress', government: 30, told: 1, society: null, gap: null, verified: 0, total: 2 });
    await say(two, 20);
    await say(one, 30, { voice: 'society', body: 'Solo la mitad de las colonias aparece.' }, stage.as('monitor'));
    expect(await commitment(id)).toMatchObject({ government: 40, told: 2, society: 15, gap: 30 });
    const [plan] = await stage.owner('select state from action_plans where id = $1', [planId]);
    const [municipality] = await stage.owner<{ stage: string }>('select stage from municipalities where id = $1', [stage.a]);
    expect([plan, municipality!.stage]).toEqual([{ state: 'implementing' }, 'implementation']);
    // Once, with the first of the three reports.
    const entries = await stage.owner<{ changes: object }>(`select changes from audit_entries where action = 'plan.implement' and subject_id = $1`, [planId]);
    expect(entries).toEqual([{ changes: { from: 'published', to: 'implementing' } }]);
  });

  it('asks for evidence of what is done, for whole percentages, and for a period that has ended', async () => {
    const { milestoneIds } = await stage.published(stage.a, 1, 1);
    const id = milestoneIds[0]!;
    expect(await refusalOf(say(id, 100, { evidence: [] }))).toMatchObject({ issues: [{ path: 'evidence', message: 'Para informar 100 % agregue al menos una prueba: un archivo o un enlace.' }] });
    expect(await refusalOf(say(id, 101))).toMatchObject({ issues: [{ path: 'percent' }] });
    expect(await refusalOf(say(id, 12.5))).toMatchObject({ issues: [{ path: 'percent' }] });
    expect(await refusalOf(say(id, 10, { periodEndsOn: '2027-04-06' }))).toMatchObject({ issues: [{ message: 'El periodo informado no puede terminar en el futuro.' }] });
    expect(await refusalOf(say(id, 10, { periodStartsOn: '2027-04-01' }))).toMatchObject({ issues: [{ path: 'periodEndsOn' }] });
    expect(await refusalOf(say(id, 10, { evidence: [{ description: 'Video', url: 'javascript:alert(1)' }] }))).toMatchObject({ issues: [{ path: 'evidence.0.url' }] });
    expect(await refusalOf(say(id, 10, { evidence: [{ description: 'Foto', fileId: newId() }] }))).toMatchObject({ code: 'file_unknown' });
    expect(await stage.owner('select from progress_reports where milestone_id = $1', [id])).toHaveLength(0);
  });

  it('is complete when all is verified, by somebody else', async () => {
    const { commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 2);
    const person = newId();
    for (const milestone of milestoneIds) {
      const done = await say(milestone, 100, {}, stage.as('liaison', stage.a, { personId: person }));
      expect(await refusalOf(stage.write(stage.as('liaison', stage.a, { personId: person }), (ctx) => stage.progress.verify(ctx, done.id)))).toMatchObject({ code: 'own_report' });
      await expect(stage.write(stage.as('monitor'), (ctx) => stage.progress.verify(ctx, done.id))).rejects.toThrow('FORBIDDEN');
      await stage.write(stage.as('facilitator'), (ctx) => stage.progress.verify(ctx, done.id));
      expect(await refusalOf(stage.write(stage.as('facilitator'), (ctx) => stage.progress.verify(ctx, done.id)))).toMatchObject({ code: 'already_decided' });
    }
    expect(await commitment(commitmentIds[0]!)).toMatchObject({ state: 'completed', government: 100, verified: 2, next: null });
    expect((await timeline(commitmentIds[0]!)).map((entry) => entry.kind)).toEqual([
      'progress_reported',
      'progress_verified',
      'progress_reported',
      'progress_verified',
      'commitment_completed',
    ]);
    expect(await refusalOf(say(milestoneIds[0]!, 50))).toMatchObject({ code: 'milestone_closed' });
  });

  it('hands a report back with a reason; until it is corrected it does not count', async () => {
    const { commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 1);
    const id = milestoneIds[0]!;
    await say(id, 30);
    stage.clock.advance(1000);
    const bold = await say(id, 100);
    expect(await refusalOf(stage.write(stage.as('facilitator'), (ctx) => stage.progress.return(ctx, bold.id, '')))).toMatchObject({ code: 'invalid_input' });
    await stage.write(stage.as('facilitator'), (ctx) => stage.progress.return(ctx, bold.id, 'El enlace no abre'));
    const [milestone] = await stage.owner('select state, state_reason, government_percent from milestones where id = $1', [id]);
    expect(milestone).toEqual({ state: 'returned', state_reason: 'El enlace no abre', government_percent: 30 });
    expect(await commitment(commitmentIds[0]!)).toMatchObject({ government: 30 });
    stage.clock.advance(1000);
    await say(id, 100);
    expect(await stage.owner('select state from milestones where id = $1', [id])).toEqual([{ state: 'reported' }]);
  });

  it('reopens a verified report that turned out wrong: its milestone, its commitment and the counts follow, and the timeline keeps both', async () => {
    const { commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 1);
    const [id, commitmentId] = [milestoneIds[0]!, commitmentIds[0]!];
    const half = await say(id, 60);
    stage.clock.advance(1000);
    const done = await say(id, 100);
    const as = (role: string) => stage.as(role);
    const reopen = (reportId: string, reason: string, role = 'facilitator') => stage.write(as(role), (ctx) => stage.get(ProgressCorrections).reopen(ctx, reportId, reason));
    expect(await refusalOf(reopen(done.id, 'Todavía no se verifica'))).toMatchObject({ code: 'not_verified' });
    await stage.write(as('facilitator'), (ctx) => stage.progress.verify(ctx, done.id));
    expect(await commitment(commitmentId)).toMatchObject({ state: 'completed', verified: 1 });
    expect(await refusalOf(reopen(done.id, ''))).toMatchObject({ code: 'invalid_input' });
    for (const role of ['monitor', 'implementing_unit', 'organisation_representative']) await expect(reopen(done.id, 'No es mi papel hacerlo', role)).rejects.toThrow('FORBIDDEN');
    await reopen(done.id, 'Faltaban seis colonias', 'liaison');
    expect(await commitment(commitmentId)).toMatchObject({ state: 'in_progress', government: 60, verified: 0, next: '2027-03-15' });
    expect(await stage.owner('select state, state_reason, government_percent, verified_at from milestones where id = $1', [id])).toEqual([
      { state: 'returned', state_reason: 'Faltaban seis colonias', government_percent: 60, verified_at: null },
    ]);
    expect(await stage.owner('select state, state_reason from progress_reports where id = $1', [done.id])).toEqual([{ state: 'returned', state_reason: 'Faltaban seis colonias' }]);
    expect((await timeline(commitmentId)).map((entry) => entry.kind)).toEqual(['progress_reported', 'progress_reported', 'progress_verified', 'commitment_completed', 'commitment_resumed', 'progress_reopened']);
    stage.clock.advance(1000);
    await say(id, 100);
    expect(await stage.owner('select state from milestones where id = $1', [id])).toEqual([{ state: 'reported' }]);
    // Of a partial report that was verified before, and is not the last word: the milestone stays where it is.
    await stage.write(as('facilitator'), (ctx) => stage.progress.verify(ctx, half.id));
    await reopen(half.id, 'Contaba dos veces la misma colonia');
    expect(await stage.owner('select state, government_percent from milestones where id = $1', [id])).toEqual([{ state: 'reported', government_percent: 100 }]);
  });

  it('lets an office take its own report back, and the timeline keeps why', async () => {
    const { commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 1);
    const wrong = await say(milestoneIds[0]!, 80);
    const other = stage.as('implementing_unit', stage.a, { office: 'Obras Públicas' });
    await expect(stage.write(other, (ctx) => stage.progress.withdraw(ctx, wrong.id, 'No es mío'))).rejects.toThrow('FORBIDDEN');
    await stage.write(unit(), (ctx) => stage.progress.withdraw(ctx, wrong.id, 'Era de otro hito'));
    expect(await commitment(commitmentIds[0]!)).toMatchObject({ government: null, told: 0 });
    expect(await stage.owner('select state, government_percent from milestones where id = $1', [milestoneIds[0]])).toEqual([{ state: 'pending', government_percent: null }]);
    expect((await timeline(commitmentIds[0]!)).at(-1)).toEqual({ kind: 'progress_withdrawn', reason: 'Era de otro hito' });
    // Among the latest of the municipality and of its network, what it said gives way to its withdrawal.
    const [page] = await stage.owner<{ page: string }>(`select 'compromiso/' || slug as page from commitments where id = $1`, [commitmentIds[0]]);
    for (const [of, id] of [['municipality', stage.a], ['network', stage.network]] as const) {
      const { nodes } = await stage.get(Movements).of(stage.anyone, of, id, { first: 100 });
      expect(nodes.filter((one) => one.page === page!.page).map(({ kind, voice, details }) => [kind, voice, details['percent']])).toEqual([['plans.movement.progress_withdrawn', 'government', 80]]);
    }
  });

  it('leaves civil society its own voice', async () => {
    const { milestoneIds } = await stage.published(stage.a, 1, 1);
    const id = milestoneIds[0]!;
    await expect(say(id, 10, { voice: 'society' }, stage.as('liaison'))).rejects.toThrow('FORBIDDEN');
    await expect(say(id, 10, {}, stage.as('monitor'))).rejects.toThrow('FORBIDDEN');
    const seen = await say(id, 0, { voice: 'society' }, stage.as('organisation_representative'));
    expect(await refusalOf(stage.write(stage.as('liaison'), (ctx) => stage.progress.return(ctx, seen.id, 'No nos gusta')))).toMatchObject({ code: 'society_report' });
    const [milestone] = await stage.owner('select state, society_percent from milestones where id = $1', [id]);
    expect(milestone).toEqual({ state: 'pending', society_percent: 0 });
  });

  it('takes a member of the secretariat for who they sit for', async () => {
    const { commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 1);
    const [sectors, official, neighbour] = [await stage.owner<{ id: string; key: string }>('select id, key from sectors where network_id = $1', [stage.network]), newId(), newId()];
    const body = newId();
    await stage.owner(
      `insert into bodies (id, network_id, tenant_id, kind, name, state, convened_on, created_at) values ($1, $2, $3, 'municipal_secretariat', 'Secretariado', 'convened', '2026-11-01', now())`,
      [body, stage.network, stage.a],
    );
    for (const [number, [person, key]] of [[official, 'government'] as const, [neighbour, 'civil_society'] as const].entries()) {
      const seat = newId();
      await stage.owner(`insert into persons (id, email, name, locale, created_at) values ($1, $2, 'Integrante', 'es', now())`, [person, `${key}@ejemplo.mx`]);
      await stage.owner('insert into seats (id, network_id, tenant_id, body_id, sector_id, number, created_at) values ($1, $2, $3, $4, $5, $6, now())', [
        seat, stage.network, stage.a, body, sectors.find((one) => one.key === key)!.id, number + 1,
      ]);
      await stage.owner(`insert into seat_terms (id, network_id, tenant_id, body_id, seat_id, role, person_id, name, starts_on, created_at) values ($1, $2, $3, $4, $5, 'holder', $6, 'Integrante', '2026-11-01', now())`, [
        newId(), stage.network, stage.a, body, seat, person,
      ]);
    }
    const finds = (personId: string) => say(milestoneIds[0]!, 40, { voice: 'society' }, stage.as('member', stage.a, { personId }));
    expect(await refusalOf(finds(official))).toMatchObject({ code: 'society_seat' });
    const rights = stage.get(ReportRights);
    const offered = (personId: string) =>
      stage.db.read(stage.as('member', stage.a, { personId }), async (ctx) => rights.voices(ctx, (await stage.get(PlanReads).commitment(ctx, commitmentIds[0]!))!));
    expect(await offered(official)).toEqual([]);
    expect(await offered(neighbour)).toEqual(['society']);
    await finds(neighbour);
    expect(await stage.owner('select society_percent from milestones where id = $1', [milestoneIds[0]])).toEqual([{ society_percent: 40 }]);
  });

  it('passes what civil society said to another of its voices once its author has left, who may then take it back', async () => {
    const { milestoneIds } = await stage.published(stage.a, 1, 1);
    const id = milestoneIds[0]!;
    const join = async (role: string, office: string) => {
      const [personId, membershipId] = [newId(), newId()];
      await stage.owner(`insert into persons (id, email, name, locale, created_at) values ($1, $2, $3, 'es', now())`, [personId, `${personId}@ejemplo.mx`, office]);
      await stage.owner(`insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at) values ($1, $2, $3, $4, $5, $6, '2026-01-01', now())`, [
        membershipId, stage.network, stage.a, personId, role, office,
      ]);
      return stage.as(role as 'member', stage.a, { personId, membershipId, office });
    };
    const [author, other, liaison] = [await join('member', 'Vecinas Unidas'), await join('monitor', 'Observatorio'), await join('liaison', 'Unidad de Transparencia')];
    const corrections = stage.get(ProgressCorrections);
    const said = await say(id, 30, { voice: 'society' }, author);
    const pass = (ctx: typeof author, to: string | null = null) => stage.write(ctx, (inside) => corrections.reassign(inside, said.id, to, 'Quien lo hizo dejó su asiento'));
    const rights = stage.get(ReportRights);
    const offered = (ctx: typeof author) =>
      stage.db.read(ctx, async (inside) => {
        const row = (await stage.get(PlanReads).report(inside, said.id))!;
        return { takes: await rights.mayTakeOver(inside, row), passes: (await rights.successors(inside, row)).map(({ office }) => office), withdraws: await rights.mayWithdraw(inside, row) };
      });
    expect(await refusalOf(pass(other))).toMatchObject({ code: 'author_answers' });
    expect(await offered(other)).toEqual({ takes: false, passes: [], withdraws: false });
    await stage.owner(`update memberships set ends_on = '2027-03-01' where id = $1`, [author.actor.membershipId]);
    expect(await offered(other)).toEqual({ takes: true, passes: [], withdraws: false });
    expect(await offered(liaison)).toMatchObject({ takes: false, passes: expect.arrayContaining(['Observatorio']), withdraws: false });
    expect((await offered(liaison)).passes).not.toContain('Unidad de Transparencia');
    await expect(pass(liaison)).rejects.toThrow('FORBIDDEN');
    expect(await refusalOf(pass(liaison, newId()))).toMatchObject({ issues: [{ path: 'membershipId' }] });
    await pass(liaison, other.actor.membershipId);
    expect(await stage.owner('select state, office, keeper_office, person_id from progress_reports where id = $1', [said.id])).toEqual([
      { state: 'reported', office: 'Vecinas Unidas', keeper_office: 'Observatorio', person_id: author.actor.personId },
    ]);
    expect(await offered(other)).toEqual({ takes: false, passes: [], withdraws: true });
    expect(await refusalOf(pass(await join('member', 'Colegio de Ingenieras')))).toMatchObject({ code: 'author_answers' });
    await expect(stage.write(liaison, (inside) => stage.progress.withdraw(inside, said.id, 'No es su voz'))).rejects.toThrow('FORBIDDEN');
    await stage.write(other, (inside) => stage.progress.withdraw(inside, said.id, 'Ya no se sostiene'));
    expect(await stage.owner('select society_percent from milestones where id = $1', [id])).toEqual([{ society_percent: null }]);
    expect((await stage.owner<{ kind: string }>('select kind from timeline_entries where report_id = $1 order by sequence', [said.id])).map(({ kind }) => kind)).toEqual(['progress_reported', 'report_reassigned', 'progress_withdrawn']);
  });

  it('keeps the file of an evidence with its hash, and shows it only where it may be shown', async () => {
    const { milestoneIds } = await stage.published(stage.a, 1, 1);
    const ctx = unit();
    const upload = (name: string) => stage.get(Files).receiveContent(ctx, Readable.from([Buffer.from(`colonia,dia\n${name},lunes\n`)]), `${name}.csv`);
    const [open, personal] = [await upload('calendario'), await upload('padron')];
    const evidence = [
      { description: 'Calendario', fileId: open.id },
      { description: 'Padrón con domicilios', fileId: personal.id, restricted: true },
    ];
    const told = await say(milestoneIds[0]!, 100, { evidence }, ctx);
    expect(await stage.owner('select kind, sha256, restricted from evidence where report_id = $1 order by position', [told.id])).toEqual([
      { kind: 'file', sha256: open.sha256, restricted: false },
      { kind: 'file', sha256: personal.sha256, restricted: true },
    ]);
    expect(await stage.get(Files).find(stage.anyone, open.id)).toMatchObject({ name: 'calendario.csv' });
    expect(await stage.get(Files).find(stage.anyone, personal.id)).toBeNull();
    expect(await refusalOf(say(milestoneIds[0]!, 100, { evidence }, ctx))).toMatchObject({ code: 'file_claimed' });
    // What is not for everyone is for who reads the commitment: another unit of the same government does not.
    const opens = async (who: RequestContext, id: string) => (await stage.get(Files).mayRead(who, (await stage.get(Files).find(who, id))!));
    const other = stage.as('implementing_unit', stage.a, { office: 'Obras Públicas' });
    expect([await opens(other, personal.id), await opens(other, open.id)]).toEqual([false, true]);
    for (const who of [ctx, unit(), stage.as('liaison'), stage.as('facilitator'), stage.as('network_admin', stage.network)]) expect(await opens(who, personal.id)).toBe(true);
    // What is taken back is shown to nobody any more; its people still have it.
    await stage.write(stage.as('liaison'), (inside) => stage.progress.withdraw(inside, told.id, 'El padrón estaba equivocado'));
    expect(await stage.get(Files).find(stage.anyone, open.id)).toBeNull();
    expect(await stage.get(Files).find(ctx, open.id)).toMatchObject({ name: 'calendario.csv' });
  });

  it('moves a date only with a reason, and keeps the first', async () => {
    const { commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 1);
    const id = milestoneIds[0]!;
    const move = (input: object) => stage.write(stage.as('liaison'), (ctx) => stage.commitments.moveDate(ctx, id, input));
    expect(await refusalOf(move({ dueOn: '2027-09-30', reason: '' }))).toMatchObject({ issues: [{ path: 'reason' }] });
    expect(await refusalOf(move({ dueOn: '2027-03-15', reason: 'No cambia nada de nada' }))).toMatchObject({ code: 'nothing_moved' });
    for (const dueOn of ['2027-12-01', '2027-01-31'])
      expect(await refusalOf(move({ dueOn, startsOn: null, reason: 'Fuera de lo prometido' }))).toMatchObject({
        issues: [{ path: 'dueOn', message: expect.stringMatching(/^La fecha debe estar dentro del compromiso, del 1 de febrero de 2027 al 30 de noviembre de 2027\..* modificación del plan\.$/) }],
      });
    await move({ dueOn: '2027-09-30', reason: 'El proveedor se contrató tarde' });
    await move({ dueOn: '2027-10-30', reason: 'La contraloría pidió más tiempo' });
    expect(await stage.owner('select from_due_on::text as was, to_due_on::text as is, reason, office from date_changes where milestone_id = $1 order by id', [id])).toEqual(
      expect.arrayContaining([
        { was: '2027-03-15', is: '2027-09-30', reason: 'El proveedor se contrató tarde', office: 'liaison' },
        { was: '2027-09-30', is: '2027-10-30', reason: 'La contraloría pidió más tiempo', office: 'liaison' },
      ]),
    );
    expect(await stage.owner('select baseline_due_on::text as first, due_on::text as now from milestones where id = $1', [id])).toEqual([{ first: '2027-03-15', now: '2027-10-30' }]);
    expect(await commitment(commitmentIds[0]!)).toMatchObject({ next: '2027-10-30' });
    await expect(stage.write(stage.as('implementing_unit'), (ctx) => stage.commitments.moveDate(ctx, id, { dueOn: '2028-01-01', reason: 'Porque sí, sin permiso' }))).rejects.toThrow('FORBIDDEN');
  });

  it('passes to another unit, is cancelled and taken up again, each with its reason', async () => {
    const { commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 2);
    const id = commitmentIds[0]!;
    const ctx = stage.as('liaison');
    await stage.write(ctx, (inside) => stage.commitments.reassign(inside, id, { leadUnit: 'Dirección de Servicios', reason: 'Se reestructuró el organismo' }));
    await stage.write(ctx, (inside) => stage.commitments.cancelMilestone(inside, milestoneIds[1]!, 'Lo cubre el hito anterior'));
    expect(await commitment(id)).toMatchObject({ total: 1 });
    await stage.write(ctx, (inside) => stage.commitments.cancel(inside, id, 'Se quedó sin presupuesto'));
    expect(await refusalOf(stage.write(ctx, (inside) => stage.commitments.cancel(inside, id, 'Otra vez, por si acaso')))).toMatchObject({ code: 'not_from_here' });
    const services = stage.as('implementing_unit', stage.a, { office: 'Dirección de Servicios' });
    expect(await refusalOf(say(milestoneIds[0]!, 10, {}, services))).toMatchObject({ code: 'milestone_closed' });
    await stage.write(ctx, (inside) => stage.commitments.settle(inside, id, 'resume', 'El cabildo asignó recursos'));
    await say(milestoneIds[0]!, 10, {}, services);
    expect((await timeline(id)).map((entry) => entry.kind).sort()).toEqual(['commitment_cancelled', 'commitment_reassigned', 'commitment_resumed', 'milestone_cancelled', 'progress_reported']);
  });

  it('restores a milestone that was cancelled by mistake to where its last report had left it', async () => {
    const { planId, commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 3);
    const [untouched, begun, done] = milestoneIds as [string, string, string];
    const id = commitmentIds[0]!;
    const ctx = stage.as('liaison');
    const cancel = (milestone: string) => stage.write(ctx, (inside) => stage.commitments.cancelMilestone(inside, milestone, 'Se confundió con el de otro compromiso'));
    const restore = (milestone: string, reason = 'Se canceló por error', who = ctx) => stage.write(who, (inside) => stage.commitments.restoreMilestone(inside, milestone, reason));
    await say(begun, 40);
    const verified = await say(done, 100);
    await stage.write(stage.as('facilitator'), (inside) => stage.progress.verify(inside, verified.id));
    expect(await refusalOf(restore(begun))).toMatchObject({ code: 'not_from_here' });
    await cancel(untouched);
    await cancel(begun);
    // All that is left of it is verified.
    expect(await commitment(id)).toMatchObject({ total: 1, state: 'completed' });
    expect(await refusalOf(restore(begun, 'no'))).toMatchObject({ issues: [{ path: 'reason' }] });
    await expect(restore(begun, undefined, stage.as('implementing_unit'))).rejects.toThrow('FORBIDDEN');
    await restore(begun);
    await restore(untouched);
    expect(await stage.owner('select state, state_reason from milestones where id = $1', [begun])).toEqual([{ state: 'in_progress', state_reason: null }]);
    const again = await say(begun, 100);
    await stage.write(stage.as('facilitator'), (inside) => stage.progress.return(inside, again.id, 'Falta la bitácora'));
    await cancel(begun);
    await restore(begun);
    const now = await stage.owner<{ state: string; state_reason: string | null }>('select state, state_reason from milestones where commitment_id = $1 order by number', [id]);
    expect(now.map(({ state, state_reason }) => [state, state_reason])).toEqual([
      ['pending', null],
      ['returned', 'Falta la bitácora'],
      ['verified', null],
    ]);
    expect(await commitment(id)).toMatchObject({ total: 3, state: 'in_progress' });
    expect((await timeline(id)).filter((entry) => entry.kind === 'milestone_restored')).toHaveLength(3);
    await cancel(untouched);
    await stage.write(ctx, (inside) => stage.commitments.cancel(inside, id, 'Se quedó sin presupuesto'));
    expect(await refusalOf(restore(untouched))).toMatchObject({ code: 'commitment_ended' });
    await stage.write(ctx, (inside) => stage.plans.take(inside, planId, 'close', 'Terminó la administración'));
    expect(await refusalOf(restore(untouched))).toMatchObject({ code: 'frozen' });
  });

  it('counts two reports sent at the same moment', async () => {
    const { commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 2);
    await Promise.all(milestoneIds.map((id, index) => say(id, 40 + index * 20)));
    expect(await commitment(commitmentIds[0]!)).toMatchObject({ government: 50, told: 2 });
  });

  it('keeps the last word of the latest period, whenever it is told, and counts by it', async () => {
    const { commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 2);
    const [one] = milestoneIds as [string, string];
    const counts = async () => {
      const [kept] = await stage.owner<{ percent: number }>('select government_percent as percent from milestones where id = $1', [one]);
      return [kept!.percent, (await commitment(commitmentIds[0]!))!['government']];
    };
    await say(one, 60, { periodEndsOn: '2027-03-31' });
    expect(await counts()).toEqual([60, 30]);
    await say(one, 20, { periodEndsOn: '2027-02-28' });
    expect(await counts()).toEqual([60, 30]);
    // Of two on one period the later told.
    await say(one, 80, { periodEndsOn: '2027-03-31' });
    expect(await counts()).toEqual([80, 40]);
    await say(one, 50, { periodEndsOn: '2027-04-01', voice: 'society' }, stage.as('monitor'));
    expect(await commitment(commitmentIds[0]!)).toMatchObject({ government: 40, society: 25 });
  });

  it('is in what a person may take away: what they reported, decided and moved themselves', async () => {
    const { commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 2);
    const [reporter, liaison] = [newId(), newId()];
    const told = await say(milestoneIds[0]!, 100, {}, stage.as('implementing_unit', stage.a, { personId: reporter, office: 'Organismo de Agua' }));
    const ctx = stage.as('liaison', stage.a, { personId: liaison });
    await stage.write(ctx, (inside) => stage.progress.verify(inside, told.id));
    await stage.write(ctx, (inside) => stage.commitments.moveDate(inside, milestoneIds[1]!, { dueOn: '2027-09-30', reason: 'El proveedor se contrató tarde' }));
    await stage.write(ctx, (inside) => stage.commitments.reassign(inside, commitmentIds[0]!, { leadUnit: 'Dirección de Servicios', reason: 'Se reestructuró el organismo' }));
    const dataOf = (personId: string) => {
      const self = new RequestContext({ scope: 'self', actor: { ...anonymous, kind: 'person', personId }, clock: stage.clock });
      return stage.db.read(self, (inside) => stage.get(PersonalData).all(inside));
    };
    const about = { place: 'Villa Ejemplo', network: 'Estado de Ejemplo', plan: 'Plan de Acción Local 2027', commitment: 'Agua en tu colonia 1' };
    const nothing = { progressReports: [], reportDecisions: [], dateChanges: [], leadChanges: [] };
    expect(await dataOf(reporter)).toMatchObject({ ...nothing, progressReports: [{ ...about, percent: 100, body: 'El calendario de doce colonias está en línea.', office: 'Organismo de Agua' }] });
    expect(await dataOf(liaison)).toMatchObject({
      progressReports: [],
      reportDecisions: [{ ...about, state: 'verified', office: 'liaison' }],
      dateChanges: [{ ...about, to_due_on: '2027-09-30', reason: 'El proveedor se contrató tarde' }],
      leadChanges: [{ ...about, to_unit: 'Dirección de Servicios' }],
    });
    expect(await dataOf(newId())).toMatchObject(nothing);
  });

  it('keeps other tenants out, of the same network and of another', async () => {
    const { commitmentIds, milestoneIds } = await stage.published(stage.a, 1, 1);
    const own = await say(milestoneIds[0]!, 10);
    for (const tenantId of [stage.b, stage.c]) {
      const ctx = stage.as('liaison', tenantId);
      await expect(say(milestoneIds[0]!, 20, {}, ctx)).rejects.toThrow('NOT_FOUND');
      await expect(stage.write(ctx, (inside) => stage.progress.verify(inside, own.id))).rejects.toThrow('NOT_FOUND');
      await expect(stage.write(ctx, (inside) => stage.commitments.cancel(inside, commitmentIds[0]!, 'No es de este municipio'))).rejects.toThrow('NOT_FOUND');
      await expect(stage.write(ctx, (inside) => stage.commitments.moveDate(inside, milestoneIds[0]!, { dueOn: '2028-01-01', reason: 'No es de este municipio' }))).rejects.toThrow('NOT_FOUND');
    }
    const admin = stage.as('network_admin', stage.network);
    await expect(stage.write(admin, (inside) => stage.progress.verify(inside, own.id))).rejects.toThrow(/FORBIDDEN|permission denied/);
  });
});

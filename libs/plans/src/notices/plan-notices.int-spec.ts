import { abilityFor, JobRunner, may, MovableClock, newId, tenantSystemContext } from '@tequio/platform';
import { Notices, Reminders, WhatNextList, type NoticeKind } from '@tequio/notifications';
import { PlansStage, report } from '../testing/stage.js';
import { ProgressCorrections } from '../progress/progress-corrections.service.js';
import { followedDateMoved, followedProgress, followedProgressReopened } from './plan-notice-kinds.js';
import { PlanNotices } from './plan-notices.js';

/** Of two units, the one that leads the commitment hears of it. */
const OFFICES: Readonly<Record<string, string>> = { implementing_unit: 'Organismo de Agua', other_unit: 'Obras Públicas' };

describe('who hears of what becomes of a plan', () => {
  let stage: PlansStage;
  const people = { liaison: newId(), implementing_unit: newId(), other_unit: newId(), facilitator: newId(), monitor: newId(), neighbour: newId() };
  let commitmentId: string;
  let milestoneIds: string[];
  let planId: string;

  beforeAll(async () => {
    stage = await PlansStage.open();
    for (const [name, id] of Object.entries(people)) {
      await stage.owner(`insert into persons (id, email, name, locale, created_at) values ($1, $2, $3, 'es', now())`, [id, `${name}@ejemplo.mx`, name]);
      if (name !== 'neighbour')
        await stage.owner(
          `insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at) values ($1, $2, $3, $4, $5, $6, '2026-01-01', now())`,
          [newId(), stage.network, stage.a, id, name.replace('other', 'implementing'), OFFICES[name] ?? name],
        );
    }
    const published = await stage.published(stage.a, 1, 2);
    ({ planId, milestoneIds } = published);
    commitmentId = published.commitmentIds[0]!;
    stage.get(JobRunner).start(50);
    await stage.get(JobRunner).idle();
  });
  afterAll(() => stage?.close());

  const as = (role: Exclude<keyof typeof people, 'other_unit'>) => stage.as(role, stage.a, { personId: people[role] });
  const settled = () => stage.get(JobRunner).idle();
  const heard = (kind: string) =>
    stage.owner<{ person_id: string; heading: string; path: string }>(
      `select person_id, headings ->> 'es' as heading, path from notices where kind = $1 and tenant_id = $2 order by created_at`,
      [kind, stage.a],
    );
  const due = (subjectId: string) =>
    stage.owner<{ state: string; day: string; turn: string }>(`select state, due_on::text as day, turn from due_dates where subject_id = $1 order by set_at, id`, [subjectId]);
  const open = async (subjectId: string) => (await due(subjectId)).filter(({ state }) => state === 'open').map(({ day }) => day);

  it('reminds before the date, and moves with it', async () => {
    expect(await due(milestoneIds[0]!)).toEqual([{ state: 'open', day: '2027-03-15', turn: 'implementing_unit' }]);
    stage.clock.moveTo(new Date('2027-03-09T18:00:00Z'));
    await stage.get(Reminders).remind();
    await settled();
    const told = (await heard('notifications.dates_due')).filter(({ heading }) => heading.includes('Hito'));
    expect(new Set(told.map((one) => one.person_id))).toEqual(new Set([people.liaison, people.implementing_unit]));
    expect(told[0]).toMatchObject({ heading: 'Vence el 15 de marzo de 2027: Hito de un compromiso', path: `/espacio/ejemplo/villa-ejemplo/compromisos/${commitmentId}` });
    await stage.write(as('liaison'), (ctx) => stage.commitments.moveDate(ctx, milestoneIds[0]!, { dueOn: '2027-08-01', reason: 'El proveedor se contrató tarde' }));
    expect((await due(milestoneIds[0]!)).map(({ state, day }) => `${state} ${day}`)).toEqual(['moved 2027-03-15', 'open 2027-08-01']);
  });

  it('asks those who verify, but not who reported; tells both voices when they differ', async () => {
    stage.clock.moveTo(new Date('2027-04-05T18:00:00Z'));
    await stage.write(as('liaison'), (ctx) => stage.progress.report(ctx, milestoneIds[0]!, report(90)));
    await settled();
    expect((await heard('plans.report_to_verify')).map((one) => one.person_id)).toEqual([people.facilitator]);
    await stage.write(as('monitor'), (ctx) => stage.progress.report(ctx, milestoneIds[0]!, report(20, { voice: 'society' })));
    await settled();
    const disputed = await heard('plans.voices_disputed');
    expect(new Set(disputed.map((one) => one.person_id))).toEqual(new Set([people.liaison, people.facilitator, people.monitor]));
    expect(disputed[0]!.heading).toBe('Dos voces en desacuerdo sobre «Agua en tu colonia 1»');
  });

  it('puts a part that was reported on the list of who may verify it, and not of who said it', async () => {
    const asked = async (ctx: ReturnType<typeof as>) => (await stage.get(WhatNextList).items(ctx)).filter(({ subjectType }) => subjectType === 'ProgressReport');
    const task = { title: 'Verifique un avance: 90 % en «Hito 1»', href: '/espacio/ejemplo/villa-ejemplo/avances/verificar', who: 'Quien verifica', dueOn: null, state: 'due' };
    expect(await asked(as('facilitator'))).toEqual([expect.objectContaining(task)]);
    // A program that only reads for the facilitator sees what they have to do, and may do none of it.
    const program = as('facilitator');
    const { networkId, tenantId, actor } = program;
    const withScopes = (...tokenScopes: string[]) => program.with({ actor: { ...actor, tokenScopes }, ability: abilityFor({ ...actor, networkId, tenantId, tokenScopes }) });
    expect(await asked(withScopes('read'))).toEqual([expect.objectContaining(task)]);
    expect(may(withScopes('read'), 'verify', 'Milestone')).toBe(false);
    expect(await asked(withScopes('WhatNext:read'))).toEqual([]);
    // Another liaison may verify it; its author, a unit and who is named by no rule may not.
    expect(await asked(stage.as('liaison'))).toEqual([expect.objectContaining(task)]);
    for (const role of ['liaison', 'implementing_unit', 'monitor'] as const) expect(await asked(as(role))).toEqual([]);
  });

  it('names to who follows the milestone, whose voice it is, and how far it came', async () => {
    stage.clock.advance(60_000);
    await stage.write(as('liaison'), (ctx) => stage.progress.report(ctx, milestoneIds[0]!, report(95)));
    const told = await stage.owner<{ id: string }>('select id from progress_reports where milestone_id = $1 order by reported_at, id', [milestoneIds[0]]);
    const words = (dedupe: string, locale: 'es' | 'en' = 'es') =>
      stage.db.read(as('liaison'), (ctx) => stage.get(PlanNotices).advanced(ctx, { kind: followedProgress.key, subject: { type: 'Commitment', id: commitmentId }, dedupe, recipient: null }, locale));
    const said = '«El calendario de doce colonias está en línea.»';
    expect(await Promise.all(told.map(async ({ id }) => (await words(id))!.paragraphs[0]))).toEqual([
      `Hito 1, «Hito 1»: según el gobierno va en 90 %, y es lo primero que dice de este hito. Dice: ${said}`,
      `Hito 1, «Hito 1»: según la sociedad civil va en 20 %, y es lo primero que dice de este hito. Dice: ${said}`,
      `Hito 1, «Hito 1»: según el gobierno pasó de 90 % a 95 %. Dice: ${said}`,
    ]);
    expect((await words(told[2]!.id))!.subject).toBe('Avance en «Agua en tu colonia 1»: hito 1, 95 % según el gobierno');
    expect((await words(told[2]!.id, 'en'))!.subject).toBe('Progress on “Agua en tu colonia 1”: milestone 1, 95% according to the government');
  });

  it('tells who reported when it comes back', async () => {
    stage.clock.advance(60_000);
    const done = await stage.write(as('implementing_unit'), (ctx) => stage.progress.report(ctx, milestoneIds[1]!, report(100)));
    await stage.write(as('facilitator'), (ctx) => stage.progress.return(ctx, done.id, 'El enlace no abre'));
    await settled();
    expect(await heard('plans.report_returned')).toMatchObject([{ person_id: people.implementing_unit, heading: 'Se devolvió su informe de «Agua en tu colonia 1»' }]);
  });

  it('lists what is next for each, from the states', async () => {
    const next = async (role: Parameters<typeof as>[0]) => (await stage.get(WhatNextList).items(as(role))).map((item) => item.key.split('.')).filter(([context]) => context === 'plans').map(([, step]) => step);
    expect(await next('implementing_unit')).toEqual(['correct']);
    expect(await next('monitor')).toEqual([]);
    const done = await stage.write(as('implementing_unit'), (ctx) => stage.progress.report(ctx, milestoneIds[1]!, report(100)));
    // A part is verified as what says that all is done: the liaison said it of the first milestone, twice.
    expect(await next('facilitator')).toEqual(['verify_part', 'verify']);
    expect(await next('implementing_unit')).toEqual([]);
    // Who has nothing to do still knows that others have, and who does it does not count it twice.
    const others = (role: Parameters<typeof as>[0]) => stage.get(WhatNextList).ofOthers(as(role));
    const open = await others('monitor');
    expect(open).toBeGreaterThan(0);
    expect(await others('facilitator')).toBe(open - 2);
    await stage.write(as('facilitator'), (ctx) => stage.progress.verify(ctx, done.id));
    await settled();
    expect((await due(milestoneIds[1]!)).map(({ state }) => state)).toEqual(['met']);
    // A plan is to be closed once its period is over, and not before.
    expect(await next('liaison')).not.toContain('close');
    const later = as('liaison').with({ clock: new MovableClock(new Date('2040-01-02T18:00:00Z')) });
    expect(await stage.get(WhatNextList).items(later)).toContainEqual(expect.objectContaining({ key: `plans.close.${planId}`, state: 'late' }));
    await stage.write(as('liaison'), (ctx) => stage.publication.startAmendment(ctx, planId, 'Se corrige una fecha del plan'));
    expect(await next('liaison')).toEqual(['publish_amendment']);
    const first = async () => (await stage.get(WhatNextList).items(stage.as('liaison', stage.b))).filter((item) => item.subjectType === 'ActionPlan');
    const letterAccepted = (at: string | null) => stage.owner('update municipalities set letter_accepted_at = $2 where id = $1', [stage.as('liaison', stage.b).tenantId, at]);
    await letterAccepted(null);
    expect(await first()).toEqual([]);
    await letterAccepted('2026-11-01T18:00:00Z');
    expect(await first()).toMatchObject([{ title: 'Empiece el plan de acción local', who: 'Enlace municipal', href: '/espacio/ejemplo/puerto-muestra/planes' }]);
  });

  it('asks who may invite for somebody to verify, while a report has nobody but its author', async () => {
    const asked = async (role: 'liaison' | 'facilitator' | 'implementing_unit') => (await stage.get(WhatNextList).items(as(role))).filter(({ key }) => key.startsWith('plans.invite_verifier'));
    const done = await stage.write(as('liaison'), (ctx) => stage.progress.report(ctx, milestoneIds[0]!, report(100)));
    expect(await asked('liaison')).toEqual([]);
    await stage.owner(`update memberships set ends_on = '2027-01-31' where person_id = $1`, [people.facilitator]);
    expect(await asked('liaison')).toMatchObject([
      { title: 'Invite a quien verifique los informes de avance', consequence: expect.stringContaining('Facilitación, Enlace municipal'), href: '/espacio/ejemplo/villa-ejemplo/personas', state: 'due' },
    ]);
    expect(await asked('implementing_unit')).toEqual([]);
    await stage.owner('update memberships set ends_on = null where person_id = $1', [people.facilitator]);
    expect(await asked('liaison')).toEqual([]);
    await stage.write(as('liaison'), (ctx) => stage.progress.withdraw(ctx, done.id, 'Faltaba el acta del comité'));
  });

  it('tells who reported, and asks their unit, when a verified report is reopened', async () => {
    const [verified] = await stage.owner<{ id: string }>(`select id from progress_reports where milestone_id = $1 and state = 'verified'`, [milestoneIds[1]]);
    await stage.write(as('facilitator'), (ctx) => stage.get(ProgressCorrections).reopen(ctx, verified!.id, 'El acta era de otra colonia'));
    await settled();
    expect((await heard('plans.report_returned')).map((one) => one.person_id)).toEqual([people.implementing_unit, people.implementing_unit]);
    expect((await stage.get(WhatNextList).items(as('implementing_unit'))).map(({ key }) => key)).toEqual([`plans.correct.${milestoneIds[1]}`]);
  });

  it('tells who carries it out, and reminds again, when a milestone is restored', async () => {
    const settle = (step: 'cancelMilestone' | 'restoreMilestone') => stage.write(as('liaison'), (ctx) => stage.commitments[step](ctx, milestoneIds[0]!, 'Se confundió con el de otro compromiso'));
    await settle('cancelMilestone');
    expect(await open(milestoneIds[0]!)).toEqual([]);
    await settle('restoreMilestone');
    await settled();
    expect(await open(milestoneIds[0]!)).toEqual(['2027-08-01']);
    const restored = await heard('plans.milestone_restored');
    expect(new Set(restored.map((one) => one.person_id))).toEqual(new Set([people.liaison, people.implementing_unit]));
    expect(restored[0]!.heading).toBe('Se recuperó un hito de «Agua en tu colonia 1»');
  });

  it('words what followers read, as long as it holds', async () => {
    const [change] = await stage.owner<{ id: string }>('select id from date_changes where commitment_id = $1', [commitmentId]);
    const system = tenantSystemContext({ networkId: stage.network, tenantId: stage.a }, 'test', stage.clock);
    const tell = (kind: NoticeKind, dedupe: string) =>
      stage.db.write(system, (ctx) => stage.get(Notices).notify(ctx, { kind, subjectId: commitmentId, dedupe, recipients: [{ personId: people.neighbour }] }));
    await tell(followedDateMoved, change!.id);
    expect(await heard('plans.followed_date_moved')).toMatchObject([
      { person_id: people.neighbour, heading: 'Se movió una fecha de «Agua en tu colonia 1»', path: '/ejemplo/villa-ejemplo/compromiso/agua-en-tu-colonia-1' },
    ]);
    const [returned] = await stage.owner<{ id: string }>(`select id from progress_reports where commitment_id = $1 and state = 'returned'`, [commitmentId]);
    expect(await tell(followedProgress, returned!.id)).toBe(0);
    await tell(followedProgressReopened, returned!.id);
    expect(await heard('plans.followed_progress_reopened')).toMatchObject([{ person_id: people.neighbour, heading: 'Se corrige un avance verificado de «Agua en tu colonia 1»' }]);
  });

  it('owes a report to each period, and the end of the plan', async () => {
    const of = (kind: string) => stage.owner<{ state: string; day: string }>('select state, due_on::text as day from due_dates where kind = $1 and subject_id = $2 order by set_at, id', [kind, planId]);
    const [last] = await of('plans.plan_end');
    expect(last).toMatchObject({ state: 'open', day: expect.stringMatching(/^20\d\d-/) });
    expect((await of('plans.progress_report')).at(-1)).toEqual({ state: 'open', day: '2027-10-05' });
    stage.clock.moveTo(new Date('2027-05-31T18:00:00Z'));
    const done = await stage.write(as('liaison'), (ctx) => stage.progress.report(ctx, milestoneIds[0]!, report(97)));
    expect((await of('plans.progress_report')).slice(-2)).toEqual([{ state: 'met', day: '2027-10-05' }, { state: 'open', day: '2027-11-30' }]);
    stage.clock.advance(1000);
    await stage.write(as('liaison'), (ctx) => stage.progress.withdraw(ctx, done.id, 'Era de otro hito'));
    expect((await of('plans.progress_report')).slice(-2)).toEqual([{ state: 'moved', day: '2027-11-30' }, { state: 'open', day: '2027-10-05' }]);
  });
});

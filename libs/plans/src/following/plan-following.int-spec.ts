import { JobRunner, newId } from '@tequio/platform';
import { PlanNotices } from '../notices/plan-notices.js';
import { endorsement, PlansStage } from '../testing/stage.js';

describe('what an amendment tells followers', () => {
  let stage: PlansStage;
  let planId: string;
  let commitmentIds: string[];
  let milestoneIds: string[];
  const ofTheFirst = newId();
  const ofTheSecond = newId();
  const ofTheThird = newId();

  beforeAll(async () => {
    stage = await PlansStage.open();
    ({ planId, commitmentIds, milestoneIds } = await stage.published(stage.a, 3, 2));
    for (const [at, personId] of [ofTheFirst, ofTheSecond, ofTheThird].entries()) {
      await stage.owner(`insert into persons (id, email, name, locale, created_at) values ($1, $2, 'Vecina', 'es', now())`, [personId, `vecina${at}@ejemplo.mx`]);
      await stage.owner(
        `insert into follows (id, network_id, tenant_id, subject_type, subject_id, person_id, recipient_key, locale, state, leave_token, notice_version, consented_at, requested_at, confirmed_at)
         values ($1, $2, $3, 'Commitment', $4, $5, $1, 'es', 'active', $6, 0, $7, $7, $7)`,
        [newId(), stage.network, stage.a, commitmentIds[at], personId, newId(), stage.clock.now()],
      );
    }
    stage.get(JobRunner).start(50);
    await stage.get(JobRunner).idle();
  });
  afterAll(() => stage?.close());

  const heard = (personId: string) =>
    stage.owner<{ kind: string; heading: string }>(`select kind, headings ->> 'es' as heading from notices where person_id = $1`, [personId]);
  const lockOf = async (commitmentId: string) =>
    (await stage.owner<{ lock: number }>('select v.lock from commitments c join commitment_versions v on v.id = coalesce(c.working_version_id, c.current_version_id) where c.id = $1', [commitmentId]))[0]!.lock;
  const words = async (commitmentId: string) => {
    const [{ kind, dedupe }] = (await stage.owner<{ kind: string; dedupe: string }>('select kind, dedupe from notices where subject_id = $1', [commitmentId])) as [{ kind: string; dedupe: string }];
    return (await stage.get(PlanNotices).moved(stage.as('liaison'), { kind, dedupe, subject: { type: 'Commitment', id: commitmentId }, recipient: null }, 'es'))!.paragraphs;
  };

  it('tells who follows a commitment which of its dates moved, once, when the amendment is in effect', async () => {
    stage.clock.advance(60_000);
    const liaison = stage.as('liaison');
    const change = (at: number, input: object) =>
      stage.write(liaison, (ctx) => stage.drafts.saveMilestone(ctx, commitmentIds[Math.floor(at / 2)]!, input, { id: milestoneIds[at]!, lock: 1 }));
    await stage.write(liaison, (ctx) => stage.publication.startAmendment(ctx, planId, 'El proveedor se contrató tarde'));
    await change(0, { dueOn: '2027-05-10' });
    await change(1, { dueOn: '2027-06-20', startsOn: '2027-03-01' });
    await stage.write(liaison, async (ctx) => stage.drafts.update(ctx, commitmentIds[1]!, await lockOf(commitmentIds[1]!), { endsOn: '2027-12-15' }));
    await change(4, { means: 'Calendario impreso en la presidencia' });
    await stage.get(JobRunner).idle();
    for (const personId of [ofTheFirst, ofTheSecond, ofTheThird]) expect(await heard(personId)).toEqual([]);

    await stage.write(liaison, (ctx) => stage.publication.publishAmendment(ctx, planId, endorsement));
    await stage.get(JobRunner).idle();
    expect(await heard(ofTheFirst)).toEqual([{ kind: 'plans.followed_date_moved', heading: 'Se movieron fechas de «Agua en tu colonia 1»' }]);
    expect(await heard(ofTheSecond)).toEqual([{ kind: 'plans.followed_date_moved', heading: 'Se movió una fecha de «Agua en tu colonia 2»' }]);
    expect(await heard(ofTheThird)).toEqual([]);
    expect(await words(commitmentIds[0]!)).toEqual([
      'La fecha de término del hito 1 pasó del 15 de marzo de 2027 al 10 de mayo de 2027. La fecha de término del hito 2 pasó del 15 de abril de 2027 al 20 de junio de 2027. ' +
        'Motivo: El proveedor se contrató tarde. Las fechas originales siguen a la vista.',
    ]);
    expect(await words(commitmentIds[1]!)).toEqual([
      'La fecha de término del compromiso pasó del 30 de noviembre de 2027 al 15 de diciembre de 2027. Motivo: El proveedor se contrató tarde. La fecha original sigue a la vista.',
    ]);
  });
});

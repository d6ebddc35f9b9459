import type { RequestContext } from '@tequio/platform';
import { endorsement, PlansStage, report } from '../testing/stage.js';
import { PlanStore } from './plan-store.js';

describe('those who change a plan and those who report on it', () => {
  let stage: PlansStage;
  beforeAll(async () => {
    stage = await PlansStage.open();
  });
  afterAll(() => stage?.close());

  /** Until a statement of somebody waits for a lock. */
  const somebodyWaits = async () => {
    for (let tries = 0; tries < 100; tries += 1) {
      const [row] = await stage.owner<{ waiting: number }>(`select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      if (row!.waiting) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('nobody waits');
  };

  it.each<[string, (planId: string, commitmentId: string) => (ctx: RequestContext) => Promise<unknown>]>([
    ['publishes an amendment', (planId) => (ctx) => stage.publication.publishAmendment(ctx, planId, endorsement)],
    ['throws an amendment away', (planId) => (ctx) => stage.publication.discardAmendment(ctx, planId)],
    ['edits a commitment', (_, id) => (ctx) => stage.drafts.update(ctx, id, 1, { budget: '1' })],
    ['puts them in order', (planId, id) => (ctx) => stage.drafts.reorder(ctx, planId, [id])],
    ['closes the plan', (planId) => (ctx) => stage.plans.take(ctx, planId, 'close', 'Terminó su periodo')],
  ])('wait for each other in one direction where somebody %s', async (what, work) => {
    const { planId, commitmentIds } = await stage.published();
    const liaison = stage.as('liaison');
    if (what !== 'closes the plan') await stage.write(liaison, (ctx) => stage.publication.startAmendment(ctx, planId, 'Se corrige el presupuesto'));
    let other: Promise<unknown> = Promise.resolve();
    // As a report does: its commitment first, then the plan, whose first report begins its implementation.
    const reporting = stage.write(liaison, async (ctx) => {
      await stage.get(PlanStore).lockCommitment(ctx, commitmentIds[0]!);
      other = stage.write(stage.as('liaison'), work(planId, commitmentIds[0]!));
      other.catch(() => undefined);
      await somebodyWaits();
      await stage.get(PlanStore).implement(ctx, planId, 'published');
    });
    const ended = await Promise.allSettled([reporting, reporting.then(() => other, () => other)]);
    expect(ended.map((one) => (one.status === 'rejected' ? String(one.reason) : 'done'))).toEqual(['done', 'done']);
  });

  it('all succeed when they come at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { planId, milestoneIds } = await stage.published(stage.b, 2, 1);
      const liaison = () => stage.as('liaison', stage.b);
      await stage.write(liaison(), (ctx) => stage.publication.startAmendment(ctx, planId, 'Se corrige el presupuesto'));
      const ended = await Promise.allSettled([
        ...milestoneIds.map((id) => stage.write(liaison(), (ctx) => stage.progress.report(ctx, id, report(40, { periodEndsOn: '2026-11-20' })))),
        stage.write(liaison(), (ctx) => stage.publication.publishAmendment(ctx, planId, endorsement)),
        stage.write(liaison(), (ctx) => stage.plans.update(ctx, planId, 1, { methodology: 'En mesas' })).catch(() => 'too late'),
      ]);
      expect(ended.map((one) => (one.status === 'rejected' ? String(one.reason) : 'done'))).toEqual(Array(ended.length).fill('done'));
      expect(await stage.owner('select state, working_version_id from action_plans where id = $1', [planId])).toEqual([{ state: 'implementing', working_version_id: null }]);
    }
  });
});

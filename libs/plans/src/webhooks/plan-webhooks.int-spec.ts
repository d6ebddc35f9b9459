import { newId, tenantSystemContext, type JobMeta } from '@tequio/platform';
import { PlansStage } from '../testing/stage.js';
import { PlanWebhooks } from './plan-webhooks.js';

describe('what other systems are told of plans', () => {
  let stage: PlansStage;
  let published: Awaited<ReturnType<PlansStage['published']>>;
  let endpoint: string;

  beforeAll(async () => {
    stage = await PlansStage.open();
    published = await stage.published();
    endpoint = newId();
    await stage.owner(
      `insert into webhook_endpoints (id, network_id, tenant_id, url, description, events, state, secret, created_at)
       values ($1, $2, $3, 'https://ejemplo.mx/', 'Portal', '{plan.published,plan.amended,commitment.settled,progress.reported}', 'active', '', now())`,
      [endpoint, stage.network, stage.a],
    );
  });
  afterAll(() => stage?.close());

  const ctx = () => tenantSystemContext({ networkId: stage.network, tenantId: stage.a }, 'test', stage.clock);
  const meta = (): JobMeta => ({ key: newId(), occurredAt: stage.clock.now(), attempt: 1 });
  const told = async () =>
    (await stage.owner<{ body: string }>('delete from webhook_deliveries where endpoint_id = $1 returning body', [endpoint])).map(({ body }) => JSON.parse(body) as { type: string; data: Record<string, unknown> });
  const webhooks = () => stage.get(PlanWebhooks);

  it('is a published plan as anyone reads it', async () => {
    await webhooks().published(ctx(), { tenantId: stage.a, planId: published.planId, versionId: newId() }, meta());
    expect(await told()).toMatchObject([{ type: 'plan.published', data: { subject: { type: 'ActionPlan', id: published.planId }, version: 1, state: expect.any(String), title: expect.any(String) } }]);
  });

  it('is nothing of a plan, a commitment or a report that is not published, whatever the event says', async () => {
    await stage.owner('update action_plans set published_at = null where id = $1', [published.planId]);
    await stage.owner('update commitments set published_at = null where plan_id = $1', [published.planId]);
    const of = { tenantId: stage.a, planId: published.planId };
    await webhooks().published(ctx(), { ...of, versionId: newId() }, meta());
    await webhooks().settled(ctx(), { ...of, commitmentId: published.commitmentIds[0]! }, meta());
    await webhooks().reported(ctx(), { ...of, commitmentId: published.commitmentIds[0]!, milestoneId: published.milestoneIds[0]!, reportId: newId() }, meta());
    expect(await told()).toEqual([]);
  });
});

import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Database, tenantSystemContext, unsafeAllTenantsContext } from '@tequio/platform';
import { PlansStage } from '../testing/stage.js';
import { EvidenceLinks } from './evidence-links.js';
import { visitEvidenceLink } from './evidence.jobs.js';

const HOUR = 3_600_000;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

interface Kept {
  id: string;
  check_state: string;
  check_fault: string | null;
  http_status: number | null;
  page_title: string | null;
  sha256: string | null;
  content_changed_at: Date | null;
  failures: number;
  next_check_at: Date | null;
}

describe('links given as evidence', () => {
  let stage: PlansStage;
  let links: EvidenceLinks;
  let server: Server;
  let site: string;
  let milestone: string;
  let asked = 0;
  let answer: { status: number; type: string; body: string } = { status: 200, type: 'text/plain', body: 'lista' };

  beforeAll(async () => {
    server = createServer((_, response) => {
      asked++;
      response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    stage = await PlansStage.open({ links: { enabled: true, inner: ['127.0.0.1/32'] } });
    links = stage.get(EvidenceLinks);
    milestone = (await stage.published()).milestoneIds[0]!;
    // Past the commitment's first day.
    stage.clock.moveTo(new Date('2027-04-01T18:00:00Z'));
  });
  afterAll(async () => {
    await stage?.close();
    await new Promise((done) => server.close(done));
  });
  beforeEach(() => {
    asked = 0;
    answer = { status: 200, type: 'text/plain', body: 'lista' };
  });

  const liaison = () => stage.as('liaison');
  const jobs = () => stage.owner<{ payload: { evidenceId: string } }>('select payload from outbox where event = $1', [`job:${visitEvidenceLink.name}`]);
  const kept = async (id: string) => (await stage.owner<Kept>('select * from evidence where id = $1', [id]))[0]!;
  const visit = (id: string) => links.visit(tenantSystemContext({ networkId: stage.network, tenantId: stage.a }, 'test', stage.clock), { evidenceId: id });
  /** A report with this link; the id of its evidence. */
  async function give(url: string): Promise<string> {
    const { id } = await stage.write(liaison(), (ctx) =>
      stage.progress.report(ctx, milestone, { voice: 'government', percent: 40, body: 'Se publicó la lista', periodEndsOn: '2026-11-20', evidence: [{ description: 'Lista', url }] }),
    );
    return (await stage.owner<{ id: string }>('select id from evidence where report_id = $1', [id]))[0]!.id;
  }
  const refusalOf = (work: Promise<unknown>) => work.then(() => 'done', (error: { refusal?: { code: string }; code?: string }) => error.refusal?.code ?? error.code);
  const again = (id: string, ctx = liaison()) => stage.write(ctx, (inside) => links.visitAgain(inside, id));

  it('are visited by a job after the report is made, and what was found is everyone’s to read', async () => {
    const id = await give(`${site}/lista`);
    expect(asked).toBe(0);
    expect((await jobs()).map(({ payload }) => payload.evidenceId)).toContain(id);
    expect(await kept(id)).toMatchObject({ check_state: 'unchecked', next_check_at: expect.any(Date) });
    answer = { status: 200, type: 'text/html; charset=utf-8', body: '<title>Lista de obras</title>' };
    await visit(id);
    expect(asked).toBe(1);
    const shown = await stage.db.read(stage.anyone, (ctx) =>
      ctx.transaction!.client.query('select check_state, http_status, page_title, sha256, failures from evidence where id = $1', [id]),
    );
    expect(shown.rows).toEqual([{ check_state: 'reachable', http_status: 200, page_title: 'Lista de obras', sha256: sha256(answer.body), failures: 0 }]);
    expect((await kept(id)).next_check_at).toEqual(new Date(stage.clock.now().getTime() + 30 * 24 * HOUR));
  });

  it('that do not open are tried again, later each time, and lose nothing of what was seen', async () => {
    const id = await give(`${site}/acta.pdf`);
    await visit(id);
    const seen = await kept(id);
    answer = { status: 503, type: 'text/plain', body: '' };
    for (const hours of [1, 6, 24, 72, 168, 720]) {
      await visit(id);
      const now = await kept(id);
      expect(now).toMatchObject({ check_state: 'unreachable', check_fault: 'status', http_status: 503, sha256: seen.sha256 });
      expect(now.next_check_at!.getTime() - stage.clock.now().getTime()).toBe(hours * HOUR);
    }
    answer = { status: 200, type: 'application/pdf', body: 'otra acta' };
    await visit(id);
    expect(await kept(id)).toMatchObject({ check_state: 'reachable', check_fault: null, failures: 0, sha256: sha256('otra acta'), content_changed_at: stage.clock.now() });
  });

  it('that lead inside are refused and not tried again by themselves', async () => {
    const id = await give('http://169.254.169.254/latest/meta-data/');
    await visit(id);
    expect(await kept(id)).toMatchObject({ check_state: 'refused', check_fault: 'inner_address', next_check_at: null });
  });

  it('are found when they are due, once, however many look', async () => {
    const id = await give(`${site}/vence`);
    await visit(id);
    const before = (await jobs()).length;
    await links.sweep();
    expect((await jobs()).length).toBe(before);
    stage.clock.advance(31 * 24 * HOUR);
    await Promise.all([links.sweep(), links.sweep()]);
    expect((await jobs()).slice(before).filter(({ payload }) => payload.evidenceId === id)).toHaveLength(1);
  });

  it('are visited again when whoever reports or verifies asks, not more than once a minute', async () => {
    const id = await give(`${site}/otra-vez`);
    await visit(id);
    expect(await refusalOf(again(id))).toBe('link_just_visited');
    stage.clock.advance(61_000);
    const before = (await jobs()).length;
    expect(await refusalOf(again(id))).toBe('done');
    expect(await refusalOf(again(id))).toBe('link_just_visited');
    expect((await jobs()).length).toBe(before + 1);
    stage.clock.advance(61_000);
    expect(await refusalOf(again(id, stage.as('monitor')))).toBe('done');
    expect(await refusalOf(again(id, stage.as('evaluator')))).toBe('FORBIDDEN');
    expect(await refusalOf(again(id, stage.as('liaison', stage.b)))).toBe('NOT_FOUND');
  });

  it('are left alone where the network says so', async () => {
    const set = (value: boolean) =>
      stage.owner(
        `insert into network_settings (id, network_id, tenant_id, key, value, reason, set_at) values (gen_random_uuid(), $1, $1, 'plans.check_links', $2, 'prueba', $3)`,
        [stage.network, JSON.stringify(value), stage.clock.now()],
      );
    await set(false);
    const before = (await jobs()).length;
    const id = await give(`${site}/callada`);
    await visit(id);
    expect(asked).toBe(0);
    expect((await jobs()).length).toBe(before);
    expect(await refusalOf(again(id))).toBe('links_off');
    expect(await kept(id)).toMatchObject({ check_state: 'unchecked' });
    stage.clock.advance(25 * HOUR);
    await set(true);
    await links.sweep();
    expect((await jobs()).map(({ payload }) => payload.evidenceId)).toContain(id);
  });

  it('are not the platform’s to read: its own process sees whose turn it is, and nothing else', async () => {
    const look = (columns: string) => stage.get(Database).read(unsafeAllTenantsContext('test'), (ctx) => ctx.transaction!.client.query(`select ${columns} from evidence`));
    expect((await look('id, tenant_id')).rows.length).toBeGreaterThan(0);
    await expect(look('url')).rejects.toThrow(/permission denied/);
  });
});

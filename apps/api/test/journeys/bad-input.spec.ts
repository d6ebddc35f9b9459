import ExcelJS from 'exceljs';
import { asOwner } from '@tequio/platform/testing';
import { startProduct, type Person, type Product } from '../support/product.js';

const REFUSAL = `__typename ... on Refusal { code message remedy } ... on InvalidInput { issues { path message } }`;
const CREATE = `mutation($input: NewActionPlanInput!) { createPlan(input: $input) { ${REFUSAL} ... on ActionPlan { id lock } } }`;
const ADD = `mutation($planId: ID!, $input: CommitmentInput!) { addCommitment(planId: $planId, input: $input) { ${REFUSAL} ... on Commitment { id } } }`;
const HOSTILE = '=cmd|"/c calc"!A1 <script>alert(1)</script>';
const PLAN = { title: 'Plan local', startsOn: '2026-03-01', endsOn: '2027-02-28' };

describe('bad input, through HTTP', () => {
  let product: Product;
  let operator: Person;
  let liaison: Person;
  let institute: Person;
  let networkId: string;
  let places: { id: string; slug: string; name: string; inegiKey: string }[];

  beforeAll(async () => {
    product = await startProduct();
    operator = await product.operator();
    // Oaxaca: the state in which municipalities of one name exist.
    const { openNetwork } = await product.ask<{ openNetwork: { id: string } }>(
      'mutation { openNetwork(input: { stateKey: "20", slug: "oaxaca", authorityName: "Instituto de Ejemplo" }) { ... on Network { id } } }',
      {},
      operator,
    );
    networkId = openNetwork.id;
    places = await asOwner(product.database, 'select id, slug, name, inegi_key as "inegiKey" from municipalities where network_id = $1 order by inegi_key', [networkId]);
    liaison = await product.person('enlace@municipio.test', { networkId, tenantId: places[0]!.id, role: 'liaison', office: 'Unidad de Transparencia' });
    institute = await product.person('instituto@red.test', { networkId, tenantId: networkId, role: 'network_admin', office: 'Instituto' });
  });
  afterAll(() => product?.close());

  const upload = async (name: string, content: BlobPart) => {
    const body = new FormData();
    body.set('file', new Blob([content]), name);
    const answer = await fetch(`${product.url}/files`, { method: 'POST', body, headers: { cookie: liaison.cookie, 'tequio-acting-as': liaison.membershipId! } });
    return { status: answer.status, ...((await answer.json()) as { code: string; message: string; remedy: string | null }) };
  };
  const create = (input: object, key?: string) =>
    product.graphql<{ createPlan: { __typename: string; id: string; lock: number; issues: { path: string; message: string }[] } }>(CREATE, { input }, liaison, key ? { 'idempotency-key': key } : {});
  const plans = async () => (await asOwner<{ n: number }>(product.database, 'select count(*)::int as n from action_plans'))[0]!.n;

  it('a file that is not what it claims is refused with what to do, and none of it stays', async () => {
    for (const [name, content] of [
      ['acta.pdf', '<html><script>alert(1)</script></html>'],
      ['foto.jpg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
      ['datos.xlsx', 'PK\u0003\u0004 no es un zip'],
    ] as const) {
      const refused = await upload(name, content);
      expect([refused.status, refused.message]).toEqual([expect.any(Number), expect.stringMatching(/[a-záéíóúñ]{3,}.*\./)]);
      expect(refused.status).toBeGreaterThanOrEqual(415);
      expect(refused.remedy).toMatch(/\.$/);
    }
    expect(await asOwner(product.database, `select 1 from files where storage_key is not null or state = 'accepted'`)).toEqual([]);
  });

  it('a title of 10,000 characters and dates that end before they begin are told at their fields, and nothing is kept', async () => {
    const long = await create({ ...PLAN, title: 'x'.repeat(10_000) });
    expect(long.data!.createPlan).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'title', message: expect.stringMatching(/^Escriba como máximo [\d,]+ caracteres; ahora hay 10,?000\.$/) }] });
    const reversed = await create({ ...PLAN, startsOn: '2027-03-01', endsOn: '2026-03-01' });
    expect(reversed.data!.createPlan).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'endsOn' }] });
    expect(await plans()).toBe(0);
  });

  it('a double click makes one plan; the same key with another content is told so', async () => {
    const both = await Promise.all([create(PLAN, 'doble-clic-1'), create(PLAN, 'doble-clic-1')]);
    expect(new Set(both.map(({ data }) => data!.createPlan.id)).size).toBe(1);
    expect(await plans()).toBe(1);
    const other = await create({ ...PLAN, title: 'Otro plan' }, 'doble-clic-1');
    expect(other).toMatchObject({ data: null, errors: [{ message: expect.stringMatching(/\.$/), extensions: { code: 'IDEMPOTENCY_MISMATCH' } }] });
    expect(await plans()).toBe(1);
  });

  it('HTML and formulas are the text that they are, and no sheet runs them', async () => {
    const { id: planId } = (await create(PLAN, 'doble-clic-1')).data!.createPlan;
    await product.ask(ADD, { planId, input: { title: HOSTILE, problem: '@SUM(A1)' } }, liaison);
    const sheet = async (format: string) => {
      const { planSheet } = await product.ask<{ planSheet: { base64: string } }>('query($planId: ID!, $format: SheetFormat!) { planSheet(planId: $planId, format: $format) { base64 } }', { planId, format }, liaison);
      return Buffer.from(planSheet.base64, 'base64');
    };
    const csv = (await sheet('CSV')).toString();
    expect(csv).toContain(`"'=cmd|""/c calc""!A1 <script>`);
    expect(csv).toContain(`'@SUM(A1)`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await sheet('XLSX')) as unknown as ArrayBuffer);
    const texts: unknown[] = [];
    book.worksheets[0]!.eachRow((row) => row.eachCell((cell) => (expect(cell.formula).toBeUndefined(), texts.push(cell.value))));
    expect(texts).toEqual(expect.arrayContaining([HOSTILE, '@SUM(A1)']));
  });

  it('a change of what somebody else has changed shows both values and keeps the stored one', async () => {
    const { id, lock } = (await create({ ...PLAN, title: 'Plan de dos' })).data!.createPlan;
    const update = (title: string) =>
      product.ask<{ updatePlan: { __typename: string } }>(
        `mutation($id: ID!, $lock: Int!, $input: ActionPlanChangesInput!) { updatePlan(id: $id, lock: $lock, input: $input) { ${REFUSAL} ... on EditConflict { conflicts { field stored sent } } } }`,
        { id, lock, input: { title } },
        liaison,
      );
    const both = (await Promise.all([update('Plan uno'), update('Plan otro')])).map(({ updatePlan }) => updatePlan);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ActionPlan', 'EditConflict']);
    const conflict = both.find(({ __typename }) => __typename === 'EditConflict') as unknown as { message: string; conflicts: { field: string; stored: string; sent: string }[] };
    const { stored, sent } = conflict.conflicts[0]!;
    expect([stored, sent].sort()).toEqual(['Plan otro', 'Plan uno']);
    expect(conflict.message).toMatch(/\.$/);
    const [row] = await asOwner<{ title: string }>(product.database, 'select v.title from action_plan_versions v where v.plan_id = $1', [id]);
    expect(row!.title).toBe(stored);
  });

  it('two municipalities of one name have each their address, and a name that could be both is nobody’s', async () => {
    const byName = Map.groupBy(places, ({ name }) => name);
    const [name, twins] = [...byName].find(([, same]) => same.length > 1)!;
    expect(new Set(twins.map(({ slug }) => slug)).size).toBe(twins.length);
    for (const { slug, inegiKey } of twins) {
      const { municipality } = await product.ask<{ municipality: { name: string; inegiKey: string } }>('query($slug: String!) { municipality(network: "oaxaca", slug: $slug) { name inegiKey } }', { slug });
      expect(municipality).toEqual({ name, inegiKey });
    }
    const bare = twins[0]!.slug.replace(/-\d+$/, '');
    const { captureLetters } = await product.ask<{ captureLetters: { failed: number; rows: { errors: string[] }[] } }>(
      'mutation($letters: [CapturedLetterInput!]!) { captureLetters(dryRun: true, letters: $letters) { ... on CaptureReport { failed rows { errors } } } }',
      { letters: [{ municipality: bare, content: {} }] },
      institute,
    );
    expect(captureLetters.failed).toBe(1);
    expect(captureLetters.rows[0]!.errors[0]).toMatch(/\.$/);
  });
});

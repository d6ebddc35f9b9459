import { Readable } from 'node:stream';
import { Files } from '@tequio/documents';
import { tenantSystemContext } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { startProduct, type Person, type Product } from '../support/product.js';
import { SIGNED_COPY } from '@tequio/documents/testing';

const ERASE = `mutation($input: EraseAccountInput!) { eraseAccount(input: $input) { __typename
  ... on Refusal { code message remedy } ... on InvalidInput { issues { path } } } }`;
const PREVIEW = '{ erasurePreview { onlyOperator onlyResponsible { role place { name } } } }';

describe('one’s own account', () => {
  let product: Product;
  let place: { networkId: string; tenantId: string };
  let liaison: Person;
  let institute: Person;

  beforeAll(async () => {
    product = await startProduct();
    const operator = await product.operator();
    const { openNetwork } = await product.ask<{ openNetwork: { id: string; municipalities: { nodes: { id: string }[] } } }>(
      `mutation { openNetwork(input: { stateKey: "99", slug: "ejemplo", authorityName: "Instituto de Ejemplo" }) {
        ... on Network { id municipalities(first: 1) { nodes { id } } } } }`,
      {},
      operator,
    );
    place = { networkId: openNetwork.id, tenantId: openNetwork.municipalities.nodes[0]!.id };
    liaison = await product.person('luz@municipio.test', { ...place, role: 'liaison', office: 'Transparencia' });
    institute = await product.person('red@instituto.test', { networkId: place.networkId, tenantId: place.networkId, role: 'network_admin', office: 'Dirección' });
    await product.ask(`mutation { createAccessToken(input: { name: "Tablero", scopes: ["read"] }) { __typename } }`, {}, liaison);
    const followed = `mutation($input: FollowAsMeInput!) { followAsMe(input: $input) { __typename } }`;
    await product.ask(followed, { input: { subjectType: 'Municipality', subjectId: place.tenantId, noticeVersion: 0 } }, { ...liaison, membershipId: null });
    await asOwner(
      product.database,
      `insert into notices (id, network_id, tenant_id, kind, subject_type, subject_id, person_id, reader, dedupe, urgent, mail, mail_due_at, created_at, headings)
       values (gen_random_uuid(), $1, $2, 'onboarding.letter_submitted', 'LetterOfIntent', gen_random_uuid(), $3, $3, 'x', false, 'none', now(), now(), '{"es":"Un aviso","en":"A notice"}')`,
      [place.networkId, place.tenantId, liaison.personId],
    );
    await product.settled();
  });
  afterAll(() => product?.close());

  const erase = async (who: Person, email = who.email) =>
    (await product.ask<{ eraseAccount: { __typename: string; code?: string; message?: string } }>(ERASE, { input: { email } }, who)).eraseAccount;

  it('gives away all that is kept about its person, and nothing that opens it', async () => {
    const { id: fileId } = await product.app.get(Files).receiveContent(tenantSystemContext(place, 'test'), Readable.from(SIGNED_COPY), 'oficio.pdf');
    await asOwner(product.database, 'update files set uploaded_by = $1 where id = $2', [liaison.personId, fileId]);
    const invited = { tenantId: place.tenantId, email: 'invitada@municipio.test', role: 'liaison', office: 'Archivo' };
    await product.ask(`mutation($input: InviteInput!) { invite(input: $input) { __typename } }`, { input: invited }, institute);
    const { myData } = await product.ask<{ myData: string }>('{ myData }', {}, liaison);
    const data = JSON.parse(myData) as Record<string, object[]>;
    expect(data['profile']).toMatchObject([{ email: 'luz@municipio.test' }]);
    for (const part of ['memberships', 'sessions', 'accessTokens', 'actions', 'follows', 'notices', 'consents', 'mails', 'noticePreferences', 'emailChanges', 'seats', 'progressReports', 'reportDecisions', 'dateChanges', 'leadChanges', 'invitations', 'files'])
      expect([part, Array.isArray(data[part])]).toEqual([part, true]);
    expect(data['follows']).toHaveLength(1);
    expect(data['notices']).toMatchObject([{ headings: { es: 'Un aviso' } }]);
    expect(data['invitations']).toMatchObject([{ direction: 'received', role: 'liaison', office: 'Transparencia', state: 'accepted' }]);
    expect(data['files']).toMatchObject([{ name: 'oficio.pdf', kind: 'pdf', belongs_to: null }]);
    expect(data['accessTokens']).toMatchObject([{ name: 'Tablero' }]);
    expect(myData).not.toMatch(/tq_pat_|hash|leave_token|"token"/);
    const other = await product.ask<{ myData: string }>('{ myData }', {}, institute);
    expect(other.myData).not.toMatch(/(luz|invitada)@municipio\.test/);
    const sent = (JSON.parse(other.myData) as { invitations: object[] }).invitations;
    expect(sent).toContainEqual(expect.objectContaining({ direction: 'sent', role: 'liaison', office: 'Archivo', state: 'pending' }));
  });

  it('is not erased while nobody else can answer for the place, nor without its address', async () => {
    for (const [who, role] of [[liaison, 'liaison'], [institute, 'network_admin']] as const) {
      const { erasurePreview } = await product.ask<{ erasurePreview: { onlyResponsible: { role: string }[] } }>(PREVIEW, {}, who);
      expect(erasurePreview.onlyResponsible).toMatchObject([{ role }]);
      expect(await erase(who)).toMatchObject({ __typename: 'ErasureRefused', code: 'only_one_responsible' });
    }
    expect(await erase(await product.operator())).toMatchObject({ code: 'only_operator' });
    expect((await erase(liaison, 'otra@municipio.test')).__typename).toBe('InvalidInput');
  });

  it('is erased with all that is about its person; what the office did stays', async () => {
    await product.person('releva@municipio.test', { ...place, role: 'liaison', office: 'Transparencia' });
    const results = await Promise.all(
      [1, 2].map(() => product.graphql<{ eraseAccount: { __typename: string } }>(ERASE, { input: { email: liaison.email } }, liaison)),
    );
    // A double click erases once; the other click finds nobody.
    const typenames = results.map((answer) => answer.data?.eraseAccount.__typename ?? answer.errors![0]!.extensions.code);
    expect(typenames.sort()).toEqual(['AccountErased', 'UNAUTHENTICATED']);
    await product.settled();
    expect((await product.graphql('{ me { id } }', {}, liaison)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const left = await asOwner<{ name: string; rows: number }>(
      product.database,
      `select 'sessions' as name, count(*)::int as rows from auth.session where "userId" = $1
       union all select 'users', count(*)::int from auth."user" where id = $1
       union all select 'tokens', count(*)::int from access_tokens where person_id = $1
       union all select 'notices', count(*)::int from notices where person_id = $1
       union all select 'follows', count(*)::int from follows where person_id = $1
       union all select 'memberships', count(*)::int from memberships where person_id = $1 and ends_on is null
       union all select 'acts', least(count(*), 1)::int from audit_entries where person_id = $1`,
      [liaison.personId],
    );
    expect(Object.fromEntries(left.map(({ name, rows }) => [name, rows]))).toEqual({ sessions: 0, users: 0, tokens: 0, notices: 0, follows: 0, memberships: 0, acts: 1 });
    expect(await asOwner(product.database, 'select email, name, erased_at is not null as erased from persons where id = $1', [liaison.personId])).toEqual([
      { email: null, name: 'Cuenta borrada', erased: true },
    ]);
    const anywhere = await asOwner<{ row: string }>(
      product.database,
      `select to_jsonb(t)::text as row from persons t union all select to_jsonb(t)::text from invitations t union all select to_jsonb(t)::text from auth.verification t
       union all select to_jsonb(t)::text from audit_entries t union all select to_jsonb(t)::text from outbox t union all select to_jsonb(t)::text from follows t`,
    );
    expect(anywhere.filter(({ row }) => row.includes('luz@municipio.test'))).toEqual([]);
    const { localMailbox } = await product.ask<{ localMailbox: { nodes: { to: string; subject: string }[] } }>('{ localMailbox(first: 20) { nodes { to subject } } }');
    expect(localMailbox.nodes.filter(({ to, subject }) => to.includes('luz@') && subject === 'Su cuenta de Tequio quedó borrada')).toHaveLength(1);
    // Whoever comes back with the address is somebody new.
    const again = await product.person('luz@municipio.test');
    expect(again.personId).not.toBe(liaison.personId);
  });
});

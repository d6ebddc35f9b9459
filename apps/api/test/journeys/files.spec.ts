import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { formatFolio, OfficialDocuments, sha256 } from '@tequio/documents';
import { newId, tenantSystemContext } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { playJourney, storeGivesOtherBytes, type Script, type Twin } from '@tequio/api/testing';
import { openExample, type Example } from '../support/example.js';
import type { Person, Product } from '../support/product.js';

const CSV = 'compromiso,avance\nParque Ñandú,40\n';
const MEBIBYTE = 1024 * 1024;

/** What people send in and what the product issues: who may have it, and that it is what it was. */
const script: Script<Example> = (scene, step) => {
  const subjectId = newId();
  const headers = (who: Person | null, more: Record<string, string> = {}): Record<string, string> => ({
    ...(who ? { cookie: who.cookie, ...(who.membershipId ? { 'tequio-acting-as': who.membershipId } : {}) } : {}),
    ...more,
  });
  const form = (content: string | Uint8Array<ArrayBuffer>, name: string, fields: Record<string, string> = {}) => {
    const body = new FormData();
    for (const [key, value] of Object.entries(fields)) body.set(key, value);
    body.set('file', new Blob([content]), name);
    return body;
  };
  const post = (path: string, body: FormData, who: Person | null, more: Record<string, string> = {}) =>
    fetch(`${scene.product.url}${path}`, { method: 'POST', body, headers: headers(who, more), redirect: 'manual' });
  const send = async (who: Person = scene.liaison, content = CSV, name = 'avances 2026 «ñ».csv', fields = {}) => {
    const answer = await post('/files', form(content, name, fields), who);
    return { status: answer.status, body: (await answer.json()) as { id: string; code: string; message: string; remedy: string; [key: string]: unknown } };
  };
  const get = (path: string, who: Person | null = null, more: Record<string, string> = {}) => fetch(`${scene.product.url}${path}`, { headers: headers(who, more), redirect: 'manual' });

  step('takes a file in and gives the same bytes back, as a download that no browser runs', async () => {
    const { status, body } = await send();
    expect(status).toBe(201);
    expect(body).toEqual({ id: expect.any(String), name: 'avances 2026 «ñ».csv', size: Buffer.byteLength(CSV), sha256: sha256(CSV), kind: 'csv' });
    const answer = await get(`/files/${body.id}`, scene.liaison);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(CSV);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''avances%202026%20%C2%AB%C3%B1%C2%BB\.csv/);
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toContain('private');
    const etag = answer.headers.get('etag')!;
    // Not by fetch, which asks past every cache.
    expect((await scene.product.http().get(`/files/${body.id}`).set(headers(scene.liaison, { 'if-none-match': etag }))).status).toBe(304);
    const head = await fetch(`${scene.product.url}/files/${body.id}`, { method: 'HEAD', headers: headers(scene.liaison) });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(Buffer.byteLength(CSV))]);
    // A link cannot send a header: it names the membership in its address.
    expect((await get(`/files/${body.id}?as=${scene.liaison.membershipId}`, { ...scene.liaison, membershipId: null })).status).toBe(200);
    expect((await scene.product.ask<{ file: unknown }>('query($id: ID!) { file(id: $id) { name sha256 published path } }', { id: body.id }, scene.liaison)).file).toEqual({
      name: 'avances 2026 «ñ».csv',
      sha256: sha256(CSV),
      published: false,
      path: `/files/${body.id}`,
    });
  });

  step('shows a file that is tied to nothing yet to who sent it, and its being there to its municipality and network only', async () => {
    const { body } = await send();
    expect((await get(`/files/${body.id}`, scene.institute)).status).toBe(403);
    for (const stranger of [scene.neighbour, { ...scene.liaison, membershipId: null }, null]) expect((await get(`/files/${body.id}`, stranger)).status).toBe(404);
    expect((await scene.product.ask<{ file: unknown }>('query($id: ID!) { file(id: $id) { id } }', { id: body.id }, scene.neighbour)).file).toBeNull();
    expect((await get(`/files/${newId()}`, scene.liaison)).status).toBe(404);
    expect((await get('/files/not-an-id', scene.liaison)).status).toBe(404);
    expect((await get(`/files/${body.id}?as=${scene.neighbour.membershipId}`, { ...scene.liaison, membershipId: null })).status).toBe(403);
  });

  step('says in the caller’s language what is wrong and what to do', async () => {
    const html = '<html><body>hola</body></html>';
    const { status, body } = await send(scene.liaison, html, 'carta.pdf');
    expect([status, body.code]).toEqual([415, 'content_differs_from_name']);
    expect(body.message).toContain('«pdf»');
    expect(body.remedy).toMatch(/guárdelo en el formato correcto/);
    const english = await post('/files', form(html, 'carta.pdf'), scene.liaison, { 'accept-language': 'en-US' });
    expect(((await english.json()) as { message: string }).message).toMatch(/inside it is something else/);
    expect((await send(scene.liaison, '', 'vacío.csv')).body).toMatchObject({ code: 'empty_file' });
    expect((await send(scene.liaison, CSV, 'x.csv', { kinds: 'pdf,image' })).body).toMatchObject({ code: 'type_not_allowed' });
    const none = await post('/files', new FormData(), scene.liaison);
    expect([none.status, ((await none.json()) as { code: string }).code]).toEqual([400, 'no_file']);
    const json = await fetch(`${scene.product.url}/files`, { method: 'POST', body: '{}', headers: headers(scene.liaison, { 'content-type': 'application/json' }) });
    expect([json.status, ((await json.json()) as { code: string }).code]).toEqual([400, 'not_multipart']);
  });

  step('refuses whoever may not send, and a form of another site', async () => {
    expect((await post('/files', form(CSV, 'x.csv'), null)).status).toBe(401);
    expect((await post('/files', form(CSV, 'x.csv'), { ...scene.liaison, membershipId: null })).status).toBe(403);
    for (const origin of ['https://evil.mx', 'null']) expect((await post('/files', form(CSV, 'x.csv'), scene.liaison, { origin })).status).toBe(403);
    expect((await post('/files', form(CSV, 'x.csv'), scene.liaison, { origin: scene.product.url })).status).toBe(201);
    expect((await send(scene.neighbour, CSV, 'x.csv', { municipality: scene.municipality.id })).status).toBe(404);
    const captured = await send(scene.institute, CSV, 'x.csv', { municipality: scene.municipality.id });
    expect(captured.status).toBe(201);
    expect((await get(`/files/${captured.body.id}`, scene.institute)).status).toBe(200);
  });

  for (const [how, announced] of [['that says its length', true], ['that does not', false]] as const)
    step(`answers 413 to 200 MB ${how}, whoever sends all before reading`, async () => {
      const before = await asOwner(scene.product.database, 'select from files');
      const head = Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="grande.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n');
      const tail = Buffer.from('\r\n--b--\r\n');
      const chunk = Buffer.alloc(MEBIBYTE, 'x');
      const chunks = 200;
      const chunked = (part: Buffer) => (announced ? part : Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]));
      // A browser may read the answer only when it has sent everything.
      const answer = await new Promise<string>((resolve, reject) => {
        const { hostname, port } = new URL(scene.product.url);
        const socket = connect(Number(port), hostname);
        let heard = '';
        let sent = 0;
        const more = () => {
          while (sent < chunks) {
            sent += 1;
            if (!socket.write(chunked(chunk))) return void socket.once('drain', more);
          }
          socket.write(Buffer.concat([chunked(tail), Buffer.from(announced ? '' : '0\r\n\r\n')]), () => {
            socket.on('data', (part) => {
              heard += String(part);
              if (!heard.endsWith('}')) return;
              socket.destroy();
              resolve(heard);
            });
          });
        };
        socket.on('error', reject);
        socket.on('close', () => reject(new Error(`closed after ${sent} MB, having heard ${heard.length} characters`)));
        const length = announced ? `content-length: ${head.length + chunks * chunk.length + tail.length}` : 'transfer-encoding: chunked';
        const lines = Object.entries(headers(scene.liaison, { host: 'localhost', 'content-type': 'multipart/form-data; boundary=b' })).map(([name, value]) => `${name}: ${value}`);
        socket.write(`POST /files HTTP/1.1\r\n${[...lines, length].join('\r\n')}\r\n\r\n`);
        socket.write(chunked(head));
        more();
      });
      const [status, body] = [Number(answer.split(' ')[1]), answer.slice(answer.indexOf('\r\n\r\n') + 4)];
      expect(status).toBe(413);
      expect(JSON.parse(body)).toMatchObject({ code: 'file_too_large', message: expect.stringContaining('25 MB') });
      expect(await asOwner(scene.product.database, 'select from files')).toHaveLength(before.length);
    });

  step('brings a plain form back to where it was, and nowhere else', async () => {
    const form303 = async (path: string, body: FormData, who: Person | null = scene.liaison) => {
      const answer = await post(path, body, who);
      return { status: answer.status, to: answer.headers.get('location') };
    };
    const as = `as=${scene.liaison.membershipId}`;
    const done = await form303(`/files?${as}&return=${encodeURIComponent('/espacio/ejemplo/carta?paso=3')}`, form(CSV, 'x.csv'), { ...scene.liaison, membershipId: null });
    expect(done).toEqual({ status: 303, to: expect.stringMatching(/^\/espacio\/ejemplo\/carta\?paso=3&file=[0-9a-f-]{36}$/) });
    expect(await form303('/files?return=/carta', form('<p>', 'x.pdf'))).toEqual({ status: 303, to: '/carta?fileError=content_differs_from_name' });
    expect(await form303('/files?return=/carta', form(CSV, 'x.csv'), null)).toEqual({ status: 303, to: '/carta?fileError=UNAUTHENTICATED' });
    for (const foreign of ['https://evil.mx/', '//evil.mx', '/\\evil.mx', '/..//evil.mx'])
      expect(await form303(`/files?return=${encodeURIComponent(foreign)}`, form(CSV, 'x.csv'))).toEqual({ status: 201, to: null });
  });

  let folio: string;
  let id: string;
  const unissued = formatFolio({ territoryKey: '99001', kind: 'CARTA', year: 2026, sequence: 400 });
  const VERIFY = `query($folio: String!) { officialDocument(folio: $folio) { __typename
    ... on VerifiedDocument { folio kindName title state dataSeal shortSeal fileSha256 downloadPath replacedBy municipalityName networkName issuer }
    ... on UnknownFolio { folio message remedy } ... on MisreadFolio { problem message remedy } } }`;
  const OF = 'query($id: ID!) { documentsOf(subjectType: "LetterOfIntent", subjectId: $id) { id folio title state downloadPath failure } }';
  const verify = async (typed: string) => (await scene.product.ask<{ officialDocument: Record<string, string> }>(VERIFY, { folio: typed })).officialDocument;
  const documents = () => scene.product.app.get(OfficialDocuments);
  const inTenant = <T>(work: Parameters<Product['db']['write']>[1]) => scene.product.db.write(tenantSystemContext({ networkId: scene.networkId, tenantId: scene.municipality.id }, 'test'), work) as Promise<T>;

  step('issues a document', async () => {
    const sample = new URL('../../../../libs/documents/assets/samples/letter-of-intent-1.json', import.meta.url);
    const { data } = JSON.parse(await readFile(sample, 'utf8')) as { data: object };
    ({ folio, id } = await inTenant<{ folio: string; id: string }>((ctx) =>
      documents().issue(ctx, { template: 'letter-of-intent', data, subjectType: 'LetterOfIntent', subjectId, title: 'Carta de intención' }),
    ));
    await scene.product.settled();
  });

  step('is downloaded by its own, and by everyone once it is published', async () => {
    const path = `/files/documents/${folio}.pdf`;
    expect(await verify(folio)).toMatchObject({ __typename: 'VerifiedDocument', state: 'VALID', title: null, downloadPath: null });
    for (const stranger of [null, scene.neighbour]) expect((await get(path, stranger)).status).toBe(404);
    const own = await get(path, scene.liaison);
    const bytes = Buffer.from(await own.arrayBuffer());
    expect(own.headers.get('content-type')).toBe('application/pdf');
    expect(own.headers.get('content-disposition')).toBe(`attachment; filename=${folio}.pdf`);
    expect((await get(path, scene.institute)).status).toBe(200);

    await inTenant((ctx) => documents().publish(ctx, id));
    const published = await get(path.toLowerCase());
    expect(published.status).toBe(200);
    expect(published.headers.get('cache-control')).toContain('public');
    expect(Buffer.from(await published.arrayBuffer()).equals(bytes)).toBe(true);
    const found = await verify(folio.toLowerCase().replaceAll('-', ' '));
    expect(found).toMatchObject({ folio, kindName: 'Carta de intención', title: 'Carta de intención', downloadPath: path, fileSha256: sha256(bytes) });
  });

  step('tells an unknown folio from a mistyped one and from no folio', async () => {
    expect(await verify(folio.replace('-0001-', '-0002-'))).toMatchObject({ __typename: 'MisreadFolio', problem: 'CHECKSUM', remedy: expect.stringMatching(/^Compáralo/) });
    expect(await verify('hola')).toMatchObject({ __typename: 'MisreadFolio', problem: 'SHAPE', remedy: expect.stringContaining('TQ-15037') });
    expect(await verify(unissued)).toMatchObject({ __typename: 'UnknownFolio', folio: unissued, message: expect.stringContaining('bien escrito'), remedy: expect.stringMatching(/^Compáralo/) });
  });

  step('is compared with a file that somebody holds, without scripts', async () => {
    const bytes = new Uint8Array(await (await get(`/files/documents/${folio}.pdf`)).arrayBuffer());
    const compare = async (content: Uint8Array<ArrayBuffer>, typed: string, query = '') => (await post(`/files/verify${query}`, form(content, 'copia.pdf', { folio: typed }), null)).headers.get('location');
    expect(await compare(bytes, folio.toLowerCase())).toBe(`/verificar/${folio}?huella=igual`);
    expect(await compare(bytes, folio, '?base=/en/verificar')).toBe(`/en/verificar/${folio}?huella=igual`);
    const altered = bytes.slice();
    altered[altered.length - 10]! ^= 1;
    expect(await compare(altered, folio)).toBe(`/verificar/${folio}?huella=distinta`);
    expect(await compare(bytes, unissued)).toBe(`/verificar/${unissued}?huella=sin-folio`);
    expect(await compare(bytes, '../../evil')).toBe('/verificar/..%2F..%2Fevil?huella=sin-folio');
    expect((await post('/files/verify?base=https://evil.mx', form(bytes, 'x.pdf', { folio }), null)).headers.get('location')).toBe('/verificar');
    const without = new FormData();
    without.set('folio', folio);
    expect((await post(`/files/verify?folio=${folio}`, without, null)).headers.get('location')).toBe(`/verificar/${folio}?huella=no_file`);
  });

  step('is listed for its own, and for nobody else', async () => {
    for (const reader of [scene.liaison, scene.institute])
      expect((await scene.product.ask<{ documentsOf: { folio: string; state: string }[] }>(OF, { id: subjectId }, reader)).documentsOf).toMatchObject([{ folio, state: 'VALID', failure: null }]);
    expect((await scene.product.ask<{ documentsOf: unknown[] }>(OF, { id: subjectId }, scene.neighbour)).documentsOf).toEqual([]);
    expect((await scene.product.graphql(OF, { id: subjectId })).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  step('is made again only for its own', async () => {
    const RETRY = 'mutation($id: ID!) { retryOfficialDocument(id: $id) { ... on OfficialDocument { folio state } } }';
    expect((await scene.product.graphql(RETRY, { id }, scene.neighbour)).errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect(await scene.product.ask(RETRY, { id }, scene.liaison)).toEqual({ retryOfficialDocument: { folio, state: 'VALID' } });
  });

  step('slows down who sends too much', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 70 && !statuses.includes(429); n += 1) statuses.push((await post('/files', new FormData(), scene.institute)).status);
    expect(statuses.at(-1)).toBe(429);
  });
};

const twins: readonly Twin[] = [{ defect: storeGivesOtherBytes, stops: 'takes a file in and gives the same bytes back, as a download that no browser runs', says: /compromiso,avance/ }];

playJourney('files and official documents over HTTP', { open: openExample, script, twins });

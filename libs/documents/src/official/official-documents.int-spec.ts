import { buffer } from 'node:stream/consumers';
import { Logger } from '@nestjs/common';
import '@tequio/identity';
import { HandlerRegistry, JobRunner, newId, OutboxRelay, tenantSystemContext, type RequestContext } from '@tequio/platform';
import { checkCharacters } from '../folio/check-characters.js';
import { RendererUnavailable, RenderFailure } from '../rendering/render-errors.js';
import { renderDocument } from '../rendering/render-document.js';
import { samples } from '../rendering/testing/samples.js';
import { readPdf } from '../rendering/testing/read-pdf.js';
import { dataSeal, groupSeal, sha256, shortSeal } from '../sealing/seal.js';
import { openStage, type Stage } from '../testing/stage.js';
import { FILE_STORAGE } from '../uploads/storage.provider.js';
import type { FileStorage } from '../storage/storage.js';
import { DocumentReaders } from './document-readers.js';
import { Drafts } from './drafts.js';
import { OfficialDocuments, type IssueInput } from './official-documents.service.js';
import { OfficialDocumentsWorker } from './official-documents.worker.js';
import { MisreadFolio, toOfficialDocument, toVerification, UnknownFolio, VerifiedDocument } from './official-document.types.js';
import { Verification } from './verification.service.js';

describe('official documents', () => {
  let stage: Stage;
  let documents: OfficialDocuments;
  let worker: OfficialDocumentsWorker;
  let storage: FileStorage;
  let liaison: RequestContext;
  let authority: RequestContext;
  let render: typeof renderDocument = renderDocument;

  beforeAll(async () => {
    stage = await openStage({ render: (snapshot, options) => render(snapshot, options) });
    documents = stage.app.get(OfficialDocuments);
    worker = stage.app.get(OfficialDocumentsWorker);
    storage = stage.app.get(FILE_STORAGE);
    stage.app.get(DocumentReaders).add({ subjectType: 'LetterOfIntent', mayRead: (ctx) => !ctx.actor.roles.includes('monitor') });
    liaison = stage.as('liaison', stage.a);
    authority = stage.as('network_admin', stage.network);
  });
  beforeEach(() => {
    render = renderDocument;
  });
  afterAll(() => stage?.close());

  const letter = (change: Partial<IssueInput> = {}): IssueInput => ({
    template: 'letter-of-intent',
    data: samples()['letter-of-intent'].data,
    subjectType: 'LetterOfIntent',
    subjectId: newId(),
    title: 'Carta de intención 2026',
    ...change,
  });
  const write = <T>(ctx: RequestContext, work: (ctx: RequestContext) => Promise<T>) => stage.db.write(ctx, work);
  const issue = (ctx: RequestContext = liaison, change: Partial<IssueInput> = {}) => write(ctx, (inside) => documents.issue(inside, letter(change)));
  const job = (ctx: RequestContext) => tenantSystemContext(ctx.requireTenant(), 'documents.render.document', stage.clock);
  const make = (document: { id: string }, ctx: RequestContext = liaison) => worker.make(job(ctx), { documentId: document.id });
  const stored = async (id: string) => (await stage.owner<Record<string, unknown>>('select * from official_documents where id = $1', [id]))[0]!;
  const verify = async (typed: string) => toVerification(await stage.app.get(Verification).byFolio(stage.anyone, typed), 'es');
  const sequence = (folio: string) => Number(folio.split('-')[4]);

  it('is read before it is published by who reads what it tells of, and by every member afterwards', async () => {
    const document = await issue();
    await make(document);
    const monitor = stage.as('monitor', stage.a);
    const seen = () => documents.forSubject(monitor, 'LetterOfIntent', document.subjectId);
    await expect(documents.file(monitor, document.folio)).rejects.toThrow('FORBIDDEN');
    await expect(documents.find(monitor, document.id)).rejects.toThrow('FORBIDDEN');
    expect(await seen()).toEqual([]);
    expect((await documents.file(liaison, document.folio)).published).toBe(false);
    await write(liaison, (ctx) => documents.publish(ctx, document.id));
    expect((await documents.file(monitor, document.folio)).published).toBe(true);
    expect(await seen()).toHaveLength(1);
    await write(liaison, (ctx) => documents.unpublish(ctx, document.id, 'Se publicó por error.'));
    await expect(documents.file(stage.anyone, document.folio)).rejects.toThrow('NOT_FOUND');
    expect(await verify(document.folio)).toMatchObject({ state: 'valid', title: null, downloadPath: null });
    await expect(issue(liaison, { subjectType: 'Report' })).rejects.toThrow('nobody says who reads the documents of Report');
  });

  it('goes from the data to stored bytes whose text has the folio and the seal', async () => {
    const document = await issue(liaison, { publish: true });
    expect(document.folio).toMatch(/^TQ-99001-CARTA-2026-\d{4}-[0-9A-Z]{2}$/);
    expect(document.snapshot).toMatchObject({ issuedOn: '2026-11-24', data: { verificationBase: expect.stringMatching(/\/verificar$/), example: true } });
    expect(await verify(document.folio)).toMatchObject({ state: 'pending', downloadPath: null, fileSha256: null });

    // Through the outbox, as the worker process does it.
    const runner = stage.app.get(JobRunner);
    const [message] = await stage.owner<{ id: string; event: string; payload: { documentId: string } }>(
      `select id, event, payload from outbox where payload->>'documentId' = $1`,
      [document.id],
    );
    const [handler] = stage.app.get(HandlerRegistry).for(message!.event);
    await runner.handle(
      { handler: handler!.id, key: message!.id, networkId: stage.network, tenantId: stage.a, payload: message!.payload, correlationId: 'x', occurredAt: stage.clock.now().toISOString() },
      1,
    );

    const row = await stored(document.id);
    expect(row).toMatchObject({ state: 'rendered', failure: null, engine: expect.stringMatching(/^typst /) });
    const file = await documents.file(stage.anyone, document.folio.toLowerCase().replaceAll('-', ' '));
    const bytes = await buffer(await documents.content(file));
    expect(sha256(bytes)).toBe(row['file_sha256']);
    expect(bytes.length).toBe(row['size']);
    const pdf = await readPdf(bytes);
    expect(pdf.text).toContain(document.folio);
    expect(pdf.text).toContain(shortSeal(document.dataSeal));
    expect(pdf.archival).toBe('2A');
    expect(pdf.pages).toHaveLength(Number(row['pages']));
    expect(dataSeal(row['snapshot'] as never)).toBe(document.dataSeal);

    expect(await verify(document.folio)).toMatchObject({
      title: 'Carta de intención 2026',
      kindName: 'Carta de intención',
      issuer: 'Municipio de Villa Ejemplo',
      municipalityName: 'Villa Ejemplo',
      networkSlug: 'ejemplo',
      fictional: true,
      state: 'valid',
      dataSeal: document.dataSeal,
      shortSeal: groupSeal(document.dataSeal).slice(0, 19),
      fileSha256: row['file_sha256'],
      downloadPath: `/files/documents/${document.folio}.pdf`,
    });
    await stage.app.get(OutboxRelay).relay();
  });

  it('makes the same document again without changing anything, even when it is lost from the store', async () => {
    const document = await issue();
    await make(document);
    const before = await stored(document.id);
    const calls = counted();
    render = (snapshot, options) => (calls.count(), renderDocument(snapshot, options));
    await make(document);
    expect(calls.total).toBe(0);
    await storage.delete(String(before['storage_key']));
    await make(document);
    expect(calls.total).toBe(1);
    expect(await stored(document.id)).toEqual(before);
    expect(await storage.head(String(before['storage_key']))).toEqual({ size: before['size'] });
    const events = await stage.owner('select from outbox where event = $1 and payload->>$2 = $3', ['event:documents.document.rendered', 'documentId', document.id]);
    expect(events).toHaveLength(1);
  });

  it('refuses other bytes for a document that has its own', async () => {
    const document = await issue();
    await make(document);
    const { storage_key: key, file_sha256: hash } = await stored(document.id);
    await storage.delete(String(key));
    render = async (snapshot, options) => {
      const made = await renderDocument(snapshot, options);
      const bytes = Buffer.concat([made.bytes, Buffer.from('\n')]);
      return { ...made, bytes, sha256: sha256(bytes) };
    };
    await expect(make(document)).rejects.toThrow(/cannot be made again/);
    expect((await stored(document.id))['file_sha256']).toBe(hash);
  });

  it('counts without gaps: side by side, and after a transaction that failed', async () => {
    const first = await issue();
    await expect(
      write(liaison, async (ctx) => {
        await documents.issue(ctx, letter());
        throw new Error('the letter could not be frozen');
      }),
    ).rejects.toThrow('could not be frozen');
    const next = await Promise.all([1, 2, 3].map(() => issue()));
    expect(next.map((document) => sequence(document.folio)).sort((x, y) => x - y)).toEqual([1, 2, 3].map((n) => sequence(first.folio) + n));
    const [counter] = await stage.owner<{ last: number }>("select last from folio_counters where tenant_id = $1 and kind = 'CARTA'", [stage.a]);
    expect(counter!.last).toBe(sequence(first.folio) + 3);
  });

  it('numbers each tenant by itself, with its own key and its own year', async () => {
    const other = await issue(stage.as('liaison', stage.b));
    expect(other.folio).toMatch(/^TQ-99002-CARTA-2026-0001-/);
    const own = await issue(authority, { template: 'acknowledgement', data: samples().acknowledgement.data });
    expect(own.folio).toMatch(/^TQ-99000-ACUSE-2026-0001-/);
    // Six hours behind: still the old year there.
    stage.clock.moveTo(new Date('2027-01-01T05:00:00Z'));
    expect((await issue(stage.as('liaison', stage.b))).folio).toMatch(/^TQ-99002-CARTA-2026-0002-/);
    stage.clock.moveTo(new Date('2027-01-01T07:00:00Z'));
    expect((await issue(stage.as('liaison', stage.b))).folio).toMatch(/^TQ-99002-CARTA-2027-0001-/);
    stage.clock.moveTo(new Date('2026-11-24T18:00:00Z'));
    await expect(issue(liaison, { inegiKey: '99002' })).rejects.toThrow(/99001/);
    await expect(issue(liaison, { folioKind: 'PLAN' })).rejects.toThrow(/CARTA/);
  });

  it('refuses data that do not fit, with where they are, and uses no number', async () => {
    const before = await stage.owner('select last from folio_counters where tenant_id = $1', [stage.a]);
    const data = { ...samples()['letter-of-intent'].data, place: '', subject: 'x'.repeat(10_000) };
    await expect(issue(liaison, { data })).rejects.toMatchObject({ refusal: { code: 'invalid_input', issues: [{ path: 'document.place' }, { path: 'document.subject' }] } });
    expect(await stage.owner('select last from folio_counters where tenant_id = $1', [stage.a])).toEqual(before);
  });

  it('waits, with the reason, where the machine makes no PDF, and is made by a later try', async () => {
    const document = await issue();
    render = () => Promise.reject(new RendererUnavailable('platform', 'no build for this machine'));
    await quietly(() => expect(make(document)).rejects.toMatchObject({ name: 'UnrecoverableError' }));
    expect(await stored(document.id)).toMatchObject({ state: 'pending', failure: 'unavailable_platform', file_sha256: null });
    const [shown] = await stage.db.read(liaison, (ctx) => documents.forSubject(ctx, 'LetterOfIntent', document.subjectId));
    expect(toOfficialDocument(shown!, 'es').failure).toMatch(/no puede hacer archivos PDF/);

    render = renderDocument;
    await write(authority, (ctx) => documents.retry(ctx, document.id));
    const [again] = await stage.owner<{ tenant_id: string }>(`select tenant_id from outbox where event = 'job:documents.render.document' and payload->>'documentId' = $1 order by id desc limit 1`, [document.id]);
    expect(again!.tenant_id).toBe(stage.a);
    await make(document);
    expect(await stored(document.id)).toMatchObject({ state: 'rendered', failure: null, failure_detail: null });
  });

  it('fails for good on a defect, and tries again after an accident', async () => {
    const document = await issue(liaison, { publish: true });
    render = () => Promise.reject(new RenderFailure('timeout', 'took too long'));
    await quietly(() => expect(make(document)).rejects.toThrow('took too long'));
    expect(await stored(document.id)).toMatchObject({ state: 'pending', failure: 'timeout' });
    render = () => Promise.reject(new RenderFailure('not-accessible', 'missing alt'));
    await quietly(() => make(document));
    expect(await stored(document.id)).toMatchObject({ state: 'failed', failure: 'not_accessible', failure_detail: 'missing alt' });
    expect(await verify(document.folio)).toMatchObject({ state: 'pending', downloadPath: null });
    render = renderDocument;
    await write(liaison, (ctx) => documents.retry(ctx, document.id));
    expect(await stored(document.id)).toMatchObject({ state: 'pending' });
    await make(document);
    expect(await verify(document.folio)).toMatchObject({ state: 'valid' });
  });

  it('never changes what was sealed', async () => {
    const document = await issue();
    const change = (column: string, value: string) => write(liaison, (ctx) => ctx.transaction!.client.query(`update official_documents set ${column} = $2 where id = $1`, [document.id, value]));
    for (const [column, value] of [['title', 'otro'], ['snapshot', '{}'], ['folio', 'TQ-99001-CARTA-2026-9999-AA'], ['issuer', 'otro']] as const)
      await expect(change(column, value)).rejects.toThrow(/frozen/);
    await make(document);
    await expect(change('file_sha256', 'a'.repeat(64))).rejects.toThrow(/frozen/);
    await expect(write(liaison, (ctx) => ctx.transaction!.client.query('delete from official_documents where id = $1', [document.id]))).rejects.toThrow(/permission denied/);

    // Altered past the walls, and never made: the seal no longer agrees.
    const tampered = await issue();
    await stage.owner('alter table official_documents disable trigger frozen');
    await stage.owner(`update official_documents set snapshot = jsonb_set(snapshot, '{data,place}', '"Otra parte"') where id = $1`, [tampered.id]);
    await stage.owner('alter table official_documents enable trigger frozen');
    await quietly(() => make(tampered));
    expect(await stored(tampered.id)).toMatchObject({ state: 'failed', failure: 'altered' });
  });

  it('annuls with a reason and the folio that takes its place, and keeps the bytes', async () => {
    const [old, replacement] = [await issue(liaison, { publish: true }), await issue(liaison, { publish: true })];
    await make(old);
    await write(authority, (ctx) => documents.annul(ctx, old.id, 'Se corrigió el cargo de quien firma', replacement.folio));
    const found = await verify(old.folio);
    expect(found).toMatchObject({ state: 'annulled', annulReason: 'Se corrigió el cargo de quien firma', replacedBy: replacement.folio });
    const { fileSha256 } = found as VerifiedDocument;
    expect(sha256(await buffer(await documents.content(await documents.file(stage.anyone, old.folio))))).toBe(fileSha256);
    await expect(write(liaison, (ctx) => documents.annul(ctx, replacement.id, 'x', 'TQ-99002-CARTA-2026-0001-00'))).rejects.toThrow(/no document of this tenant/);
    await make(replacement);
    await write(liaison, (ctx) => documents.annul(ctx, replacement.id, 'Otra razón'));
    expect(await verify(replacement.folio)).toMatchObject({ state: 'annulled', replacedBy: null });
    const answer = await stage.app.get(Verification).byFolio(stage.anyone, old.folio);
    if (answer.outcome !== 'found') throw new Error('not found');
    const compare = (hash: string) => stage.app.get(Verification).compare(hash, answer.entry)?.verdict;
    expect([compare(fileSha256!), compare('0'.repeat(64))]).toEqual(['revoked', 'different']);
  });

  it('tells an unknown folio from a mistyped one', async () => {
    const { folio } = await issue();
    const wrong = folio.slice(0, -2) + (folio.endsWith('AA') ? 'BB' : 'AA');
    expect(await verify(wrong)).toBeInstanceOf(MisreadFolio);
    expect(await verify(wrong)).toMatchObject({ problem: 'checksum', message: expect.stringMatching(/equivocad/) });
    expect(await verify('oficio 23')).toMatchObject({ problem: 'shape' });
    expect(await verify(samples()['action-plan'].folio!)).toBeInstanceOf(UnknownFolio);
    expect(await verify(folio)).toBeInstanceOf(VerifiedDocument);
    const typed = folio.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ');
    expect(await verify(typed)).toMatchObject({ folio, state: 'pending' });
  });

  it('verifies a folio as earlier versions printed it', async () => {
    const { id } = await issue();
    const earlier = earlierFolioWithO();
    await stage.owner('alter table official_documents disable trigger frozen');
    await stage.owner('update official_documents set folio = $2 where id = $1', [id, earlier]);
    await stage.owner('alter table official_documents enable trigger frozen');
    expect(await verify(earlier)).toMatchObject({ folio: earlier });
    expect(await verify(earlier.slice(0, -2) + earlier.slice(-2).replace('O', '0'))).toMatchObject({ folio: earlier });
  });

  it('says of an unpublished document that it exists, and not what it says', async () => {
    const document = await issue(liaison, { title: 'Sobre un asunto reservado' });
    await make(document);
    const found = await verify(document.folio);
    expect(found).toMatchObject({ state: 'valid', title: null, downloadPath: null });
    expect(JSON.stringify(found)).not.toContain('reservado');
    await expect(documents.file(stage.anyone, document.folio)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(documents.find(stage.anyone, document.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const column of ['snapshot', 'title', 'storage_key', 'subject_id', 'failure_detail', '*'])
      await expect(stage.db.read(stage.anyone, (ctx) => ctx.transaction!.client.query(`select ${column} from official_documents`))).rejects.toThrow(/permission denied/);
    await write(authority, (ctx) => documents.publish(ctx, document.id));
    expect(await verify(document.folio)).toMatchObject({ title: 'Sobre un asunto reservado', downloadPath: expect.any(String) });
    expect((await documents.file(stage.anyone, document.folio)).published).toBe(true);
    expect(toOfficialDocument(await documents.find(stage.anyone, document.id), 'es')).toMatchObject({ title: 'Sobre un asunto reservado', state: 'valid' });
  });

  it('keeps a municipality’s documents from others', async () => {
    const document = await issue();
    await make(document);
    for (const reader of [liaison, stage.as('consultant', stage.a), authority, stage.as('network_analyst', stage.network)]) {
      expect((await documents.file(reader, document.folio)).folio).toBe(document.folio);
      expect(await documents.forSubject(reader, 'LetterOfIntent', document.subjectId)).toHaveLength(1);
    }
    for (const stranger of [stage.as('liaison', stage.b), stage.as('liaison', stage.c), stage.as('network_admin', stage.otherNetwork)]) {
      expect(await documents.forSubject(stranger, 'LetterOfIntent', document.subjectId)).toEqual([]);
      await expect(documents.file(stranger, document.folio)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(documents.find(stranger, document.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      for (const act of [documents.annul, documents.publish, documents.retry] as const)
        await expect(write(stranger, (ctx) => act.call(documents, ctx, document.id, 'x'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(write(stage.as('consultant', stage.a), (ctx) => documents.retry(ctx, document.id))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    // The authority numbers its own documents only, whatever the code says.
    await expect(write(authority.with({ tenantId: stage.a }), (ctx) => documents.issue(ctx, letter()))).rejects.toThrow(/row-level security/);
  });

  it('draws a draft without folio, a bounded number at once', async () => {
    const drafts = stage.app.get(Drafts);
    const { bytes } = await drafts.preview(liaison, letter());
    const pdf = await readPdf(bytes);
    expect(pdf.text).toMatch(/borrador/i);
    expect(pdf.text).not.toContain('TQ-99001');
    const open: (() => void)[] = [];
    const made = renderDocument(await documents.snapshot(liaison, letter()));
    render = () => new Promise((resolve) => open.push(() => resolve(made)));
    const waiting = [1, 2, 3, 4].map(() => drafts.preview(liaison, letter()));
    while (open.length < 4) await new Promise((resolve) => setImmediate(resolve));
    await expect(drafts.preview(liaison, letter())).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    open.forEach((finish) => finish());
    await Promise.all(waiting);
    render = renderDocument;
    expect((await drafts.preview(liaison, letter())).pages).toBeGreaterThan(0);
  });
});

function counted() {
  const counter = { total: 0, count: () => void (counter.total += 1) };
  return counter;
}

/** Expected failures are logged; the log of a green run stays clean. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  Logger.overrideLogger(false);
  try {
    await work();
  } finally {
    Logger.overrideLogger(['log', 'warn', 'error']);
  }
}

/** A number that nobody else of the tenant has, with the check characters that were printed until November 2026. */
function earlierFolioWithO(): string {
  for (let number = 9000; ; number += 1) {
    const check = checkCharacters(`TQ99001CARTA2026${number}`);
    if (check.includes('O')) return `TQ-99001-CARTA-2026-${number}-${check}`;
  }
}

import type { TestingModule } from '@nestjs/testing';
import { abilityFor, anonymous, Database, newId, RequestContext, statement } from '@tequio/platform';
import { Language } from '@tequio/identity';
import { NotificationSweep } from '../notification-sweep.js';
import { flowerThirsty } from '../testing/garden.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink } from '../testing/smtp-sink.js';
import { WhatNextList } from '../what-next/what-next.js';
import { NoticeTemplatesService } from './notice-templates.service.js';

describe('a network’s own words for its notices', () => {
  let smtp: SmtpSink;
  let world: NotificationsWorld;
  let app: TestingModule;

  beforeAll(async () => {
    world = await NotificationsWorld.make();
    smtp = new SmtpSink();
    await smtp.start();
    app = await world.process({ smtpUrl: smtp.url });
  });
  afterAll(async () => {
    await world?.close();
    await smtp?.stop();
  });
  beforeEach(() => {
    smtp.accepted.length = 0;
    smtp.onRecipient = () => null;
  });

  const institute = (networkId = world.network, role = 'network_admin') =>
    new RequestContext({
      scope: 'network',
      networkId,
      tenantId: networkId,
      clock: world.clock,
      actor: { ...anonymous, kind: 'person', personId: world.ana, roles: [role], office: 'Gobierno Abierto' },
      ability: abilityFor({ roles: [role], networkId, tenantId: networkId, personId: world.ana, tokenScopes: null }),
    });
  const service = () => app.get(NoticeTemplatesService);
  const inside = <T>(work: (ctx: RequestContext) => Promise<T>, ctx = institute()) => app.get(Database).write(ctx, work);
  const KEY = { kind: 'garden.flower_thirsty', situation: 'now', language: Language.ES };
  const WORDS = { ...KEY, subject: 'Sed de {flor}', opening: 'Buen día:', body: 'Traiga {regadera} a {flor}.\n\nGracias.', closing: 'El Instituto' };
  const write = (change: Partial<typeof WORDS> = {}, ctx = institute()) => inside(async (tx) => service().write(tx, { ...WORDS, ...change, version: await last(tx), reason: 'Lo acordó el consejo.' }), ctx);
  const last = async (ctx: RequestContext) => (await service().one(ctx, KEY)).template.number;
  const follower = (email: string, locale: 'es' | 'en' = 'es') => ({ follower: { id: newId(), reader: newId(), email, locale, unsubscribePath: '/dejar/x' } });
  const tell = async (recipients: Parameters<typeof world.notify>[1]['recipients'], name = 'Dalia', dedupe = 'now') => {
    const subjectId = world.flower(app, name);
    await world.notify(app, { kind: flowerThirsty, subjectId, dedupe, recipients });
    await world.run(app);
    return subjectId;
  };

  it('are shown before they hold, on an example as long as there is nothing real', async () => {
    expect(await service().preview(institute(), WORDS)).toMatchObject({ subject: 'Sed de Margarita', line: 'Sed de Margarita', example: true, placeName: null });
    const wrong = await service().preview(institute(), { ...WORDS, subject: 'Sed de {flores}' });
    expect(wrong).toMatchObject({ code: 'invalid_input', issues: [{ path: 'subject', message: 'No conocemos {flores}. ¿Quiso escribir {flor}?' }] });
    await tell([{ personId: world.bruno }]);
    const real = await service().preview(institute(), WORDS);
    expect(real).toMatchObject({ subject: 'Sed de Dalia', example: false, placeName: 'San Jacinto' });
    // Of another situation nothing has been told yet, and nothing at all in another network.
    expect(await service().preview(institute(), { ...WORDS, situation: 'soon' })).toMatchObject({ example: true });
    expect(await service().preview(institute(world.otherNetwork), WORDS)).toMatchObject({ example: true });
    expect(smtp.accepted[0]?.mail.subject).toBe('Dalia is thirsty');
  });

  it('hold for what is told from then on, in their situation and language, and in the list too', async () => {
    expect(await write()).toMatchObject({ number: 1, own: true, fits: true, words: { subject: 'Sed de {flor}' } });
    await tell([follower('es@ejemplo.mx'), follower('en@ejemplo.mx', 'en'), { personId: world.ana }], 'Rosa');
    const [mail] = smtp.to('es@ejemplo.mx');
    expect(mail?.mail.subject).toBe('Sed de Rosa');
    expect(mail?.mail.text).toMatch(/Sed de Rosa\n\nBuen día:\n\nTraiga agua\n\nde lluvia a Rosa\.\n\nGracias\.\n\nEl Instituto\n\nRegar ya:/);
    // Why it comes and how to leave are the product's.
    expect(mail?.mail.text).toContain('Te escribimos porque pediste seguir este tema.');
    expect(mail?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(smtp.to('en@ejemplo.mx')[0]?.mail.subject).toBe('Rosa is thirsty');
    const [notice] = await world.rows<{ headings: object }>(`select headings from notices where person_id = $1 order by id desc limit 1`, [world.ana]);
    expect(notice!.headings).toEqual({ es: 'Sed de Rosa', en: 'Rosa is thirsty' });
    smtp.accepted.length = 0;
    await tell([follower('es@ejemplo.mx')], 'Lirio', 'soon');
    expect(smtp.accepted[0]?.mail.subject).toBe('Lirio tendrá sed');
  });

  it('leave a mail as it was written down, and reach what waits', async () => {
    smtp.onRecipient = () => ({ code: 451, text: 'later' });
    const subjectId = world.flower(app, 'Camelia');
    await world.notify(app, { kind: flowerThirsty, subjectId, dedupe: 'now', recipients: [follower('espera@ejemplo.mx'), { ...follower('resumen@ejemplo.mx'), frequency: 'daily' }] });
    const [job] = await world.run(app);
    await write({ subject: 'Agua, {flor}' });
    smtp.onRecipient = () => null;
    world.clock.advance(2000);
    await job!.again();
    // The server refused it before it took anything: what goes next says the latest.
    expect(smtp.to('espera@ejemplo.mx')[0]?.mail.subject).toBe('Agua, Camelia');
    await write({ subject: 'Riego de {flor}' });
    world.clock.advance(24 * 3600_000);
    await app.get(NotificationSweep).sweep();
    await world.run(app);
    const [digest] = smtp.to('resumen@ejemplo.mx');
    expect(digest?.mail.subject).toBe('Resumen diario: Riego de Camelia');
    // Among others a notice has neither opening nor closing.
    expect(digest?.mail.text).not.toContain('Buen día:');
    const kept = await world.rows<{ subject: string }>(`select subject from messages where address = 'espera@ejemplo.mx'`);
    expect(kept).toEqual([{ subject: 'Agua, Camelia' }]);
  });

  it('are versions that stay, with who, when and why, and the way back', async () => {
    const before = await service().one(institute(), KEY);
    expect(before.versions[0]).toMatchObject({ number: 3, reason: 'Lo acordó el consejo.', writtenByOffice: 'Gobierno Abierto' });
    const restore = (number: number | null, ctx = institute()) => inside(async (tx) => service().restore(tx, { ...KEY, number, version: await last(tx), reason: 'Se leía mejor.' }), ctx);
    expect(await restore(1)).toMatchObject({ number: 4, words: { subject: 'Sed de {flor}' } });
    expect(await restore(null)).toMatchObject({ number: 5, own: false, words: { subject: '{flor} tiene sed' } });
    await expect(restore(99)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(restore(1, institute(world.otherNetwork))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await tell([follower('es@ejemplo.mx')], 'Nardo');
    expect(smtp.accepted[0]?.mail.subject).toBe('Nardo tiene sed');
    // Not even who writes them may change one.
    const CHANGE = statement<object>('test.change-template', `update notice_templates set reason = 'otra'`);
    await expect(inside((tx) => app.get(Database).sql(tx, CHANGE))).rejects.toThrow(/permission denied/);
    const entries = await world.rows<{ action: string; reason: string }>(`select action, reason from audit_entries where action like 'notice_template%' order by id desc limit 2`);
    expect(entries).toEqual([
      { action: 'notice_template.restore', reason: 'Se leía mejor.' },
      { action: 'notice_template.restore', reason: 'Se leía mejor.' },
    ]);
  });

  it('are never replaced by who has not read them, though two write at once', async () => {
    const { number } = (await service().one(institute(), KEY)).template;
    const as = (subject: string) => inside((tx) => service().write(tx, { ...WORDS, subject, version: number, reason: 'Lo acordó el consejo.' }));
    const ended = await Promise.allSettled([as('Una: {flor}'), as('Otra: {flor}')]);
    const [taken] = ended.filter((one) => one.status === 'fulfilled');
    const [refused] = ended.filter((one) => one.status === 'rejected');
    expect(taken?.value).toMatchObject({ number: number + 1 });
    expect(refused?.reason).toMatchObject({ refusal: { code: 'stale_version', currentVersion: number + 1 } });
    const { template } = await service().one(institute(), KEY);
    expect(template.words.subject).toBe(taken?.value.words.subject);
    await expect(inside((tx) => service().restore(tx, { ...KEY, number: null, version: number, reason: 'Se leía mejor.' }))).rejects.toMatchObject({ refusal: { code: 'stale_version' } });
  });

  it('are read by an analyst and written by an administrator, of their own network', async () => {
    const analyst = institute(world.network, 'network_analyst');
    expect((await service().all(analyst)).filter(({ kind }) => kind === KEY.kind)).toHaveLength(4);
    await expect(write({}, analyst)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(inside((tx) => service().try(tx, WORDS), analyst)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await service().one(institute(world.otherNetwork), KEY)).versions).toEqual([]);
    await expect(service().one(institute(), { ...KEY, kind: 'garden.gate_key' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that no longer fit give way to the product’s, and the institute is told', async () => {
    const items = () => app.get(WhatNextList).items(institute());
    expect(await items()).toEqual([]);
    await write();
    // As a version of the product would find it that has renamed a fact.
    await world.rows(`update notice_templates set content = jsonb_set(content, '{body}', '"Traiga {cubeta} a {flor}."') where number = (select max(number) from notice_templates)`);
    await tell([follower('es@ejemplo.mx')], 'Jazmín');
    expect(smtp.accepted[0]?.mail.subject).toBe('Jazmín tiene sed');
    expect(await items()).toMatchObject([{ title: 'Corrija sus palabras para «Una flor tiene sed»', href: '/espacio/ejemplo/instituto/ajustes/avisos/garden.flower_thirsty/now', state: 'due' }]);
    expect(await service().one(institute(), KEY)).toMatchObject({ template: { own: true, fits: false } });
    const { versions } = await service().one(institute(), KEY);
    await expect(inside((tx) => service().restore(tx, { ...KEY, number: versions[0]!.number, version: versions[0]!.number, reason: 'A ver qué pasa.' }))).rejects.toMatchObject({ refusal: { code: 'invalid_input' } });
    await write();
    expect(await items()).toEqual([]);
  });

  it('are tried by a mail to who tries them, marked, and a few an hour', async () => {
    const attempt = () => inside((tx) => service().try(tx, WORDS));
    expect(await attempt()).toEqual({ address: 'ana@ejemplo.mx' });
    await world.run(app);
    expect(smtp.accepted.map(({ to, mail }) => [to, mail.subject])).toEqual([[['ana@ejemplo.mx'], '[Prueba] Sed de Jazmín']]);
    expect(smtp.accepted[0]?.mail.text).toContain('Esto es una prueba');
    for (let more = 0; more < 9; more++) await attempt();
    await expect(attempt()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    world.clock.advance(3600_000);
    smtp.onRecipient = () => ({ code: 550, text: '5.1.1 no such user' });
    await world.run(app);
    expect(await world.rows('select distinct failure from mail_trials where finished_at is not null order by 1')).toEqual([{ failure: 'smtp_550' }, { failure: null }]);
  });
});

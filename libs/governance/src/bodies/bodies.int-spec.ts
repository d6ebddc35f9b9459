import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { buffer } from 'node:stream/consumers';
import { OfficialDocuments, Verification } from '@tequio/documents';
import { invitationDeclined, PersonalData } from '@tequio/identity';
import { WhatNextList } from '@tequio/notifications';
import { anonymous, HandlerRegistry, JobRunner, newId, Outbox, RequestContext, tenantSystemContext } from '@tequio/platform';
import type { InstallationInput } from '../installations/installation.inputs.js';
import { InstallationsResolver } from '../installations/installations.resolver.js';
import { InstallationsService } from '../installations/installations.service.js';
import { OperatingRulesResolver } from '../operating-rules/operating-rules.resolver.js';
import { OperatingRulesService } from '../operating-rules/operating-rules.service.js';
import { PublicSecretariats } from '../public/public-secretariats.js';
import { PublicSecretariatsResolver } from '../public/public-secretariats.resolver.js';
import type { AssignSeatInput } from '../seats/seat.inputs.js';
import { SeatTermsService } from '../seats/seat-terms.service.js';
import { SeatsResolver } from '../seats/seats.resolver.js';
import { SeatsService } from '../seats/seats.service.js';
import { SectorsResolver } from '../sectors/sectors.resolver.js';
import { SectorsService } from '../sectors/sectors.service.js';
import { refusalOf, Stage } from '../testing/stage.js';
import { BodiesResolver } from './bodies.resolver.js';
import { BodiesService } from './bodies.service.js';
import { toBody } from './body.views.js';
import { openTerm, type BodyRecord } from './body-record.js';
import { BodyRecords } from './body-records.js';

const INSTALLATION: InstallationInput = {
  heldOn: '2026-11-20',
  startsAt: '10:00',
  venue: 'Salón de Cabildo',
  legalBasis: ['Artículo 54 de la Ley General de Transparencia y Acceso a la Información Pública.'],
  presidedBy: { post: 'Presidencia Municipal' },
  oath: { takenBy: 'Presidencia Municipal', text: '¿Protestan desempeñar con lealtad su encargo?', answer: '«Sí, protesto».' },
  calendar: [{ on: '2026-12-15', at: '10:00', what: 'Primera sesión ordinaria' }],
};

describe('the municipal secretariat', () => {
  let stage: Stage;
  let bodies: BodiesService;
  let seats: SeatsService;
  let terms: SeatTermsService;
  let installations: InstallationsService;
  let rules: OperatingRulesService;
  let records: BodyRecords;
  let used = 0;

  beforeAll(async () => {
    stage = await Stage.open();
    bodies = stage.app.get(BodiesService);
    seats = stage.app.get(SeatsService);
    terms = stage.app.get(SeatTermsService);
    installations = stage.app.get(InstallationsService);
    rules = stage.app.get(OperatingRulesService);
    records = stage.app.get(BodyRecords);
    await stage.write(stage.as('network_admin', stage.network), (ctx) =>
      rules.setOfNetwork(ctx, {
        bodyKind: 'municipal_secretariat',
        title: 'Reglas de la red para los secretariados',
        rules: {
          composition: { bySector: [{ sector: 'government', minimum: 2 }, { sector: 'civil_society', minimum: 3, minimumPercent: 51 }] },
          seats: { honorary: true, term: { amount: 3, unit: 'years' } },
          sittings: { periodicity: [{ kind: 'ordinary', every: { amount: 2, unit: 'months' } }] },
        },
      }),
    );
  });
  afterAll(() => stage?.close());

  /** A liaison of a municipality that nobody used before. */
  const liaison = () => stage.as('liaison', stage.municipalities[used++]!);
  const convene = (ctx: RequestContext) => stage.write(ctx, (inside) => bodies.convene(inside, {}));
  const assign = (ctx: RequestContext, record: BodyRecord, index: number, change: Partial<AssignSeatInput> = {}) => {
    const seat = record.seats[index]!;
    return stage.write(ctx, (inside) =>
      terms.assign(inside, { seatId: seat.id, version: seat.version, name: `Integrante ${index + 1}`, office: 'Vocalía', startsOn: '2026-11-10', ...change }),
    );
  };
  const facilitate = (ctx: RequestContext, record: BodyRecord) =>
    stage.write(ctx, (inside) => terms.nameFacilitator(inside, { bodyId: record.body.id, version: record.body.version, name: 'Ana López', office: 'Participación Ciudadana' }));
  const schedule = (ctx: RequestContext, { body }: BodyRecord, change: Partial<InstallationInput> = {}) =>
    stage.write(ctx, (inside) => installations.schedule(inside, { bodyId: body.id, version: body.version, installation: { ...INSTALLATION, ...change } }));
  const install = (ctx: RequestContext, { body }: BodyRecord) => stage.write(ctx, (inside) => installations.install(inside, { bodyId: body.id, version: body.version }));
  const complete = async (ctx: RequestContext) => {
    let record = await convene(ctx);
    for (let index = 0; index < record.seats.length; index += 1) record = await assign(ctx, record, index);
    record = await facilitate(ctx, record);
    return schedule(ctx, record);
  };
  const installed = async (ctx: RequestContext) => install(ctx, await complete(ctx));
  const step = (record: BodyRecord) => ({ bodyId: record.body.id, version: record.body.version });
  const published = (id: string) => stage.app.get(PublicSecretariats).of(stage.anyone, id);
  const next = async (ctx: RequestContext) => (await stage.app.get(WhatNextList).items(ctx)).map((item) => item.title);

  it('has types that make a schema', async () => {
    const builder = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    await builder.init();
    const schema = await builder.get(GraphQLSchemaFactory).create([BodiesResolver, SeatsResolver, InstallationsResolver, OperatingRulesResolver, SectorsResolver, PublicSecretariatsResolver]);
    const mutations = Object.values(schema.getMutationType()!.getFields());
    expect(mutations.length).toBeGreaterThanOrEqual(20);
    for (const type of Object.values(schema.getTypeMap()))
      if (!type.name.startsWith('__') && 'getFields' in type) for (const field of Object.values(type.getFields())) expect([type.name, field.name, field.description]).not.toContain(undefined);
    const visible = Object.keys((schema.getType('BodyMember') as unknown as { getFields(): object }).getFields());
    expect(visible.sort()).toEqual(['endsOn', 'name', 'office', 'organisation', 'startsOn']);
  });

  it('goes from the call to the installed body, its act, and what everyone sees', async () => {
    const ctx = liaison();
    const id = ctx.tenantId!;
    expect(await next(ctx)).toContain('Instale su secretariado');
    let record = await convene(ctx);
    expect(record.seats.map((seat) => record.sectors.find((sector) => sector.id === seat.sectorId)!.key)).toEqual([
      'government', 'government', 'civil_society', 'civil_society', 'civil_society',
    ]);
    expect(record.seats.map((seat) => seat.honorary)).toEqual([false, false, true, true, true]);
    expect(await next(ctx)).toContain('Integre el secretariado');
    expect(await refusalOf(install(ctx, record))).toBe('transition_refused (holder, holder, holder, holder, holder, facilitator)');
    expect(await published(id)).toBeNull();

    for (let index = 0; index < 5; index += 1) record = await assign(ctx, record, index, index === 2 ? { email: 'vecina@ejemplo.mx', organisation: 'Vecinas por el Agua, A. C.' } : {});
    expect(record.terms[0]!.endsOn).toBe('2029-11-09');
    const seat = record.seats[2]!;
    record = await stage.write(ctx, (inside) => terms.nameAlternate(inside, { seatId: seat.id, version: seat.version, name: 'Luis Pérez', office: 'Suplencia' }));
    record = await facilitate(ctx, record);
    record = await stage.write(ctx, (inside) => bodies.move(inside, 'designate', step(record)));
    expect(record.body.state).toBe('designated');
    expect(await refusalOf(install(ctx, record))).toBe('transition_refused (installation)');
    record = await schedule(ctx, record, { heldOn: '2026-12-01' });
    expect(await refusalOf(install(ctx, record))).toBe('transition_refused (day_to_come)');
    record = await schedule(ctx, record);
    record = await install(ctx, record);
    expect(record.body).toMatchObject({ state: 'installed', installedOn: '2026-11-20', published: true });

    const [document] = await stage.rows<{ folio: string; snapshot: { data: { members: { name: string; sector: string; alternate: { name: string } | null }[]; example: boolean } } }>(
      'select folio, snapshot from official_documents where tenant_id = $1',
      [id],
    );
    expect(document!.folio).toMatch(/^TQ-99\d{3}-ACTA-2026-0001-..$/);
    expect(document!.snapshot.data.members.map((member) => [member.sector, member.name, member.alternate?.name])).toEqual([
      ['Gobierno municipal', 'Integrante 1', undefined],
      ['Gobierno municipal', 'Integrante 2', undefined],
      ['Sociedad civil', 'Integrante 3', 'Luis Pérez'],
      ['Sociedad civil', 'Integrante 4', undefined],
      ['Sociedad civil', 'Integrante 5', undefined],
    ]);
    const [municipality] = await stage.rows<{ stage: string }>('select stage from municipalities where id = $1', [id]);
    expect(municipality!.stage).toBe('secretariat_installed');

    const seen = (await published(id))!;
    expect(seen).toMatchObject({
      state: 'installed',
      installedOn: '2026-11-20',
      facilitator: { name: 'Ana López', office: 'Participación Ciudadana' },
      installation: { folio: document!.folio, heldOn: '2026-11-20', venue: 'Salón de Cabildo', version: 1 },
      rules: { ofNetwork: true, title: 'Reglas de la red para los secretariados' },
    });
    expect(seen.seats[2]).toMatchObject({ sector: { key: 'civil_society', name: 'Sociedad civil', shape: 'square' }, holder: { name: 'Integrante 3', organisation: 'Vecinas por el Agua, A. C.' } });
    expect(JSON.stringify(seen)).not.toMatch(/@|invitation|person/i);
    expect(await next(ctx)).toEqual(expect.arrayContaining(['Adjunte el acta firmada', 'Apruebe las reglas de operación']));
    const trail = await stage.rows<{ action: string }>(`select action from audit_entries where tenant_id = $1 and subject_type = 'Body' order by id`, [id]);
    expect(new Set(trail.map((entry) => entry.action))).toEqual(
      new Set(['body.convene', 'body.assign_seat', 'body.name_alternate', 'body.name_facilitator', 'body.designate', 'body.schedule_installation', 'body.install']),
    );
    const told = await stage.rows<{ event: string }>(`select distinct event from outbox where tenant_id = $1 and event like 'event:governance.%' order by event`, [id]);
    expect(told.map((row) => row.event)).toEqual(['event:governance.body.convened', 'event:governance.body.installed', 'event:governance.installation.called', 'event:governance.member.appointed']);
  });

  it('reaches the members: the account takes the seat, notices are written, the PDF is made', async () => {
    const id = stage.municipalities[0]!;
    await stage.accept('vecina@ejemplo.mx');
    const runner = stage.app.get(JobRunner);
    runner.start(50);
    await runner.idle();
    const [term] = await stage.rows<{ person_id: string; membership_id: string }>(`select person_id, membership_id from seat_terms where tenant_id = $1 and organisation like 'Vecinas%'`, [id]);
    expect(term!.person_id).not.toBeNull();
    const notices = await stage.rows<{ kind: string; headings: { es: string } }>('select kind, headings from notices where person_id = $1 order by kind', [term!.person_id]);
    expect(notices.map((notice) => notice.kind)).toContain('governance.member_appointed');
    expect(notices.map((notice) => notice.headings.es).join()).toMatch(/^Fue nombrado|Secretariado/);
    const [document] = await stage.rows<{ folio: string; state: string }>('select folio, state from official_documents where tenant_id = $1', [id]);
    expect(document!.state).toBe('rendered');
    const documents = stage.app.get(OfficialDocuments);
    const bytes = await buffer(await documents.content(await documents.file(stage.anyone, document!.folio)));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('counts a seat as vacant once its invitation was declined, says what is next, and lists nobody in it', async () => {
    const ctx = liaison();
    const declined = async (email: string) => {
      const [invitation] = await stage.rows<{ id: string }>(`update invitations set state = 'declined', declined_at = now() where email = $1 returning id`, [email]);
      const system = tenantSystemContext({ networkId: stage.network, tenantId: ctx.tenantId! }, 'test', stage.clock);
      await stage.db.write(system, (inside) => stage.app.get(Outbox).publish(inside, invitationDeclined, { invitationId: invitation!.id }));
      await stage.app.get(JobRunner).idle();
      return (await records.secretariat(ctx))!;
    };
    let record = await complete(ctx);
    record = await assign(ctx, record, 0, { name: 'Luz Declina', email: 'luz@ejemplo.mx', reason: 'Se designó a otra persona' });
    record = await stage.write(ctx, (inside) => bodies.move(inside, 'designate', step(record)));
    record = await declined('luz@ejemplo.mx');
    expect(record.body.state).toBe('convened');
    const [seat] = toBody(record, ctx).seats;
    expect(seat!.holder).toMatchObject({ name: 'Luz Declina', account: 'declined' });
    expect(toBody(record, ctx).compositionCheck).toMatchObject({ held: 4 });
    expect(await next(ctx)).toContain(`Invite a otra persona: ${seat!.name}`);
    expect(await refusalOf(install(ctx, record))).toBe('transition_refused (holder)');
    // The same person may sit without an account; nobody asks why another one takes the place.
    record = await assign(ctx, record, 0, { name: 'Luz Declina' });
    expect(toBody(record, ctx).seats[0]!.holder).toMatchObject({ name: 'Luz Declina', account: 'none' });
    record = await assign(ctx, record, 0, { name: 'Sol Declina', email: 'sol@ejemplo.mx', reason: 'Se designó a otra persona' });
    record = await declined('sol@ejemplo.mx');
    record = await assign(ctx, record, 0, { name: 'Mar Acepta' });
    expect(record.terms.filter((term) => term.endKind === 'replacement').at(-1)).toMatchObject({ name: 'Sol Declina', endReason: 'No aceptó la invitación.' });
    const alternate = record.seats[0]!;
    record = await stage.write(ctx, (inside) => terms.nameAlternate(inside, { seatId: alternate.id, version: alternate.version, name: 'Paz Declina', email: 'paz@ejemplo.mx' }));
    record = await declined('paz@ejemplo.mx');
    record = await install(ctx, record);
    expect((await published(ctx.tenantId!))!.seats[0]).toMatchObject({ holder: { name: 'Mar Acepta' }, alternate: null });
    const [act] = await stage.rows<{ data: object }>(`select snapshot as data from official_documents where tenant_id = $1`, [ctx.tenantId]);
    expect(JSON.stringify(act!.data)).not.toMatch(/Declina/);
    // Of an installed body a place whose invitation was declined is given to somebody else without ending a term first.
    const held = openTerm(record, 'holder', record.seats[0]!.id)!;
    record = await stage.write(ctx, (inside) => terms.end(inside, { termId: held.id, version: held.version, kind: 'resignation', reason: 'Renunció por salud' }));
    record = await assign(ctx, record, 0, { name: 'Fe Declina', email: 'fe@ejemplo.mx', startsOn: '2026-11-20' });
    expect((await published(ctx.tenantId!))!.seats[0]).toMatchObject({ holder: { name: 'Fe Declina' } });
    record = await declined('fe@ejemplo.mx');
    expect((await published(ctx.tenantId!))!.seats[0]).toMatchObject({ holder: null });
    record = await assign(ctx, record, 0, { name: 'Rosa Acepta', startsOn: '2026-11-20' });
    expect((await published(ctx.tenantId!))!.seats[0]).toMatchObject({ holder: { name: 'Rosa Acepta' } });
  });

  it('is in what each member may take away: the own seats, and nobody else’s', async () => {
    const [term] = await stage.rows<{ person_id: string }>(`select person_id from seat_terms where tenant_id = $1 and organisation like 'Vecinas%'`, [stage.municipalities[0]!]);
    const seatsOf = async (personId: string) => {
      const self = new RequestContext({ scope: 'self', actor: { ...anonymous, kind: 'person', personId }, clock: stage.clock });
      return (await stage.db.read(self, (ctx) => stage.app.get(PersonalData).all(ctx)))['seats'] as Record<string, unknown>[];
    };
    expect(await seatsOf(term!.person_id)).toEqual([
      expect.objectContaining({ body: expect.stringMatching(/Secretariado/), network: 'Estado de Ejemplo', role: 'holder', organisation: expect.stringMatching(/^Vecinas/), starts_on: '2026-11-10', end_kind: null }),
    ]);
    expect(await seatsOf(newId())).toEqual([]);
    const self = new RequestContext({ scope: 'self', actor: { ...anonymous, kind: 'person', personId: newId() }, clock: stage.clock });
    const seen = await stage.db.read(self, (ctx) => ctx.transaction!.client.query('select id from bodies union all select id from seats union all select id from seat_terms'));
    expect(seen.rows).toEqual([]);
  });

  it('ends a term with its reason, releases the account, and takes a successor', async () => {
    const ctx = stage.as('liaison', stage.municipalities[0]!);
    let record = (await records.secretariat(ctx))!;
    const seat = record.seats[2]!;
    const term = openTerm(record, 'holder', seat.id)!;
    expect(await refusalOf(assign(ctx, record, 2))).toBe('seat_held');
    const end = (change: object = {}) => stage.write(ctx, (inside) => terms.end(inside, { termId: term.id, version: term.version, kind: 'resignation', reason: 'Cambio de residencia', ...change }));
    expect(await refusalOf(end({ reason: '' }))).toBe('invalid_input (reason: required)');
    expect(await refusalOf(end({ version: 1 }))).toBe('stale_version');
    expect(await refusalOf(end({ endedOn: '2026-11-30' }))).toBe('invalid_input (endedOn: governance.input.end_in_future)');
    expect(await refusalOf(end({ endedOn: '2026-11-01' }))).toBe('invalid_input (endedOn: governance.input.end_before_start)');
    expect(await refusalOf(end({ kind: 'dissolution' }))).toBe('invalid_input (kind: not_an_option)');
    record = await end();
    expect(openTerm(record, 'holder', seat.id)).toBeUndefined();
    expect(await stage.rows('select from memberships where id = $1 and ends_on is not null', [term.membershipId])).toHaveLength(1);
    expect((await published(ctx.tenantId!))!.seats[2]!.holder).toBeNull();
    const vacant = record.seats[2]!;
    record = await assign(ctx, record, 2, { name: 'Rosa Díaz', startsOn: '2026-11-21', version: vacant.version });
    expect((await published(ctx.tenantId!))!.seats[2]!.holder).toMatchObject({ name: 'Rosa Díaz' });
    expect(toBody(record, ctx).formerTerms).toMatchObject([{ name: 'Integrante 3', endKind: 'resignation', endReason: 'Cambio de residencia' }]);
  });

  it('corrects its act with a reason: the old folio is annulled and leads to the new one', async () => {
    const ctx = stage.as('mayor', stage.municipalities[0]!);
    let record = (await records.secretariat(ctx))!;
    const before = record.installations[0]!;
    const oathTaker = record.terms.find((term) => term.name === 'Integrante 1')!;
    const late = record.terms.find((term) => term.name === 'Rosa Díaz')!;
    // A date that meets that of the act makes nobody a part of it.
    await stage.rows('update seat_terms set oath_on = $2 where id = $1', [late.id, before.heldOn]);
    const correct = (members: { termId: string; name: string }[], reason = 'El nombre estaba mal escrito') =>
      stage.write(ctx, (inside) => installations.correct(inside, { ...step(record), reason, installation: { ...INSTALLATION, venue: 'Casa de Cultura' }, members }));
    expect(await refusalOf(correct([], ''))).toBe('invalid_input (reason: required)');
    expect(await refusalOf(correct([{ termId: late.id, name: 'Otra' }]))).toBe('invalid_input (members.0.termId: governance.input.term_unknown)');
    record = await correct([{ termId: oathTaker.id, name: 'Íntegra Uno' }]);
    expect(record.installations.map(({ version, state }) => [version, state])).toEqual([[1, 'annulled'], [2, 'held']]);
    const documents = await stage.rows<{ folio: string; snapshot: { data: { replaces?: object; members: { name: string }[] } } }>(
      'select folio, snapshot from official_documents where tenant_id = $1 order by folio',
      [ctx.tenantId],
    );
    expect(await stage.app.get(Verification).byFolio(stage.anyone, before.folio!)).toMatchObject({
      outcome: 'found',
      entry: { state: 'annulled', annulReason: 'El nombre estaba mal escrito', replacedBy: documents[1]!.folio },
    });
    expect(documents.map(({ snapshot }) => snapshot.data.replaces)).toEqual([undefined, { folio: before.folio, reason: 'El nombre estaba mal escrito' }]);
    // Who took the oath stands in the act, also where the term has ended since.
    expect(documents[1]!.snapshot.data.members.map((member) => member.name)).toEqual(['Íntegra Uno', 'Integrante 2', 'Integrante 3', 'Integrante 4', 'Integrante 5']);
    expect((await published(ctx.tenantId!))!.installation).toMatchObject({ folio: documents[1]!.folio, version: 2, venue: 'Casa de Cultura' });
  });

  it('corrects the day of the act, and the act again after that', async () => {
    const ctx = stage.as('liaison', stage.municipalities[0]!);
    for (const heldOn of ['2026-11-19', '2026-11-18']) {
      const record = (await records.secretariat(ctx))!;
      await stage.write(ctx, (inside) => installations.correct(inside, { ...step(record), reason: 'La fecha era otra', installation: { ...INSTALLATION, heldOn } }));
    }
    const [last] = await stage.rows<{ snapshot: { data: { heldOn: string; members: object[] } } }>(
      'select snapshot from official_documents where tenant_id = $1 order by folio desc limit 1',
      [ctx.tenantId],
    );
    expect(last!.snapshot.data).toMatchObject({ heldOn: '2026-11-18', members: { length: 5 } });
    expect(await published(ctx.tenantId!)).toMatchObject({ installedOn: '2026-11-18', installation: { version: 4 } });
    const record = (await records.secretariat(ctx))!;
    const early = stage.write(ctx, (inside) => installations.correct(inside, { ...step(record), reason: 'Error', installation: { ...INSTALLATION, heldOn: '2027-01-01' } }));
    expect(await refusalOf(early)).toMatch(/^invalid_input \(installation\.(calendar|heldOn)/);
  });

  it('keeps the signed act private; a wrong copy gives way to another with a reason, and is kept, struck', async () => {
    const ctx = stage.as('liaison', stage.municipalities[0]!);
    const send = async (kind: string) => {
      const [file] = await stage.rows<{ id: string }>(
        `insert into files (id, network_id, tenant_id, name, kind, mime, size, sha256, original_sha256, state, storage_key, created_at)
         values (gen_random_uuid(), $1, $2, 'acta.pdf', $3, 'application/pdf', 10, repeat('a', 64), repeat('a', 64), 'accepted', 'x', now()) returning id`,
        [stage.network, ctx.tenantId, kind],
      );
      return file!.id;
    };
    let record = (await records.secretariat(ctx))!;
    const attach = (fileId: string) => stage.write(ctx, (inside) => installations.attachSigned(inside, { ...step(record), fileId }));
    expect(await refusalOf(attach(await send('csv')))).toBe('file_kind');
    const fileId = await send('pdf');
    record = await attach(fileId);
    expect(toBody(record, ctx).installation).toMatchObject({ signedFileId: fileId, signedAt: expect.any(Date) });
    expect(await stage.rows('select visibility, published_at from files where id = $1', [fileId])).toEqual([{ visibility: 'private', published_at: null }]);
    expect(await refusalOf(attach(await send('pdf')))).toBe('signed_already');
    const right = await send('pdf');
    const replace = (reason: string) => stage.write(ctx, (inside) => installations.attachSigned(inside, { ...step(record), fileId: right, reason }));
    expect(await refusalOf(replace('no'))).toMatch(/^invalid_input \(reason/);
    record = await replace('Se había subido el acta de otro órgano.');
    expect(toBody(record, ctx).installation).toMatchObject({
      signedFileId: right,
      struckCopies: [{ fileId, reason: 'Se había subido el acta de otro órgano.', office: ctx.actor.office, attachedAt: expect.any(Date), struckAt: expect.any(Date) }],
    });
    expect(await stage.rows('select visibility, published_at from files where id = any($1)', [[fileId, right]])).toEqual([
      { visibility: 'private', published_at: null },
      { visibility: 'private', published_at: null },
    ]);
    const [entry] = await stage.rows(`select reason, changes ->> 'struck' as struck from audit_entries where action = 'body.attach_signed_act' and subject_id = $1 order by id desc limit 1`, [record.body.id]);
    expect(entry).toEqual({ reason: 'Se había subido el acta de otro órgano.', struck: fileId });
    expect(await next(ctx)).not.toContain('Adjunte el acta firmada');
  });

  it('adopts rules as versions with reasons, approves them, sits, falls idle, is renewed and dissolved', async () => {
    const ctx = liaison();
    let record = await installed(ctx);
    const move = (name: 'fall_idle' | 'renew' | 'complete_renewal', reason?: string) => stage.write(ctx, (inside) => bodies.move(inside, name, { ...step(record), reason }));
    const adopt = (change: object) => stage.write(ctx, (inside) => rules.adopt(inside, { ...step(record), ...change }));
    const approve = () => stage.write(ctx, (inside) => bodies.approveRules(inside, step(record)));
    expect(await refusalOf(approve())).toBe('transition_refused (rules)');
    expect(await refusalOf(adopt({}))).toBe('invalid_input (rules: governance.input.rules_missing)');
    expect(await refusalOf(adopt({ title: 'Propias', rules: { composition: { bySector: [{ sector: 'nadie', minimum: 1 }] } } }))).toBe(
      'invalid_input (rules.composition.bySector.0.sector: governance.rules.sector_unknown)',
    );
    expect(await refusalOf(adopt({ title: 'Propias', rules: { quorum: { overall: 'todos' } } }))).toMatch(/^invalid_input \(rules\.quorum\.overall/);
    record = await adopt({ ofNetwork: true });
    expect(record.rules).toMatchObject({ version: 1, title: 'Reglas de la red para los secretariados', adoptedFrom: expect.any(String) });
    expect(await refusalOf(adopt({ ofNetwork: true }))).toBe('invalid_input (reason: required)');
    expect(await refusalOf(adopt({ ofNetwork: true, reason: 'Otra vez' }))).toBe('invalid_input (rules: governance.rules.same)');
    record = await adopt({ title: 'Lineamientos internos', rules: { quorum: { overall: { kind: 'more_than_half' } }, sittings: record.rules!.rules.sittings }, reason: 'Se aprobaron los propios' });
    expect(record.ownRules.map(({ version }) => version)).toEqual([1, 2]);
    await expect(
      stage.db.write(ctx, (inside) => inside.transaction!.client.query(`update operating_rules set title = 'otro' where body_id = $1`, [record.body.id])),
    ).rejects.toThrow(/permission denied/);
    record = await approve();
    record = await stage.write(ctx, (inside) => bodies.startOperating(inside, step(record)));
    expect(record.body).toMatchObject({ state: 'operating', rulesApprovedOn: '2026-11-20', lastSittingOn: '2026-11-20' });
    expect(await refusalOf(move('fall_idle'))).toBe('transition_refused (not_idle)');
    const now = stage.clock.now();
    stage.clock.moveTo(new Date('2027-01-20T18:00:00Z'));
    record = await move('fall_idle');
    record = await stage.write(ctx, (inside) => bodies.startOperating(inside, step(record)));
    expect(record.body.state).toBe('operating');
    expect(await refusalOf(stage.write(ctx, (inside) => seats.add(inside, { bodyId: record.body.id, sector: 'academia' })))).toBe('composition_frozen');
    expect(await refusalOf(move('renew'))).toBe('invalid_input (reason: required)');
    record = await move('renew', 'Terminan los periodos');
    record = await stage.write(ctx, (inside) => seats.add(inside, { bodyId: record.body.id, sector: 'academia' }));
    expect(await refusalOf(move('complete_renewal'))).toBe('transition_refused (holder)');
    record = await assign(ctx, record, record.seats.length - 1);
    record = await move('complete_renewal');
    stage.clock.moveTo(now);
    expect(await refusalOf(stage.write(ctx, (inside) => bodies.dissolve(inside, step(record))))).toBe('invalid_input (reason: required)');
    record = await stage.write(ctx, (inside) => bodies.dissolve(inside, { ...step(record), reason: 'Fin de la administración' }));
    expect(record.terms.every((term) => term.endedOn !== null)).toBe(true);
    expect(await published(ctx.tenantId!)).toBeNull();
    const [row] = await stage.rows<{ stage: string }>('select stage from municipalities where id = $1', [ctx.tenantId]);
    expect(row!.stage).toBe('letter_accepted');
    expect((await convene(ctx)).body.state).toBe('convened');
  });

  it('needs an accepted letter, and lives once at a time, also where two convene at the same moment', async () => {
    const ctx = liaison();
    await stage.rows('update municipalities set letter_accepted_at = null where id = $1', [ctx.tenantId]);
    expect(await refusalOf(convene(ctx))).toBe('transition_refused (letter)');
    expect(await next(ctx)).not.toContain('Instale su secretariado');
    await stage.rows('update municipalities set letter_accepted_at = now() where id = $1', [ctx.tenantId]);
    const both = await Promise.all([refusalOf(convene(ctx)), refusalOf(convene(ctx))]);
    expect(both.sort()).toEqual(['already_convened', 'nothing was refused']);
    expect(await stage.rows('select from bodies where tenant_id = $1', [ctx.tenantId])).toHaveLength(1);
  });

  it('tells the second of two people, and of two clicks, what the first has done', async () => {
    const ctx = liaison();
    const record = await convene(ctx);
    const twice = await Promise.all(['Ana', 'Eva'].map((name) => refusalOf(assign(ctx, record, 0, { name: `${name} Ruiz` }))));
    expect(twice.sort()).toEqual(['nothing was refused', 'stale_version']);
    expect(await stage.rows('select from seat_terms where seat_id = $1', [record.seats[0]!.id])).toHaveLength(1);
    let whole = (await records.secretariat(ctx))!;
    for (let index = 1; index < whole.seats.length; index += 1) whole = await assign(ctx, whole, index);
    whole = await schedule(ctx, await facilitate(ctx, whole));
    const clicks = await Promise.all([1, 2, 3].map(() => refusalOf(install(ctx, whole))));
    expect(clicks.sort()).toEqual(['nothing was refused', 'stale_version', 'stale_version']);
    expect(await stage.rows('select from official_documents where tenant_id = $1', [ctx.tenantId])).toHaveLength(1);
  });

  it('replaces who was named before the installation and opens the designation again where a seat changes', async () => {
    const ctx = liaison();
    let record = await complete(ctx);
    record = await stage.write(ctx, (inside) => bodies.move(inside, 'designate', step(record)));
    record = await assign(ctx, record, 0, { name: 'Nombre Corregido' });
    expect(record.terms.filter((term) => term.seatId === record.seats[0]!.id)).toHaveLength(1);
    record = await assign(ctx, record, 0, { name: 'Con Cuenta', email: 'cuenta@ejemplo.mx', reason: 'Se designó a otra persona' });
    expect(record.body.state).toBe('designated');
    expect(await refusalOf(assign(ctx, record, 0, { name: 'Otra Persona' }))).toBe('invalid_input (reason: required)');
    record = await assign(ctx, record, 0, { name: 'Otra Persona', reason: 'Declinó' });
    expect(await stage.rows(`select from invitations where email = 'cuenta@ejemplo.mx' and state = 'revoked'`)).toHaveLength(1);
    // An invitation that was revoked among the people is no longer there to be taken back.
    record = await assign(ctx, record, 0, { name: 'Con Cuenta', email: 'segunda@ejemplo.mx', reason: 'Se designó a otra persona' });
    await stage.rows(`update invitations set state = 'revoked', revoked_at = now(), revoke_reason = 'Se fue' where email = 'segunda@ejemplo.mx'`);
    record = await assign(ctx, record, 0, { name: 'Otra Persona', reason: 'Declinó' });
    expect(record.terms.find((one) => one.seatId === record.seats[0]!.id && !one.endedOn)).toMatchObject({ name: 'Otra Persona' });
    // Nor is one that whoever was named declined.
    record = await assign(ctx, record, 0, { name: 'Con Cuenta', email: 'tercera@ejemplo.mx', reason: 'Se designó a otra persona' });
    await stage.rows(`update invitations set state = 'declined', declined_at = now() where email = 'tercera@ejemplo.mx'`);
    record = await assign(ctx, record, 0, { name: 'Otra Persona', reason: 'No era para esa persona' });
    expect(record.terms.find((one) => one.seatId === record.seats[0]!.id && !one.endedOn)).toMatchObject({ name: 'Otra Persona' });
    record = await stage.write(ctx, (inside) => seats.add(inside, { bodyId: record.body.id, sector: 'academia', label: 'Universidad' }));
    expect(record.body.state).toBe('convened');
    const seat = record.seats.at(-1)!;
    expect(toBody(record, ctx).compositionCheck).toMatchObject({ total: 6, satisfied: false, sectors: [{ have: 2 }, { have: 3, minimum: 4, missing: 1 }, { have: 1, minimum: null }] });
    expect(await refusalOf(install(ctx, record))).toBe('transition_refused (sector, holder)');
    record = await stage.write(ctx, (inside) => seats.remove(inside, seat.id, seat.version));
    const held = record.seats[0]!;
    expect(await refusalOf(stage.write(ctx, (inside) => seats.remove(inside, held.id, held.version)))).toBe('seat_held');
    expect((await install(ctx, record)).body.state).toBe('installed');
  });

  it('says which terms are ending, and what is missing, in the language of who asks', async () => {
    const ctx = liaison();
    let record = await convene(ctx);
    record = await assign(ctx, record, 0, { endsOn: '2026-12-10' });
    record = await assign(ctx, record, 1, { endsOn: '2027-06-30' });
    const resolver = stage.app.get(BodiesResolver);
    const ending = async (days: number) => (await resolver.termsEnding(ctx, toBody(record, ctx), days)).map((term) => term!.endsOn);
    expect([await ending(0), await ending(60), await ending(1000)]).toEqual([[], ['2026-12-10'], ['2026-12-10', '2027-06-30']]);
    expect(await stage.app.get(WhatNextList).items(ctx)).toEqual(
      expect.arrayContaining([expect.objectContaining({ title: 'Termina el periodo de Gobierno municipal, asiento 1', dueOn: '2026-12-10', state: 'due' })]),
    );
    const english = await stage.app.get(WhatNextList).items(ctx.with({ locale: 'en' }));
    expect(english.find((item) => item.key.startsWith('body.designate'))!.consequence).toBe(
      'What is missing: Nobody holds this seat yet: Civil society, seat 1. Nobody holds this seat yet: Civil society, seat 2. Nobody holds this seat yet: Civil society, seat 3. (+1)',
    );
    expect(english[0]!.href).toMatch(/^\/espacio\/ejemplo\/[a-z-]+\/secretariado/);
    expect(await stage.app.get(WhatNextList).items(stage.as('member', ctx.tenantId!))).toEqual([]);
  });

  it('refuses bad input with the place of each value', async () => {
    const ctx = liaison();
    const record = await convene(ctx);
    expect(await refusalOf(assign(ctx, record, 0, { name: null, office: null }))).toBe('invalid_input (name: governance.input.holder)');
    expect(await refusalOf(assign(ctx, record, 0, { startsOn: '2026-11-10', endsOn: '2026-11-09' }))).toBe('invalid_input (endsOn: date_order)');
    expect(await refusalOf(assign(ctx, record, 0, { name: 'x'.repeat(10_000) }))).toBe('invalid_input (name: too_long)');
    expect(await refusalOf(assign(ctx, record, 0, { email: 'nadie' }))).toBe('invalid_input (email: not_an_email)');
    expect(await refusalOf(schedule(ctx, record, { startsAt: '11:00', endsAt: '10:00' }))).toBe('invalid_input (installation.endsAt: governance.input.hour_order)');
    expect(await refusalOf(schedule(ctx, record, { startsAt: '9', endsAt: 'mediodía', venue: '' }))).toBe(
      'invalid_input (installation.startsAt: governance.input.hour, installation.endsAt: governance.input.hour, installation.venue: required)',
    );
    expect(await refusalOf(schedule(ctx, record, { calendar: [{ on: '2026-01-01', what: 'Antes' }] }))).toBe('invalid_input (installation.calendar.0.on: governance.input.calendar_before)');
    expect(await refusalOf(stage.write(ctx, (inside) => seats.add(inside, { bodyId: record.body.id, sector: 'nadie' })))).toBe('invalid_input (sector: governance.input.sector)');
    expect(await refusalOf(stage.write(ctx, (inside) => seats.add(inside, { bodyId: record.body.id, sector: 'government', number: 1 })))).toBe('invalid_input (number: governance.input.seat_taken)');
    const seat = record.seats[0]!;
    expect(await refusalOf(stage.write(ctx, (inside) => terms.nameAlternate(inside, { seatId: seat.id, version: seat.version, name: 'Sin Titular' })))).toBe(
      'invalid_input (seatId: governance.input.no_holder)',
    );
  });

  it('is its municipality’s alone: another, another network, the authority and visitors change nothing', async () => {
    const ctx = liaison();
    const record = await convene(ctx);
    const seat = record.seats[0]!;
    const attempts = (who: RequestContext) =>
      [
        () => records.find(who, record.body.id),
        () => stage.write(who, (inside) => seats.add(inside, { bodyId: record.body.id, sector: 'academia' })),
        () => stage.write(who, (inside) => seats.remove(inside, seat.id, seat.version)),
        () => stage.write(who, (inside) => bodies.move(inside, 'designate', step(record))),
        () => stage.write(who, (inside) => bodies.dissolve(inside, { ...step(record), reason: 'Ajena' })),
        () => stage.write(who, (inside) => terms.assign(inside, { seatId: seat.id, version: seat.version, name: 'Intrusa' })),
        () => stage.write(who, (inside) => terms.nameFacilitator(inside, { ...step(record), office: 'Intrusa' })),
        () => stage.write(who, (inside) => installations.schedule(inside, { ...step(record), installation: INSTALLATION })),
        () => stage.write(who, (inside) => installations.install(inside, step(record))),
        () => stage.write(who, (inside) => installations.attachSigned(inside, { ...step(record), fileId: seat.id })),
        () => stage.write(who, (inside) => installations.correct(inside, { ...step(record), reason: 'Ajena', installation: INSTALLATION })),
        () => stage.write(who, (inside) => rules.adopt(inside, { ...step(record), ofNetwork: true })),
      ].map((attempt) => refusalOf(attempt()));
    const neighbour = stage.as('liaison', stage.municipalities[0]!);
    const stranger = stage.as('liaison', stage.foreign);
    for (const who of [neighbour, stranger]) expect(new Set(await Promise.all(attempts(who)))).toEqual(new Set(['NOT_FOUND']));
    const [reads, ...changes] = await Promise.all(attempts(stage.as('network_admin', stage.network)));
    expect(reads).toBe('nothing was refused');
    expect(new Set(changes)).toEqual(new Set(['FORBIDDEN']));
    for (const role of ['member', 'facilitator', 'consultant'])
      expect(await refusalOf(stage.write(stage.as(role, ctx.tenantId!), (inside) => seats.add(inside, { bodyId: record.body.id, sector: 'academia' })))).toBe('FORBIDDEN');
    expect(await published(ctx.tenantId!)).toBeNull();
    for (const table of ['bodies', 'seats', 'seat_terms', 'installations'])
      expect((await stage.db.read(stage.anyone, (inside) => inside.transaction!.client.query(`select id from ${table} where tenant_id = $1`, [ctx.tenantId]))).rows).toEqual([]);
    await expect(stage.db.read(stage.anyone, (inside) => inside.transaction!.client.query('select person_id from seat_terms'))).rejects.toThrow(/permission denied/);
    await expect(stage.db.read(stage.anyone, (inside) => inside.transaction!.client.query('select signed_file_id from installations'))).rejects.toThrow(/permission denied/);
    expect((await records.secretariat(ctx))!.body.version).toBe(record.body.version);
  });

  it('gives a network its own sectors and rules, seen by its municipalities only through it', async () => {
    const admin = stage.as('network_admin', stage.network);
    const sectors = stage.app.get(SectorsService);
    await stage.write(admin, (ctx) => sectors.save(ctx, { key: 'authority', name: 'Autoridad garante', shape: 'square' }));
    const keys = async (who: RequestContext, network: string) => (await sectors.of(who, network)).map((sector) => sector.key);
    expect(await keys(liaison(), stage.network)).toEqual(['government', 'civil_society', 'academia', 'authority']);
    expect(await keys(stage.as('liaison', stage.foreign), stage.otherNetwork)).toEqual(['government', 'civil_society', 'academia']);
    expect(await keys(stage.as('liaison', stage.foreign), stage.network)).toEqual([]);
    expect(await refusalOf(stage.write(admin, (ctx) => sectors.save(ctx, { key: 'Mal', shape: 'hexagon' })))).toMatch(/^invalid_input \(key: invalid, shape: not_an_option\)/);
    const set = (who: RequestContext, reason?: string) => stage.write(who, (ctx) => rules.setOfNetwork(ctx, { bodyKind: 'citizen_council', title: 'Consejos', rules: { quorum: { overall: { kind: 'half_plus_one' } } }, reason }));
    expect(await refusalOf(set(stage.as('network_analyst', stage.network)))).toBe('FORBIDDEN');
    expect(await refusalOf(set(liaison()))).toBe('FORBIDDEN');
    expect(await set(admin)).toMatchObject({ version: 1 });
    expect(await refusalOf(set(admin, 'Sin cambios'))).toBe('invalid_input (rules: governance.rules.same)');
    await expect(
      stage.db.write(admin, (ctx) => ctx.transaction!.client.query(`insert into operating_rules (id, network_id, tenant_id, body_kind, version, title, rules, adopted_on, created_at)
        values (gen_random_uuid(), $1, $2, 'x', 1, 'Ajenas', '{}', now(), now())`, [stage.network, stage.municipalities[0]])),
    ).rejects.toThrow(/row-level security/);
  });

  it('suggests to who gives a network its rules that it give them, until it has', async () => {
    const admin = stage.as('network_admin', stage.otherNetwork);
    const items = (who: RequestContext) => stage.app.get(WhatNextList).items(who);
    expect(await items(admin)).toMatchObject([{ title: 'Dé a los secretariados reglas para empezar', href: '/espacio/colima/instituto/ajustes/reglas', dueOn: null, state: 'due' }]);
    expect(await items(stage.as('network_analyst', stage.otherNetwork))).toEqual([]);
    expect(await items(stage.as('network_admin', stage.network))).toEqual([]);
    await stage.write(admin, (ctx) => rules.setOfNetwork(ctx, { bodyKind: 'municipal_secretariat', title: 'Reglas de la red', rules: { quorum: { overall: { kind: 'half_plus_one' } } } }));
    expect(await items(admin)).toEqual([]);
  });

  it('keeps the order of its sectors, removes what nothing names, and retires what something does', async () => {
    const admin = stage.as('network_admin', stage.network);
    const sectors = stage.app.get(SectorsService);
    const now = async () => (await sectors.of(admin, stage.network)).map(({ key, retiredAt }) => (retiredAt ? `(${key})` : key));
    const take = (step: 'remove' | 'retire' | 'restore', key: string, why = 'Ya no se usa en la red') => stage.write(admin, (ctx) => sectors[step](ctx, key, why));
    const order = (keys: string[], who = admin) => stage.write(who, (ctx) => sectors.order(ctx, keys));
    await order(['civil_society', 'government', 'authority', 'academia']);
    expect(await now()).toEqual(['civil_society', 'government', 'authority', 'academia']);
    expect(await refusalOf(order(['civil_society', 'government', 'authority']))).toBe('invalid_input (keys: governance.input.sector_order)');
    expect(await refusalOf(order(['civil_society', 'government', 'authority', 'academia'], stage.as('network_analyst', stage.network)))).toBe('FORBIDDEN');
    expect(await refusalOf(take('remove', 'authority', 'no'))).toBe('invalid_input (reason: too_short)');
    await take('remove', 'authority');
    expect(await now()).toEqual(['civil_society', 'government', 'academia']);
    // A seat of it was taken out, and its act still names it.
    expect(await refusalOf(take('remove', 'academia'))).toBe('sector_in_use');
    expect(await refusalOf(take('retire', 'civil_society'))).toBe('sector_in_rules');
    expect(await refusalOf(take('retire', 'government'))).toBe('sector_of_government');
    await take('retire', 'academia');
    expect(await now()).toEqual(['civil_society', 'government', '(academia)']);
    const ctx = liaison();
    const { body } = await convene(ctx);
    expect(await refusalOf(stage.write(ctx, (inside) => seats.add(inside, { bodyId: body.id, sector: 'academia' })))).toBe('invalid_input (sector: governance.input.sector_retired)');
    const adopt = stage.write(ctx, (inside) =>
      rules.adopt(inside, { bodyId: body.id, version: body.version, title: 'Propias', rules: { composition: { bySector: [{ sector: 'academia', minimum: 1 }] } } }),
    );
    expect(await refusalOf(adopt)).toBe('invalid_input (rules.composition.bySector.0.sector: governance.input.sector_retired)');
    await take('restore', 'academia');
    expect(await now()).toEqual(['civil_society', 'government', 'academia']);
    const log = await stage.rows<{ action: string; reason: string | null }>(`select action, reason from audit_entries where action like 'network.%_sector%' and reason is not null order by id`);
    expect(log.map(({ action }) => action)).toEqual(['network.remove_sector', 'network.retire_sector', 'network.restore_sector']);
    await order(['government', 'civil_society', 'academia']);
  });

  it('has one statement for the secretariats of many municipalities', async () => {
    const reading = stage.anyone.with({ reads: stage.db.session(stage.anyone) });
    let statements = 0;
    const secretariats = new PublicSecretariats({ sql: (...args: Parameters<Stage['db']['sql']>) => ((statements += 1), stage.db.sql(...args)) } as never);
    const found = await Promise.all(stage.municipalities.map((id) => secretariats.of(reading, id)));
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(2);
    expect(statements).toBe(1);
  });

  it('speaks from the worker as from the page', async () => {
    const ctx = tenantSystemContext({ networkId: stage.network, tenantId: stage.municipalities[0]! }, 'test', stage.clock);
    expect((await records.secretariat(ctx))!.body.state).toBe('installed');
    const handlers = stage.app.get(HandlerRegistry).for('event:governance.body.installed');
    expect(handlers.map(({ id }) => id.split('>')[1]).sort()).toEqual([expect.stringMatching(/^BodyNotices\./), expect.stringMatching(/^BodyWebhooks\./), expect.stringMatching(/^SecretariatSearch\./)]);
  });
});

import { randomBytes } from 'node:crypto';
import { SIGNED_COPY } from '@tequio/documents/testing';
import { Suppressions } from '@tequio/notifications';
import { unsafeAllTenantsContext } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import type { Person, Product } from '../support/product.js';
import { doing, type Do } from './calls.js';

const RULES = {
  composition: { bySector: [{ sector: 'government', minimum: 1 }, { sector: 'civil_society', minimum: 1 }] },
  seats: { honorary: true, term: { amount: 3, unit: 'years' } },
};

export interface Place {
  networkId: string;
  tenantId: string;
  slug: string;
}

/** A municipality whose things others must neither read nor change: what of it exists, and what of it is nobody else's. */
export interface World {
  network: { id: string; slug: string };
  /** Where everything has happened, and where everything is still a draft. */
  settled: Place;
  drafting: Place;
  /** Two other municipalities: of the same network and of another one. */
  neighbour: Place;
  stranger: Place;
  strangeNetwork: { id: string; slug: string };
  /** Identifiers of what exists, by kind. */
  ids: Readonly<Record<string, string>>;
  /** Random words that stand in texts which are not published. */
  markers: readonly string[];
  personIds: readonly string[];
  liaison: Person;
  institute: Person;
  operator: Person;
  /** Person who holds the role in the place, made at the first asking. */
  holder(place: Place, role: string): Promise<Person>;
}

export class WorldBuilder {
  readonly ids: Record<string, string> = {};
  readonly markers: string[] = [];
  private readonly people = new Map<string, Person>();

  /** `run` says with which documents the operations are sent. */
  constructor(
    private readonly product: Product,
    private readonly run: Do = doing(product),
  ) {}

  /** A word that is found again wherever it leaks. */
  private secret(): string {
    const word = `privado${randomBytes(6).toString('hex')}`;
    this.markers.push(word);
    return word;
  }

  async build(): Promise<World> {
    const operator = await this.product.operator();
    const [home, abroad] = [await this.openNetwork('99', 'ejemplo', operator), await this.openNetwork('01', 'ajena', operator)];
    const [settled, drafting, neighbour] = home.places as [Place, Place, Place];
    const stranger = abroad.places[0]!;
    const institute = await this.product.person('instituto@red.test', { networkId: home.id, tenantId: home.id, role: 'network_admin', office: 'Instituto' });
    const liaison = await this.product.person(`enlace.${this.secret()}@municipio.test`, { ...settled, role: 'liaison', office: 'Unidad de Transparencia' });
    const drafter = await this.product.person(`borrador.${this.secret()}@municipio.test`, { ...drafting, role: 'liaison', office: 'Unidad de Transparencia' });
    this.ids['network'] = home.id;
    this.ids['municipality'] = drafting.tenantId;

    await this.network(institute, drafting);
    await this.listening(institute);
    await this.mailServer(institute);
    await this.accepted(liaison, institute);
    await this.secretariat(liaison);
    const facilitator = await this.product.person('facilita@municipio.test', { ...settled, role: 'facilitator', office: 'Participación' });
    await this.publishedPlan(liaison, facilitator);
    await this.drafts(drafter);
    await this.members(drafter, drafting);
    await this.system(drafter);
    await this.advice(drafter, institute);
    await this.announcement(institute, drafting);
    await this.product.settled();
    await this.unreachable(drafter, drafting);
    await this.found(drafting, settled);
    return {
      network: { id: home.id, slug: 'ejemplo' },
      settled,
      drafting,
      neighbour,
      stranger,
      strangeNetwork: { id: abroad.id, slug: 'ajena' },
      ids: this.ids,
      markers: this.markers,
      personIds: [liaison.personId, drafter.personId, facilitator.personId],
      liaison: drafter,
      institute,
      operator,
      holder: (place, role) => this.holder(place, role),
    };
  }

  private async openNetwork(stateKey: string, slug: string, operator: Person): Promise<{ id: string; places: Place[] }> {
    const { openNetwork } = await this.product.ask<{ openNetwork: { id: string; municipalities: { nodes: { id: string; slug: string }[] } } }>(
      `mutation($input: OpenNetworkInput!) { openNetwork(input: $input) { ... on Network { id municipalities(first: 3) { nodes { id slug } } } } }`,
      { input: { stateKey, slug, authorityName: `Instituto ${slug}` } },
      operator,
    );
    const places = openNetwork.municipalities.nodes.map((one) => ({ networkId: openNetwork.id, tenantId: one.id, slug: one.slug }));
    return { id: openNetwork.id, places };
  }

  private async holder(place: Place, role: string): Promise<Person> {
    const key = `${place.tenantId} ${role}`;
    let person = this.people.get(key);
    if (!person) {
      const email = `quien@${place.tenantId}.test`;
      const known = [...this.people.values()].find((one) => one.email === email);
      person = await this.product.person(email, { ...place, role, office: 'Otra oficina' });
      if (known) person = { ...person, cookie: known.cookie };
      this.people.set(key, person);
    }
    return person;
  }

  private async network(institute: Person, drafting: Place): Promise<void> {
    this.ids['group'] = (await this.run('saveMunicipalityGroup', { input: { kind: 'region', name: 'Región Uno', municipalityIds: [drafting.tenantId] } }, institute)).id;
    await this.run('publishPrivacyNotice', { input: { body: 'Aviso de privacidad de ejemplo, completo y claro. '.repeat(4), follows: 0, reason: 'Primera versión' } }, institute);
    await this.run('setNetworkRules', { input: { bodyKind: 'municipal_secretariat', title: 'Reglas de la red', rules: RULES, reason: 'Primeras reglas' } }, institute);
  }

  private async upload(who: Person, name: string, content: string | typeof SIGNED_COPY = SIGNED_COPY): Promise<string> {
    const body = new FormData();
    body.set('file', new Blob([content]), name);
    const answer = await fetch(`${this.product.url}/files`, { method: 'POST', body, headers: { cookie: who.cookie, 'tequio-acting-as': who.membershipId! } });
    if (answer.status !== 201) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { id: string }).id;
  }

  private async accepted(liaison: Person, institute: Person): Promise<void> {
    let letter = await this.run('startLetter', {}, liaison);
    const step = async (name: string, who: Person, extra: object = {}) => (letter = await this.run(name, { id: letter.id, version: letter.version, ...extra }, who));
    letter = await this.run('editLetter', { id: letter.id, baseVersion: letter.version, changes: { signatoryName: 'Presidencia', termEndsOn: '2027-12-31' } }, liaison);
    await step('freezeLetter', liaison);
    await step('attachSignedLetter', liaison, { fileId: await this.upload(liaison, 'carta firmada.pdf') });
    await step('submitLetter', liaison);
    await step('takeUpLetter', institute);
    const observed = await this.run<{ id: string; version: number; observations: { id: string }[] }>(
      'observeLetter',
      { id: letter.id, version: letter.version, observations: [{ field: 'subject', reason: `Precise el asunto ${this.secret()}` }] },
      institute,
    );
    letter = observed;
    this.ids['observation'] = observed.observations[0]!.id;
    letter = await this.run('editLetter', { id: letter.id, baseVersion: letter.version, changes: { subject: 'Carta de intención' } }, liaison);
    await step('freezeLetter', liaison);
    await step('attachSignedLetter', liaison, { fileId: await this.upload(liaison, 'carta corregida.pdf') });
    await step('submitLetter', liaison);
    await step('takeUpLetter', institute);
    await step('acceptLetter', institute);
    await this.product.settled();
  }

  private async secretariat(liaison: Person): Promise<void> {
    type Body = { id: string; version: number; seats: { id: string; version: number }[]; formerTerms: unknown[] };
    let body = await this.run<Body>('conveneSecretariat', { input: {} }, liaison);
    for (const [index, { id }] of body.seats.entries()) {
      const seat = body.seats.find((one) => one.id === id)!;
      const input = { seatId: id, version: seat.version, name: `Integrante ${index + 1}`, office: 'Vocalía', startsOn: '2026-03-01' };
      body = await this.run<Body>('assignSeat', { input: index ? input : { ...input, email: `${this.secret()}@vecinas.test` } }, liaison);
    }
    body = await this.run<Body>('nameFacilitator', { input: { bodyId: body.id, version: body.version, name: 'Ana López', office: 'Participación', startsOn: '2026-03-01' } }, liaison);
    const installation = {
      heldOn: '2026-03-02',
      startsAt: '09:00',
      venue: 'Salón de Cabildo',
      legalBasis: ['Artículo 54 de la Ley General de Transparencia.'],
      presidedBy: { post: 'Presidencia Municipal' },
      oath: { takenBy: 'Presidencia Municipal', text: '¿Protestan desempeñar su encargo?', answer: 'Sí, protesto.' },
      calendar: [{ on: '2026-04-15', at: '10:00', what: 'Primera sesión ordinaria' }],
    };
    body = await this.run<Body>('scheduleInstallation', { bodyId: body.id, version: body.version, installation }, liaison);
    body = await this.run<Body>('installBody', { bodyId: body.id, version: body.version }, liaison);
    this.ids['body'] = body.id;
    this.ids['seat'] = body.seats[0]!.id;
    await this.product.settled();
  }

  /** The fields that a commitment needs to be published. */
  private async commitment(who: Person, planId: string, word: string): Promise<{ commitment: string; milestone: string }> {
    const { id } = await this.run(
      'addCommitment',
      {
        planId,
        input: {
          title: `Obra pública abierta ${word}`,
          problem: 'No se publica el avance.',
          action: 'Publicar el avance cada mes.',
          contribution: 'Las vecinas pueden vigilar.',
          relevance: 'Transparencia de la obra.',
          pillars: ['TRANSPARENCY'],
          leadUnit: 'Obras Públicas',
          startsOn: '2026-03-01',
          endsOn: '2027-02-28',
        },
      },
      who,
    );
    const { milestones } = await this.run<{ milestones: { id: string }[] }>(
      'saveMilestone',
      { commitmentId: id, input: { title: `Portal en línea ${word}`, dueOn: '2026-12-01', owner: 'Obras', means: 'Liga pública' } },
      who,
    );
    return { commitment: id, milestone: milestones[0]!.id };
  }

  private async publishedPlan(liaison: Person, facilitator: Person): Promise<void> {
    const text = 'Un párrafo que presenta el plan y dice de dónde viene.';
    const plan = await this.run<{ id: string; lock: number }>('createPlan', { input: { title: 'Plan de acción local', startsOn: '2026-03-01', endsOn: '2027-12-31' } }, liaison);
    await this.run('updatePlan', { id: plan.id, lock: plan.lock, input: { introduction: text, legalContext: text, methodology: text } }, liaison);
    const { commitment, milestone } = await this.commitment(liaison, plan.id, 'publicada');
    await this.run('takePlanStep', { id: plan.id, step: 'FINISH_DRAFT' }, liaison);
    const input = { body: 'Secretariado', how: 'SITTING', on: '2026-03-02', governmentMembers: 1, otherMembers: 1, statement: 'Se aprueba el plan.' };
    await this.run('endorsePlan', { id: plan.id, input }, facilitator);
    await this.run('publishPlan', { id: plan.id }, liaison);
    const { id } = await this.run(
      'reportProgress',
      {
        milestoneId: milestone,
        input: {
          voice: 'GOVERNMENT',
          percent: 40,
          body: 'Se contrató el servicio.',
          periodEndsOn: '2026-03-02',
          evidence: [
            { description: `Contrato ${this.secret()}`, fileId: await this.upload(liaison, `contrato ${this.secret()}.pdf`), restricted: true },
            { description: `Liga ${this.secret()}`, url: `https://ejemplo.mx/${this.secret()}`, restricted: true },
          ],
        },
      },
      liaison,
    );
    Object.assign(this.ids, { publishedPlan: plan.id, publishedCommitment: commitment, publishedMilestone: milestone, report: id });
    const [link] = await asOwner<{ id: string }>(this.product.database, `select id from evidence where report_id = $1 and kind = 'link'`, [id]);
    this.ids['evidence'] = link!.id;
  }

  /** Letter, file and plan that have not left their municipality. */
  private async drafts(drafter: Person): Promise<void> {
    let letter = await this.run('startLetter', {}, drafter);
    const changes = { subject: `Asunto ${this.secret()}`, body: `Cuerpo ${this.secret()}`, signatoryName: `Nombre ${this.secret()}`, termEndsOn: '2027-12-31', contactEmail: `${this.secret()}@municipio.test` };
    letter = await this.run('editLetter', { id: letter.id, baseVersion: letter.version, changes }, drafter);
    letter = await this.run('freezeLetter', { id: letter.id, version: letter.version }, drafter);
    this.ids['letter'] = letter.id;
    this.ids['file'] = await this.upload(drafter, `escaneo ${this.secret()}.pdf`);
    const plan = await this.run<{ id: string; lock: number }>('createPlan', { input: { title: `Plan ${this.secret()}`, startsOn: '2026-03-01', endsOn: '2027-12-31' } }, drafter);
    Object.assign(this.ids, { plan: plan.id }, await this.commitment(drafter, plan.id, this.secret()));
  }

  private async members(drafter: Person, drafting: Place): Promise<void> {
    this.ids['invitation'] = (await this.run('invite', { input: { email: `${this.secret()}@vecina.test`, name: `Vecina ${this.secret()}`, role: 'implementing_unit', office: `Obras ${this.secret()}` } }, drafter)).id;
    const { token } = await this.run<{ token: { id: string } }>(
      'createAccessToken',
      { input: { name: `Tablero ${this.secret()}`, scopes: ['read'], membershipId: drafter.membershipId } },
      drafter,
    );
    this.ids['token'] = token.id;
    this.ids['membership'] = drafter.membershipId!;
    const member = await this.product.person(`unidad.${this.secret()}@municipio.test`, { ...drafting, role: 'implementing_unit', office: `Obras ${this.secret()}` });
    this.ids['otherMembership'] = member.membershipId!;
    const sessions = await this.run<{ id: string }[]>('mySessions', {}, drafter);
    this.ids['session'] = sessions[0]!.id;
    const { id } = await this.run('followAsMe', { input: { subjectType: 'Municipality', subjectId: drafting.tenantId, noticeVersion: 1 } }, drafter);
    this.ids['follow'] = id;
  }

  /** A system of the network that is told of all that happens. */
  private async listening(institute: Person): Promise<void> {
    const kinds = await this.run<{ type: string }[]>('webhookEvents', {}, institute);
    const input = { url: 'https://ejemplo.mx/red', description: 'Portal de la red', events: kinds.map(({ type }) => type) };
    this.ids['listening'] = (await this.run<{ endpoint: { id: string } }>('createWebhookEndpoint', { input }, institute)).endpoint.id;
  }

  /** The network's own mail server, which nothing has been sent through. */
  private async mailServer(institute: Person): Promise<void> {
    const input = { version: 0, host: `correo-${this.secret()}.ejemplo.mx`, port: 587, security: 'STARTTLS', userName: this.secret(), password: this.secret(), senderName: `Instituto ${this.secret()}`, senderAddress: `${this.secret()}@instituto.test` };
    this.ids['mailServer'] = (await this.run('saveMailServer', { input }, institute)).id;
  }

  /** A system outside that is told of what happens. */
  private async system(drafter: Person): Promise<void> {
    const input = { url: `https://ejemplo.mx/${this.secret()}`, description: `Portal ${this.secret()}`, events: ['plan.published'] };
    const { endpoint } = await this.run<{ endpoint: { id: string } }>('createWebhookEndpoint', { input }, drafter);
    this.ids['system'] = endpoint.id;
    this.ids['webhookMessage'] = (await this.run('testWebhookEndpoint', { id: endpoint.id }, drafter)).id;
  }

  /** What a municipality asks its host authority in confidence. */
  private async advice(drafter: Person, institute: Person): Promise<void> {
    const input = { title: `Duda ${this.secret()}`, subjectType: 'LetterOfIntent', subjectId: this.ids['letter'], body: `Pregunta ${this.secret()}`, fileIds: [await this.upload(drafter, `anexo ${this.secret()}.pdf`)] };
    const { id } = await this.run('openAdvice', { input }, drafter);
    const { nodes } = await this.run<{ nodes: { id: string }[] }>('adviceEntries', { threadId: id, first: 1 }, drafter);
    Object.assign(this.ids, { adviceThread: id, adviceMessage: nodes[0]!.id, adviser: institute.membershipId! });
  }

  /** What the host authority told one municipality alone, and what it is still writing. */
  private async announcement(institute: Person, { tenantId }: Place): Promise<void> {
    const input = { title: `Comunicado ${this.secret()}`, body: `Texto ${this.secret()}`, audience: 'CHOSEN', municipalityIds: [tenantId], acknowledgeBy: '2099-12-31' };
    const save = () => this.run<{ id: string; version: number }>('saveAnnouncement', { input }, institute);
    const { id, version } = await save();
    await this.run('publishAnnouncement', { input: { id, version } }, institute);
    Object.assign(this.ids, { announcement: id, announcementDraft: (await save()).id });
  }

  /** A member whose mail comes back. */
  private async unreachable(drafter: Person, { networkId }: Place): Promise<void> {
    const ctx = unsafeAllTenantsContext('world', this.product.clock);
    await this.product.app.get(Suppressions, { strict: false }).add(ctx, networkId, { address: drafter.email, cause: 'bounced', code: '5.1.1' });
    const [entry] = await asOwner<{ id: string }>(this.product.database, 'select id from mail_suppressions');
    this.ids['suppression'] = entry!.id;
  }

  /** What the product made by itself. */
  private async found(drafting: Place, settled: Place): Promise<void> {
    const one = async (name: string, text: string) => {
      const [row] = await asOwner<{ id: string }>(this.product.database, text, [drafting.tenantId]);
      if (!row) throw new Error(`there is no ${name}`);
      this.ids[name] = row.id;
    };
    await one('document', 'select id from official_documents where tenant_id = $1');
    await one('folio', 'select folio as id from official_documents where tenant_id = $1');
    const slugs = await asOwner<{ plan: string; commitment: string }>(
      this.product.database,
      'select p.slug as plan, c.slug as commitment from action_plans p join commitments c on c.plan_id = p.id where p.id = $1',
      [this.ids['publishedPlan']],
    );
    Object.assign(this.ids, { planSlug: slugs[0]!.plan, commitmentSlug: slugs[0]!.commitment });
    const rows = await asOwner<{ id: string }>(this.product.database, 'select id from notices where tenant_id = $1', [settled.tenantId]);
    if (!rows[0]) throw new Error('there is no notice');
    this.ids['notice'] = rows[0].id;
    const [told] = await asOwner<{ id: string }>(this.product.database, 'select id from notice_occasions where tenant_id = $1', [settled.tenantId]);
    this.ids['sentNotice'] = told!.id;
    const [term] = await asOwner<{ id: string }>(this.product.database, 'select id from seat_terms where tenant_id = $1', [settled.tenantId]);
    this.ids['term'] = term!.id;
  }
}

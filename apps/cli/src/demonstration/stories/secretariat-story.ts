import { BodiesService, InstallationsService, OperatingRulesService, SeatsService, SeatTermsService, type BodyRecord } from '@tequio/governance';
import { exampleRules } from '../content/operating-rules.js';
import { page } from '../example-files.js';
import type { ExampleStage, Member } from '../example-stage.js';
import type { Calendar } from '../simulated-time.js';

export interface SecretariatCast {
  stage: ExampleStage;
  calendar: Calendar;
  name: string;
  seat: string;
  liaison: Member;
  /** Address of who holds the first seat of civil society; the others sit without an account. */
  memberEmail: string | null;
  facilitatorEmail: string | null;
  organisations: readonly string[];
  /** Tells of everybody who accepted the invitation that came with a seat. */
  joined: (member: Member) => void;
}

export type SecretariatEnd = 'convened' | 'designated' | 'installed' | 'rules_approved' | 'operating' | 'inactive' | 'renewing' | 'dissolved';

export interface SecretariatCourse {
  from: number;
  end: SecretariatEnd;
  /** Every seat gets its alternate. */
  alternates?: boolean;
  /** Day on which the last civil society seat fell vacant. */
  vacancy?: number;
  /** Day on which the act was corrected. */
  correction?: number;
  /** Own rules, and not the network's. */
  ownRules?: boolean;
  /** Day and reason of the last step, where the end is one. */
  last?: { on: number; reason: string };
}

const GOVERNMENT = [
  { office: 'Presidencia Municipal', organisation: null },
  { office: 'Secretaría del Ayuntamiento', organisation: null },
  { office: 'Tesorería Municipal', organisation: null },
] as const;

const FACILITATION = 'Facilitación, Casa de la Cultura';

/** A secretariat from its convening to where the course says that it stands today. */
export async function* secretariatStory(cast: SecretariatCast, course: SecretariatCourse): AsyncGenerator<Date, BodyRecord> {
  const { stage, calendar, name, seat } = cast;
  const { from, end } = course;
  const [bodies, terms, acts] = [stage.get(BodiesService), stage.get(SeatTermsService), stage.get(InstallationsService)];
  yield calendar.at(from, 70);
  let record = await stage.as(cast.liaison, (ctx) => bodies.convene(ctx, { legalBasis: [`Bando Municipal de ${name}, capítulo de participación ciudadana (ejemplo).`] }));
  const bodyId = record.body.id;
  const move = () => ({ bodyId, version: record.body.version });
  if (course.alternates) {
    record = await stage.as(cast.liaison, (ctx) => stage.get(SeatsService).add(ctx, { bodyId, sector: 'civil_society', label: 'Sociedad civil, pueblos y barrios' }));
    record = await stage.as(cast.liaison, (ctx) => stage.get(SeatsService).add(ctx, { bodyId, sector: 'government' }));
  }
  yield calendar.at(from + 9, 110);
  const holders = seatsWithHolders(record, cast);
  // An incomplete one waits for its last two members.
  for (const { index, ...holder } of end === 'convened' ? holders.slice(0, -2) : holders) {
    const version = record.seats[index]!.version;
    record = await stage.as(cast.liaison, (ctx) => terms.assign(ctx, { ...holder, version, startsOn: calendar.day(from + 9) }));
    if (holder.email) cast.joined(await stage.accept(cast.liaison, { email: holder.email, role: 'member', office: holder.office }));
  }
  if (course.alternates)
    for (const { index, seatId, office } of holders) {
      const version = record.seats.find(({ id }) => id === seatId)!.version;
      if (index % 2 === 0) record = await stage.as(cast.liaison, (ctx) => terms.nameAlternate(ctx, { seatId, version, office: `Suplente de ${office}`, startsOn: calendar.day(from + 9) }));
    }
  if (end === 'convened') return record;
  record = await stage.as(cast.liaison, (ctx) => terms.nameFacilitator(ctx, { ...move(), office: FACILITATION, email: cast.facilitatorEmail, startsOn: calendar.day(from + 9) }));
  if (cast.facilitatorEmail) cast.joined(await stage.accept(cast.liaison, { email: cast.facilitatorEmail, role: 'facilitator', office: FACILITATION }));
  yield calendar.at(from + 16, 45);
  record = await stage.as(cast.liaison, (ctx) => bodies.move(ctx, 'designate', move()));
  const heldOn = calendar.at(from + 28, 60);
  const installation = {
    heldOn: heldOn.toISOString().slice(0, 10),
    startsAt: '10:00',
    venue: `Salón de Cabildo, ${seat}`,
    legalBasis: record.body.legalBasis,
    presidedBy: { post: `Presidencia Municipal de ${name}` },
    background: [`El Ayuntamiento de ${name} manifestó su intención de participar en el ejercicio de gobierno abierto y convocó públicamente a la sociedad civil y a la academia.`],
    oath: {
      takenBy: 'Presidencia Municipal',
      text: '¿Protestan guardar y hacer guardar los principios de gobierno abierto y cumplir con el encargo honorífico que se les confiere?',
      answer: 'Sí, protestamos.',
    },
    rulesStatement: 'El Secretariado sesionará cuando menos cada tres meses y publicará sus acuerdos.',
    calendar: [{ on: calendar.day(from + 60), at: '10:00', what: 'Primera sesión ordinaria', venue: 'Salón de Cabildo' }],
    agreements: ['Se declara instalado el Secretariado Técnico Municipal.', 'Se acuerda convocar a las mesas de cocreación.'],
  };
  record = await stage.as(cast.liaison, (ctx) => acts.schedule(ctx, { ...move(), installation }));
  if (end === 'designated') return record;

  yield calendar.at(from + 28, 240);
  const copy = stage.upload(cast.liaison, page(`Acta de instalación, ${name}`, ['Ejemplar firmado por quienes integran el Secretariado Técnico Municipal.']), 'acta-firmada.pdf');
  record = await stage.as(cast.liaison, (ctx) => acts.install(ctx, { ...move(), endsAt: '11:30' }));
  yield calendar.at(from + 31, 80);
  const fileId = await copy;
  record = await stage.as(cast.liaison, (ctx) => acts.attachSigned(ctx, { ...move(), fileId }));
  if (end === 'installed') return record;

  yield calendar.at(from + 45, 95);
  record = await stage.as(cast.liaison, (ctx) =>
    stage.get(OperatingRulesService).adopt(ctx, {
      ...move(),
      ...(course.ownRules ? { title: `Lineamientos internos del Secretariado Técnico Municipal de ${name}`, rules: { ...exampleRules, sittings: { ...exampleRules.sittings, remote: 'by_agreement' } } } : { ofNetwork: true }),
    }),
  );
  record = await stage.as(cast.liaison, (ctx) => bodies.approveRules(ctx, move()));
  if (end === 'rules_approved') return record;

  yield calendar.at(from + 60, 150);
  record = await stage.as(cast.liaison, (ctx) => bodies.startOperating(ctx, move()));
  if (course.correction !== undefined) {
    yield calendar.at(course.correction, 75);
    record = await stage.as(cast.liaison, (ctx) =>
      acts.correct(ctx, { ...move(), reason: 'El acta decía «Salón de Cabildo» y la sesión fue en la Casa de la Cultura.', installation: { ...installation, venue: `Casa de la Cultura, ${seat}`, endsAt: '11:30' } }),
    );
  }
  if (course.vacancy !== undefined) {
    yield calendar.at(course.vacancy, 130);
    const leaving = record.terms.filter((term) => term.role === 'holder' && term.endedOn === null && term.organisation).at(-1)!;
    record = await stage.as(cast.liaison, (ctx) =>
      terms.end(ctx, { termId: leaving.id, version: leaving.version, kind: 'resignation', reason: 'La organización dejó de trabajar en el municipio.' }),
    );
  }
  if (!course.last) return record;
  yield calendar.at(course.last.on, 160);
  const step = { ...move(), reason: course.last.reason };
  if (end === 'dissolved') return stage.as(cast.liaison, (ctx) => bodies.dissolve(ctx, step));
  return stage.as(cast.liaison, (ctx) => bodies.move(ctx, end === 'inactive' ? 'fall_idle' : 'renew', step));
}

function seatsWithHolders(record: BodyRecord, { memberEmail, organisations }: SecretariatCast) {
  let [government, society] = [0, 0];
  return record.seats.map((seat, index) => {
    const sector = record.sectors.find(({ id }) => id === seat.sectorId)!.key;
    if (sector === 'government') return { index, seatId: seat.id, email: null, ...GOVERNMENT[government++ % GOVERNMENT.length]! };
    if (sector === 'academia') return { index, seatId: seat.id, email: null, office: 'Coordinación de Vinculación', organisation: 'Universidad Intercultural de Ejemplo (ficticia)' };
    const organisation = organisations[society % organisations.length]!;
    const email = society++ ? null : memberEmail;
    return { index, seatId: seat.id, email, office: `Representación de ${organisation}`, organisation };
  });
}

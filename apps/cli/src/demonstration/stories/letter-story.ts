import { LetterCaptureService, LetterReviewsService, LettersService } from '@tequio/onboarding';
import { statement } from '@tequio/platform';
import { page } from '../example-files.js';
import type { ExampleStage, Member } from '../example-stage.js';
import type { Calendar, Story } from '../simulated-time.js';

/** A letter as its steps need it: which one, and the version that was read. */
export interface LetterInHand {
  id: string;
  version: number;
}

export interface LetterCast {
  stage: ExampleStage;
  calendar: Calendar;
  name: string;
  slug: string;
  liaison: Member;
  /** Signs; the liaison attaches the copy where there is none. */
  mayor: Member | null;
  /** Of the host authority. */
  analyst: Member;
  administrator: Member;
  termEndsOn: string;
}

export type LetterEnd = 'draft' | 'frozen' | 'signed' | 'submitted' | 'under_review' | 'accepted' | 'rejected' | 'withdrawn' | 'observed';

export interface LetterCourse {
  /** Day on which the draft is begun. */
  from: number;
  end: LetterEnd;
  /** Rounds of observations before the end; with `observed`, the last one stays open. */
  rounds?: number;
  reason?: string;
  /** Days between one step and the next. */
  pace?: number;
}

const OPEN_OBSERVATIONS = statement<{ id: string }>(
  'demonstration.open-observations',
  'select id from letter_observations where letter_id = $1 and attended_at is null order by id',
);
const CAPTURED = statement<LetterInHand>('demonstration.captured', `select id, version from letters_of_intent where tenant_id = $1 and state = 'captured'`);

const OBSERVATIONS = [
  [
    { field: 'termEndsOn', reason: 'La fecha de fin de la administración no coincide con la del periodo constitucional.', suggestion: 'Confirme la fecha con la Secretaría del Ayuntamiento.' },
    { field: 'contactOffice', reason: 'Falta indicar el área con la que mantendremos comunicación.', suggestion: 'Unidad de Transparencia' },
  ],
  [
    { field: 'signatoryPost', reason: 'El cargo debe escribirse completo, como aparece en el nombramiento.' },
    { field: null, reason: 'El ejemplar firmado que se adjuntó no es legible en su segunda página.' },
  ],
] as const;

/** The life of one letter, from its draft to where the course says that it stands today. */
export async function* letterStory(cast: LetterCast, course: LetterCourse): AsyncGenerator<Date, LetterInHand> {
  const { stage, calendar, analyst, administrator, name } = cast;
  const { from, end, rounds = 0, pace = 3 } = course;
  const letters = stage.get(LettersService);
  const reviews = stage.get(LetterReviewsService);
  let day = from;
  const later = (days = pace) => calendar.at((day += days), 30 + (Math.abs(day * 37) % 240));

  yield calendar.at(day, 25);
  let letter = await stage.as(cast.liaison, (ctx) => letters.start(ctx));
  yield later(1);
  letter = await stage.as(cast.liaison, (ctx) =>
    letters.edit(ctx, letter.id, letter.version, {
      signatoryName: 'Titular de la Presidencia Municipal',
      termEndsOn: end === 'draft' ? null : cast.termEndsOn,
      contactOffice: 'Unidad de Transparencia',
      contactEmail: cast.liaison.email,
    }),
  );
  if (end === 'draft') return letter;

  const sign = async function* (round: number): AsyncGenerator<Date, void> {
    yield later();
    letter = await stage.as(cast.liaison, (ctx) => letters.freeze(ctx, letter.id, letter.version));
    if (end === 'frozen') return;
    const signer = cast.mayor ?? cast.liaison;
    const copy = stage.upload(signer, page(`Carta de intención de ${name}`, ['Ejemplar firmado por la Presidencia Municipal, digitalizado en la Unidad de Transparencia.', `Ronda ${round + 1}.`]), `carta-firmada-${round + 1}.pdf`);
    yield later(2);
    const fileId = await copy;
    letter = await stage.as(signer, (ctx) => letters.attachSigned(ctx, letter.id, letter.version, fileId));
    if (end === 'signed') return;
    yield later(1);
    letter = await stage.as(cast.liaison, (ctx) => letters.submit(ctx, letter.id, letter.version));
  };

  yield* sign(0);
  if (end === 'frozen' || end === 'signed' || end === 'submitted') return letter;
  if (end === 'withdrawn') {
    yield later();
    return stage.as(cast.liaison, (ctx) => letters.withdraw(ctx, letter.id, letter.version, course.reason!));
  }
  for (let round = 0; round < rounds; round += 1) {
    yield later();
    letter = await stage.as(analyst, (ctx) => reviews.takeUp(ctx, letter.id, letter.version));
    yield later(2);
    letter = await stage.as(analyst, (ctx) => reviews.observe(ctx, letter.id, letter.version, OBSERVATIONS[round % OBSERVATIONS.length]!));
    if (end === 'observed' && round === rounds - 1) return letter;
    yield later();
    letter = await stage.as(cast.liaison, (ctx) =>
      round === 0
        ? letters.edit(ctx, letter.id, letter.version, { termEndsOn: calendar.day(720), contactOffice: `Unidad de Transparencia de ${name}` })
        : letters.edit(ctx, letter.id, letter.version, { signatoryPost: `Titular de la Presidencia Municipal de ${name}` }),
    );
    for (const { id } of await stage.read(cast.liaison, OPEN_OBSERVATIONS, [letter.id])) letter = await stage.as(cast.liaison, (ctx) => letters.attendObservation(ctx, id));
    yield* sign(round + 1);
  }
  yield later();
  letter = await stage.as(analyst, (ctx) => reviews.takeUp(ctx, letter.id, letter.version));
  if (end === 'under_review') return letter;
  yield later();
  letter = await stage.as(administrator, (ctx) =>
    end === 'rejected' ? reviews.reject(ctx, letter.id, letter.version, course.reason!) : reviews.accept(ctx, letter.id, letter.version),
  );
  return letter;
}

/** What a letter on paper says, in its own words: no template wrote it. */
const ON_PAPER = [
  'Por este medio, el Ayuntamiento de {name} hace pública su intención de abrir su gobierno a quienes viven en el municipio, y pide sumarse al ejercicio de gobierno abierto de Estado de Ejemplo.',
  'El acuerdo lo tomó el Cabildo en sesión pública. Nos comprometemos a instalar un secretariado en el que la sociedad civil tenga la mitad de los asientos, y a informar cada seis meses de lo que se cumpla y de lo que no.',
];
const PAPER_POINTS = ['Instalar el Secretariado Técnico Municipal dentro de los sesenta días siguientes.', 'Publicar el plan de acción con fechas y responsables, en lenguaje claro.'];

/** A letter that was signed on paper, in its own words, before its municipality came here: registered with its scan. */
export async function* paperLetterStory(cast: LetterCast, course: { paper: number; signed: number }): AsyncGenerator<Date, LetterInHand> {
  const { stage, calendar, liaison, analyst, administrator, name } = cast;
  const letters = stage.get(LettersService);
  const reviews = stage.get(LetterReviewsService);
  const body = ON_PAPER.map((text) => text.replace('{name}', name));
  yield calendar.at(course.paper, 40);
  const scan = stage.upload(liaison, page(`Carta de intención de ${name}`, [...body, ...PAPER_POINTS, 'Escaneo del original firmado por la Presidencia Municipal.']), 'carta-en-papel-escaneada.pdf');
  yield calendar.at(course.paper, 70);
  const fileId = await scan;
  let letter = await stage.as(liaison, (ctx) =>
    letters.registerSigned(ctx, {
      fileId,
      content: {
        place: `${name}, Estado de Ejemplo`,
        date: calendar.day(course.signed),
        subject: 'El Ayuntamiento se suma al gobierno abierto',
        body: body.join('\n\n'),
        points: PAPER_POINTS.map((text) => ({ text, own: true })),
        signatoryName: 'Titular de la Presidencia Municipal',
        signatoryPost: `Titular de la Presidencia Municipal de ${name}`,
        termEndsOn: cast.termEndsOn,
        contactOffice: 'Unidad de Transparencia',
        contactEmail: liaison.email,
      },
    }),
  );
  yield calendar.at(course.paper + 1, 40);
  letter = await stage.as(liaison, (ctx) => letters.submit(ctx, letter.id, letter.version));
  yield calendar.at(course.paper + 5, 130);
  letter = await stage.as(analyst, (ctx) => reviews.takeUp(ctx, letter.id, letter.version));
  yield calendar.at(course.paper + 8, 60);
  return stage.as(administrator, (ctx) => reviews.accept(ctx, letter.id, letter.version));
}

/** A past letter from the authority's archive, and what its municipality says of it. */
export async function* capturedLetterStory(cast: LetterCast, course: { from: number; confirmedAfter: number | null; date: string }): Story {
  const { stage, calendar, administrator, name } = cast;
  yield calendar.at(course.from, 200);
  await stage.as(administrator, (ctx) =>
    stage.get(LetterCaptureService).capture(
      ctx,
      [
        {
          municipality: cast.slug,
          content: {
            place: name,
            date: course.date,
            subject: 'Manifestación de la intención de participar en el ejercicio municipal de gobierno abierto.',
            addressee: 'Integrantes del Secretariado Técnico Local\nde Gobierno Abierto de Estado de Ejemplo',
            body: `El Ayuntamiento de ${name} manifiesta su intención de participar en el ejercicio de gobierno abierto municipal.`,
            signatoryPost: 'Titular de la Presidencia Municipal',
          },
        },
      ],
      false,
    ),
  );
  if (course.confirmedAfter === null) return;
  yield calendar.at(course.from + course.confirmedAfter, 90);
  const [captured] = await stage.read(cast.liaison, CAPTURED, [cast.liaison.tenantId]);
  await stage.as(cast.liaison, (ctx) => stage.get(LetterCaptureService).confirm(ctx, captured!.id, captured!.version));
}

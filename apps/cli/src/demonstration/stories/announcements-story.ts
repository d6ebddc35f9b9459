import { AnnouncementReceipts, AnnouncementsService } from '@tequio/conversation';
import { statement } from '@tequio/platform';
import type { ExampleStage, Member } from '../example-stage.js';
import type { Calendar, Story } from '../simulated-time.js';

interface AnnouncementsCast {
  stage: ExampleStage;
  calendar: Calendar;
  administrator: Member;
  analyst: Member;
}

const ASKED = statement<{ id: string }>('demonstration.asked-announcements', 'select id from announcements where acknowledge_by is not null order by id limit 10');

/** The day on which the institute asks that what it announced is acknowledged. */
const ASKING = -12;

const written = (title: string, body: string, acknowledgeBy: string | null = null) => ({ title, body, acknowledgeBy, audience: 'all' as const, groupIds: [], municipalityIds: [], offices: ['liaison' as const] });

/** What the institute announces: one that was corrected, one that it wants acknowledged, and one that it is still writing. */
export async function* announcementsStory({ stage, calendar, administrator, analyst }: AnnouncementsCast): Story {
  const announcements = stage.get(AnnouncementsService);
  const publish = async (input: ReturnType<typeof written>) => {
    const id = await stage.as(administrator, (ctx) => announcements.save(ctx, input));
    await stage.as(administrator, (ctx) => announcements.publish(ctx, { id, version: 1 }));
    return id;
  };

  yield calendar.at(-41, 60);
  const workshop = await publish(written('Taller en línea sobre evidencias (ejemplo)', 'El taller es a las 10:00 horas.\n\nVeremos qué sirve como evidencia de un hito y cómo proteger los datos personales en fotografías.\n\nLa liga estará en https://example.org/taller.'));
  yield calendar.at(-38, 30);
  await stage.as(administrator, (ctx) =>
    announcements.correct(ctx, {
      id: workshop,
      version: 2,
      title: 'Taller en línea sobre evidencias (ejemplo)',
      body: 'El taller es a las 12:00 horas.\n\nVeremos qué sirve como evidencia de un hito y cómo proteger los datos personales en fotografías.\n\nLa liga estará en https://example.org/taller.',
      reason: 'Cambió la hora del taller.',
    }),
  );
  yield calendar.at(ASKING, 60);
  await publish(
    written(
      'Nueva guía para informar avances (ejemplo)',
      'Ya está disponible la guía para informar los avances de los compromisos.\n\nQué cambia:\n- cada informe dice qué se hizo y qué falta;\n- para informar 100 % hace falta una evidencia.\n\nLa guía está en https://example.org/guia. Les pedimos compartirla con las áreas que informan y marcar «Enterado».',
      calendar.day(5),
    ),
  );
  yield calendar.at(-1, 120);
  return stage.as(analyst, (ctx) => announcements.save(ctx, written('Sesión de orientación para enlaces nuevos (ejemplo)', 'La sesión será en línea. Falta confirmar la fecha.')));
}

/** A municipality says that it knows of what it was asked to acknowledge, so many days after. */
export async function* acknowledgingStory(cast: { stage: ExampleStage; calendar: Calendar; readonly liaison: Member }, after: number): Story {
  const { stage, calendar } = cast;
  yield calendar.at(ASKING + after, 150);
  const asked = await stage.read(cast.liaison, ASKED, []);
  for (const { id } of asked) await stage.as(cast.liaison, (ctx) => stage.get(AnnouncementReceipts).acknowledge(ctx, id));
  return asked;
}

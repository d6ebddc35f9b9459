import { AdviceService } from '@tequio/conversation';
import { statement } from '@tequio/platform';
import type { ExampleStage, Member, Place } from '../example-stage.js';
import type { Calendar, Story } from '../simulated-time.js';

export interface AdviceCast {
  stage: ExampleStage;
  calendar: Calendar;
  administrator: Member;
  analyst: Member;
  readonly liaison: Member;
}

const PLAN = statement<{ id: string }>('demonstration.advised-plan', 'select id from action_plans where tenant_id = $1 order by id limit 1');

const message = (body: string, awaitsAnswer = true) => ({ body, awaitsAnswer, fileIds: [] });

/** What the largest municipality and its institute talk about: something settled, and something that waits for each of them. */
export async function* adviceStory(cast: AdviceCast, { tenantId }: Place): Story {
  const { stage, calendar, administrator, analyst } = cast;
  const advice = stage.get(AdviceService);
  const write = (who: Member, threadId: string, body: string, awaitsAnswer = true) => stage.as(who, (ctx) => advice.write(ctx, { threadId, ...message(body, awaitsAnswer) }));

  yield calendar.at(-24, 130);
  const calls = await stage.as(cast.liaison, (ctx) => advice.open(ctx, { title: 'Convocatoria abierta para los asientos', ...message('¿La convocatoria para los asientos de sociedad civil puede publicarse solo en la página del municipio?') }));
  yield calendar.at(-23, 70);
  await write(analyst, calls, 'Puede, pero conviene también ponerla en el palacio municipal y en las delegaciones: no todas las personas tienen internet.\n\nHay un ejemplo en https://example.org/convocatoria.', false);
  yield calendar.at(-22, 30);
  await write(cast.liaison, calls, 'Así lo haremos. Gracias.', false);
  await stage.as(cast.liaison, (ctx) => advice.close(ctx, { threadId: calls, version: 3, reason: 'Quedó resuelta.' }));

  yield calendar.at(-9, 200);
  const [plan] = await stage.read(cast.liaison, PLAN, [tenantId]);
  const evidence = await stage.as(cast.liaison, (ctx) =>
    advice.open(ctx, { title: 'Fotografías como evidencia', subjectType: 'ActionPlan', subjectId: plan!.id, ...message('Obras Públicas tiene fotografías de las asambleas en las que se ven vecinas y vecinos. ¿Se pueden publicar como evidencia?') }),
  );
  await stage.as(administrator, (ctx) => advice.assign(ctx, { threadId: evidence, adviserId: analyst.membershipId }));
  yield calendar.at(-7, 90);
  await write(analyst, evidence, 'Si se reconoce a alguien, no sin su consentimiento. Pueden subirla como evidencia reservada, o enviar una toma general.\n\n¿Cuántas fotografías son, y de qué asambleas?');

  yield calendar.at(-2, 240);
  return stage.as(cast.liaison, (ctx) =>
    advice.open(ctx, { title: 'Cambio de fecha de un hito', subjectType: 'ActionPlan', subjectId: plan!.id, answerDueOn: calendar.day(5), ...message('El proveedor pide dos semanas más. ¿Movemos la fecha del hito o lo informamos como avance parcial?') }),
  );
}

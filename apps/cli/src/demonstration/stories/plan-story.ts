import { ActionPlansService, CommitmentDrafts, CommitmentsService, PlanPublication, type PlanState } from '@tequio/plans';
import { commitmentText, type CommitmentText } from '../content/commitments.js';
import type { ExampleStage, Member } from '../example-stage.js';
import { leads, reportSteps, type MilestoneMark } from './progress-story.js';
import type { Calendar } from '../simulated-time.js';

export interface PlanCast {
  stage: ExampleStage;
  calendar: Calendar;
  name: string;
  liaison: Member;
  mayor: Member;
  /** Reports for the government. */
  unit: Member;
  /** Verifies. */
  facilitator: Member;
  /** Speaks for civil society. */
  society: Member;
}

export interface CommitmentCourse {
  text: string;
  /** One mark for each milestone; those without stay as they were promised. */
  marks?: readonly MilestoneMark[];
  /** The unit has confirmed that it can be done, before the endorsement. */
  feasible?: boolean;
  /** What became of the promise as a whole. */
  settled?: { on: number; step: 'not_complete' | 'modify' | 'cancel'; reason: string };
  reassigned?: { on: number; to: string; reason: string };
}

export interface PlanCourse {
  title: string;
  /** Day on which the plan is begun to be written. */
  from: number;
  /** First and last day of its period. */
  period: readonly [number, number];
  end: PlanState;
  commitments: readonly CommitmentCourse[];
  amendment?: { on: number; reason: string; adds: string };
  /** Days and reasons of its end. */
  closed?: { on: number; reason: string };
  evaluated?: { on: number; reason: string };
  archived?: { on: number };
}

/** Something that happens to a published plan on its day. */
export interface Step {
  at: Date;
  run: () => Promise<unknown>;
}

export interface PromisedMilestone {
  id: string;
  due: number;
  /** Last day of its commitment. */
  ends: number;
  title: string;
}

const ORDER: readonly PlanState[] = ['preparing', 'co_creating', 'drafted', 'public_comment', 'endorsed', 'published'];

/** A plan from its first line to where the course says that it stands today. */
export async function* planStory(cast: PlanCast, course: PlanCourse): AsyncGenerator<Date, void> {
  const { stage, calendar, mayor, name } = cast;
  const { from } = course;
  const [plans, drafts, publication, promises] = [stage.get(ActionPlansService), stage.get(CommitmentDrafts), stage.get(PlanPublication), stage.get(CommitmentsService)];
  const reaches = (state: PlanState) => !ORDER.includes(course.end) || ORDER.indexOf(course.end) >= ORDER.indexOf(state);
  const [firstDay, lastDay] = course.period;

  yield calendar.at(from, 40);
  const plan = await stage.as(cast.liaison, (ctx) => plans.create(ctx, { title: course.title, startsOn: calendar.day(firstDay), endsOn: calendar.day(lastDay) }));
  yield calendar.at(from + 3, 65);
  await stage.as(cast.liaison, (ctx) =>
    plans.update(ctx, plan.id, 1, {
      introduction: `Este plan reúne lo que el Ayuntamiento de ${name} y las organizaciones, escuelas y vecindades del municipio acordaron hacer juntos.\n\nCada compromiso dice quién lo cumple, con quién, en qué fecha y cómo se comprueba. El avance lo informan las dos voces: el gobierno y la sociedad.`,
      methodology: 'Se hicieron cuatro mesas abiertas y una consulta en línea. Cada propuesta recibió una respuesta por escrito, también las que no se incluyeron.',
    }),
  );
  if (reaches('co_creating')) {
    yield calendar.at(from + 10, 90);
    await stage.as(cast.liaison, (ctx) => plans.take(ctx, plan.id, 'open_cocreation'));
  }
  const commitments: { id: string; course: CommitmentCourse; milestones: PromisedMilestone[] }[] = [];
  for (const [index, one] of course.commitments.entries()) {
    yield calendar.at(from + 24 + index * 5, 50 + index * 20);
    commitments.push({ course: one, ...(await stage.as(cast.liaison, (ctx) => promise(ctx, plan.id, commitmentText(one.text), index))) });
  }
  if (!reaches('drafted')) return;

  yield calendar.at(from + 58, 120);
  await stage.as(cast.liaison, (ctx) => plans.take(ctx, plan.id, 'finish_draft'));
  for (const { id, course: one } of commitments) if (one.feasible) await stage.as(leads(cast.unit, commitmentText(one.text)) ? cast.unit : cast.liaison, (ctx) => promises.checkFeasibility(ctx, id));
  if (!reaches('public_comment')) return;
  yield calendar.at(from + 62, 30);
  await stage.as(cast.liaison, (ctx) => plans.take(ctx, plan.id, 'open_comment'));
  if (!reaches('endorsed')) return;
  yield calendar.at(from + 84, 180);
  await stage.as(cast.liaison, (ctx) => plans.endorse(ctx, plan.id, endorsementOn(calendar.at(from + 82))));
  if (!reaches('published')) return;
  yield calendar.at(from + 91, 60);
  await stage.as(mayor, (ctx) => publication.publish(ctx, plan.id));

  const steps: Step[] = commitments.flatMap(({ id, course: one, milestones }) => [
    ...reportSteps(cast, commitmentText(one.text), milestones, one.marks ?? [], Boolean(one.reassigned)),
    ...(one.settled ? [{ at: calendar.at(one.settled.on, 200), run: () => stage.as(cast.liaison, (ctx) => promises.settle(ctx, id, one.settled!.step, one.settled!.reason)) }] : []),
    ...(one.reassigned
      ? [{ at: calendar.at(one.reassigned.on, 170), run: () => stage.as(cast.liaison, (ctx) => promises.reassign(ctx, id, { leadUnit: one.reassigned!.to, reason: one.reassigned!.reason })) }]
      : []),
  ]);
  if (course.amendment) steps.push(...amendmentSteps(course.amendment));
  if (course.closed) steps.push({ at: calendar.at(course.closed.on, 100), run: () => stage.as(cast.liaison, (ctx) => plans.take(ctx, plan.id, 'close', course.closed!.reason)) });
  if (course.evaluated) steps.push({ at: calendar.at(course.evaluated.on, 100), run: () => stage.as(cast.liaison, (ctx) => plans.take(ctx, plan.id, 'evaluate', course.evaluated!.reason)) });
  if (course.archived) steps.push({ at: calendar.at(course.archived.on, 100), run: () => stage.as(cast.liaison, (ctx) => plans.take(ctx, plan.id, 'archive')) });
  for (const step of steps.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    yield step.at;
    await step.run();
  }

  async function promise(ctx: Parameters<Parameters<ExampleStage['as']>[1]>[0], planId: string, text: CommitmentText, index: number) {
    const { milestones: parts, key: _key, ...content } = text;
    const [starts, ends] = [firstDay + 5 + index * 3, lastDay - 10 + index];
    const added = await drafts.add(ctx, planId, { ...content, startsOn: calendar.day(starts), endsOn: calendar.day(ends) });
    const milestones: PromisedMilestone[] = [];
    for (const [at, { title, activities, means, indicator }] of parts.entries()) {
      const step = (ends - starts) / parts.length;
      const due = Math.round(starts + step * (at + 1) - 4 - index * 2);
      const { milestoneId } = await drafts.saveMilestone(ctx, added.id, {
        title,
        activities,
        means,
        indicator,
        owner: text.leadUnit,
        startsOn: calendar.day(Math.round(starts + step * at * 0.8)),
        dueOn: calendar.day(due),
      });
      milestones.push({ id: milestoneId, due, ends, title });
    }
    return { id: added.id, milestones };
  }

  function amendmentSteps({ on, reason, adds }: NonNullable<PlanCourse['amendment']>): Step[] {
    const first = commitments[0]!;
    return [
      { at: calendar.at(on, 60), run: () => stage.as(cast.liaison, (ctx) => publication.startAmendment(ctx, plan.id, reason)) },
      {
        at: calendar.at(on + 4, 60),
        run: () =>
          stage.as(cast.liaison, async (ctx) => {
            await drafts.update(ctx, first.id, 1, { budget: 'Con personal y equipo propios; 240 mil pesos para los avisos, después de la ampliación.' });
            const extra = commitmentText(first.course.text).milestones[0]!;
            await drafts.saveMilestone(ctx, first.id, {
              title: 'Extender lo logrado a las comunidades rurales',
              activities: 'Llevar a las comunidades lo que ya funciona en la cabecera, con sus delegaciones.',
              means: extra.means,
              indicator: 'Comunidades que lo usan',
              owner: commitmentText(first.course.text).leadUnit,
              dueOn: calendar.day(lastDay - 20),
            });
            await promise(ctx, plan.id, commitmentText(adds), commitments.length);
          }),
      },
      { at: calendar.at(on + 25, 100), run: () => stage.as(cast.liaison, (ctx) => publication.publishAmendment(ctx, plan.id, endorsementOn(calendar.at(on + 22)))) },
    ];
  }
}

const endorsementOn = (date: Date) => ({
  body: 'Secretariado Técnico Municipal',
  how: 'sitting',
  on: date.toISOString().slice(0, 10),
  governmentMembers: 2,
  otherMembers: 3,
  statement: 'Se aprueba por unanimidad de quienes asistieron, con el voto de los sectores social y académico.',
});

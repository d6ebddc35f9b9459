import { ActionPlansService, CommitmentDrafts, PlanPublication } from '@tequio/plans';
import { commitmentText } from '../content/commitments.js';
import type { PlanCast } from './plan-story.js';

export interface PastPlanCourse {
  title: string;
  /** Day on which it is taken from its documents. */
  on: number;
  period: readonly [number, number];
  /** Where it was taken from. */
  source: string;
  commitments: readonly string[];
  withdrawn: { on: number; reason: string };
}

/** A plan of the past that was taken from its documents, and taken back because it was not what they say. */
export async function* pastPlanStory({ stage, calendar, liaison, mayor }: Pick<PlanCast, 'stage' | 'calendar' | 'liaison' | 'mayor'>, course: PastPlanCourse): AsyncGenerator<Date, void> {
  const [plans, drafts, publication] = [stage.get(ActionPlansService), stage.get(CommitmentDrafts), stage.get(PlanPublication)];
  const [firstDay, lastDay] = course.period;
  yield calendar.at(course.on, 60);
  const { id } = await stage.as(liaison, (ctx) => plans.create(ctx, { title: course.title, startsOn: calendar.day(firstDay), endsOn: calendar.day(lastDay) }));
  for (const text of course.commitments) {
    const { title, leadUnit, action } = commitmentText(text);
    await stage.as(liaison, (ctx) => drafts.add(ctx, id, { title, leadUnit, action }));
  }
  yield calendar.at(course.on, 120);
  await stage.as(mayor, (ctx) => publication.capture(ctx, id, course.source));
  yield calendar.at(course.withdrawn.on, 60);
  await stage.as(mayor, (ctx) => publication.withdraw(ctx, id, course.withdrawn.reason));
}

import { Injectable } from '@nestjs/common';
import { todayIn } from '@tequio/network';
import { defineDueDate, DueDates } from '@tequio/notifications';
import type { RequestContext } from '@tequio/platform';
import { onboardingDictionary } from '../onboarding.dictionary.js';
import type { LetterEntity } from './letter.entities.js';

const institutePage = (letterId: string) => `cartas/${letterId}`;

/** The authority's answer to a letter that was sent. */
export const letterAnswer = defineDueDate({
  key: 'onboarding.letter_answer',
  subject: 'LetterOfIntent',
  opens: 'LetterOfIntent',
  counted: 'business',
  legal: true,
  ladder: [
    { when: 'before', days: 3, to: ['turn'] },
    { when: 'on', days: 0, to: ['turn'] },
    { when: 'after', days: 1, to: ['turn', 'liaison'] },
    { when: 'after', days: 5, to: ['turn'] },
  ],
  institutePage,
});

/** What the municipality owes to the observations of its letter. */
export const letterCorrection = defineDueDate({
  key: 'onboarding.letter_correction',
  subject: 'LetterOfIntent',
  opens: 'LetterOfIntent',
  counted: 'business',
  legal: true,
  ladder: [
    { when: 'before', days: 5, to: ['turn'] },
    { when: 'before', days: 1, to: ['turn'] },
    { when: 'after', days: 1, to: ['turn', 'mayor'] },
    { when: 'after', days: 10, to: ['mayor', 'institute'] },
  ],
  institutePage,
});

/** The last day of the administration that signed the letter in force: what it has begun is handed over, and the next signs its own. */
export const administrationEnd = defineDueDate({
  key: 'onboarding.administration_end',
  subject: 'LetterOfIntent',
  opens: 'LetterOfIntent',
  counted: 'calendar',
  listed: true,
  ladder: [
    { when: 'before', days: 180, to: ['turn', 'mayor'] },
    { when: 'before', days: 90, to: ['turn', 'mayor'] },
    { when: 'before', days: 30, to: ['turn', 'mayor', 'facilitator'] },
    { when: 'on', days: 0, to: ['turn', 'institute'] },
  ],
  institutePage,
});

/** What is due of a letter, which follows from its state. */
@Injectable()
export class LetterDueDates {
  constructor(private readonly dueDates: DueDates) {}

  /** Called in the transaction of each step, with the letter as it stands after it. */
  async keep(ctx: RequestContext, letter: LetterEntity, timeZone: string): Promise<void> {
    const { id, tenantId, state, replyDueOn, correctBy } = letter;
    const of = (kind: typeof letterAnswer, turn: 'institute' | 'liaison', dueOn: string) =>
      this.dueDates.set(ctx, kind, { subjectId: id, dueOn, turn, thing: onboardingDictionary.text('es', 'due.letter'), page: 'carta' }, tenantId);
    if (state === 'submitted' || state === 'under_review') {
      await this.dueDates.meet(ctx, letterCorrection, id, tenantId);
      await this.dueDates.cancel(ctx, administrationEnd, id, tenantId);
      if (replyDueOn) await of(letterAnswer, 'institute', replyDueOn);
    } else if (state === 'observed' || state === 'rejected' || state === 'accepted') {
      await this.dueDates.meet(ctx, letterAnswer, id, tenantId);
      if (state === 'observed' && correctBy) await of(letterCorrection, 'liaison', correctBy);
      const { termEndsOn } = letter.content;
      if (state === 'accepted' && termEndsOn && termEndsOn >= todayIn(timeZone, ctx.now)) await of(administrationEnd, 'liaison', termEndsOn);
    } else if (state === 'superseded') await this.dueDates.meet(ctx, administrationEnd, id, tenantId);
    else if (state === 'withdrawn' || state === 'captured') for (const kind of [letterAnswer, letterCorrection, administrationEnd]) await this.dueDates.cancel(ctx, kind, id, tenantId);
  }
}

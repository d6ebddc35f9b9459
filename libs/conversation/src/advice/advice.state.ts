import { defineMachine } from '@tequio/platform';

export const ADVICE_STATES = ['open', 'waiting_institute', 'waiting_municipality', 'closed'] as const;
export type AdviceState = (typeof ADVICE_STATES)[number];

/** Who of the two speaks. */
export const ADVICE_SIDES = ['institute', 'municipality'] as const;
export type AdviceSide = (typeof ADVICE_SIDES)[number];

export type AdviceStep = 'ask' | 'tell' | 'request' | 'answer' | 'close';

/**
 * Life cycle of a thread: whose turn it is. Each message says whether its writer waits for an answer; written in a closed
 * one it opens that again, so that an answer by mail is never lost.
 */
export const adviceMachine = defineMachine<AdviceState, AdviceStep, null>({
  name: 'advice',
  subject: 'AdviceThread',
  initial: 'open',
  transitions: {
    ask: { from: ADVICE_STATES, to: 'waiting_institute', action: 'write', next: { key: 'conversation.next.advice_reply', who: 'municipality', in: ['waiting_municipality'] } },
    tell: { from: ADVICE_STATES, to: 'open', action: 'write', next: { none: 'the other way to reply, which waits for nothing: see ask' } },
    request: { from: ADVICE_STATES, to: 'waiting_municipality', action: 'write', next: { key: 'conversation.next.advice_answer', who: 'institute', in: ['waiting_institute'] } },
    answer: { from: ADVICE_STATES, to: 'open', action: 'write', next: { none: 'the other way to answer, which waits for nothing: see request' } },
    close: { from: ['open', 'waiting_institute', 'waiting_municipality'], to: 'closed', action: 'close', reason: 'optional', next: { none: 'nobody is asked to close' } },
  },
});

/** The step that a message of one side is. */
export const stepOf = (side: AdviceSide, awaitsAnswer: boolean): AdviceStep =>
  side === 'institute' ? (awaitsAnswer ? 'request' : 'answer') : awaitsAnswer ? 'ask' : 'tell';

import { defineMachine, type Guard, type Missing } from '@tequio/platform';
import type { LetterContent, LetterField } from './letter.content.js';

export const LETTER_STATES = [
  'draft',
  'frozen',
  'signed',
  'submitted',
  'under_review',
  'observed',
  'accepted',
  'rejected',
  'withdrawn',
  'superseded',
  'captured',
] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** Under way or in force: a municipality has one of these at most. */
export const OPEN_STATES = ['draft', 'frozen', 'signed', 'submitted', 'under_review', 'observed', 'accepted', 'captured'] as const satisfies readonly LetterState[];

/** What the guards look at. */
export interface LetterFacts {
  content: LetterContent;
  hasDocument: boolean;
  hasSignedCopy: boolean;
  /** Whether the institute captured it from its archive. */
  captured: boolean;
  /** What began on the strength of its acceptance, as who began it says it. */
  standing: readonly Missing[];
  /** Of a rejected one: whether its municipality has begun another. */
  newerLetter: boolean;
  /** Observations of the current round that were neither attended by a change nor answered. */
  openObservations: readonly { field: string | null }[];
  /** Day of the municipality, to tell a past from a coming date. */
  today: string;
}

const NEEDED: readonly LetterField[] = ['place', 'date', 'subject', 'addressee', 'body', 'signatoryName', 'signatoryPost', 'authorityPost', 'termEndsOn'];

const complete: Guard<LetterFacts> = ({ content }) => {
  const missing: Missing[] = NEEDED.filter((field) => !content[field]).map((field) => ({ code: `onboarding.missing.${field}`, where: field }));
  if (!content.points.length) missing.push({ code: 'onboarding.missing.points', where: 'points' });
  return missing;
};

/** What a letter that was signed on paper has to say: who signed it, when, and until when they are in office. */
const NEEDED_OF_PAPER: readonly LetterField[] = ['date', 'signatoryName', 'signatoryPost', 'termEndsOn'];

const paperStated: Guard<LetterFacts> = ({ content }) =>
  NEEDED_OF_PAPER.filter((field) => !content[field]).map((field) => ({ code: `onboarding.missing.${field}`, where: field }));

const datesAgree: Guard<LetterFacts> = ({ content, today }) => {
  const missing: Missing[] = [];
  if (content.date && content.date > today) missing.push({ code: 'onboarding.missing.date_to_come', where: 'date', wrong: true });
  if (content.date && content.termEndsOn && content.termEndsOn <= content.date) missing.push({ code: 'onboarding.missing.term_after_date', where: 'termEndsOn', wrong: true });
  return missing;
};

const attended: Guard<LetterFacts> = ({ openObservations }) =>
  openObservations.map(({ field }) => ({ code: 'onboarding.missing.observation', ...(field ? { where: field } : {}) }));

const signedCopy: Guard<LetterFacts> = ({ hasSignedCopy }) => (hasSignedCopy ? [] : [{ code: 'onboarding.missing.signed_copy', where: 'signature' }]);

const fromArchive: Guard<LetterFacts> = ({ captured }) => (captured ? [] : [{ code: 'onboarding.missing.from_archive' }]);

const decidedHere: Guard<LetterFacts> = ({ captured }) => (captured ? [{ code: 'onboarding.missing.decided_here' }] : []);

const nothingStandsOnIt: Guard<LetterFacts> = ({ standing, newerLetter }) =>
  newerLetter ? [...standing, { code: 'onboarding.missing.newer_letter', where: 'letter' }] : standing;

/**
 * Life cycle of a letter of intent (the field's reference, §2; `frozen` stands between the draft and the signature so
 * that what is signed has a folio and a seal; `captured` is a past letter that its municipality has not confirmed).
 */
export const letterMachine = defineMachine<
  LetterState,
  | 'freeze'
  | 'reopen'
  | 'attach_signed'
  | 'register_signed'
  | 'submit'
  | 'take_up'
  | 'observe'
  | 'accept'
  | 'reject'
  | 'take_back'
  | 'withdraw'
  | 'supersede'
  | 'confirm'
  | 'unconfirm'
  | 'disown'
  | 'withdraw_captured',
  LetterFacts
>({
  name: 'letter',
  subject: 'LetterOfIntent',
  initial: 'draft',
  transitions: {
    freeze: {
      from: ['draft', 'observed'],
      to: 'frozen',
      action: 'freeze',
      guards: [complete, datesAgree, attended],
      irreversible: true,
      next: [
        { key: 'onboarding.next.freeze', who: 'liaison', in: ['draft'] },
        { key: 'onboarding.next.observed', who: 'liaison', in: ['observed'] },
      ],
    },
    reopen: { from: ['frozen', 'signed'], to: 'draft', action: 'freeze', reason: 'required', next: { none: 'a way back that nobody is asked to take' } },
    attach_signed: { from: ['frozen', 'signed'], to: 'signed', action: 'sign', guards: [signedCopy], next: { key: 'onboarding.next.attach_signed', who: 'mayor', in: ['frozen'] } },
    register_signed: {
      from: ['draft', 'observed'],
      to: 'signed',
      action: 'freeze',
      guards: [paperStated, datesAgree, signedCopy],
      irreversible: true,
      next: { none: 'the other way to the same place, for who has the signature already: see freeze' },
    },
    submit: { from: ['signed'], to: 'submitted', action: 'submit', guards: [signedCopy], irreversible: true, next: { key: 'onboarding.next.submit', who: 'liaison' } },
    take_up: { from: ['submitted'], to: 'under_review', action: 'review', next: { none: 'part of the review, which stands there as one thing: see accept' } },
    // Each observation has its own reason.
    observe: { from: ['submitted', 'under_review'], to: 'observed', action: 'review', next: { none: 'one way to end the review: see accept' } },
    accept: { from: ['submitted', 'under_review'], to: 'accepted', action: 'decide', next: { key: 'onboarding.next.review', who: 'network', waiting: 'onboarding.next.waiting' } },
    reject: { from: ['submitted', 'under_review'], to: 'rejected', action: 'decide', reason: 'required', next: { none: 'one way to end the review: see accept' } },
    // Accepted or rejected by mistake: it is under review again, and its term to be answered begins anew.
    take_back: {
      from: ['accepted', 'rejected'],
      to: 'under_review',
      action: 'decide',
      guards: [decidedHere, nothingStandsOnIt],
      reason: 'required',
      next: { none: 'a way back that nobody is asked to take' },
    },
    withdraw: {
      from: ['draft', 'frozen', 'signed', 'submitted', 'under_review', 'observed'],
      to: 'withdrawn',
      action: 'withdraw',
      reason: 'required',
      irreversible: true,
      next: { none: 'nobody is asked to withdraw' },
    },
    supersede: { from: ['accepted'], to: 'superseded', action: 'supersede', reason: 'required', irreversible: true, next: { none: 'the end of an administration is not known here yet' } },
    confirm: { from: ['captured'], to: 'accepted', action: 'confirm', next: { key: 'onboarding.next.confirm', who: 'liaison' } },
    // The municipality confirmed it by mistake: it waits to be confirmed or disowned again.
    unconfirm: {
      from: ['accepted'],
      to: 'captured',
      action: 'confirm',
      guards: [fromArchive, nothingStandsOnIt],
      reason: 'required',
      next: { none: 'a way back that nobody is asked to take' },
    },
    disown: { from: ['captured'], to: 'withdrawn', action: 'confirm', reason: 'required', irreversible: true, next: { none: 'the other answer to the same question: see confirm' } },
    // The authority takes back what it captured wrong, also after its municipality confirmed it or left it behind.
    withdraw_captured: {
      from: ['captured', 'accepted', 'superseded'],
      to: 'withdrawn',
      action: 'capture',
      guards: [fromArchive],
      reason: 'required',
      irreversible: true,
      next: { none: 'nobody is asked to withdraw' },
    },
  },
});

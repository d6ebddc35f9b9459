import type { MapMark, SmallMultiplesMapsProps } from '@tequio/ui';
import type { InstituteMapQuery } from '@tequio/contracts';
import type { WorkspacePagesText } from '../workspace.text.js';
import type { Judged } from './institute-home.model.js';
import { STAGES } from './stages.js';

/** The four questions, and their answers from the furthest to the least. `map` of the address is `<question>-<answer>`. */
const ANSWERS = {
  letter: { yes: 'solid', under_way: 'hatched', unconfirmed: 'dotted', no: 'empty' },
  secretariat: { yes: 'solid', under_way: 'hatched', no: 'empty' },
  plan: { yes: 'solid', under_way: 'hatched', no: 'empty' },
  progress: { yes: 'solid', stalled: 'alert', under_way: 'hatched', no: 'empty' },
} as const satisfies Record<string, Record<string, MapMark>>;

export type Question = keyof typeof ANSWERS;
const QUESTIONS = Object.keys(ANSWERS) as Question[];
type Answer = 'yes' | 'under_way' | 'unconfirmed' | 'stalled' | 'no';

export const answersOf = (question: Question): Answer[] => Object.keys(ANSWERS[question]) as Answer[];

/** A question with one of its answers, as the address names it; null for anything else. */
export function readAnswer(text: string | null): { question: Question; answer: Answer } | null {
  const [question, answer] = (text ?? '').split('-');
  const known = QUESTIONS.find((one) => one === question);
  const given = known && answersOf(known).find((one) => one === answer);
  return known && given ? { question: known, answer: given } : null;
}

/** What a municipality answers to a question, from what its row says. */
export function answerOf(question: Question, { standing: { municipality, letter }, alerts }: Judged): Answer {
  const reached = (stage: (typeof STAGES)[number]) => STAGES.indexOf(municipality.stage) >= STAGES.indexOf(stage);
  const step = (done: boolean, begun: boolean): Answer => (done ? 'yes' : begun ? 'under_way' : 'no');
  switch (question) {
    case 'letter':
      // What an archive says is on record; while the municipality has not confirmed it, nothing of its own is under way.
      return letter?.state === 'CAPTURED' && !reached('LETTER_ACCEPTED') ? 'unconfirmed' : step(reached('LETTER_ACCEPTED'), letter !== null);
    case 'secretariat':
      return step(reached('SECRETARIAT_INSTALLED'), reached('LETTER_ACCEPTED'));
    case 'plan':
      return step(reached('PLAN_PUBLISHED'), reached('COCREATION_OPEN'));
    case 'progress':
      return alerts.has('detenido') && reached('PLAN_PUBLISHED') ? 'stalled' : step(reached('IMPLEMENTATION'), reached('PLAN_PUBLISHED'));
  }
}

/** Four small maps of the same state; each answer leads to the rows that it counts. */
export function instituteMaps(
  everyone: readonly Judged[],
  map: InstituteMapQuery['actingNetwork']['map'],
  words: WorkspacePagesText['institute'],
  hrefOf: (answer: string) => string,
): SmallMultiplesMapsProps {
  const byKey = new Map(everyone.map((one) => [one.standing.municipality.inegiKey, one]));
  return {
    viewBox: `0 0 ${map.width} ${map.height}`,
    shapes: map.places.flatMap(({ inegiKey, path }) => (path && byKey.has(inegiKey) ? [{ id: inegiKey, d: path }] : [])),
    maps: QUESTIONS.map((question) => {
      const t = words.questions[question];
      const answers = new Map(everyone.map((one) => [one.standing.municipality.inegiKey, answerOf(question, one)]));
      const count = (answer: Answer) => [...answers.values()].filter((one) => one === answer).length;
      const marks: Partial<Record<Answer, MapMark>> = ANSWERS[question];
      return {
        question: t.question,
        figure: `${count('yes')} ${words.of(everyone.length)}`,
        href: hrefOf(`${question}-yes`),
        marks: Object.fromEntries([...answers].flatMap(([key, answer]) => (answer === 'no' ? [] : [[key, marks[answer] ?? 'empty']]))),
        legend: answersOf(question).map((answer) => ({
          mark: marks[answer] ?? 'empty',
          label: (t.answers as Partial<Record<Answer, string>>)[answer] ?? '',
          count: count(answer),
          href: hrefOf(`${question}-${answer}`),
        })),
      };
    }),
    source: map.attribution,
  };
}

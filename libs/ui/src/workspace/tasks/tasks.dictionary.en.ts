import type { tasks as es } from './tasks.dictionary.es.js';
import type { Twin } from '../text.js';

const days = (n: number) => `${n} ${n === 1 ? 'day' : 'days'}`;

export const tasks: Twin<typeof es> = {
  title: 'What is next',
  yours: 'It is your turn',
  dueIn: (n: number) => (n < 0 ? `${days(-n)} overdue` : n === 0 ? 'today' : n === 1 ? 'tomorrow' : `in ${days(n)}`),
  left: (n: number) => (n < 0 ? `${days(-n)} overdue` : n === 0 ? 'Due today' : `${days(n)} left`),
  you: 'You',
  groups: { overdue: 'Overdue', week: 'This week', month: 'Before the month ends', later: 'Later', undated: 'No deadline' },
  then: 'Then, in order',
  onlyMine: 'Only my tasks',
  everyone: 'Everyone’s tasks',
  calendar: 'Take to my calendar (.ics)',
  all: (n: number) => `See the ${n} tasks of the year`,
  none: 'Nothing is pending for you',
  noneBody: (others) => `When something falls to you it will appear here, with its date and what happens then.${others ? ` Everyone sees their own: ${others === 1 ? 'somebody else has the one open task' : `other people have the ${others} open tasks`}.` : ''}`,
  weeks: 'Deadlines of the next eight weeks',
  thisWeek: 'This week',
  deadlines: (n: number) => (n === 0 ? 'no deadlines' : n === 1 ? '1 deadline' : `${n} deadlines`),
  stages: 'Stages of the exercise',
  stageOf: (done: number, total: number, name: string, unrecorded: number) =>
    `${done} of ${total}, ${name}${unrecorded ? ` · ${unrecorded === 1 ? '1 step without record' : `${unrecorded} steps without record`}` : ''}`,
  changes: 'What changed',
  noChanges: 'No notices for you yet.',
  allChanges: 'Everything that changed',
  movements: 'Latest in public',
  summary: (mine: number, others: number) => `Open tasks: ${mine} of yours and ${others} of others.`,
  firstDay: {
    title: 'Welcome. Start with the letter',
    lead: (place: string) => `This is the first day of ${place} in Tequio. Here you will always see what is next, who does it and by when.`,
    step: 'First step. It takes about 15 minutes',
    hero: 'Register the letter of intent',
    body: 'We filled it with what is known: municipality, posts, the network’s text. You review it, the mayor signs and the institute accepts it. You can leave and come back: it saves itself.',
    go: 'Review the letter',
    path: 'The whole way',
    stepNumber: (n: number) => `step ${n}`,
    have: 'Have at hand',
    haveItems: ['Name and post of who signs', 'Official e-mail of the mayor’s office', 'If it was signed on paper: the scan'],
    upload: 'I already have the signed letter: upload it',
    who: 'Who is in your workspace',
    onlyYou: 'For now, only you.',
    mayor: 'The mayor must come in to sign.',
    invite: 'Invite the mayor',
  },
};

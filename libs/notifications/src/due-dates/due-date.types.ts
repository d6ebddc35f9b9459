import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, InvalidInput, outcome, PageArgs } from '@tequio/platform';
import { TOLD, WHENS, type Told } from './due-date-kind.js';

export enum DueDateState {
  OPEN = 'open',
  MET = 'met',
  MOVED = 'moved',
  CANCELLED = 'cancelled',
}
registerEnumType(DueDateState, {
  name: 'DueDateState',
  description: 'What became of a due date.',
  valuesMap: {
    OPEN: { description: 'It is owed.' },
    MET: { description: 'What was owed has been done.' },
    MOVED: { description: 'It was moved to another day, which is a due date of its own.' },
    CANCELLED: { description: 'Nothing is owed any more.' },
  },
});

export enum DueDateList {
  OPEN = 'open',
  OVERDUE = 'overdue',
  ENDED = 'ended',
}
registerEnumType(DueDateList, {
  name: 'DueDateList',
  description: 'Which due dates are listed.',
  valuesMap: {
    OPEN: { description: 'All that are owed, the nearest first.' },
    OVERDUE: { description: 'Those that are owed and whose day has passed, the oldest first.' },
    ENDED: { description: 'Those that were met, moved or cancelled, the latest first.' },
  },
});

const of = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
const WhenEnum = of(WHENS);
registerEnumType(WhenEnum, {
  name: 'ReminderWhen',
  description: 'Whether a reminder comes before the day, on it or after it.',
  valuesMap: { before: { description: 'Before it.' }, on: { description: 'On it.' }, after: { description: 'After it.' } },
});
const ToldEnum = of(TOLD);
registerEnumType(ToldEnum, {
  name: 'ReminderOffice',
  description: 'Whom a reminder tells.',
  valuesMap: {
    turn: { description: 'Whose turn it is.' },
    liaison: { description: 'The liaison of the municipality.' },
    facilitator: { description: 'Who facilitates its secretariat.' },
    mayor: { description: 'The mayor’s office.' },
    institute: { description: 'The host authority.' },
  },
});

@ObjectType({ description: 'One step of a ladder of reminders.' })
export class ReminderStep {
  @Field(() => WhenEnum, { description: 'Before the day, on it or after it.' })
  when!: (typeof WHENS)[number];

  @Field(() => Int, { description: 'How many days; 0 on the day itself.' })
  days!: number;

  @Field(() => [ToldEnum], { description: 'Who is told.' })
  to!: readonly Told[];
}

@ObjectType({ description: 'A reminder of a due date that was sent, or will be.' })
export class DueDateReminder {
  @Field({ description: 'Day of the municipality on which it is told, as `2026-11-30`.' })
  on!: string;

  @Field(() => [String], { description: 'Offices that are told, in the language of the request.' })
  to!: string[];
}

@ObjectType({ description: 'A day by which somebody owes something.' })
export class DueDate {
  @Field(() => ID, { description: 'Id.' })
  id!: string;

  @Field({ description: 'Kind, as `plans.milestone`.' })
  kind!: string;

  @Field({ description: 'What is due, in the language of the request.' })
  title!: string;

  @Field({ description: 'What is to be done, in the language of the request.' })
  todo!: string;

  @Field({ description: 'What it is about, as its municipality calls it.' })
  thing!: string;

  @Field({ description: 'Type of that thing, as `Milestone`.' })
  subjectType!: string;

  @Field(() => ID, { description: 'Id of that thing.' })
  subjectId!: string;

  @Field(() => ID, { description: 'Municipality or network whose thing it is.' })
  tenantId!: string;

  @Field({ description: 'Its name.' })
  placeName!: string;

  @Field({ description: 'Day by which, in the municipality’s own calendar, as `2026-11-30`.' })
  dueOn!: string;

  @Field({ description: 'IANA zone by whose clock its days begin.' })
  timeZone!: string;

  @Field({ description: 'Office whose turn it is, in the language of the request.' })
  who!: string;

  @Field(() => DueDateState, { description: 'What became of it.' })
  state!: DueDateState;

  @Field({ description: 'Whether it is owed and its day has passed.' })
  overdue!: boolean;

  @Field({ description: 'When it was set.' })
  setAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was met, moved or cancelled; null while it is owed.' })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Path of the page where who asks sees the thing; null where they have none.' })
  href!: string | null;

  @Field(() => DueDateReminder, { nullable: true, description: 'The next reminder, by the network’s ladder of now; null where none is left.' })
  nextReminder!: DueDateReminder | null;

  @Field(() => [DueDateReminder], { description: 'Reminders that were sent, the first first.' })
  reminders!: DueDateReminder[];
}

export const DueDateConnection = connectionOf(DueDate, 'DueDate');

@ArgsType()
export class DueDatesArgs extends PageArgs {
  @Field(() => DueDateList, { defaultValue: DueDateList.OPEN, description: 'Which.' })
  list: DueDateList = DueDateList.OPEN;

  @Field(() => ID, { nullable: true, description: 'Of this municipality, or of the network itself, alone.' })
  tenantId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this kind alone, as `plans.milestone`.' })
  kind?: string | null;
}

@ObjectType({ description: 'How many due dates of a municipality, or of the network itself, have passed.' })
export class OverdueTally {
  @Field(() => ID, { description: 'Municipality or network.' })
  tenantId!: string;

  @Field({ description: 'Its name.' })
  placeName!: string;

  @Field(() => Int, { description: 'How many are owed and have passed.' })
  overdue!: number;

  @Field({ description: 'The oldest of them, as `2026-11-30`.' })
  since!: string;
}

@ObjectType({ description: 'A ladder that the network gave a kind of due date.' })
export class ReminderLadderChange {
  @Field(() => [ReminderStep], { description: 'Its steps; none: nobody is reminded.' })
  steps!: readonly ReminderStep[];

  @Field({ description: 'When.' })
  setAt!: Date;

  @Field(() => String, { nullable: true, description: 'Office that set it.' })
  setByOffice!: string | null;

  @Field({ description: 'Why.' })
  reason!: string;
}

@ObjectType({ description: 'What reminds of due dates of a kind.' })
export class ReminderLadder {
  @Field({ description: 'Kind, as `plans.milestone`.' })
  kind!: string;

  @Field({ description: 'What is due, in the language of the request.' })
  title!: string;

  @Field({ description: 'Whether its days are business days of the network.' })
  businessDays!: boolean;

  @Field({ description: 'Whether missing it has legal effect; then it is told at once, and cannot be switched off.' })
  legal!: boolean;

  @Field(() => [ReminderStep], { description: 'Steps in force; none: nobody is reminded.' })
  steps!: readonly ReminderStep[];

  @Field(() => [ReminderStep], { description: 'Steps that every network starts with.' })
  initialSteps!: readonly ReminderStep[];

  @Field(() => [ReminderLadderChange], { description: 'All ladders that the network gave it, the newest first.' })
  changes!: ReminderLadderChange[];
}

@InputType({ description: 'One step of a ladder of reminders.' })
export class ReminderStepInput {
  @Field(() => WhenEnum, { description: 'Before the day, on it or after it.' })
  when!: (typeof WHENS)[number];

  @Field(() => Int, { description: 'How many days, 1 to 365; 0 on the day itself.' })
  days!: number;

  @Field(() => [ToldEnum], { description: 'Who is told, at least one.' })
  to!: Told[];
}

@InputType({ description: 'What is to remind of due dates of a kind.' })
export class ReminderLadderInput {
  @Field({ description: 'Kind, as `plans.milestone`.' })
  kind!: string;

  @Field(() => [ReminderStepInput], { description: 'At most eight steps, each on a day of its own; none: nobody is reminded.' })
  steps!: ReminderStepInput[];

  @Field({ description: 'Why it changes, 5 to 2,000 characters.' })
  reason!: string;
}

export const SetReminderLadderResult = outcome('SetReminderLadderResult', 'The ladder in force, or what has to be corrected.', [ReminderLadder, InvalidInput] as const);

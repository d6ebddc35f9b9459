import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FileRefused } from '@tequio/documents';
import { connectionOf, InvalidInput, outcome, PageArgs, TransitionRefused } from '@tequio/platform';
import { PlanRefused } from '../plans.errors.js';
import type { EvidenceRow } from '../reads/plan-loaders.js';
import type { ReportRow } from '../reads/plan-rows.js';

export enum VoiceEnum {
  GOVERNMENT = 'government',
  SOCIETY = 'society',
}
registerEnumType(VoiceEnum, {
  name: 'ProgressVoice',
  description: 'Who says how far something is.',
  valuesMap: { GOVERNMENT: { description: 'The government that promised it.' }, SOCIETY: { description: 'Civil society that follows it.' } },
});

export enum ProgressReportState {
  REPORTED = 'reported',
  RETURNED = 'returned',
  VERIFIED = 'verified',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(ProgressReportState, {
  name: 'ProgressReportState',
  description: 'Where a report stands.',
  valuesMap: {
    REPORTED: { description: 'It counts; nobody else has confirmed it.' },
    RETURNED: { description: 'It was handed back to be corrected and does not count.' },
    VERIFIED: { description: 'Somebody else has confirmed it.' },
    WITHDRAWN: { description: 'Who made it took it back; it does not count.' },
  },
});

@ObjectType({ description: 'What supports a report.' })
export class Evidence {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: '`file` or `link`.' })
  kind!: string;
  @Field({ description: 'What it shows.' })
  description!: string;
  @Field(() => ID, { nullable: true, description: 'The stored file.' })
  fileId!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the stored file, or of what stood at the address when it last answered.' })
  sha256!: string | null;
  @Field(() => String, { nullable: true, description: 'Address, of a link.' })
  url!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whether the address answered when it was last visited: `unchecked`, `reachable`, `unreachable`, or `refused` where it leads to a place that is not visited.',
  })
  checkState!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Why it was not opened or not read: `unknown_host`, `no_answer`, `connection`, `certificate`, `status`, `redirects`, `too_large`, `inner_address`, `scheme`, `port` or `credentials`.',
  })
  checkFault!: string | null;
  @Field(() => Int, { nullable: true, description: 'Status of HTTP that it answered.' })
  httpStatus!: number | null;
  @Field(() => String, { nullable: true, description: 'Media type of what stood there.' })
  contentType!: string | null;
  @Field(() => String, { nullable: true, description: 'What the page there calls itself.' })
  pageTitle!: string | null;
  @Field(() => Int, { nullable: true, description: 'Bytes of what stood there.' })
  size!: number | null;
  @Field(() => Date, { nullable: true, description: 'When it was last visited.' })
  checkedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When another content than before was first found there; pages in HTML aside, which change by themselves.' })
  contentChangedAt!: Date | null;
  @Field({ description: 'Whether only members see it.' })
  restricted!: boolean;
}

@ObjectType({ description: 'What a voice said of a milestone for a period.' })
export class ProgressReport {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'Plan.' })
  planId!: string;
  @Field(() => ID, { description: 'Commitment.' })
  commitmentId!: string;
  @Field(() => ID, { description: 'Milestone.' })
  milestoneId!: string;
  @Field(() => VoiceEnum, { description: 'Whose voice it is.' })
  voice!: VoiceEnum;
  @Field(() => Int, { description: 'How far the milestone is, 0 to 100.' })
  percent!: number;
  @Field({ description: 'What was done or found.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'First day that it speaks of.' })
  periodStartsOn!: string | null;
  @Field({ description: 'Last day that it speaks of.' })
  periodEndsOn!: string;
  @Field(() => ProgressReportState, { description: 'Where it stands.' })
  state!: ProgressReportState;
  @Field(() => String, { nullable: true, description: 'Why it was returned or withdrawn.' })
  stateReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Office that reported.' })
  office!: string | null;
  @Field(() => Date, { description: 'When.' })
  reportedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was decided on.' })
  decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Office that decided.' })
  decidedByOffice!: string | null;
  @Field(() => String, { nullable: true, description: 'Office that answers for it since its author has left; null while nobody took it over.' })
  keeperOffice!: string | null;
}

@ObjectType({ description: 'Somebody of civil society’s voice to whom a report can pass.' })
export class ReportSuccessor {
  @Field(() => ID, { description: 'Their membership.' })
  membershipId!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field({ description: 'Office or organisation.' })
  office!: string;
}

@ObjectType({ description: 'A page of progress reports.' })
export class ProgressReportConnection extends connectionOf(ProgressReport, 'ProgressReport') {}

@ArgsType()
export class ReportsArgs extends PageArgs {
  @Field(() => VoiceEnum, { nullable: true, description: 'Only those of this voice.' })
  voice?: VoiceEnum | null;
  @Field(() => ID, { nullable: true, description: 'Only those of this milestone.' })
  milestoneId?: string | null;
}

@InputType({ description: 'A file or a link that supports a report: one of the two.' })
export class EvidenceInput {
  @Field({ description: 'What it shows, 2 to 300 characters.' })
  description!: string;
  @Field(() => ID, { nullable: true, description: 'An uploaded file.' })
  fileId?: string | null;
  @Field(() => String, { nullable: true, description: 'An address that begins with http.' })
  url?: string | null;
  @Field({ defaultValue: false, description: 'Keeps it from the public page, because it holds data of persons.' })
  restricted!: boolean;
}

@InputType({ description: 'What a voice says of a milestone.' })
export class ProgressReportInput {
  @Field(() => VoiceEnum, { description: 'Whose voice it is.' })
  voice!: VoiceEnum;
  @Field(() => Int, { description: 'How far the milestone is, 0 to 100; 100 needs evidence.' })
  percent!: number;
  @Field({ description: 'What was done or found, 3 to 4,000 characters.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'First day that it speaks of.' })
  periodStartsOn?: string | null;
  @Field({ description: 'Last day that it speaks of, not in the future.' })
  periodEndsOn!: string;
  @Field(() => [EvidenceInput], { defaultValue: [], description: 'What supports it, at most 20.' })
  evidence!: EvidenceInput[];
}

export const ProgressReportResult = outcome('ProgressReportResult', 'The report as it stands now, or why it was not taken.', [
  ProgressReport,
  InvalidInput,
  TransitionRefused,
  PlanRefused,
  FileRefused,
] as const);

export const EvidenceCheckResult = outcome('EvidenceCheckResult', 'The evidence, whose address is being visited, or why it is not.', [Evidence, PlanRefused] as const);

export const toEvidence = (row: EvidenceRow): Evidence => Object.assign(new Evidence(), row);

export const toProgressReport = (row: ReportRow): ProgressReport => Object.assign(new ProgressReport(), row) as ProgressReport;

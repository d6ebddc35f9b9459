import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { InstallationEntity } from './installation.entity.js';
import type { StruckCopyEntity } from './struck-copy.entity.js';

@ObjectType({ description: 'Somebody named in an act.' })
export class ActHolder {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name!: string | null;
  @Field({ description: 'Post.' })
  post!: string;
}

@ObjectType({ description: 'The oath that members take.' })
export class Oath {
  @Field({ description: 'Who takes it.' })
  takenBy!: string;
  @Field({ description: 'Its text.' })
  text!: string;
  @Field({ description: 'What the members answer.' })
  answer!: string;
}

@ObjectType({ description: 'A sitting agreed on at the installation.' })
export class AgreedSitting {
  @Field({ description: 'Day.' })
  on!: string;
  @Field(() => String, { nullable: true, description: 'Hour.' })
  at!: string | null;
  @Field({ description: 'Which sitting or activity.' })
  what!: string;
  @Field(() => String, { nullable: true, description: 'Place.' })
  venue!: string | null;
}

export enum InstallationState {
  SCHEDULED = 'scheduled',
  HELD = 'held',
  ANNULLED = 'annulled',
}

registerEnumType(InstallationState, {
  name: 'InstallationState',
  description: 'Where an installation stands.',
  valuesMap: {
    SCHEDULED: { description: 'It is being prepared.' },
    HELD: { description: 'It was held; its act stands.' },
    ANNULLED: { description: 'Its act was replaced by a corrected one.' },
  },
});

@ObjectType({ description: 'A signed copy of an act that was attached wrongly; it is kept and as private as the one that stands.' })
export class StruckCopy {
  @Field(() => ID, { description: 'The private file.' })
  fileId!: string;
  @Field(() => Date, { description: 'When it was attached.' })
  attachedAt!: Date;
  @Field(() => Date, { description: 'When another took its place.' })
  struckAt!: Date;
  @Field({ description: 'Why.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Office that attached the other one.' })
  office!: string | null;
}

@ObjectType({ description: 'An installation with its act, one version of it.' })
export class Installation {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Int, { description: 'Version, from 1.' })
  version!: number;
  @Field(() => InstallationState, { description: 'Where it stands.' })
  state!: InstallationState;
  @Field({ description: 'Day.' })
  heldOn!: string;
  @Field({ description: 'Hour at which it begins.' })
  startsAt!: string;
  @Field(() => String, { nullable: true, description: 'Hour at which it ends.' })
  endsAt!: string | null;
  @Field({ description: 'Place.' })
  venue!: string;
  @Field(() => ActHolder, { nullable: true, description: 'Who presides.' })
  presidedBy!: ActHolder | null;
  @Field(() => [String], { description: 'What went before.' })
  background!: string[];
  @Field(() => Oath, { nullable: true, description: 'The oath.' })
  oath!: Oath | null;
  @Field(() => String, { nullable: true, description: 'What the members state about the rules; null for the usual words.' })
  rulesStatement!: string | null;
  @Field(() => [AgreedSitting], { description: 'Calendar agreed on.' })
  calendar!: AgreedSitting[];
  @Field(() => [String], { description: 'Agreements.' })
  agreements!: string[];
  @Field(() => String, { nullable: true, description: 'Folio of the act; null before the installation.' })
  folio!: string | null;
  @Field(() => ID, { nullable: true, description: 'The act as an official document.' })
  documentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The act as signed on paper, a private file.' })
  signedFileId!: string | null;
  @Field(() => Date, { nullable: true, description: 'When the signed act was attached.' })
  signedAt!: Date | null;
  @Field(() => [StruckCopy], { description: 'Signed copies that were attached wrongly, the last first.' })
  struckCopies!: StruckCopy[];
  @Field(() => String, { nullable: true, description: 'Why the version before was corrected.' })
  reason!: string | null;
}

/** `struck` are those of all acts of the body. */
export function toInstallation(row: InstallationEntity, struck: readonly StruckCopyEntity[]): Installation {
  const { id, version, heldOn, startsAt, endsAt, venue, folio, documentId, signedFileId, signedAt, reason, content } = row;
  return Object.assign(new Installation(), {
    ...{ id, version, heldOn, startsAt, endsAt, venue, folio, documentId, signedFileId, signedAt, reason },
    state: row.state as InstallationState,
    presidedBy: content.presidedBy ? { name: null, ...content.presidedBy } : null,
    background: content.background ?? [],
    oath: content.oath ?? null,
    rulesStatement: content.rulesStatement ?? null,
    calendar: (content.calendar ?? []).map((sitting) => ({ at: null, venue: null, ...sitting })),
    agreements: content.agreements ?? [],
    struckCopies: struck
      .filter(({ installationId }) => installationId === id)
      .map(({ fileId, attachedAt, struckAt, reason: why, office }) => Object.assign(new StruckCopy(), { fileId, attachedAt, struckAt, reason: why, office })),
  });
}

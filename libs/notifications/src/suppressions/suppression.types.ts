import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, InvalidInput, outcome } from '@tequio/platform';

export enum SuppressionCause {
  BOUNCED = 'bounced',
  COMPLAINED = 'complained',
}
registerEnumType(SuppressionCause, {
  name: 'SuppressionCause',
  description: 'Why no mail goes to an address.',
  valuesMap: {
    BOUNCED: { description: 'Mail comes back: nobody gets it there. Nothing is sent any more.' },
    COMPLAINED: { description: 'Its reader reported a mail as unwanted. Only what cannot be switched off is sent.' },
  },
});

export interface SuppressionRow {
  id: string;
  masked: string;
  cause: `${SuppressionCause}`;
  code: string | null;
  since: Date;
  lifted_at: Date | null;
}

@ObjectType({ description: 'An address that a network does not write to.' })
export class MailSuppression {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field({ description: 'The address without what would tell whose it is, as `m…@ejemplo.mx`.' })
  address!: string;

  @Field(() => SuppressionCause, { description: 'Why no mail goes there.' })
  cause!: SuppressionCause;

  @Field(() => String, { nullable: true, description: 'What the mail server or the provider said, as `smtp_550` or `5.1.1`; null where it said nothing.' })
  code!: string | null;

  @Field({ description: 'Since when.' })
  since!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was taken off the list; null while it is on it.' })
  liftedAt!: Date | null;
}

export const toSuppression = (row: SuppressionRow): MailSuppression =>
  Object.assign(new MailSuppression(), { id: row.id, address: row.masked, cause: row.cause, code: row.code, since: row.since, liftedAt: row.lifted_at });

export const MailSuppressionConnection = connectionOf(MailSuppression, 'MailSuppression');

@InputType({ description: 'An address that can be written to again.' })
export class LiftMailSuppressionInput {
  @Field(() => ID, { description: 'The entry of the list.' })
  id!: string;

  @Field({ description: 'How it is known that mail arrives there again, or that it is wanted. From 5 to 2,000 characters.' })
  reason!: string;
}

export const LiftMailSuppressionResult = outcome('LiftMailSuppressionResult', 'What came of taking an address off the list.', [MailSuppression, InvalidInput] as const);

@ObjectType({ description: 'Somebody of an office to whom mails of the network do not get through.' })
export class UnreachableMember {
  @Field(() => ID, { description: 'Their membership.' })
  membershipId!: string;

  @Field({ description: 'Their name; empty where they have given none.' })
  name!: string;

  @Field({ description: 'Their post.' })
  office!: string;

  @Field(() => ID, { description: 'Municipality or network in which they hold it.' })
  tenantId!: string;

  @Field({ description: 'Its name.' })
  placeName!: string;

  @Field(() => SuppressionCause, { description: 'Why no mail goes to them.' })
  cause!: SuppressionCause;

  @Field({ description: 'Since when.' })
  since!: Date;
}

@ObjectType({ description: 'A network whose mails do not get through to who is signed in.' })
export class OwnMailSuppression {
  @Field({ description: 'Name of the network.' })
  networkName!: string;

  @Field(() => SuppressionCause, { description: 'Why no mail goes out.' })
  cause!: SuppressionCause;

  @Field({ description: 'Since when.' })
  since!: Date;
}

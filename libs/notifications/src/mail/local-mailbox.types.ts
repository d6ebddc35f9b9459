import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@tequio/platform';

@ObjectType({ description: 'A mail that went to the local mailbox because the deployment has no mail server.' })
export class LocalMail {
  @Field(() => ID, { description: 'Id in the mailbox.' })
  id!: string;

  @Field({ description: 'Sender, as the mail names it.' })
  from!: string;

  @Field({ description: 'Address it was sent to.' })
  to!: string;

  @Field({ description: 'Subject line.' })
  subject!: string;

  @Field({ description: 'When it was sent.' })
  sentAt!: Date;

  @Field({ description: 'The mail as plain text.' })
  text!: string;

  @Field({ description: 'The mail as an HTML document of its own; show it in a sandboxed frame.' })
  html!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Address that unsubscribes with one POST, where the mail offers it.',
  })
  unsubscribeUrl!: string | null;
}

export const LocalMailConnection = connectionOf(LocalMail, 'LocalMail');

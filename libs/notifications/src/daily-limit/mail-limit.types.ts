import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Notices that wait because their municipality, or the network itself, has had its mails of the day. None of them is lost.' })
export class MailLimit {
  @Field(() => ID, { description: 'The municipality, or the network’s own tenant.' })
  tenantId!: string;

  @Field({ description: 'Its name.' })
  placeName!: string;

  @Field(() => Int, { nullable: true, description: 'Mails a day that the network allows it now; null where it has lifted the limit since.' })
  daily!: number | null;

  @Field(() => Int, { description: 'Notices that wait for that.' })
  waiting!: number;

  @Field({ description: 'From when on they go.' })
  from!: Date;
}

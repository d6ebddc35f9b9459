import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A mail is on its way to the address of who asked.' })
export class MailTrialStarted {
  @Field({ description: 'That address.' })
  address!: string;
}

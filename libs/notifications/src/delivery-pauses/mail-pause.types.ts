import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Notices by mail are held back by who operates the platform: they wait and are not lost.' })
export class MailPause {
  @Field(() => ID, { nullable: true, description: 'The municipality, or the network’s own tenant; null where all of the network, or everybody, waits.' })
  tenantId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  placeName!: string | null;

  @Field({ description: 'Why, as the operator said it.' })
  reason!: string;

  @Field({ description: 'Since when.' })
  since!: Date;
}

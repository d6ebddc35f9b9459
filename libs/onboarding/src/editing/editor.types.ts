import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Somebody who is editing the same thing now.' })
export class Editor {
  @Field({ description: 'Office, as shown to others.' })
  office!: string;
  @Field({ description: 'Section being edited.' })
  section!: string;
  @Field(() => Date, { description: 'Last sign of activity.' })
  seenAt!: Date;
}

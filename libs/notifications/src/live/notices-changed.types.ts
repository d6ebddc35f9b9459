import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Notice } from '../notices/notice.types.js';

/** The newest notices that are looked at for those that arrived. */
export const NEWEST = 20;

@ObjectType({ description: 'What became of the own list of notices: some arrived, or some were read, here or elsewhere.' })
export class NoticesChanged {
  @Field(() => Int, { description: 'How many are unread now.' })
  unreadCount!: number;

  @Field(() => Int, { description: `How many arrived since the message before; ${NEWEST} stands for as many or more.` })
  arrived!: number;

  @Field(() => Notice, { nullable: true, description: 'The newest of those that arrived; null where none did.' })
  latest!: Notice | null;
}

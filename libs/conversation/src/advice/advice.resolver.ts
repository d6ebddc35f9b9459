import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, PageArgs, RequestContext, Unaudited } from '@tequio/platform';
import { AdviceReads } from './advice-reads.js';
import { AdviceService } from './advice.service.js';
import {
  AdviceEntryConnection,
  Adviser,
  AdviceThread,
  AdviceThreadConnection,
  AdviceThreadsArgs,
  AssignAdviceInput,
  AssignAdviceResult,
  CloseAdviceInput,
  CloseAdviceResult,
  MarkAdviceReadInput,
  MarkAdviceReadResult,
  OpenAdviceInput,
  OpenAdviceResult,
  RemoveAdviceMessageInput,
  RemoveAdviceMessageResult,
  WriteAdviceInput,
  WriteAdviceResult,
} from './advice.types.js';

@Resolver()
export class AdviceResolver {
  constructor(
    private readonly service: AdviceService,
    private readonly reads: AdviceReads,
  ) {}

  @Query(() => AdviceThreadConnection, { description: 'What the municipality acted for and its host authority talk about or, for the authority, what it talks about with its municipalities; by the last word, newest first.' })
  @Can('read', 'AdviceThread')
  adviceThreads(@Ctx() ctx: RequestContext, @Args() args: AdviceThreadsArgs) {
    return this.reads.page(ctx, args);
  }

  @Query(() => AdviceThread, { description: 'One thread.' })
  @Can('read', 'AdviceThread')
  adviceThread(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The thread.' }) id: string) {
    return this.reads.one(ctx, id);
  }

  @Query(() => AdviceEntryConnection, { description: 'What was said and done in a thread, newest first.' })
  @Can('read', 'AdviceThread')
  adviceEntries(@Ctx() ctx: RequestContext, @Args('threadId', { type: () => ID, description: 'The thread.' }) threadId: string, @Args() page: PageArgs) {
    return this.reads.entries(ctx, threadId, page);
  }

  @Query(() => Int, { description: 'Threads in which others wrote what who asks has not read; 99 stands for more.' })
  @Can('read', 'AdviceThread')
  unreadAdvice(@Ctx() ctx: RequestContext) {
    return this.reads.unread(ctx);
  }

  @Query(() => [Adviser], { description: 'Who of the host authority can be asked to advise in a thread.' })
  @Can('assign', 'AdviceThread')
  advisers(@Ctx() ctx: RequestContext) {
    return this.reads.advisers(ctx);
  }

  @Mutation(() => OpenAdviceResult, { description: 'Opens a thread with the host authority or, as the authority, with a municipality.' })
  @Can('begin', 'AdviceThread')
  async openAdvice(@Ctx() ctx: RequestContext, @Args('input', { description: 'What it is about, and the first message.' }) input: OpenAdviceInput) {
    return this.reads.one(ctx, await this.service.open(ctx, input));
  }

  @Mutation(() => WriteAdviceResult, { description: 'Writes in a thread.' })
  @Can('write', 'AdviceThread')
  async writeAdvice(@Ctx() ctx: RequestContext, @Args('input', { description: 'The message.' }) input: WriteAdviceInput) {
    await this.service.write(ctx, input);
    return this.reads.one(ctx, input.threadId);
  }

  @Mutation(() => CloseAdviceResult, { description: 'Closes a thread. Whoever writes in it opens it again.' })
  @Can('close', 'AdviceThread')
  async closeAdvice(@Ctx() ctx: RequestContext, @Args('input', { description: 'Which thread, and why.' }) input: CloseAdviceInput) {
    await this.service.close(ctx, input);
    return this.reads.one(ctx, input.threadId);
  }

  @Mutation(() => AssignAdviceResult, { description: 'Gives a thread to somebody of the host authority, or hands it over.' })
  @Can('assign', 'AdviceThread')
  async assignAdvice(@Ctx() ctx: RequestContext, @Args('input', { description: 'Which thread, and to whom.' }) input: AssignAdviceInput) {
    await this.service.assign(ctx, input);
    return this.reads.one(ctx, input.threadId);
  }

  @Mutation(() => RemoveAdviceMessageResult, { description: 'Takes away the text and the files of a message that hold personal data; that it was there and why it went stays.' })
  @Can('remove', 'AdviceThread')
  async removeAdviceMessage(@Ctx() ctx: RequestContext, @Args('input', { description: 'Which message, and why.' }) input: RemoveAdviceMessageInput) {
    return this.reads.one(ctx, await this.service.remove(ctx, input));
  }

  @Mutation(() => MarkAdviceReadResult, { description: 'Marks how far who asks has read a thread.' })
  @Can('read', 'AdviceThread')
  @Unaudited('Having read changes nothing that others rely on.')
  async markAdviceRead(@Ctx() ctx: RequestContext, @Args('input', { description: 'Which thread, and up to where.' }) input: MarkAdviceReadInput) {
    await this.service.markRead(ctx, input);
    return this.reads.one(ctx, input.threadId);
  }
}

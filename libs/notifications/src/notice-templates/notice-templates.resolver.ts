import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import {
  NoticePreviewResult,
  NoticeTemplate,
  NoticeTemplateArgs,
  NoticeTemplateHistory,
  NoticeTemplateInput,
  RestoreNoticeTemplateInput,
  TryNoticeTemplateResult,
  WriteNoticeTemplateInput,
  WriteNoticeTemplateResult,
} from './notice-template.types.js';
import { NoticeTemplatesService } from './notice-templates.service.js';

@Resolver()
export class NoticeTemplatesResolver {
  constructor(private readonly service: NoticeTemplatesService) {}

  @Query(() => [NoticeTemplate], { description: 'How the network words each kind of notice, by situation and language.' })
  @Can('read', 'NoticeTemplate')
  noticeTemplates(@Ctx() ctx: RequestContext) {
    return this.service.all(ctx);
  }

  @Query(() => NoticeTemplateHistory, { description: 'How the network words one kind of notice, with all versions.' })
  @Can('read', 'NoticeTemplate')
  noticeTemplate(@Ctx() ctx: RequestContext, @Args() args: NoticeTemplateArgs) {
    return this.service.one(ctx, args);
  }

  @Query(() => NoticePreviewResult, { description: 'A notice in these words, on the latest thing of its kind that the network told of. Nothing is kept.' })
  @Can('read', 'NoticeTemplate')
  noticePreview(@Ctx() ctx: RequestContext, @Args('template', { description: 'The words.' }) template: NoticeTemplateInput) {
    return this.service.preview(ctx, template);
  }

  @Mutation(() => WriteNoticeTemplateResult, { description: 'Words a kind of notice. What waits to be sent takes the new words; what was written down stays as it was.' })
  @Can('write', 'NoticeTemplate')
  writeNoticeTemplate(@Ctx() ctx: RequestContext, @Args('input', { description: 'The words, and why.' }) input: WriteNoticeTemplateInput) {
    return this.service.write(ctx, input);
  }

  @Mutation(() => WriteNoticeTemplateResult, { description: 'Goes back to an earlier version of the words, or to the product’s.' })
  @Can('write', 'NoticeTemplate')
  restoreNoticeTemplate(@Ctx() ctx: RequestContext, @Args('input', { description: 'Which words, and why.' }) input: RestoreNoticeTemplateInput) {
    return this.service.restore(ctx, input);
  }

  @Mutation(() => TryNoticeTemplateResult, { description: 'Mails a notice in these words, marked as a trial, to who asks. Ten an hour.' })
  @Can('try', 'NoticeTemplate')
  tryNoticeTemplate(@Ctx() ctx: RequestContext, @Args('template', { description: 'The words.' }) template: NoticeTemplateInput) {
    return this.service.try(ctx, template);
  }
}

import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, PageArgs, RequestContext, Unaudited } from '@tequio/platform';
import { AnnouncementReads } from './announcement-reads.js';
import { AnnouncementReceipts } from './announcement-receipts.service.js';
import {
  AcknowledgeAnnouncementResult,
  Announcement,
  AnnouncementChangeInput,
  AnnouncementConnection,
  AnnouncementReceiptConnection,
  AnnouncementReceiptsArgs,
  AnnouncementVersion,
  CorrectAnnouncementInput,
  CorrectAnnouncementResult,
  DiscardAnnouncementResult,
  DiscardedAnnouncement,
  OpenAnnouncementResult,
  PublishAnnouncementResult,
  RemindAnnouncementResult,
  SaveAnnouncementInput,
  SaveAnnouncementResult,
  WithdrawAnnouncementInput,
  WithdrawAnnouncementResult,
} from './announcement.types.js';
import { AnnouncementsService } from './announcements.service.js';

@Resolver()
export class AnnouncementsResolver {
  constructor(
    private readonly service: AnnouncementsService,
    private readonly receipts: AnnouncementReceipts,
    private readonly reads: AnnouncementReads,
  ) {}

  @Query(() => AnnouncementConnection, { description: 'What the host authority told the municipality acted for or, for the authority, what it announces; newest first.' })
  @Can('read', 'Announcement')
  announcements(@Ctx() ctx: RequestContext, @Args() page: PageArgs) {
    return this.reads.page(ctx, page);
  }

  @Query(() => Announcement, { description: 'One announcement.' })
  @Can('read', 'Announcement')
  announcement(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The announcement.' }) id: string) {
    return this.reads.one(ctx, id);
  }

  @Query(() => Int, { description: 'Announcements that who asks has not read; 99 stands for more, and the host authority has none.' })
  @Can('read', 'Announcement')
  unreadAnnouncements(@Ctx() ctx: RequestContext) {
    return this.reads.unread(ctx);
  }

  @Query(() => [AnnouncementVersion], { description: 'Each wording of an announcement as it was told, newest first; at most 100.' })
  @Can('read', 'Announcement')
  announcementVersions(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The announcement.' }) id: string) {
    return this.reads.versions(ctx, id);
  }

  @Query(() => AnnouncementReceiptConnection, { description: 'What became of an announcement in each municipality that it was sent to, by name.' })
  @Can('write', 'Announcement')
  announcementReceipts(@Ctx() ctx: RequestContext, @Args() args: AnnouncementReceiptsArgs) {
    return this.reads.receipts(ctx, args);
  }

  @Mutation(() => SaveAnnouncementResult, { description: 'Begins or changes a draft of an announcement.' })
  @Can('write', 'Announcement')
  async saveAnnouncement(@Ctx() ctx: RequestContext, @Args('input', { description: 'The draft.' }) input: SaveAnnouncementInput) {
    return this.reads.one(ctx, await this.service.save(ctx, input));
  }

  @Mutation(() => DiscardAnnouncementResult, { description: 'Throws away a draft of an announcement.' })
  @Can('write', 'Announcement')
  async discardAnnouncement(@Ctx() ctx: RequestContext, @Args('input', { description: 'Which draft.' }) input: AnnouncementChangeInput) {
    await this.service.discard(ctx, input);
    return Object.assign(new DiscardedAnnouncement(), { id: input.id });
  }

  @Mutation(() => PublishAnnouncementResult, { description: 'Sends an announcement to the municipalities that are its audience now.' })
  @Can('publish', 'Announcement')
  async publishAnnouncement(@Ctx() ctx: RequestContext, @Args('input', { description: 'Which draft.' }) input: AnnouncementChangeInput) {
    await this.service.publish(ctx, input);
    return this.reads.one(ctx, input.id);
  }

  @Mutation(() => CorrectAnnouncementResult, { description: 'Puts other words in the place of what was announced, and tells the same municipalities.' })
  @Can('publish', 'Announcement')
  async correctAnnouncement(@Ctx() ctx: RequestContext, @Args('input', { description: 'The words, and why.' }) input: CorrectAnnouncementInput) {
    await this.service.correct(ctx, input);
    return this.reads.one(ctx, input.id);
  }

  @Mutation(() => WithdrawAnnouncementResult, { description: 'Withdraws an announcement; its municipalities read that it no longer holds, and why.' })
  @Can('publish', 'Announcement')
  async withdrawAnnouncement(@Ctx() ctx: RequestContext, @Args('input', { description: 'Which announcement, and why.' }) input: WithdrawAnnouncementInput) {
    await this.service.withdraw(ctx, input);
    return this.reads.one(ctx, input.id);
  }

  @Mutation(() => RemindAnnouncementResult, { description: 'Tells those again who have not opened or, where it is asked for, acknowledged an announcement; at most once a day.' })
  @Can('publish', 'Announcement')
  async remindAnnouncement(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The announcement.' }) id: string) {
    await this.service.remind(ctx, id);
    return this.reads.one(ctx, id);
  }

  @Mutation(() => OpenAnnouncementResult, { description: 'Marks that who asks has read an announcement, and that their municipality has opened it.' })
  @Can('acknowledge', 'Announcement')
  @Unaudited('Having read changes nothing but the mark that says so.')
  async openAnnouncement(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The announcement.' }) id: string) {
    await this.receipts.open(ctx, id);
    return this.reads.one(ctx, id);
  }

  @Mutation(() => AcknowledgeAnnouncementResult, { description: 'Says that the municipality acted for knows of an announcement.' })
  @Can('acknowledge', 'Announcement')
  async acknowledgeAnnouncement(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The announcement.' }) id: string) {
    await this.receipts.acknowledge(ctx, id);
    return this.reads.one(ctx, id);
  }
}

import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Municipality } from '@tequio/network';
import { Files, OfficialDocument, OfficialDocuments, toOfficialDocument } from '@tequio/documents';
import { Can, Ctx, may, OpenStep, PageArgs, RequestContext, Unaudited } from '@tequio/platform';
import { EditingPresence } from '../editing/editing-presence.js';
import { Editor } from '../editing/editor.types.js';
import { LetterLoaders } from '../reads/letter-loaders.js';
import { LetterQueries } from '../reads/letter-queries.js';
import { LetterStore } from './letter-store.js';
import type { LetterContent } from './letter.content.js';
import {
  EditLetterResult,
  LetterChangesInput,
  LetterConnection,
  letterId,
  LetterOfIntent,
  LetterStateEnum,
  LetterStepResult,
  LetterVersion,
  letterVersion,
  RegisterSignedLetterInput,
  RegisterSignedLetterResult,
  StartLetterResult,
  toLetter,
  toVersion,
  why,
} from './letter.types.js';
import { LettersService } from './letters.service.js';

@Resolver(() => LetterOfIntent)
export class LettersResolver {
  constructor(
    private readonly service: LettersService,
    private readonly queries: LetterQueries,
    private readonly store: LetterStore,
    private readonly loaders: LetterLoaders,
    private readonly presence: EditingPresence,
    private readonly documents: OfficialDocuments,
    private readonly files: Files,
  ) {}

  @Query(() => LetterOfIntent, { nullable: true, description: 'The letter under way or in force of the municipality acted for, or its last one.' })
  @Can('read', 'LetterOfIntent')
  async currentLetter(@Ctx() ctx: RequestContext) {
    const letter = await this.loaders.of(ctx).letters.load(ctx.requireTenant().tenantId);
    return letter && toLetter(letter);
  }

  @Query(() => LetterOfIntent, { description: 'One letter.' })
  @Can('read', 'LetterOfIntent')
  async letterOfIntent(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string) {
    return toLetter(await this.store.find(ctx, id));
  }

  @Query(() => LetterConnection, { description: 'Letters of the network acted for, those that wait longest first.' })
  @Can('review', 'LetterOfIntent')
  lettersOfIntent(
    @Ctx() ctx: RequestContext,
    @Args() page: PageArgs,
    @Args('states', { type: () => [LetterStateEnum], nullable: true, description: 'Only letters in these states.' }) states?: string[] | null,
  ) {
    return this.queries.page(ctx, page, states ?? null);
  }

  @Mutation(() => StartLetterResult, { description: 'Opens the draft of the municipality’s letter, filled with all that is known.' })
  @Can('edit', 'LetterOfIntent')
  async startLetter(@Ctx() ctx: RequestContext) {
    return toLetter(await this.service.start(ctx));
  }

  @Mutation(() => EditLetterResult, { description: 'Saves some fields of a draft. Different fields saved by others meanwhile stay.' })
  @Can('edit', 'LetterOfIntent')
  async editLetter(
    @Ctx() ctx: RequestContext,
    @Args('id', letterId) id: string,
    @Args('baseVersion', { type: () => Int, description: 'Version that the changes were made on.' }) baseVersion: number,
    @Args('changes', { description: 'Fields that change.' }) changes: LetterChangesInput,
  ) {
    return toLetter(await this.service.edit(ctx, id, baseVersion, { ...changes } as Partial<LetterContent>));
  }

  @Mutation(() => LetterStepResult, { description: 'Marks an observation as attended without changing its field.' })
  @Can('edit', 'LetterOfIntent')
  async attendLetterObservation(@Ctx() ctx: RequestContext, @Args('observationId', { type: () => ID, description: 'The observation.' }) id: string) {
    return toLetter(await this.service.attendObservation(ctx, id));
  }

  @Mutation(() => LetterStepResult, { description: 'Completes the letter: it receives its folio and seal, and its PDF is made.' })
  @Can('freeze', 'LetterOfIntent')
  async freezeLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number) {
    return toLetter(await this.service.freeze(ctx, id, version));
  }

  @Mutation(() => LetterStepResult, { description: 'Back to a draft before it was sent; the folio is annulled. The reason is for the municipality and its network.' })
  @Can('freeze', 'LetterOfIntent')
  async reopenLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number, @Args('reason', why) reason: string) {
    return toLetter(await this.service.reopen(ctx, id, version, reason));
  }

  @Mutation(() => LetterStepResult, { description: 'Attaches the signed copy, sent before to `POST /files`. It is never published.' })
  @Can('sign', 'LetterOfIntent')
  async attachSignedLetter(
    @Ctx() ctx: RequestContext,
    @Args('id', letterId) id: string,
    @Args('version', letterVersion) version: number,
    @Args('fileId', { type: () => ID, description: 'The uploaded file: PDF or image.' }) fileId: string,
  ) {
    return toLetter(await this.service.attachSigned(ctx, id, version, fileId));
  }

  @Mutation(() => LetterStepResult, { description: 'Sends the signed letter to the authority; an acknowledgement is issued.' })
  @Can('submit', 'LetterOfIntent')
  async submitLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number) {
    return toLetter(await this.service.submit(ctx, id, version));
  }

  @Mutation(() => RegisterSignedLetterResult, { description: 'Registers a letter that was signed on paper before it came here, with its scan; it receives its folio and can be sent.' })
  @Can('freeze', 'LetterOfIntent')
  async registerSignedLetter(@Ctx() ctx: RequestContext, @Args('input', { description: 'What the paper says, and the scan.' }) input: RegisterSignedLetterInput) {
    return toLetter(await this.service.registerSigned(ctx, input));
  }

  @Mutation(() => LetterStepResult, { description: 'Withdraws the letter, with a reason.' })
  @Can('withdraw', 'LetterOfIntent')
  async withdrawLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number, @Args('reason', why) reason: string) {
    return toLetter(await this.service.withdraw(ctx, id, version, reason));
  }

  @Mutation(() => LetterStepResult, { description: 'Records that a new administration replaces the letter in force.' })
  @Can('supersede', 'LetterOfIntent')
  async supersedeLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number, @Args('reason', why) reason: string) {
    return toLetter(await this.service.supersede(ctx, id, version, reason));
  }

  @Mutation(() => [Editor], { description: 'Says that who acts is editing a section of the letter; answers who else is.' })
  @Can('edit', 'LetterOfIntent')
  @Unaudited('a sign of presence changes nothing and is forgotten within a minute')
  async editingLetter(
    @Ctx() ctx: RequestContext,
    @Args('id', letterId) id: string,
    @Args('section', { description: 'Section being edited.' }) section: string,
  ) {
    const letter = await this.store.find(ctx, id);
    await this.presence.touch(ctx, 'LetterOfIntent', letter.id, section);
    return this.presence.others(ctx, letter.id);
  }

  @ResolveField(() => [OpenStep], { description: 'Steps that its state allows, and what is missing for each.' })
  steps(@Ctx() ctx: RequestContext, @Parent() letter: LetterOfIntent) {
    return ctx.scope === 'public' ? [] : this.queries.steps(ctx, letter.id);
  }

  @ResolveField(() => [LetterVersion], { description: 'What it said each time that it was frozen, the last first.' })
  async versions(@Ctx() ctx: RequestContext, @Parent() letter: LetterOfIntent) {
    return ctx.scope === 'public' ? [] : (await this.loaders.of(ctx).versions.load(letter.id)).map(toVersion);
  }

  @ResolveField(() => [Editor], { description: 'Who else is editing it now.' })
  editors(@Ctx() ctx: RequestContext, @Parent() letter: LetterOfIntent) {
    return this.presence.others(ctx, letter.id);
  }

  @ResolveField(() => Municipality, { description: 'The municipality that it is of.' })
  municipality(@Ctx() ctx: RequestContext, @Parent() letter: LetterOfIntent) {
    return this.loaders.of(ctx).municipalities.load(letter.municipalityId);
  }

  @ResolveField(() => OfficialDocument, { nullable: true, description: 'The official document with its folio; public once accepted.' })
  async document(@Ctx() ctx: RequestContext, @Parent() letter: LetterOfIntent) {
    const row = await this.documents.shown(ctx, letter.documentId);
    return row && toOfficialDocument(row, ctx.locale);
  }

  @ResolveField(() => ID, { nullable: true, description: 'The signed copy, for its municipality and its network; the log keeps when the network opens it. Null for everyone else.' })
  signedFileId(@Ctx() ctx: RequestContext, @Parent() letter: LetterOfIntent) {
    return ctx.scope === 'public' ? null : letter.signedFileId;
  }

  @ResolveField(() => Date, { nullable: true, description: 'When the signed copy came. Null where `signedFileId` is.' })
  async signedCopyAt(@Ctx() ctx: RequestContext, @Parent() letter: LetterOfIntent) {
    return letter.signedFileId && ctx.scope !== 'public' ? ((await this.files.find(ctx, letter.signedFileId))?.createdAt ?? null) : null;
  }

  @ResolveField(() => ID, { nullable: true, description: 'The scan that the authority captured with a past letter, for its municipality and its network. Null for everyone else.' })
  scanFileId(@Ctx() ctx: RequestContext, @Parent() letter: LetterOfIntent) {
    return ctx.scope === 'public' ? null : letter.scanFileId;
  }

  @ResolveField(() => OfficialDocument, { nullable: true, description: 'The acknowledgement of the last submission; not public.' })
  async acknowledgement(@Ctx() ctx: RequestContext, @Parent() letter: LetterOfIntent) {
    return letter.acknowledgementId && ctx.scope !== 'public' ? toOfficialDocument(await this.documents.find(ctx, letter.acknowledgementId), ctx.locale) : null;
  }
}

@Resolver(() => Municipality)
export class MunicipalityLetterResolver {
  constructor(private readonly loaders: LetterLoaders) {}

  @ResolveField(() => LetterOfIntent, { nullable: true, description: 'Its letter of intent, as far as who asks may read it.' })
  async letter(@Ctx() ctx: RequestContext, @Parent() municipality: Municipality) {
    const letter = await this.loaders.of(ctx).letters.load(municipality.id);
    return letter && (ctx.scope === 'public' || may(ctx, 'read', 'LetterOfIntent', letter)) ? toLetter(letter) : null;
  }
}

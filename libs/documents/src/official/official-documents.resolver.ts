import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, Public, RequestContext } from '@tequio/platform';
import { FolioVerification, OfficialDocument, RetryDocumentResult, toOfficialDocument, toVerification } from './official-document.types.js';
import { OfficialDocuments } from './official-documents.service.js';
import { Verification } from './verification.service.js';

@Resolver(() => OfficialDocument)
export class OfficialDocumentsResolver {
  constructor(
    private readonly documents: OfficialDocuments,
    private readonly verification: Verification,
  ) {}

  @Query(() => FolioVerification, { description: 'Looks a folio up in the public register, however it was typed.' })
  @Public()
  async officialDocument(@Ctx() ctx: RequestContext, @Args('folio', { description: 'The folio; capitals, dashes and spaces do not matter.' }) folio: string) {
    return toVerification(await this.verification.byFolio(ctx, folio), ctx.locale);
  }

  @Query(() => [OfficialDocument], { description: 'Documents of one thing, oldest first, annulled ones included.' })
  @Can('read', 'OfficialDocument')
  async documentsOf(
    @Ctx() ctx: RequestContext,
    @Args('subjectType', { description: 'Type of the thing, as `LetterOfIntent`.' }) subjectType: string,
    @Args('subjectId', { type: () => ID, description: 'The thing.' }) subjectId: string,
  ) {
    return (await this.documents.forSubject(ctx, subjectType, subjectId)).map((row) => toOfficialDocument(row, ctx.locale));
  }

  @Mutation(() => RetryDocumentResult, { description: 'Has the file of a document that has none made again.' })
  @Can('retry', 'OfficialDocument')
  async retryOfficialDocument(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The document.' }) id: string) {
    return toOfficialDocument(await this.documents.retry(ctx, id), ctx.locale);
  }
}

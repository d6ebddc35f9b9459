import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { why } from '../letters/letter.types.js';
import { LetterTemplate, LetterTemplateInput, toTemplate, WriteTemplateResult } from './letter-template.types.js';
import { LetterTemplates } from './letter-templates.js';

@Resolver(() => LetterTemplate)
export class LetterTemplatesResolver {
  constructor(private readonly templates: LetterTemplates) {}

  @Query(() => LetterTemplate, { description: 'The template that letters of the network begin with.' })
  @Can('read', 'LetterOfIntent')
  async letterTemplate(@Ctx() ctx: RequestContext) {
    return toTemplate(await this.templates.last(ctx));
  }

  @Query(() => [LetterTemplate], { description: 'All templates that the network has written for its letters, the newest first.' })
  @Can('edit_template', 'LetterOfIntent')
  async letterTemplates(@Ctx() ctx: RequestContext) {
    return (await this.templates.all(ctx)).map(toTemplate);
  }

  @Mutation(() => WriteTemplateResult, { description: 'Writes a new template for the network’s letters; letters already begun keep theirs.' })
  @Can('edit_template', 'LetterOfIntent')
  async writeLetterTemplate(
    @Ctx() ctx: RequestContext,
    @Args('template', { description: 'The texts.' }) template: LetterTemplateInput,
    @Args('reason', why) reason: string,
  ) {
    const { plan = null, proactiveCommitment = null, authorityPost = null, ...texts } = template;
    return toTemplate(await this.templates.write(ctx, { ...texts, plan, proactiveCommitment, authorityPost }, reason));
  }
}

import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { File, toFile } from './file.types.js';
import { Files } from './files.service.js';

@Resolver(() => File)
export class FilesResolver {
  constructor(private readonly files: Files) {}

  @Query(() => File, { nullable: true, description: 'One file of the membership that is acted for; null where there is none that who asks may read. A form that was sent without scripts reads back what it uploaded.' })
  @Can('read', 'File')
  async file(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The file.' }) id: string) {
    const row = await this.files.find(ctx, id);
    return row && (await this.files.mayRead(ctx, row)) ? toFile(row) : null;
  }
}

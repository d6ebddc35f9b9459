import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { LogoType, toLogo, type Logo } from '@tequio/network';
import { Can, Ctx, outcome, RequestContext } from '@tequio/platform';
import { FileRefused } from '../uploads/file.errors.js';
import { Logos } from './logos.service.js';

@ObjectType({ description: 'The logo in use from now on.' })
export class LogoInUse {
  @Field(() => LogoType, { nullable: true, description: 'Null where none is.' })
  logo!: LogoType | null;
}

const SetLogoResult = outcome('SetLogoResult', 'The logo in use, or why it was not changed.', [LogoInUse, FileRefused] as const);

const FILE = { type: () => ID, nullable: true, description: 'File that was sent to `POST /files` with `use=logo`; null to have none.' };

const inUse = (logo: Logo | null): LogoInUse => Object.assign(new LogoInUse(), { logo: logo && toLogo(logo) });

@Resolver()
export class LogosResolver {
  constructor(private readonly logos: Logos) {}

  @Mutation(() => SetLogoResult, { description: 'Puts a logo on the network’s pages, mails and documents, or takes it away.' })
  @Can('update', 'Network')
  async setNetworkLogo(@Ctx() ctx: RequestContext, @Args('fileId', FILE) fileId?: string | null) {
    return inUse(await this.logos.setForNetwork(ctx, fileId ?? null));
  }

  @Mutation(() => SetLogoResult, { description: 'Puts a logo on the municipality’s pages and documents in place of the network’s, or takes it away.' })
  @Can('update', 'Municipality')
  async setMunicipalityLogo(@Ctx() ctx: RequestContext, @Args('fileId', FILE) fileId?: string | null) {
    return inUse(await this.logos.setForMunicipality(ctx, fileId ?? null));
  }
}

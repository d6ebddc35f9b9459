import { Injectable } from '@nestjs/common';
import { Directory, paths } from '@tequio/network';
import { Database, OnEvent, type PayloadOf, type RequestContext } from '@tequio/platform';
import { defineSearchKind, SearchIndex } from '@tequio/search';
import { BodyEntity } from '../bodies/body.entity.js';
import { bodyDissolved, bodyInstalled, installationCorrected } from '../bodies/body.events.js';
import { MUNICIPAL_SECRETARIAT } from '../bodies/body-record.js';

const secretariatKind = defineSearchKind('secretariat');
const subject = (id: string) => ({ type: 'Body', id });

/** A secretariat can be found from its installation to its end. */
@Injectable()
export class SecretariatSearch {
  constructor(
    private readonly db: Database,
    private readonly search: SearchIndex,
    private readonly directory: Directory,
  ) {}

  @OnEvent(bodyInstalled)
  installed(ctx: RequestContext, { bodyId }: PayloadOf<typeof bodyInstalled>): Promise<void> {
    return this.register(ctx, bodyId);
  }

  @OnEvent(installationCorrected)
  corrected(ctx: RequestContext, { bodyId }: PayloadOf<typeof installationCorrected>): Promise<void> {
    return this.register(ctx, bodyId);
  }

  @OnEvent(bodyDissolved)
  dissolved(ctx: RequestContext, { bodyId }: PayloadOf<typeof bodyDissolved>): Promise<void> {
    return this.search.remove(ctx, subject(bodyId));
  }

  private async register(ctx: RequestContext, bodyId: string): Promise<void> {
    const body = await this.db.repo(ctx, BodyEntity).findOneByOrFail({ id: bodyId });
    if (body.kind !== MUNICIPAL_SECRETARIAT || !body.published || body.dissolvedOn) return;
    const [municipality, network] = await Promise.all([this.directory.municipality(ctx, body.tenantId), this.directory.network(ctx, body.networkId)]);
    await this.search.put(ctx, {
      kind: secretariatKind,
      subject: subject(bodyId),
      title: body.name,
      body: [municipality.name, ...body.legalBasis],
      path: paths.municipality(network.slug, municipality.slug, 'secretariado'),
      published: true,
    });
  }
}

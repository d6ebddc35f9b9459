import { Injectable } from '@nestjs/common';
import { allow, Audit, Database, type RequestContext } from '@tequio/platform';
import { Directory } from '../networks/directory.js';
import { MunicipalityEntity, NetworkEntity, type Logo } from '../networks/network.entities.js';

/** Keeps the logo of who acts; its bytes are kept by the context of files. */
@Injectable()
export class LooksService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly directory: Directory,
  ) {}

  /** Of the network that is acted for. Answers the one before. */
  async setNetworkLogo(ctx: RequestContext, logo: Logo | null): Promise<Logo | null> {
    const network = await this.directory.network(ctx, ctx.requireNetwork());
    allow(ctx, 'update', 'Network', network);
    await this.db.repo(ctx, NetworkEntity).update({ id: network.id }, { logo });
    await this.audit.record(ctx, { action: logo ? 'network.set_logo' : 'network.remove_logo', subjectType: 'Network', subjectId: network.id });
    return network.logo;
  }

  /** Of the municipality that is acted for. Answers the one before. */
  async setMunicipalityLogo(ctx: RequestContext, logo: Logo | null): Promise<Logo | null> {
    const municipality = await this.directory.municipality(ctx, ctx.requireTenant().tenantId);
    allow(ctx, 'update', 'Municipality', municipality);
    await this.db.repo(ctx, MunicipalityEntity).update({ id: municipality.id }, { logo });
    await this.audit.record(ctx, { action: logo ? 'municipality.set_logo' : 'municipality.remove_logo', subjectType: 'Municipality', subjectId: municipality.id });
    return municipality.logo;
  }
}

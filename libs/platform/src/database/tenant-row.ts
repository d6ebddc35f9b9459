import { Column, PrimaryColumn } from 'typeorm';
import type { RequestContext } from '../context/request-context.js';
import { newId } from '../context/id.js';

/** What every tenant table begins with. */
export abstract class TenantRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  networkId!: string;

  @Column('uuid')
  tenantId!: string;
}

/** Id and tenant of a new row of the tenant at hand. */
export function ownedBy(ctx: RequestContext): { id: string; networkId: string; tenantId: string } {
  return { id: newId(ctx.now), ...ctx.requireTenant() };
}

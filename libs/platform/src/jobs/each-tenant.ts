import type { Logger } from '@nestjs/common';

export interface OfTenant {
  network_id: string | null;
  tenant_id: string | null;
}

/**
 * Does the work of each row in turn, by its tenant. What fails for one is logged and keeps none of the others from
 * theirs. Returns how many failed.
 */
export async function eachTenant<Row extends OfTenant>(log: Logger, rows: readonly Row[], work: (row: Row) => Promise<unknown>): Promise<number> {
  let failed = 0;
  for (const row of rows) {
    try {
      await work(row);
    } catch (error) {
      failed += 1;
      log.error({ networkId: row.network_id, tenantId: row.tenant_id, error: (error as Error).message }, 'the turn of a tenant failed and will be repeated');
    }
  }
  return failed;
}

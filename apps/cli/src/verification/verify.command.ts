import { finished } from 'node:stream/promises';
import { Command, CommandRunner } from 'nest-commander';
import { Fault, migrations } from '@tequio/api';
import { FILE_STORAGE, StorageError, type FileStorage } from '@tequio/documents';
import { AuditSealer } from '@tequio/platform';
import { appliedMigrations, checkSecret, nameOf, withOwner } from '../deployment/database.js';
import { openWalls, unsafeSeeAllTenants } from '../deployment/owner-sight.js';
import { withDeployment, withServices, type Deployment } from '../deployment/with-product.js';
import { columns, say, word } from '../terminal.js';
import { storedKeys } from './stored-files.js';

export interface Finding {
  part: 'migrations' | 'walls' | 'audit' | 'files';
  examined: number;
  /** What does not hold, each in one line. */
  broken: string[];
}

/** Examines without changing anything: schema, walls, the audit chains of all tenants, every stored file against its hash. */
@Command({ name: 'verify', description: word('verify.description') })
export class VerifyCommand extends CommandRunner {
  async run(): Promise<void> {
    const findings = await withDeployment(examine);
    say(
      columns([
        [word('verify.part'), word('verify.examined'), word('verify.result')],
        ...findings.map(({ part, examined, broken }) => [
          word(`verify.${part}`),
          String(examined),
          broken.length ? word('verify.broken', { count: broken.length }) : word('verify.holds'),
        ]),
      ]),
    );
    const broken = findings.flatMap((finding) => finding.broken);
    for (const line of broken.slice(0, 50)) say(`  ${line}`);
    if (broken.length) throw new Fault('cli.verify.failed', { count: broken.length });
  }
}

export async function examine({ settings, database, config }: Deployment): Promise<Finding[]> {
  const schema = await withOwner(database.ownerUrl, async (client) => {
    const applied = new Set(await appliedMigrations(client));
    const missing = migrations.map(nameOf).filter((name) => !applied.has(name));
    const migrated: Finding = { part: 'migrations', examined: migrations.length, broken: missing.map((name) => word('verify.missing_migration', { name })) };
    if (missing.length) return { migrated, walls: null, tenants: [], keys: [] };
    const { rows } = await client.query<{ count: string }>(`select count(*) as count from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`);
    const walls: Finding = {
      part: 'walls',
      examined: Number(rows[0]!.count),
      broken: (await openWalls(client)).map((name) => word('verify.open_wall', { name })),
    };
    const found = await unsafeSeeAllTenants(client, async () => ({
      tenants: (await client.query<{ id: string }>('select id from public.tenants order by id')).rows.map((row) => row.id),
      keys: await storedKeys(client),
    }));
    return { migrated, walls, ...found };
  });
  const { migrated, walls, tenants, keys } = schema;
  if (!walls) return [migrated];
  await checkSecret(settings, database);
  return withServices(config, async (app) => {
    const sealer = app.get(AuditSealer);
    const audit: Finding = { part: 'audit', examined: 0, broken: [] };
    for (const tenant of [null, ...tenants]) {
      const { entries, brokenAt } = await sealer.verify(tenant);
      audit.examined += entries;
      if (brokenAt !== null) audit.broken.push(word('verify.broken_chain', { tenant: tenant ?? word('verify.deployment'), sequence: brokenAt }));
    }
    const storage = app.get<FileStorage>(FILE_STORAGE);
    const files: Finding = { part: 'files', examined: keys.length, broken: [] };
    for (const key of keys) {
      try {
        const content = await storage.get(key);
        content.resume();
        await finished(content);
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        files.broken.push(word('verify.broken_file', { key, reason: error.code }));
      }
    }
    return [migrated, walls, audit, files];
  });
}

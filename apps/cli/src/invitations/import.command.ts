import { readFileSync } from 'node:fs';
import { Command, CommandRunner, Option } from 'nest-commander';
import { Fault } from '@tequio/api';
import { BulkInvitationsService } from '@tequio/identity';
import { Directory } from '@tequio/network';
import { Database, RequestContext, systemActor, unsafeAllTenantsContext } from '@tequio/platform';
import { withProduct } from '../deployment/with-product.js';
import { columns, say, word } from '../terminal.js';
import { readInvitationList } from './invitation-list.js';

interface ImportOptions {
  network: string;
  apply?: boolean;
  days?: number;
}

/** Invites a whole list of people to the municipalities of a network; without `--apply` it only says what would happen. */
@Command({ name: 'import', arguments: '<file.csv>', description: word('import.description') })
export class ImportCommand extends CommandRunner {
  async run([file]: string[], options: ImportOptions): Promise<void> {
    const list = readInvitationList(contentOf(file!));
    if (list.problems.length) {
      say(columns([[word('import.line'), word('import.problem')], ...list.problems.map((one) => [String(one.line ?? '-'), word(`import.csv.${one.code}`, one.params)])]));
      throw new Fault('cli.import.unreadable', { file: file! });
    }
    if (list.unknown.length) say(word('import.ignored', { columns: list.unknown.join(', ') }));
    await withProduct(async (app) => {
      const db = app.get(Database);
      const network = await app.get(Directory).networkBySlug(unsafeAllTenantsContext('import'), options.network);
      if (!network) throw new Fault('cli.network.unknown', { slug: options.network });
      const ctx = new RequestContext({ scope: 'network', networkId: network.id, tenantId: network.id, actor: systemActor('import') });
      const report = await db.write(ctx, (inside) =>
        app.get(BulkInvitationsService).inviteMany(inside, {
          rows: list.rows,
          dryRun: !options.apply,
          ...(options.days ? { expiresInDays: options.days } : {}),
        }),
      );
      if (report.problems.length) {
        say(
          columns([
            [word('import.line'), word('import.column'), word('import.problem')],
            ...report.problems.map((one) => [
              String(list.lines[one.row - 1] ?? one.row),
              list.labels[one.column as keyof typeof list.labels] ?? one.column,
              one.issue.message,
            ]),
          ]),
        );
        throw new Fault('cli.import.to_correct', { count: report.problems.length });
      }
      const left = report.rows.filter((one) => one.note !== null);
      if (left.length) say(columns([[word('import.line'), word('import.left_out')], ...left.map((one) => [String(list.lines[one.row - 1] ?? one.row), one.note!])]));
      const counts = { created: report.created, updated: report.updated, unchanged: report.unchanged };
      say(word(report.applied ? 'import.applied' : 'import.dry_run', counts));
    });
  }

  @Option({ flags: '--network <slug>', description: word('import.network'), required: true })
  network(value: string): string {
    return value;
  }

  @Option({ flags: '--apply', description: word('import.apply') })
  apply(): boolean {
    return true;
  }

  @Option({ flags: '--days <number>', description: word('import.days') })
  days(value: string): number {
    return Number(value);
  }
}

function contentOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Fault('cli.file.unreadable', { file, reason: (error as NodeJS.ErrnoException).code ?? '' }, { cause: error });
  }
}

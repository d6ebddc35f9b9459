import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { MunicipalityEntity, NetworksService } from '@tequio/network';
import { Database, unsafeAllTenantsContext } from '@tequio/platform';
import { addressIn } from '../deployment/data-folder.js';
import { withProduct } from '../deployment/with-product.js';
import { say, word } from '../terminal.js';

interface OpenOptions {
  state: string;
  slug: string;
  authority: string;
  short?: string;
  since?: string;
}

@SubCommand({ name: 'open', description: word('network.open.description') })
export class NetworkOpenCommand extends CommandRunner {
  async run(_arguments: string[], options: OpenOptions): Promise<void> {
    await withProduct(async (app, { config, folder }) => {
      const db = app.get(Database);
      const ctx = unsafeAllTenantsContext('network-open');
      const { network, count } = await db.write(ctx, async (inside) => {
        const opened = await app.get(NetworksService).open(inside, {
          stateKey: options.state,
          slug: options.slug,
          authorityName: options.authority,
          ...(options.short ? { authorityShortName: options.short } : {}),
          ...(options.since ? { authoritySince: options.since } : {}),
        });
        const municipalities = await db.repo(inside, MunicipalityEntity).countBy({ networkId: opened.id });
        return { network: opened, count: municipalities };
      });
      say(word('network.opened', { name: network.name, count, address: `${addressIn(folder) ?? config.publicUrl}/${network.slug}` }));
    });
  }

  @Option({ flags: '--state <key>', description: word('network.open.state'), required: true })
  state(value: string): string {
    return value;
  }

  @Option({ flags: '--slug <slug>', description: word('network.open.slug'), required: true })
  slug(value: string): string {
    return value;
  }

  @Option({ flags: '--authority <name>', description: word('network.open.authority'), required: true })
  authority(value: string): string {
    return value;
  }

  @Option({ flags: '--short <name>', description: word('network.open.short') })
  short(value: string): string {
    return value;
  }

  @Option({ flags: '--since <date>', description: word('network.open.since') })
  since(value: string): string {
    return value;
  }
}

@Command({ name: 'network', description: word('network.description'), subCommands: [NetworkOpenCommand] })
export class NetworkCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}

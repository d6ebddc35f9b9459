import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { Fault } from '@tequio/api';
import { Audit, Database, living, unsafeAllTenantsContext } from '@tequio/platform';
import { say, word } from '../terminal.js';
import { prepareDatabase } from './database.js';
import { withDeployment, withServices } from './with-product.js';

@SubCommand({ name: 'adopt', description: word('secret.adopt.description') })
export class SecretAdoptCommand extends CommandRunner {
  async run(_arguments: string[], { reason }: { reason: string }): Promise<void> {
    await withDeployment(async ({ database, settings, secretKey, config, folder }) => {
      if (living(folder.launcher).length) throw new Fault('cli.secret.running', { path: folder.path });
      await prepareDatabase(database, settings, secretKey, undefined, { adoptSecret: true });
      await withServices(config, (app) =>
        app.get(Database).write(unsafeAllTenantsContext('secret-adopt'), (ctx) =>
          app.get(Audit).record(ctx, { action: 'deployment.adopt_secret', subjectType: 'Deployment', subjectId: null, reason }),
        ),
      );
      say(word('secret.adopted'));
    });
  }

  @Option({ flags: '--reason <text>', description: word('secret.adopt.reason'), required: true })
  reason(value: string): string {
    return value;
  }
}

@Command({ name: 'secret', description: word('secret.description'), subCommands: [SecretAdoptCommand] })
export class SecretCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}

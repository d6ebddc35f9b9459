import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { OperatorsService } from '@tequio/identity';
import { Database, unsafeAllTenantsContext } from '@tequio/platform';
import { withProduct } from '../deployment/with-product.js';
import { say, word } from '../terminal.js';

@SubCommand({ name: 'create', description: word('operator.create.description') })
export class OperatorCreateCommand extends CommandRunner {
  async run(_arguments: string[], options: { email: string; name: string }): Promise<void> {
    await withProduct(async (app, { config }) => {
      const db = app.get(Database);
      await db.write(unsafeAllTenantsContext('operator-create'), (ctx) => app.get(OperatorsService).createOperator(ctx, options));
      say(word('operator.created', { email: options.email, address: `${config.publicUrl}/entrar` }));
    });
  }

  @Option({ flags: '--email <address>', description: word('operator.create.email'), required: true })
  email(value: string): string {
    return value;
  }

  @Option({ flags: '--name <name>', description: word('operator.create.name'), required: true })
  name(value: string): string {
    return value;
  }
}

@Command({ name: 'operator', description: word('operator.description'), subCommands: [OperatorCreateCommand] })
export class OperatorCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}

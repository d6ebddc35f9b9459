import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { SecondStepReset } from '@tequio/identity';
import { Database, unsafeAllTenantsContext } from '@tequio/platform';
import { withProduct } from '../deployment/with-product.js';
import { say, word } from '../terminal.js';

@SubCommand({ name: 'reset-second-step', description: word('account.reset.description') })
export class SecondStepResetCommand extends CommandRunner {
  async run(_arguments: string[], options: { email: string; reason: string }): Promise<void> {
    await withProduct(async (app) => {
      await app.get(Database).write(unsafeAllTenantsContext('account-reset-second-step'), (ctx) => app.get(SecondStepReset).reset(ctx, options));
      say(word('account.reset.done', { email: options.email }));
    });
  }

  @Option({ flags: '--email <address>', description: word('account.reset.email'), required: true })
  email(value: string): string {
    return value;
  }

  @Option({ flags: '--reason <text>', description: word('account.reset.reason'), required: true })
  reason(value: string): string {
    return value;
  }
}

@Command({ name: 'account', description: word('account.description'), subCommands: [SecondStepResetCommand] })
export class AccountCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}

import { Command, CommandRunner } from 'nest-commander';
import { prepareDatabase } from '../deployment/database.js';
import { withDeployment } from '../deployment/with-product.js';
import { say, word } from '../terminal.js';

@Command({ name: 'migrate', description: word('migrate.description') })
export class MigrateCommand extends CommandRunner {
  async run(): Promise<void> {
    await withDeployment(async ({ database, settings, secretKey }) => {
      const ran = await prepareDatabase(database, settings, secretKey);
      say(ran.length ? word('migrate.ran', { count: ran.length, names: ran.join(', ') }) : word('migrate.nothing'));
    });
  }
}

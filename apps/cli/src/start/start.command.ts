import { Command, CommandRunner } from 'nest-commander';
import { readSettings } from '@tequio/platform';
import { say, word } from '../terminal.js';
import type { RunningProduct, Stage } from './launcher.js';
import { cliDictionary } from '../cli.dictionary.js';

@Command({ name: 'start', description: word('start.description') })
export class StartCommand extends CommandRunner {
  /** Resolves when the product was asked to stop and has; throws what kept it from starting or ended it. */
  async run(): Promise<void> {
    const asked = stopAsked();
    const settings = readSettings();
    // A variable that cannot be used is told before what would use it is loaded.
    const { launch } = await import('./launcher.js');
    const told = new Set<Stage>();
    const product = await Promise.race([
      launch(settings, (stage) => {
        if (!told.has(stage) || stage === 'database_again') say(cliDictionary.text('es', `start.stage.${stage}`));
        told.add(stage);
      }),
      // What has begun is put down by itself: the database's guard and the processes end with this one.
      asked.then(() => null),
    ]);
    if (!product) return;
    say(welcome(product));
    const fault = await Promise.race([product.failed, asked.then(() => null)]);
    say(word('start.stopping'));
    await product.stop();
    if (fault) throw fault;
    say(word('start.stopped'));
  }
}

function stopAsked(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => settle());
  });
}

/** Address, folder and accounts, as a person reads them at a glance. */
export function welcome({ config, folder, accounts, demonstration }: Pick<RunningProduct, 'config' | 'folder' | 'accounts' | 'demonstration'>): string {
  const rows: [string, string][] = [[word('start.address'), config.publicUrl]];
  if (config.local && !config.smtpUrl) rows.push([word('start.mailbox'), `${config.publicUrl}/buzon`]);
  rows.push([word('start.data'), folder.path]);
  const lines = ['', `  ${word('start.welcome')}`, '', ...table(rows)];
  if (demonstration === 'complete' && accounts.length) {
    lines.push('', `  ${word('start.accounts')}`, '', ...table(accounts.map((account) => [account.email, account.password, account.office])));
  }
  if (demonstration === 'empty' && config.local) lines.push('', `  ${word('start.first_run')}`);
  lines.push('', `  ${word('start.how_to_stop')}`, '');
  return lines.join('\n');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length))) ?? [];
  return rows.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column]! + 3)).join('')}`.trimEnd());
}

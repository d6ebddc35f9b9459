import { createRequire } from 'node:module';
import { Fault } from '@tequio/api/process';
import type { Params } from '@tequio/platform';
import { cliDictionary, type CliText } from './cli.dictionary.js';

/** A text of the commands, in the language of their operators. */
export const word = (key: CliText, params: Params = {}): string => cliDictionary.text('es', key, params);

/** Throws a `Fault` where packages that only the command at hand needs are not installed. */
export function requirePackages(...names: string[]): void {
  const { resolve } = createRequire(import.meta.url);
  for (const name of names) {
    try {
      resolve(name);
    } catch (error) {
      throw new Fault('cli.package', { name }, { cause: error });
    }
  }
}

/** Writes a line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Rows as columns with a space of two between them; the first row is the heading. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n');
}

import type { Params } from '@tequio/platform';
import { cliDictionary, type CliText } from './cli.dictionary.js';

/** A text of the commands, in the language of their operators. */
export const word = (key: CliText, params: Params = {}): string => cliDictionary.text('es', key, params);

/** Writes a line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Rows as columns with a space of two between them; the first row is the heading. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n');
}

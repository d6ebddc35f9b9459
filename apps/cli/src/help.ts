import { word } from './terminal.js';

/** Words of the argument parser, which speaks English only, and what stands for them. */
const WORDS: readonly [RegExp, string][] = [
  [/^Usage: main/gm, `${word('help.usage')} npm run tequio --`],
  [/^Options:/gm, word('help.options')],
  [/^Commands:/gm, word('help.commands')],
  [/^Arguments:/gm, word('help.arguments')],
  [/display help for command/g, word('help.help')],
  // In a list, what follows stays in its column.
  [/\[options\]( \S+)? {2}(?= *\S)/g, `${word('help.some_options')}$1 `],
  [/\[command\](?= {2})/g, `${word('help.some_command')}  `],
  [/\[options\]/g, word('help.some_options')],
  [/\[command\]/g, word('help.some_command')],
  [/^error: unknown command '([^']*)'/gm, word('help.unknown_command')],
  [/^error: unknown option '([^']*)'/gm, word('help.unknown_option')],
  [/^error: required option '([^']*)' not specified/gm, word('help.required_option')],
  [/^error: option '([^']*)' argument missing/gm, word('help.missing_value')],
  [/^error: missing required argument '([^']*)'/gm, word('help.missing_argument')],
  [/^error: too many arguments.*$/gm, word('help.too_many')],
  [/^\(Did you mean (.*)\?\)$/gm, word('help.did_you_mean')],
];

export function inSpanish(output: string): string {
  return WORDS.reduce((text, [from, to]) => text.replace(from, to), output);
}

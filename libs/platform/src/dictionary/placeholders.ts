import type { z } from 'zod';
import { issue } from '../errors/input.js';
import { platformDictionary } from './platform.dictionary.js';

const inBraces = /\{([^{}]*)\}/g;

/** What a text of a network names between braces, as the people who write it call it: `{municipio}`. */
export const placeholdersIn = (text: string): string[] => [...text.matchAll(inBraces)].map(([, name]) => name!);

/** Fills in what is known by its name; a value is never read for braces again. */
export const fillPlaceholders = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(inBraces, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));

/** A text to be filled by these names; nothing else stands in braces, for it would be read as it is. */
export const fillable = <Text extends z.ZodType<string>>(text: Text, names: readonly string[]): Text =>
  text.superRefine((value, check) => {
    const unknown = placeholdersIn(value).find((name) => !names.includes(name));
    if (unknown !== undefined) {
      const near = nearestName(unknown, names);
      const values = { unknown: `{${unknown}}`, near: `{${near}}`, known: names.map((name) => `{${name}}`).join(', ') };
      check.addIssue(issue(platformDictionary.key(near === null ? 'input.placeholder_unknown' : 'input.placeholder_near'), [], values));
    } else if (/[{}]/.test(value.replace(inBraces, ''))) {
      check.addIssue(issue(platformDictionary.key('input.placeholder_open'), [], { example: `{${names[0]}}` }));
    }
  });

/** The one that was probably meant: as it is written without accents, capitals and signs, cut short, or with at most a third of it changed. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const plain = (name: string) => name.normalize('NFD').toLowerCase().replace(/[^a-z0-9]/g, '');
  const asked = plain(written);
  const isNear = (name: string, far: number) => far <= Math.max(1, Math.floor(name.length / 3)) || (asked.length > 2 && (name.startsWith(asked) || asked.startsWith(name)));
  const [nearest] = names
    .map((name) => ({ name, far: distance(asked, plain(name)) }))
    .filter(({ name, far }) => isNear(plain(name), far))
    .sort((one, other) => one.far - other.far);
  return nearest?.name ?? null;
}

/** How many letters are put in, taken away or changed to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries()) next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === against ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}

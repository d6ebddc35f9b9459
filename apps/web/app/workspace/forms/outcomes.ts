import type { FormErrors } from '@tequio/ui';

/** The members of an operation's result that are refusals, as far as a form shows them. */
interface RefusalLike {
  __typename: string;
  code?: string;
  message?: string;
  remedy?: string | null;
  issues?: readonly { path: string; message: string }[];
  missing?: readonly { message: string; where?: string | null }[];
}

/**
 * Messages by field of the form for a result that is a refusal; null where it is none.
 * @param names field of the form by path of the API, where they differ.
 */
export function errorsOf(result: RefusalLike, names: Readonly<Record<string, string>> = {}): FormErrors | null {
  if (result.issues)
    return Object.fromEntries(result.issues.map(({ path, message }) => [fieldOf(path, names), message]));
  if (result.message === undefined) return null;
  const said = [result.message, result.remedy].filter(Boolean).join(' ');
  const missing = result.missing ?? [];
  if (missing.length === 0) return { form: said };
  return {
    form: said,
    ...Object.fromEntries(
      missing.map((one, index) => [one.where ? fieldOf(one.where, names) : `missing-${index}`, one.message]),
    ),
  };
}

function fieldOf(path: string, names: Readonly<Record<string, string>>): string {
  const bare = path.replace(/^(input|changes|template)\./, '');
  // A part of a list is said at the field that holds the list.
  const known = bare.split('.').map((_, index, parts) => parts.slice(0, parts.length - index).join('.')).find((one) => names[one]);
  return (known && names[known]) ?? (bare || 'form');
}

/** Whether the result is the member with this name. */
export function is<T extends { __typename?: string }, N extends T['__typename'] & string>(
  result: T,
  name: N,
): result is Extract<T, { __typename?: N }> {
  return result.__typename === name;
}

import type { FormErrors, Refusal } from '@tequio/ui';

/**
 * Of an autosave that was refused, the fields that can be saved without those that are wrong; or the refusal of all of it,
 * where the thing takes no change any more or what is wrong is no field of it.
 */
export function soundFields<Fields extends object>(refused: { __typename: string }, errors: FormErrors, fields: Fields): { kind: 'sound'; fields: Fields } | Refusal {
  if (refused.__typename !== 'InvalidInput') return { kind: 'refused', closed: true, errors };
  const sound = Object.entries(fields).filter(([name]) => !(name in errors));
  return sound.length === Object.keys(fields).length ? { kind: 'refused', closed: false, errors } : { kind: 'sound', fields: Object.fromEntries(sound) as Fields };
}

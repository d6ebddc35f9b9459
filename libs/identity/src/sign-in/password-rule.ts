import { z } from 'zod';
import { issue } from '@tequio/platform';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/** Beginnings of the passwords that guessing starts with, in the languages of the country. */
const COMMON = [
  'password',
  'contrasena',
  'contraseña',
  'qwerty',
  'asdfgh',
  '123456',
  'abc123',
  'administrador',
  'bienvenido',
  'tequio',
  'municipio',
  'gobierno',
  'transparencia',
];

/**
 * Length is what protects (NIST SP 800-63B §3.1.1): at least 12 characters, no composition rule; but not made of the
 * account's address, of one of the words that guessing begins with and digits, or of fewer than 6 different characters.
 * Returns the dictionary key of what is wrong, or null.
 */
export function passwordFault(
  password: string,
  about: readonly string[] = [],
): 'too_short' | 'too_long' | 'identity.input.password_guessable' | null {
  if (password.length < PASSWORD_MIN) return 'too_short';
  if (password.length > PASSWORD_MAX) return 'too_long';
  const plain = password.toLowerCase();
  const words = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4);
  const rest = [...COMMON, ...words]
    .reduce((text, word) => text.replaceAll(word, ''), plain)
    .replace(/[\d\s\p{P}]/gu, '');
  if (rest.length < 5 || new Set(plain).size < 6) return 'identity.input.password_guessable';
  return null;
}

export const newPassword = (about: readonly string[] = []) =>
  z.string().superRefine((value, check) => {
    const fault = passwordFault(value, about);
    if (fault === 'too_short') check.addIssue(issue('too_short', [], { min: PASSWORD_MIN }));
    else if (fault === 'too_long') check.addIssue(issue('too_long', [], { max: PASSWORD_MAX, length: value.length }));
    else if (fault) check.addIssue(issue(fault, []));
  });

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MODULUS = 1271;
const RADIX = 36;
/** Crockford's base 32: nothing in it is read as something else of it, for I, L, O and U are missing. */
const PLAIN_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The greatest prime whose residues two characters of 32 can write. */
const PLAIN_MODULUS = 1021;

/**
 * Two check characters that no eye confuses, over upper-case letters and digits. As ISO 7064 does with its own modulus:
 * 1021 is prime and greater than 36, so every single substitution and every adjacent transposition changes them.
 * @throws RangeError when a character is outside 0-9A-Z.
 */
export function plainCheckCharacters(payload: string): string {
  const weight = PLAIN_ALPHABET.length ** 2;
  const check = (PLAIN_MODULUS + 1 - ((residue(payload, PLAIN_MODULUS) * weight) % PLAIN_MODULUS)) % PLAIN_MODULUS;
  return `${PLAIN_ALPHABET[Math.floor(check / PLAIN_ALPHABET.length)]}${PLAIN_ALPHABET[check % PLAIN_ALPHABET.length]}`;
}

/**
 * Two check characters of folios issued until 2026, by ISO 7064 MOD 1271-36 (pure system, radix 36) over upper-case letters and digits.
 * Detects every single substitution and every adjacent transposition: 1271 = 31 · 41 has no common factor with any
 * non-zero difference below 36 times a power of 36, nor with 35.
 * @throws RangeError when a character is outside 0-9A-Z.
 */
export function checkCharacters(payload: string): string {
  const check = (MODULUS + 1 - ((residue(payload, MODULUS) * RADIX * RADIX) % MODULUS)) % MODULUS;
  return `${ALPHABET[Math.floor(check / RADIX)]}${ALPHABET[check % RADIX]}`;
}

/** Whether the last two characters are the check characters of those before them. */
export function hasValidCheckCharacters(text: string): boolean {
  return text.length > 2 && residue(text, MODULUS) === 1;
}

function residue(text: string, modulus: number): number {
  let value = 0;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) throw new RangeError(`ISO 7064 MOD 1271-36 has no character ${JSON.stringify(character)}`);
    value = (value * RADIX + digit) % modulus;
  }
  return value;
}

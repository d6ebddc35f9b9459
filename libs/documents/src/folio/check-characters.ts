const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MODULUS = 1271;
const RADIX = 36;

/**
 * Two check characters by ISO 7064 MOD 1271-36 (pure system, radix 36) over upper-case letters and digits.
 * Detects every single substitution and every adjacent transposition: 1271 = 31 · 41 has no common factor with any
 * non-zero difference below 36 times a power of 36, nor with 35.
 * @throws RangeError when a character is outside 0-9A-Z.
 */
export function checkCharacters(payload: string): string {
  const check = (MODULUS + 1 - ((residue(payload) * RADIX * RADIX) % MODULUS)) % MODULUS;
  return `${ALPHABET[Math.floor(check / RADIX)]}${ALPHABET[check % RADIX]}`;
}

/** Whether the last two characters are the check characters of those before them. */
export function hasValidCheckCharacters(text: string): boolean {
  return text.length > 2 && residue(text) === 1;
}

function residue(text: string): number {
  let value = 0;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) throw new RangeError(`ISO 7064 MOD 1271-36 has no character ${JSON.stringify(character)}`);
    value = (value * RADIX + digit) % MODULUS;
  }
  return value;
}

/** What a dictionary says for a key that comes from outside, such as a state of the API; undefined where it has nothing. */
export const wordFor = <T>(words: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

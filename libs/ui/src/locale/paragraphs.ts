/** Paragraphs of a text, which an empty line separates; the API counts those of a letter in the same way. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter(Boolean);

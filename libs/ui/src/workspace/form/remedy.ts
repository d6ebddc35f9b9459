import { paragraphsOf } from '../../locale/paragraphs.js';

/** What an observation proposes for a field, or for one paragraph of it. */
export interface Remedy {
  value: string;
  /** The paragraph that it takes the place of, counted from 1, and what that said when it was observed; absent: the whole field. */
  paragraph?: { part: number; said: string };
}

/** What a field says with the remedy put in: of several paragraphs the others stay as they were typed. */
export function withRemedy(present: string, { value, paragraph }: Remedy): string {
  if (!paragraph) return value;
  const paragraphs = paragraphsOf(present);
  // The observed paragraph may have moved by what was written above it.
  const found = paragraphs.indexOf(paragraph.said);
  const at = found < 0 ? paragraph.part - 1 : found;
  paragraphs.splice(at, 1, value);
  return paragraphs.join('\n\n');
}

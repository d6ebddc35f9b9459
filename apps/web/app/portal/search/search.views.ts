export interface SearchHitView {
  id: string;
  kind: 'municipality' | 'plan' | 'commitment' | 'letter' | 'secretariat';
  title: string;
  /** Where it belongs: the municipality's name. */
  place: string | null;
  /** Where its text speaks of what was looked for, in pieces; empty where only its title does. */
  excerpt: { text: string; found: boolean }[];
  /** What a past plan was taken from, and by what it is to be known. */
  capturedFrom: string | null;
  /** Path without language. */
  path: string;
}

import type { Typed } from '../forms/typed.js';

/** Of the API: pieces of evidence of one report. */
const MOST = 20;

export interface TypedLink {
  url: string;
  shows: string;
}

/** A file that was taken in with this form and waits for the report that it belongs to. */
export interface AttachedFile {
  id: string;
  name: string;
  shows: string;
}

/** Evidence as a form holds it: `link.0`, `linkName.0`, …, and `file.0`, `fileLabel.0`, `fileName.0`, …, in this order. */
export interface TypedEvidence {
  links: TypedLink[];
  files: AttachedFile[];
}

export function evidenceIn(typed: Typed): TypedEvidence {
  const at = (name: string, index: number) => (typed[`${name}.${index}`] ?? '').trim();
  const numbers = Array.from({ length: MOST }, (_, index) => index);
  return {
    links: numbers.flatMap((index) => {
      const link = { url: at('link', index), shows: at('linkName', index) };
      return link.url || link.shows ? [link] : [];
    }),
    files: numbers.flatMap((index) => {
      const id = at('file', index);
      return id ? [{ id, name: at('fileLabel', index), shows: at('fileName', index) }] : [];
    }),
  };
}

/** The same as a form holds it, its other fields kept. */
export function typedWith(typed: Typed, { links, files }: TypedEvidence): Typed {
  const others = Object.entries(typed).filter(([name]) => !/^(link|linkName|file|fileLabel|fileName)\.\d+$/.test(name));
  return Object.fromEntries([
    ...others,
    ...links.flatMap(({ url, shows }, index) => [[`link.${index}`, url] as const, [`linkName.${index}`, shows] as const]),
    ...files.flatMap(({ id, name, shows }, index) => [[`file.${index}`, id] as const, [`fileLabel.${index}`, name] as const, [`fileName.${index}`, shows] as const]),
  ]);
}

/** As the API takes it, and which field of the form each of its paths is. */
export function evidenceInput({ links, files }: TypedEvidence, restricted: boolean, unnamed: string) {
  const names: Record<string, string> = {};
  files.forEach((_, index) => (names[`evidence.${index}.description`] = `fileName.${index}`));
  links.forEach((_, index) => {
    names[`evidence.${files.length + index}.url`] = `link.${index}`;
    names[`evidence.${files.length + index}.description`] = `linkName.${index}`;
  });
  return {
    input: [
      ...files.map(({ id, name, shows }) => ({ description: shows || name || unnamed, fileId: id, restricted })),
      ...links.map(({ url, shows }) => ({ description: shows || unnamed, url, restricted })),
    ],
    names,
  };
}

/** Pairs of fields for links that a form shows: one empty beside those that are filled, while there is room. */
export const linkRows = ({ links, files }: TypedEvidence, another: boolean): number =>
  Math.min(MOST - files.length, Math.max(1, links.length + (another ? 1 : 0)));

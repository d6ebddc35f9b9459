import { z } from 'zod';
import { day, email, fillable, line, prose } from '@tequio/platform';

/** What a letter recognises, A to H from the network's template and then the municipality's own. */
export interface LetterPoint {
  text: string;
  own: boolean;
}

/**
 * What a letter says. Every field may be missing while it is a draft, and for ever in a past letter captured from an
 * archive; what must be there to freeze it is a guard of the life cycle, not of the shape.
 * Source: the fields of a real letter (Huixquilucan, 8 July 2022) and the field's reference, §6.
 */
export interface LetterContent {
  place: string | null;
  date: string | null;
  subject: string | null;
  addressee: string | null;
  body: string | null;
  plan: string | null;
  proactiveCommitment: string | null;
  points: LetterPoint[];
  signatoryName: string | null;
  signatoryPost: string | null;
  authorityName: string | null;
  authorityPost: string | null;
  termEndsOn: string | null;
  contactOffice: string | null;
  contactEmail: string | null;
}

export type LetterField = keyof LetterContent;

export const emptyContent: LetterContent = {
  place: null,
  date: null,
  subject: null,
  addressee: null,
  body: null,
  plan: null,
  proactiveCommitment: null,
  points: [],
  signatoryName: null,
  signatoryPost: null,
  authorityName: null,
  authorityPost: null,
  termEndsOn: null,
  contactOffice: null,
  contactEmail: null,
};

/** What of a field stands by itself: the paragraphs of the text, the acknowledgements; none of a field that is one thing. */
export function partsOf(content: LetterContent, field: LetterField): string[] {
  if (field === 'points') return content.points.map(({ text }) => text);
  // Parted as the pages part it, so that an observation of the third paragraph is of the third that its readers see.
  return field === 'body' ? (content.body ?? '').split(/\n\s*\n/).map((part) => part.trim()).filter(Boolean) : [];
}

/** An emptied field is null, not an empty text. */
const cleared = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), schema.nullable());

const fields = {
  place: cleared(line(160)),
  date: cleared(day()),
  subject: cleared(prose(600)),
  addressee: cleared(prose(400)),
  body: cleared(prose(6000)),
  plan: cleared(line(300)),
  proactiveCommitment: cleared(line(300)),
  points: z.array(z.object({ text: prose(2000), own: z.boolean() })).max(20),
  signatoryName: cleared(line(160)),
  signatoryPost: cleared(line(160)),
  authorityName: cleared(line(160)),
  authorityPost: cleared(line(200)),
  termEndsOn: cleared(day()),
  contactOffice: cleared(line(200)),
  contactEmail: cleared(email()),
} satisfies Record<LetterField, z.ZodType>;

/** A change of some fields; what is absent stays as it is. */
export const letterPatch = z.object(fields).partial();

export const LETTER_FIELDS = Object.keys(fields) as LetterField[];

export const isLetterField = (name: string): name is LetterField => name in fields;

/** What a template leaves to each letter, as the people of a network write it: `{municipio}`. */
export const PLACEHOLDERS = ['municipio', 'estado', 'autoridad', 'plan', 'compromiso'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const ofLetter = (text: z.ZodType<string>) => fillable(text, PLACEHOLDERS);

/** A network's template. */
export const templateContent = z.object({
  subject: ofLetter(prose(600)),
  addressee: ofLetter(prose(400)),
  body: ofLetter(prose(6000)),
  plan: line(300).nullable(),
  proactiveCommitment: line(300).nullable(),
  points: z.array(ofLetter(prose(2000))).min(1).max(15),
  authorityPost: ofLetter(line(200)).nullable(),
});
export type TemplateContent = z.output<typeof templateContent>;

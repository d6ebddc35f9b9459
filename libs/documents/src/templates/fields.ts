import { z } from 'zod';

/** One line of text: no line break, not only spaces. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\n\r]*$/);

/** A paragraph or several, separated by line breaks. */
export const prose = (max: number) => z.string().trim().min(1).max(max);

/** Local calendar date, YYYY-MM-DD. */
export const localDate = z.iso.date().refine((text) => text >= '1900-01-01' && text <= '2199-12-31', 'out of range');

/** Local time of day, HH:mm. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** A person in office. The name is absent where it is not known or must not be shown; the post always stands. */
export const officeHolder = z.strictObject({
  name: line(160).nullish(),
  /** May break into two or three lines. */
  post: prose(200),
});

/** A stretch of time between two local dates. */
export const period = z
  .strictObject({ from: localDate, to: localDate })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'ends before it begins' });

/** Who issues the document, with the names and the look of that day. */
export const issuer = z.strictObject({
  /** «Municipio de …» or the name of the network's authority. */
  name: line(160),
  /** The state, where it is not part of the name. */
  state: line(80).nullish(),
  /** The office or body that issues. */
  office: line(200).nullish(),
  /** PNG given at rendering; its hash keeps the image part of what is sealed. */
  crest: z.strictObject({ sha256: sha256Hex, alt: line(160) }).nullish(),
  /** Colour of rules and headings, dark enough to be read on white. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .refine((colour) => contrastOnWhite(colour) >= 4.5, 'needs a contrast of 4.5 to 1 on white')
    .nullish(),
});

/** What every document carries beside its own fields. */
export const documentBase = {
  issuer,
  /** Address of the verification page without the folio, for example https://ejemplo.gob.mx/verificar */
  verificationBase: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .nullish(),
  /** Fictional networks say so on paper. */
  example: z.boolean().optional(),
};

/** Contrast ratio against white, WCAG 2.2 (relative luminance of sRGB). */
export function contrastOnWhite(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

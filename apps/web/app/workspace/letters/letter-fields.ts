import { letterFieldNames, paragraphsOf, type LetterFieldName, type Remedy, type Tone } from '@tequio/ui';
import type { LetterChangesInput, LetterFieldsFragment } from '@tequio/contracts';

export type Letter = LetterFieldsFragment;
export type LetterContent = Letter['content'];

/** Field of the API by field of the form; the own acknowledgement is one of several points and stands apart. */
const API_FIELDS = {
  place: 'place',
  date: 'date',
  addressee: 'addressee',
  subject: 'subject',
  body: 'body',
  linkedPlan: 'plan',
  linkedCommitment: 'proactiveCommitment',
  signatoryName: 'signatoryName',
  signatoryOffice: 'signatoryPost',
  termEnd: 'termEndsOn',
  contactOffice: 'contactOffice',
  contactEmail: 'contactEmail',
} as const satisfies Partial<Record<LetterFieldName, keyof LetterContent>>;

const OWN = 'ownAcknowledgement';

type PlainField = keyof typeof API_FIELDS;
const isPlain = (name: string): name is PlainField => name in API_FIELDS;

/** Field of the form by field of the API, for messages. */
export const FORM_NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(API_FIELDS).map(([form, api]) => [api, form])),
  points: OWN,
  authorityPost: 'addressee',
  signature: 'signedCopy',
  fileId: 'signedCopy',
};

export const formField = (api: string | null | undefined): LetterFieldName | null => {
  const name = api ? FORM_NAMES[api] : undefined;
  return letterFieldNames.find((one) => one === name) ?? null;
};

/** What of a field stands by itself, as the API counts its parts. */
export const partsOf = (content: LetterContent, field: string): string[] =>
  field === 'points' ? content.points.map((point) => point.text) : field === 'body' ? paragraphsOf(content.body ?? '') : [];

/** What the suggestion of an observation puts into the form's field; null where there is none or the field does not hold that part. */
export function remedyOf(content: LetterContent, { field, part, suggestion }: Pick<Letter['observations'][number], 'field' | 'part' | 'suggestion'>): Remedy | null {
  if (!suggestion) return null;
  if (!part) return { value: suggestion };
  if (field === 'points') return content.points[part - 1]?.own ? { value: suggestion } : null;
  return { value: suggestion, paragraph: { part, said: partsOf(content, 'body')[part - 1] ?? '' } };
}

export const apiField = (form: string): keyof LetterContent | null =>
  form === OWN ? 'points' : isPlain(form) ? API_FIELDS[form] : null;

const ownPoint = (content: LetterContent): string => content.points.find((point) => point.own)?.text ?? '';

/** The addressee has several lines and its field has one: lines are parted by a stroke. */
const asOneLine = (name: LetterFieldName, value: string) =>
  name === 'addressee' ? value.replace(/\n+/g, ' / ') : value;
const asLines = (name: string, value: string) => (name === 'addressee' ? value.replace(/\s*\/\s+/g, '\n') : value);

export function formValues(content: LetterContent): Record<LetterFieldName, string> {
  const value = (name: LetterFieldName) =>
    name === OWN ? ownPoint(content) : isPlain(name) ? asOneLine(name, content[API_FIELDS[name]] ?? '') : '';
  return Object.fromEntries(letterFieldNames.map((name) => [name, value(name)])) as Record<LetterFieldName, string>;
}

/** What is told of a letter that was signed on paper, in the order of its form. */
export const PAPER_FIELDS = ['date', 'place', 'signatoryName', 'signatoryOffice', 'termEnd', 'linkedPlan', 'linkedCommitment', 'contactOffice', 'contactEmail', 'body'] as const satisfies readonly PlainField[];

export const paperContent = (fields: Readonly<Record<string, string>>): LetterChangesInput =>
  Object.fromEntries(
    PAPER_FIELDS.flatMap((name) => {
      const value = (fields[name] ?? '').replace(/\r\n?/g, '\n').trim();
      // Whom to write to is known otherwise; of the paper, nothing is.
      return value || (name !== 'contactOffice' && name !== 'contactEmail') ? [[API_FIELDS[name], value] as const] : [];
    }),
  );

/** What of the sent fields differs from `content`; nothing where all is as stored. */
export function changesOf(fields: Readonly<Record<string, string>>, content: LetterContent): LetterChangesInput {
  const stored = formValues(content);
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const text = value.replace(/\r\n?/g, '\n');
    if (name === OWN) {
      if (text.trim() === stored[OWN]) continue;
      const others = content.points.filter((point) => !point.own || point.text !== stored[OWN]);
      changes['points'] = [...others, ...(text.trim() ? [{ text: text.trim(), own: true }] : [])].map(
        ({ text: words, own }) => ({ text: words, own }),
      );
    } else if (isPlain(name) && text !== stored[name]) changes[API_FIELDS[name]] = asLines(name, text);
  }
  return changes as LetterChangesInput;
}

export const letterTones: Record<Letter['state'], Tone> = { DRAFT: 'now', FROZEN: 'now', SIGNED: 'now', SUBMITTED: 'now', UNDER_REVIEW: 'now', OBSERVED: 'late', ACCEPTED: 'ok', REJECTED: 'late', WITHDRAWN: 'idle', SUPERSEDED: 'idle', CAPTURED: 'soon' };

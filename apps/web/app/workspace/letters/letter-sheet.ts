import { createFormats, type DocumentSheetProps, type SheetPart } from '@tequio/ui';
import { recordEs } from '../record.dictionary.es.js';
import { partsOf, type Letter, type LetterContent } from './letter-fields.js';

type Run = NonNullable<SheetPart['runs']>[number];

/** The letter as paper: the text of its PDF, which is in Spanish, with what is observed, changed or missing marked in it. */
export function letterSheet(
  letter: Pick<Letter, 'content' | 'observations' | 'document' | 'captured'>,
  before: LetterContent | null = null,
): DocumentSheetProps {
  const t = recordEs.letterSheet;
  const { content } = letter;
  const formats = createFormats('es', 'UTC');
  const observed = new Set(letter.observations.filter((one) => !one.attendedAt).map((one) => (one.part ? `${one.field}.${one.part}` : one.field)));
  const run = (field: keyof LetterContent, text: string | null | undefined, gap: string, part?: number): Run => {
    if (!text) return { text: gap, mark: 'gap' };
    if (observed.has(field) || (part && observed.has(`${field}.${part}`))) return { text, mark: 'observed' };
    return before && JSON.stringify(before[field]) !== JSON.stringify(content[field])
      ? { text, mark: 'changed' }
      : { text };
  };
  const [plan, commitment] = [content.plan, content.proactiveCommitment];
  return {
    folio: letter.document?.folio ?? null,
    captured: letter.captured,
    parts: [
      {
        kind: 'place',
        runs: [
          run('place', content.place, t.place),
          { text: ', ' },
          run('date', content.date && formats.longDate(content.date), t.date),
        ],
      },
      { kind: 'subject', runs: [{ text: `${t.subject} ` }, run('subject', content.subject, t.subjectGap)] },
      { kind: 'addressee', runs: [run('addressee', content.addressee, t.addressee)] },
      ...partsOf(content, 'body').map((paragraph, index): SheetPart => ({ kind: 'text', runs: [run('body', paragraph, '', index + 1)] })),
      ...(content.body ? [] : [{ kind: 'text', runs: [{ text: t.body, mark: 'gap' }] } satisfies SheetPart]),
      ...(plan ? [{ kind: 'text', runs: [{ text: `${t.plan} ` }, run('plan', plan, '')] } satisfies SheetPart] : []),
      ...(commitment
        ? [
            {
              kind: 'text',
              runs: [{ text: `${t.commitment} ` }, run('proactiveCommitment', commitment, '')],
            } satisfies SheetPart,
          ]
        : []),
      ...(content.points.length
        ? [
            { kind: 'heading', runs: [{ text: t.acknowledgements }] } satisfies SheetPart,
            { kind: 'list', items: content.points.map((point) => point.text) } satisfies SheetPart,
          ]
        : []),
    ],
    signatures: [
      [content.signatoryName ?? t.signatory, content.signatoryPost].filter(Boolean).join('\n'),
      ...(content.authorityName || content.authorityPost
        ? [[content.authorityName, content.authorityPost].filter(Boolean).join('\n')]
        : []),
    ],
  };
}

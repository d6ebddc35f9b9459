import type { DocumentSheetProps } from '@tequio/ui';
import type { LetterTemplateInput, LetterTemplatesQuery } from '@tequio/contracts';
import { letterSheet } from '../letters/letter-sheet.js';
import { orNull, type Typed } from '../forms/typed.js';
import { recordEs } from '../record.dictionary.es.js';

type Template = LetterTemplatesQuery['letterTemplate'];

/** As many as a template may have. */
export const MAX_POINTS = 15;

const TEXTS = ['subject', 'addressee', 'body', 'plan', 'proactiveCommitment', 'authorityPost'] as const;

/** «A», «B»: how the letter orders what it acknowledges. */
export const letterOfPoint = (index: number): string => String.fromCharCode(65 + index);

const pointNames = (typed: Typed): string[] => Array.from({ length: MAX_POINTS }, (_, index) => `points.${index}`).filter((name) => typed[name]?.trim());

/** Fields of the form by their names. */
export const templateValues = (template: Template): Typed => ({
  ...Object.fromEntries(TEXTS.map((name) => [name, template[name] ?? ''])),
  ...Object.fromEntries(template.points.map((text, index) => [`points.${index}`, text])),
});

/** The template that the form says; a point that was emptied is gone. */
export function templateFrom(typed: Typed): { template: LetterTemplateInput; /** Field of the form by path of the API. */ names: Record<string, string> } {
  const names = pointNames(typed);
  const text = (name: string) => (typed[name] ?? '').trim();
  return {
    template: {
      subject: text('subject'),
      addressee: text('addressee'),
      body: text('body'),
      plan: orNull(text('plan')),
      proactiveCommitment: orNull(text('proactiveCommitment')),
      authorityPost: orNull(text('authorityPost')),
      points: names.map(text),
    },
    names: { points: 'points.0', ...Object.fromEntries(names.map((name, index) => [`points.${index}`, name])) },
  };
}

/** Points of the form in their order and, while there is room, an empty one to write another. */
export function pointsOf(typed: Typed): string[] {
  const written = pointNames(typed).map((name) => typed[name] ?? '');
  return written.length < MAX_POINTS ? [...written, ''] : written;
}

/** The template as paper; in brackets, what each letter fills in. */
export function templateSheet(typed: Typed): DocumentSheetProps {
  const { template } = templateFrom(typed);
  const filled: Readonly<Record<string, string>> = recordEs.templateSheet;
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(filled, name) ? `[${filled[name]}]` : whole));
  const spokenOf = (name: string) => [template.subject, template.body, ...template.points].some((text) => text.includes(`{${name}}`));
  return letterSheet({
    content: {
      place: null,
      date: null,
      subject: fill(template.subject),
      addressee: fill(template.addressee),
      body: fill(template.body),
      plan: template.plan ?? (spokenOf('plan') ? `[${filled['plan']}]` : null),
      proactiveCommitment: template.proactiveCommitment ?? (spokenOf('compromiso') ? `[${filled['compromiso']}]` : null),
      points: template.points.map((text) => ({ text: fill(text), own: false })),
      signatoryName: null,
      signatoryPost: null,
      authorityName: null,
      authorityPost: template.authorityPost ? fill(template.authorityPost) : null,
      termEndsOn: null,
      contactOffice: null,
      contactEmail: null,
    },
    observations: [],
    document: null,
    captured: false,
  });
}

import {
  createFormats,
  daysBetween,
  type LetterQueueRow,
  type LetterReviewModel,
  type Locale,
  type ReviewedPart,
} from '@tequio/ui';
import { compared } from '../../text-difference.js';
import type { Space } from '../acting.js';
import { todayIn } from '../days.js';
import type { LettersQuery } from '@tequio/contracts';
import { workspaceText } from '../workspace.text.js';
import { confirmationOf, stepOf, type LetterAct } from '../letter-steps/letter-acts.js';
import { aboutOf, letterHistory, letterTrack } from '../letters/letter-editor.model.js';
import { type Letter, type LetterContent, letterTones, partsOf } from '../letters/letter-fields.js';
import { letterSheet } from '../letters/letter-sheet.js';

/** Fields of the letter in the order that it is read in. */
const REVIEWED = [
  'place',
  'date',
  'addressee',
  'subject',
  'body',
  'plan',
  'proactiveCommitment',
  'points',
  'signatoryName',
  'signatoryPost',
  'termEndsOn',
  'contactOffice',
  'contactEmail',
] as const satisfies readonly (keyof LetterContent)[];

const said = (content: LetterContent, field: (typeof REVIEWED)[number], locale: Locale): string => {
  const value = content[field];
  if (Array.isArray(value)) return value.map((point) => point.text).join('\n');
  if (!value) return '';
  return field === 'date' || field === 'termEndsOn' ? createFormats(locale, 'UTC').longDate(value) : value;
};

/** Fields and parts of fields that a form of ours names, as `body.2`, in its order. */
export function reviewedIn(form: FormData): { name: string; field: string; part: number | null }[] {
  const names = [...form.keys()].flatMap((key) => /^(?:observation|remedy)\.(\w+(?:\.\d{1,2})?)$/.exec(key)?.[1] ?? []);
  return [...new Set(names)].flatMap((name) => {
    const [field = '', part] = name.split('.');
    return REVIEWED.some((one) => one === field) ? [{ name, field, part: part ? Number(part) : null }] : [];
  });
}

const nameOf = (field: string | null, part: number | null): string => (part ? `${field}.${part}` : (field ?? ''));

/**
 * Paragraphs or acknowledgements beside those of the submission before: by what they say, so that one that was taken out in
 * the middle does not make those after it look changed. `before` is empty for a new one and absent for one that stayed.
 */
export function partsBeside(parts: readonly string[], earlier: readonly string[]): { parts: { value: string; before?: string }[]; removed: string[] } {
  const beside: { value: string; before?: string }[] = [];
  const removed: string[] = [];
  const gone: string[] = [];
  for (const { kind, text } of compared(earlier, parts))
    if (kind === 'out') gone.push(text);
    else if (kind === 'in') beside.push({ value: text, before: gone.shift() ?? '' });
    else {
      removed.push(...gone.splice(0));
      beside.push({ value: text });
    }
  return { parts: beside, removed: [...removed, ...gone] };
}

/** The last text that was sent before the one at hand; what was frozen and went back to a draft was never sent. */
export const sentBefore = <T extends { submittedAt?: string | null }>(letter: { versions: readonly T[] }): T | undefined =>
  letter.versions.slice(1).find(({ submittedAt }) => submittedAt);

/** The letter as the institute reads it: field by field, beside what was sent before. */
export function letterReviewModel(letter: Letter, space: Space, key: string): LetterReviewModel {
  const locale = space.locale;
  const t = workspaceText(locale).letter;
  const { base, membership, network } = space;
  const fileHref = (id: string) => `/files/${id}?as=${membership.id}`;
  const formats = createFormats(locale, network.timeZone);
  const before = sentBefore(letter)?.content ?? null;
  const open = new Map(letter.observations.filter((one) => !one.attendedAt).map((one) => [nameOf(one.field, one.part), one]));
  const item = (field: (typeof REVIEWED)[number], part: number | null, value: string, earlier: string | undefined): ReviewedPart => {
    const name = nameOf(field, part);
    const observation = open.get(name);
    return {
      name,
      label: aboutOf({ field, part }, locale),
      value,
      ...(earlier !== undefined && earlier !== value ? { before: earlier } : {}),
      ...(observation
        ? {
            observation: {
              id: observation.id,
              text: observation.reason,
              office: observation.madeByOffice ?? t.institute,
              day: todayIn(network.timeZone, new Date(observation.madeAt)),
            },
          }
        : {}),
    };
  };
  const ask = (act: LetterAct) =>
    letter.steps.some((one) => one.name === stepOf(act) && one.allowed)
      ? confirmationOf(act, letter, { key, pageHref: `${base}/cartas/${letter.id}/${act}` }, locale)
      : undefined;
  const [takeUp, accept, reject, withdraw] = [ask('revisar'), ask('aceptar'), ask('rechazar'), letter.captured ? ask('retirar-captura') : undefined];
  const takeBack = letter.captured ? undefined : letter.steps.find((one) => one.name === stepOf('deshacer-respuesta') && one.allowed);
  const undo = takeBack && !takeBack.missing.length ? ask('deshacer-respuesta') : undefined;
  const observable = letter.steps.some((one) => one.name === 'observe' && one.allowed);
  return {
    municipality: letter.municipality.name,
    queueHref: `${base}/cartas`,
    status: { tone: letterTones[letter.state] ?? 'idle', text: t.states[letter.state] ?? letter.state },
    captured: letter.captured,
    // A captured letter has not come the way of those that are written here.
    steps: letter.captured ? [] : letterTrack(letter, (at) => formats.longDate(at), locale),
    ...(observable ? { answerBefore: letter.replyDueOn ?? todayIn(network.timeZone) } : {}),
    observable,
    version: letter.version,
    onPaper: letter.signedOnPaper,
    // Of a paper nothing but what was told of it can be observed.
    fields: REVIEWED.filter((field) => !letter.signedOnPaper || said(letter.content, field, locale)).map((field) => {
      const parts = partsOf(letter.content, field);
      const several = parts.length > 1 || field === 'points' ? parts : [];
      // Without several of its own, the field shows as a whole what it said before.
      const beside = partsBeside(several, before && several.length ? partsOf(before, field) : several);
      return {
        ...item(field, null, said(letter.content, field, locale), before ? said(before, field, locale) : undefined),
        parts: beside.parts.map(({ value, before: said }, index) => item(field, index + 1, value, said)),
        removed: beside.removed,
      };
    }),
    resubmission: before !== null,
    sheet: letter.signedOnPaper ? null : letterSheet(letter, before),
    ...(letter.signedFileId ? { signedCopyHref: fileHref(letter.signedFileId) } : {}),
    ...(letter.scanFileId ? { scanHref: fileHref(letter.scanFileId) } : {}),
    ...(letter.state === 'CAPTURED' && membership.rights.includes('LetterOfIntent:capture') ? { addScanHref: `${base}/cartas/${letter.id}/escaneo` } : {}),
    ...(takeUp ? { takeUp } : {}),
    ...(accept ? { accept } : {}),
    ...(reject ? { reject } : {}),
    ...(withdraw ? { withdraw } : {}),
    ...(takeBack ? { answered: { ...(undo ? { undo } : {}), standsInTheWay: takeBack.missing.map(({ message }) => message) } } : {}),
    ...(letter.captured && letter.state === 'WITHDRAWN' && space.membership.rights.includes('LetterOfIntent:capture')
      ? { captureAgainHref: `${base}/capturar?carta=${letter.id}` }
      : {}),
    history: letterHistory(letter, locale),
  };
}

export function queueRow(
  letter: LettersQuery['lettersOfIntent']['nodes'][number],
  base: string,
  today: string,
  locale: Locale,
): LetterQueueRow {
  const t = workspaceText(locale).letter;
  const sentAt = letter.submittedAt ?? letter.createdAt;
  const late = letter.replyDueOn ? letter.replyDueOn < today : false;
  return {
    id: letter.id,
    municipality: letter.municipality.name,
    href: `${base}/cartas/${letter.id}`,
    sentAt,
    answerBefore: letter.replyDueOn ?? letter.correctBy ?? sentAt.slice(0, 10),
    waitingDays: Math.max(0, daysBetween(sentAt, today)),
    round: Math.max(1, letter.versions.filter(({ submittedAt }) => submittedAt).length),
    status: {
      tone: late ? 'late' : (letterTones[letter.state] ?? 'idle'),
      text: late ? t.late : (t.states[letter.state] ?? letter.state),
    },
  };
}

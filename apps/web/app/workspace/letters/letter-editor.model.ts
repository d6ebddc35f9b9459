import {
  createFormats,
  letterFieldNames,
  type Change,
  type FieldObservation,
  type LetterEditorModel,
  type LetterFieldName,
  type Locale,
  type SectionState,
  type TrackStep,
} from '@tequio/ui';
import type { CurrentLetterQuery } from '@tequio/contracts';
import type { Space } from '../acting.js';
import { todayIn } from '../days.js';
import { wordFor } from '../word-for.js';
import { workspaceText } from '../workspace.text.js';
import { confirmationOf, stepOf, type LetterAct } from '../letter-steps/letter-acts.js';
import { apiField, formField, formValues, type Letter, letterTones, PAPER_FIELDS, remedyOf } from './letter-fields.js';
import { letterSheet } from './letter-sheet.js';

/** Bytes of a signed copy; the server's own limit. */
export const MAX_COPY_BYTES = 25 * 1024 * 1024;

const SECTIONS: readonly (readonly LetterFieldName[])[] = [
  letterFieldNames.slice(0, 3),
  letterFieldNames.slice(3, 7),
  letterFieldNames.slice(7, 8),
  letterFieldNames.slice(8),
];

const EDITABLE = new Set(['DRAFT', 'OBSERVED']);
/** The text of a letter that was signed on paper is the paper's: it is registered anew, not written on. */
export const isEditable = (letter: Letter): boolean => EDITABLE.has(letter.state) && !(letter.signedOnPaper && letter.state === 'OBSERVED');

/** Where the letter is in its way, from the draft to the answer. */
export function letterTrack(letter: Letter, day: (at: string) => string, locale: Locale): TrackStep[] {
  const t = workspaceText(locale).letter;
  const order = ['DRAFT', 'FROZEN', 'SIGNED', 'SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED'];
  const ended = letter.state === 'ACCEPTED' || letter.state === 'SUPERSEDED';
  const at =
    letter.state === 'OBSERVED'
      ? 0
      : letter.state === 'REJECTED'
        ? 4
        : letter.state === 'WITHDRAWN'
          ? 0
          : Math.max(0, order.indexOf(letter.state));
  // A step names what has been done: the one after the last done is under way.
  const current = letter.state === 'DRAFT' || letter.state === 'OBSERVED' ? 0 : at + 1;
  const stopped = letter.state === 'REJECTED' || letter.state === 'WITHDRAWN';
  const dates = [letter.createdAt, letter.frozenAt, null, letter.submittedAt, null, letter.decidedAt];
  return t.track.map(({ label, waits }, index): TrackStep => {
    const state = ended
      ? 'done'
      : stopped && index === Math.min(current, 5)
        ? 'stopped'
        : index < current
          ? 'done'
          : index === current
            ? 'current'
            : 'ahead';
    const date = dates[index];
    return {
      label,
      state,
      detail:
        state === 'done' && date
          ? day(date)
          : state === 'stopped'
            ? (t.states[letter.state] ?? '')
            : state === 'done'
              ? t.done
              : waits,
    };
  });
}

/** What happened to the letter, the latest first. */
export function letterHistory(letter: Letter, locale: Locale): Change[] {
  const t = workspaceText(locale).letter.history;
  const rounds = new Map(letter.observations.map((one) => [one.round, one]));
  const changes: Change[] = [
    { id: 'start', at: letter.createdAt, text: letter.captured ? t.captured : t.started },
    ...letter.versions.map((version) => ({
      id: `frozen-${version.number}`,
      at: version.frozenAt,
      text: (letter.signedOnPaper ? t.registered : t.frozen)(version.number, version.frozenByOffice ?? null),
    })),
    ...letter.versions.flatMap(({ number, reopenedAt, reopenedByOffice, reopenedBecause }) =>
      reopenedAt ? [{ id: `reopened-${number}`, at: reopenedAt, text: t.reopened(number, reopenedByOffice ?? null, reopenedBecause ?? null) }] : [],
    ),
    ...(letter.signedCopyAt && !letter.signedOnPaper ? [{ id: 'signed', at: letter.signedCopyAt, text: t.signed }] : []),
    ...[...rounds].map(([round, one]) => ({
      id: `observed-${round}`,
      at: one.madeAt,
      text: t.observed(letter.observations.filter((other) => other.round === round).length, one.madeByOffice ?? null),
    })),
    ...letter.undoneDecisions.flatMap((one, index) => [
      { id: `answered-${index}`, at: one.decidedAt, text: one.decision === 'REJECTED' ? t.rejected(one.decidedBecause ?? null) : one.decision === 'CONFIRMED' ? t.confirmed : t.accepted },
      { id: `undone-${index}`, at: one.undoneAt, text: (one.decision === 'CONFIRMED' ? t.unconfirmed : t.undone)(one.undoneByOffice ?? null, one.reason) },
    ]),
    ...letter.versions.flatMap(({ number, submittedAt }) => (submittedAt ? [{ id: `submitted-${number}`, at: submittedAt, text: t.submitted }] : [])),
    ...(letter.decidedAt
      ? [
          {
            id: 'decided',
            at: letter.decidedAt,
            text: letter.state === 'REJECTED' ? t.rejected(letter.reason ?? null) : letter.captured ? t.confirmed : t.accepted,
          },
        ]
      : []),
    ...(letter.supersededAt ? [{ id: 'superseded', at: letter.supersededAt, text: t.superseded(letter.reason ?? null) }] : []),
    ...(letter.withdrawnAt
      ? [{ id: 'withdrawn', at: letter.withdrawnAt, text: t.withdrawn(letter.withdrawnByOffice ?? null, letter.reason ?? null) }]
      : []),
  ];
  return changes.sort((a, b) => b.at.localeCompare(a.at));
}

export function openObservations(letter: Letter, timeZone: string, locale: Locale): Partial<Record<LetterFieldName, FieldObservation[]>> {
  const t = workspaceText(locale).letter;
  const found: Partial<Record<LetterFieldName, FieldObservation[]>> = {};
  for (const one of letter.observations) {
    const field = formField(one.field);
    if (one.attendedAt || !field) continue;
    const remedy = remedyOf(letter.content, one);
    (found[field] ??= []).push({
      id: one.id,
      ...(one.part ? { about: aboutOf(one, locale) } : {}),
      text: one.reason,
      office: one.madeByOffice ?? t.institute,
      day: todayIn(timeZone, new Date(one.madeAt)),
      ...(remedy ? { remedy: { label: t.useSuggestion(remedy.value), ...remedy } } : {}),
    });
  }
  return found;
}

/** What an observation is of, in words: the letter, a field of it, or a paragraph or acknowledgement. */
export function aboutOf({ field, part }: Pick<Letter['observations'][number], 'field' | 'part'>, locale: Locale): string {
  const t = workspaceText(locale).letter;
  if (!field) return t.wholeLetter;
  const label = wordFor(t.fieldLabels, field) ?? field;
  return part ? (wordFor(t.partLabels, field)?.(part) ?? label) : label;
}

/** Observations of the last round that nobody has attended, of any section. */
export function unattended(letter: Letter, locale: Locale): { id: string; about: string; text: string }[] {
  const round = Math.max(0, ...letter.observations.map((one) => one.round));
  return letter.observations
    .filter((one) => one.round === round && !one.attendedAt)
    .map((one) => ({ id: one.id, about: aboutOf(one, locale), text: one.reason }));
}

export interface EditorInput {
  letter: NonNullable<CurrentLetterQuery['currentLetter']>;
  space: Space;
  key: string;
  savedAt: string | null;
}

/** The letter as its editor shows it to this person: fields, what is missing, and the acts that are theirs. */
export function letterEditorModel({ letter, space, key, savedAt }: EditorInput): LetterEditorModel {
  const { locale } = space;
  const t = workspaceText(locale).letter;
  const { base, network, membership, me } = space;
  const formats = createFormats(locale, network.timeZone);
  const step = (name: string) => letter.steps.find((one) => one.name === name && one.allowed);
  const ask = (name: LetterAct, needsAll = true) => {
    const found = step(stepOf(name));
    return found && !(needsAll && found.missing.length)
      ? confirmationOf(name, letter, { key, pageHref: `${base}/carta/${name}` }, locale)
      : undefined;
  };
  const editable = isEditable(letter);
  const missing = letter.steps.find((one) => one.name === 'freeze')?.missing ?? [];
  const paperHref = step('register_signed') && membership.rights.includes('LetterOfIntent:freeze') ? `${base}/carta/firmada` : undefined;
  const observations = openObservations(letter, network.timeZone, locale);
  const values = formValues(letter.content);
  const who = letter.content.signatoryName ?? t.mayor;
  const documentHref = letter.document?.downloadPath ? `${letter.document.downloadPath}?as=${membership.id}` : null;
  const folio = letter.document?.folio ?? '';
  const signed = letter.hasSignedCopy && !editable;
  const last = letter.versions[0];
  const other = letter.editors[0];
  return {
    id: letter.id,
    homeHref: base,
    status: { tone: letterTones[letter.state] ?? 'idle', text: t.states[letter.state] ?? letter.state },
    ...deadlineOf(letter, locale),
    steps: letterTrack(letter, (at) => formats.longDate(at), locale),
    version: letter.version,
    ...(savedAt ? { savedAt } : {}),
    readOnly: !editable,
    sent: !editable && !['FROZEN', 'SIGNED', 'OBSERVED'].includes(letter.state),
    values,
    from:
      letter.state === 'DRAFT' && !last
        ? Object.fromEntries(letterFieldNames.filter((name) => values[name] && letter.untouchedFields.includes(apiField(name) ?? '')).map((name) => [name, t.prefilled]))
        : {},
    observations,
    plans: [],
    acknowledgements: letter.content.points.filter((point) => !point.own).map((point) => point.text),
    sections: SECTIONS.map((fields) =>
      sectionState(fields, { editable, missing, observations }),
    ) as LetterEditorModel['sections'],
    ...withAct('paperHref', paperHref),
    ...withAct('facts', letter.signedOnPaper ? paperFacts(letter, membership.id, locale) : undefined),
    signature: editable || letter.state === 'OBSERVED'
      ? {
          kind: 'missing',
          who,
          ...(last && !sameText(letter.content, last.content) ? { stale: todayIn(network.timeZone, new Date(last.frozenAt)) } : {}),
          ...withAct('freeze', ask('congelar')),
        }
      : signed
        ? {
            kind: 'signed',
            who,
            day: letter.content.date ?? todayIn(network.timeZone, new Date(letter.frozenAt ?? letter.createdAt)),
            folio,
            documentHref,
            copyHref: letter.signedFileId ? `/files/${letter.signedFileId}?as=${membership.id}` : null,
          }
        : { kind: 'asked', who, folio, documentHref },
    maxUploadBytes: MAX_COPY_BYTES,
    ...stillLacking(letter, locale),
    ...withAct('pdfHref', editable ? `/files/letters/${letter.id}/draft.pdf?as=${membership.id}` : (documentHref ?? undefined)),
    ...withAct('submit', ask('enviar')),
    ...withAct('withdraw', ask('retirar', false)),
    ...(letter.acknowledgement
      ? {
          acknowledgement: {
            number: letter.acknowledgement.folio,
            at: letter.acknowledgement.issuedAt,
            href: letter.acknowledgement.downloadPath ? `${letter.acknowledgement.downloadPath}?as=${membership.id}` : null,
          },
        }
      : {}),
    sheet: letter.signedOnPaper ? null : letterSheet(letter, editable ? (last?.content ?? null) : null),
    ...(other ? { otherEditor: { office: other.office } } : {}),
    presence: other
      ? [
          { initials: initials(me.name), here: 'self' },
          { initials: initials(other.office), here: 'other' },
        ]
      : [],
    history: letterHistory(letter, locale),
  };
}

/** Both are read with the same fields in the same order. */
const sameText = (one: Letter['content'], other: Letter['content']): boolean => JSON.stringify(one) === JSON.stringify(other);

const withAct = <K extends string, T>(name: K, value: T | undefined) =>
  value === undefined ? {} : ({ [name]: value } as Record<K, T>);

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => word[0])
    .join('') || '·';

/** What is known of a letter that was signed on paper: only what was told of it. */
export function paperFacts(letter: Letter, membershipId: string, locale: Locale): NonNullable<LetterEditorModel['facts']> {
  const labels = workspaceText(locale).letter.fieldLabels;
  const formats = createFormats(locale, 'UTC');
  const { content } = letter;
  const facts = PAPER_FIELDS.flatMap((name) => {
    const api = apiField(name)!;
    const value = content[api];
    if (typeof value !== 'string' || !value) return [];
    return [{ label: labels[api] ?? api, value: api === 'date' || api === 'termEndsOn' ? formats.longDate(value) : value }];
  });
  return { facts, ...(letter.signedFileId ? { copyHref: `/files/${letter.signedFileId}?as=${membershipId}` } : {}) };
}

function deadlineOf(letter: Letter, locale: Locale): Pick<LetterEditorModel, 'deadline'> {
  const t = workspaceText(locale).letter.deadline;
  if (letter.state === 'OBSERVED' && letter.correctBy) return { deadline: { ...t.correct, day: letter.correctBy } };
  if ((letter.state === 'SUBMITTED' || letter.state === 'UNDER_REVIEW') && letter.replyDueOn)
    return { deadline: { ...t.reply, day: letter.replyDueOn } };
  return {};
}

function sectionState(
  fields: readonly LetterFieldName[],
  {
    editable,
    missing,
    observations,
  }: {
    editable: boolean;
    missing: readonly { where?: string | null; wrong: boolean }[];
    observations: Partial<Record<LetterFieldName, FieldObservation[]>>;
  },
): SectionState {
  if (!editable) return { kind: 'complete' };
  const observed = fields.flatMap((name) => observations[name] ?? []).length;
  if (observed) return { kind: 'observed', count: observed };
  const here = missing.filter((one) => fields.some((name) => formField(one.where) === name));
  const wrong = here.filter((one) => one.wrong).length;
  return here.length ? { kind: 'missing', count: here.length - wrong, wrong } : { kind: 'complete' };
}

/** What stands between the letter and sending it, in words: what is not there, and what is there and wrong. */
function stillLacking(letter: Letter, locale: Locale): Pick<LetterEditorModel, 'missing' | 'firstMissing' | 'wrong'> {
  const t = workspaceText(locale).letter;
  const of = (name: string) => letter.steps.find((one) => one.name === name)?.missing ?? [];
  const asks = isEditable(letter) ? of('freeze') : letter.state === 'SIGNED' ? of('submit') : [];
  const first = asks.flatMap((one) => (one.wrong ? [] : (formField(one.where) ?? [])))[0];
  const after = isEditable(letter) ? [t.needsSignature] : letter.state === 'FROZEN' ? [t.needsCopy] : [];
  return {
    missing: [...asks.filter((one) => !one.wrong).map((one) => one.message), ...after],
    ...withAct('firstMissing', first),
    wrong: asks.filter((one) => one.wrong).map((one) => ({ text: one.message, field: formField(one.where) })),
  };
}

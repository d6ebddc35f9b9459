import type { form as es } from './form.dictionary.es.js';
import type { Twin } from '../text.js';

const lacking = (missing: number, wrong: number, one: string, many: string): string =>
  [
    ...(missing ? [`${missing} ${missing === 1 ? `${one} is` : `${many} are`} missing`] : []),
    ...(wrong ? [missing ? `${wrong} ${wrong === 1 ? 'is' : 'are'} to be corrected` : `${wrong} ${wrong === 1 ? `${one} is` : `${many} are`} to be corrected`] : []),
  ].join(' and ');

export const form: Twin<typeof es> = {
  optional: '(optional)',
  problems: (n: number) => (n === 1 ? 'There is a problem' : `There are ${n} problems`),
  lacks: (missing: number, wrong: number, forWhat: string) => `${lacking(missing, wrong, 'thing', 'things') || 'Nothing is missing'} ${forWhat}`,
  observation: 'Observation by the institute',
  observations: (n: number) => (n === 1 ? '1 observation' : `${n} observations`),
  by: (office: string, day: string) => `${office}, ${day}`,
  complete: 'Complete',
  incomplete: (missing: number, wrong: number) => lacking(missing, wrong, 'item', 'items'),
  lockedByOther: 'Someone else is editing it',
  untouched: 'Not started',
  counter: (used: number, max: number) => `${used} of ${max} characters`,
  over: (extra: number) => `${extra} characters too many`,
  add: 'Add',
  remove: 'Remove',
  cancel: 'Cancel',
  goBack: 'Go back without doing anything',
  typeWord: (word: string) => `Type “${word}” to confirm`,
  saveDraft: 'Save draft',
  sending: 'Sending…',
  restored: 'This is what you wrote before your session ended. It was not sent: check it and send it again.',
  reason: 'Reason',
  reasonHint: 'It stays in the history and those it affects will see it.',
  file: {
    choose: 'Choose the file',
    limits: (types: string, size: string) => `${types}; up to ${size}.`,
    quarantine: 'Under review: it is being checked for anything harmful',
    quarantineBody: 'You can go on; we will tell you right here.',
    refused: 'It was not accepted',
    refusedNext: 'Choose another file. The rest of what you wrote is saved.',
    accepted: 'Accepted',
    hash: 'SHA-256 fingerprint',
    received: 'Received',
    download: 'Download',
    remove: 'Remove file',
    upload: 'Upload',
    privateCopy: 'It is private: the public version carries no handwritten signatures.',
  },
};

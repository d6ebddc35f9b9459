import type { autosave as es } from './autosave.dictionary.es.js';
import type { Twin } from '../text.js';

export const autosave: Twin<typeof es> = {
  untouched: 'It saves itself',
  saved: 'Saved',
  savedAt: (time: string) => `Saved at ${time}`,
  saving: 'Saving…',
  offline: (n: number) => `No connection. ${n} ${n === 1 ? 'change stays' : 'changes stay'} on this device and will be sent when it returns`,
  failed: 'It could not be saved',
  retrying: 'Your changes are on this device; it will be tried again.',
  conflict: (who: string | null) => (who ? `Someone changed the same thing while you were writing: ${who}.` : 'You changed the same thing in another window.'),
  seeBoth: 'See both versions and choose',
  invalid: 'Some data must be corrected; the rest is saved.',
  unsaved: 'There are changes that are not saved yet.',
  compareTitle: 'Two versions: choose which one stays',
  compareBody: (who: string | null, when: string) => `${who ? `Saved first, at ${when}: ${who}.` : `You saved first, at ${when}, in another window.`} Nothing is lost yet; choose field by field. The version you do not choose is kept nowhere: copy it first if you need it.`,
  compareFirst: 'Until you choose, this is not saved over what was there.',
  mine: 'Yours',
  theirs: (who: string | null) => (who ? `The other person’s: ${who}` : 'From your other window'),
  empty: 'empty',
  keep: 'Save what I chose',
  twoEditors: (who: string) => `${who} is here too`,
  twoEditorsIn: (section: string) => `, in “${section}”.`,
  readOnly: 'That section is read-only until they leave.',
  askTurn: 'Ask for the turn',
  bothShown: 'if you both change the same thing, you will see both versions and choose',
};

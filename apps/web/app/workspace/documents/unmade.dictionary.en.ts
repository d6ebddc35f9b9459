import type { unmadeEs } from './unmade.dictionary.es.js';

export const unmadeEn: typeof unmadeEs = {
  awaited: (title) => `The document “${title}” is being made; it will appear here in a few seconds.`,
  lookAgain: 'Look again',
  title: (title) => `The file of “${title}” is missing`,
  folio: 'Folio',
  retry: 'Try again',
  retryOne: (folio) => `Try again: ${folio}`,
  trying: 'It is being tried again. Open this page again in a few minutes.',
};

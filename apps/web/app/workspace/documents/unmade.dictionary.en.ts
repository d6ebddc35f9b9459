import type { unmadeEs } from './unmade.dictionary.es.js';

export const unmadeEn: typeof unmadeEs = {
  awaited: ['The document “', '” is being made; it will appear here in a few seconds.'],
  lookAgain: 'Look again',
  title: ['The file of “', '” is missing'],
  folio: 'Folio',
  retry: 'Try again',
  retryOne: (folio) => `Try again: ${folio}`,
  trying: 'It is being tried again. Open this page again in a few minutes.',
};

import type { unmadeEs } from './unmade.dictionary.es.js';

export const unmadeEn: typeof unmadeEs = {
  title: (title) => `The file of “${title}” is missing`,
  folio: 'Folio',
  retry: 'Try again',
  retryOne: (folio) => `Try again: ${folio}`,
  trying: 'It is being tried again. Open this page again in a few minutes.',
};

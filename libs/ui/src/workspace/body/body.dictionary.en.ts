import type { body as es } from './body.dictionary.es.js';
import type { Twin } from '../text.js';

export const body: Twin<typeof es> = {
  seats: 'Seats of the secretariat',
  filled: (filled: number, total: number) => `${filled} of ${total}`,
  occupied: 'seats filled',
  min: (n: number) => `(at least ${n})`,
  vacant: 'vacant',
  alternate: 'with an alternate',
  sectorLine: (sector: string, filled: number, total: number) => `${sector} ${filled} of ${total} filled.`,
  missing: (n: number) => `${n} missing`,
  meets: 'meets the minimum',
  draftNoFolio: 'Draft without folio',
  captured: 'Captured from the archive',
  capturedDocument: 'What was captured',
  sealed: (folio: string) => `Folio ${folio}`,
  page: 'How the document will look',
  document: 'The document',
  milestones: 'Milestones in time',
  today: 'today',
  from: (start: string, end: string) => `${start} to ${end}`,
};

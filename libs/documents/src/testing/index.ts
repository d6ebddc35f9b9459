export { readPdf, type ReadPdf } from '../rendering/testing/read-pdf.js';
export { SIGNED_COPY } from './signed-copy.js';

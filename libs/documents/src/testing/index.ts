export { readPdf, type ReadPdf } from '../rendering/testing/read-pdf.js';

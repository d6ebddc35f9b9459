import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { refusal, type FileRefusal } from '../refusal.js';
import type { Findings, InspectionLimits } from './inspection.js';
import { judgeNames, pdfNames } from './pdf-names.js';

/** Some producers write a line or a signature's padding after the last %%EOF; a second file is longer. */
const MAX_TRAILING = 1024;
const PAGES_READ_FOR_TEXT = 5;

export async function inspectPdf(content: Buffer, limits: InspectionLimits): Promise<Findings> {
  const findings: Findings = { kind: 'pdf', mime: 'application/pdf', warnings: [], notScanned: ['pdf_page_contents'] };
  const shape = refusalOfShape(content);
  if (shape) return { ...findings, refusal: shape };
  const names = pdfNames(content);
  const opened = await open(content, limits);
  if (opened.pages !== undefined) findings.pages = opened.pages;
  if (opened.refusal) return { ...findings, refusal: opened.refusal };
  if (!opened.hasText) findings.warnings.push('pdf_without_text');
  if (!names.complete) findings.notScanned.push('pdf_object_streams');
  const judged = judgeNames([...names.found, ...opened.names]);
  findings.warnings.push(...judged.warnings);
  return judged.refusal ? { ...findings, refusal: judged.refusal } : findings;
}

function refusalOfShape(content: Buffer): FileRefusal | undefined {
  const lastEnd = content.lastIndexOf('%%EOF');
  if (lastEnd === -1) return refusal('pdf_broken');
  const trailing = content.subarray(lastEnd + 5);
  // A zip is found from its end, so it may stand behind or within a PDF.
  const holdsZip = content.subarray(-65_557).includes(Buffer.from('PK\x05\x06', 'latin1'));
  const beginsWithMarkup = /<(?:html|script|svg|\?php|!doctype)/i.test(content.toString('latin1', 0, 1024));
  if (holdsZip || beginsWithMarkup || trailing.toString('latin1').trim().length > MAX_TRAILING) return refusal('polyglot');
  return undefined;
}

interface Opened {
  pages?: number;
  hasText: boolean;
  names: string[];
  refusal?: FileRefusal;
}

async function open(content: Buffer, { maxPages }: InspectionLimits): Promise<Opened> {
  const task = getDocument({ data: new Uint8Array(content), disableFontFace: true, useSystemFonts: false, stopAtErrors: true, verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const pages = document.numPages;
    if (pages > maxPages) return { pages, hasText: false, names: [], refusal: refusal('pdf_too_many_pages', { pages, maxPages }) };
    // Opens without a password, yet everything in it is enciphered and out of reach of the scan.
    const { info } = await document.getMetadata();
    if ((info as { EncryptFilterName?: string | null }).EncryptFilterName) return { pages, hasText: false, names: [], refusal: refusal('pdf_encrypted') };
    return { pages, ...(await read(document)) };
  } catch (error) {
    const encrypted = (error as Error).name === 'PasswordException';
    return { hasText: false, names: [], refusal: refusal(encrypted ? 'pdf_encrypted' : 'pdf_broken') };
  } finally {
    await task.destroy();
  }
}

/** Touches every page, so that a file whose end is missing is found out, and asks the reader what it would run. */
async function read(document: PDFDocumentProxy): Promise<{ hasText: boolean; names: string[] }> {
  const names: string[] = [];
  if (await document.hasJSActions()) names.push('JavaScript');
  if (Object.keys((await document.getAttachments()) ?? {}).length > 0) names.push('EmbeddedFile');
  if (document.isPureXfa) names.push('XFA');
  let hasText = false;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    if (!hasText && number <= PAGES_READ_FOR_TEXT) {
      const { items } = await page.getTextContent();
      hasText = items.some((item) => 'str' in item && item.str.trim() !== '');
    }
    page.cleanup();
  }
  return { hasText, names };
}

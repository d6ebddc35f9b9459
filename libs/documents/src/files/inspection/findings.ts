import { readFile } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { extensionOf } from '../file-name.js';
import { refusal } from '../refusal.js';
import { inspectCsv } from './csv.js';
import type { FileKind, Findings, InspectionLimits } from './inspection.js';
import { inspectSpreadsheet } from './spreadsheet.js';

/** What the sender claims; both are hints at most. */
export interface DeclaredFile {
  name: string;
  type: string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const KIND_OF_EXTENSION: Record<string, FileKind> = {
  pdf: 'pdf',
  jpg: 'image', jpeg: 'image', png: 'image', webp: 'image', gif: 'image', tif: 'image', tiff: 'image', heic: 'image', svg: 'image',
  xlsx: 'spreadsheet', xlsm: 'spreadsheet', xls: 'spreadsheet', ods: 'spreadsheet',
  csv: 'csv', tsv: 'csv', txt: 'csv',
};
const EXTENSIONS_OF_MIME: Record<string, string[]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  [XLSX]: ['xlsx'],
};

/** The header at the very first byte: readers accept it further on, and that is how a PDF hides in another file. */
const beginsAsPdf = (content: Buffer): boolean => content.subarray(0, 5).equals(Buffer.from('%PDF-'));

/** Reads the whole file: to be called in the child process only. */
export async function findingsOf(path: string, declared: DeclaredFile, limits: InspectionLimits): Promise<Findings> {
  const content = await readFile(path);
  const sniffed = await fileTypeFromBuffer(content).catch(() => undefined);
  const mime = sniffed?.mime ?? '';
  const extension = extensionOf(declared.name);
  const declaredKind = KIND_OF_EXTENSION[extension] ?? 'other';
  // A drawing can carry programs and texts in fonts of the machine: it is asked for as pixels, whatever it holds.
  if (extension === 'svg') return { kind: 'image', mime: 'image/svg+xml', warnings: [], notScanned: [], refusal: refusal('svg_not_supported') };

  const findings = await inspectContent(content, mime, declaredKind, limits);
  const found = findings.kind === 'other' ? (sniffed?.ext ?? 'unknown') : findings.kind;
  if (declaredKind === 'other' && findings.kind === 'other') findings.refusal ??= refusal('type_not_allowed', { extension, found });
  else if (findings.kind !== declaredKind && extension !== '') findings.refusal ??= refusal('content_differs_from_name', { extension, found });
  if (!findings.refusal && !(EXTENSIONS_OF_MIME[findings.mime]?.includes(extension) ?? true)) findings.warnings.push('extension_differs');
  return findings;
}

/** Readers of one kind are loaded for a file of that kind: to load them all takes longer than to read most files. */
async function inspectContent(content: Buffer, mime: string, declaredKind: FileKind, limits: InspectionLimits): Promise<Findings> {
  const other = (): Findings => ({ kind: 'other', mime: mime || 'application/octet-stream', warnings: [], notScanned: [] });
  if (content.length === 0) return { ...other(), refusal: refusal('empty_file') };
  switch (mime) {
    case 'application/pdf':
      if (beginsAsPdf(content)) return (await import('./pdf.js')).inspectPdf(content, limits);
      break;
    case 'image/jpeg':
    case 'image/png':
    case 'image/apng':
    case 'image/webp':
      return (await import('./image.js')).inspectImage(content, mime === 'image/apng' ? 'image/png' : mime, limits);
    case 'image/heic':
    case 'image/heif':
    case 'image/heic-sequence':
    case 'image/avif':
      return { ...other(), kind: 'image', refusal: refusal('heic_not_supported', { found: mime }) };
    case XLSX:
    case 'application/zip':
      if (mime === XLSX || declaredKind === 'spreadsheet') return inspectSpreadsheet(content, limits);
      break;
    case 'application/vnd.ms-excel.sheet.macroenabled.12':
      return { ...other(), kind: 'spreadsheet', refusal: refusal('spreadsheet_active_content', { found: 'macros' }) };
    case 'application/x-cfb':
      // A spreadsheet with a password is a compound file too, so the two can't be told apart by their first bytes.
      if (declaredKind === 'spreadsheet') {
        const encrypted = content.includes(Buffer.from('EncryptedPackage', 'utf16le'));
        return { ...other(), kind: 'spreadsheet', refusal: refusal(encrypted ? 'spreadsheet_encrypted' : 'legacy_spreadsheet') };
      }
      break;
  }
  // Anything in which a reader would still find a PDF further on is two files in one.
  if (content.subarray(0, 64 * 1024).includes('%PDF-')) return { ...other(), refusal: refusal('polyglot') };
  if (declaredKind === 'csv' && mime === '') return inspectCsv(content);
  return other();
}

import type { FileRefusal } from '../refusal.js';

export type FileKind = 'pdf' | 'image' | 'spreadsheet' | 'csv' | 'other';

export const FILE_WARNING_CODES = [
  /** The name ends in another type of the same kind (a JPEG called .png). */
  'extension_differs',
  'pdf_structure_warnings',
  /** Opens at a page or runs a harmless action: not a reason to refuse. */
  'pdf_opens_with_action',
  'pdf_sends_form',
  'pdf_links_to_file',
  /** A scan without text: not readable by a screen reader, not searchable. */
  'pdf_without_text',
  'spreadsheet_external_links',
  'image_has_location',
  'image_animated',
  'csv_windows_1252',
] as const;

export type FileWarning = (typeof FILE_WARNING_CODES)[number];

/** Parts of a file that no check looked into; said, so that "accepted" is not read as "safe". */
export type NotScanned = 'malware' | 'pdf_structure' | 'pdf_object_streams' | 'pdf_page_contents' | 'spreadsheet_formulas';

export interface Findings {
  kind: FileKind;
  /** As sniffed from the content, never as declared. */
  mime: string;
  pages?: number;
  width?: number;
  height?: number;
  warnings: FileWarning[];
  notScanned: NotScanned[];
  refusal?: FileRefusal;
}

export interface InspectionLimits {
  maxPages: number;
  maxPixels: number;
  /** Of all parts of a compressed spreadsheet together, in bytes. */
  maxUncompressed: number;
}

export const INSPECTION_LIMITS: InspectionLimits = { maxPages: 300, maxPixels: 50_000_000, maxUncompressed: 50 * 1024 * 1024 };

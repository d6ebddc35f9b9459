import { decodeCsv } from '../../tables/csv-text.js';
import { refusal } from '../refusal.js';
import type { Findings } from './inspection.js';

const MARKUP = /^\s*<(?:!doctype|html|head|body|script|svg|\?xml|\?php)/i;

export function inspectCsv(content: Buffer): Findings {
  const decoded = decodeCsv(content);
  if (decoded === null || MARKUP.test(decoded.text)) {
    return { kind: 'csv', mime: 'application/octet-stream', warnings: [], notScanned: [], refusal: refusal('csv_not_text') };
  }
  return { kind: 'csv', mime: 'text/csv', warnings: decoded.encoding === 'windows-1252' ? ['csv_windows_1252'] : [], notScanned: [] };
}

import { once } from 'node:events';
import { createInflateRaw } from 'node:zlib';
import { refusal } from '../refusal.js';
import type { Findings, InspectionLimits } from './inspection.js';
import { listZip, ZipError, type ZipEntry } from './zip-listing.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAX_ENTRIES = 2_000;
/** Where a document type would stand; entities in one can grow without bound. */
const PROLOGUE_BYTES = 4_096;

const ACTIVE_PARTS: [RegExp, string][] = [
  [/(^|\/)vbaProject\.bin$/i, 'macros'],
  [/^xl\/(activeX|ctrlProps)\//i, 'controls'],
  [/^xl\/embeddings\//i, 'embedded_files'],
];

/**
 * An .xlsx is a zip: its parts are really inflated, because the sizes that a zip declares are the sender's word.
 * Nothing is kept in memory beyond the beginning of each part.
 */
export async function inspectSpreadsheet(content: Buffer, { maxUncompressed }: InspectionLimits): Promise<Findings> {
  const findings: Findings = { kind: 'spreadsheet', mime: XLSX, warnings: [], notScanned: ['spreadsheet_formulas'] };
  try {
    const entries = listZip(content, MAX_ENTRIES);
    const names = entries.map((entry) => entry.name);
    if (entries.some((entry) => entry.encrypted)) return { ...findings, refusal: refusal('spreadsheet_encrypted') };
    if (!names.includes('[Content_Types].xml') || !names.includes('xl/workbook.xml')) return { ...findings, refusal: refusal('spreadsheet_broken') };
    const active = ACTIVE_PARTS.find(([pattern]) => names.some((name) => pattern.test(name)));
    if (active) return { ...findings, refusal: refusal('spreadsheet_active_content', { found: active[1] }) };
    if (names.some((name) => name.startsWith('xl/externalLinks/'))) findings.warnings.push('spreadsheet_external_links');
    let left = maxUncompressed;
    for (const entry of entries) {
      const { size, beginning } = await inflate(entry, left);
      left -= size;
      if (left < 0) return { ...findings, refusal: refusal('spreadsheet_too_large', { maxUncompressed }) };
      if (/\.(xml|rels|vml)$/i.test(entry.name) && /<!(DOCTYPE|ENTITY)/i.test(asText(beginning))) {
        return { ...findings, refusal: refusal('spreadsheet_active_content', { found: 'entities' }) };
      }
    }
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    findings.refusal = refusal('spreadsheet_broken');
  }
  return findings;
}

/** A document type in UTF-16 is one too. */
function asText(beginning: Buffer): string {
  return beginning.toString('latin1').replaceAll('\0', '');
}

/** Stops as soon as `allowed` bytes are exceeded. */
async function inflate(entry: ZipEntry, allowed: number): Promise<{ size: number; beginning: Buffer }> {
  if (entry.method === 'stored') return { size: entry.data.length, beginning: entry.data.subarray(0, PROLOGUE_BYTES) };
  const inflater = createInflateRaw();
  let size = 0;
  let beginning: Buffer = Buffer.alloc(0);
  inflater.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (beginning.length < PROLOGUE_BYTES) beginning = Buffer.concat([beginning, chunk]).subarray(0, PROLOGUE_BYTES);
    if (size > allowed) inflater.destroy();
  });
  inflater.end(entry.data);
  try {
    await once(inflater, 'close');
  } catch {
    throw new ZipError(`the part ${entry.name} can't be inflated`);
  }
  return { size, beginning };
}

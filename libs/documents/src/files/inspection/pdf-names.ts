import { constants, inflateSync } from 'node:zlib';
import { refusal, type FileRefusal } from '../refusal.js';
import type { FileWarning } from './inspection.js';

/** All object streams of a file together; a PDF of 300 pages stays far below. */
const MAX_INFLATED = 128 * 1024 * 1024;

/** Long enough never to occur by chance in compressed bytes, so looked for everywhere. */
const LONG = /\/(JavaScript|Launch|EmbeddedFiles?|FileAttachment|RichMedia|ImportData|OpenAction|SubmitForm|GoToR|GoToE)(?![A-Za-z0-9_.-])/g;
/** Short ones only outside of streams, where text is. */
const SHORT = /\/(JS|AA|XFA)(?=[\s(<[/\d])/g;

/** Names that make a PDF do something, with what is told to the sender. */
const ACTIVE_NAMES: Record<string, string> = {
  JavaScript: 'javascript',
  JS: 'javascript',
  Launch: 'launch',
  EmbeddedFile: 'embedded_files',
  FileAttachment: 'embedded_files',
  GoToE: 'embedded_files',
  RichMedia: 'rich_media',
  ImportData: 'import_data',
  XFA: 'xfa',
};

const NAME_WARNINGS: Record<string, FileWarning> = {
  OpenAction: 'pdf_opens_with_action',
  AA: 'pdf_opens_with_action',
  SubmitForm: 'pdf_sends_form',
  GoToR: 'pdf_links_to_file',
};

/** What the names found in a PDF mean, whoever found them. */
export function judgeNames(found: Iterable<string>): { warnings: FileWarning[]; refusal?: FileRefusal } {
  const names = [...found];
  const active = [...new Set(names.flatMap((name) => ACTIVE_NAMES[name] ?? []))];
  const warnings = [...new Set(names.flatMap((name) => NAME_WARNINGS[name] ?? []))];
  return active.length > 0 ? { warnings, refusal: refusal('pdf_active_content', { found: active.sort().join(',') }) } : { warnings };
}

export interface PdfNames {
  found: Set<string>;
  /** False when some object stream could not be opened: names may hide in it. */
  complete: boolean;
}

/**
 * Names that matter, in every object of the file, referenced or not: earlier revisions and compressed object streams
 * included, and names written with escapes (`/J#61vaScript`). Content streams (what pages draw) are not looked into.
 */
export function pdfNames(content: Buffer): PdfNames {
  const found = new Set<string>();
  const raw = unescapeNames(content.toString('latin1'));
  collect(raw, LONG, found);
  collect(raw.replace(/\bstream\r?\n[\s\S]*?endstream\b/g, ' '), SHORT, found);
  let left = MAX_INFLATED;
  let complete = true;
  for (const data of objectStreams(content)) {
    const text = inflated(data, left);
    if (text === null) {
      complete = false;
      continue;
    }
    left -= text.length;
    const objects = unescapeNames(text);
    collect(objects, LONG, found);
    collect(objects, SHORT, found);
  }
  return { found, complete };
}

function collect(text: string, pattern: RegExp, found: Set<string>): void {
  for (const match of text.matchAll(pattern)) found.add(match[1]!);
}

/** ISO 32000-1, 7.3.5: any character of a name may be written as # and two hexadecimal digits. */
function unescapeNames(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** How far before `stream` its dictionary may begin; those of object streams are short. */
const DICTIONARY_BYTES = 1024;

function* objectStreams(content: Buffer): Generator<Buffer> {
  for (let at = content.indexOf('stream'); at !== -1; at = content.indexOf('stream', at + 6)) {
    if (content.toString('latin1', at - 3, at) === 'end') continue;
    const before = unescapeNames(content.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at));
    const dictionary = before.slice(Math.max(0, before.lastIndexOf('obj')));
    // /First is there in every object stream, also where its /Type is left out.
    if (!/\/(ObjStm|First)\b/.test(dictionary)) continue;
    const begin = at + 6 + (content[at + 6] === 0x0d ? 1 : 0) + (content[at + 6] === 0x0a || content[at + 7] === 0x0a ? 1 : 0);
    const end = content.indexOf('endstream', begin);
    const data = content.subarray(begin, end === -1 ? content.length : end);
    yield data;
  }
}

function inflated(data: Buffer, maxOutputLength: number): string | null {
  if (maxOutputLength <= 0) return null;
  // Objects may lie uncompressed in their stream: they begin with pairs of numbers.
  if (/^\s*\d+\s+\d+\s/.test(data.toString('latin1', 0, 64))) return data.toString('latin1');
  try {
    return inflateSync(data, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return null;
  }
}

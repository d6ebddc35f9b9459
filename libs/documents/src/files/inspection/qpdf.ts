import { refusal, type FileRefusal } from '../refusal.js';
import type { FileWarning } from './inspection.js';
import { runIsolated, type IsolationLimits } from './isolated-process.js';
import { judgeNames } from './pdf-names.js';

export type QpdfVerdict = { scanned: false } | { scanned: true; warnings: FileWarning[]; refusal?: FileRefusal };

const NAMES = /"\/(JavaScript|JS|Launch|EmbeddedFile|FileAttachment|GoToE|RichMedia|ImportData|XFA|OpenAction|AA|SubmitForm|GoToR)"/g;

/**
 * A second opinion from qpdf, where the machine has it: whether the structure is sound, and every name in it after
 * decompression. Exit codes: 0 sound, 2 errors, 3 warnings (qpdf manual, "Exit Status").
 */
export async function askQpdf(path: string, command: string, limits: IsolationLimits): Promise<QpdfVerdict> {
  const check = await runIsolated(command, ['--check', path], 1, limits);
  if (check.ended === 'not_installed') return { scanned: false };
  if (check.ended === 'time_limit' || check.ended === 'memory_limit') return { scanned: true, warnings: [], refusal: refusal('inspection_limit') };
  if (check.ended !== 'exited' || (check.code !== 0 && check.code !== 3)) return { scanned: true, warnings: [], refusal: refusal('pdf_broken') };
  const warnings: FileWarning[] = check.code === 3 ? ['pdf_structure_warnings'] : [];

  const json = await runIsolated(command, ['--json=2', '--json-key=qpdf', path], 1, limits);
  if (json.ended !== 'exited') return { scanned: true, warnings, refusal: refusal('inspection_limit') };
  const found = new Set([...json.output.toString('latin1').matchAll(NAMES)].map((match) => match[1]!));
  const judged = judgeNames(found);
  return { scanned: true, warnings: [...warnings, ...judged.warnings], ...(judged.refusal && { refusal: judged.refusal }) };
}


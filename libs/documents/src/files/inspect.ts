import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { childModule } from './from-source.js';
import type { DeclaredFile } from './inspection/findings.js';
import type { PictureShape, ReencodedImage, Reencoding } from './inspection/image.js';
import { INSPECTION_LIMITS, type FileKind, type Findings, type InspectionLimits } from './inspection/inspection.js';
import { runIsolated, type IsolatedRun, type IsolationLimits } from './inspection/isolated-process.js';
import { askQpdf } from './inspection/qpdf.js';
import { refusal, type FileRefusal } from './refusal.js';

export { FILE_WARNING_CODES } from './inspection/inspection.js';
export type { DeclaredFile, FileKind, Findings, PictureShape, ReencodedImage };
export type { FileWarning, InspectionLimits, NotScanned } from './inspection/inspection.js';

const MEBIBYTE = 1024 * 1024;
const ISOLATION: IsolationLimits = { timeMs: 20_000, memoryBytes: 900 * MEBIBYTE, outputBytes: 64 * MEBIBYTE };
const HEAP_MEGABYTES = 512;

export type Antivirus = 'not_scanned' | 'clean' | 'infected';

/** A port for the virus scanner of an installation that has one. */
export type VirusScanner = (path: string) => Promise<Antivirus>;

export interface InspectionOptions {
  /** Kinds that this place takes; all four unless said. */
  accept?: readonly FileKind[];
  /** Bytes. */
  maxBytes?: number;
  limits?: Partial<InspectionLimits>;
  isolation?: Partial<IsolationLimits>;
  /** Program to ask; looked for in the usual folders. */
  qpdf?: string;
  antivirus?: VirusScanner;
}

export interface InspectedFile extends Findings {
  sha256: string;
  /** Bytes. */
  size: number;
  antivirus: Antivirus;
  verdict: 'accepted' | 'refused';
}

/**
 * What a file really is and whether it may be taken in. The file itself is not changed. Reading it happens in child
 * processes with limits of time and memory, without the server's environment: a hostile file ends as
 * `inspection_limit`. "Accepted" means that nothing was found by the checks that ran; `notScanned` names the others.
 */
export async function inspectFile(path: string, declared: DeclaredFile, options: InspectionOptions = {}): Promise<InspectedFile> {
  const { accept = ['pdf', 'image', 'spreadsheet', 'csv'], maxBytes = 25 * MEBIBYTE, qpdf = 'qpdf', antivirus = async () => 'not_scanned' } = options;
  const isolation = { ...ISOLATION, ...options.isolation };
  const known = await hashOf(path);
  const verdictOf = (findings: Findings, scanned: Antivirus): InspectedFile => ({ ...findings, ...known, antivirus: scanned, verdict: findings.refusal ? 'refused' : 'accepted' });
  if (known.size > maxBytes) return verdictOf(unread(refusal('file_too_large', { maxBytes })), 'not_scanned');

  const limits = { ...INSPECTION_LIMITS, ...options.limits };
  const findings = await inChild<Findings>('inspect', path, JSON.stringify(declared), limits, isolation, unread);
  if (!findings.refusal && !accept.includes(findings.kind)) {
    findings.refusal = refusal('type_not_allowed', { extension: '', found: findings.kind });
  }
  if (!findings.refusal && findings.kind === 'pdf') await addSecondOpinion(findings, path, qpdf, isolation);
  const scanned = findings.refusal ? 'not_scanned' : await antivirus(path);
  if (scanned === 'infected') findings.refusal = refusal('infected');
  if (scanned === 'not_scanned') findings.notScanned.push('malware');
  return verdictOf(findings, scanned);
}

/**
 * A copy of a picture that may be published, as a new file in `targetDir`; the original never is. See `reencodeHere`.
 * The caller moves or removes the copy.
 */
export async function reencodeImage(path: string, targetDir: string, options: Pick<InspectionOptions, 'limits' | 'isolation'> & { shape?: PictureShape } = {}): Promise<{ outcome: 'reencoded'; image: ReencodedImage } | { outcome: 'refused'; refusal: FileRefusal }> {
  await mkdir(targetDir, { recursive: true, mode: 0o700 });
  const target = join(targetDir, `${randomUUID()}.part`);
  const result = await inChild<Reencoding>('reencode', path, target, { ...INSPECTION_LIMITS, ...options.limits, ...options.shape }, { ...ISOLATION, ...options.isolation }, (reason) => ({ refusal: reason }));
  if ('image' in result) return { outcome: 'reencoded', image: result.image };
  await rm(target, { force: true });
  return { outcome: 'refused', refusal: result.refusal };
}

/** Scans with ClamAV's `clamdscan` or `clamscan`: 0 clean, 1 found, anything else could not scan. */
export function clamAv(command: string, isolation: Partial<IsolationLimits> = {}): VirusScanner {
  return async (path) => {
    // The classic program loads all its signatures into memory, over a gigabyte of them.
    const run = await runIsolated(command, ['--no-summary', path], 1, { timeMs: 60_000, memoryBytes: 4096 * MEBIBYTE, outputBytes: MEBIBYTE, ...isolation });
    if (run.ended !== 'exited' || run.code > 1) return 'not_scanned';
    return run.code === 1 ? 'infected' : 'clean';
  };
}

async function addSecondOpinion(findings: Findings, path: string, qpdf: string, isolation: IsolationLimits): Promise<void> {
  const opinion = await askQpdf(path, qpdf, isolation);
  if (!opinion.scanned) return void findings.notScanned.push('pdf_structure');
  findings.warnings = [...new Set([...findings.warnings, ...opinion.warnings])];
  if (opinion.refusal) findings.refusal = opinion.refusal;
}

const unread = (reason: FileRefusal): Findings => ({ kind: 'other', mime: 'application/octet-stream', warnings: [], notScanned: [], refusal: reason });

const { module: PROGRAM, execArgv } = childModule(import.meta.url, './inspection/inspection-process');

async function inChild<T>(task: 'inspect' | 'reencode', path: string, second: string, limits: InspectionLimits, isolation: IsolationLimits, refused: (reason: FileRefusal) => T): Promise<T> {
  const args = [`--max-old-space-size=${HEAP_MEGABYTES}`, ...execArgv, fileURLToPath(PROGRAM), task, path, second, JSON.stringify(limits)];
  const run: IsolatedRun = await runIsolated(process.execPath, args, 3, isolation);
  // Running out of heap or crashing in native code is what a hostile file does; a full disk or a fault of ours looks the same and errs on the safe side.
  if (run.ended !== 'exited' || run.code !== 0) return refused(refusal('inspection_limit'));
  return JSON.parse(run.output.toString('utf8')) as T;
}

async function hashOf(path: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  const source = createReadStream(path);
  await pipeline(source, hash);
  return { sha256: hash.digest('hex'), size: source.bytesRead };
}

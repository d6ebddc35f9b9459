/**
 * Program of a render process. The native call is synchronous and may hang or crash, so it lives apart and is killed
 * from outside. It imports nothing of ours: it also runs straight from its source, where Node only strips the types.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What the parent sends at birth, as the only argument. */
export interface CompileSetup {
  addonPath: string;
  templatesPath: string;
  fontPaths: string[];
}

export interface CompileRequest {
  id: number;
  /** Relative to the templates folder. */
  main: string;
  /** Relative path → content; laid over the templates folder for this request only. */
  files: Record<string, Uint8Array>;
  /** Seconds since 1970, written into the file as its date. */
  createdAt: number;
}

export type CompileReply =
  | { ready: true; typst: string }
  | { ready: false; detail: string }
  | { id: number; ok: true; bytes: Uint8Array; pages: number }
  | { id: number; ok: false; stage: 'compile' | 'not-accessible'; detail: string };

// The parts of the addon's interface that are used here; its platform packages ship no types.
interface TypstDocument {
  readonly numOfPages: number;
}
interface TypstDiagnostics {
  readonly compilationStatus?: string;
}
interface CompileResult {
  readonly result: TypstDocument | null;
  hasError(): boolean;
  takeDiagnostics(): TypstDiagnostics | null;
}
interface Compiler {
  mapShadow(path: string, content: Buffer): void;
  unmapShadow(path: string): void;
  compile(options: { mainFilePath?: string; mainFileContent?: string }): CompileResult;
  query(document: TypstDocument, options: { selector: string; field?: string }): unknown;
  pdf(document: TypstDocument, options: { pdfStandard: 'ua-1' | 'a-2a'; creationTimestamp: number }): Buffer;
  fetchDiagnostics(diagnostics: TypstDiagnostics): unknown;
  evictCache(maxAge: number): void;
}
interface Addon {
  NodeCompiler: { create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Compiler };
}

const KEPT_GENERATIONS = 3;

function reply(message: CompileReply): void {
  process.send?.(message);
}

function start(setup: CompileSetup): void {
  let compiler: Compiler;
  try {
    const addon = createRequire(import.meta.url)(setup.addonPath) as Addon;
    const fontBlobs = setup.fontPaths.map((path) => readFileSync(path));
    compiler = addon.NodeCompiler.create({ workspace: setup.templatesPath, fontArgs: [{ fontBlobs }] });
    reply({ ready: true, typst: typstVersion(compiler) });
  } catch (error) {
    reply({ ready: false, detail: String(error) });
    return;
  }
  process.on('message', (request: CompileRequest) => reply(compile(compiler, setup.templatesPath, request)));
}

function compile(compiler: Compiler, templatesPath: string, request: CompileRequest): CompileReply {
  const { id, files } = request;
  const paths = Object.keys(files).map((path) => join(templatesPath, path));
  let stage: 'compile' | 'not-accessible' = 'compile';
  try {
    for (const [path, content] of Object.entries(files))
      compiler.mapShadow(join(templatesPath, path), Buffer.from(content));
    const compiled = compiler.compile({ mainFilePath: join(templatesPath, request.main) });
    if (compiled.hasError() || !compiled.result)
      return { id, ok: false, stage, detail: describe(compiler, compiled.takeDiagnostics()) };
    // UA-1 refuses what a screen reader could not use, but a file cannot be UA-1 and A-2a at once: check one, keep the other.
    stage = 'not-accessible';
    compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: request.createdAt });
    stage = 'compile';
    const bytes = compiler.pdf(compiled.result, { pdfStandard: 'a-2a', creationTimestamp: request.createdAt });
    return { id, ok: true, bytes, pages: compiled.result.numOfPages };
  } catch (error) {
    return { id, ok: false, stage, detail: describeThrown(error) };
  } finally {
    for (const path of paths) compiler.unmapShadow(path);
    compiler.evictCache(KEPT_GENERATIONS);
  }
}

function typstVersion(compiler: Compiler): string {
  const compiled = compiler.compile({ mainFileContent: '#metadata(str(sys.version)) <version>' });
  if (!compiled.result) throw new Error(describe(compiler, compiled.takeDiagnostics()));
  const [version] = compiler.query(compiled.result, { selector: '<version>', field: 'value' }) as string[];
  return String(version);
}

function describe(compiler: Compiler, diagnostics: TypstDiagnostics | null): string {
  return diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)).slice(0, 4000) : 'no diagnostics';
}

function describeThrown(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 4000);
}

// Orphans must not outlive a parent that was killed.
process.on('disconnect', () => process.exit(0));
start(JSON.parse(process.argv[2] ?? '{}') as CompileSetup);

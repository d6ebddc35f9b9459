import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import QRCode from 'qrcode';
import { parseFolio } from '../folio/folio.js';
import { dataSeal, groupSeal, sha256, shortSeal, type DocumentSnapshot, type Sha256 } from '../sealing/seal.js';
import { localDate, type documentBase } from '../templates/fields.js';
import { findTemplate } from '../templates/registry.js';
import { CompilePool, type PoolOptions } from '../compiling/compile-pool.js';
import { checkCrest } from './crest.js';
import { fontCoverage } from './font-coverage.js';
import { compareManifests, computeManifest, readManifest } from '../templates/manifest.js';
import { printable, STAND_IN, type Glyphs } from './printable-text.js';
import { RenderFailure } from './render-errors.js';
import { findTypstAddon, type TypstAddon } from '../compiling/typst-addon.js';
import type { z } from 'zod';

export interface RenderOptions {
  /** PNG of the crest, when `data.issuer.crest` names one. */
  crest?: Uint8Array;
}

export interface RenderedDocument {
  bytes: Uint8Array;
  /** SHA-256 of the file; not printed in it. */
  sha256: Sha256;
  /** Seal of the data, printed in the document when it has a folio. */
  dataSeal: Sha256;
  /** Compiler and packaging that made the bytes; another engine may give other bytes from the same data. */
  engine: string;
  /** SHA-256 of the list of fonts with their hashes. */
  fonts: Sha256;
  pages: number;
  /** Symbols that the fonts lack and that the document shows as a stand-in. */
  replacedSymbols: number;
}

export interface RendererSettings {
  assetsPath?: string;
  processes?: number;
  timeLimitMs?: number;
  idleMs?: number;
  /** Program of the render process; another one only in tests of hangs and crashes. */
  program?: PoolOptions['program'];
  findAddon?: () => TypstAddon;
}

type BaseData = z.infer<z.ZodObject<typeof documentBase>>;
interface Workshop {
  pool: CompilePool;
  engine: (typst: string) => string;
  glyphs: Glyphs;
  fonts: Sha256;
}

const DEFAULT_TIME_LIMIT_MS = 30_000;
const SEAL_CHARACTERS_IN_QR = 16;
/** The last that the templates name (`assets/templates/_base`). */
const FALLBACK_FONT = 'NotoSans';
const NOON = 'T12:00:00Z';
/** About a thousand pages, which take some 400 MB while they are set. */
const MAX_DATA_CHARACTERS = 2_000_000;

/**
 * Renders official documents to PDF/A-2a after a PDF/UA-1 check. The same snapshot gives the same bytes with the same
 * engine. Starts nothing before the first document.
 */
export class DocumentRenderer {
  private workshop: Workshop | null = null;

  constructor(private readonly settings: RendererSettings = {}) {}

  /**
   * @throws RendererUnavailable when this machine has no engine
   * @throws RenderFailure with a code; only some are worth another try, see `retryable`
   */
  async render(snapshot: DocumentSnapshot, options: RenderOptions = {}): Promise<RenderedDocument> {
    const data = validData(snapshot);
    const { pool, engine, glyphs, fonts } = (this.workshop ??= this.open());
    const seal = dataSeal(snapshot);
    const files: Record<string, Uint8Array> = {};
    if (data.issuer.crest) {
      if (!options.crest) throw new RenderFailure('crest', 'The data name a crest and no image was given');
      checkCrest(options.crest, data.issuer.crest.sha256);
      files['crest.png'] = options.crest;
    }
    const address = verificationAddress(snapshot, data);
    if (address) {
      const target = `${address}?sello=${seal.slice(0, SEAL_CHARACTERS_IN_QR)}`;
      files['qr.svg'] = Buffer.from(
        await QRCode.toString(target, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
      );
    }
    const shown = printable(data, glyphs);
    files['document.json'] = Buffer.from(
      JSON.stringify({
        folio: snapshot.folio,
        issuedOn: snapshot.issuedOn,
        seal: snapshot.folio ? { full: groupSeal(seal), short: shortSeal(seal) } : null,
        address,
        crest: Boolean(data.issuer.crest),
        replacedSymbols: shown.replaced,
        standIn: STAND_IN,
        data: shown.data,
      }),
    );
    const compiled = await pool.compile({
      main: `${snapshot.template}/${snapshot.templateVersion}/main.typ`,
      files,
      createdAt: Date.parse(snapshot.issuedOn + NOON) / 1000,
    });
    return {
      bytes: compiled.bytes,
      sha256: sha256(compiled.bytes),
      dataSeal: seal,
      engine: engine(compiled.typst),
      fonts,
      pages: compiled.pages,
      replacedSymbols: shown.replaced,
    };
  }

  /** Ends the render processes. Documents in course fail as `closed`. */
  close(): void {
    this.workshop?.pool.close();
    this.workshop = null;
  }

  private open(): Workshop {
    const assetsPath = this.settings.assetsPath ?? fileURLToPath(new URL('../../assets', import.meta.url));
    const addon = (this.settings.findAddon ?? findTypstAddon)();
    const manifest = readManifest(assetsPath);
    const { edited, missing } = compareManifests(manifest, computeManifest(assetsPath));
    if (edited.length + missing.length > 0)
      throw new RenderFailure('altered', `Published files were changed: ${[...edited, ...missing].join(', ')}`);
    const fontPaths = Object.keys(manifest).filter((path) => path.endsWith('.ttf'));
    const glyphsOf = (paths: readonly string[]) =>
      new Set(paths.flatMap((path) => [...fontCoverage(readFileSync(join(assetsPath, path)))]));
    const pool = new CompilePool({
      setup: {
        addonPath: addon.path,
        templatesPath: join(assetsPath, 'templates'),
        fontPaths: fontPaths.map((path) => join(assetsPath, path)),
      },
      size: this.settings.processes ?? 2,
      timeLimitMs: this.settings.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS,
      idleMs: this.settings.idleMs,
      program: this.settings.program,
    });
    return {
      pool,
      engine: (typst) => `typst ${typst} (${addon.packageName}@${addon.version})`,
      glyphs: { some: glyphsOf(fontPaths), fallback: glyphsOf(fontPaths.filter((path) => path.includes(FALLBACK_FONT))) },
      fonts: sha256(fontPaths.map((path) => `${manifest[path]}  ${path}\n`).join('')),
    };
  }
}

function validData(snapshot: DocumentSnapshot): BaseData {
  const template = findTemplate(snapshot.template, snapshot.templateVersion);
  if (!template)
    throw new RenderFailure(
      'unknown-template',
      `There is no template ${snapshot.template}/${snapshot.templateVersion}`,
    );
  const issues: { path: string; message: string }[] = [];
  if (snapshot.folio !== null) {
    const reading = parseFolio(snapshot.folio);
    if (!reading.ok || reading.folio !== snapshot.folio)
      issues.push({ path: 'folio', message: 'is no canonical folio' });
    else if (reading.parts.kind !== snapshot.kind)
      issues.push({ path: 'folio', message: `is not of kind ${snapshot.kind}` });
  }
  if (snapshot.kind !== template.folioKind) issues.push({ path: 'kind', message: `should be ${template.folioKind}` });
  if (!localDate.safeParse(snapshot.issuedOn).success) issues.push({ path: 'issuedOn', message: 'is no date' });
  if (JSON.stringify(snapshot.data ?? null).length > MAX_DATA_CHARACTERS) {
    issues.push({ path: 'data', message: `is longer than ${MAX_DATA_CHARACTERS} characters` });
  }
  const parsed = template.schema.safeParse(snapshot.data);
  if (!parsed.success)
    issues.push(...parsed.error.issues.map(({ path, message }) => ({ path: ['data', ...path].join('.'), message })));
  if (issues.length > 0) {
    throw new RenderFailure(
      'invalid',
      issues
        .map(({ path, message }) => `${path}: ${message}`)
        .join('; ')
        .slice(0, 2000),
      issues,
    );
  }
  return parsed.data as BaseData;
}

function verificationAddress(snapshot: DocumentSnapshot, data: BaseData): string | null {
  if (!snapshot.folio || !data.verificationBase) return null;
  return `${data.verificationBase.replace(/\/+$/, '')}/${snapshot.folio}`;
}

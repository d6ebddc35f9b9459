import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import sharp from 'sharp';
import { clamAv, inspectFile, reencodeImage, type InspectionOptions } from './inspect.js';
import { findingsOf } from './inspection/findings.js';
import * as hostile from './inspection/hostile-files.fixture.js';
import { INSPECTION_LIMITS } from './inspection/inspection.js';

let dir: string;
beforeEach(async () => void (dir = await mkdtemp(join(tmpdir(), 'inspect-'))));
afterEach(async () => rm(dir, { recursive: true, force: true }));

/** No qpdf unless a test brings its own: what the machine happens to have must not decide. */
async function inspect(content: Buffer, name: string, options: InspectionOptions = {}) {
  const path = join(dir, 'quarantined.part');
  await writeFile(path, content);
  return inspectFile(path, { name, type: 'application/octet-stream' }, { qpdf: join(dir, 'none'), ...options });
}

async function program(name: string, script: string): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

describe('what is accepted', () => {
  it('a sound PDF, with what was not looked into', async () => {
    const content = hostile.pdf({ pages: 3 });
    await expect(inspect(content, 'Carta.pdf')).resolves.toEqual({
      kind: 'pdf',
      mime: 'application/pdf',
      pages: 3,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      warnings: [],
      notScanned: ['pdf_page_contents', 'pdf_structure', 'malware'],
      antivirus: 'not_scanned',
      verdict: 'accepted',
    });
  });

  it('a PDF without text, with a warning', async () => {
    await expect(inspect(hostile.pdf({ text: '' }), 'a.pdf')).resolves.toMatchObject({ verdict: 'accepted', warnings: ['pdf_without_text'] });
  });

  it('a PDF of 300 pages, and one that opens at a page', async () => {
    await expect(inspect(hostile.pdf({ pages: 300 }), 'a.pdf')).resolves.toMatchObject({ verdict: 'accepted', pages: 300 });
    await expect(inspect(hostile.pdf({ catalog: '/OpenAction [6 0 R /Fit]' }), 'a.pdf')).resolves.toMatchObject({ verdict: 'accepted', warnings: ['pdf_opens_with_action'] });
  });

  it('says that an object stream could not be opened', async () => {
    await expect(inspect(hostile.pdfWithUnreadableObjects(), 'a.pdf')).resolves.toMatchObject({ notScanned: expect.arrayContaining(['pdf_object_streams']) });
  });

  it('a photograph, saying that it tells its place', async () => {
    await expect(inspect(await hostile.photographWithPlace(), 'foto.JPG')).resolves.toMatchObject({ kind: 'image', mime: 'image/jpeg', width: 800, height: 600, warnings: ['image_has_location'], verdict: 'accepted' });
  });

  it('a picture named as another kind of picture, with a warning', async () => {
    const webp = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#abcd' } }).webp().toBuffer();
    await expect(inspect(webp, 'foto.png')).resolves.toMatchObject({ mime: 'image/webp', warnings: ['extension_differs'], verdict: 'accepted' });
  });

  it('a real spreadsheet', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Compromisos').addRow(['Clave', 'Título']);
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    await expect(inspect(content, 'compromisos.xlsx')).resolves.toMatchObject({ kind: 'spreadsheet', mime: expect.stringContaining('spreadsheetml'), warnings: [], verdict: 'accepted' });
    await expect(inspect(hostile.xlsx(), 'a.xlsx')).resolves.toMatchObject({ verdict: 'accepted' });
  });

  it('a CSV in Latin-1 with semicolons', async () => {
    await expect(inspect(Buffer.from('Clave;Año\n1;Acolmán\n', 'latin1'), 'a.csv')).resolves.toMatchObject({ kind: 'csv', mime: 'text/csv', warnings: ['csv_windows_1252'], verdict: 'accepted' });
    await expect(inspect(Buffer.from('Clave;Año\n', 'utf8'), 'a.csv')).resolves.toMatchObject({ warnings: [], verdict: 'accepted' });
  });
});

describe('what is refused', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string, string, object]>([
    ['an empty file', () => Buffer.alloc(0), 'a.pdf', 'empty_file', {}],
    ['a truncated PDF', () => hostile.pdf({ pages: 20 }).subarray(0, 1500), 'a.pdf', 'pdf_broken', {}],
    ['a PDF whose middle is missing', () => Buffer.concat([hostile.pdf({ pages: 20 }).subarray(0, 200), Buffer.from('\n%%EOF\n')]), 'a.pdf', 'pdf_broken', {}],
    ['random bytes called .pdf', () => Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 253)), 'a.pdf', 'content_differs_from_name', { extension: 'pdf', found: 'unknown' }],
    ['HTML and PDF in one', hostile.htmlAndPdf, 'a.pdf', 'polyglot', {}],
    ['PDF and zip in one', hostile.pdfAndZip, 'a.pdf', 'polyglot', {}],
    ['an encrypted PDF', hostile.pdfEncrypted, 'a.pdf', 'pdf_encrypted', {}],
    ['a PDF of 301 pages', () => hostile.pdf({ pages: 301 }), 'a.pdf', 'pdf_too_many_pages', { pages: 301, maxPages: 300 }],
    ['a PDF with JavaScript', hostile.pdfWithJavaScript, 'a.pdf', 'pdf_active_content', { found: 'javascript' }],
    ['a PDF with JavaScript under an escaped name', hostile.pdfWithEscapedJavaScript, 'a.pdf', 'pdf_active_content', { found: 'javascript' }],
    ['a PDF with JavaScript in a compressed stream', hostile.pdfWithHiddenJavaScript, 'a.pdf', 'pdf_active_content', { found: 'javascript' }],
    ['a PDF that starts a program', hostile.pdfWithLaunch, 'a.pdf', 'pdf_active_content', { found: 'launch' }],
    ['a PDF with an attachment', hostile.pdfWithAttachment, 'a.pdf', 'pdf_active_content', { found: 'embedded_files' }],
    ['a PDF with an XFA form', hostile.pdfWithXfa, 'a.pdf', 'pdf_active_content', { found: 'xfa' }],
    ['256 megapixels', () => hostile.hugePng(), 'a.png', 'image_too_large', { width: 16_000, height: 16_000, maxPixels: 50_000_000 }],
    ['an SVG called .png', () => hostile.SVG, 'a.png', 'content_differs_from_name', { extension: 'png', found: 'unknown' }],
    ['an SVG', () => hostile.SVG, 'a.svg', 'svg_not_supported', {}],
    ['half a photograph', async () => (await hostile.photographWithPlace()).subarray(0, 1400), 'a.jpg', 'image_broken', {}],
    ['a photograph called .pdf', () => hostile.photographWithPlace(), 'a.pdf', 'content_differs_from_name', { extension: 'pdf', found: 'image' }],
    ['a PDF called .csv', () => hostile.pdf(), 'a.csv', 'content_differs_from_name', { extension: 'csv', found: 'pdf' }],
    ['a PDF called .exe', () => hostile.pdf(), 'a.pdf.exe', 'content_differs_from_name', { extension: 'exe', found: 'pdf' }],
    ['a HEIC photograph', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'a.heic', 'heic_not_supported', { found: 'image/heic' }],
    ['a zip bomb that lies about its size', hostile.xlsxBomb, 'a.xlsx', 'spreadsheet_too_large', { maxUncompressed: 50 * 1024 * 1024 }],
    ['a spreadsheet with macros', () => hostile.xlsx([{ name: 'xl/vbaProject.bin', content: Buffer.from('x') }]), 'a.xlsx', 'spreadsheet_active_content', { found: 'macros' }],
    ['a spreadsheet with entities', hostile.xlsxWithEntities, 'a.xlsx', 'spreadsheet_active_content', { found: 'entities' }],
    ['a spreadsheet with a password', () => hostile.xlsx([{ name: 'x', content: Buffer.from('x'), encrypted: true }]), 'a.xlsx', 'spreadsheet_encrypted', {}],
    ['half a spreadsheet', () => hostile.xlsx().subarray(0, 250), 'a.xlsx', 'spreadsheet_broken', {}],
    ['a zip called .xlsx', () => hostile.zip([{ name: 'a.txt', content: Buffer.from('x') }]), 'a.xlsx', 'spreadsheet_broken', {}],
    ['a spreadsheet of the last century', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]), 'a.xls', 'legacy_spreadsheet', {}],
    ['bytes called .csv', () => Buffer.from([1, 2, 3, 4, 0, 0]), 'a.csv', 'csv_not_text', {}],
    ['HTML called .csv', () => Buffer.from('<html><script>alert(1)</script>'), 'a.csv', 'csv_not_text', {}],
    ['a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]), 'a.exe', 'type_not_allowed', { extension: 'exe', found: 'exe' }],
  ])('%s', async (_what, make, name, code, params) => {
    // What the child process does, without one each.
    const path = join(dir, 'quarantined.part');
    await writeFile(path, await make());
    const result = await findingsOf(path, { name, type: '' }, INSPECTION_LIMITS);
    expect(result.refusal).toEqual({ code, params });
  });

  it('with a verdict, and no further questions', async () => {
    const antivirus = clamAv(await program('clamscan', 'exit 1'));
    await expect(inspect(hostile.pdfWithLaunch(), 'a.pdf', { antivirus })).resolves.toMatchObject({ verdict: 'refused', refusal: { code: 'pdf_active_content' }, antivirus: 'not_scanned' });
  });

  it('what is larger than allowed, and a kind that this place does not take', async () => {
    await expect(inspect(hostile.pdf(), 'a.pdf', { maxBytes: 100 })).resolves.toMatchObject({ refusal: { code: 'file_too_large', params: { maxBytes: 100 } } });
    await expect(inspect(hostile.pdf(), 'a.pdf', { accept: ['image'] })).resolves.toMatchObject({ refusal: { code: 'type_not_allowed', params: { found: 'pdf' } } });
  });
});

describe('isolation', () => {
  it('gives up on what takes too long or too much', async () => {
    await expect(inspect(hostile.pdf(), 'a.pdf', { isolation: { timeMs: 20 } })).resolves.toMatchObject({ verdict: 'refused', refusal: { code: 'inspection_limit' } });
    await expect(inspect(hostile.pdf({ pages: 300 }), 'a.pdf', { isolation: { memoryBytes: 1024 } })).resolves.toMatchObject({ verdict: 'refused', refusal: { code: 'inspection_limit' } });
  });

  it('stands many files at once', async () => {
    const path = join(dir, 'a.pdf');
    await writeFile(path, hostile.pdf());
    const results = await Promise.all(Array.from({ length: 6 }, () => inspectFile(path, { name: 'a.pdf', type: '' }, { qpdf: join(dir, 'none') })));
    expect(results.map((result) => result.verdict)).toEqual(Array(6).fill('accepted'));
  });
});

describe('with qpdf', () => {
  it.each<[string, string, object]>([
    ['is content', 'exit 0', { verdict: 'accepted', warnings: [], notScanned: ['pdf_page_contents', 'malware'] }],
    ['warns', '[ "$1" = --check ] && exit 3; exit 3', { verdict: 'accepted', warnings: ['pdf_structure_warnings'] }],
    ['finds errors', 'exit 2', { verdict: 'refused', refusal: { code: 'pdf_broken', params: {} } }],
    ['finds a name that was hidden', `[ "$1" = --check ] && exit 0; echo '{"/S": "/JavaScript"}'`, { verdict: 'refused', refusal: { code: 'pdf_active_content', params: { found: 'javascript' } } }],
  ])('that %s', async (_what, script, expected) => {
    const qpdf = await program('qpdf', script);
    await expect(inspect(hostile.pdf(), 'a.pdf', { qpdf })).resolves.toMatchObject(expected);
  });

  it.each([
    ['hangs', 'exec sleep 60'],
    ['talks without end', '[ "$1" = --check ] && exit 0; exec yes'],
  ])('that %s', async (_what, script) => {
    const qpdf = await program('qpdf', script);
    await expect(inspect(hostile.pdf(), 'a.pdf', { qpdf, isolation: { timeMs: 4000 } })).resolves.toMatchObject({ verdict: 'refused', refusal: { code: 'inspection_limit', params: {} } });
  });
});

describe('with ClamAV', () => {
  it.each([
    ['exit 0', 'clean', 'accepted'],
    ['exit 1', 'infected', 'refused'],
    ['exit 2', 'not_scanned', 'accepted'],
  ])('%s means %s', async (script, antivirus, verdict) => {
    const scanner = clamAv(await program('clamdscan', script));
    await expect(inspect(hostile.pdf(), 'a.pdf', { antivirus: scanner })).resolves.toMatchObject({ antivirus, verdict });
  });

  it('that is not there says so', async () => {
    await expect(clamAv(join(dir, 'none'))('x')).resolves.toBe('not_scanned');
  });
});

describe('reencodeImage', () => {
  async function reencode(content: Buffer) {
    const path = join(dir, 'original');
    await writeFile(path, content);
    const result = await reencodeImage(path, join(dir, 'published'));
    expect(content.equals(await readFile(path))).toBe(true);
    return result;
  }

  it('turns the photograph upright and takes its place and its camera away', async () => {
    const result = await reencode(await hostile.photographWithPlace());
    if (result.outcome !== 'reencoded') throw new Error(result.refusal.code);
    const published = await readFile(result.image.path);
    expect(result.image).toEqual({ path: expect.stringContaining('published'), mime: 'image/jpeg', width: 600, height: 800, size: published.length, sha256: createHash('sha256').update(published).digest('hex') });
    const { exif, orientation, icc, xmp, iptc } = await sharp(published).metadata();
    expect({ exif, orientation, icc, xmp, iptc }).toEqual({});
    expect(published.includes('Telefono')).toBe(false);
    expect((await stat(result.image.path)).mode & 0o777).toBe(0o600);
  });

  it('makes large pictures smaller, keeps transparency, and gives the same bytes twice', async () => {
    const large = await sharp({ create: { width: 5000, height: 1000, channels: 4, background: '#abc8' } }).png().toBuffer();
    const [first, second] = [await reencode(large), await reencode(large)];
    expect(first).toMatchObject({ outcome: 'reencoded', image: { mime: 'image/png', width: 2560, height: 512 } });
    expect('image' in first && 'image' in second && first.image.sha256 === second.image.sha256).toBe(true);
    if (first.outcome === 'reencoded') expect((await sharp(first.image.path).metadata()).hasAlpha).toBe(true);
  });

  it.each([
    ['what is no picture', async () => hostile.pdf(), 'image_broken'],
    ['an SVG', async () => hostile.SVG, 'image_broken'],
    ['half a photograph', async () => (await hostile.photographWithPlace()).subarray(0, 1400), 'image_broken'],
    ['256 megapixels', async () => hostile.hugePng(), 'image_broken'],
  ])('refuses %s and leaves nothing', async (_what, make, code) => {
    await expect(reencode(await make())).resolves.toMatchObject({ outcome: 'refused', refusal: { code } });
    await expect(readdir(join(dir, 'published'))).resolves.toEqual([]);
  });
});

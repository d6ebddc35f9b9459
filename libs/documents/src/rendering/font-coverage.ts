/**
 * Code points for which a TrueType font has a glyph, read from its `cmap` table (OpenType 1.9, formats 4 and 12).
 * Typst refuses a missing glyph under PDF/UA-1 only after the layout; this tells beforehand which text must be replaced.
 * @throws RangeError when the bytes are no TrueType font.
 */
export function fontCoverage(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const covered = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 8 + 8 * index);
    const format = view.getUint16(subtable);
    if (format === 4) readFormat4(view, subtable, covered);
    if (format === 12) readFormat12(view, subtable, covered);
  }
  return covered;
}

function tableOffset(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (tag === wanted) return view.getUint32(record + 8);
  }
  throw new RangeError(`The font has no ${wanted} table`);
}

function readFormat4(view: DataView, at: number, covered: Set<number>): void {
  const doubled = view.getUint16(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = view.getUint16(at + 14 + segment);
    const start = view.getUint16(at + 16 + doubled + segment);
    const delta = view.getUint16(at + 16 + 2 * doubled + segment);
    const rangeAt = at + 16 + 3 * doubled + segment;
    const range = view.getUint16(rangeAt);
    for (let point = start; point <= end && point < 0xffff; point += 1) {
      const mapped = range === 0 ? point : view.getUint16(rangeAt + range + 2 * (point - start));
      if (mapped !== 0 && ((mapped + delta) & 0xffff) !== 0) covered.add(point);
    }
  }
}

function readFormat12(view: DataView, at: number, covered: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const record = at + 16 + 12 * group;
    for (let point = view.getUint32(record); point <= view.getUint32(record + 4); point += 1) covered.add(point);
  }
}

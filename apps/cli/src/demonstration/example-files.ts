import sharp from 'sharp';

/** Letters of the label, as strokes in a box of 8 × 12. */
const STROKES: Readonly<Record<string, string>> = {
  E: 'M8 0H0V12H8M0 6H6',
  J: 'M8 0V9Q8 12 4 12Q0 12 0 9',
  M: 'M0 12V0L4 6L8 0V12',
  P: 'M0 12V0H5Q8 0 8 3Q8 6 5 6H0',
  L: 'M0 0V12H8',
  O: 'M4 0Q8 0 8 6Q8 12 4 12Q0 12 0 6Q0 0 4 0Z',
};
const LABEL = 'EJEMPLO';

/** A number from a text, the same each time (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

/** A drawn street scene with a band that says that it is an example: nobody's photograph. */
export function photograph(subject: string): Promise<Buffer> {
  let seed = seedOf(subject);
  const next = (max: number) => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % max;
  const skies = ['#cfe3ee', '#f3dcc2', '#dfe8d4', '#e6dcec'];
  const hills = `<path d="M0 300 ${Array.from({ length: 9 }, (_, i) => `L${i * 80} ${230 + next(80)}`).join(' ')} L640 420 L0 420Z" fill="#8aa07a"/>`;
  const houses = Array.from({ length: 7 }, (_, i) => {
    const [height, width, x] = [70 + next(90), 62 + next(20), 14 + i * 88];
    const wall = ['#d98f5c', '#e8d2a6', '#c05f4a', '#7f9fb5', '#efe6d8'][next(5)];
    const windows = Array.from({ length: 2 }, (_, w) => `<rect x="${x + 10 + w * 26}" y="${370 - height + 18}" width="14" height="18" fill="#3d4a52"/>`).join('');
    return `<rect x="${x}" y="${370 - height}" width="${width}" height="${height}" fill="${wall}"/><rect x="${x + width / 2 - 8}" y="344" width="16" height="26" fill="#5a4032"/>${windows}`;
  }).join('');
  const letters = [...LABEL].map((char, i) => `<path transform="translate(${150 + i * 52} 424) scale(3.6 2.9)" d="${STROKES[char]}" fill="none" stroke="#fff" stroke-width="2"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="${skies[next(4)]}"/><circle cx="${80 + next(480)}" cy="${60 + next(60)}" r="34" fill="#f2c14e"/>${hills}<rect y="370" width="640" height="40" fill="#9a948c"/>${houses}<rect y="408" width="640" height="72" fill="#7a1f3d"/>${letters}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** One page in Helvetica that says what it stands for. */
export function page(title: string, lines: readonly string[]): Buffer {
  const shown = (text: string) => text.replace(/[\\()]/g, '\\$&');
  const wrapped = lines.flatMap((line) => line.match(/.{1,86}(\s|$)/g) ?? ['']);
  const text = [
    'BT /B 30 Tf 0.48 0.12 0.24 rg 60 735 Td (EJEMPLO) Tj ET',
    `BT /B 14 Tf 0 0 0 rg 60 700 Td (${shown(title)}) Tj ET`,
    `BT /R 11 Tf 60 672 Td 16 TL ${wrapped.map((line) => `(${shown(line.trim())}) Tj T*`).join(' ')} ET`,
    'BT /R 9 Tf 0.35 g 60 60 Td (Documento simulado de una red ficticia. No lo firma nadie.) Tj ET',
  ].join('\n');
  const stream = Buffer.from(text, 'latin1');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (es-MX) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 6 0 R /Resources << /Font << /R 4 0 R /B 5 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Length ${stream.length} >>\nstream\n${stream.toString('latin1')}\nendstream`,
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = Buffer.byteLength(body, 'latin1');
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = Buffer.byteLength(body, 'latin1');
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

/** A small table of invented figures. */
export function table(subject: string, columns: readonly string[], rows: number): Buffer {
  let seed = seedOf(subject);
  const next = (max: number) => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % max;
  const lines = Array.from({ length: rows }, (_, row) => [`EJEMPLO ${row + 1}`, ...columns.slice(1).map(() => String(next(900) + 20))].join(','));
  return Buffer.from(`${columns.join(',')}\n${lines.join('\n')}\n`, 'utf8');
}

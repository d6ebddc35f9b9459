// Files that are not what they seem, made by code so that nothing hostile lies in the repository.
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A sound PDF of one or more pages with text; `objects` are added as they are, `catalog` and `trailer` to their dictionaries. */
export function pdf({ pages = 1, catalog = '', trailer = '', objects = [] as (string | Buffer)[], text = 'Carta' } = {}): Buffer {
  const draw = `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`;
  const all: (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, i) => `${i + 5 + objects.length} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    ...objects,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>'),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  for (const [index, body] of all.entries()) {
    offsets.push(at);
    const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]);
    parts.push(object);
    at += object.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 ${all.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** The first object given to `pdf` has this number. */
const FIRST = 5;

export const pdfWithJavaScript = () => pdf({ catalog: `/OpenAction ${FIRST} 0 R`, objects: ['<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>'] });
export const pdfWithEscapedJavaScript = () => pdf({ objects: ['<< /Type /Action /S /J#61vaScr#69pt /J#53 (app.alert\\(1\\)) >>'] });
export const pdfWithLaunch = () => pdf({ catalog: `/OpenAction << /S /Launch /F (cmd.exe) >>` });
export const pdfWithAttachment = () =>
  pdf({ catalog: `/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) /EF << /F ${FIRST} 0 R >> >>] >> >>`, objects: ['<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream'] });
export const pdfWithXfa = () => pdf({ catalog: '/AcroForm << /Fields [] /XFA [] >>' });
export const pdfEncrypted = () => {
  const key = 'ab'.repeat(32);
  return pdf({ trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>` });
};
export const pdfWithHiddenJavaScript = () => {
  const hidden = deflateSync('7 0 << /S /JavaScript /JS (app.alert\\(1\\)) >>');
  const head = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${hidden.length} >>\nstream\n`;
  return pdf({ objects: [Buffer.concat([Buffer.from(head), hidden, Buffer.from('\nendstream')])] });
};
/** What can't be opened must be said, not passed over. */
export const pdfWithUnreadableObjects = () => pdf({ objects: ['<< /Type /ObjStm /N 1 /First 4 /Filter /LZWDecode /Length 4 >>\nstream\n\x80\x0b\x60\x50\nendstream'] });
export const htmlAndPdf = () => Buffer.concat([Buffer.from('<html><script>alert(1)</script>\n'), pdf()]);
export const pdfAndZip = () => Buffer.concat([pdf(), zip([{ name: 'a.exe', content: Buffer.from('MZ') }])]);

interface Part {
  name: string;
  content: Buffer;
  /** What the archive claims, instead of the truth. */
  declaredSize?: number;
  encrypted?: boolean;
}

export function zip(parts: Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, declaredSize = content.length, encrypted = false } of parts) {
    const data = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(declaredSize, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

export function xlsx(more: Part[] = []): Buffer {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  return zip([
    { name: '[Content_Types].xml', content: Buffer.from(`<?xml version="1.0"?><Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`) },
    { name: 'xl/workbook.xml', content: Buffer.from('<?xml version="1.0"?><workbook/>') },
    ...more,
  ]);
}

export const xlsxBomb = () => xlsx([{ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(60 * 1024 * 1024), declaredSize: 1000 }]);
export const xlsxWithEntities = () => xlsx([{ name: 'xl/sharedStrings.xml', content: Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }]);

/** 256 megapixels in a few kilobytes. */
export function hugePng(side = 16_000): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = Buffer.alloc(side * (1 + Math.ceil(side / 8)));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** A photograph as a telephone makes it: lying on its side, with the place where it was taken. */
export function photographWithPlace(width = 800, height = 600): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#abc' } })
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Make: 'Telefono' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 25/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '99/1 8/1 0/1' } })
    .jpeg()
    .toBuffer();
}

export const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

export class ZipError extends Error {}

export interface ZipEntry {
  name: string;
  method: 'stored' | 'deflated';
  encrypted: boolean;
  /** As it lies in the archive, bounded by the archive itself. */
  data: Buffer;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;

/**
 * The parts of a zip by its central directory, as spreadsheet programs find them (PKWARE APPNOTE 4.3). Strict: zip64,
 * several disks and unknown methods are errors, none of which a spreadsheet of this size needs. Libraries that unpack
 * trust the declared sizes; here nothing is unpacked.
 */
export function listZip(content: Buffer, maxEntries: number): ZipEntry[] {
  try {
    return list(content, maxEntries);
  } catch (error) {
    if (error instanceof RangeError) throw new ZipError('an offset points out of the archive');
    throw error;
  }
}

function list(content: Buffer, maxEntries: number): ZipEntry[] {
  const end = endOfDirectory(content);
  const count = content.readUInt16LE(end + 10);
  if (count > maxEntries) throw new ZipError(`${count} parts`);
  if (content.readUInt16LE(end + 4) !== 0) throw new ZipError('several disks');
  const entries: ZipEntry[] = [];
  let at = content.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (content.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ZipError('the directory is damaged');
    const nameLength = content.readUInt16LE(at + 28);
    const name = content.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({
      name,
      method: methodOf(content.readUInt16LE(at + 10), name),
      encrypted: (content.readUInt16LE(at + 8) & 1) === 1,
      data: dataOf(content, content.readUInt32LE(at + 42), content.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(content: Buffer): number {
  const earliest = Math.max(0, content.length - END_BYTES - MAX_COMMENT);
  for (let at = content.length - END_BYTES; at >= earliest; at -= 1) {
    if (content.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new ZipError('no directory');
}

function methodOf(method: number, name: string): ZipEntry['method'] {
  if (method === 0) return 'stored';
  if (method === 8) return 'deflated';
  throw new ZipError(`the part ${name} uses the method ${method}`);
}

function dataOf(content: Buffer, local: number, length: number): Buffer {
  if (content.readUInt32LE(local) !== LOCAL_ENTRY) throw new ZipError('a part is missing');
  const begin = local + 30 + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
  if (begin + length > content.length) throw new ZipError('a part is cut off');
  return content.subarray(begin, begin + length);
}

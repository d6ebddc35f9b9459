import { createHash } from 'node:crypto';
import { RenderFailure } from './render-errors.js';

const MAX_BYTES = 512 * 1024;
const MAX_SIDE = 2000;
const PNG_SIGNATURE = '89504e470d0a1a0a';

/**
 * Checks that the image is the one whose hash the snapshot seals, and a PNG of at most 512 KB and 2000 pixels a side:
 * vectors could bring text in fonts of the machine, and a small file of many pixels would fill the memory.
 * @throws RenderFailure `crest`
 */
export function checkCrest(image: Uint8Array, sealedHash: string): void {
  const bytes = Buffer.from(image.buffer, image.byteOffset, image.byteLength);
  if (createHash('sha256').update(bytes).digest('hex') !== sealedHash)
    throw new RenderFailure('crest', 'The image is not the one that the data name');
  if (bytes.length > MAX_BYTES) throw new RenderFailure('crest', `The image has more than ${MAX_BYTES} bytes`);
  const size = pngSize(bytes);
  if (!size) throw new RenderFailure('crest', 'The image is no PNG');
  if (Math.max(size.width, size.height) > MAX_SIDE)
    throw new RenderFailure('crest', `The image has more than ${MAX_SIDE} pixels a side`);
}

/** Pixels of a PNG, from its header; null for anything else. */
export function pngSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 33 || bytes.toString('hex', 0, 8) !== PNG_SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

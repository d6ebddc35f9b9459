import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { refusal, type FileRefusal } from '../refusal.js';
import type { Findings, InspectionLimits } from './inspection.js';

// The content decides the loader, so a picture could otherwise reach an SVG, PDF or TIFF loader by what it says it is.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });

/** What is made of a picture. Absent: its own format, as a photograph. */
export interface PictureShape {
  /** Few colours and no larger than this, as PNG: what documents and page headers can carry. */
  logo?: { maxSide: number };
}

/** Longest side of a published photograph, in pixels. */
const MAX_SIDE = 2560;
/** EXIF's pointer to the location directory (tag 0x8825), in either byte order, as it stands before its LONG type. */
const GPS_POINTERS = [Buffer.from([0x88, 0x25, 0x00, 0x04]), Buffer.from([0x25, 0x88, 0x04, 0x00])];

export async function inspectImage(content: Buffer, mime: string, { maxPixels }: InspectionLimits): Promise<Findings> {
  const findings: Findings = { kind: 'image', mime, warnings: [], notScanned: [] };
  try {
    const { width, height, pages, exif } = await sharp(content, { limitInputPixels: false }).metadata();
    Object.assign(findings, { width, height });
    if (width * height > maxPixels) return { ...findings, refusal: refusal('image_too_large', { width, height, maxPixels }) };
    if (exif && GPS_POINTERS.some((pointer) => exif.includes(pointer))) findings.warnings.push('image_has_location');
    if ((pages ?? 1) > 1) findings.warnings.push('image_animated');
    // Only decoding all of it shows that it is whole.
    await sharp(content, { limitInputPixels: maxPixels, failOn: 'truncated' }).stats();
  } catch {
    findings.refusal = refusal('image_broken');
  }
  return findings;
}

export type ReencodedImage = { path: string; mime: string; sha256: string; size: number; width: number; height: number };
export type Reencoding = { image: ReencodedImage } | { refusal: FileRefusal };

/**
 * Decodes to pixels and encodes anew: orientation applied, sRGB, at most 2560 pixels, no metadata of any kind, nothing
 * of the original bytes. The format stays (JPEG, PNG, WebP) unless a logo is made. To be called in the child process only.
 */
export async function reencodeHere(path: string, target: string, { maxPixels, logo }: Pick<InspectionLimits, 'maxPixels'> & PictureShape): Promise<Reencoding> {
  try {
    const image = sharp(path, { limitInputPixels: maxPixels, failOn: 'truncated' });
    const { format } = await image.metadata();
    if (format !== 'jpeg' && format !== 'png' && format !== 'webp') return { refusal: refusal('type_not_allowed', { extension: '', found: format }) };
    const side = logo?.maxSide ?? MAX_SIDE;
    const pixels = image.autoOrient().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }).toColourspace('srgb');
    const made = logo ? 'png' : format;
    const encoded = logo
      ? pixels.png({ compressionLevel: 9, palette: true, quality: 100 })
      : format === 'jpeg' ? pixels.jpeg({ quality: 85, mozjpeg: true }) : format === 'png' ? pixels.png({ compressionLevel: 9 }) : pixels.webp({ quality: 85 });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    await writeFile(target, data, { flag: 'wx', mode: 0o600, flush: true });
    const sha256 = createHash('sha256').update(data).digest('hex');
    return { image: { path: target, mime: `image/${made}`, sha256, size: data.length, width: info.width, height: info.height } };
  } catch (error) {
    // A full disk is the server's fault, everything else the picture's.
    if (typeof (error as NodeJS.ErrnoException).code === 'string') throw error;
    return { refusal: refusal('image_broken') };
  }
}

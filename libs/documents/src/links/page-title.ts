import { TextDecoder } from 'node:util';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of a page's `<title>`, on one line of at most 200 characters; null where it has none. A title holds no tags, only references. */
export function titleOf(beginning: Buffer, contentTypeHeader: string | undefined): string | null {
  const ascii = beginning.toString('latin1');
  const told = /charset\s*=\s*["']?([\w-]+)/i.exec(contentTypeHeader ?? '')?.[1] ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(ascii)?.[1];
  const text = decoderFor(told).decode(beginning);
  const title = /<title(?:\s[^>]*)?>([\s\S]*?)<\/title/i.exec(text)?.[1];
  if (title === undefined) return null;
  const shown = title
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const point = decimal ? Number(decimal) : parseInt(hex!, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    })
    // Neither control characters nor those that turn the direction of what stands beside them.
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim();
  return shown ? [...shown].slice(0, 200).join('') : null;
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}

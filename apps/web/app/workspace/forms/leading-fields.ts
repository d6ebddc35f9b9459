/** Bytes at the beginning of a form that are looked into; the texts of our forms with a file stand before it. */
const LOOKED_INTO = 128 * 1024;

export interface Leading {
  /** Text fields before the file, as typed. */
  fields: Record<string, string>;
  /** Whether a file was chosen. */
  hasFile: boolean;
}

/**
 * The texts that stand before the file of a multipart form, read from its beginning alone: they are kept also where the
 * file itself is refused, however large it is. The request stays whole for who takes the file in.
 */
export async function leadingFields(request: Request): Promise<Leading> {
  const boundary = /boundary="?([^";]+)"?/i.exec(request.headers.get('Content-Type') ?? '')?.[1];
  if (!boundary) return { fields: {}, hasFile: false };
  return fieldsIn(await beginningOf(request.clone()), boundary);
}

async function beginningOf(request: Request): Promise<string> {
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done && size < LOOKED_INTO; part = await reader?.read()) {
    parts.push(part.value);
    size += part.value.byteLength;
  }
  void reader?.cancel();
  return Buffer.concat(parts).toString('utf8');
}

export function fieldsIn(text: string, boundary: string): Leading {
  const fields: Record<string, string> = {};
  for (const part of text.split(`--${boundary}`).slice(1)) {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, Math.max(0, end));
    const name = /\bname="([^"]*)"/i.exec(head)?.[1];
    if (end < 0 || name === undefined) continue;
    const file = /\bfilename="([^"]*)"/i.exec(head)?.[1];
    // A field in which nothing was chosen is sent without a name: what stands after it is part of the beginning.
    if (file === '') continue;
    if (file !== undefined) return { fields, hasFile: true };
    fields[name] = part.slice(end + 4).replace(/\r\n$/, '');
  }
  return { fields, hasFile: false };
}

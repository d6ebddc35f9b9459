import { hash, randomBytes } from 'node:crypto';

/** Recognisable to people and to scanners of leaked secrets. */
const PREFIX = 'tq_pat_';
const ID_BYTES = 16;
const SECRET_BYTES = 24;

const toBytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');
const toId = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const hashOf = (text: string) => hash('sha256', text);

/**
 * A secret that begins with whose it is: 16 bytes of id and 24 of chance, in base64url. It is looked up behind the wall of
 * that person or tenant, so that no lookup ever spans them; only its hash is kept.
 */
export function newSecret(ownerId: string): { text: string; hash: string } {
  const text = Buffer.concat([toBytes(ownerId), randomBytes(SECRET_BYTES)]).toString('base64url');
  return { text, hash: hashOf(text) };
}

export function openSecret(text: string): { ownerId: string; hash: string } | null {
  if (!/^[\w-]+$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== ID_BYTES + SECRET_BYTES || bytes.toString('base64url') !== text) return null;
  return { ownerId: toId(bytes.subarray(0, ID_BYTES)), hash: hashOf(text) };
}

export function newAccessToken(personId: string): { text: string; hash: string } {
  const { text, hash } = newSecret(personId);
  return { text: `${PREFIX}${text}`, hash };
}

export function openAccessToken(text: string): { personId: string; hash: string } | null {
  const opened = text.startsWith(PREFIX) ? openSecret(text.slice(PREFIX.length)) : null;
  return opened && { personId: opened.ownerId, hash: opened.hash };
}

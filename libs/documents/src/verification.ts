import { isSha256, type Sha256 } from './sealing/seal.js';

/** What the archive keeps of an issued document; `replacedBy` is the folio of the version that took its place. */
export interface IssuedRecord {
  folio: string;
  dataSeal: Sha256;
  fileSha256: Sha256;
  /** Signed or public copies that are kept under the same folio, each with its own bytes. */
  copies?: readonly { fileSha256: Sha256; label: string }[];
  replacedBy?: string | null;
  revokedOn?: string | null;
}

/**
 * `match`: the very bytes that were issued. `copy`: the bytes of a kept copy, named by its label. `superseded` and
 * `revoked`: authentic bytes of an act that no longer stands. `different`: not a file of this folio.
 */
export type FileVerdict =
  | { verdict: 'match' }
  | { verdict: 'copy'; label: string }
  | { verdict: 'superseded'; replacedBy: string }
  | { verdict: 'revoked'; revokedOn: string }
  | { verdict: 'different' }
  | { verdict: 'not-a-hash' };

/** Compares the SHA-256 of a file that someone holds (any case, spaces allowed) with the record of its folio. */
export function verifyFile(fileSha256: string, record: IssuedRecord): FileVerdict {
  const hash = normalizeHash(fileSha256);
  if (!isSha256(hash)) return { verdict: 'not-a-hash' };
  const copy = record.copies?.find((candidate) => candidate.fileSha256 === hash);
  if (hash !== record.fileSha256 && !copy) return { verdict: 'different' };
  if (record.revokedOn) return { verdict: 'revoked', revokedOn: record.revokedOn };
  if (record.replacedBy) return { verdict: 'superseded', replacedBy: record.replacedBy };
  return copy && hash !== record.fileSha256 ? { verdict: 'copy', label: copy.label } : { verdict: 'match' };
}

/**
 * Whether the seal read from paper or from the QR belongs to the record. The QR carries a prefix, so at least sixteen
 * characters must be given and all that are given must agree.
 */
export function sealAgrees(printedSeal: string, record: Pick<IssuedRecord, 'dataSeal'>): boolean {
  const seal = normalizeHash(printedSeal);
  return /^[0-9a-f]{16,64}$/.test(seal) && record.dataSeal.startsWith(seal);
}

function normalizeHash(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}

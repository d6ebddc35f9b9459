import type { Verdict } from '@tequio/ui';

export interface VerificationView {
  verdict: Verdict;
  folio: string;
  /** What an unknown or mistyped folio means and what to do, in the reader's language. */
  message: string | null;
  remedy: string | null;
  title: string | null;
  issuer: string | null;
  municipality: { name: string; path: string } | null;
  issuedAt: string | null;
  /** 64 hexadecimal characters, printed on the document. */
  dataSeal: string | null;
  fileSha256: string | null;
  pages: number | null;
  annulReason: string | null;
  download: { href: string; size: number } | null;
  /** Folio of the document that took its place. */
  replacedBy: string | null;
  timeZone: string;
}

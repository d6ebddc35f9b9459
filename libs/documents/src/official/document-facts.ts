import { statement } from '@tequio/platform';
import type { OfficialDocumentEntity } from './official-document.entity.js';

/** The file of a published folio. */
export const PUBLISHED_FILE = statement<{ folio: string; key: string | null; sha256: string | null; size: number | null }>(
  'documents.published-file',
  'select folio, published_key as key, file_sha256 as sha256, size from official_documents where folio = $1',
);

/** A published document. */
export const PUBLISHED = statement<DocumentFacts>(
  'documents.published',
  `select id, kind, folio, published_title as title, issuer, issued_at as "issuedAt", state, null as failure, data_seal as "dataSeal",
     file_sha256 as "fileSha256", published_key as "storageKey", size, pages, published_at as "publishedAt", annulled_at as "annulledAt",
     annul_reason as "annulReason"
   from official_documents where id = $1 and published_at is not null`,
);

/** What may be known of a document in every scope that sees it. */
export type DocumentFacts = Pick<
  OfficialDocumentEntity,
  | 'id'
  | 'kind'
  | 'folio'
  | 'title'
  | 'issuer'
  | 'issuedAt'
  | 'state'
  | 'failure'
  | 'dataSeal'
  | 'fileSha256'
  | 'storageKey'
  | 'size'
  | 'pages'
  | 'publishedAt'
  | 'annulledAt'
  | 'annulReason'
>;

export interface DocumentFile {
  folio: string;
  storageKey: string;
  sha256: string;
  size: number;
  published: boolean;
}

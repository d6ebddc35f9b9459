import { Injectable } from '@nestjs/common';
import { Database, statement, type RequestContext } from '@tequio/platform';
import { parseFolio, type FolioRefusal } from '../folio/folio.js';
import { verifyFile, type FileVerdict } from '../verification.js';

/** What the public register says of a folio. */
export interface RegisterEntry {
  folio: string;
  kind: string;
  state: 'pending' | 'rendered' | 'failed' | 'annulled';
  dataSeal: string;
  fileSha256: string | null;
  size: number | null;
  pages: number | null;
  issuedAt: Date;
  issuer: string;
  /** Null until the document is published. */
  title: string | null;
  publishedAt: Date | null;
  annulledAt: Date | null;
  annulReason: string | null;
  replacedBy: string | null;
  municipality: string | null;
  municipalitySlug: string | null;
  network: string;
  networkSlug: string;
  timeZone: string;
  fictional: boolean;
}

const REGISTER = statement<RegisterEntry>(
  'documents.register',
  `select d.folio, d.kind, d.state, d.data_seal as "dataSeal", d.file_sha256 as "fileSha256", d.size, d.pages, d.issued_at as "issuedAt",
     d.issuer, d.published_title as title, d.published_at as "publishedAt", d.annulled_at as "annulledAt", d.annul_reason as "annulReason",
     r.folio as "replacedBy", m.name as municipality, m.slug as "municipalitySlug", n.name as network, n.slug as "networkSlug",
     n.time_zone as "timeZone", n.fictional
   from official_documents d
   join networks n on n.id = d.network_id
   left join municipalities m on m.id = d.tenant_id
   left join official_documents r on r.id = d.replaced_by
   where d.folio = $1`,
);

export type FolioAnswer =
  | { outcome: 'found'; entry: RegisterEntry }
  | { outcome: 'unknown'; folio: string }
  | { outcome: 'misread'; reason: FolioRefusal };

/** The public register of folios. Runs in the public scope only. */
@Injectable()
export class Verification {
  constructor(private readonly db: Database) {}

  /** Reads a folio as a person types it, and finds it. */
  async byFolio(ctx: RequestContext, typed: string): Promise<FolioAnswer> {
    const reading = parseFolio(typed);
    if (!reading.ok) return { outcome: 'misread', reason: reading.reason };
    const [entry] = await this.db.sql(ctx, REGISTER, [reading.folio]);
    return entry ? { outcome: 'found', entry } : { outcome: 'unknown', folio: reading.folio };
  }

  /** Compares the hash of a file that someone holds with the register; null where there is no PDF of it yet. */
  compare(fileSha256: string, entry: RegisterEntry): FileVerdict | null {
    if (!entry.fileSha256) return null;
    return verifyFile(fileSha256, {
      folio: entry.folio,
      dataSeal: entry.dataSeal,
      fileSha256: entry.fileSha256,
      replacedBy: entry.replacedBy,
      revokedOn: entry.annulledAt?.toISOString() ?? null,
    });
  }
}

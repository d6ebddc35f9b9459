import { graphql, type PublicVerificationQuery } from '@tequio/contracts';
import type { Verdict } from '@tequio/ui';
import { read, type Reading } from '../../graphql.js';
import type { DownloadView } from '../portal.views.js';
import type { VerificationView } from './verification.views.js';

const VERIFICATION = graphql(`
  query PublicVerification($folio: String!) {
    officialDocument(folio: $folio) {
      __typename
      ... on VerifiedDocument {
        folio
        kindName
        title
        issuer
        municipalityName
        municipalitySlug
        networkSlug
        timeZone
        issuedAt
        dataSeal
        fileSha256
        size
        pages
        state
        annulReason
        replacedBy
        downloadPath
      }
      ... on UnknownFolio {
        folio
        message
        remedy
      }
      ... on MisreadFolio {
        message
        remedy
      }
    }
  }
`);

type Answer = PublicVerificationQuery['officialDocument'];
type VerifiedDocument = Extract<Answer, { __typename: 'VerifiedDocument' }>;

function verdictOf(document: VerifiedDocument): Verdict {
  if (document.state === 'PENDING') return 'pending';
  if (document.state === 'VALID') return 'authentic';
  return document.replacedBy ? 'superseded' : 'annulled';
}

export async function verification(reading: Reading, folio: string): Promise<VerificationView> {
  const { officialDocument: found } = await read(reading, VERIFICATION, { folio });
  if (found.__typename !== 'VerifiedDocument') {
    return {
      verdict: 'unknown',
      folio: 'folio' in found ? found.folio : folio,
      message: found.message,
      remedy: found.remedy,
      title: null,
      issuer: null,
      municipality: null,
      issuedAt: null,
      dataSeal: null,
      fileSha256: null,
      pages: null,
      annulReason: null,
      download: null,
      replacedBy: null,
      timeZone: 'America/Mexico_City',
    };
  }
  return {
    verdict: verdictOf(found),
    folio: found.folio,
    message: null,
    remedy: null,
    title: found.title ?? found.kindName,
    issuer: found.issuer,
    municipality:
      found.municipalityName && found.municipalitySlug
        ? { name: found.municipalityName, path: `/${found.networkSlug}/${found.municipalitySlug}` }
        : null,
    issuedAt: found.issuedAt,
    dataSeal: found.dataSeal,
    fileSha256: found.fileSha256,
    pages: found.pages,
    annulReason: found.annulReason,
    download: found.downloadPath && found.size !== null ? { href: found.downloadPath, size: found.size } : null,
    replacedBy: found.replacedBy,
    timeZone: found.timeZone,
  };
}

/** Where the published file of a folio is downloaded; null while there is none. */
export async function downloadOf(reading: Reading, folio: string | null): Promise<DownloadView | null> {
  if (folio === null) return null;
  const { officialDocument: found } = await read(reading, VERIFICATION, { folio });
  if (found.__typename !== 'VerifiedDocument' || !found.downloadPath || found.size === null) return null;
  return { href: found.downloadPath, size: found.size };
}

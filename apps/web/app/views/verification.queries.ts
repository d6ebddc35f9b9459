import type { Verdict } from '@tequio/ui';
import { graphql, type Reading } from '../graphql.js';
import type { VerificationView } from './portal.views.js';

const VERIFICATION = /* GraphQL */ `
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
        networkName
        networkSlug
        timeZone
        issuedAt
        dataSeal
        fileSha256
        size
        pages
        state
        annulledAt
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
`;

interface VerifiedDocument {
  __typename: 'VerifiedDocument';
  folio: string;
  kindName: string;
  title: string | null;
  issuer: string;
  municipalityName: string | null;
  municipalitySlug: string | null;
  networkName: string;
  networkSlug: string;
  timeZone: string;
  issuedAt: string;
  dataSeal: string;
  fileSha256: string | null;
  size: number | null;
  pages: number | null;
  state: 'VALID' | 'PENDING' | 'ANNULLED';
  annulledAt: string | null;
  annulReason: string | null;
  replacedBy: string | null;
  downloadPath: string | null;
}

interface NotVerified {
  __typename: 'UnknownFolio' | 'MisreadFolio';
  folio?: string;
  message: string;
  remedy: string;
}

function verdictOf(document: VerifiedDocument): Verdict {
  if (document.state === 'PENDING') return 'pending';
  if (document.state === 'VALID') return 'authentic';
  return document.replacedBy ? 'superseded' : 'annulled';
}

export async function verification(reading: Reading, folio: string): Promise<VerificationView> {
  const { officialDocument: found } = await graphql<
    { officialDocument: VerifiedDocument | NotVerified },
    { folio: string }
  >(reading.context, reading.request, VERIFICATION, { folio });
  if (found.__typename !== 'VerifiedDocument') {
    return {
      verdict: 'unknown',
      folio: found.folio ?? folio,
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

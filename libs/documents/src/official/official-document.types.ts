import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { findText, InvalidInput, outcome, text, typeNameOf, type Locale } from '@tequio/platform';
import { shortSeal } from '../sealing/seal.js';
import type { OfficialDocumentEntity } from './official-document.entity.js';
import type { DocumentFacts } from './document-facts.js';
import type { FolioAnswer, RegisterEntry } from './verification.service.js';

export enum OfficialDocumentState {
  VALID = 'valid',
  PENDING = 'pending',
  FAILED = 'failed',
  ANNULLED = 'annulled',
}
registerEnumType(OfficialDocumentState, {
  name: 'OfficialDocumentState',
  description: 'Where an official document stands.',
  valuesMap: {
    VALID: { description: 'It stands, and its file is stored.' },
    PENDING: { description: 'It is numbered and sealed; its file is being made.' },
    FAILED: { description: 'It is numbered and sealed, but its file could not be made. The public sees it as pending.' },
    ANNULLED: { description: 'It no longer stands. It may have been replaced.' },
  },
});

@ObjectType({ description: 'A numbered and sealed document, as its municipality and network see it.' })
export class OfficialDocument {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'Folio, as printed.' })
  folio!: string;
  @Field({ description: 'What it is, as its folio says: `CARTA`, `ACUSE`, `ACTA`, `PLAN`.' })
  kind!: string;
  @Field({ description: 'What it is called.' })
  title!: string;
  @Field({ description: 'Who issued it, with the name of that day.' })
  issuer!: string;
  @Field(() => Date, { description: 'When it was numbered and sealed.' })
  issuedAt!: Date;
  @Field(() => OfficialDocumentState, { description: 'Where it stands.' })
  state!: OfficialDocumentState;
  @Field(() => String, { nullable: true, description: 'Why there is no file yet and what happens next, in the language of the request; null where nothing went wrong.' })
  failure!: string | null;
  @Field({ description: 'Seal of its data, 64 hexadecimal characters; printed on it.' })
  dataSeal!: string;
  @Field(() => String, { nullable: true, description: 'SHA-256 of its file; null while there is none.' })
  fileSha256!: string | null;
  @Field(() => Int, { nullable: true, description: 'Bytes of its file.' })
  size!: number | null;
  @Field(() => Int, { nullable: true, description: 'Pages of its file.' })
  pages!: number | null;
  @Field(() => Date, { nullable: true, description: 'When it was shown to everyone; null where it is not.' })
  publishedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was annulled.' })
  annulledAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was annulled.' })
  annulReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Where its file is downloaded, on this site; null while there is none. Unpublished ones need the membership: add `?as=` with its id where no header can be sent.' })
  downloadPath!: string | null;
}

@ObjectType({ description: 'A folio of the public register. What the document says is public only once it is published.' })
export class VerifiedDocument {
  @Field({ description: 'Folio, as printed.' })
  folio!: string;
  @Field({ description: 'What it is, as its folio says: `CARTA`, `ACUSE`, `ACTA`, `PLAN`.' })
  kind!: string;
  @Field({ description: 'What that is called, in the language of the request.' })
  kindName!: string;
  @Field(() => String, { nullable: true, description: 'What the document is called; null where it is not published.' })
  title!: string | null;
  @Field({ description: 'Who issued it, with the name of that day.' })
  issuer!: string;
  @Field(() => String, { nullable: true, description: 'Municipality it belongs to; null where it is the network’s own.' })
  municipalityName!: string | null;
  @Field(() => String, { nullable: true, description: 'The municipality’s name in addresses.' })
  municipalitySlug!: string | null;
  @Field({ description: 'Network it belongs to.' })
  networkName!: string;
  @Field({ description: 'The network’s name in addresses.' })
  networkSlug!: string;
  @Field({ description: 'Whether the network is invented, to try the product.' })
  fictional!: boolean;
  @Field({ description: 'IANA time zone in which its dates are meant.' })
  timeZone!: string;
  @Field(() => Date, { description: 'When it was numbered and sealed.' })
  issuedAt!: Date;
  @Field({ description: 'Seal of its data, 64 hexadecimal characters; printed on it.' })
  dataSeal!: string;
  @Field({ description: 'The beginning of the seal, in groups, for reading aloud.' })
  shortSeal!: string;
  @Field(() => String, { nullable: true, description: 'SHA-256 of its file; null while there is none.' })
  fileSha256!: string | null;
  @Field(() => Int, { nullable: true, description: 'Bytes of its file.' })
  size!: number | null;
  @Field(() => Int, { nullable: true, description: 'Pages of its file.' })
  pages!: number | null;
  @Field(() => OfficialDocumentState, { description: 'Where it stands; never `FAILED`.' })
  state!: OfficialDocumentState;
  @Field(() => Date, { nullable: true, description: 'When it was annulled.' })
  annulledAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was annulled.' })
  annulReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Folio of the document that took its place.' })
  replacedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Where its file is downloaded, on this site; null where it is not published or there is none yet.' })
  downloadPath!: string | null;
}

@ObjectType({ description: 'A well-formed folio that nobody issued here.' })
export class UnknownFolio {
  @Field({ description: 'The folio, as it was read.' })
  folio!: string;
  @Field({ description: 'What this means, in the language of the request.' })
  message!: string;
  @Field({ description: 'What to do, in the language of the request.' })
  remedy!: string;
}

export enum FolioProblem {
  SHAPE = 'shape',
  CHECKSUM = 'checksum',
}
registerEnumType(FolioProblem, {
  name: 'FolioProblem',
  description: 'Why a text is not a folio.',
  valuesMap: {
    SHAPE: { description: 'It does not look like a folio.' },
    CHECKSUM: { description: 'It looks like one, but a character was mistyped: its check characters do not agree.' },
  },
});

@ObjectType({ description: 'A text that is not a folio as typed. It says nothing of any document.' })
export class MisreadFolio {
  @Field(() => FolioProblem, { description: 'What is wrong with it.' })
  problem!: FolioProblem;
  @Field({ description: 'What this means, in the language of the request.' })
  message!: string;
  @Field({ description: 'What to do, in the language of the request.' })
  remedy!: string;
}

export const FolioVerification = createUnionType({
  name: 'FolioVerification',
  description: 'What the public register says of a folio: found, unknown, or mistyped.',
  types: () => [VerifiedDocument, UnknownFolio, MisreadFolio] as const,
  resolveType: (value: object) => typeNameOf(value),
});

export const RetryDocumentResult = outcome('RetryDocumentResult', 'The document whose file is being made again, or what has to be corrected.', [
  OfficialDocument,
  InvalidInput,
] as const);

export const documentPath = (folio: string): string => `/files/documents/${folio}.pdf`;

function stateOf({ state, fileSha256 }: Pick<OfficialDocumentEntity, 'state' | 'fileSha256'>): OfficialDocumentState {
  if (state === 'annulled') return OfficialDocumentState.ANNULLED;
  if (state === 'failed') return OfficialDocumentState.FAILED;
  return fileSha256 ? OfficialDocumentState.VALID : OfficialDocumentState.PENDING;
}

export const toOfficialDocument = (row: DocumentFacts, locale: Locale): OfficialDocument =>
  Object.assign(new OfficialDocument(), {
    id: row.id,
    folio: row.folio,
    kind: row.kind,
    title: row.title,
    issuer: row.issuer,
    issuedAt: row.issuedAt,
    state: stateOf(row),
    failure: row.failure && (findText(locale, `documents.failure.${row.failure}`) ?? text(locale, 'documents.failure.unexpected')),
    dataSeal: row.dataSeal,
    fileSha256: row.fileSha256,
    size: row.size,
    pages: row.pages,
    publishedAt: row.publishedAt,
    annulledAt: row.annulledAt,
    annulReason: row.annulReason,
    downloadPath: row.storageKey && documentPath(row.folio),
  });

export function toVerification(answer: FolioAnswer, locale: Locale): VerifiedDocument | UnknownFolio | MisreadFolio {
  const say = (key: string) => ({ message: text(locale, `documents.folio.${key}`), remedy: text(locale, `documents.folio.${key}.remedy`) });
  if (answer.outcome === 'unknown') return Object.assign(new UnknownFolio(), { folio: answer.folio, ...say('unknown') });
  if (answer.outcome === 'misread') return Object.assign(new MisreadFolio(), { problem: answer.reason as FolioProblem, ...say(answer.reason) });
  return toVerifiedDocument(answer.entry, locale);
}

function toVerifiedDocument(entry: RegisterEntry, locale: Locale): VerifiedDocument {
  const { municipality, network, state: _, publishedAt, ...facts } = entry;
  const state = stateOf(entry);
  return Object.assign(new VerifiedDocument(), facts, {
    kindName: findText(locale, `documents.kind.${entry.kind}`) ?? entry.kind,
    municipalityName: municipality,
    networkName: network,
    shortSeal: shortSeal(entry.dataSeal),
    state: state === OfficialDocumentState.FAILED ? OfficialDocumentState.PENDING : state,
    downloadPath: publishedAt && entry.fileSha256 ? documentPath(entry.folio) : null,
  });
}

export { checkCharacters, hasValidCheckCharacters } from './folio/check-characters.js';
export { formatFolio, isCanonicalFolio, parseFolio } from './folio/folio.js';
export type { FolioParts, FolioReading, FolioRefusal } from './folio/folio.js';
export { canonicalJson, dataSeal, groupSeal, isSha256, NotCanonicalError, sha256, shortSeal } from './sealing/seal.js';
export type { DocumentSnapshot, JsonValue, Sha256 } from './sealing/seal.js';
export { sealAgrees, verifyFile } from './verification.js';
export type { FileVerdict, IssuedRecord } from './verification.js';

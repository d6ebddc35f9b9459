import { ObjectType } from '@nestjs/graphql';
import { Refusal, Refused, type Params } from '@tequio/platform';
import type { FileRefusal, FileRefusalCode } from '../files/index.js';

/** Why a file cannot be tied to a thing. */
export type ClaimRefusalCode = 'file_unknown' | 'file_not_accepted' | 'file_claimed' | 'file_kind' | 'file_not_logo' | 'table_too_long';

@ObjectType({ implements: () => Refusal, description: 'The file cannot be used. Nothing was changed.' })
export class FileRefused extends Refusal {
  static of(code: FileRefusalCode | ClaimRefusalCode, params: Params = {}): FileRefused {
    return Object.assign(new FileRefused(), { code, params: legible(params) });
  }

  protected override get space(): string {
    return 'documents';
  }
}

export const refusedFile = ({ code, params }: FileRefusal): FileRefused => FileRefused.of(code, params);

export const refuseClaim = (code: ClaimRefusalCode, params: Params = {}): Refused => new Refused(FileRefused.of(code, params));

/** Bytes and pixels as a person counts them. */
function legible(params: Params): Params {
  const { maxBytes, maxPixels } = params;
  return {
    ...params,
    ...(typeof maxBytes === 'number' ? { maxMegabytes: Math.floor(maxBytes / (1024 * 1024)) } : {}),
    ...(typeof maxPixels === 'number' ? { maxMegapixels: Math.floor(maxPixels / 1_000_000) } : {}),
  };
}

/** HTTP status that says the same as the code. */
export function statusOf(code: string): number {
  switch (code) {
    case 'file_too_large':
      return 413;
    case 'type_not_allowed':
    case 'content_differs_from_name':
    case 'heic_not_supported':
    case 'svg_not_supported':
    case 'legacy_spreadsheet':
      return 415;
    case 'upload_stalled':
      return 408;
    case 'not_multipart':
    case 'malformed_upload':
    case 'no_file':
    case 'one_file_only':
    case 'too_many_fields':
    case 'field_too_long':
    case 'connection_lost':
      return 400;
    default:
      return 422;
  }
}

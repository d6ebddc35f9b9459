/** Everything that can be wrong with a file a person sends. Each code has its sentence, with what to do, in the dictionaries. */
export const FILE_REFUSAL_CODES = [
  'not_multipart',
  'malformed_upload',
  'no_file',
  'one_file_only',
  'too_many_fields',
  'field_too_long',
  'empty_file',
  'file_too_large',
  'upload_stalled',
  'connection_lost',
  'type_not_allowed',
  'content_differs_from_name',
  'heic_not_supported',
  'svg_not_supported',
  'legacy_spreadsheet',
  'polyglot',
  'pdf_broken',
  'pdf_encrypted',
  'pdf_too_many_pages',
  'pdf_active_content',
  'image_broken',
  'image_too_large',
  'spreadsheet_broken',
  'spreadsheet_encrypted',
  'spreadsheet_too_large',
  'spreadsheet_active_content',
  'csv_not_text',
  'csv_broken_quotes',
  'inspection_limit',
  'infected',
] as const;

export type FileRefusalCode = (typeof FILE_REFUSAL_CODES)[number];

/** `params` fill the sentence of the code: numbers are bytes, pixels or pages as their name says. */
export interface FileRefusal {
  code: FileRefusalCode;
  params: Record<string, string | number>;
}

export function refusal(code: FileRefusalCode, params: FileRefusal['params'] = {}): FileRefusal {
  return { code, params };
}

import { data as respond } from 'react-router';
import { uploadContext } from '../../context.js';
import { readerLocale } from '../../reader-locale.js';
import { spaceContext } from '../acting.js';
import { keyFrom } from '../forms/forms.js';
import { leadingFields } from '../forms/leading-fields.js';
import { orNull, refusedTyped, type Typed } from '../forms/typed.js';
import type { Call } from '../operations.js';
import { filesIn, MOST_FILES, typedWith } from './advice.model.js';
import { adviceText } from './advice.text.js';

export interface PostedMessage {
  fields: Typed;
  key: string;
  typed: Typed;
  input: { body: string; awaitsAnswer: boolean; answerDueOn: string | null; fileIds: string[] };
}

/**
 * A message in as many posts as it takes: each may bring one file, which is kept with the form. `municipality`: whose the
 * file is, where the institute sends it. Answers what is shown again, or the message to be sent.
 */
export async function readMessage(call: Call, municipalityOf: (fields: Typed) => string | null): Promise<PostedMessage | ReturnType<typeof refusedTyped>> {
  const { membership } = call.context.get(spaceContext);
  const t = adviceText[readerLocale(call.context)].message;
  const { fields, hasFile } = await leadingFields(call.request);
  const files = filesIn(fields);
  const room = files.length < MOST_FILES;
  const upload = hasFile && room ? await call.context.get(uploadContext)(call.request, { actingAs: membership.id, accept: ['pdf', 'image', 'spreadsheet', 'csv'], municipality: municipalityOf(fields) }) : null;
  if (!upload) await call.request.body?.cancel();
  if (hasFile && !room) return refusedTyped({ attachment: t.fileMost }, typedWith(fields, files));
  // The button stands after the file: of a form with one it is known only when all of it has come.
  const [intent, target] = (upload?.fields['intent'] ?? fields['intent'] ?? 'write').split(':');
  if (upload?.file) files.push({ id: upload.file.id, name: upload.file.name });
  const typed = typedWith(fields, files);
  if (upload && !upload.file) return refusedTyped({ attachment: upload.refusal?.message ?? t.fileAgain }, typed);
  if (intent === 'detach') return again(typedWith(fields, files.filter((_, index) => index !== Number(target))));
  if (intent === 'attach') return upload ? again(typed) : refusedTyped({ attachment: t.fileMissing }, typed);
  return {
    fields,
    typed,
    key: keyFrom(fields['idempotencyKey']),
    input: { body: fields['body'] ?? '', awaitsAnswer: fields['awaits'] === 'yes', answerDueOn: orNull((fields['due'] ?? '').trim()), fileIds: files.map(({ id }) => id) },
  };
}

export const isMessage = (read: Awaited<ReturnType<typeof readMessage>>): read is PostedMessage => 'key' in read;

const again = (typed: Typed) => respond({ errors: {}, typed, where: '' }, { status: 200 });

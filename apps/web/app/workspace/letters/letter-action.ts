import { letterFieldNames, withRemedy, type DraftConflict, type FormErrors } from '@tequio/ui';
import { data as respond, redirect } from 'react-router';
import { uploadContext } from '../../context.js';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { chosenFields } from '../forms/conflicts.js';
import { keyFrom, readForm, type Posted } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { workspaceText } from '../workspace.text.js';
import { FORM_NAMES, formField, formValues, remedyOf } from './letter-fields.js';
import { isEditable } from './letter-editor.model.js';
import { saveFields } from './letter-saving.js';
import { ATTACH_SIGNED, ATTEND_OBSERVATION } from '../letter-steps/letter-steps.queries.js';
import { CURRENT_LETTER } from './letter.queries.js';

interface Refusal {
  errors?: FormErrors;
  conflict?: DraftConflict;
  /** What had been typed. */
  values?: Record<string, string>;
}

const answer = (refusal: Refusal) => respond(refusal, { status: 422 });

/** The letter's forms, as they come without scripts: save, choose between two versions, and attach the signed copy. */
export async function letterAction(call: Call, start: (posted: Posted) => Promise<FormErrors>) {
  const locale = readerLocale(call.context);
  // A file is streamed, never read whole; only the copy's form has one chosen.
  if (await hasFile(call.request)) return attach(call);
  const posted = await readForm(call.request);
  if (posted.intent === 'start') return answer({ errors: await start(posted) });
  const [intent, target] = intentOf(posted);
  if (intent === 'attach-signed') return answer({ errors: { signedCopy: workspaceText(locale).letter.chooseFile } });
  const { currentLetter: letter } = await runHere(call, CURRENT_LETTER, {});
  const back = `${call.context.get(spaceContext).base}/carta`;
  if (!letter) throw redirect(back);
  if (intent === 'attend') {
    const { step } = await runHere(call, ATTEND_OBSERVATION, { observationId: target }, { key: posted.key });
    if (is(step, 'LetterOfIntent')) throw redirect(back);
    return answer({ errors: errorsOf(step, FORM_NAMES) ?? {} });
  }
  const fields = intent === 'resolve' ? chosenFields(posted.form) : sentFields(posted.form);
  if (intent === 'remedy') {
    const observation = letter.observations.find((one) => one.id === target);
    const field = formField(observation?.field);
    const remedy = observation && remedyOf(letter.content, observation);
    if (remedy && field) fields[field] = withRemedy(fields[field] ?? formValues(letter.content)[field], remedy);
  }
  const saved = await saveFields(call, letter, fields, { version: posted.version || letter.version, key: posted.key });
  if (saved.kind === 'saved') throw redirect(`${back}?guardada=${Date.parse(saved.at)}`);
  if (saved.kind === 'conflict') return answer({ conflict: saved.conflict, values: fields });
  return answer({ errors: saved.errors, values: fields });
}

/** What the pressed button asks for; saving where none says so. */
function intentOf({ form }: Posted): [string, string] {
  const known = form
    .getAll('intent')
    .find((value) => typeof value === 'string' && /^(save|resolve|attach-signed|(remedy|attend):[\w-]+)$/.test(value));
  const [intent = 'save', target = ''] = typeof known === 'string' ? known.split(':') : [];
  return [intent, target];
}

function sentFields(form: FormData): Record<string, string> {
  return Object.fromEntries(
    letterFieldNames.flatMap((name) => {
      const sent = form.getAll(name).filter((value): value is string => typeof value === 'string');
      const [value] = sent;
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** The letter's own form is multipart too: only one that is larger than any text of ours, or says so, carries a file. */
async function hasFile(request: Request): Promise<boolean> {
  const url = new URL(request.url);
  if (url.searchParams.has('copia')) return true;
  if (!/^multipart\/form-data/i.test(request.headers.get('Content-Type') ?? '')) return false;
  if (Number(request.headers.get('Content-Length') ?? 0) > 1024 * 1024) return true;
  const form = await request
    .clone()
    .formData()
    .catch(() => null);
  const file = form?.get('signedCopy');
  // A browser sends a file without a name where none was chosen; one that is empty is refused as such.
  return file instanceof File && file.name !== '';
}

async function attach(call: Call) {
  const locale = readerLocale(call.context);
  const t = workspaceText(locale).letter;
  const { membership, base } = call.context.get(spaceContext);
  const upload = await call.context.get(uploadContext)(call.request, {
    actingAs: membership.id,
    accept: ['pdf', 'image'],
  });
  if (!upload.file) return answer({ errors: { signedCopy: upload.refusal?.message ?? t.chooseFile } });
  const { currentLetter: letter } = await runHere(call, CURRENT_LETTER, {});
  if (!letter) throw redirect(`${base}/carta`);
  if (isEditable(letter)) return answer({ errors: { signedCopy: t.freezeFirst } });
  const { step } = await runHere(
    call,
    ATTACH_SIGNED,
    { id: letter.id, version: Number(upload.fields['version']) || letter.version, fileId: upload.file.id },
    { key: keyFrom(upload.fields['idempotencyKey']) },
  );
  if (!is(step, 'LetterOfIntent')) return answer({ errors: errorsOf(step, FORM_NAMES) ?? {} });
  throw redirect(`${base}/carta`);
}

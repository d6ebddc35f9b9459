import { data as respond, redirect } from 'react-router';
import { uploadContext } from '../../context.js';
import { readerLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import { keyFrom, readForm } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { refusedTyped, type Typed } from '../forms/typed.js';
import { leadingFields } from '../forms/leading-fields.js';
import { CHECK_EVIDENCE_LINK, REASSIGN_REPORT, REOPEN_PROGRESS, REPORT_PROGRESS, WITHDRAW_REPORT } from '../progress/progress.queries.js';
import { progressText } from '../progress/progress.text.js';
import { recordEs } from '../record.dictionary.es.js';
import { evidenceIn, evidenceInput, typedWith, type TypedEvidence } from './report-form.js';

/** What a person does with a report that is there: takes it back, reopens it where it was verified, passes it on where its author has left, or has one of its links visited again. */
export async function actOnReport(call: Call, here: string) {
  const posted = await readForm(call.request);
  if (posted.intent === 'check') {
    const { done } = await runHere(call, CHECK_EVIDENCE_LINK, { id: posted.target }, { key: posted.key });
    if (is(done, 'Evidence')) throw redirect(`${here}?revision=1`);
    return refusedTyped(errorsOf(done) ?? {}, {});
  }
  const field = `reason-${posted.target}`;
  const reported = { id: posted.target, reason: posted.text(field) };
  const { key } = posted;
  const { done } =
    posted.intent === 'takeOver' || posted.intent === 'pass'
      ? await runHere(call, REASSIGN_REPORT, { ...reported, membershipId: posted.text(`to-${posted.target}`) || null }, { key })
      : await runHere(call, posted.intent === 'reopen' ? REOPEN_PROGRESS : WITHDRAW_REPORT, reported, { key });
  if (is(done, 'ProgressReport')) throw redirect(here);
  return refusedTyped({ [field]: Object.values(errorsOf(done) ?? {}).join(' ') }, { [field]: posted.text(field) });
}

/**
 * A new report, in as many posts as it takes: each may bring one file, which is kept with the form, or ask for one more link.
 * What was typed and attached comes back with every answer.
 */
export async function report(call: Call, milestoneId: string, here: string) {
  const { membership } = call.context.get(spaceContext);
  const t = progressText[readerLocale(call.context)].report;
  const { fields, hasFile } = await leadingFields(call.request);
  const voice = may(call, 'Milestone:report_government') ? 'GOVERNMENT' : may(call, 'Milestone:report_society') ? 'SOCIETY' : null;
  if (!voice) throw redirect(here);
  const upload = hasFile ? await call.context.get(uploadContext)(call.request, { actingAs: membership.id, accept: ['pdf', 'image', 'spreadsheet', 'csv'] }) : null;
  if (!hasFile) await call.request.body?.cancel();
  // The button stands after the file: of a form with one it is known only when all of it has come.
  const intent = upload?.fields['intent'] ?? fields['intent'] ?? 'report';
  const evidence = evidenceIn(fields);
  if (upload?.file) evidence.files.push({ id: upload.file.id, name: upload.file.name, shows: (fields['fileName'] ?? '').trim() });
  const typed = kept(fields, evidence, upload?.file != null);
  if (upload && !upload.file) return refusedTyped({ evidence: upload.refusal?.message ?? t.fileAgain }, typed);
  const [step, target] = intent.split(':');
  if (step === 'detach') return again(kept(fields, { ...evidence, files: evidence.files.filter((_, index) => index !== Number(target)) }, false));
  if (step === 'attach') return upload ? again(typed) : refusedTyped({ evidence: t.fileMissing }, typed);
  if (step === 'link') return again({ ...typed, another: 'yes' });

  const text = (name: string) => (fields[name] ?? '').trim();
  if (!/^\d{1,3}$/.test(text('percent')) || Number(text('percent')) > 100) return refusedTyped({ percent: t.percentWrong }, typed);
  const { input, names } = evidenceInput(evidence, text('restricted') === 'yes', recordEs.evidence);
  const { done } = await runHere(
    call,
    REPORT_PROGRESS,
    { milestoneId, input: { voice, percent: Number(text('percent')), body: text('body'), periodEndsOn: text('until'), evidence: input } },
    { key: keyFrom(fields['idempotencyKey']) },
  );
  if (is(done, 'ProgressReport')) throw redirect(`${here}?enviado=1`);
  return refusedTyped(errorsOf(done, { periodEndsOn: 'until', ...names }) ?? {}, typed);
}

/** What is shown again of a form: its texts and its evidence, not its key. The words for a file go with the file. */
function kept(fields: Typed, evidence: TypedEvidence, taken: boolean): Typed {
  const { idempotencyKey: _key, intent: _intent, another: _another, ...others } = fields;
  return typedWith(taken ? { ...others, fileName: '' } : others, evidence);
}

const again = (typed: Typed) => respond({ errors: undefined, typed, where: '' });

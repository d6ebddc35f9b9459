import { FileUploadField, ImportMapping, KeyFigures, Note, PageHead, PostForm, Submit, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { uploadContext } from '../../context.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { keyFrom, newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { fromToken, toToken, type Rehearsal } from './import-rehearsal.js';
import { planHere, planHref } from '../plans/plan.model.js';
import { plansText } from '../plans/plans.text.js';
import { IMPORT_PLAN } from '../plans/plans.queries.js';
import { refusedTyped } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

/** Bytes of a sheet; the server's own limit. */
const MAX_BYTES = 5 * 1024 * 1024;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { plan } = await planHere(call, params['plan']);
  const back = planHref(call, plan.id);
  if (!plan.mayEdit) throw redirect(back);
  return { key: newKey(), back, planTitle: plan.title, place: context.get(spaceContext).membership.place.name };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const t = plansText[locale].sheet;
  const call = { context, request };
  const planId = params['plan'] ?? '';
  const rehearse = async (rehearsal: Rehearsal, key: string, trial: boolean) => {
    const mapping = rehearsal.columns.filter(({ field }) => field !== '').map(({ heading, field }) => ({ heading, field }));
    const { done } = await runHere(call, IMPORT_PLAN, { planId, fileId: rehearsal.fileId, trial, mapping }, { key });
    if (!is(done, 'PlanImportReport')) return refusedTyped({ file: Object.values(errorsOf(done) ?? {}).join(' ') }, {});
    const { created, updated } = done.commitments;
    if (done.applied) throw redirect(`${planHref(call, planId)}?importados=${created + updated || Math.min(1, done.milestones.created + done.milestones.updated)}`);
    return { errors: undefined, report: done, fileName: rehearsal.fileName, token: toToken({ ...rehearsal, columns: done.mapping.map(({ heading, field }) => ({ heading, field })) }) };
  };
  if (/^multipart\/form-data/i.test(request.headers.get('Content-Type') ?? '')) {
    const { fields, file, refusal } = await context.get(uploadContext)(request, { actingAs: context.get(spaceContext).membership.id, accept: ['spreadsheet', 'csv'] });
    if (!file) return refusedTyped({ file: refusal?.message ?? t.choose }, {});
    return rehearse({ fileId: file.id, fileName: file.name, columns: [] }, keyFrom(fields['idempotencyKey']), true);
  }
  const posted = await readForm(request);
  const rehearsal = fromToken(posted.text('rehearsal'));
  if (!rehearsal) return refusedTyped({ file: t.stale }, {});
  if (posted.intent === 'apply') return rehearse(rehearsal, posted.key, false);
  const columns = rehearsal.columns.map(({ heading }, index) => ({ heading, field: posted.text(`map.${index}`) || 'ignore' }));
  return rehearse({ ...rehearsal, columns }, posted.key, true);
}

/** The sheet that a municipality has: rehearsed, corrected cell by cell, then brought in whole. */
export default function PlanImport() {
  const locale = useReaderLocale();
  const t = plansText[locale].sheet;
  const { key, back, planTitle, place } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const rehearsed = done && 'report' in done ? done : null;
  return (
    <>
      <PageTitle title={t.title} place={place} errors={done?.errors} />
      <PageHead title={t.title} crumbs={[{ label: planTitle, href: back }, { label: t.title }]} lead={t.lead} />
      <WorkspaceErrorSummary errors={done?.errors} labels={{ file: t.file }} />
      {rehearsed ? <Rehearsed {...rehearsed} formKey={key} /> : null}
      <WorkspaceSection id="import-file" title={rehearsed ? t.another : t.file}>
        <PostForm idempotencyKey={`${key}-file`} multipart label={t.title}>
          <FileUploadField name="file" label={t.file} accept=".xlsx,.csv,text/csv" typesInWords={t.types} maxBytes={MAX_BYTES} error={done?.errors?.file} />
          <p className="row mt">
            <Submit intent="rehearse" kind={rehearsed ? 'plain' : 'go'}>
              {t.rehearse}
            </Submit>
            <a href={`${back}/exportar`}>{t.template}</a>
          </p>
          <p className="hint">{t.templateHint}</p>
        </PostForm>
      </WorkspaceSection>
    </>
  );
}

type Rehearsed = Extract<NonNullable<ReturnType<typeof useActionData<typeof action>>>, { report: unknown }>;

function Rehearsed({ report, fileName, token, formKey }: Pick<Rehearsed, 'report' | 'fileName' | 'token'> & { formKey: string }) {
  const locale = useReaderLocale();
  const t = plansText[locale].sheet;
  const { commitments, milestones, problems, mapping } = report;
  const changes = milestones.created + milestones.updated;
  const fields = [...Object.entries(t.fields).map(([value, label]) => ({ value, label })), { value: 'extra', label: t.extra }];
  const ready = commitments.created + commitments.updated || (changes ? 1 : 0);
  return (
    <WorkspaceSection id="rehearsal" title={t.result} aside={<span className="soft">{`${fileName}. ${t.nothingYet}`}</span>}>
      <KeyFigures
        figures={[
          { value: commitments.created, label: t.created, href: '#rehearsal' },
          { value: commitments.updated, label: t.updated, href: '#rehearsal' },
          { value: changes, label: t.milestones, href: '#rehearsal' },
          { value: problems.length, label: t.wrong, href: problems.length ? '#import-problems' : '#rehearsal' },
        ]}
      />
      {mapping.length ? (
        <ImportMapping
          columns={mapping.map(({ heading, field, example }) => ({ header: heading, example, field: field === 'ignore' ? '' : field }))}
          fields={fields}
          rehearsalId={token}
          idempotencyKey={`${formKey}-map`}
        />
      ) : null}
      {problems.length ? (
        <>
          <Note tone="late">
            <p>{t.all}</p>
          </Note>
          <div className="scroll mt" tabIndex={0} role="group" aria-labelledby="import-problems">
            <table className="tab tab--stack">
              <caption id="import-problems">{t.problems}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.cell}</th>
                  <th scope="col">{t.column}</th>
                  <th scope="col">{t.problem}</th>
                </tr>
              </thead>
              <tbody>
                {problems.map((one) => (
                  <tr key={`${one.row}-${one.column}-${one.message}`}>
                    <th scope="row">
                      {one.column}
                      {one.row}
                    </th>
                    <td data-l={t.column}>{one.heading}</td>
                    <td data-l={t.problem}>
                      {one.message} {one.remedy}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : ready ? (
        <PostForm idempotencyKey={`${formKey}-apply`} hidden={{ rehearsal: token }} className="row mt" label={t.result}>
          <Submit intent="apply">{t.apply(ready)}</Submit>
        </PostForm>
      ) : (
        <p className="soft mt">{t.nothing}</p>
      )}
    </WorkspaceSection>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

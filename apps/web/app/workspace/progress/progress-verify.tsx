import { ProgressVerificationView } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { refusedTyped } from '../forms/typed.js';
import { progressText } from './progress.text.js';
import { shownEvidence, undecided, verifies } from './progress.model.js';
import { RETURN_PROGRESS, VERIFY_PROGRESS } from './progress.queries.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const t = progressText[locale];
  const call = { context, request };
  const { membership, base } = context.get(spaceContext);
  if (!verifies(call)) throw redirect(`${base}/avances`);
  const waiting = await undecided(call);
  return {
    key: newKey(),
    place: membership.place.name,
    title: t.toVerify,
    items: waiting.map(({ report, commitment, milestone }) => ({
      id: report.id,
      version: 1,
      commitment: `${commitment.number}. ${commitment.title}`,
      commitmentHref: `${base}/plan/${commitment.planId}/compromiso/${commitment.id}?ver=avance`,
      milestone,
      percent: report.percent,
      note: report.body,
      reportedBy: t.report.by(report.office ?? null),
      at: report.reportedAt,
      evidence: report.evidence.map((one) => shownEvidence(call, one)).map(({ name, href, link }) => ({ name, href, note: link ? [link.title ? `«${link.title}»` : '', link.words].filter(Boolean).join(' · ') : undefined })),
    })),
    crumbs: [{ label: t.title, href: `${base}/avances` }, { label: t.verifyCrumb }],
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const t = progressText[locale];
  const call = { context, request };
  const { intent, text, key } = await readForm(request);
  const [id, reason] = [text('report'), text('reason')];
  const here = `${context.get(spaceContext).base}/avances/verificar`;
  const typed = { [`reason.${id}`]: reason };
  if (intent === 'return' && !reason) return refusedTyped({ [`reason.${id}`]: t.returnReason }, typed);
  const { done } = intent === 'return' ? await runHere(call, RETURN_PROGRESS, { id, reason }, { key }) : await runHere(call, VERIFY_PROGRESS, { id }, { key });
  if (is(done, 'ProgressReport')) throw redirect(here);
  const errors = errorsOf(done) ?? {};
  // Each report has its own form: all that is wrong with it stands at its reason.
  return refusedTyped({ [`reason.${id}`]: Object.values(errors).join(' ') }, typed);
}

/** Reports of the government, each to be verified or handed back with a reason. */
export default function ProgressVerify() {
  const locale = useReaderLocale();
  const t = progressText[locale];
  const { key, place, title, items, crumbs } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const model = { crumbs, items: items.map((item) => ({ ...item, draftReason: done?.typed[`reason.${item.id}`] ?? '' })) };
  // The summary leads to `f-reason-<id>`, which is the id of the field.
  return (
    <>
      <PageTitle title={title} place={place} errors={done?.errors} />
      <ProgressVerificationView model={model} idempotencyKey={key} errors={done?.errors} />
      <p className="small soft mt">{t.ownReport}</p>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

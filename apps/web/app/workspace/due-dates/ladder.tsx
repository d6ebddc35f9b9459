import { ChoiceField, FormField, PageHead, PostForm, SelectField, Submit, When, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm, refused, type Posted } from '../forms/forms.js';
import { errorsOf } from '../forms/outcomes.js';
import { notHere } from '../forms/typed.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';
import { inWords, type LadderStep } from './due-dates.model.js';
import { LADDERS, SET_LADDER } from './due-dates.queries.js';
import { dueDatesText } from './due-dates.text.js';

const WHENS = ['before', 'on', 'after'] as const;
const OFFICES = ['turn', 'liaison', 'facilitator', 'mayor', 'institute'] as const;
/** A ladder has at most as many steps. */
const MOST = 8;

interface Row {
  when: string;
  days: string;
  to: string[];
}
const EMPTY: Row = { when: '', days: '', to: [] };
const rowOf = ({ when, days, to }: LadderStep): Row => ({ when, days: days ? String(days) : '', to: [...to] });

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const { reminderLadders } = await runHere({ context, request }, LADDERS, {});
  const ladder = reminderLadders.find(({ kind }) => kind === params['kind']);
  if (!ladder) throw notHere();
  const rows = Array.from({ length: MOST }, (_, index) => (ladder.steps[index] ? rowOf(ladder.steps[index]) : EMPTY));
  return { base, place: membership.place.name, ladder, rows, key: newKey() };
}

const rowsIn = ({ text, form }: Posted): Row[] =>
  Array.from({ length: MOST }, (_, index) => ({
    when: text(`when-${index}`),
    days: text(`days-${index}`),
    to: form.getAll(`to-${index}`).filter((value): value is string => typeof value === 'string'),
  }));

export async function action({ context, request, params }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const rows = rowsIn(posted);
  const used = rows.flatMap((row, index) => (row.when ? [index] : []));
  const steps = used.map((index) => {
    const { when, days, to } = rows[index]!;
    return { when: WHENS.find((one) => one === when) ?? 'before', days: when === 'on' ? 0 : Number.parseInt(days, 10) || 0, to: OFFICES.filter((one) => to.includes(one)) };
  });
  const names = Object.fromEntries(used.flatMap((row, step) => [[`steps.${step}.days`, `days-${row}`], [`steps.${step}`, `days-${row}`], [`steps.${step}.to`, `to-${row}`]]));
  const { result } = await runHere({ context, request }, SET_LADDER, { input: { kind: params['kind'] ?? '', steps, reason: posted.text('reason') } }, { key: posted.key });
  const errors = errorsOf(result, names);
  if (errors) return refused(errors, { rows, reason: posted.text('reason') });
  throw redirect(`${context.get(spaceContext).base}/ajustes/recordatorios?guardado=1`);
}

/** What reminds of one kind of date. */
export default function LadderPage() {
  const locale = useReaderLocale();
  const t = dueDatesText[locale];
  const { base, place, ladder, rows: stored, key } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const rows = done?.rows ?? stored;
  const errors = done?.errors;
  const title = t.edit(ladder.title);
  const labels = Object.fromEntries(rows.flatMap((_, index) => [[`days-${index}`, `${t.step(index + 1)}: ${t.days}`], [`to-${index}`, `${t.step(index + 1)}: ${t.to}`]]));
  const counted = ladder.businessDays ? t.business : t.calendarDays;
  return (
    <>
      <PageTitle title={title} place={place} errors={errors} />
      <PageHead
        title={title}
        lead={ladder.legal ? `${counted}. ${t.legal}` : `${counted}.`}
        crumbs={[{ label: workspaceText(locale).settings.title, href: `${base}/ajustes` }, { label: t.laddersTitle, href: `${base}/ajustes/recordatorios` }, { label: ladder.title }]}
      />
      <WorkspaceErrorSummary errors={errors} labels={{ ...labels, reason: t.reason }} />
      <PostForm idempotencyKey={key} className="card measure" label={title}>
        {rows.map((row, index) => (
          <fieldset key={index} className="mt">
            <legend>{t.step(index + 1)}</legend>
            <SelectField name={`when-${index}`} label={t.when} choices={[{ value: '', label: t.unused }, ...WHENS.map((value) => ({ value, label: t.whens[value] }))]} value={row.when} />
            <FormField name={`days-${index}`} label={t.days} hint={t.daysHint} value={row.days} error={errors?.[`days-${index}`]} optional autoComplete="off" />
            <ChoiceField name={`to-${index}`} label={t.to} many optional choices={OFFICES.map((value) => ({ value, label: t.offices[value] }))} values={row.to} error={errors?.[`to-${index}`]} />
          </fieldset>
        ))}
        <FormField name="reason" label={t.reason} hint={t.reasonHint} value={done?.reason ?? ''} error={errors?.reason} />
        <p className="mt">
          <Submit intent="save">{t.save}</Submit>
        </p>
      </PostForm>
      <WorkspaceSection id="ladder-history" title={t.history}>
        <ol className="log">
          {ladder.changes.map((one) => (
            <li key={one.setAt}>
              <When at={one.setAt} />
              {one.steps.length ? inWords(one.steps, ladder.businessDays, locale).join('; ') : t.noSteps}
              <br />
              {one.reason} {one.setByOffice ? `· ${one.setByOffice}` : ''}
            </li>
          ))}
          <li>
            {t.usual}: {inWords(ladder.initialSteps, ladder.businessDays, locale).join('; ')}
          </li>
        </ol>
      </WorkspaceSection>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

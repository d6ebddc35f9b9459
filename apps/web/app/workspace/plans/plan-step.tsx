import { Lacking, Note } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { ActPage } from '../forms/act-page.js';
import { confirmationOf, isPlanAct, openAct, takeAct } from './plan-acts.js';
import { askedFor, planHere, planHref } from './plan.model.js';
import { AskedList } from './plan-parts.js';
import { plansText } from './plans.text.js';
import { notHere, refusedTyped, typedIn } from '../forms/typed.js';
import { stepGone } from '../frame/step-gone.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const act = params['act'];
  if (!isPlanAct(act)) throw notHere();
  const { plan } = await planHere(call, params['plan']);
  const back = planHref(call, plan.id);
  const open = openAct(plan, act);
  if (!open) throw stepGone(back);
  const { membership, base } = context.get(spaceContext);
  const locale = readerLocale(context);
  return {
    back,
    place: membership.place.name,
    confirmation: confirmationOf(act, { key: newKey(), pageHref: `${back}/paso/${act}` }, locale),
    missing: askedFor(open.missing, back, base, locale),
    ahead: askedFor(open.ahead, back, base, locale),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const [act, id] = [params['act'], params['plan'] ?? ''];
  if (!isPlanAct(act)) throw notHere();
  const posted = await readForm(request);
  const done = await takeAct(call, act, id, posted);
  if (is(done, 'ActionPlan')) throw redirect(planHref(call, id));
  if (is(done, 'DiscardedPlan')) throw redirect(`${context.get(spaceContext).base}/plan`);
  return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
}

/** A step of the plan, asked before it is taken; with what is missing for it and what its endorsement will need, commitment by commitment. */
export default function PlanStep() {
  const t = plansText[useReaderLocale()];
  const { back, place, confirmation, missing, ahead } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      {[{ asked: missing, forWhat: t.forNext }, { asked: ahead, forWhat: t.forEndorsement }].filter(({ asked }) => asked.length).map(({ asked, forWhat }) => (
        <Note tone="soon" key={forWhat}>
          <p>
            <b>
              <Lacking asked={asked} forWhat={forWhat} />
            </b>
          </p>
          <AskedList asked={asked} />
        </Note>
      ))}
      <ActPage confirmation={confirmation} backHref={back} place={place} done={done} />
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

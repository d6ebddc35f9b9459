import { redirect, type LoaderFunctionArgs } from 'react-router';
import { spaceContext } from '../../workspace/acting.js';
import { commitmentHere } from '../../workspace/plans/commitment-saving.js';
import { planHref } from '../../workspace/plans/plan.model.js';

/** Addresses in notices and in what is next name a plan or a commitment alone: here they find their page. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { plan, commitment } = params;
  if (commitment) {
    const found = await commitmentHere(call, commitment);
    return redirect(`${planHref(call, found.planId, `/compromiso/${found.id}`)}${found.publishedAt ? '?ver=avance' : ''}`);
  }
  return redirect(plan ? planHref(call, plan) : `${context.get(spaceContext).base}/plan`);
}

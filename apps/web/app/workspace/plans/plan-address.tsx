import { graphql } from '@tequio/contracts';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { localizedPath } from '../../portal/portal-paths.js';
import { runHere, spaceContext } from '../acting.js';
import { planHref } from './plan.model.js';
import { isId, notHere } from '../forms/typed.js';

const ADDRESS = graphql(`
  query CommitmentAddress($id: ID!) {
    workspaceCommitment(id: $id) {
      id
      planId
      publishedAt
    }
    followable(subjectType: "Commitment", subjectId: $id) {
      path
    }
  }
`);

/**
 * Addresses in notices and in what is next name a plan or a commitment alone: here they find their page. A notice outlives
 * the reader's part in the commitment: once another unit leads it, its public page is shown.
 */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { base, locale } = context.get(spaceContext);
  const { plan, commitment } = params;
  if (!commitment) return redirect(plan ? planHref(call, plan) : `${base}/plan`);
  if (!isId(commitment)) throw notHere();
  const { workspaceCommitment: own, followable } = await runHere(call, ADDRESS, { id: commitment });
  if (own) return redirect(`${planHref(call, own.planId, `/compromiso/${own.id}`)}${own.publishedAt ? '?ver=avance' : ''}`);
  if (followable) return redirect(localizedPath(locale, followable.path));
  throw notHere();
}

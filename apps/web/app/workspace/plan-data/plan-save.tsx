import type { ActionFunctionArgs } from 'react-router';
import { readDraft, textsOf } from '../forms/sent-draft.js';
import { planHere } from '../plans/plan.model.js';
import { planFieldsIn, savePlan } from './plan-saving.js';

/** Autosave of a plan's data: some fields as JSON, answered with what became of them. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const draft = await readDraft(request);
  if (draft instanceof Response) return draft;
  const { plan } = await planHere(call, params['plan']);
  const saved = await savePlan(call, plan, planFieldsIn(textsOf(draft.fields)), draft);
  return Response.json(saved);
}

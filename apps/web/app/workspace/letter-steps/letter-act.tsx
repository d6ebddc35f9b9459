import { ConfirmPage, WorkspaceErrorSummary } from '@tequio/ui';
import {
  data as respond,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { act, confirmationOf, isLetterAct, stepOf } from './letter-acts.js';
import { CURRENT_LETTER, ONE_LETTER } from '../letters/letter.queries.js';
import type { Letter } from '../letters/letter-fields.js';
import type { Call } from '../operations.js';
import { PageTitle } from '../frame/page-title.js';
import { stepGone } from '../frame/step-gone.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

const notHere = () => respond({ code: 'NOT_FOUND', correlationId: null }, { status: 404 });

async function letterOf(call: Call, id: string | undefined): Promise<Letter> {
  const letter = id
    ? (await runHere(call, ONE_LETTER, { id })).letterOfIntent
    : (await runHere(call, CURRENT_LETTER, {})).currentLetter;
  if (!letter) throw notHere();
  return letter;
}

const letterPage = (base: string, id: string | undefined) => (id ? `${base}/cartas/${id}` : `${base}/carta`);

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const name = params['act'];
  if (!isLetterAct(name)) throw notHere();
  const letter = await letterOf({ context, request }, params['letter']);
  const back = letterPage(base, params['letter']);
  if (!letter.steps.some((step) => step.name === stepOf(name) && step.allowed)) throw stepGone(back);
  return {
    back,
    place: membership.place.name,
    confirmation: confirmationOf(name, letter, { key: newKey(), pageHref: `${back}/${name}` }, readerLocale(context)),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const name = params['act'];
  if (!isLetterAct(name)) throw notHere();
  const posted = await readForm(request);
  const letter = await letterOf(call, params['letter']);
  return refused(
    await act(call, name, letter.id, posted, letterPage(context.get(spaceContext).base, params['letter'])),
    { reason: posted.text('reason') },
  );
}

/** An act that cannot be undone, asked on a page of its own. */
export default function LetterActPage() {
  const { back, place, confirmation } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { askReason } = confirmation;
  const others = Object.fromEntries(
    Object.entries(done?.errors ?? {}).map(([name, message]) =>
      name === 'reason' || name === 'word' ? [`${name}-`, message] : [name, message],
    ),
  );
  return (
    <>
      <PageTitle title={confirmation.title} place={place} errors={done?.errors} />
      <WorkspaceErrorSummary errors={done ? { form: Object.values(others).join(' ') } : undefined} labels={{}} />
      <ConfirmPage
        backHref={back}
        confirmation={{
          ...confirmation,
          ...(done ? { errors: done.errors } : {}),
          ...(askReason ? { askReason: { ...askReason, value: done?.reason ?? '' } } : {}),
        }}
      />
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

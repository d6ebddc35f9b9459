import { LooksView, type LooksTrial } from '@tequio/ui';
import { useEffect, useRef } from 'react';
import {
  data as respond,
  redirect,
  useActionData,
  useFetcher,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { uploadContext } from '../../context.js';
import { useReaderLocale } from '../../reader-locale.js';
import { spaceContext } from '../acting.js';
import { keyFrom, newKey, readForm } from '../forms/forms.js';
import { keepColours, keepLogo, looksModel, tryLooks } from './looks.model.js';
import type { Call } from '../operations.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  return {
    key: newKey(),
    place: context.get(spaceContext).membership.place.name,
    model: await looksModel({ context, request }),
    saved: new URL(request.url).searchParams.has('guardado'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const done = () => redirect(`${context.get(spaceContext).base}/imagen?guardado=1`);
  if (new URL(request.url).searchParams.has('logo')) {
    const errors = await takeLogo(call);
    if (errors) return respond({ errors, values: null, trial: null }, { status: 422 });
    throw done();
  }
  const posted = await readForm(request);
  const { key, version } = posted;
  const values = { primary: posted.text('primaryColour'), secondary: posted.text('secondaryColour') };
  if (posted.intent === 'try') return respond({ errors: null, values, trial: await tryLooks(call, values) });
  const result = posted.intent === 'remove-logo' ? await keepLogo(call, null, key) : await keepColours(call, values, { version, key });
  const errors = errorsOf(result);
  if (errors) return respond({ errors, values, trial: await tryLooks(call, values) }, { status: 422 });
  throw done();
}

async function takeLogo(call: Call): Promise<Record<string, string> | null> {
  const { context, request } = call;
  const { fields, file, refusal } = await context.get(uploadContext)(request, {
    actingAs: context.get(spaceContext).membership.id,
    accept: ['image'],
    use: 'logo',
  });
  if (!file) return { logo: refusal?.message ?? '' };
  const errors = errorsOf(await keepLogo(call, file.id, keyFrom(fields['idempotencyKey'])));
  return errors && { logo: Object.values(errors).join(' ') };
}

/** Logo and colours of the network, or of a municipality in its place. */
export default function Looks() {
  const { key, place, model, saved } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const live = useFetcher<LooksTrial>();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const t = workspaceText(useReaderLocale());
  const trial = live.data ?? done?.trial ?? model.trial;
  return (
    <>
      <PageTitle title={t.nav.looks} place={place} errors={done?.errors ?? undefined} />
      <LooksView
        // What was kept replaces what was typed.
        key={model.version}
        model={{ ...model, values: done?.values ?? model.values, trial }}
        idempotencyKey={key}
        errors={done?.errors ?? undefined}
        saved={saved && !done ? t.saved : null}
        onTry={(values) => {
          clearTimeout(waiting.current);
          waiting.current = setTimeout(() => void live.load(`prueba?${new URLSearchParams(values)}`), 250);
        }}
      />
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

import {
  ConfirmDialog,
  EmptyFirst,
  LetterEditorView,
  PageHead,
  PostForm,
  Submit,
  WorkspaceSection,
  type SaveDraft,
} from '@tequio/ui';
import { useCallback } from 'react';
import {
  redirect,
  useActionData,
  useLoaderData,
  useRevalidator,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useOwnWords } from '../../network/own-words.js';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { AdviceAbout, adviceAbout } from '../advice/advice-about.js';
import { UnmadeDocuments } from '../documents/unmade-documents.js';
import { unmadeDocuments } from '../documents/unmade.model.js';
import { newKey } from '../forms/forms.js';
import { confirmationOf, stepOf, type LetterAct } from '../letter-steps/letter-acts.js';
import { CapturedLetter } from '../captured-letters/captured-letter.js';
import { letterAction } from './letter-action.js';
import { letterEditorModel, unattended } from './letter-editor.model.js';
import { CURRENT_LETTER, START_LETTER } from './letter.queries.js';
import { letterSheet } from './letter-sheet.js';
import { is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const ENDED = new Set(['REJECTED', 'WITHDRAWN', 'SUPERSEDED']);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const space = context.get(spaceContext);
  const { currentLetter: letter } = await runHere({ context, request }, CURRENT_LETTER, {});
  const key = newKey();
  const saved = Number(new URL(request.url).searchParams.get('guardada'));
  const shared = {
    key,
    base: space.base,
    place: space.membership.place.name,
    mayStart: space.membership.rights.includes('LetterOfIntent:edit'),
    signedHref: space.membership.rights.includes('LetterOfIntent:freeze') ? `${space.base}/carta/firmada` : null,
  };
  if (!letter) return { ...shared, kind: 'none' as const };
  const ask = (act: LetterAct) =>
    letter.steps.some((one) => one.name === stepOf(act) && one.allowed)
      ? confirmationOf(act, letter, { key, pageHref: `${space.base}/carta/${act}` }, space.locale)
      : null;
  if (letter.state === 'CAPTURED')
    return {
      ...shared,
      kind: 'captured' as const,
      sheet: letterSheet(letter),
      scanHref: letter.scanFileId ? `/files/${letter.scanFileId}?as=${space.membership.id}` : null,
      confirm: ask('confirmar'),
      disown: ask('desconocer'),
    };
  return {
    ...shared,
    kind: 'letter' as const,
    model: letterEditorModel({ letter, space, key, savedAt: saved > 0 ? new Date(saved).toISOString() : null }),
    reopen: ask('reabrir'),
    supersede: ask('sustituir'),
    unconfirm: letter.captured && letter.steps.some(({ name, missing }) => name === stepOf('deshacer-confirmacion') && !missing.length) ? ask('deshacer-confirmacion') : null,
    again: ENDED.has(letter.state),
    unmade: await unmadeDocuments({ context, request }, 'LetterOfIntent', letter.id, [letter.document, letter.acknowledgement]),
    advice: await adviceAbout({ context, request }, { type: 'LetterOfIntent', id: letter.id, title: workspaceText(space.locale).letter.title }),
    observations: letter.state === 'OBSERVED' && shared.mayStart && !letter.signedOnPaper ? unattended(letter, space.locale) : [],
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  return letterAction({ context, request }, async (posted) => {
    const { startLetter: result } = await runHere({ context, request }, START_LETTER, {}, { key: posted.key });
    // Somebody else began it meanwhile: it is there, which is what was wanted.
    if (is(result, 'LetterOfIntent') || is(result, 'LetterAlreadyOpen'))
      throw redirect(`${context.get(spaceContext).base}/carta`);
    return {};
  });
}

export default function Letter() {
  const locale = useReaderLocale();
  const words = useOwnWords();
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = workspaceText(locale).letter;
  return (
    <>
      <PageTitle title={words({ key: 'LETTER', otherwise: t.title })} place={data.place} errors={done?.errors} />
      {data.kind === 'none' ? (
        <StartLetter letterKey={data.key} mayStart={data.mayStart} signedHref={data.signedHref} />
      ) : data.kind === 'captured' ? (
        <CapturedLetter sheet={data.sheet} scanHref={data.scanHref} confirm={data.confirm} disown={data.disown} errors={done?.errors} />
      ) : (
        <WrittenLetter data={data} done={done} />
      )}
    </>
  );
}

function StartLetter({
  letterKey,
  mayStart,
  signedHref,
  again = false,
}: {
  letterKey: string;
  mayStart: boolean;
  signedHref: string | null;
  again?: boolean;
}) {
  const locale = useReaderLocale();
  const words = useOwnWords();
  const t = workspaceText(locale).letter;
  const form = (
    <PostForm idempotencyKey={`${letterKey}-start`} label={t.start}>
      <Submit intent="start">{again ? t.again : t.start}</Submit>
    </PostForm>
  );
  if (again)
    return mayStart ? (
      <WorkspaceSection id="letter-again" title={t.again}>
        <p className="soft measure">{t.againLead}</p>
        <div className="mt">{form}</div>
        <SignedLink href={signedHref} />
      </WorkspaceSection>
    ) : null;
  return (
    <>
      <PageHead title={t.startTitle} lead={t.startLead} />
      {mayStart ? (
        <>
          <ul className="stack-s mt">
            {t.startHow.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <div className="mt">{form}</div>
          <SignedLink href={signedHref} />
        </>
      ) : (
        <EmptyFirst title={words({ key: 'LETTER', otherwise: t.title })}>{t.notAllowed}</EmptyFirst>
      )}
    </>
  );
}

/** For who comes with the letter signed on paper. */
function SignedLink({ href }: { href: string | null }) {
  const t = workspaceText(useReaderLocale()).letter.signed;
  return href ? (
    <p className="mt">
      <a href={href}>{t.link}</a>
    </p>
  ) : null;
}

type Data = Extract<Awaited<ReturnType<typeof loader>>, { kind: 'letter' }>;
type Done = ReturnType<typeof useActionData<typeof action>>;

function WrittenLetter({ data, done }: { data: Data; done: Done }) {
  const locale = useReaderLocale();
  const t = workspaceText(locale).letter;
  const { revalidate } = useRevalidator();
  const save = useCallback<SaveDraft>(
    async (draft) => {
      const response = await fetch(`${data.base}/carta/guardar`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(draft),
      });
      if (!response.ok) throw new Error(`not saved: ${response.status}`);
      const outcome = (await response.json()) as Awaited<ReturnType<SaveDraft>>;
      // What is missing, the preview and the version that the acts are asked with follow the text; what was refused stays to be read.
      if (outcome.kind !== 'refused') void revalidate();
      return outcome;
    },
    [data.base, revalidate],
  );
  const model = done?.values ? { ...data.model, values: { ...data.model.values, ...done.values } } : data.model;
  return (
    <>
      <UnmadeDocuments unmade={data.unmade} />
      <LetterEditorView
        model={model}
        idempotencyKey={data.key}
        errors={done?.errors}
        conflict={done?.conflict}
        save={save}
      />
      <div className="stack-l mt-l">
        {data.observations.length ? (
          <WorkspaceSection id="letter-observations" title={t.openObservations}>
            <p className="soft measure">{t.openObservationsLead}</p>
            <ul className="stack mt">
              {data.observations.map((one) => (
                <li key={one.id}>
                  <p>
                    <b>{one.about}:</b> {one.text}
                  </p>
                  <PostForm idempotencyKey={`${data.key}-attend-${one.id}`} label={`${t.attend}: ${one.about}`}>
                    <Submit intent={`attend:${one.id}`} kind="link">
                      {`${t.attend}: ${one.about}`}
                    </Submit>
                  </PostForm>
                </li>
              ))}
            </ul>
          </WorkspaceSection>
        ) : null}
        {data.reopen ? (
          <WorkspaceSection id="letter-reopen" title={t.reopenTitle}>
            <p className="soft measure">{t.reopenLead}</p>
            <div className="mt">
              <ConfirmDialog label={t.reopen} pageHref={data.reopen.pageHref} confirmation={data.reopen} />
            </div>
          </WorkspaceSection>
        ) : null}
        {data.unconfirm ? (
          <WorkspaceSection id="letter-unconfirm" title={t.unconfirmTitle}>
            <p className="soft measure">{t.unconfirmLead}</p>
            <div className="mt">
              <ConfirmDialog label={t.unconfirm} pageHref={data.unconfirm.pageHref} confirmation={data.unconfirm} />
            </div>
          </WorkspaceSection>
        ) : null}
        {data.supersede ? (
          <WorkspaceSection id="letter-supersede" title={t.supersedeTitle}>
            <p className="soft measure">{t.supersedeLead}</p>
            <div className="mt">
              <ConfirmDialog label={t.supersede} pageHref={data.supersede.pageHref} confirmation={data.supersede} />
            </div>
          </WorkspaceSection>
        ) : null}
        {data.advice ? <AdviceAbout advice={data.advice} /> : null}
        {data.again ? <StartLetter letterKey={data.key} mayStart={data.mayStart} signedHref={data.signedHref} again /> : null}
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}

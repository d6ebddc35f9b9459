import { FormField, Status, When, WorkspaceSection } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import { newKey } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { besideId, MessageForm } from './advice-parts.js';
import { newDraftKey, toneOf } from './advice.model.js';
import { ADVICE_THREADS } from './advice.queries.js';
import { adviceText } from './advice.text.js';

/** The last threads are shown beside the thing. */
const SHOWN = 5;

/** What is talked about on a thing, for the page of that thing; null for who does not read it. */
export async function adviceAbout(call: Call, subject: { type: string; id: string; title: string; municipalityId?: string }) {
  if (!may(call, 'AdviceThread:read')) return null;
  const { base, kind, membership } = call.context.get(spaceContext);
  const { adviceThreads: page } = await runHere(call, ADVICE_THREADS, { first: SHOWN, assignedToMe: false, subjectType: subject.type, subjectId: subject.id });
  const about = `${subject.type}:${subject.id}`;
  return {
    key: newKey(),
    kind,
    list: `${base}/asesoria`,
    all: page.pageInfo.hasNextPage ? `${base}/asesoria?${new URLSearchParams({ sobre: about })}` : null,
    threads: page.nodes,
    draftKey: newDraftKey(about, membership.id),
    mayOpen: may(call, 'AdviceThread:begin'),
    hidden: { about, aboutTitle: subject.title, ...(subject.municipalityId ? { municipality: subject.municipalityId } : {}) },
  };
}

/** Threads on the thing of this page, and where the next is opened. */
export function AdviceAbout({ advice }: { advice: NonNullable<Awaited<ReturnType<typeof adviceAbout>>> }) {
  const t = adviceText[useReaderLocale()];
  const { kind, list, threads } = advice;
  const send = kind === 'institute' ? t.on.sendInstitute : t.on.send;
  return (
    <WorkspaceSection id="asesoria" title={t.on.title} aside={advice.all ? <a href={advice.all}>{t.on.all}</a> : undefined}>
      {threads.length ? (
        <ul className="lines">
          {threads.map((one) => (
            <li key={one.id}>
              <span>
                <a href={`${list}/${one.id}`}>{one.unread ? <b>{one.title}</b> : one.title}</a>{' '}
                <small className="soft">
                  {t.sides[one.lastSide]}, <When at={one.lastAt} />
                  {one.unread ? ` · ${t.unread(one.unread)}` : ''}
                </small>
              </span>
              <Status tone={toneOf(one.state, kind)}>{t.states[kind][one.state]}</Status>
            </li>
          ))}
        </ul>
      ) : null}
      {advice.mayOpen ? (
        <details className="mt">
          <summary className="link">{send}</summary>
          <p className="soft">{t.on.lead[kind]}</p>
          <MessageForm formKey={advice.key} kind={kind} draftKey={advice.draftKey} action={`${list}/nueva`} hidden={advice.hidden} label={t.on.title} send={send} intent="open" mayAttach={false} beside>
            <FormField name="title" id={besideId('title')} label={t.fresh.subject} hint={t.fresh.subjectHint} max={200} />
          </MessageForm>
        </details>
      ) : null}
    </WorkspaceSection>
  );
}

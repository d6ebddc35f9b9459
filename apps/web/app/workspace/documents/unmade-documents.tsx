import { Note, PostForm, Submit } from '@tequio/ui';
import { useEffect } from 'react';
import { useLocation, useRevalidator } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import type { Unmade } from './unmade.model.js';
import { unmadeText } from './unmade.text.js';

/** Milliseconds until the page looks again whether a document is there; then longer and longer, up to the last. */
const [FIRST_LOOK, LONGEST_WAIT] = [1500, 30_000];

/** What is being made, what went wrong with each and what happens next; nothing where all have their file. */
export function UnmadeDocuments({ unmade }: { unmade: Unmade }) {
  return (
    <>
      {unmade.awaited.length ? <Awaited documents={unmade.awaited} /> : null}
      <Failed unmade={unmade} />
    </>
  );
}

/** The page looks again by itself; where there is no script, by its link. */
function Awaited({ documents }: { documents: Unmade['awaited'] }) {
  const t = unmadeText[useReaderLocale()];
  const { pathname } = useLocation();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    let wait = FIRST_LOOK;
    const look = () => {
      void revalidate();
      wait = Math.min(wait * 1.5, LONGEST_WAIT);
      next = setTimeout(look, wait);
    };
    let next = setTimeout(look, wait);
    return () => clearTimeout(next);
  }, [revalidate]);
  return (
    <Note tone="soon" role="status">
      {documents.map((one) => (
        <p key={one.id}>
          <AroundTitle words={t.awaited} title={one.title} />
        </p>
      ))}
      <p>
        <a href={pathname}>{t.lookAgain}</a>
      </p>
    </Note>
  );
}

function AroundTitle({ words: [before, after], title }: { words: readonly [string, string]; title: string }) {
  return (
    <>
      {before}
      <span lang="es-MX">{title}</span>
      {after}
    </>
  );
}

function Failed({ unmade: { base, key: formKey, mayRetry, documents } }: { unmade: Unmade }) {
  const t = unmadeText[useReaderLocale()];
  const { pathname } = useLocation();
  return documents.map((one) => (
    <Note key={one.id} tone={one.state === 'FAILED' ? 'late' : 'soon'}>
      <p>
        <b>
          <AroundTitle words={t.title} title={one.title} />
        </b>{' '}
        <span className="small soft">
          {t.folio} <span className="code">{one.folio}</span>
        </span>
      </p>
      <p>{one.state === 'FAILED' ? one.failure : t.trying}</p>
      {one.state === 'FAILED' && mayRetry ? (
        <PostForm action={`${base}/documentos/${one.id}/intentar`} idempotencyKey={`${formKey}-${one.id}`} hidden={{ back: pathname }} label={t.retryOne(one.folio)}>
          <p className="mt">
            <Submit intent="retry" kind="plain" small>
              {t.retry}
            </Submit>
          </p>
        </PostForm>
      ) : null}
    </Note>
  ));
}

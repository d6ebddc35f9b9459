import { Note, PostForm, Submit } from '@tequio/ui';
import { useLocation } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import type { Unmade } from './unmade.model.js';
import { unmadeText } from './unmade.text.js';

/** What went wrong with each and what happens next; nothing where all have their file. */
export function UnmadeDocuments({ unmade: { base, key: formKey, mayRetry, documents } }: { unmade: Unmade }) {
  const t = unmadeText[useReaderLocale()];
  const { pathname } = useLocation();
  return documents.map((one) => (
    <Note key={one.id} tone={one.state === 'FAILED' ? 'late' : 'soon'}>
      <p>
        <b>{t.title(one.title)}</b>{' '}
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

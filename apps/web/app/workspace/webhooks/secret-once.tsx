import { CopyButton, Note, When, WorkspaceSection } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import { webhooksText } from './webhooks.text.js';

/** The key of a system, in the one answer that shows it. */
export function SecretOnce({ secret, until, onHref }: { secret: string; until: string | null; onHref: string }) {
  const t = webhooksText[useReaderLocale()];
  return (
    <WorkspaceSection id="system-secret" title={t.secretTitle}>
      <Note tone="soon" role="status">
        <p>{t.secretOnce}</p>
      </Note>
      <div className="card measure mt">
        <p className="code">{secret}</p>
        <div className="row mt">
          <CopyButton text={() => secret} label={t.copy} done={t.copied} className="btn" />
        </div>
      </div>
      <p className="soft measure mt">{t.secretUse}</p>
      {until ? (
        <p className="soft measure">
          {t.secretOld} <When at={until} />.
        </p>
      ) : null}
      <p className="mt">
        <a className="btn btn--go" href={onHref}>
          {t.goOn}
        </a>
      </p>
    </WorkspaceSection>
  );
}

import { When, WorkspaceSection } from '@tequio/ui';
import type { previewOf } from './notice-template.model.js';
import type { noticeTemplatesText } from './notice-templates.text.js';

/** A notice as it would be read: its line in the list, the mail in two widths, and the mail as text. */
export function NoticeSample({ id, preview, t }: { id: string; preview: Awaited<ReturnType<typeof previewOf>>; t: (typeof noticeTemplatesText)['es'] }) {
  const { shown, errors } = preview;
  return (
    <WorkspaceSection id={id} title={t.preview}>
      {errors ? (
        <>
          <p>{t.fix}</p>
          <ul className="lines">
            {Object.values(errors).map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      ) : null}
      {shown ? (
        <div className="stack">
          <p className="soft">
            {shown.example || !shown.toldAt ? (
              t.example
            ) : (
              <>
                {t.real} {shown.placeName}, <When at={shown.toldAt} />.
              </>
            )}
          </p>
          <dl className="kv">
            <dt>{t.subject}</dt>
            <dd>{shown.subject}</dd>
            <dt>{t.inList}</dt>
            <dd>{shown.line}</dd>
          </dl>
          <iframe className="mailframe" src={shown.href} title={t.wide} />
          <details>
            <summary>{t.narrow}</summary>
            <iframe className="mailframe mailframe--narrow" src={shown.href} title={t.narrow} loading="lazy" />
          </details>
          <details>
            <summary>{t.asText}</summary>
            <pre className="mail">{shown.text}</pre>
          </details>
        </div>
      ) : null}
    </WorkspaceSection>
  );
}

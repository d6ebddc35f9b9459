import {
  ConfirmDialog,
  DocumentSheetPreview,
  Note,
  PageHead,
  WorkspaceErrorSummary,
  type Confirmation,
  type DocumentSheetProps,
  type FormErrors,
} from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import { workspaceText } from '../workspace.text.js';

type Asked = (Confirmation & { pageHref: string }) | null;

/** A past letter from the institute's archive, for its municipality to confirm or to disown. */
export function CapturedLetter({
  sheet,
  scanHref,
  confirm,
  disown,
  errors,
}: {
  sheet: DocumentSheetProps;
  /** The scan that the institute captured with it. */
  scanHref: string | null;
  confirm: Asked;
  disown: Asked;
  errors?: FormErrors;
}) {
  const locale = useReaderLocale();
  const t = workspaceText(locale).letter;
  return (
    <>
      <PageHead title={t.capturedTitle} lead={t.capturedLead} />
      <WorkspaceErrorSummary errors={errors} labels={{}} />
      <div className="desk">
        <div className="stack">
          <Note tone="soon">
            <p>{t.states['CAPTURED']}</p>
          </Note>
          {scanHref ? (
            <p>
              <a href={scanHref}>{t.scan.see}</a>
            </p>
          ) : null}
          <div className="row">
            {confirm ? (
              <ConfirmDialog label={t.confirm} pageHref={confirm.pageHref} confirmation={confirm} kind="go" />
            ) : null}
            {disown ? (
              <ConfirmDialog label={t.disown} pageHref={disown.pageHref} confirmation={disown} kind="link" />
            ) : null}
          </div>
        </div>
        <DocumentSheetPreview {...sheet} />
      </div>
    </>
  );
}

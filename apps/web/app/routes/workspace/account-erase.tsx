import { workspaceText } from '../../workspace/workspace.text.js';
import { PageTitle } from '../../workspace/page-title.js';
import { useReaderLocale } from '../../reader-locale.js';

export const action = () => null;

/** How an account is erased: acts of office stay, so that a person looks at each request. */
export default function AccountErase() {
  const locale = useReaderLocale();
  const t = workspaceText(locale).account;
  return (
    <div className="card stack">
      <PageTitle title={t.eraseTitle} />
      <h1>{t.eraseTitle}</h1>
      {t.eraseSteps.map((step) => (
        <p key={step}>{step}</p>
      ))}
      <p className="row">
        <a className="btn" href="/privacidad">
          {t.privacy}
        </a>
        <a href="/cuenta">{t.secondStep.back}</a>
      </p>
    </div>
  );
}

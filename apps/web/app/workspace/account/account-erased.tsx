import { useReaderLocale } from '../../reader-locale.js';
import { PageTitle } from '../frame/page-title.js';
import { workspaceText } from '../workspace.text.js';

/** Where an erased account ends. */
export default function AccountErased() {
  const t = workspaceText(useReaderLocale()).account;
  return (
    <div className="card stack" role="status">
      <PageTitle title={t.erasedTitle} />
      <h1>{t.erasedTitle}</h1>
      <p>{t.erased}</p>
    </div>
  );
}

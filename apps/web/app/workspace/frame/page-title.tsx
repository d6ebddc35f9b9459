import type { FormErrors } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import { workspaceText } from '../workspace.text.js';

/** Name of the page in the browser; says first that something has to be corrected. Workspaces are not for search engines. */
export function PageTitle({ title, place, errors }: { title: string; place?: string; errors?: FormErrors }) {
  const locale = useReaderLocale();
  const t = workspaceText(locale);
  const wrong = errors && Object.keys(errors).length > 0 ? t.error : '';
  return (
    <>
      <title>{`${wrong}${title}${place ? ` · ${place}` : ''} · ${t.brand}`}</title>
      <meta name="robots" content="noindex" />
    </>
  );
}

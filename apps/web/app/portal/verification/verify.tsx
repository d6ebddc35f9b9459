import { Breadcrumb, ErrorSummary, Intro, StatusTag, useLocale } from '@tequio/ui';
import { redirect, useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { FolioForm } from './folio-form.js';
import { PageHead } from '../frame/page-head.js';
import { usePaths } from '../frame/portal-frame.js';
import { localeOf, portalPaths } from '../portal-paths.js';
import styles from '../../styles/document.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

/** The form is a GET: a folio leads to its own address, which can be shared. */
export function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const folio = url.searchParams.get('folio')?.trim();
  if (folio) throw redirect(portalPaths(localeOf(url.pathname)).verifyFolio(folio.toUpperCase().slice(0, 64)));
  return { missing: folio === '' };
}

export default function Verify() {
  const { missing } = useLoaderData<typeof loader>();
  const { t } = useLocale();
  const text = usePageText().verify;
  const paths = usePaths();
  return (
    <div className="wrap">
      <PageHead title={text.title} description={text.lead} error={missing} />
      <Breadcrumb trail={[{ text: t.product, href: paths.home }, { text: text.title }]} />
      {missing && <ErrorSummary errors={[{ field: 'folio', message: text.missing }]} />}
      <Intro title={text.heading} lead={text.lead} />
      <FolioForm error={missing ? text.missing : undefined} />
      <section aria-labelledby="resultados">
        <h2 id="resultados">{text.otherTitle}</h2>
        <div className="cols three">
          {(['superseded', 'mismatch', 'unknown'] as const).map((verdict) => (
            <div key={verdict} className="card stack">
              <p>
                <StatusTag kind={verdict === 'superseded' ? 'running' : verdict === 'mismatch' ? 'late' : 'no-data'}>
                  {text.verdicts[verdict]}
                </StatusTag>
              </p>
              <p className="small">{text.meanings[verdict]}</p>
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}

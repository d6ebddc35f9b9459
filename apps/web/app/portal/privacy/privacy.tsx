import { Breadcrumb, Day, Intro, Published, useLocale } from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { usePaths } from '../frame/portal-frame.js';
import styles from '../../styles/reading.css?url';
import { privacyNotice } from './privacy.queries.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

/** The notice of whoever answers for the data there: the municipality, the authority, or the operator. */
export function loader({ context, request, params }: LoaderFunctionArgs) {
  return privacyNotice({ context, request }, params['network'] ?? null, params['municipality'] ?? null);
}

export default function Privacy() {
  const view = useLoaderData<typeof loader>();
  const { t } = useLocale();
  const text = usePageText().privacy;
  const paths = usePaths();
  const title = view.controller === null ? text.title : text.of(view.controller);
  return (
    <div className="wrap">
      <PageHead title={title} />
      <Breadcrumb trail={[{ text: t.product, href: paths.home }, { text: text.title }]} />
      <Intro title={title}>
        <p className="small soft note">
          {view.version === 0 ? text.general : `${text.version(view.version)}.`}{' '}
          {view.inForceSince && (
            <>
              {text.since} <Day value={view.inForceSince} />
            </>
          )}
        </p>
      </Intro>
      <div className="prose">
        {view.paragraphs.map((paragraph) => (
          <p key={paragraph}>
            <Published>{paragraph}</Published>
          </p>
        ))}
      </div>
    </div>
  );
}

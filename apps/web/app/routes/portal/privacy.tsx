import { Breadcrumb, Day, Intro, Published, Section, useLocale } from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../../content/pages.js';
import { PageHead } from '../../page-head.js';
import { usePaths } from '../../portal-frame.js';
import styles from '../../styles/reading.css?url';
import { privacyNotice } from '../../views/portal.queries.js';

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
  return (
    <div className="wrap">
      <PageHead title={text.of(view.controller)} />
      <Breadcrumb trail={[{ text: t.product, href: paths.home }, { text: text.title }]} />
      <Intro title={text.of(view.controller)}>
        <p className="small soft note">
          {text.version(view.version)}. {text.since} <Day value={view.inForceSince} />
        </p>
      </Intro>
      <div className="prose">
        {view.paragraphs.map((paragraph) => (
          <p key={paragraph}>
            <Published>{paragraph}</Published>
          </p>
        ))}
      </div>
      {view.contact && (
        <Section id="derechos" title={text.contact}>
          <p>{view.contact}</p>
        </Section>
      )}
      {view.earlier.length > 0 && (
        <Section id="anteriores" title={text.earlier}>
          <ul className="stack">
            {view.earlier.map((earlier) => (
              <li key={earlier.version}>
                {text.version(earlier.version)}, <Day value={earlier.on} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

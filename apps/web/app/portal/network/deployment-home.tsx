import { EmptyState, Section, StatusTag, useLocale } from '@tequio/ui';
import { redirect, useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { read } from '../../graphql.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { usePaths } from '../frame/portal-frame.js';
import styles from '../../styles/deployment-home.css?url';
import { networks } from './network.queries.js';
import { DEPLOYMENT } from '../../workspace/sign-in/sign-in.queries.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const view = await networks({ context, request });
  // Nothing is here yet, not even who operates it: whoever opens the site is the one to begin.
  if (!view.length && (await read({ context, request }, DEPLOYMENT, {})).deploymentState.needsSetup)
    throw redirect('/primer-uso', { headers: { 'Cache-Control': 'no-store' } });
  return view;
}

export default function DeploymentHome() {
  const view = useLoaderData<typeof loader>();
  const { formats, t } = useLocale();
  const text = usePageText().deploymentHome;
  const paths = usePaths();
  return (
    <>
      <PageHead title={text.title} description={text.lead} />
      <div className="hero">
        <div className="wrap">
          <h1>{text.heading}</h1>
          <p className="lead">{text.lead}</p>
        </div>
      </div>
      <div className="wrap">
        <Section id="redes" title={text.networks}>
          {view.length === 0 ? (
            <EmptyState title={text.empty}>{text.emptyNext}</EmptyState>
          ) : (
            <ul className="cols three networks">
              {view.map((network) => (
                <li key={network.slug} className="card stack">
                  {network.fictional && (
                    <p>
                      <StatusTag kind="not-yet">{text.fictional}</StatusTag>
                    </p>
                  )}
                  <h3>
                    <a href={paths.network(network.slug)}>{network.name}</a>
                  </h3>
                  {network.authority && <p className="small soft">{network.authority}</p>}
                  <p className="small">
                    {text.municipalities(network.municipalities)} · {text.letters(network.letters)} ·{' '}
                    {text.plans(network.plans)}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section id="como" title={text.how} aside={<a href={paths.help}>{text.more}</a>}>
          <ol className="cols three">
            {text.steps.map((step, position) => (
              <li key={step.title} className="stack">
                <h3>
                  {formats.number(position + 1)}. {step.title}
                </h3>
                <p>{step.text}</p>
              </li>
            ))}
          </ol>
          <p className="note">
            <a href={paths.glossary}>{t.chrome.glossary}</a>
          </p>
        </Section>
      </div>
    </>
  );
}

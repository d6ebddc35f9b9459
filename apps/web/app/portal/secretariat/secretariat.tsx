import { Breadcrumb, Day, EmptyState, Intro, Pairs, Published, Seats, Section, useLocale } from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { useOwnWords } from '../../network/own-words.js';
import { useNetwork, usePaths } from '../frame/portal-frame.js';
import styles from '../../styles/secretariat.css?url';
import { secretariat } from './secretariat.queries.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return secretariat({ context, request }, params['network'] ?? '', params['municipality'] ?? '');
}

export default function Secretariat() {
  const view = useLoaderData<typeof loader>();
  const { formats } = useLocale();
  const text = usePageText().secretariat;
  const network = useNetwork();
  const paths = usePaths();
  const words = useOwnWords();
  const title = words({ key: 'SECRETARIAT', otherwise: text.of(view.municipality.name), phrase: ({ one }) => text.ownOf(one, view.municipality.name) });
  return (
    <div className="wrap">
      <PageHead title={title} description={text.lead} />
      <Breadcrumb
        trail={[
          { text: network.name, href: paths.network(network.slug) },
          { text: view.municipality.name, href: paths.municipality(network.slug, view.municipality.slug) },
          { text: view.name },
        ]}
      />
      <Intro title={title} lead={text.lead} />
      <Section id="integrantes" title={text.members} aside={<p className="small soft">{text.names}</p>}>
        <div className="cols three">
          {view.sectors.map((sector) => (
            <Seats key={sector.name} sector={sector} />
          ))}
        </div>
        {view.facilitator && (
          <p className="small soft note">
            {text.facilitates} {view.facilitator}
          </p>
        )}
      </Section>
      <div className="cols beside">
        <Section
          id="reglas"
          title={text.rules}
          aside={view.rules?.ofNetwork && <p className="small soft">{text.rulesOfNetwork}</p>}
        >
          {view.rules ? (
            <>
              <p>
                <Published>{view.rules.title}</Published>{' '}
                <span className="small soft">
                  {text.approved} <Day value={view.rules.adoptedOn} />
                </span>
              </p>
              <dl className="card pairs note">
                {view.rules.inWords.map((rule) => (
                  <div key={rule.heading} className="pair">
                    <dt>{rule.heading}</dt>
                    <dd>{rule.text}</dd>
                  </div>
                ))}
              </dl>
            </>
          ) : (
            <EmptyState title={text.noRules}>{text.noRulesNext}</EmptyState>
          )}
        </Section>
        <aside>
          <Section id="instalacion" title={text.facts} className="card">
            <Pairs
              facts={[
                { name: text.installed, value: <Day value={view.installedOn} /> },
                { name: text.venue, value: <Published>{view.venue}</Published> },
                { name: text.folio, value: <a href={paths.verifyFolio(view.folio)}>{view.folio}</a>, mono: true },
                ...(view.legalBasis.length > 0
                  ? [{ name: text.legalBasis, value: <Published>{view.legalBasis.join('; ')}</Published> }]
                  : []),
              ]}
            />
            {view.act && (
              <p className="note">
                <a href={view.act.href}>{text.act}</a>{' '}
                <span className="small soft">{formats.fileSize(view.act.size)}</span>
              </p>
            )}
          </Section>
        </aside>
      </div>
    </div>
  );
}

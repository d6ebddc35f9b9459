import { Breadcrumb, Day, EmptyState, Intro, Pairs, Seats, Section, Timeline, useLocale } from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../../content/pages.js';
import { PageHead } from '../../page-head.js';
import { useNetwork, usePaths } from '../../portal-frame.js';
import styles from '../../styles/secretariat.css?url';
import { secretariat } from '../../views/portal.queries.js';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return secretariat({ context, request }, params['network'] ?? '', params['municipality'] ?? '');
}

export default function Secretariat() {
  const view = useLoaderData<typeof loader>();
  const { t, formats } = useLocale();
  const text = usePageText().secretariat;
  const network = useNetwork();
  const paths = usePaths();
  const title = text.of(view.municipality.name);
  const term = view.term;
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
        <Section id="historia" title={text.history}>
          {view.history.length > 0 ? <Timeline entries={view.history} /> : <EmptyState title={text.noHistory} />}
        </Section>
        <aside>
          <Section id="instalacion" title={text.facts} className="card">
            <Pairs
              facts={[
                {
                  name: text.installed,
                  value: view.installedOn ? <Day value={view.installedOn} /> : t.common.notStated,
                },
                ...(term
                  ? [
                      {
                        name: text.term,
                        value: term.to
                          ? text.toDate(formats.shortDate(term.from), formats.shortDate(term.to))
                          : text.openTerm(formats.shortDate(term.from)),
                      },
                    ]
                  : []),
                ...(view.folio
                  ? [{ name: text.folio, value: <a href={paths.verifyFolio(view.folio)}>{view.folio}</a>, mono: true }]
                  : []),
                {
                  name: text.rules,
                  value: view.rules ? (
                    <>
                      <a href={view.rules.href}>{view.rules.title}</a>
                      {view.rules.approvedOn && (
                        <span className="hint">
                          {text.approved} <Day value={view.rules.approvedOn} />
                        </span>
                      )}
                    </>
                  ) : (
                    text.noRules
                  ),
                },
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

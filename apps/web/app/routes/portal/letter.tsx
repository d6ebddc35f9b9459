import {
  Breadcrumb,
  Day,
  Intro,
  Notice,
  Pairs,
  Published,
  Section,
  StatusTag,
  useLocale,
  type TagKind,
} from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../../content/pages.js';
import { PageHead } from '../../page-head.js';
import { useNetwork, usePaths } from '../../portal-frame.js';
import { localizedPath } from '../../portal-paths.js';
import styles from '../../styles/document.css?url';
import { letter } from '../../views/portal.queries.js';
import type { LetterView } from '../../views/portal.views.js';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return letter({ context, request }, params['network'] ?? '', params['municipality'] ?? '');
}

const TAGS: Record<LetterView['state'], TagKind> = {
  submitted: 'running',
  under_review: 'running',
  observed: 'late',
  accepted: 'done',
  superseded: 'not-yet',
};

export default function Letter() {
  const view = useLoaderData<typeof loader>();
  const { t, locale, formats } = useLocale();
  const text = usePageText().letter;
  const network = useNetwork();
  const paths = usePaths();
  const title = text.of(view.municipality.name);
  const stated = (value: string | null) => value ?? <span className="soft">{t.common.notStated}</span>;
  const day = (value: string | null) => (value ? <Day value={value} /> : stated(null));
  const facts = [
    { name: text.place, value: stated(view.place) },
    { name: text.date, value: day(view.datedOn) },
    { name: text.subject, value: stated(view.subject) },
    { name: text.addressee, value: stated(view.addressee) },
    { name: text.submitted, value: day(view.submittedOn) },
    { name: text.accepted, value: day(view.acceptedOn) },
    ...(view.acknowledgementNumber
      ? [{ name: text.acknowledgement, value: view.acknowledgementNumber, mono: true }]
      : []),
    ...(view.folio ? [{ name: text.folio, value: view.folio, mono: true }] : []),
    ...(view.linkedPlan ? [{ name: text.linkedPlan, value: view.linkedPlan }] : []),
    ...(view.linkedCommitment ? [{ name: text.linkedCommitment, value: view.linkedCommitment }] : []),
  ];
  return (
    <div className="wrap">
      <PageHead title={title} description={text.lead} />
      <Breadcrumb
        trail={[
          { text: network.name, href: paths.network(network.slug) },
          { text: view.municipality.name, href: paths.municipality(network.slug, view.municipality.slug) },
          { text: text.title },
        ]}
      />
      <Intro
        title={title}
        lead={text.lead}
        tags={<StatusTag kind={TAGS[view.state]}>{text.states[view.state]}</StatusTag>}
      />
      {view.basedOn && (
        <Notice>
          <p>
            <strong>{text.basedOn}</strong> {view.basedOn.title}. {t.common.source}: {view.basedOn.source}
          </p>
        </Notice>
      )}
      {view.capturedFromArchive && (
        <Notice>
          <p>{text.archive}</p>
        </Notice>
      )}
      {view.supersededBy && (
        <Notice>
          <p>
            {text.superseded} <a href={localizedPath(locale, view.supersededBy)}>{text.seeNew}</a>
          </p>
        </Notice>
      )}
      <div className="cols beside">
        <div>
          <Section id="intencion" title={text.intent}>
            <div className="prose">
              {view.intent ? (
                view.intent.split(/\n{2,}/).map((paragraph) => (
                  <p key={paragraph}>
                    <Published>{paragraph}</Published>
                  </p>
                ))
              ) : (
                <p>{stated(null)}</p>
              )}
            </div>
          </Section>
          {view.acknowledgements.length > 0 && (
            <Section id="reconoce" title={text.knows}>
              <ul className="rows card">
                {view.acknowledgements.map((acknowledgement) => (
                  <li key={acknowledgement.letter}>
                    <strong>{acknowledgement.letter}.</strong> <Published>{acknowledgement.text}</Published>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
        <aside>
          <Section id="datos" title={text.facts} className="card">
            <Pairs facts={facts} />
          </Section>
          <Section id="firmas" title={text.signs}>
            <ul className="rows">
              {view.signatories.map((signatory) => (
                <li key={signatory.post}>
                  <strong>{signatory.name ?? text.nobody}</strong>
                  <span className="hint">{signatory.post}</span>
                </li>
              ))}
            </ul>
          </Section>
          <section className="stack">
            {view.publicVersion && (
              <>
                <p>
                  <a className="button secondary" href={view.publicVersion.href}>
                    {text.publicVersion}
                  </a>
                </p>
                <p className="small soft">
                  {formats.fileSize(view.publicVersion.size)}. {text.publicNote}
                </p>
              </>
            )}
            {view.folio && (
              <p>
                <a href={paths.verifyFolio(view.folio)}>{text.verify}</a>
              </p>
            )}
          </section>
        </aside>
      </div>
    </div>
  );
}

import {
  Breadcrumb,
  Day,
  Intro,
  Notice,
  Pairs,
  paragraphsOf,
  Published,
  Section,
  StatusTag,
  useLocale,
  type TagKind,
} from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { useOwnWords } from '../../network/own-words.js';
import { useNetwork, usePaths } from '../frame/portal-frame.js';
import styles from '../../styles/document.css?url';
import { letter } from './letter.queries.js';
import type { LetterView } from './letter.views.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return letter({ context, request }, params['network'] ?? '', params['municipality'] ?? '');
}

const TAGS: Record<LetterView['state'], TagKind> = {
  captured: 'no-data',
  accepted: 'done',
  superseded: 'not-yet',
};

export default function Letter() {
  const view = useLoaderData<typeof loader>();
  const { t, formats } = useLocale();
  const text = usePageText().letter;
  const network = useNetwork();
  const paths = usePaths();
  const words = useOwnWords();
  const title = words({ key: 'LETTER', otherwise: text.of(view.municipality.name), phrase: ({ one }) => text.ownOf(one, view.municipality.name) });
  const stated = (value: string | null) => value ?? <span className="soft">{t.common.notStated}</span>;
  const day = (value: string | null) => (value ? <Day value={value} /> : stated(null));
  const facts = [
    { name: text.place, value: stated(view.place) },
    { name: text.date, value: day(view.datedOn) },
    { name: text.subject, value: stated(view.subject) },
    { name: text.addressee, value: stated(view.addressee) },
    // A captured letter was never sent or decided on here.
    ...(view.submittedOn ? [{ name: text.submitted, value: day(view.submittedOn) }] : []),
    ...(view.acceptedOn ? [{ name: view.captured ? text.confirmed : text.accepted, value: day(view.acceptedOn) }] : []),
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
          { text: words({ key: 'LETTER', otherwise: text.title }) },
        ]}
      />
      <Intro
        title={title}
        lead={text.lead}
        tags={<StatusTag kind={TAGS[view.state]}>{text.states[view.state]}</StatusTag>}
      />
      {view.captured && (
        <Notice>
          <p>
            {text.archive} {view.state === 'captured' && text.unconfirmed}
          </p>
        </Notice>
      )}
      {view.onPaper && (
        <Notice>
          <p>{text.onPaper}</p>
        </Notice>
      )}
      <div className="cols beside">
        <div>
          <Section id="intencion" title={text.intent}>
            <div className="prose">
              {view.body ? (
                paragraphsOf(view.body).map((paragraph) => (
                  <p key={paragraph}>
                    <Published>{paragraph}</Published>
                  </p>
                ))
              ) : (
                <p>{stated(null)}</p>
              )}
            </div>
          </Section>
          {view.points.length > 0 && (
            <Section id="reconoce" title={text.knows}>
              <ul className="rows card">
                {view.points.map((point) => (
                  <li key={point.letter}>
                    <strong>{point.letter}.</strong> <Published>{point.text}</Published>
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
            {view.signatories.length === 0 && <p>{stated(null)}</p>}
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
            {view.file && (
              <>
                <p>
                  <a className="button secondary" href={view.file.href}>
                    {text.publicVersion}
                  </a>
                </p>
                <p className="small soft">
                  {formats.fileSize(view.file.size)}. {text.publicNote}
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

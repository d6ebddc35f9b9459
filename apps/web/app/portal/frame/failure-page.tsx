import { Intro, LocaleProvider, localeValue, SkipLink, Header, type Locale } from '@tequio/ui';
import { isRouteErrorResponse } from 'react-router';
import { pageText } from '../pages.js';
import { FaultNumber } from '../../fault-number.js';
import type { FailureData } from '../../graphql.js';
import { portalPaths } from '../portal-paths.js';

type Failure = 'notFound' | 'forbidden' | 'busy' | 'broken';

function kindOf(error: unknown): Failure {
  if (!isRouteErrorResponse(error)) return 'broken';
  if (error.status === 404 || error.status === 400) return 'notFound';
  if (error.status === 401 || error.status === 403) return 'forbidden';
  if (error.status === 429) return 'busy';
  return 'broken';
}

/**
 * What went wrong, in plain words, and what to do. Never an internal message.
 * @param alone there is no frame around it: it brings its own header.
 */
export function FailurePage(props: { error: unknown; locale: Locale; alone?: boolean }) {
  const t = pageText(props.locale);
  const paths = portalPaths(props.locale);
  const kind = kindOf(props.error);
  const text = t.failures[kind];
  const failure = isRouteErrorResponse(props.error) ? (props.error.data as Partial<FailureData> | null) : null;
  const body = (
    <div className="wrap">
      <title>{text.title}</title>
      <meta name="robots" content="noindex" />
      <Intro title={text.title} lead={text.lead}>
        <ul className="stack note">
          {text.advice.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
        {kind === 'broken' && <FaultNumber label={t.failures.reference} number={failure?.correlationId} className={{ line: 'small soft note', number: 'mono' }} />}
        <p className="tags note">
          <a className="button" href={paths.home}>
            {t.failures.home}
          </a>
          <a className="button secondary" href={paths.help}>
            {t.failures.help}
          </a>
        </p>
      </Intro>
    </div>
  );
  if (!props.alone) return body;
  return (
    <LocaleProvider locale={props.locale}>
      <SkipLink />
      <Header home={paths.home} title={t.product} fictional={false} links={[{ text: localeValue(props.locale).t.chrome.signIn, href: paths.signIn }]} languages={[]} />
      <main id="contenido">{body}</main>
    </LocaleProvider>
  );
}

import { Breadcrumb, Intro, Prose, useLocale } from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { writtenContent } from '../written-pages/written.js';
import { found } from '../../graphql.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { usePaths } from '../frame/portal-frame.js';
import { localeOf, localizedPath } from '../portal-paths.js';
import styles from '../../styles/reading.css?url';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ request, params }: LoaderFunctionArgs) {
  const { help } = writtenContent(localeOf(new URL(request.url).pathname));
  const topic = found(help.find((one) => one.id === params['topic']));
  return { topic, related: help.filter((one) => topic.related.includes(one.id)) };
}

export default function HelpTopic() {
  const { topic, related } = useLoaderData<typeof loader>();
  const { t, locale } = useLocale();
  const text = usePageText().help;
  const paths = usePaths();
  return (
    <div className="wrap">
      <PageHead title={topic.title} description={topic.summary} />
      <Breadcrumb
        trail={[{ text: t.product, href: paths.home }, { text: text.title, href: paths.help }, { text: topic.title }]}
      />
      <Intro title={topic.title} lead={topic.summary} />
      <Prose blocks={topic.blocks} localize={(path) => localizedPath(locale, path)} />
      {related.length > 0 && (
        <section aria-labelledby="mas">
          <h2 id="mas">{text.more}</h2>
          <ul className="stack">
            {related.map((one) => (
              <li key={one.id}>
                <a href={paths.helpTopic(one.id)}>{one.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

import { Breadcrumb, Intro, Section, useLocale } from '@tequio/ui';
import type { LinksFunction } from 'react-router';
import { usePageText } from '../pages.js';
import { writtenContent } from '../written-pages/written.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { usePaths } from '../frame/portal-frame.js';
import styles from '../../styles/reading.css?url';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export default function Help() {
  const { t, locale } = useLocale();
  const text = usePageText().help;
  const paths = usePaths();
  const topics = writtenContent(locale).help;
  return (
    <div className="wrap">
      <PageHead title={text.title} description={text.lead} />
      <Breadcrumb trail={[{ text: t.product, href: paths.home }, { text: text.title }]} />
      <Intro title={text.heading} lead={text.lead} />
      {(['people', 'offices'] as const).map((audience) => (
        <Section key={audience} id={audience} title={text[audience]}>
          <ul className="cols two-up">
            {topics
              .filter((topic) => topic.audience === audience)
              .map((topic) => (
                <li key={topic.id} className="card stack">
                  <h3>
                    <a href={paths.helpTopic(topic.id)}>{topic.title}</a>
                  </h3>
                  <p>{topic.summary}</p>
                </li>
              ))}
          </ul>
        </Section>
      ))}
      <Section id="mas" title={text.more}>
        <ul className="tags">
          {[
            { text: t.chrome.glossary, href: paths.glossary },
            { text: t.chrome.howCounted, href: paths.howItIsCounted },
            { text: t.chrome.dataPage, href: paths.openData },
            { text: t.chrome.accessibility, href: paths.accessibility },
          ].map((link) => (
            <li key={link.href}>
              <a className="button secondary" href={link.href}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

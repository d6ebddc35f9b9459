import { Breadcrumb, Intro, useLocale } from '@tequio/ui';
import type { LinksFunction } from 'react-router';
import { usePageText } from '../pages.js';
import { writtenContent } from '../written-pages/written.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { usePaths } from '../frame/portal-frame.js';
import styles from '../../styles/reading.css?url';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

function initial(term: string): string {
  return term.normalize('NFD').charAt(0).toUpperCase();
}

export default function Glossary() {
  const { t, locale } = useLocale();
  const text = usePageText().glossary;
  const paths = usePaths();
  const terms = [...writtenContent(locale).glossary].sort((a, b) => a.term.localeCompare(b.term, t.lang));
  const letters = [...new Set(terms.map((term) => initial(term.term)))];
  const firstOf = (letter: string) => terms.find((term) => initial(term.term) === letter)?.id;
  return (
    <div className="wrap">
      <PageHead title={text.title} description={text.lead} />
      <Breadcrumb trail={[{ text: t.product, href: paths.home }, { text: text.title }]} />
      <Intro title={text.heading} lead={text.lead} />
      <nav aria-label={text.index}>
        <ul className="index card">
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#${firstOf(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <dl className="terms">
        {terms.map((term) => (
          <div key={term.id}>
            <dt id={term.id}>{term.term}</dt>
            <dd>
              {term.meaning}
              <span className="hint">
                {term.alsoCalled && `${text.alsoCalled} ${term.alsoCalled}. `}
                {text.inEnglish} <span lang={t.otherLanguage.code}>{term.twin}</span>.
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

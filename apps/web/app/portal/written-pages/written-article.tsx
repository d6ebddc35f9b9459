import { Breadcrumb, Intro, Prose, useLocale } from '@tequio/ui';
import type { WrittenPage } from './written.types.js';
import { usePageText } from '../pages.js';
import { PageHead } from '../frame/page-head.js';
import { usePaths } from '../frame/portal-frame.js';
import { localizedPath } from '../portal-paths.js';

/** A page of running text, with what it holds listed on top when it is long. */
export function WrittenArticle({ page }: { page: WrittenPage }) {
  const { t, locale } = useLocale();
  const text = usePageText();
  const paths = usePaths();
  const headings = page.blocks.filter((block) => block.kind === 'heading');
  return (
    <div className="wrap">
      <PageHead title={page.title} description={page.lead} />
      <Breadcrumb
        trail={[
          { text: t.product, href: paths.home },
          { text: text.help.title, href: paths.help },
          { text: page.title },
        ]}
      />
      <Intro title={page.title} lead={page.lead} />
      <div className="reading">
        {headings.length > 2 && (
          <nav aria-labelledby="contenidos" className="card contents">
            <h2 id="contenidos">{text.contents}</h2>
            <ul>
              {headings.map((heading) => (
                <li key={heading.id}>
                  <a href={`#${heading.id}`}>{heading.text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <Prose blocks={page.blocks} localize={(path) => localizedPath(locale, path)} />
      </div>
    </div>
  );
}

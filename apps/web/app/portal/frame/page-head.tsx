import { useLocation } from 'react-router';
import { useLocale } from '@tequio/ui';
import { offersLanguage, useFrameData, useOrigin } from './portal-frame.js';
import { localizedPath, otherLanguagePath } from '../portal-paths.js';

/** Title, summary and languages of a page, for the tab, for search engines and for whoever shares it. */
export function PageHead(props: {
  title: string;
  description?: string | null | undefined;
  /** An error summary is shown: the title says so first. */
  error?: boolean;
  /** Pages of one person's link are nobody else's. */
  unlisted?: boolean;
}) {
  const { t, locale } = useLocale();
  const origin = useOrigin();
  const network = useFrameData()?.network ?? null;
  const { pathname } = useLocation();
  const title = `${props.error ? t.common.errorPrefix : ''}${props.title} · ${t.product}`;
  const address = (target: 'es' | 'en') =>
    origin +
    (target === locale
      ? pathname
      : target === 'es'
        ? otherLanguagePath(pathname, 'es')
        : localizedPath('en', pathname));
  return (
    <>
      <title>{title}</title>
      {props.description && <meta name="description" content={props.description} />}
      {props.unlisted ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={address(locale)} />
          {offersLanguage(network, 'en') && (
            <>
              <link rel="alternate" hrefLang="es-MX" href={address('es')} />
              <link rel="alternate" hrefLang="en" href={address('en')} />
            </>
          )}
          <meta property="og:title" content={props.title} />
          <meta property="og:type" content="website" />
          <meta property="og:locale" content={locale === 'es' ? 'es_MX' : 'en_US'} />
        </>
      )}
    </>
  );
}

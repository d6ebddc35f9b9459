import type { ReactNode } from 'react';
import { Footer, Header, LocaleProvider, SkipLink, useLocale, type LanguageLink, type Locale } from '@tequio/ui';
import { useLocation, useRouteLoaderData } from 'react-router';
import type { Look } from '../../network/look.js';
import { OwnWordsProvider, useOwnWords } from '../../network/own-words.js';
import { localeOf, otherLanguagePath, portalPaths, type PortalPaths } from '../portal-paths.js';
import type { NetworkFrameView } from '../network/network.views.js';

export interface FrameData {
  origin: string;
  network: NetworkFrameView | null;
  /** Colours of the municipality that the page is about, else of its network. */
  look: Look | null;
}

export function useFrameData(): FrameData | undefined {
  const locale = localeOf(useLocation().pathname);
  return useRouteLoaderData<FrameData>(`${locale}/frame`);
}

export function useOrigin(): string {
  return useFrameData()?.origin ?? '';
}

/** The network that the page belongs to; only on pages under `/:network`. */
export function useNetwork(): NetworkFrameView {
  const network = useFrameData()?.network;
  if (!network) throw new Error('useNetwork outside of a network');
  return network;
}

/** Languages are offered only where the network publishes in them; pages of no network are written in both, and all in Spanish. */
export const offersLanguage = (network: Pick<NetworkFrameView, 'locales'> | null, locale: Locale): boolean => locale === 'es' || network === null || network.locales.includes(locale);

/** Addresses in the reader's language. */
export function usePaths(): PortalPaths {
  return portalPaths(useLocale().locale);
}

const NO_WORDS = {};

/** Header, content and footer of every public page. */
export function PortalFrame({ children }: { children: ReactNode }) {
  const locale = localeOf(useLocation().pathname);
  const network = useFrameData()?.network ?? null;
  return (
    <LocaleProvider locale={locale} timeZone={network?.timeZone}>
      <OwnWordsProvider value={network?.words ?? NO_WORDS}>
        <FramedPage network={network}>{children}</FramedPage>
      </OwnWordsProvider>
    </LocaleProvider>
  );
}

function FramedPage({ network, children }: { network: NetworkFrameView | null; children: ReactNode }) {
  const { t, locale } = useLocale();
  const { pathname } = useLocation();
  const paths = usePaths();
  const commitments = useOwnWords()({ key: 'COMMITMENT', form: 'many', otherwise: t.chrome.commitments });
  const other = locale === 'es' ? 'en' : 'es';
  const languages: LanguageLink[] = offersLanguage(network, other) ? [{ ...t.otherLanguage, href: otherLanguagePath(pathname, other) }] : [];
  const within = (href: string) => pathname === href || pathname.startsWith(`${href}/`);
  const link = (text: string, href: string) => ({ text, href, current: within(href) });
  const general = [link(t.chrome.verify, paths.verify), link(t.chrome.help, paths.help), link(t.chrome.signIn, paths.signIn)];
  const links = network
    ? [
        link(t.chrome.municipalities, paths.municipalities(network.slug)),
        link(commitments, paths.commitments(network.slug)),
        ...general,
      ]
    : general;
  const dataLinks = network
    ? [
        { text: t.chrome.municipalities, href: paths.municipalities(network.slug) },
        { text: commitments, href: paths.commitments(network.slug) },
      ]
    : [{ text: t.chrome.allNetworks, href: paths.home }];
  return (
    <>
      <SkipLink />
      <Header
        home={network ? paths.network(network.slug) : paths.home}
        title={network ? t.portal : t.product}
        subtitle={network ? network.name : t.portal}
        logo={network?.logo && { ...network.logo, alt: '' }}
        fictional={network?.fictional ?? false}
        links={links}
        languages={languages}
      />
      <main id="contenido">{children}</main>
      <Footer
        authority={network?.authority ?? undefined}
        mapSource={network !== null && !network.fictional}
        languages={languages}
        columns={[
          { title: t.chrome.footData, links: [{ text: t.chrome.dataPage, href: paths.openData }, ...dataLinks] },
          {
            title: t.chrome.footCheck,
            links: [
              { text: t.chrome.verifyDocument, href: paths.verify },
              { text: t.chrome.howCounted, href: paths.howItIsCounted },
            ],
          },
          {
            title: t.chrome.footHelp,
            links: [
              { text: t.chrome.helpPage, href: paths.help },
              { text: t.chrome.glossary, href: paths.glossary },
              { text: t.chrome.accessibility, href: paths.accessibility },
              { text: t.chrome.privacy, href: network ? paths.networkPrivacy(network.slug) : paths.privacy },
            ],
          },
        ]}
      />
    </>
  );
}

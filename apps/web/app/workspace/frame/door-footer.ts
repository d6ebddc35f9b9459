import type { FooterLinks, LanguageSwitch } from '@tequio/ui';
import { useLocation } from 'react-router';
import { portalPaths } from '../../portal/portal-paths.js';
import { useReaderLocale } from '../../reader-locale.js';

/** Where the workspaces' language is changed, and the page to come back to. */
export function useLanguageSwitch(): LanguageSwitch {
  const { pathname, search } = useLocation();
  return { action: '/idioma', returnTo: `${pathname}${search}` };
}

/** Footer of the pages that belong to no space. */
export function useDoorFooter(): FooterLinks {
  const paths = portalPaths(useReaderLocale());
  return { portalHref: paths.home, glossaryHref: paths.glossary, helpHref: paths.help, privacyHref: paths.privacy, language: useLanguageSwitch() };
}

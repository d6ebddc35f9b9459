import type { FooterLinks } from '@tequio/ui';

export const doorFooter: FooterLinks = {
  portalHref: '/',
  glossaryHref: '/glosario',
  helpHref: '/ayuda',
  privacyHref: '/privacidad',
};

import { WorkspaceLayout, type Locale, type SideGroup, type WorkspaceLayoutProps } from '@tequio/ui';
import { useLocation, type RouterContextProvider } from 'react-router';
import type { ReactNode } from 'react';
import { inOwnWords, OwnWordsProvider, type OwnWords } from '../../network/own-words.js';
import { portalPaths } from '../../portal/portal-paths.js';
import { useReaderLocale } from '../../reader-locale.js';
import { spaceContext, spacesOf } from '../acting.js';
import { LiveNoticesProvider, useNoticesFrom } from '../notices/live-notices.js';
import { useLanguageSwitch } from './door-footer.js';
import { RoutedWorkspace } from './workspace-provider.js';
import { planAndCommitments } from './plan-and-commitments.js';
import { StepGone } from './step-gone.js';
import { workspaceText } from '../workspace.text.js';

/** What the frame of a space shows; plain data, from the space's loader. */
export function frameData(context: Readonly<Pick<RouterContextProvider, 'get'>>) {
  const { me, membership, network, unread, advice, kind, base, locale, logo, look, words } = context.get(spaceContext);
  const portal = portalPaths(locale);
  return {
    kind,
    base,
    place: membership.place.name,
    membershipId: membership.id,
    rights: membership.rights,
    choices: spacesOf(me, locale),
    person: { name: me.name || me.email, office: membership.office },
    unread,
    advice,
    logo,
    look,
    words,
    timeZone: network.timeZone,
    // Whoever reads in another language finds the way back to Spanish.
    switches: locale !== 'es' || network.locales.length > 1,
    demonstration: network.fictional,
    portalHref: kind === 'institute' ? portal.network(network.slug) : portal.municipality(network.slug, membership.place.slug),
    privacyHref:
      kind === 'institute' ? portal.networkPrivacy(network.slug) : portal.municipalityPrivacy(network.slug, membership.place.slug),
  };
}

export type SpaceFrameData = ReturnType<typeof frameData>;

/** Side navigation of a municipality: what a role may not open is not offered to it. */
function municipalNav(base: string, may: (right: string) => boolean, advice: number, locale: Locale, words: OwnWords): SideGroup[] {
  const t = workspaceText(locale).nav;
  return [
    {
      items: [
        { label: t.next, href: base },
        ...(may('LetterOfIntent:read') ? [{ label: inOwnWords(words, { key: 'LETTER', otherwise: t.letter }), href: `${base}/carta` }] : []),
        { label: inOwnWords(words, { key: 'SECRETARIAT', otherwise: t.secretariat }), href: `${base}/secretariado` },
        { label: planAndCommitments(words, locale), href: `${base}/plan` },
        { label: t.progress, href: `${base}/avances` },
        ...(may('DueDate:read') ? [{ label: t.dates, href: `${base}/fechas` }] : []),
        ...(may('AdviceThread:read') ? [{ label: t.advice, href: `${base}/asesoria`, count: advice }] : []),
      ],
    },
    {
      heading: t.space,
      items: [
        ...(may('Membership:list') ? [{ label: t.people, href: `${base}/personas` }] : []),
        { label: t.notices, href: `${base}/avisos` },
        ...(may('PrivacyNotice:publish') ? [{ label: t.privacy, href: `${base}/privacidad` }] : []),
        ...(may('Municipality:update') ? [{ label: t.looks, href: `${base}/imagen` }] : []),
        ...(may('WebhookEndpoint:list') ? [{ label: t.systems, href: `${base}/sistemas` }] : []),
      ],
    },
  ];
}

/** Side navigation of the host authority; what only administrators do is not offered to others. */
function instituteNav(base: string, may: (right: string) => boolean, waiting: number, advice: number, locale: Locale, words: OwnWords): SideGroup[] {
  const t = workspaceText(locale).nav;
  return [
    {
      items: [
        { label: t.municipalities, href: base },
        { label: inOwnWords(words, { key: 'LETTER', form: 'many', otherwise: t.letters, phrase: t.ownLetters }), href: `${base}/cartas`, count: waiting },
        ...(may('LetterOfIntent:capture') ? [{ label: inOwnWords(words, { key: 'LETTER', form: 'many', otherwise: t.capture, phrase: t.ownCapture }), href: `${base}/capturar` }] : []),
        ...(may('Invitation:invite') ? [{ label: t.invite, href: `${base}/invitar` }] : []),
        { label: t.statePlan, href: `${base}/plan` },
        { label: t.progress, href: `${base}/avances` },
        ...(may('DueDate:read') ? [{ label: t.dates, href: `${base}/fechas` }] : []),
        ...(may('AdviceThread:read') ? [{ label: t.advice, href: `${base}/asesoria`, count: advice }] : []),
      ],
    },
    {
      heading: t.network,
      items: [
        { label: t.regions, href: `${base}/regiones` },
        { label: t.people, href: `${base}/personas` },
        { label: t.notices, href: `${base}/avisos` },
        ...(may('SentNotice:list') ? [{ label: t.sentNotices, href: `${base}/envios` }] : []),
        ...(may('MailSuppression:list') ? [{ label: t.returnedMail, href: `${base}/correos` }] : []),
        ...(may('WebhookEndpoint:list') ? [{ label: t.systems, href: `${base}/sistemas` }] : []),
        ...(may('Network:update') ? [{ label: t.looks, href: `${base}/imagen` }, { label: t.settings, href: `${base}/ajustes` }] : []),
      ],
    },
  ];
}

function withCurrent(nav: SideGroup[], base: string, pathname: string): SideGroup[] {
  const isHere = (href: string) =>
    // The institute's list has pages of single municipalities below it.
    href === base ? pathname === base || pathname.startsWith(`${base}/municipios/`) : pathname === href || pathname.startsWith(`${href}/`);
  return nav.map((group) => ({
    ...group,
    items: group.items.map((item) => ({ ...item, current: isHere(item.href) })),
  }));
}

/** Top bar, side navigation and footer around the pages of a space. */
export function SpaceFrame({
  frame,
  waiting = 0,
  children,
}: {
  frame: SpaceFrameData;
  waiting?: number;
  children: ReactNode;
}) {
  const { pathname } = useLocation();
  const locale = useReaderLocale();
  const paths = portalPaths(locale);
  const language = useLanguageSwitch();
  const { live, news } = useNoticesFrom(frame);
  const may = (right: string) => frame.rights.includes(right);
  const nav =
    frame.kind === 'municipality'
      ? municipalNav(frame.base, may, frame.advice, locale, frame.words)
      : instituteNav(frame.base, may, waiting, frame.advice, locale, frame.words);
  const props: Omit<WorkspaceLayoutProps, 'children'> = {
    homeHref: frame.base,
    space: { name: frame.place, kind: frame.kind },
    spaces: { currentId: frame.membershipId, choices: frame.choices },
    person: frame.person,
    noticesHref: `${frame.base}/avisos`,
    unreadNotices: live.unread,
    news,
    accountHref: '/cuenta',
    signOutAction: '/salir',
    // The space's name stands beside it.
    ...(frame.logo ? { logo: { src: frame.logo, alt: '' } } : {}),
    nav: withCurrent(nav, frame.base, pathname.replace(/\/$/, '')),
    demonstration: frame.demonstration,
    footer: {
      portalHref: frame.portalHref,
      glossaryHref: paths.glossary,
      helpHref: paths.help,
      privacyHref: frame.privacyHref,
      ...(frame.switches ? { language } : {}),
    },
  };
  return (
    <RoutedWorkspace timeZone={frame.timeZone}>
      <OwnWordsProvider value={frame.words}>
        <LiveNoticesProvider value={live}>
          <WorkspaceLayout {...props}>
            <StepGone />
            {children}
          </WorkspaceLayout>
        </LiveNoticesProvider>
      </OwnWordsProvider>
    </RoutedWorkspace>
  );
}

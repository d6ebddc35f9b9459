import type { ReactNode } from 'react';
import { BrandMark } from '../../brand-mark.js';
import { Icon } from '../icon.js';
import { useText, useWorkspaceSettings } from '../workspace-context.js';

export type SpaceKind = 'municipality' | 'institute' | 'member' | 'operator';

export interface SpaceChoice {
  id: string;
  /** «Huixquilucan», «Estado de México». */
  name: string;
  kind: SpaceKind;
  /** The office held there, in the reader's language. */
  role: string;
  href: string;
}

export interface SideItem {
  label: string;
  href: string;
  current?: boolean;
  /** Things that wait there; absent or 0 draws nothing. */
  count?: number;
  /** Not open yet: the page behind the link says why and when. */
  locked?: boolean;
}

export interface SideGroup {
  /** Absent for the first, unnamed group. */
  heading?: string;
  items: SideItem[];
}

export interface WorkspaceLayoutProps {
  homeHref: string;
  space: { name: string; kind: SpaceKind };
  /** All memberships of the person, the current one among them. */
  spaces: { currentId: string; choices: SpaceChoice[] };
  person: { name: string; office: string };
  noticesHref: string;
  unreadNotices: number;
  /** What has just come, said politely to who does not see it; empty while there is nothing to say. */
  news?: string;
  searchHref?: string;
  accountHref: string;
  signOutAction: string;
  nav: SideGroup[];
  /** The whole network is invented: shows the tag and the strip. */
  demonstration?: boolean;
  logo?: { src: string; alt: string };
  footer: FooterLinks;
  /** Banners above the page: connection, maintenance. */
  banner?: ReactNode;
  children: ReactNode;
}

/** The post that changes the language of the workspaces: `language` (`es` or `en`), and `returnTo`, the page to come back to. */
export interface LanguageSwitch {
  action: string;
  returnTo: string;
}

export interface FooterLinks {
  portalHref: string;
  glossaryHref: string;
  helpHref: string;
  privacyHref?: string;
  /** Absent where there is no other language to read in. */
  language?: LanguageSwitch;
}

function Mark({ href, logo }: { href: string; logo?: { src: string; alt: string } }) {
  return (
    <a className="mark" href={href}>
      {logo ? (
        <img src={logo.src} alt={logo.alt} />
      ) : (
        <BrandMark />
      )}
      Tequio
    </a>
  );
}

function SpaceSwitcher({ space, spaces }: Pick<WorkspaceLayoutProps, 'space' | 'spaces'>) {
  const t = useText().frame;
  return (
    <details className="pick where">
      <summary>
        <span>
          {space.name} <small>· {t.space[space.kind]}</small>
        </span>
        <span className="sr">, {t.switchSpace}</span>
        <span className="caret" aria-hidden="true">
          ▾
        </span>
      </summary>
      <nav className="pick__list" aria-label={t.yourSpaces}>
        <ul>
          {spaces.choices.map((choice) => (
            <li key={choice.id}>
              <a href={choice.href} aria-current={choice.id === spaces.currentId ? 'true' : undefined}>
                {choice.name}
                <small>
                  {t.space[choice.kind]} · {choice.role}
                </small>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

function UserMenu({ person, accountHref, signOutAction, language }: Pick<WorkspaceLayoutProps, 'person' | 'accountHref' | 'signOutAction'> & { language: LanguageSwitch | undefined }) {
  const t = useText().frame;
  return (
    <details className="pick pick--end">
      <summary>
        <span>{person.office}</span>
        <span className="caret" aria-hidden="true">
          ▾
        </span>
      </summary>
      <div className="pick__list">
        <a href={accountHref}>
          {t.account}
          <small>{person.name}</small>
        </a>
        {language ? <LanguageButton {...language} /> : null}
        <form method="post" action={signOutAction}>
          <button type="submit">{t.signOut}</button>
        </form>
      </div>
    </details>
  );
}

function SideNav({ nav, label }: { nav: SideGroup[]; label: string }) {
  const t = useText().frame;
  return (
    <div className="side" id="menu">
      <nav aria-label={label}>
        {/* Without script the menu of a phone opens by its own address. */}
        <a className="side__open" href="#menu">
          {t.menu}
          <span className="soft" aria-hidden="true">
            ▾
          </span>
        </a>
        <a className="side__close" href="#contenido">
          {t.closeMenu}
          <span className="soft" aria-hidden="true">
            ▴
          </span>
        </a>
        <ul>
          {nav.flatMap((group) => [
            group.heading ? (
              <li className="side__h" key={group.heading}>
                {group.heading}
              </li>
            ) : null,
            ...group.items.map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                  {item.label}
                  {item.locked ? (
                    <span className="soft">
                      <Icon name="lock" label={t.locked} />
                    </span>
                  ) : item.count ? (
                    <span className="count">
                      <span aria-hidden="true">{item.count}</span>
                      <span className="sr">{t.pending(item.count)}</span>
                    </span>
                  ) : null}
                </a>
              </li>
            )),
          ])}
        </ul>
      </nav>
    </div>
  );
}

/** A plain post, so that a new document comes in the other language. */
function LanguageButton({ action, returnTo }: LanguageSwitch) {
  const t = useText().frame;
  const { locale } = useWorkspaceSettings();
  const other = locale === 'es' ? 'en' : 'es';
  return (
    <form method="post" action={action}>
      <input type="hidden" name="returnTo" value={returnTo} />
      <button type="submit" name="language" value={other} lang={other} className="link">
        {t.otherLanguage}
      </button>
    </form>
  );
}

export function WorkspaceFooter({ portalHref, glossaryHref, helpHref, privacyHref, language }: FooterLinks) {
  const t = useText().frame;
  return (
    <footer className="foot">
      <span>Tequio</span>
      <a href={portalHref}>{t.portal}</a>
      <a href={glossaryHref}>{t.glossary}</a>
      <a href={helpHref}>{t.help}</a>
      {privacyHref ? <a href={privacyHref}>{t.privacy}</a> : null}
      {language ? <LanguageButton {...language} /> : null}
    </footer>
  );
}

/** The frame of every workspace page: top bar, side navigation, main region, footer. */
export function WorkspaceLayout(props: WorkspaceLayoutProps) {
  const t = useText().frame;
  return (
    <>
      <a className="skip" href="#contenido">
        {t.skip}
      </a>
      <header>
        {props.demonstration ? <p className="demo demo--strip">{t.demoStrip}</p> : null}
        <div className="top">
          <Mark href={props.homeHref} logo={props.logo} />
          <SpaceSwitcher space={props.space} spaces={props.spaces} />
          <div className="top__end">
            {props.searchHref ? <a href={props.searchHref}>{t.search}</a> : null}
            <a href={props.noticesHref}>
              <Icon name="bell" />
              <span>{t.notices}</span>
              {props.unreadNotices > 0 ? (
                <span className="count">
                  <span aria-hidden="true">{props.unreadNotices}</span>
                  <span className="sr">{t.unread(props.unreadNotices)}</span>
                </span>
              ) : null}
            </a>
            <span className="sr" role="status">
              {props.news}
            </span>
            <UserMenu person={props.person} accountHref={props.accountHref} signOutAction={props.signOutAction} language={props.footer.language} />
          </div>
        </div>
      </header>
      <div className="frame">
        <SideNav nav={props.nav} label={t.space[props.space.kind]} />
        <main id="contenido" className="page" tabIndex={-1}>
          {props.banner}
          {props.children}
        </main>
      </div>
      <WorkspaceFooter {...props.footer} />
    </>
  );
}

interface DoorLayoutProps {
  homeHref: string;
  wide?: boolean;
  demonstration?: boolean;
  /** Who is signed in, on pages that belong to no space. */
  reader?: Pick<WorkspaceLayoutProps, 'person' | 'accountHref' | 'signOutAction'>;
  footer: FooterLinks;
  children: ReactNode;
}

/** The frame of pages before the door: sign-in, invitation, first run, mailbox; and of those that belong to no space. */
export function DoorLayout({ homeHref, wide, demonstration, reader, footer, children }: DoorLayoutProps) {
  const t = useText().frame;
  return (
    <div className="door">
      <header>
        <a className="skip" href="#contenido">
          {t.skip}
        </a>
        {demonstration ? <p className="demo demo--strip">{t.demoStrip}</p> : null}
        <div className="top">
          <Mark href={homeHref} />
          <div className="top__end">{reader ? <UserMenu {...reader} language={footer.language} /> : footer.language ? <LanguageButton {...footer.language} /> : null}</div>
        </div>
      </header>
      <main id="contenido" className="door__body" tabIndex={-1}>
        <div className={wide ? 'frame frame--bare' : 'narrow'}>{children}</div>
      </main>
      <WorkspaceFooter {...footer} />
    </div>
  );
}

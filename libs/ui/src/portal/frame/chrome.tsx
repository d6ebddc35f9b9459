import type { ReactNode } from 'react';
import { BrandMark } from '../../brand-mark.js';
import { useLocale } from '../../locale/locale.js';
import type { Crumb } from '../portal.types.js';

export interface LanguageLink {
  /** BCP 47 tag of the language, as its readers' devices know it. */
  code: string;
  /** Its own name, confirmed by its speakers. */
  name: string;
  href: string;
}

export interface NavigationLink {
  text: string;
  href: string;
  current?: boolean;
}

export function SkipLink() {
  const { t } = useLocale();
  return (
    <a className="skip" href="#contenido">
      {t.chrome.skip}
    </a>
  );
}

export function LanguageLinks(props: { languages: readonly LanguageLink[] }) {
  if (props.languages.length === 0) return null;
  return (
    <p className="languages">
      {props.languages.map((language) => (
        <a key={language.code} lang={language.code} hrefLang={language.code} href={language.href}>
          {language.name}
        </a>
      ))}
    </p>
  );
}

/** The strip above the header: says that a network is fictional, and offers the languages that exist. */
export function DemoStrip(props: { fictional: boolean; languages: readonly LanguageLink[] }) {
  const { t } = useLocale();
  if (!props.fictional && props.languages.length === 0) return null;
  return (
    <div className="strip">
      <div className="wrap">
        {props.fictional && (
          <p>
            <b>{t.chrome.exampleMark}</b> {t.chrome.exampleText}
          </p>
        )}
        <LanguageLinks languages={props.languages} />
      </div>
    </div>
  );
}

export interface HeaderProps {
  /** Where the mark leads: the network's home, or the deployment's. */
  home: string;
  title: string;
  /** Network or authority, under the title. */
  subtitle?: string | undefined;
  /** The network's own logo; the weave when there is none. */
  logo?: { src: string; alt: string; width: number; height: number } | null | undefined;
  fictional: boolean;
  links: readonly NavigationLink[];
  languages: readonly LanguageLink[];
}

export function Header(props: HeaderProps) {
  const { t } = useLocale();
  return (
    <header className="top">
      <DemoStrip fictional={props.fictional} languages={props.languages} />
      <div className="wrap bar">
        <a className="brand" href={props.home}>
          {props.logo ? <img {...props.logo} alt={props.logo.alt} /> : <BrandMark />}
          <span>
            {props.title} {props.subtitle && <small>{props.subtitle}</small>}
          </span>
        </a>
        <nav aria-label={t.chrome.main}>
          <ul>
            {props.links.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

export interface FooterProps {
  /** Official name of the host authority of today; absent outside of a network. */
  authority?: string | undefined;
  /** INEGI's legend accompanies every page of a real network: names, population and borders are its data. */
  mapSource: boolean;
  columns: readonly { title: string; links: readonly { text: string; href: string }[] }[];
  languages: readonly LanguageLink[];
}

export function Footer(props: FooterProps) {
  const { t } = useLocale();
  return (
    <footer className="footer">
      <div className="band" />
      <div className="wrap cols">
        <div className="stack">
          <p>
            {props.authority && <strong>{t.chrome.of(props.authority)} </strong>}
            {props.authority ? t.chrome.mission : t.chrome.deploymentMission}
          </p>
          {props.mapSource && <p>{t.chrome.mapSource}</p>}
          <LanguageLinks languages={props.languages} />
        </div>
        {props.columns.map((column) => (
          <div key={column.title}>
            <h2>{column.title}</h2>
            <ul>
              {column.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </footer>
  );
}

export function Breadcrumb(props: { trail: readonly Crumb[] }) {
  const { t } = useLocale();
  return (
    <nav className="crumbs" aria-label={t.chrome.breadcrumb}>
      <ol>
        {props.trail.map((crumb) => (
          <li key={crumb.text} aria-current={crumb.href ? undefined : 'page'}>
            {crumb.href ? <a href={crumb.href}>{crumb.text}</a> : crumb.text}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Title of a page with what stands above and below it. */
export function Intro(props: {
  title: ReactNode;
  tags?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
  aside?: ReactNode;
}) {
  const text = (
    <>
      {props.tags && <p className="tags">{props.tags}</p>}
      <h1>{props.title}</h1>
      {props.lead && <p className="lead">{props.lead}</p>}
      {props.children}
    </>
  );
  if (!props.aside) return <div className="intro">{text}</div>;
  return (
    <div className="intro cover">
      <div>{text}</div>
      {props.aside}
    </div>
  );
}

/** A section named by its own heading, with something at the heading's right. */
export function Section(props: {
  id: string;
  title: ReactNode;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const heading = <h2 id={props.id}>{props.title}</h2>;
  return (
    <section aria-labelledby={props.id} className={props.className}>
      {props.aside ? (
        <div className="head">
          {heading}
          {props.aside}
        </div>
      ) : (
        heading
      )}
      {props.children}
    </section>
  );
}

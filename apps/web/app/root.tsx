import baseStyles from '@tequio/ui/styles/base.css?url';
import publicSans from '@tequio/ui/fonts/public-sans.woff2?url';
import { useEffect, type ReactNode } from 'react';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRevalidator,
  type LinksFunction,
} from 'react-router';
import { localeValue } from '@tequio/ui';
import type { Look } from './network/look.js';
import { useNonce } from './nonce.js';
import { FailurePage } from './portal/frame/failure-page.js';
import { useReaderLocale } from './reader-locale.js';

export const links: LinksFunction = () => [
  { rel: 'preload', href: publicSans, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** A route that cannot work without scripts says so: `export const handle = { scripts: true }`. */
interface RouteHandle {
  scripts?: boolean;
  /** The workspaces bring their own stylesheet. */
  styles?: 'workspace';
}

export function Layout({ children }: { children: ReactNode }) {
  const handles = useMatches().map((match) => (match.handle ?? {}) as RouteHandle);
  const locale = useReaderLocale();
  const nonce = useNonce();
  const look = useMatches().reduce<Look | null>((found, match) => (match.loaderData as { look?: Look | null } | undefined)?.look ?? found, null);
  const scripts = handles.some((handle) => handle.scripts);
  const ownStyles = handles.some((handle) => handle.styles === 'workspace');
  return (
    <html lang={localeValue(locale).t.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={look?.band ?? '#073c41'} />
        {/* same-origin and not no-referrer: without an origin the browser's form posts are refused */}
        <meta name="referrer" content="same-origin" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <Meta />
        {!ownStyles && <link rel="stylesheet" href={baseStyles} />}
        <Links />
        {/* Where there are scripts it stands even when empty: one that came later would come without the nonce. */}
        {(look || scripts) && <style nonce={nonce}>{look?.css ?? ''}</style>}
      </head>
      <body>
        {children}
        {scripts && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root() {
  const { revalidate } = useRevalidator();
  // What the browser kept for its back button says what was true then. What was typed in it stays.
  useEffect(() => {
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (opened?.type === 'back_forward') void revalidate();
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void revalidate();
    };
    window.addEventListener('pageshow', shown);
    return () => window.removeEventListener('pageshow', shown);
  }, [revalidate]);
  return <Outlet />;
}

/** The last resort, when not even the frame of the page could be drawn. */
export function ErrorBoundary({ error }: { error: unknown }) {
  return <FailurePage error={error} locale={useReaderLocale()} alone />;
}

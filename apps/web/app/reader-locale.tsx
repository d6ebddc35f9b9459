import type { Locale } from '@tequio/ui';
import { createContext, useContext } from 'react';
import type { RouterContextProvider } from 'react-router';
import { localeContext } from './context.js';
import { localeOf } from './portal/portal-paths.js';

const Current = createContext<Locale>('es');

/** Around the whole document, on the server and in the browser: a page stays in one language until another document is asked for. */
export const ReaderLocaleProvider = Current.Provider;

/** The language that the page is drawn in. */
export const useReaderLocale = (): Locale => useContext(Current);

type ReadContext = Readonly<Pick<RouterContextProvider, 'get'>>;

/** The same for loaders and actions of the workspaces. */
export const readerLocale = (context: ReadContext): Locale => context.get(localeContext) ?? 'es';

/** The reader's language in the workspaces; that of the address on public pages. */
export const documentLocale = (context: ReadContext, url: string): Locale => context.get(localeContext) ?? localeOf(new URL(url).pathname);

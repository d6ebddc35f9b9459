import { createContext, useContext, useEffect, useState } from 'react';
import { useReaderLocale } from '../../reader-locale.js';
import { workspaceText } from '../workspace.text.js';
import type { NoticesChanged } from './notice-socket.js';
import { NEWS_EVERY_MS, nothingNew, quiet, said, withChange, type News } from './news.js';

interface LiveNotices {
  unread: number;
  /** How many arrived since the page was loaded. */
  arrived: number;
}

const Current = createContext<LiveNotices>({ unread: 0, arrived: 0 });

/** The own notices as they are now, below the frame of a space. */
export const useLiveNotices = (): LiveNotices => useContext(Current);

export const LiveNoticesProvider = Current.Provider;

/** The own notices from what was loaded on: kept up to date while there is a connection, and told of in words. */
export function useNoticesFrom(loaded: { unread: number }): { live: LiveNotices; news: string } {
  const locale = useReaderLocale();
  const [basis, setBasis] = useState(loaded);
  const [live, setLive] = useState<LiveNotices>({ unread: loaded.unread, arrived: 0 });
  const [news, setNews] = useState<News>(nothingNew);
  // What the page has just read is newer than what it was told before.
  if (basis !== loaded) {
    setBasis(loaded);
    setLive({ unread: loaded.unread, arrived: 0 });
  }
  useEffect(() => {
    let close: (() => void) | null = null;
    let wanted = false;
    const told = (change: NoticesChanged) => {
      // What came while there was no connection is only counted.
      setLive(({ unread, arrived }) => ({ unread: change.unreadCount, arrived: arrived + Math.max(change.arrived, change.unreadCount - unread) }));
      setNews((before) => withChange(before, change));
    };
    // After the page: who only reads it does not wait for this. Without it the page is as it was loaded.
    const open = () => {
      wanted = true;
      import('./notice-socket.js').then(
        ({ openNotices }) => {
          if (wanted) close ??= openNotices(locale, told);
        },
        () => undefined,
      );
    };
    const shut = () => {
      wanted = false;
      close?.();
      close = null;
    };
    // A page that listens is not kept for the back button.
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (persisted) open();
    };
    open();
    window.addEventListener('pagehide', shut);
    window.addEventListener('pageshow', shown);
    return () => {
      shut();
      window.removeEventListener('pagehide', shut);
      window.removeEventListener('pageshow', shown);
    };
  }, [locale]);
  useEffect(() => {
    if (!news.said) return;
    const timer = setTimeout(() => setNews(quiet), NEWS_EVERY_MS);
    return () => clearTimeout(timer);
  }, [news.said]);
  return { live, news: said(news, workspaceText(locale).notices) };
}

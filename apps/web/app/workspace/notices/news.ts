import type { NoticesChanged } from './notice-socket.js';

/** A reader is told of news this often at most: what comes meanwhile is told together. */
export const NEWS_EVERY_MS = 15_000;

interface Heard {
  count: number;
  /** Of the newest. */
  heading: string;
}

/** What is being said, and what waits for its turn. */
export interface News {
  said: Heard | null;
  waiting: Heard | null;
}

export const nothingNew: News = { said: null, waiting: null };

export function withChange(news: News, { arrived, latest }: Pick<NoticesChanged, 'arrived'> & { latest?: { heading: string } | null }): News {
  if (!arrived || !latest) return news;
  const { heading } = latest;
  if (!news.said) return { said: { count: arrived, heading }, waiting: null };
  return { ...news, waiting: { count: (news.waiting?.count ?? 0) + arrived, heading } };
}

/** What was said has had its time. */
export const quiet = ({ waiting }: News): News => ({ said: waiting, waiting: null });

interface Words {
  oneNew: (heading: string) => string;
  someNew: (count: number, heading: string) => string;
}

/** In words; empty where there is nothing to say. */
export const said = ({ said: heard }: News, t: Words): string => (heard ? (heard.count === 1 ? t.oneNew(heard.heading) : t.someNew(heard.count, heard.heading)) : '');

import type { MyNoticesChangedSubscription } from '@tequio/contracts';
import type { Locale } from '@tequio/ui';
import { createClient } from 'graphql-ws/client';

export type NoticesChanged = MyNoticesChangedSubscription['myNoticesChanged'];

/** As a text: the documents of all pages would come into the browser with one made by `graphql`. */
const CHANGED = /* GraphQL */ `
  subscription MyNoticesChanged {
    myNoticesChanged {
      unreadCount
      arrived
      latest {
        heading
      }
    }
  }
`;

/** Milliseconds until a lost connection is tried again: after the first, then longer and longer, up to the last. */
const [FIRST_WAIT, LONGEST_WAIT] = [1000, 60_000];
/** A connection that the device slept through is found out by asking. */
const ASK_EVERY = 30_000;
/** The session has ended, or so many pages of this person are open that this one stays as it was loaded. */
const CLOSED_FOR_GOOD: readonly number[] = [4401, 4403, 4429];

/** Tells what becomes of the own notices until the returned function is called. Without a connection the page stays as it was loaded. */
export function openNotices(locale: Locale, told: (change: NoticesChanged) => void): () => void {
  const client = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: { 'accept-language': locale },
    keepAlive: ASK_EVERY,
    retryAttempts: Infinity,
    shouldRetry: (thrown) => !CLOSED_FOR_GOOD.includes((thrown as Partial<CloseEvent> | null)?.code ?? 0),
    // With chance in it, so that all pages do not come back to a restarted server at once.
    retryWait: (tries) =>
      new Promise((resolve) => setTimeout(resolve, Math.min(FIRST_WAIT * 2 ** tries, LONGEST_WAIT) * (0.5 + Math.random() / 2))),
  });
  const nothing = () => undefined;
  client.subscribe<MyNoticesChangedSubscription>(
    { query: CHANGED },
    { next: ({ data }) => data && told(data.myNoticesChanged), error: nothing, complete: nothing },
  );
  return () => void client.dispose();
}

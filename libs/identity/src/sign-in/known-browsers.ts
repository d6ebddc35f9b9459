import { createHmac } from 'node:crypto';
import type { SignInStore } from './sign-in-store.js';

const NOTE = `
with before as (select mark from known_browsers where "userId" = $1),
kept as (
  insert into known_browsers ("userId", mark, "seenAt") select $1, unnest($2::text[]), $3
  on conflict ("userId", mark) do update set "seenAt" = excluded."seenAt"
)
select exists (select from before) and not exists (select from before where mark = any($2)) as "isNew"`;

export interface SeenBrowser {
  /** Value of the cookie that this browser keeps. */
  cookie: string;
  ip: string | null;
  userAgent: string | null;
}

/**
 * From where each person has signed in. A browser is known again by its cookie or, where it forgets cookies, by its kind
 * and its address on the net. Kept as HMACs: the table tells nobody where a person was.
 */
export class KnownBrowsers {
  constructor(
    private readonly store: SignInStore,
    private readonly secret: string,
  ) {}

  /** Keeps it in mind. True where the person has signed in before, but never from it. */
  async note(personId: string, browser: SeenBrowser): Promise<boolean> {
    const marks = [`cookie\n${browser.cookie}`, `place\n${browser.ip ?? ''}\n${browser.userAgent ?? ''}`].map((text) =>
      createHmac('sha256', this.secret).update(`browser\n${personId}\n${text}`).digest('base64url'),
    );
    const { rows } = await this.store.pool.query<{ isNew: boolean }>({
      name: 'identity.browsers.note',
      text: NOTE,
      values: [personId, marks, this.store.now()],
    });
    return rows[0]!.isNew;
  }
}

import { EmptyFirst, Pager, PostForm, Submit, When, WorkspaceSection } from '@tequio/ui';
import type { MailFrequency } from '@tequio/contracts';
import { useReaderLocale } from '../../reader-locale.js';
import { wordFor } from '../word-for.js';
import { FrequencySelect } from './frequency-select.js';
import { followsText } from './follows.text.js';

export interface OwnFollow {
  id: string;
  subjectType: string;
  title: string;
  href: string;
  frequency: MailFrequency;
  since: string;
}

/** What the reader follows: left with one click, with how often mail comes of each. */
export function OwnFollows({ follows, idempotencyKey, nextHref }: { follows: readonly OwnFollow[]; idempotencyKey: string; nextHref: string | null }) {
  const t = followsText[useReaderLocale()];
  return (
    <WorkspaceSection id="follows" title={t.follows}>
      {follows.length ? (
        <PostForm idempotencyKey={idempotencyKey} label={t.follows}>
          <ul className="lines">
            {follows.map((one) => (
              <li key={one.id}>
                <span>
                  <a href={one.href}>{one.title}</a>
                  <small>
                    {wordFor(t.types, one.subjectType) ?? one.subjectType} · {t.since} <When at={one.since} />
                  </small>
                </span>
                <input type="hidden" name={`was-${one.id}`} value={one.frequency} />
                <FrequencySelect name={`follow-${one.id}`} value={one.frequency} label={t.frequencyOf(one.title)} />
                <button className="link link--end" type="submit" name="intent" value={`leave:${one.id}`} aria-label={t.leaveOne(one.title)}>
                  {t.leave}
                </button>
              </li>
            ))}
          </ul>
          <p className="mt">
            <Submit intent="follows" kind="plain">
              {t.followsSave}
            </Submit>
          </p>
        </PostForm>
      ) : (
        <EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst>
      )}
      {nextHref ? <Pager nextHref={nextHref} /> : null}
    </WorkspaceSection>
  );
}

import type { MailLimitsQuery } from '@tequio/contracts';
import { createFormats, Note, When } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import { sentNoticesText } from './sent-notices.text.js';

/** Whose notices wait for another day, how many and why; nothing where none does. */
export function MailLimits({ limits }: { limits: MailLimitsQuery['mailLimits'] }) {
  const locale = useReaderLocale();
  const t = sentNoticesText[locale];
  if (!limits.length) return null;
  const { number } = createFormats(locale, 'UTC');
  return (
    <Note tone="soon">
      {limits.map((one) => (
        <p key={one.tenantId}>
          {t.overLimit(one.placeName, one.waiting === 1, number(one.waiting), one.daily == null ? null : number(one.daily))} <When at={one.from} />.
        </p>
      ))}
      <p>{t.overLimitWhy}</p>
    </Note>
  );
}

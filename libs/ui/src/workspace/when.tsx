import { dayInWords, instantInWords, timeInWords, type Day, type DayStyle, type Instant } from './calendar-words.js';
import { useWorkspaceSettings } from './workspace-context.js';

/** A day or an instant in words. An instant is shown in the network's zone. */
export function When({ at, style = 'long' }: { at: Day | Instant; style?: DayStyle | 'time' }) {
  const { locale, timeZone } = useWorkspaceSettings();
  const instant = at.length > 10;
  const words = style === 'time' ? timeInWords(at, locale, timeZone) : instant ? instantInWords(at, locale, timeZone) : dayInWords(at, locale, style);
  // The browser's own language tables may differ in a space from the server's.
  return (
    <time dateTime={at} className={instant && style !== 'time' ? 'instant' : undefined} suppressHydrationWarning>
      {words}
    </time>
  );
}

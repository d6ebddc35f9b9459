import type { MailFrequency } from '@tequio/contracts';
import { FREQUENCIES } from '../../mail-frequencies.js';
import { useReaderLocale } from '../../reader-locale.js';
import { followsText } from './follows.text.js';

/** How often mail comes of one thing or kind; `label` says of which. */
export function FrequencySelect({ name, value, label }: { name: string; value: MailFrequency; label: string }) {
  const t = followsText[useReaderLocale()];
  return (
    <select name={name} defaultValue={value} aria-label={label}>
      {FREQUENCIES.map((frequency) => (
        <option key={frequency} value={frequency}>
          {t.frequencies[frequency]}
        </option>
      ))}
    </select>
  );
}

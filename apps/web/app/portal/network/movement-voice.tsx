import { useLocale } from '@tequio/ui';
import type { MovementView } from './network.views.js';

/** Whose act a movement was, in words: the marker beside it says it by its shape alone. */
export function MovementVoice({ movement: { by } }: { movement: Pick<MovementView, 'by'> }) {
  const { t } = useLocale();
  return <span className="soft">{`${t.voices[by]}:`}</span>;
}

import { Note, STEP_GONE, takeSentForm } from '@tequio/ui';
import { useEffect, useState } from 'react';
import { redirect, useSearchParams } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { workspaceText } from '../workspace.text.js';

const STEP = 'paso';

/** Back to the thing whose step is not open any more, as when somebody else has just taken it; there it is said. */
export const stepGone = (back: string): Response => redirect(`${back}?${STEP_GONE}=${STEP}`);

/** That a step was not taken, with what had been typed for it. */
export function StepGone() {
  const t = workspaceText(useReaderLocale()).stepGone;
  const [query] = useSearchParams();
  const told = query.get(STEP_GONE) === STEP;
  const [typed, setTyped] = useState<string[]>([]);
  useEffect(() => {
    if (told) setTyped(takeSentForm());
  }, [told]);
  if (!told) return null;
  return (
    <Note tone="soon" role="status">
      <p>{t.told}</p>
      {typed.length ? (
        <>
          <p>{t.typed}</p>
          {typed.map((text) => (
            <blockquote className="said" key={text}>
              {text}
            </blockquote>
          ))}
        </>
      ) : null}
    </Note>
  );
}

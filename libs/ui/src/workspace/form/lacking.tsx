import { useText } from '../workspace-context.js';

/** How much a step still asks for: what is not there yet and what has to be corrected, counted apart. */
export function Lacking({ asked, forWhat }: { asked: readonly { wrong: boolean }[]; forWhat: string }) {
  const { lacks } = useText().form;
  const wrong = asked.filter((one) => one.wrong).length;
  return lacks(asked.length - wrong, wrong, forWhat);
}

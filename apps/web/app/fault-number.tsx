import { createContext, useContext } from 'react';

const OfPage = createContext('');

export const FaultNumberProvider = OfPage.Provider;

const ELEMENT = 'fault-number';

/** What stands in the page that came from the server, which alone knows it. */
export const faultNumberInDocument = (): string => document.getElementById(ELEMENT)?.textContent ?? '';

/**
 * What to give to whoever operates the site: under this number the log tells what failed. That of the answer that brought the
 * fault or, where it brought none, of the whole page.
 */
export function FaultNumber({ label, number, className }: { label: string; number: string | null | undefined; className: { line?: string; number: string } }) {
  const ofPage = useContext(OfPage);
  const shown = number ?? ofPage;
  if (!shown) return null;
  return (
    <p className={className.line}>
      {label}{' '}
      <span id={ELEMENT} className={className.number}>
        {shown}
      </span>
    </p>
  );
}

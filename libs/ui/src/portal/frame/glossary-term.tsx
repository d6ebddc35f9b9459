import type { ReactNode } from 'react';
import { useLocale } from '../../locale/locale.js';

/** A term of the field, once on a page, with the way to its meaning. */
export function GlossaryTerm(props: { href: string; children: ReactNode }) {
  const { t } = useLocale();
  return (
    <a className="term" href={props.href}>
      {props.children}
      <span className="hidden"> ({t.common.inGlossary})</span>
    </a>
  );
}

import { useLocale } from '../../locale/locale.js';

/** Keyset pages: forward by the last cursor, and back to the start. Each page has an address. */
export function Pagination(props: {
  first?: string | undefined;
  next?: string | undefined;
  shown: number;
  total: number | null;
}) {
  const { t } = useLocale();
  return (
    <nav className="pages" aria-label={t.common.pages}>
      <span className="small soft">{t.common.showing(props.shown, props.total)}</span>
      {props.first && <a href={props.first}>{t.common.first}</a>}
      {props.next && (
        <a rel="next" href={props.next}>
          {t.common.next}
        </a>
      )}
    </nav>
  );
}

import { useLocale } from '../locale/locale.js';

/**
 * The first action of a network's home. A GET form: the result has an address that can be shared.
 * @param example name of a municipality that is found here, as somebody may type it.
 */
export function Search(props: { action: string; value?: string; example?: string | null }) {
  const { t } = useLocale();
  return (
    <form action={props.action} role="search">
      <label htmlFor="q">{t.search.label}</label>
      <span className="hint" id="q-hint">
        {t.search.hint(props.example ?? null)}
      </span>
      <div className="inline">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={props.value}
          autoComplete="off"
          maxLength={200}
          aria-describedby="q-hint"
        />
        <button>{t.common.search}</button>
      </div>
    </form>
  );
}

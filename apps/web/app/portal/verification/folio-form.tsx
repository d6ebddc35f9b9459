import { usePageText } from '../pages.js';
import { usePaths } from '../frame/portal-frame.js';

/** Asks for the folio of a document; a GET, so that it works without scripts and can be bookmarked. */
export function FolioForm(props: { value?: string; error?: string | undefined }) {
  const text = usePageText().verify;
  return (
    <form action={usePaths().verify} className={props.error ? 'field invalid' : 'field'}>
      <label htmlFor="folio">{text.label}</label>
      <span className="hint" id="folio-hint">
        {text.hint}
      </span>
      {props.error && (
        <p className="error" id="folio-error">
          {props.error}
        </p>
      )}
      <div className="inline">
        <input
          className="mono"
          id="folio"
          name="folio"
          defaultValue={props.value}
          maxLength={64}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={props.error ? 'folio-hint folio-error' : 'folio-hint'}
          aria-invalid={props.error ? true : undefined}
        />
        <button>{text.button}</button>
      </div>
    </form>
  );
}

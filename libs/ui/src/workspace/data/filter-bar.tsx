import { useText } from '../workspace-context.js';
import type { Choice } from '../form/form-field.js';
import { CopyButton } from './copy-button.js';

export interface FilterControl {
  name: string;
  label: string;
  value: string;
  /** Absent: a search box, or a day. */
  choices?: Choice[];
  kind?: 'date';
  /** Words of the option that filters nothing. */
  anyLabel?: string;
}

export interface FilterChip {
  label: string;
  /** The same list without this filter. */
  removeHref: string;
}

export interface FilterBarProps {
  action: string;
  controls: FilterControl[];
  chips: FilterChip[];
  clearHref: string;
  /** Rows that the filters keep, and which of them this page shows; absent where the list is read on page by page. */
  shown?: { found: number; from: number; to: number; total: number };
  /** Shown and copied, so that a list can be handed on. */
  shareUrl?: string;
  /** What must survive a new filter: the order. */
  hidden?: Record<string, string>;
}

/** A list filtered by a GET form: the address says what is seen. */
export function FilterBar({ action, controls, chips, clearHref, shown, shareUrl, hidden = {} }: FilterBarProps) {
  const t = useText().data;
  return (
    <>
      <form className="filters" method="get" action={action} role="search">
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        {controls.map((control) => (
          <div key={control.name} className={control.choices || control.kind ? undefined : 'wide'}>
            <label htmlFor={`q-${control.name}`}>{control.label}</label>
            {control.choices ? (
              <select id={`q-${control.name}`} name={control.name} defaultValue={control.value}>
                <option value="">{control.anyLabel ?? t.all}</option>
                {control.choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </select>
            ) : (
              <input id={`q-${control.name}`} name={control.name} type={control.kind ?? 'search'} defaultValue={control.value} placeholder={control.kind ? undefined : t.noAccents} />
            )}
          </div>
        ))}
        <div className="fit">
          <button className="btn" type="submit">
            {t.filter}
          </button>
        </div>
      </form>
      <div className="row row--apart mt">
        <div className="chips">
          {shown ? <span className="small soft">{t.shown(shown)}</span> : null}
          {chips.map((chip) => (
            <a className="chip" href={chip.removeHref} key={chip.label}>
              {chip.label} <span aria-hidden="true">×</span>
              <span className="sr">{t.removeFilter}</span>
            </a>
          ))}
          {chips.length ? (
            <a className="small" href={clearHref}>
              {t.clearAll}
            </a>
          ) : null}
        </div>
        {shareUrl ? (
          <span className="row">
            <span className="code soft">{shareUrl}</span>
            <CopyButton text={() => new URL(shareUrl, location.href).href} label={t.copyLink} done={t.copied} className="link small" />
          </span>
        ) : null}
      </div>
    </>
  );
}

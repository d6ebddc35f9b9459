import { useText } from '../workspace-context.js';

export interface KeyFigure {
  /** Null is a word, never 0. */
  value: number | null;
  /** «de 125», «%». */
  unit?: string;
  label: string;
  /** What the number counts. */
  href: string;
}

/** Every number links to what it counts. */
export function KeyFigures({ figures }: { figures: KeyFigure[] }) {
  const t = useText().data;
  return (
    <div className="big-n">
      {figures.map((figure) => (
        <div key={figure.label}>
          <a href={figure.href}>
            {figure.value === null ? (
              <b className="word">{t.noData}</b>
            ) : (
              <b>
                {figure.value} {figure.unit ? <small>{figure.unit}</small> : null}
              </b>
            )}
            <span>{figure.label}</span>
          </a>
        </div>
      ))}
    </div>
  );
}

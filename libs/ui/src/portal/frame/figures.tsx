import { useLocale } from '../../locale/locale.js';

export interface Figure {
  /** null is «no data». */
  value: number | null;
  /** The total that the value is part of. */
  of?: number | undefined;
  /** The value is a percentage. */
  percent?: boolean;
  label: string;
  /** The list that the number counts. */
  href: string;
}

/** Two to five key figures; each leads to what it counts. */
export function Figures(props: { labelledBy: string; figures: readonly Figure[] }) {
  const { t, formats } = useLocale();
  const shown = (figure: Figure) => {
    if (figure.value === null) return t.common.noData;
    return figure.percent ? formats.percent(figure.value) : formats.number(figure.value);
  };
  return (
    <ul className={`figures of-${props.figures.length}`} aria-labelledby={props.labelledBy}>
      {props.figures.map((figure) => (
        <li key={figure.label}>
          <a href={figure.href}>
            <b>
              {shown(figure)}{' '}
              {figure.of !== undefined && (
                <i>
                  {t.common.of} {formats.number(figure.of)}
                </i>
              )}
            </b>
            <span>{figure.label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

import { Published, useLocale } from '../locale/locale.js';
import type { SectorShape } from '../sector-shape.js';

export interface SectorSeats {
  /** The sector's name, as the network calls it. */
  name: string;
  shape: SectorShape;
  seats: readonly {
    id: string;
    /** Office or organisation; null for a vacant seat. */
    holder: string | null;
    /** What the seat does besides: liaison, facilitator. */
    role?: string | null;
    alternate?: string | null;
  }[];
}

/** Who sits at the table: a seat drawn for each, vacant ones dashed, and the list that says the same. */
export function Seats(props: { sector: SectorSeats }) {
  const { t } = useLocale();
  const { sector } = props;
  return (
    <div className="card stack">
      <h3>{sector.name}</h3>
      <p className="seats" aria-hidden="true">
        {sector.seats.map((seat) => (
          <i key={seat.id} className={seat.holder === null ? `${sector.shape} vacant` : sector.shape} />
        ))}
      </p>
      <ul className="rows small">
        {sector.seats.map((seat) => (
          <li key={seat.id}>
            {seat.holder === null ? <strong>{t.seats.vacant}</strong> : <Published>{seat.holder}</Published>}{' '}
            {seat.role && <span className="soft">({seat.role})</span>}
            {seat.alternate && (
              <span className="hint">
                {t.seats.alternate}: {seat.alternate}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useId } from 'react';
import type { SectorShape } from '../../sector-shape.js';
import { Status } from '../icon.js';
import { useText } from '../workspace-context.js';

export interface SeatMark {
  id: string;
  /** Letter and number: «G1». */
  label: string;
  shape: SectorShape;
  filled: boolean;
  alternate: boolean;
}

export interface SectorCount {
  id: string;
  name: string;
  shape: SectorShape;
  filled: number;
  total: number;
  /** From the rules; 0 when they ask for none. */
  minimum: number;
}

const centre = { x: 176, y: 172 };
const radius = 152;

function place(index: number, count: number): { x: number; y: number } {
  const angle = count === 1 ? Math.PI / 2 : Math.PI - (Math.PI * index) / (count - 1);
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(centre.x + radius * Math.cos(angle)), y: round(centre.y - radius * Math.sin(angle) + 4) };
}

function Seat({ seat, x, y, size, pattern }: { seat: SeatMark; x: number; y: number; size: number; pattern: string }) {
  const look = seat.filled ? seat.shape : 'empty';
  const box = (half: number) => ({ x: x - half, y: y - half, width: half * 2, height: half * 2 });
  return (
    <g>
      {seat.shape === 'circle' ? (
        <circle className={look} cx={x} cy={y} r={size} />
      ) : seat.shape === 'square' ? (
        <rect className={look} {...box(size * 0.93)} fill={seat.filled ? `url(#${pattern})` : undefined} />
      ) : (
        <rect className={look} {...box(size * 0.82)} transform={`rotate(45 ${x} ${y})`} />
      )}
      {look === 'square' ? <rect className="square-in" {...box(size * 0.62)} /> : null}
      {seat.alternate ? <circle className="alt" cx={x} cy={y} r={size + 3.5} /> : null}
      <text className={`${look}-t`} x={x} y={y + 4.6}>
        {seat.label}
      </text>
    </g>
  );
}

/** The body as a hemicycle, sector by sector; the same figures as a list under it. */
export function SeatsHemicycle({ seats, sectors }: { seats: SeatMark[]; sectors: SectorCount[] }) {
  const t = useText().body;
  const id = useId();
  const filled = seats.filter((seat) => seat.filled).length;
  const size = Math.min(15, (Math.PI * radius) / Math.max(seats.length, 1) / 2.4);
  return (
    <>
      <svg className="seats" viewBox="0 0 352 200" role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{t.seats}</title>
        <desc id={`${id}d`}>{sectors.map((sector) => t.sectorLine(sector.name, sector.filled, sector.total)).join(' ')}</desc>
        <defs>
          <pattern id={`${id}h`} className="hatchdef" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="a" width="7" height="7" />
            <rect className="b" width="3" height="7" />
          </pattern>
        </defs>
        {seats.map((seat, index) => (
          <Seat key={seat.id} seat={seat} {...place(index, seats.length)} size={size} pattern={`${id}h`} />
        ))}
        <text className="big" x={centre.x} y="140">
          {t.filled(filled, seats.length)}
        </text>
        <text className="cap" x={centre.x} y="164">
          {t.occupied}
        </text>
      </svg>
      <SectorComposition sectors={sectors} />
      <ul className="legend">
        <li>
          <span className="sw sw--off" />
          {t.vacant}
        </li>
        {seats.some((seat) => seat.alternate) ? (
          <li>
            {seats
              .filter((seat) => seat.alternate)
              .map((seat) => seat.label)
              .join(', ')}{' '}
            {t.alternate}
          </li>
        ) : null}
      </ul>
    </>
  );
}

/** Sector by sector: how many of how many, and whether the minimum of the rules is met. */
function SectorComposition({ sectors }: { sectors: SectorCount[] }) {
  const t = useText().body;
  return (
    <ul className="sectors">
      {sectors.map((sector) => (
        <li key={sector.id}>
          <span className={`sw sw--${sector.shape}`} />
          <span>
            {sector.name} {sector.minimum > 0 ? <span className="soft">{t.min(sector.minimum)}</span> : null}
          </span>
          {sector.minimum === 0 ? null : sector.filled < sector.minimum ? <Status tone="late">{t.missing(sector.minimum - sector.filled)}</Status> : <Status tone="ok">{t.meets}</Status>}
          <b>{t.filled(sector.filled, sector.total)}</b>
        </li>
      ))}
    </ul>
  );
}

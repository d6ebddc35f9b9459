import type { ReactNode } from 'react';
import { useText } from '../workspace-context.js';

export type MapMark = 'solid' | 'hatched' | 'dotted' | 'alert' | 'empty';
const markClass: Record<MapMark, string | undefined> = { solid: 'k1', hatched: 'k2', alert: 'k3', dotted: 'k4', empty: undefined };

export interface SmallMap {
  question: string;
  /** «104 de 125». */
  figure: string;
  /** The rows that the figure counts. */
  href?: string;
  /** By the id of the shape; absent is empty. */
  marks: Record<string, MapMark>;
  legend: { mark: MapMark; label: string; count?: number; href?: string }[];
}

export interface SmallMultiplesMapsProps {
  viewBox: string;
  /** Drawn once and used by every map. Paths come from the server's own geometry, never from people. */
  shapes: { id: string; d: string }[];
  maps: SmallMap[];
  /** The obligatory legend of the source. */
  source?: ReactNode;
}

/** One question each, few values: solid, hatched, dotted, empty. The table is the twin. */
export function SmallMultiplesMaps({ viewBox, shapes, maps, source }: SmallMultiplesMapsProps) {
  const t = useText().data;
  // Lines of the pattern as wide on the screen as those of the legend, whatever the units of the map.
  const scale = Math.max(1, Number(viewBox.split(' ')[2]) / 240);
  return (
    <>
      <svg className="mapdefs" aria-hidden="true" focusable="false">
        <defs>
          <pattern id="hatch-map" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform={`rotate(45) scale(${scale})`}>
            <rect className="a" width="4" height="4" />
            <rect className="b" width="1.5" height="4" />
          </pattern>
          <pattern id="dots-map" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
            <rect className="a" width="5" height="5" />
            <circle className="b" cx="2.5" cy="2.5" r="1.1" />
          </pattern>
          {shapes.map((shape) => (
            <path key={shape.id} id={`shape-${shape.id}`} d={shape.d} />
          ))}
        </defs>
      </svg>
      <div className="maps">
        {maps.map((map) => (
          <figure key={map.question}>
            <figcaption>
              {map.href ? <a href={map.href}>{map.question}</a> : map.question}
              <small>{map.figure}</small>
            </figcaption>
            <svg viewBox={viewBox} role="img" aria-label={t.mapTwin(map.question, map.figure)}>
              {shapes.map((shape) => (
                <use key={shape.id} href={`#shape-${shape.id}`} className={markClass[map.marks[shape.id] ?? 'empty']} />
              ))}
            </svg>
            <ul className="key">
              {map.legend.map((entry) => (
                <li key={entry.label}>
                  <i className={markClass[entry.mark]} />
                  {entry.href ? (
                    <a href={entry.href}>
                      {`${entry.label}: ${entry.count ?? 0}`}
                    </a>
                  ) : (
                    entry.label
                  )}
                </li>
              ))}
            </ul>
          </figure>
        ))}
      </div>
      {source ? <p className="small soft mt">{source}</p> : null}
    </>
  );
}

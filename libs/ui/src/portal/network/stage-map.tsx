import { useLocale } from '../../locale/locale.js';
import { STAGES, type Stage } from '../portal.types.js';

export interface MapMunicipality {
  /** Official key of five digits. */
  key: string;
  name: string;
  href: string;
  stage: Stage;
  /** Nothing has moved for the network's limit. */
  stalled: boolean;
  /** A letter of its archive is on record that it has not confirmed; its stage does not count it. */
  unconfirmed: boolean;
}

export interface MapShape {
  key: string;
  /** SVG path data in the units of the view box. */
  path: string;
  /** Where a ring or a name stands. */
  center: readonly [number, number];
}

export interface MapLabel {
  text: string;
  at: readonly [number, number];
  /** Left out on phones. */
  minor?: boolean;
}

export interface Boundaries {
  width: number;
  height: number;
  shapes: readonly MapShape[];
  /** Path of the outer border. */
  outline: string;
}

export interface StageMapProps {
  boundaries: Boundaries;
  municipalities: readonly MapMunicipality[];
  labels?: readonly MapLabel[];
  /** The list of one stage. */
  stageHref: (stage: Stage) => string;
  stalledHref: string;
  unconfirmedHref: string;
  /** After how many months without a movement a municipality gets its ring. */
  stalledMonths: number;
}

/** From here on a municipality is too small a target on the drawing, and its links would outweigh the page. */
const TOO_MANY_TO_LINK = 250;

/** Another shape than the ring, for another kind of notice. */
const DIAMOND = 'M0-6 6 0 0 6-6 0Z';

/**
 * Map by stage with its legend; of some of the municipalities alone, within the outline of the state. The drawing is hidden from assistive technology and its links are out of the
 * tab order: 125 stops help nobody, and the legend and the table twin hold the same links.
 */
export function StageMap(props: StageMapProps) {
  const { t } = useLocale();
  const byKey = new Map(props.municipalities.map((municipality) => [municipality.key, municipality]));
  const drawn = props.boundaries.shapes.flatMap((shape) => {
    const municipality = byKey.get(shape.key);
    return municipality ? [{ shape, municipality }] : [];
  });
  const linked = drawn.length <= TOO_MANY_TO_LINK;
  return (
    <div className="card cols map-grid">
      <div className="map">
        <svg viewBox={`0 0 ${props.boundaries.width} ${props.boundaries.height}`} aria-hidden="true" focusable="false">
          {drawn.length < props.boundaries.shapes.length && <path className="outline" d={props.boundaries.outline} />}
          {linked
            ? drawn.map(({ shape, municipality }) => (
                <a key={shape.key} href={municipality.href} tabIndex={-1}>
                  <path className={`s${STAGES.indexOf(municipality.stage)}`} d={shape.path}>
                    <title>{`${municipality.name}: ${t.stages[municipality.stage].name.toLowerCase()}`}</title>
                  </path>
                </a>
              ))
            : STAGES.map((stage, step) => {
                const path = drawn.map(({ shape, municipality }) => (municipality.stage === stage ? shape.path : '')).join('');
                return path && <path key={stage} className={`s${step}`} d={path} />;
              })}
          {drawn
            .filter(({ municipality }) => municipality.stalled)
            .map(({ shape }) => (
              <circle key={shape.key} className="ring" cx={shape.center[0]} cy={shape.center[1]} r="4.5" />
            ))}
          {drawn
            .filter(({ municipality }) => municipality.unconfirmed)
            .map(({ shape }) => (
              <path key={shape.key} className="noted" d={DIAMOND} transform={`translate(${shape.center[0]} ${shape.center[1]})`} />
            ))}
          {props.labels?.map((label) => (
            <text key={label.text} className={label.minor ? 'minor' : undefined} x={label.at[0]} y={label.at[1]}>
              {label.text}
            </text>
          ))}
        </svg>
      </div>
      <div>
        <p className="small soft">{linked ? t.map.instruction : t.map.instructionLarge}</p>
        <StageLegend {...props} />
      </div>
    </div>
  );
}

/** Stages with how many municipalities stand in each. */
export function StageLegend(
  props: Pick<StageMapProps, 'municipalities' | 'stageHref' | 'stalledHref' | 'stalledMonths' | 'unconfirmedHref'>,
) {
  const { t, formats } = useLocale();
  const count = (stage: Stage) => props.municipalities.filter((one) => one.stage === stage).length;
  const stalled = props.municipalities.filter((one) => one.stalled).length;
  const unconfirmed = props.municipalities.filter((one) => one.unconfirmed).length;
  return (
    <ul className="legend" aria-label={t.map.legend}>
      {STAGES.map((stage, step) => (
        <li key={stage}>
          <a href={props.stageHref(stage)}>
            <svg width="24" height="20" aria-hidden="true">
              <rect className={`s${step}`} x=".5" y=".5" width="23" height="19" rx="3" />
            </svg>
            <span>
              <u>{t.stages[stage].name}</u>
              <small>{t.stages[stage].meaning}</small>
            </span>
            <b>{formats.number(count(stage))}</b>
          </a>
        </li>
      ))}
      {unconfirmed > 0 && (
        <li>
          <a href={props.unconfirmedHref}>
            <svg width="24" height="20" aria-hidden="true">
              <path className="noted" d={DIAMOND} transform="translate(12 10)" />
            </svg>
            <span>
              <u>{t.map.unconfirmed}</u>
              <small>{t.map.unconfirmedMeaning}</small>
            </span>
            <b>{formats.number(unconfirmed)}</b>
          </a>
        </li>
      )}
      {stalled > 0 && (
        <li>
          <a href={props.stalledHref}>
            <svg width="24" height="20" aria-hidden="true">
              <circle className="ring" cx="12" cy="10" r="6" />
            </svg>
            <span>
              <u>{t.map.stalled(props.stalledMonths)}</u>
              <small>{t.map.stalledMeaning}</small>
            </span>
            <b>{formats.number(stalled)}</b>
          </a>
        </li>
      )}
    </ul>
  );
}

/** The map's twin: the same facts and links as a table, closed at first; of very many, the list that has pages. */
export function StageTable(props: { municipalities: readonly MapMunicipality[]; stalledMonths: number; listHref: string }) {
  const { t } = useLocale();
  if (props.municipalities.length > TOO_MANY_TO_LINK)
    return (
      <p>
        <a href={props.listHref}>{t.map.table(props.municipalities.length)}</a>
      </p>
    );
  return (
    <details>
      <summary>{t.map.table(props.municipalities.length)}</summary>
      <table className="cards card" id="tabla">
        <caption className="hidden">{t.map.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.map.municipality}</th>
            <th scope="col">{t.map.stage}</th>
            <th scope="col">{t.map.notice}</th>
          </tr>
        </thead>
        <tbody>
          {props.municipalities.map((municipality) => (
            <tr key={municipality.key}>
              <th scope="row">
                <a href={municipality.href}>{municipality.name}</a>
              </th>
              <td data-l={t.map.stage}>{t.stages[municipality.stage].name}</td>
              <td data-l={municipality.stalled || municipality.unconfirmed ? t.map.notice : undefined}>
                {[municipality.unconfirmed && t.map.unconfirmed, municipality.stalled && t.map.stalled(props.stalledMonths)].filter(Boolean).join('. ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Where the municipality lies in its state: the outline, the municipality filled, a ring around it. */
export function Locator(props: { boundaries: Pick<Boundaries, 'width' | 'height' | 'outline'>; shape: MapShape }) {
  const { width, height, outline } = props.boundaries;
  const [x, y] = props.shape.center;
  return (
    <svg className="locator" viewBox={`-6 -6 ${width + 12} ${height + 12}`} aria-hidden="true">
      <path className="outline" d={outline} />
      <path fill="currentColor" d={props.shape.path} />
      <circle fill="none" stroke="currentColor" strokeWidth="7" cx={x} cy={y} r="46" />
    </svg>
  );
}

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { catalogueStates, stateCatalogue } from '../catalogue/catalogue.js';
import { UnknownStateError } from '../catalogue/catalogue.types.js';
import { fictionalDefinition } from '../catalogue/fictional-state.js';
import { fictionalTopology } from './fictional-landscape.js';
import { mapSource } from './map-sources.js';
import { doubleArea, MAP_MAX_HEIGHT, MAP_WIDTH, type Point } from './planar-topology.js';
import { buildStateMap, serializeStateMap } from './state-map.builder.js';
import { municipalityLocator, stateMap } from './state-map.js';
import { ringsOfPath } from './svg-path.js';

const keys = catalogueStates({ includeFictional: true }).map((state) => state.key);
const committed = (key: string): string =>
  readFileSync(new URL(`../../assets/maps/${key}.json`, import.meta.url), 'utf8');

function area(path: string): number {
  return ringsOfPath(path).reduce((sum, ring) => sum + doubleArea(ring) / 200, 0);
}

/** How often each edge occurs, whichever way it runs. */
function countEdges(paths: Iterable<string>): Map<string, number> {
  const edges = new Map<string, number>();
  for (const path of paths) {
    for (const ring of ringsOfPath(path)) {
      ring.forEach((point, index) => {
        const edge = [point, ring.at(index - 1)].map(String).sort().join(' ');
        edges.set(edge, (edges.get(edge) ?? 0) + 1);
      });
    }
  }
  return edges;
}

/** Even-odd test, all in tenths. */
function contains(path: string, [x, y]: Point): boolean {
  let odd = false;
  for (const ring of ringsOfPath(path)) {
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring.at(index - 1) as Point;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    });
  }
  return odd;
}

describe('maps of the states', () => {
  it.each(keys)('%s draws every municipality whose boundary is known, in a box 600 wide', (key) => {
    const map = stateMap(key);
    const known = stateCatalogue(key).municipalities.filter((one) => one.hasGeometry);
    expect([...map.paths.keys()].sort()).toEqual(known.map((one) => one.cvegeo));
    expect(map.viewBox).toBe(`0 0 ${map.width} ${map.height}`);
    expect(Math.max(map.width / MAP_WIDTH, map.height / MAP_MAX_HEIGHT)).toBe(1);
    for (const [cvegeo, path] of map.paths) {
      expect(path).toMatch(/^(M[\d.,-]+l[\d., -]+z)+$/);
      expect(Math.abs(area(path))).toBeGreaterThan(0.3);
      const [x, y] = map.labels.get(cvegeo) ?? [NaN, NaN];
      expect(contains(path, [x * 10, y * 10])).toBe(true);
    }
  });

  it('is light enough for a page: 11.5 KB gzipped for the Estado de México, whatever the state 14, Oaxaca’s 570 apart', () => {
    const size = (key: string): number => gzipSync(committed(key)).length / 1024;
    expect(size('15')).toBeLessThanOrEqual(11.5);
    for (const key of keys.filter((one) => one !== '20')) expect(size(key)).toBeLessThanOrEqual(14);
    expect(size('20')).toBeLessThanOrEqual(24);
  });

  it.each(['15', '20', '99'])('%s comes out of its source as it is committed', (key) => {
    expect(serializeStateMap(buildStateMap(key, mapSource(key)))).toBe(committed(key));
  });

  it.each(['99', '14', '15', '21', '30'])(
    '%s: neighbours share their borders to the tenth, and the rest is the outline',
    (key) => {
      const map = stateMap(key);
      const edges = countEdges(map.paths.values());
      const outline = countEdges([map.outline]);
      const unmatched = [...edges].filter(([edge, times]) => times !== (outline.has(edge) ? 1 : 2));
      expect(unmatched).toEqual([]);
      const total = [...map.paths.values()].reduce((sum, path) => sum + Math.abs(area(path)), 0);
      expect(total / Math.abs(area(map.outline))).toBeCloseTo(1, 3);
    },
  );

  it('does not let far islets shrink the land: Colima fills its box', () => {
    const land = [...stateMap('06').paths.values()].reduce((sum, path) => sum + Math.abs(area(path)), 0);
    expect(land / (stateMap('06').width * stateMap('06').height)).toBeGreaterThan(0.3);
  });

  it('refuses a state that is not in the catalogue', () => {
    expect(() => stateMap('../15')).toThrow(UnknownStateError);
  });
});

describe('fictional landscape', () => {
  const plan = fictionalDefinition();

  it('is another with another seed', () => {
    const other = buildStateMap('99', { topology: fictionalTopology({ ...plan, seed: plan.seed + 1 }) });
    expect(other.outline).not.toBe(stateMap('99').outline);
    expect(Object.keys(other.paths)).toHaveLength(24);
  });

  it('gives each municipality one piece of land, without specks', () => {
    for (const path of stateMap('99').paths.values()) {
      expect(ringsOfPath(path)).toHaveLength(1);
      expect(Math.abs(area(path))).toBeGreaterThan(1500);
    }
  });
});

describe('locator of a municipality', () => {
  it('shows it within the outline of its state', () => {
    const map = stateMap('15');
    expect(municipalityLocator('15037')).toEqual({
      viewBox: map.viewBox,
      outline: map.outline,
      path: map.paths.get('15037'),
      label: map.labels.get('15037'),
    });
  });

  it('has nothing to show where no boundary is known', () => {
    expect(municipalityLocator('25019')).toBeNull();
  });
});

import type { MapLabel, MapShape } from '@tequio/ui';

interface NamedPlace {
  key: string;
  name: string;
  population: number | null;
}

/** Room that a name takes in the drawing, whose width is 600; on phones the letters are drawn larger. */
const ROOM = { phone: { letter: 12, line: 60 }, desk: { letter: 8, line: 34 } };
const MAJOR = 4;
const RING = 8;
const WIDTH = 600;

/** A name without its title and without what only tells it from others elsewhere, where it stays the only one so called. */
function shortNames(places: readonly NamedPlace[]): (name: string) => string {
  const short = (name: string) => name.replace(/^Heroica Ciudad de /, '').split(' de ')[0] ?? name;
  const times = new Map<string, number>();
  for (const { name } of places) times.set(short(name), (times.get(short(name)) ?? 0) + 1);
  return (name) => (times.get(short(name)) === 1 ? short(name) : name);
}

/**
 * Names to write on the map: the most populated municipalities whose names touch neither each other nor a ring.
 * The first ones are read on phones too; the others, marked minor, only where there is room.
 */
export function mapLabels(
  places: readonly (NamedPlace & { stalled: boolean })[],
  shapes: readonly MapShape[],
  limit = 8,
): MapLabel[] {
  const centers = new Map(shapes.map((shape) => [shape.key, shape.center]));
  const rings = places.flatMap((place) => {
    const ring = place.stalled ? centers.get(place.key) : undefined;
    return ring ? [ring] : [];
  });
  const labels: MapLabel[] = [];
  const shown = shortNames(places);
  const byPopulation = [...places].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  for (const place of byPopulation) {
    if (labels.length === limit) break;
    const center = centers.get(place.key);
    if (!center || place.population === null) continue;
    const text = shown(place.name);
    const room = labels.length < MAJOR ? ROOM.phone : ROOM.desk;
    const half = (text.length * room.letter) / 2;
    if (half * 2 > WIDTH) continue;
    // A name at the edge moves inwards instead of being cut.
    const at: readonly [number, number] = [Math.min(WIDTH - half, Math.max(half, center[0])), center[1] + 4];
    const clearOfNames = labels.every(
      (other) =>
        Math.abs(other.at[1] - at[1]) > room.line ||
        Math.abs(other.at[0] - at[0]) > half + (other.text.length * room.letter) / 2,
    );
    const clearOfRings = rings.every(
      ([x, y]) => Math.abs(y - center[1]) > room.letter + RING || Math.abs(x - center[0]) > half + RING,
    );
    if (clearOfNames && clearOfRings) labels.push({ text, at, minor: labels.length >= MAJOR });
  }
  return labels;
}

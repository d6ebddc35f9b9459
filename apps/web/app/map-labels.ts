import type { MapLabel, MapShape } from '@tequio/ui';

interface NamedPlace {
  key: string;
  name: string;
  population: number | null;
}

const LETTER_WIDTH = 6.6;
const LINE_HEIGHT = 16;
const MAJOR = 4;

/**
 * Names to write on the map: the most populated municipalities whose names do not touch each other.
 * Measures are those of the drawing, whose width is 600.
 */
export function mapLabels(places: readonly NamedPlace[], shapes: readonly MapShape[], limit = 8): MapLabel[] {
  const centers = new Map(shapes.map((shape) => [shape.key, shape.center]));
  const labels: MapLabel[] = [];
  const byPopulation = [...places].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  for (const place of byPopulation) {
    if (labels.length === limit) break;
    const center = centers.get(place.key);
    if (!center || place.population === null) continue;
    const text = place.name.split(' de ')[0] ?? place.name;
    const clear = labels.every(
      (other) =>
        Math.abs(other.at[1] - center[1]) > LINE_HEIGHT * 2 ||
        Math.abs(other.at[0] - center[0]) > ((other.text.length + text.length) / 2) * LETTER_WIDTH * 1.8,
    );
    if (clear) labels.push({ text, at: [center[0], center[1] + 4], minor: labels.length >= MAJOR });
  }
  return labels;
}

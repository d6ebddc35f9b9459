const HEX = /^#[0-9a-f]{6}$/i;

/** Text of normal size and what lies behind it must differ at least so much (WCAG 2.2, success criterion 1.4.3, level AA). */
export const READABLE = 4.5;

export const isColour = (text: string): boolean => HEX.test(text);

type Triple = readonly [number, number, number];

const bytes = (colour: string): Triple => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Triple;
const linear = (byte: number) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
const encoded = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

function luminance(colour: string): number {
  const [red, green, blue] = bytes(colour).map(linear) as unknown as Triple;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Lightness 0 to 1, chroma, and hue in radians: OKLCH, in which a colour keeps its hue to the eye while its lightness changes. */
export interface Shade {
  lightness: number;
  chroma: number;
  hue: number;
}

export function shadeOf(colour: string): Shade {
  const [red, green, blue] = bytes(colour).map(linear) as unknown as Triple;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return { lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

/** The nearest colour that a screen shows: where the hue is too strong for its lightness, it is made paler. */
export function colourOf({ lightness, chroma, hue }: Shade): string {
  for (let share = 1; ; share -= 0.05) {
    const light = lightOf({ lightness, chroma: Math.max(0, chroma * share), hue });
    if (share <= 0 || light.every((channel) => channel >= -0.0005 && channel <= 1.0005))
      return `#${light.map((channel) => Math.round(Math.min(1, Math.max(0, encoded(Math.max(0, channel)))) * 255).toString(16).padStart(2, '0')).join('')}`;
  }
}

function lightOf({ lightness, chroma, hue }: Shade): number[] {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** The nearest colour of the same hue, darker or lighter, that can be read against all of `others`; the colour itself where it can. */
export function readableAgainst(colour: string, others: readonly string[], toward: 'darker' | 'lighter'): string {
  const reads = (candidate: string) => others.every((other) => contrast(candidate, other) >= READABLE);
  if (reads(colour)) return colour;
  const shade = shadeOf(colour);
  const step = toward === 'darker' ? -0.0025 : 0.0025;
  for (let lightness = shade.lightness; lightness >= 0 && lightness <= 1; lightness += step) {
    const candidate = colourOf({ ...shade, lightness });
    if (reads(candidate)) return candidate;
  }
  return toward === 'darker' ? '#000000' : '#ffffff';
}

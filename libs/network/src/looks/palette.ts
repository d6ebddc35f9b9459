import { colourOf, contrast, READABLE, readableAgainst, shadeOf } from './colour.js';

/** Grounds of the product's pages on which a network's colour stands as text; those of the design's tokens. */
const WHITE = '#ffffff';
const SURFACE = '#f5f3ee';
const DARK_PAPER = '#14191a';
const ON_ACCENT_DARK = '#06282b';

/** One theme's colours; every text pair among them is at least 4.5 to 1. */
export interface ThemeColours {
  accent: string;
  accentStrong: string;
  accentWash: string;
  band: string;
  bandSoft: string;
}

export interface PaletteColours {
  light: ThemeColours;
  dark: ThemeColours;
}

/** Where a colour bears or is text, and how well that reads. */
export interface ColourUse {
  use: 'text_on_colour' | 'colour_on_page' | 'text_on_band';
  ratio: number;
}

export type ColourPlace = 'primary' | 'secondary';

/** What has to be read on or in a colour before a network may take it. */
export function usesOf(place: ColourPlace, colour: string): ColourUse[] {
  if (place === 'secondary') return [{ use: 'text_on_band', ratio: contrast(colour, WHITE) }];
  return [
    { use: 'text_on_colour', ratio: contrast(colour, WHITE) },
    { use: 'colour_on_page', ratio: contrast(colour, SURFACE) },
  ];
}

export const reads = ({ ratio }: ColourUse): boolean => ratio >= READABLE;

/** The colour itself, or the nearest of its hue that reads everywhere it is used. */
export const nearestReadable = (place: ColourPlace, colour: string): string =>
  readableAgainst(colour.toLowerCase(), place === 'primary' ? [WHITE, SURFACE] : [WHITE], 'darker');

/**
 * The colours of the pages from the one or two that were chosen; null where none was. The dark theme's are made from the
 * light one's, for nobody chooses twice.
 */
export function paletteOf(chosen: { primary?: string | null; secondary?: string | null }): PaletteColours | null {
  const { primary, secondary } = chosen;
  if (!primary && !secondary) return null;
  const accent = nearestReadable('primary', primary ?? secondary!);
  const shade = shadeOf(accent);
  const strong = colourOf({ ...shade, lightness: Math.max(0, Math.min(shade.lightness - 0.08, 0.34)) });
  const band = nearestReadable('secondary', secondary ?? strong);
  const bandShade = shadeOf(band);
  const pale = (lightness: number, most: number, of = shade) => colourOf({ ...of, lightness, chroma: Math.min(of.chroma, most) });

  let washed = 0.95;
  let wash = pale(washed, 0.022);
  while (contrast(accent, wash) < READABLE && washed < 1) wash = pale((washed += 0.005), 0.022);

  const darkWash = pale(0.3, 0.04);
  const darkAccent = readableAgainst(pale(0.8, 0.11), [darkWash, DARK_PAPER, ON_ACCENT_DARK], 'lighter');
  const darkBand = colourOf({ ...bandShade, lightness: Math.min(bandShade.lightness, 0.27), chroma: Math.min(bandShade.chroma, 0.06) });
  return {
    light: { accent, accentStrong: strong, accentWash: wash, band, bandSoft: readableAgainst(pale(0.88, 0.04, bandShade), [band], 'lighter') },
    dark: {
      accent: darkAccent,
      accentStrong: colourOf({ ...shadeOf(darkAccent), lightness: Math.min(1, shadeOf(darkAccent).lightness + 0.07) }),
      accentWash: darkWash,
      band: darkBand,
      bandSoft: readableAgainst(pale(0.82, 0.04, bandShade), [darkBand], 'lighter'),
    },
  };
}

import type { RouterContextProvider } from 'react-router';
import { allowStyleContext } from '../context.js';

interface ThemeColours {
  accent: string;
  accentStrong: string;
  accentWash: string;
  band: string;
  bandSoft: string;
}

/** A network's or municipality's colours, as its pages' own style. */
export interface Look {
  css: string;
  /** What a browser may paint around the page. */
  band: string;
}

const COLOUR = /^#[0-9a-f]{6}$/;
const NAMES = { accent: 'petrol', accentStrong: 'petrol-deep', accentWash: 'petrol-wash', band: 'deep', bandSoft: 'deep-soft' } as const;

/** The page's custom properties from a palette of the API; null where the product's colours stand. */
export function lookOf(palette: { light: ThemeColours; dark: ThemeColours } | null | undefined): Look | null {
  if (!palette) return null;
  const rule = (theme: ThemeColours) =>
    `:root{${Object.entries(NAMES)
      .map(([key, name]) => [name, theme[key as keyof typeof NAMES]] as const)
      // The text goes into a style element: nothing but a colour may.
      .filter(([, colour]) => COLOUR.test(colour))
      .map(([name, colour]) => `--${name}:${colour}`)
      .join(';')};--band:${COLOUR.test(theme.band) ? theme.band : 'inherit'}}`;
  return { css: `${rule(palette.light)}@media (prefers-color-scheme:dark){${rule(palette.dark)}}`, band: palette.light.band };
}

/** Lets the browser take this very style: a public page carries no nonce, for it is the same each time. */
export function announceLook(context: Readonly<Pick<RouterContextProvider, 'get'>>, look: Look | null): void {
  if (look) context.get(allowStyleContext)(look.css);
}

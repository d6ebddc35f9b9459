import { graphql } from '@tequio/contracts';

/** All that a page's own style is made of. */
export const PAGE_COLOURS = graphql(`
  fragment PageColours on Palette {
    light {
      accent
      accentStrong
      accentWash
      band
      bandSoft
    }
    dark {
      accent
      accentStrong
      accentWash
      band
      bandSoft
    }
  }
`);

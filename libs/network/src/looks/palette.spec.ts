import fc from 'fast-check';
import { contrast, isColour, shadeOf, colourOf } from './colour.js';
import { nearestReadable, paletteOf, reads, usesOf } from './palette.js';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
    expect(contrast('#0b555c', '#0b555c')).toBe(1);
  });

  it('survives the way to a shade and back', () => {
    fc.assert(fc.property(colour, (given) => expect(contrast(colourOf(shadeOf(given)), given)).toBeLessThan(1.06)));
  });
});

describe('a colour that does not read', () => {
  it('says where it fails, and by how much', () => {
    expect(usesOf('primary', '#ffcc00').map(({ use, ratio }) => [use, ratio < 4.5])).toEqual([
      ['text_on_colour', true],
      ['colour_on_page', true],
    ]);
    // Dark enough under white text, not enough as a link on the page's ground.
    expect(usesOf('primary', '#767676').map((one) => reads(one))).toEqual([true, false]);
    expect(usesOf('secondary', '#767676').every(reads)).toBe(true);
  });

  it('gets the nearest of its hue that does', () => {
    const near = nearestReadable('primary', '#FFCC00');
    expect(usesOf('primary', near).every(reads)).toBe(true);
    expect(Math.abs(shadeOf(near).hue - shadeOf('#ffcc00').hue)).toBeLessThan(0.12);
    // No further than it must: a little lighter would fail.
    const shade = shadeOf(near);
    expect(usesOf('primary', colourOf({ ...shade, lightness: shade.lightness + 0.02 })).every(reads)).toBe(false);
    expect(nearestReadable('primary', '#0B555C')).toBe('#0b555c');
  });
});

describe('the palette of a network', () => {
  it('is the product’s where nothing was chosen', () => expect(paletteOf({ primary: null })).toBeNull());

  it('reads in both themes whatever was chosen', () => {
    fc.assert(
      fc.property(fc.option(colour), fc.option(colour), (primary, secondary) => {
        const palette = paletteOf({ primary, secondary });
        if (!palette) return expect(primary ?? secondary).toBeNull();
        const { light, dark } = palette;
        const pairs: [string, string][] = [
          [light.accent, '#ffffff'],
          [light.accent, '#f5f3ee'],
          [light.accent, light.accentWash],
          [light.accentStrong, '#ffffff'],
          [light.band, '#ffffff'],
          [light.bandSoft, light.band],
          [dark.accent, '#14191a'],
          [dark.accent, '#0e1213'],
          [dark.accent, '#06282b'],
          [dark.accent, dark.accentWash],
          [dark.accentStrong, '#14191a'],
          [dark.band, '#ffffff'],
          [dark.bandSoft, dark.band],
        ];
        expect(pairs.filter(([one, other]) => contrast(one, other) < 4.5)).toEqual([]);
        expect([...Object.values(light), ...Object.values(dark)].filter((one) => !isColour(one))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

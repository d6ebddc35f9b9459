import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Logo, Looks } from '../networks/network.entities.js';
import { nearestReadable, paletteOf, reads, usesOf, type ColourPlace, type ColourUse as Use } from './palette.js';

@ObjectType({ description: 'A logo, as a picture of the product’s own making.' })
export class LogoType {
  @Field({ description: 'Where it is shown from, on this site. The address is another for another picture, so that it may be kept.' })
  path!: string;
  @Field(() => Int, { description: 'Width, in pixels.' })
  width!: number;
  @Field(() => Int, { description: 'Height, in pixels.' })
  height!: number;
}

@ObjectType({ description: 'Own colours and logo, the colours as `#rrggbb`; null where they are not one’s own.' })
export class LooksType {
  @Field(() => String, { nullable: true, description: 'Main colour: links, buttons, marks.' })
  primary!: string | null;
  @Field(() => String, { nullable: true, description: 'Second colour: the strip at the top and the foot of the pages.' })
  secondary!: string | null;
  @Field(() => LogoType, { nullable: true, description: 'Logo.' })
  logo!: LogoType | null;
}

@ObjectType({ description: 'Colours of one theme, as `#rrggbb`; every text among them has a contrast of at least 4.5 to 1.' })
export class ThemePalette {
  @Field({ description: 'Links, buttons and marks.' })
  accent!: string;
  @Field({ description: 'The same, stressed.' })
  accentStrong!: string;
  @Field({ description: 'Pale ground on which the accent is text.' })
  accentWash!: string;
  @Field({ description: 'Ground of the strip and the foot, under white text.' })
  band!: string;
  @Field({ description: 'Softer text on the band.' })
  bandSoft!: string;
}

@ObjectType({ description: 'Colours that the pages are drawn in.' })
export class Palette {
  @Field({ description: 'On a light ground.' })
  light!: ThemePalette;
  @Field({ description: 'On a dark ground.' })
  dark!: ThemePalette;
}

export enum ColourUse {
  TEXT_ON_COLOUR = 'text_on_colour',
  COLOUR_ON_PAGE = 'colour_on_page',
  TEXT_ON_BAND = 'text_on_band',
}
registerEnumType(ColourUse, {
  name: 'ColourUse',
  description: 'Where a colour bears text or is text.',
  valuesMap: {
    TEXT_ON_COLOUR: { description: 'White text on it, as on a button.' },
    COLOUR_ON_PAGE: { description: 'Text in it on the ground of the page, as a link.' },
    TEXT_ON_BAND: { description: 'White text on it, in the strip and the foot.' },
  },
});

@ObjectType({ description: 'How well one use of a colour reads.' })
export class ColourReading {
  @Field(() => ColourUse, { description: 'Where.' })
  use!: ColourUse;
  @Field(() => Float, { description: 'Contrast, from 1 to 21.' })
  ratio!: number;
  @Field({ description: 'Whether it is at least 4.5 to 1 (WCAG 2.2, level AA).' })
  reads!: boolean;
}

@ObjectType({ description: 'Whether a colour can be used, and which one nearby can.' })
export class ColourCheck {
  @Field({ description: 'The colour asked about.' })
  colour!: string;
  @Field({ description: 'Whether it reads wherever it is used.' })
  reads!: boolean;
  @Field({ description: 'The nearest of its hue that reads; the colour itself where it does.' })
  nearest!: string;
  @Field(() => [ColourReading], { description: 'Each use.' })
  readings!: ColourReading[];
}

@ObjectType({ description: 'How pages would look in colours that are not kept yet.' })
export class LooksPreview {
  @Field(() => ColourCheck, { nullable: true, description: 'Of the main colour; null where it is none or no colour.' })
  primary!: ColourCheck | null;
  @Field(() => ColourCheck, { nullable: true, description: 'Of the second colour; null where it is none or no colour.' })
  secondary!: ColourCheck | null;
  @Field(() => Palette, { nullable: true, description: 'The colours that would be made of them; null where there is none.' })
  palette!: Palette | null;
}

@InputType({ description: 'Colours to try.' })
export class LooksPreviewInput {
  @Field(() => String, { nullable: true, description: 'Main colour, `#rrggbb`.' })
  primary?: string | null;
  @Field(() => String, { nullable: true, description: 'Second colour, `#rrggbb`.' })
  secondary?: string | null;
}

/** Address of a logo; it changes with the picture. */
export const logoPath = ({ fileId }: Pick<Logo, 'fileId'>): string => `/files/logos/${fileId}.png`;

export const toLogo = (logo: Logo): LogoType => Object.assign(new LogoType(), { path: logoPath(logo), width: logo.width, height: logo.height });

export const toLooks = ({ colours, logo }: { colours: Looks; logo: Logo | null }): LooksType =>
  Object.assign(new LooksType(), { primary: colours.primary ?? null, secondary: colours.secondary ?? null, logo: logo && toLogo(logo) });

export function toPalette(chosen: { primary?: string | null; secondary?: string | null }): Palette | null {
  const made = paletteOf(chosen);
  return made && Object.assign(new Palette(), { light: Object.assign(new ThemePalette(), made.light), dark: Object.assign(new ThemePalette(), made.dark) });
}

export function toColourCheck(place: ColourPlace, colour: string): ColourCheck {
  const uses = usesOf(place, colour);
  return Object.assign(new ColourCheck(), {
    colour,
    reads: uses.every(reads),
    nearest: nearestReadable(place, colour),
    readings: uses.map((one: Use) => Object.assign(new ColourReading(), { use: one.use as ColourUse, ratio: Math.floor(one.ratio * 100) / 100, reads: reads(one) })),
  });
}

import type { es } from './network.dictionary.es.js';

export const en: { [K in keyof typeof es]: string } = {
  'slug.empty': 'Write the short name shown in the address, for example "edomex".',
  'slug.too_long': 'The short name is too long; use at most 60 letters.',
  'slug.characters': 'Use only lower-case letters without accents, digits and hyphens.',
  'slug.reserved': 'That short name is reserved for pages of the site. Choose another.',
  'slug.taken': 'There is a network with that short name already. Choose another.',
  'state.unknown': 'There is no state with that key. Use INEGI’s two-digit key, for example 15.',
  'state.taken': 'The network of that state is open already.',
  'zone.unknown': 'We do not know that time zone. Write for example America/Mexico_City.',
  'colour.format': 'Write the colour as #rrggbb.',
  'colour.text_on_colour': 'White text on buttons cannot be read on {colour}: its contrast is {ratio} to 1 and {needed} to 1 is needed. The nearest colour that works is {nearest}.',
  'colour.colour_on_page': 'A link in {colour} cannot be read on the ground of the page: its contrast is {ratio} to 1 and {needed} to 1 is needed. The nearest colour that works is {nearest}.',
  'colour.text_on_band': 'White text in the strip and the foot cannot be read on {colour}: its contrast is {ratio} to 1 and {needed} to 1 is needed. The nearest colour that works is {nearest}.',
  'authority.order': 'The new authority has to begin after {date}, when the present one began.',
  'authority.gap': 'There is an authority registered for that day already.',
  'group.kind': 'Choose whether it is a region or a group.',
  'group.municipality': 'One of the municipalities does not belong to this network.',
  'group.taken': 'There is a group with that name already.',
  'population.census': 'INEGI, Population and Housing Census 2020',
  'population.invented': 'Figure invented for the example',
};

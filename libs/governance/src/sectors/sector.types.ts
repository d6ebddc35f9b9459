import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, outcome, type Locale } from '@tequio/platform';
import type { SectorEntity } from './sector.entity.js';
import { nameOfSector } from './sector-names.js';

export enum SectorShape {
  CIRCLE = 'circle',
  SQUARE = 'square',
  DIAMOND = 'diamond',
}

registerEnumType(SectorShape, {
  name: 'SectorShape',
  description: 'Shape that tells sectors apart without colour.',
  valuesMap: { CIRCLE: { description: 'A circle.' }, SQUARE: { description: 'A square.' }, DIAMOND: { description: 'A diamond.' } },
});

@ObjectType({ description: 'A sector that sits in a network’s bodies.' })
export class Sector {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'Key, as `civil_society`.' })
  key!: string;
  @Field({ description: 'Name, in the language of the request where the network gave none of its own.' })
  name!: string;
  @Field(() => SectorShape, { description: 'Its shape.' })
  shape!: SectorShape;
}

export const SaveSectorResult = outcome('SaveSectorResult', 'The sector, or what has to be corrected.', [Sector, InvalidInput] as const);

export const toSector = (row: Pick<SectorEntity, 'id' | 'key' | 'name' | 'shape'>, locale: Locale): Sector =>
  Object.assign(new Sector(), { id: row.id, key: row.key, name: nameOfSector(row, locale), shape: row.shape as SectorShape });

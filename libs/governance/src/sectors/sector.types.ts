import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Network } from '@tequio/network';
import { InvalidInput, outcome, type Locale } from '@tequio/platform';
import type { SectorEntity } from './sector.entity.js';
import { SectorRefused } from './sector.errors.js';
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
  @Field(() => Date, { nullable: true, description: 'When it was retired: it stays where it is used and is not offered anew; null while it is offered.' })
  retiredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was retired.' })
  retiredReason!: string | null;
}

export const SectorsResult = outcome('SectorsResult', 'The network with its sectors as they are now, or why nothing was changed.', [Network, InvalidInput, SectorRefused] as const);
export const SaveSectorResult = outcome('SaveSectorResult', 'The sector, or what has to be corrected.', [Sector, InvalidInput] as const);

export const toSector = (row: Pick<SectorEntity, 'id' | 'key' | 'name' | 'shape' | 'retiredAt' | 'retiredReason'>, locale: Locale): Sector =>
  Object.assign(new Sector(), { id: row.id, key: row.key, name: nameOfSector(row, locale), shape: row.shape as SectorShape, retiredAt: row.retiredAt, retiredReason: row.retiredReason });

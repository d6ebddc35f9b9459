import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { MunicipalityStage } from './network.types.js';

@ObjectType({ description: 'A municipality on the map, with what the map shows of it.' })
export class MapPlace {
  @Field({ description: 'Five-digit INEGI key; `99xxx` where invented.' })
  inegiKey!: string;
  @Field({ description: 'Name in addresses.' })
  slug!: string;
  @Field({ description: 'Name as it is told from others of the network: with its key where another has the same name.' })
  name!: string;
  @Field(() => Int, { nullable: true, description: 'Inhabitants; null where the census does not say.' })
  population!: number | null;
  @Field(() => MunicipalityStage, { description: 'How far it has come.' })
  stage!: MunicipalityStage;
  @Field({ description: 'Whether it has not moved for as long as the network allows.' })
  idle!: boolean;
  @Field(() => String, { nullable: true, description: 'SVG path data of its border, in units of the map; null where the border is not known.' })
  path!: string | null;
  @Field(() => [Float], { nullable: true, description: 'A point well inside it, `[x, y]`, for a mark or its name.' })
  center!: readonly number[] | null;
}

@ObjectType({ description: 'Map of a state: its border, and all its municipalities by name.' })
export class NetworkMap {
  @Field(() => Int, { description: 'Width of the drawing; x grows to the right.' })
  width!: number;
  @Field(() => Int, { description: 'Height of the drawing; y grows downwards.' })
  height!: number;
  @Field({ description: 'SVG path data of the state’s border.' })
  outline!: string;
  @Field(() => [MapPlace], { description: 'Its municipalities, by name.' })
  places!: MapPlace[];
  @Field({ description: 'Where the borders come from; has to stand beside the map.' })
  attribution!: string;
}

@ObjectType({ description: 'Where a municipality lies in its state.' })
export class MunicipalityLocator {
  @Field(() => Int, { description: 'Width of the drawing; x grows to the right.' })
  width!: number;
  @Field(() => Int, { description: 'Height of the drawing; y grows downwards.' })
  height!: number;
  @Field({ description: 'SVG path data of the state’s border.' })
  outline!: string;
  @Field({ description: 'SVG path data of the municipality’s border.' })
  path!: string;
  @Field(() => [Float], { description: 'A point well inside the municipality, `[x, y]`.' })
  center!: readonly number[];
}

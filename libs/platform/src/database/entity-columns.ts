import { getMetadataArgsStorage } from 'typeorm';
import { snake } from './naming.js';

/** All columns of an entity, for a statement that reads it: `c.plan_id as "planId", …`. Its rows are the entity without its class. */
export function entityColumns(entity: abstract new () => object, alias: string): string {
  return getMetadataArgsStorage()
    .columns.filter(({ target }) => entity === target || entity.prototype instanceof (target as abstract new () => object))
    .map(({ propertyName }) => `${alias}.${snake(propertyName)} as "${propertyName}"`)
    .join(', ');
}

import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { configFor, readSettings } from '@tequio/platform';
import { AppModule } from '../app.module.js';
import { describeRoots } from './described-roots.js';
import { SCALARS } from './scalars.js';

type AnyModule = Type | DynamicModule | { forwardRef: () => Type } | Promise<DynamicModule>;

/** Resolver classes of a module and all that it imports, without starting any of them. */
async function resolversOf(found: AnyModule, seen = new Set<unknown>()): Promise<Type[]> {
  const module = await found;
  const type = 'module' in module ? module.module : (module as Type);
  if (seen.has(module)) return [];
  seen.add(module);
  const own = (key: string) => ((Reflect.getMetadata(key, type) as unknown[] | undefined) ?? []).concat('module' in module ? (((module as never)[key] as unknown[]) ?? []) : []);
  const resolvers = own('providers').filter((provider): provider is Type => typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider));
  const below = await Promise.all(own('imports').map((one) => resolversOf(one as AnyModule, seen)));
  return [...new Set([...resolvers, ...below.flat()])];
}

/** The API's schema as text, sorted; made from the code alone, without a database. */
export async function schemaText(): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const config = configFor('api', readSettings({ TEQUIO_ENV: 'test' }), { appUrl: 'postgres://nobody@localhost/none', secretKey: 'none' });
  const schema = await builder.get(GraphQLSchemaFactory).create(await resolversOf(AppModule.forRoot(config)), { scalarsMap: SCALARS });
  await builder.close();
  return `${printSchema(lexicographicSortSchema(describeRoots(schema)))}\n`;
}

const [target] = process.argv.slice(2);
if (process.argv[1]?.endsWith('schema-file.js') && target) await writeFile(target, await schemaText());

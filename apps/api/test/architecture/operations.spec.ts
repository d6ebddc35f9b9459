import { readFile } from 'node:fs/promises';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, isEnumType, isUnionType, lexicographicSortSchema, printSchema } from 'graphql';
import { ACCESS, allEvents, allJobs, allPolicies, findPolicy, unknownRoles, type Access } from '@tequio/platform';
import { startProduct, type Product } from '../support/product.js';

const SCHEMA = new URL('../../../../libs/contracts/schema.graphql', import.meta.url);

/** Mutations that answer no union, each with the reason why. */
const NEVER_REFUSED: Readonly<Record<string, string>> = {
  editingLetter: 'a sign of life: nothing changes that one could be refused',
  revokeAccessToken: 'ending an own token again answers the same',
};

describe('the operations of the API', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product?.close());

  const handlers = () => {
    const discovery = product.app.get(DiscoveryService, { strict: false });
    const scanner = product.app.get(MetadataScanner, { strict: false });
    const reflector = product.app.get(Reflector);
    return discovery.getProviders().flatMap(({ instance }) => {
      if (!instance || typeof instance !== 'object' || !Object.getPrototypeOf(instance)) return [];
      return scanner.getAllMethodNames(Object.getPrototypeOf(instance)).flatMap((name) => {
        const method = (instance as Record<string, unknown>)[name];
        if (typeof method !== 'function') return [];
        const kind = reflector.get<string | undefined>('graphql:resolver_type', method);
        return kind === 'Query' || kind === 'Mutation' || kind === 'Subscription'
          ? [{ kind, name: `${instance.constructor.name}.${name}`, access: reflector.get<Access | undefined>(ACCESS, method) }]
          : [];
      });
    });
  };

  it('declare who may call them, each one', () => {
    const all = handlers();
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((one) => !one.access).map((one) => one.name)).toEqual([]);
  });

  it('ask for rights that a policy knows', () => {
    const unknown = handlers().flatMap(({ name, access }) =>
      access?.kind === 'can' && !findPolicy(access.subject)?.actions.includes(access.action) ? [`${name}: ${access.action} ${access.subject}`] : [],
    );
    expect(unknown).toEqual([]);
    expect(unknownRoles()).toEqual([]);
    expect(allPolicies().length).toBeGreaterThan(5);
  });

  it('describe every type, field and argument', () => {
    const { schema } = product.app.get(GraphQLSchemaHost);
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      if (!type.description) bare.push(type.name);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        for (const field of Object.values(type.getFields())) {
          if (!field.description) bare.push(`${type.name}.${field.name}`);
          if ('args' in field) for (const arg of field.args) if (!arg.description) bare.push(`${type.name}.${field.name}(${arg.name})`);
        }
      if (isEnumType(type)) for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
    }
    expect(bare).toEqual([]);
  });

  it('answer mutations with a union in which a refusal has its place', () => {
    const { schema } = product.app.get(GraphQLSchemaHost);
    const refusals = new Set(schema.getPossibleTypes(schema.getType('Refusal') as never).map((type) => type.name));
    const unused = [...refusals].filter(
      (name) => !Object.values(schema.getTypeMap()).some((type) => isUnionType(type) && type.getTypes().some((member) => member.name === name)),
    );
    expect(unused).toEqual([]);
    const bare = Object.values(schema.getMutationType()!.getFields())
      .filter(({ type }) => !isUnionType(getNamedType(type)))
      .map(({ name }) => name);
    expect(bare).toEqual(Object.keys(NEVER_REFUSED));
  });

  it('are those of the committed schema', async () => {
    const { schema } = product.app.get(GraphQLSchemaHost);
    expect(printSchema(lexicographicSortSchema(schema)).trim()).toBe((await readFile(SCHEMA, 'utf8')).trim());
  });

  it('carry ids and closed values in events and jobs, never text', () => {
    const texts = [...allEvents(), ...allJobs()].flatMap((definition) =>
      Object.entries(definition.schema.shape).flatMap(([field, type]) => {
        const ok = (sample: unknown) => (type as { safeParse(value: unknown): { success: boolean } }).safeParse(sample).success;
        return ok('any free text of a person') ? [`${definition.name}.${field}`] : [];
      }),
    );
    expect(texts).toEqual([]);
  });
});

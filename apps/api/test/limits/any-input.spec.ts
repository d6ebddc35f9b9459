import fc from 'fast-check';
import { getNullableType, isEnumType, isInputObjectType, isListType, isRequiredArgument, isRequiredInputField, type GraphQLInputType } from 'graphql';
import { operationsOf, schemaOf, sendAs, documentOf, type Operation } from '../isolation/calls.js';
import { startProduct, type Person, type Product } from '../support/product.js';

/** What programs send for an id: another kind of key, half of one, nothing, somebody's attack. */
const ID = fc.oneof(
  fc.uuid(),
  fc.constantFrom('', ' ', '0', '-1', 'operator', 'null', '018f0000-0000-7000-8000-00000000000', '{018f0000-0000-7000-8000-000000000000}', "'; drop table tenants; --", '\0', '99999999999999999999'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const TEXT = fc.oneof(
  fc.constantFrom('edomex', '15', '2026-03-02', '10:00', 'a@ejemplo.mx', '', '\0', 'government', '#0b5a4a', 'Un texto de prueba', '2026-02-31', 'https://ejemplo.mx'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Cursors that parse: of another list, of one's own making. */
const SORT_VALUE = fc.oneof(fc.uuid(), fc.date({ noInvalidDate: true }).map((date) => date.toISOString()), fc.constantFrom('\0', 'Toluca', '2.5', '2026-13-45T99:00:00.000Z', 1e300, -1, 2.5), fc.constant(null));
const cursorOf = (values: readonly unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
const CURSOR = fc.array(SORT_VALUE, { minLength: 1, maxLength: 2 }).map(cursorOf);

function inputOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
  const plain = getNullableType(type) as GraphQLInputType;
  if (isListType(plain)) return fc.array(inputOf(plain.ofType as GraphQLInputType), { maxLength: 2 });
  if (isEnumType(plain)) return fc.constantFrom(...plain.getValues().map(({ name }) => name));
  if (isInputObjectType(plain)) {
    const fields = Object.values(plain.getFields());
    return fc.record(Object.fromEntries(fields.map((field) => [field.name, inputOf(field.type)])), { requiredKeys: fields.filter(isRequiredInputField).map(({ name }) => name) });
  }
  switch (String(plain)) {
    case 'ID':
      return ID;
    case 'String':
      return TEXT;
    case 'Int':
      return fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
    case 'Float':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'Boolean':
      return fc.boolean();
    case 'DateTime':
      return fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }).map((date) => date.toISOString());
    case 'OperatingRulesDocument':
      return fc.jsonValue();
    default:
      throw new Error(`no value is known of type ${String(plain)}`);
  }
}

const argumentsOf = ({ field }: Operation) =>
  fc.record(Object.fromEntries(field.args.map((arg) => [arg.name, arg.name === 'after' ? fc.oneof(CURSOR, inputOf(arg.type)) : inputOf(arg.type)])), { requiredKeys: field.args.filter(isRequiredArgument).map(({ name }) => name) });

describe('whatever is sent', () => {
  let product: Product;
  let people: (Person | null)[];
  let liaison: Person;
  beforeAll(async () => {
    product = await startProduct();
    const operator = await product.operator();
    const { openNetwork } = await product.ask<{ openNetwork: { id: string; municipalities: { nodes: { id: string }[] } } }>(
      `mutation { openNetwork(input: { stateKey: "15", slug: "edomex", authorityName: "Instituto" }) { ... on Network { id municipalities(first: 1) { nodes { id } } } ... on Refusal { message } } }`,
      {},
      operator,
    );
    const networkId = openNetwork.id;
    liaison = await product.person('enlace@ejemplo.mx', { networkId, tenantId: openNetwork.municipalities.nodes[0]!.id, role: 'liaison', office: 'Transparencia' });
    const institute = await product.person('instituto@ejemplo.mx', { networkId, tenantId: networkId, role: 'network_admin', office: 'Instituto' });
    people = [liaison, institute, operator, null];
  });
  afterAll(() => product?.close());

  it('says where something stands for an id that is none, and what to send', async () => {
    const ask = (document: string, variables: object, headers = {}) => product.graphql(document, variables, liaison, headers);
    for (const [document, variables, name] of [
      ['query($id: ID!) { commitmentById(id: $id) { id } }', { id: 'compromiso-1' }, 'id'],
      ['{ commitmentById(id: 7) { id } }', {}, 'id'],
      ['mutation($ids: [ID!]) { markNoticesRead(input: { ids: $ids }) { __typename } }', { ids: [liaison.personId, ''] }, 'input.ids.1'],
      ['{ network(slug: "edomex") { commitments(first: 1, municipalityId: "toluca") { nodes { id } } } }', {}, 'municipalityId'],
    ] as const)
      expect((await ask(document, variables)).errors![0]).toMatchObject({ message: `Lo que se envió en «${name}» no es un identificador. Cópielo completo, como lo dio la plataforma.`, extensions: { code: 'BAD_ID' } });
    expect((await ask('query($id: ID!) { commitmentById(id: $id) { id } }', { id: 'x' }, { 'accept-language': 'en' })).errors![0]!.message).toContain('Copy it whole');
  });

  it('says what a key that makes a repeat harmless must be like', async () => {
    const create = (key: string) =>
      product.graphql('mutation { createPlan(input: { title: "Plan", startsOn: "2026-03-01", endsOn: "2027-12-31" }) { __typename } }', {}, liaison, { 'idempotency-key': key });
    for (const key of ['corta', 'x'.repeat(201), 'con\ttabulador'])
      expect((await create(key)).errors![0]).toMatchObject({ message: 'La clave de `Idempotency-Key` no sirve. Envíe un texto único de 8 a 200 caracteres.', extensions: { code: 'BAD_IDEMPOTENCY_KEY' } });
    for (const key of ['de ocho.', 'x'.repeat(200)]) expect((await create(key)).errors).toBeUndefined();
  });

  it('says nothing of a list from a cursor that is not of it', async () => {
    const cursors = [...fc.sample(CURSOR, { numRuns: 60, seed: 7 }), ...['2026-02-31', '0000-01-01'].map((day) => cursorOf([`${day}T00:00:00.000Z`, liaison.personId]))];
    for (const list of ['municipalities', 'movements', 'commitments'])
      for (const after of cursors) {
        const { errors } = await product.graphql(`query($after: String) { network(slug: "edomex") { ${list}(first: 1, after: $after) { nodes { id } } } }`, { after }, liaison);
        expect({ list, after, said: errors?.map(({ extensions }) => extensions.code) ?? [] }).toEqual({ list, after, said: expect.not.arrayContaining(['INTERNAL']) });
      }
  });

  it('is answered by what the caller can act on, never by a fault of ours', async () => {
    const faults = new Map<string, string>();
    // Always the same ones, so that what fails once can be looked into.
    for (const operation of operationsOf(schemaOf(product)))
      for (const args of fc.sample(argumentsOf(operation), { numRuns: 5, seed: 7 }))
        for (const who of people) {
          const answer = await sendAs(product, operation, documentOf(operation, Object.keys(args), 0), args, who);
          if (answer.errors?.some(({ extensions }) => extensions.code === 'INTERNAL')) faults.set(operation.name, JSON.stringify(args));
        }
    expect([...faults]).toEqual([]);
  });
});

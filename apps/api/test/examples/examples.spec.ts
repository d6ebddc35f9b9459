import { readdirSync, readFileSync } from 'node:fs';
import { getVariableValues, parse, validate, type OperationDefinitionNode } from 'graphql';
import { asOwner } from '@tequio/platform/testing';
import { doing, operationsOf, schemaOf } from '../isolation/calls.js';
import { WorldBuilder } from '../isolation/world.js';
import { startProduct, type Product } from '../support/product.js';

const FOLDER = new URL('../../../../docs/api/examples/', import.meta.url);
const example = (name: string): string => readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');

/** The values that stand in an example's comment, below the line «# Variables:». */
function variablesOf(text: string): Record<string, unknown> {
  const lines = text.split('\n');
  const from = lines.indexOf('# Variables:');
  if (from < 0) return {};
  const until = lines.findIndex((line, index) => index > from && !line.startsWith('#'));
  return JSON.parse(lines.slice(from + 1, until).map((line) => line.slice(1)).join('\n')) as Record<string, unknown>;
}

describe('the example of each operation in docs/api/examples', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product?.close());

  it('exists, and none is left of an operation that is gone', () => {
    const operations = operationsOf(schemaOf(product)).map((operation) => `${operation.name}.graphql`);
    expect(readdirSync(FOLDER).sort()).toEqual(operations.sort());
  });

  it('says in Spanish what it does, asks for that operation, and fits the schema with its variables', () => {
    const schema = schemaOf(product);
    const wrong = operationsOf(schema).flatMap(({ kind, name }) => {
      const text = example(name);
      const document = parse(text);
      const [operation] = document.definitions as OperationDefinitionNode[];
      const faults = validate(schema, document).map((error) => error.message);
      if (!/^# \p{Lu}.{15,}\.$/mu.test(text)) faults.push('has no words');
      const [field] = operation!.selectionSet.selections;
      if (document.definitions.length !== 1 || operation!.operation !== kind || field!.kind !== 'Field' || field!.name.value !== name) faults.push('asks for something else');
      const { errors } = getVariableValues(schema, operation!.variableDefinitions ?? [], variablesOf(text));
      return [...faults, ...(errors ?? []).map((error) => error.message)].map((fault) => `${name}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is answered: the main journey, from the letter to a reported commitment, is played with the examples alone', async () => {
    const world = await new WorldBuilder(product, doing(product, example)).build();
    const reports = await asOwner(product.database, 'select from progress_reports where id = $1', [world.ids['report']]);
    expect(reports).toHaveLength(1);

    const { network, settled, ids } = world;
    const place = { network: network.slug, municipality: settled.slug };
    const read: Record<string, object> = {
      networks: {},
      network: { slug: network.slug },
      municipality: { network: network.slug, slug: settled.slug },
      plan: { ...place, slug: ids['planSlug'] },
      commitment: { ...place, plan: ids['planSlug'], number: 1 },
      commitmentById: { id: ids['publishedCommitment'] },
      commitmentBySlug: { ...place, slug: ids['commitmentSlug'] },
      officialDocument: { folio: ids['folio'] },
      privacyNotice: { tenantId: settled.tenantId },
      followable: { subjectType: 'Commitment', subjectId: ids['publishedCommitment'] },
      deploymentState: {},
      agendaGoals: {},
      localMailbox: {},
    };
    for (const [name, variables] of Object.entries(read)) {
      const data = await product.ask<Record<string, unknown>>(example(name), variables).catch((error: Error) => Promise.reject(new Error(`${name}: ${error.message}`)));
      expect([name, data[name]]).not.toEqual([name, null]);
    }
    const signedIn: Record<string, object> = { me: {}, mySessions: {}, myAccessTokens: {}, myNotices: {}, myFollows: {}, myNoticePreferences: {}, myMailChoices: {}, mySentMails: {}, unreadNoticeCount: {}, currentLetter: {}, whatNext: {}, memberships: {}, invitations: {}, actingMunicipality: {}, workspacePlans: {}, letterOfIntent: { id: ids['letter'] }, workspacePlan: { id: ids['plan'] } };
    for (const [name, variables] of Object.entries(signedIn)) {
      const data = await product.ask<Record<string, unknown>>(example(name), variables, world.liaison).catch((error: Error) => Promise.reject(new Error(`${name}: ${error.message}`)));
      expect([name, data[name]]).not.toEqual([name, null]);
    }
  });
});

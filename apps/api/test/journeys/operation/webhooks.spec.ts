import { asOwner } from '@tequio/platform/testing';
import { WorldBuilder, type World } from '../../isolation/world.js';
import { startProduct, type Product } from '../../support/product.js';

interface Message {
  event: string;
  type: string;
  body: string;
}

describe('what other systems are told while a municipality goes its way', () => {
  let product: Product;
  let world: World;
  let messages: Message[];

  beforeAll(async () => {
    product = await startProduct();
    world = await new WorldBuilder(product).build();
    messages = await asOwner<Message>(product.database, 'select event, body from webhook_deliveries where endpoint_id = $1 order by id', [world.ids['listening']]);
  });
  afterAll(() => product?.close());

  const told = (event: string) => messages.filter((one) => one.event === event).map(({ body }) => JSON.parse(body) as { data: Record<string, unknown> & { subject: { id: string } } });

  it('begins with the letter and reaches the first progress, each where it can be read', async () => {
    expect([...new Set(messages.map(({ event }) => event))].sort()).toEqual(['letter.accepted', 'letter.observed', 'letter.submitted', 'plan.published', 'progress.reported', 'secretariat.installed']);
    const at = (page: string) => expect.stringMatching(new RegExp(`^http.*/${world.network.slug}/${world.settled.slug}/${page}$`));
    expect(told('letter.accepted')[0]!.data).toMatchObject({ url: at('carta'), state: 'accepted', folio: expect.stringMatching(/^TQ-/), municipality: { slug: world.settled.slug } });
    expect(told('letter.observed')[0]!.data['url']).toMatch(`/espacio/${world.network.slug}/${world.settled.slug}/carta`);
    expect(told('secretariat.installed')[0]!.data).toMatchObject({ url: at('secretariado'), heldOn: '2026-03-02', folio: expect.stringMatching(/^TQ-/) });
    expect(told('plan.published')[0]!.data).toMatchObject({ url: at(`plan/${world.ids['planSlug']}`), version: 1, title: 'Plan de acción local' });
    expect(told('progress.reported')[0]!.data).toMatchObject({ subject: { type: 'Commitment', id: world.ids['publishedCommitment'] }, voice: 'government', percent: 40, milestone: 1 });
  });

  it('names nobody and says nothing that is kept from the public', () => {
    const all = messages.map(({ body }) => body).join('\n');
    for (const word of [...world.markers, ...world.personIds, 'Integrante', 'Ana López', 'Se contrató']) expect(all).not.toContain(word);
    // The letter and the plan of who is still drafting are told of nowhere.
    expect(all).not.toContain(world.drafting.slug);
  });

  it('keeps to the rights of who registers: what a token does not read, it is not offered', async () => {
    const { createAccessToken } = await product.ask<{ createAccessToken: { text: string } }>(
      'mutation($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { ... on AccessTokenCreated { text } } }',
      { input: { name: 'Solo avisos', scopes: ['WebhookEndpoint:list', 'WebhookEndpoint:manage'], membershipId: world.liaison.membershipId } },
      world.liaison,
    );
    const call = async (query: string) =>
      (await (await fetch(`${product.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${createAccessToken.text}` }, body: JSON.stringify({ query }) })).json()) as { data: Record<string, unknown> };
    const offered = (await call('{ webhookEvents { type audience } }')).data['webhookEvents'] as { type: string; audience: string }[];
    expect(offered.length).toBeGreaterThan(5);
    expect(offered.filter(({ audience }) => audience !== 'PUBLIC')).toEqual([]);
    const refused = await call('mutation { createWebhookEndpoint(input: { url: "https://ejemplo.mx/", description: "Portal", events: ["letter.observed"] }) { __typename ... on InvalidInput { issues { path code } } } }');
    expect(refused.data['createWebhookEndpoint']).toEqual({ __typename: 'InvalidInput', issues: [{ path: 'events.0', code: 'not_an_option' }] });
  });
});

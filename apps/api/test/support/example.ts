import type { Defect } from '@tequio/api/testing';
import { startProduct, type Person, type Product } from './product.js';

export interface ExampleMunicipality {
  id: string;
  slug: string;
  name: string;
}

/** The fictional network, open: the opening of a journey through HTTP. */
export interface Example {
  product: Product;
  operator: Person;
  networkId: string;
  /** The municipality of the journey, and another one of its network. */
  municipality: ExampleMunicipality;
  other: ExampleMunicipality;
  institute: Person;
  /** Of the municipality, and of the other one. */
  liaison: Person;
  neighbour: Person;
  close(): Promise<void>;
}

export async function openExample(defects: readonly Defect[] = []): Promise<Example> {
  const product = await startProduct({}, defects);
  const operator = await product.operator();
  const { openNetwork } = await product.ask<{ openNetwork: { id: string; municipalities: { nodes: ExampleMunicipality[] } } }>(
    `mutation { openNetwork(input: { stateKey: "99", slug: "ejemplo", authorityName: "Instituto de Ejemplo" }) {
      ... on Network { id municipalities(first: 2) { nodes { id slug name } } } } }`,
    {},
    operator,
  );
  const networkId = openNetwork.id;
  const [municipality, other] = openNetwork.municipalities.nodes as [ExampleMunicipality, ExampleMunicipality];
  const seat = (tenantId: string, role: string, office: string) => ({ networkId, tenantId, role, office });
  return {
    product,
    operator,
    networkId,
    municipality,
    other,
    institute: await product.person('instituto@red.test', seat(networkId, 'network_admin', 'Dirección de Gobierno Abierto')),
    liaison: await product.person('enlace@municipio.test', seat(municipality.id, 'liaison', 'Unidad de Transparencia')),
    neighbour: await product.person('otro@municipio.test', seat(other.id, 'liaison', 'Otra Unidad')),
    close: () => product.close(),
  };
}

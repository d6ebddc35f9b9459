import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { distinctName } from '@tequio/network';
import { findRole, text, type Locale } from '@tequio/platform';

export enum PlaceKind {
  NETWORK = 'network',
  MUNICIPALITY = 'municipality',
}
registerEnumType(PlaceKind, {
  name: 'PlaceKind',
  description: 'What a membership is in.',
  valuesMap: {
    NETWORK: { description: 'A network: its host authority.' },
    MUNICIPALITY: { description: 'A municipality of a network.' },
  },
});

@ObjectType({ description: 'The network or municipality of a membership or invitation.' })
export class MembershipPlace {
  @Field(() => ID, { description: 'Tenant: the network’s or the municipality’s identifier.' })
  tenantId!: string;
  @Field(() => PlaceKind, { description: 'What it is.' })
  kind!: PlaceKind;
  @Field({ description: 'Its name; of a municipality with its key where another has the same name.' })
  name!: string;
  @Field({ description: 'Its name in addresses.' })
  slug!: string;
  @Field(() => ID, { description: 'Its network.' })
  networkId!: string;
  @Field({ description: 'Name of its network.' })
  networkName!: string;
  @Field({ description: 'Its network’s name in addresses.' })
  networkSlug!: string;
}

export const roleName = (locale: Locale, role: string): string => {
  const known = findRole(role);
  return known ? text(locale, known.name) : role;
};

export interface PlaceRow {
  tenant_id: string;
  kind: 'network' | 'municipality';
  place_name: string;
  place_slug: string;
  /** INEGI key of a municipality. */
  place_key: string | null;
  network_id: string;
  network_name: string;
  network_slug: string;
}

export function toPlace(row: PlaceRow): MembershipPlace {
  return Object.assign(new MembershipPlace(), {
    tenantId: row.tenant_id,
    kind: row.kind as PlaceKind,
    name: distinctName({ name: row.place_name, slug: row.place_slug, inegiKey: row.place_key }),
    slug: row.place_slug,
    networkId: row.network_id,
    networkName: row.network_name,
    networkSlug: row.network_slug,
  });
}

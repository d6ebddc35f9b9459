import { graphql } from '@tequio/contracts';
import { found } from '../../graphql.js';
import { runHere, spaceContext } from '../acting.js';
import type { Call } from '../operations.js';

const PEOPLE_PLACE = graphql(`
  query PeoplePlace($network: String!, $slug: String!) {
    municipality(network: $network, slug: $slug) {
      id
      name
    }
  }
`);

/** Whose people a page is about: those of the space that it is in, or of a municipality that the institute looks at. */
export interface PeoplePlace {
  tenantId: string;
  name: string;
  isMunicipality: boolean;
  /** The page itself. */
  href: string;
  /** The institute's list, where it looks at one of its municipalities. */
  listHref: string | null;
}

/** @param slug of the municipality, in the institute's space. */
export async function peoplePlace(call: Call, slug: string | undefined): Promise<PeoplePlace> {
  const { base, kind, membership, network } = call.context.get(spaceContext);
  if (!slug)
    return {
      tenantId: membership.place.tenantId,
      name: membership.place.name,
      isMunicipality: kind === 'municipality',
      href: `${base}/personas`,
      listHref: null,
    };
  const { municipality } = await runHere(call, PEOPLE_PLACE, { network: network.slug, slug });
  const { id, name } = found(municipality);
  return { tenantId: id, name, isMunicipality: true, href: `${base}/municipios/${slug}/personas`, listHref: base };
}

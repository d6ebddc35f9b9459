import { graphql, type PublicSecretariatSeatsFragment } from '@tequio/contracts';
import type { SectorSeats } from '@tequio/ui';
import { found, read, type Reading } from '../../graphql.js';
import { sectorShape } from '../../network/sector-shape.js';
import type { SecretariatView } from './secretariat.views.js';
import { downloadOf } from '../verification/verification.queries.js';

/** Seats of a secretariat as the pages draw them. */
export const SECRETARIAT_SEATS = graphql(`
  fragment PublicSecretariatSeats on PublicSecretariat {
    seats {
      id
      label
      sector {
        key
        name
        shape
      }
      holder {
        office
        organisation
      }
      alternate {
        office
        organisation
      }
    }
  }
`);

const SECRETARIAT = graphql(`
  query PublicSecretariat($network: String!, $municipality: String!) {
    municipality(network: $network, slug: $municipality) {
      name: distinctName
      slug
      secretariat {
        name
        legalBasis
        installedOn
        facilitator {
          office
          organisation
        }
        installation {
          folio
          venue
        }
        rules {
          title
          adoptedOn
          ofNetwork
          inWords {
            heading
            text
          }
        }
        ...PublicSecretariatSeats
      }
    }
  }
`);

/** Office and organisation; a person's name is never published here. */
const shown = (member: { office: string | null; organisation: string | null } | null): string | null =>
  member && ([member.office, member.organisation].filter(Boolean).join(', ') || '—');

export function sectorsOf({ seats }: PublicSecretariatSeatsFragment): SectorSeats[] {
  const sectors = new Map<string, Omit<SectorSeats, 'seats'> & { seats: SectorSeats['seats'][number][] }>();
  for (const { id, label, sector, holder, alternate } of seats) {
    let entry = sectors.get(sector.key);
    if (!entry) sectors.set(sector.key, (entry = { name: sector.name, shape: sectorShape(sector.shape), seats: [] }));
    entry.seats.push({ id, holder: shown(holder), role: label, alternate: shown(alternate) });
  }
  return [...sectors.values()];
}

export async function secretariat(reading: Reading, network: string, slug: string): Promise<SecretariatView> {
  const municipality = found((await read(reading, SECRETARIAT, { network, municipality: slug })).municipality);
  const body = found(municipality.secretariat);
  return {
    municipality: { name: municipality.name, slug: municipality.slug },
    name: body.name,
    installedOn: body.installedOn,
    venue: body.installation.venue,
    folio: body.installation.folio,
    sectors: sectorsOf(body),
    facilitator: shown(body.facilitator),
    legalBasis: body.legalBasis,
    rules: body.rules,
    act: await downloadOf(reading, body.installation.folio),
  };
}

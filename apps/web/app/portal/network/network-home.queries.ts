import { graphql, type MovementVoice } from '@tequio/contracts';
import { STAGES, type Stage, type Voice } from '@tequio/ui';
import { found, read, type Reading } from '../../graphql.js';
import { toStage } from './network.queries.js';
import type { MovementView, NetworkHomeView } from './network.views.js';

const NETWORK_HOME = graphql(`
  query PublicNetworkHome($network: String!, $region: String!, $within: Boolean!) {
    network(slug: $network) {
      name
      plans {
        slug
        title
        capturedFrom
        summary {
          commitments
        }
      }
      commitmentCounts {
        published
        disputed
      }
      unconfirmedLetters
      groups {
        slug
        name
      }
      region: groups(slug: $region) @include(if: $within) {
        slug
        municipalities(first: 600) {
          inegiKey
        }
      }
      map {
        width
        height
        outline
        attribution
        places {
          inegiKey
          slug
          name
          population
          stage
          idle
          path
          center
        }
      }
      movements(first: 8) {
        nodes {
          id
          at
          voice
          summary
          page
          municipality {
            name: distinctName
            slug
          }
        }
      }
      comingMilestones(first: 4) {
        id
        title
        dueOn
        commitment {
          slug
          owner {
            name
            path
          }
        }
      }
    }
  }
`);

/** As somebody in a hurry writes it: without accents or capitals. */
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

interface Told {
  id: string;
  at: string;
  voice: MovementVoice;
  summary: string;
  page: string;
}

/** A kind of movement that this version no longer knows has no words, and is left out. */
export function toMovements(network: { slug: string; name: string }, told: readonly (Told & { municipality: { name: string; slug: string } | null })[]): MovementView[] {
  return told.flatMap(({ id, at, voice, summary, page, municipality }) =>
    summary
      ? [
          {
            id,
            on: at,
            voice: voice === 'AUTHORITY' ? 'government' : (voice.toLowerCase() as Voice),
            by: voice.toLowerCase() as MovementView['by'],
            // What moved at no municipality moved at the network itself.
            place: (municipality ?? network).name,
            text: summary,
            path: `/${network.slug}${municipality ? `/${municipality.slug}` : ''}${page && `/${page}`}`,
          },
        ]
      : [],
  );
}

/** `region`: name in addresses of the region or group that the map shows alone; null for all. */
export async function networkHome(reading: Reading, slug: string, region: string | null): Promise<NetworkHomeView> {
  const network = found((await read(reading, NETWORK_HOME, { network: slug, region: region ?? '', within: region !== null })).network);
  const { map, commitmentCounts } = network;
  const places = map.places.map(({ stage, ...place }) => ({ ...place, stage: toStage(stage) }));
  const unconfirmed = new Set(network.unconfirmedLetters);
  const [chosen] = network.region ?? [];
  const within = chosen && new Set(chosen.municipalities.map(({ inegiKey }) => inegiKey));
  const example = places.find(({ name }) => plain(name) !== name.toLowerCase()) ?? places[0];
  const reached = (stage: Stage) => places.filter((place) => STAGES.indexOf(place.stage) >= STAGES.indexOf(stage)).length;
  return {
    counts: {
      municipalities: places.length,
      letters: reached('letter_accepted'),
      secretariats: reached('secretariat_installed'),
      plans: reached('plan_published'),
      commitments: commitmentCounts.published,
      disputed: commitmentCounts.disputed,
    },
    attribution: map.attribution,
    boundaries: {
      width: map.width,
      height: map.height,
      outline: map.outline,
      shapes: places.flatMap(({ inegiKey, path, center }) =>
        path && center ? [{ key: inegiKey, path, center: [center[0] ?? 0, center[1] ?? 0] as const }] : [],
      ),
    },
    regions: network.groups,
    region: chosen?.slug ?? null,
    searchExample: example ? plain(example.name) : null,
    municipalities: places.filter(({ inegiKey }) => !within || within.has(inegiKey)).map(({ inegiKey, slug: municipality, name, population, stage, idle }) => ({
      key: inegiKey,
      slug: municipality,
      name,
      population,
      stage,
      stalled: idle,
      unconfirmed: unconfirmed.has(inegiKey),
    })),
    plans: network.plans.map(({ summary, ...plan }) => ({ ...plan, commitments: summary.commitments })),
    movements: toMovements({ slug, name: network.name }, network.movements.nodes),
    dates: network.comingMilestones.flatMap(({ id, title, dueOn, commitment }) =>
      commitment
        ? [
            {
              id,
              on: dueOn,
              title,
              href: `${commitment.owner.path}/compromiso/${commitment.slug}`,
              detail: commitment.owner.name,
            },
          ]
        : [],
    ),
  };
}

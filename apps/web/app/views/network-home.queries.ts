import { graphql, type MovementVoice } from '@tequio/contracts';
import { STAGES, type Stage, type Voice } from '@tequio/ui';
import { found, read, type Reading } from '../graphql.js';
import { toStage } from './network.queries.js';
import type { MovementView, NetworkHomeView } from './portal.views.js';

const NETWORK_HOME = graphql(`
  query PublicNetworkHome($network: String!) {
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
            name
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
            voice: voice.toLowerCase() as Voice,
            // What moved at no municipality moved at the network itself.
            place: (municipality ?? network).name,
            text: summary,
            path: `/${network.slug}${municipality ? `/${municipality.slug}` : ''}${page && `/${page}`}`,
          },
        ]
      : [],
  );
}

export async function networkHome(reading: Reading, slug: string): Promise<NetworkHomeView> {
  const network = found((await read(reading, NETWORK_HOME, { network: slug })).network);
  const { map, commitmentCounts } = network;
  const places = map.places.map(({ stage, ...place }) => ({ ...place, stage: toStage(stage) }));
  const unconfirmed = new Set(network.unconfirmedLetters);
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
    municipalities: places.map(({ inegiKey, slug: municipality, name, population, stage, idle }) => ({
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

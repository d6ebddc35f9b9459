import { graphql, type MunicipalityStage, type PublicMunicipalitiesQuery, type PublicMunicipalitiesQueryVariables } from '@tequio/contracts';
import { STAGES, type Stage } from '@tequio/ui';
import { found, read, type Reading } from '../../graphql.js';
import { lookOf, type Look } from '../../network/look.js';
import { ownWordsIn } from '../../network/own-words.js';
import { localeOf } from '../portal-paths.js';
import type { LogoView, PageOf } from '../portal.views.js';
import type { MunicipalityRowView, NetworkCardView, NetworkFrameView } from './network.views.js';

const PAGE = 50;

export const toStage = (name: MunicipalityStage): Stage => name.toLowerCase() as Stage;

const fromStage = (name: string | null): MunicipalityStage | null => {
  const stage = STAGES.find((one) => one === name);
  return stage ? (stage.toUpperCase() as MunicipalityStage) : null;
};

/** How many have reached `stage` or gone beyond it. */
function reached(counts: readonly { stage: MunicipalityStage; count: number }[], stage: Stage): number {
  return counts
    .filter((one) => STAGES.indexOf(toStage(one.stage)) >= STAGES.indexOf(stage))
    .reduce((sum, one) => sum + one.count, 0);
}

/** The day that a network calls today. */
export function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());
}

const NETWORK_FRAME = graphql(`
  query PublicNetworkFrame($network: String!, $municipality: String!, $within: Boolean!) {
    network(slug: $network) {
      slug
      name
      fictional
      timeZone
      locales
      idleAfterMonths
      authority {
        name
      }
      terminology {
        key
        locale
        one
        many
        own
      }
      looks {
        logo {
          path
          width
          height
        }
      }
      palette {
        ...PageColours
      }
    }
    municipality(network: $network, slug: $municipality) @include(if: $within) {
      palette {
        ...PageColours
      }
    }
  }
`);

/** What the frame of a page under a network shows; within a municipality in the municipality's colours. */
export async function networkFrame(
  reading: Reading,
  slug: string,
  municipality: string | null,
): Promise<{ network: NetworkFrameView; look: Look | null }> {
  const answer = await read(reading, NETWORK_FRAME, { network: slug, municipality: municipality ?? '', within: municipality !== null });
  const { authority, idleAfterMonths, looks, palette, terminology, ...network } = found(answer.network);
  return {
    network: {
      ...network,
      logo: looks.logo && logoView(looks.logo),
      authority: authority?.name ?? null,
      stalledMonths: idleAfterMonths,
      words: ownWordsIn(terminology, localeOf(new URL(reading.request.url).pathname)),
      today: todayIn(network.timeZone),
    },
    look: lookOf(answer.municipality?.palette ?? palette),
  };
}

/** A logo as tall as a header's line of two. */
export const logoView = (logo: { path: string; width: number; height: number }): LogoView => ({
  src: logo.path,
  width: Math.round((44 * logo.width) / logo.height),
  height: 44,
});

const NETWORKS = graphql(`
  query PublicNetworks {
    networks {
      slug
      name
      fictional
      authority {
        name
      }
      stageCounts {
        stage
        count
      }
    }
  }
`);

export async function networks(reading: Reading): Promise<NetworkCardView[]> {
  const answer = await read(reading, NETWORKS, {});
  return answer.networks.map(({ authority, stageCounts, ...network }) => ({
    ...network,
    authority: authority?.name ?? null,
    municipalities: reached(stageCounts, 'no_letter'),
    letters: reached(stageCounts, 'letter_accepted'),
    plans: reached(stageCounts, 'plan_published'),
  }));
}

const MUNICIPALITIES = graphql(`
  query PublicMunicipalities(
    $network: String!
    $first: Int!
    $after: String
    $search: String
    $stage: MunicipalityStage
    $reached: MunicipalityStage
    $idle: Boolean
    $group: String
    $keys: [String!]
  ) {
    network(slug: $network) {
      unconfirmedLetters
      groups {
        slug
        name
      }
      municipalities(
        first: $first
        after: $after
        search: $search
        stage: $stage
        reached: $reached
        idle: $idle
        group: $group
        keys: $keys
      ) {
        nodes {
          inegiKey
          slug
          name: distinctName
          population
          stage
          idle
          lastMovementAt
          groups {
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const UNCONFIRMED = graphql(`
  query PublicUnconfirmedLetters($network: String!) {
    network(slug: $network) {
      unconfirmedLetters
    }
  }
`);

export interface MunicipalityFilter {
  network: string;
  text: string | null;
  /** Exactly this stage. */
  stage: string | null;
  /** This stage or a later one. */
  reached: string | null;
  stalled: boolean;
  /** Name in addresses of a region or group. */
  group: string | null;
  /** Only those of which a letter was captured that they have not confirmed. */
  unconfirmed: boolean;
  after: string | null;
}

type Row = NonNullable<PublicMunicipalitiesQuery['network']>['municipalities']['nodes'][number];

const toRow = ({ inegiKey, stage, idle, lastMovementAt, groups, ...node }: Row, unconfirmed: ReadonlySet<string>): MunicipalityRowView => ({
  ...node,
  key: inegiKey,
  regions: groups.map(({ name }) => name),
  stage: toStage(stage),
  stalled: idle,
  unconfirmed: unconfirmed.has(inegiKey),
  lastMovementOn: lastMovementAt,
});

export async function municipalities(reading: Reading, filter: MunicipalityFilter): Promise<PageOf<MunicipalityRowView> & { groups: { slug: string; name: string }[] }> {
  const variables: PublicMunicipalitiesQueryVariables = {
    network: filter.network,
    first: PAGE,
    after: filter.after,
    search: filter.text,
    stage: fromStage(filter.stage),
    reached: fromStage(filter.reached),
    idle: filter.stalled || null,
    group: filter.group,
    keys: filter.unconfirmed ? found((await read(reading, UNCONFIRMED, { network: filter.network })).network).unconfirmedLetters : null,
  };
  const { groups, unconfirmedLetters, municipalities: page } = found((await read(reading, MUNICIPALITIES, variables)).network);
  const { nodes, pageInfo } = page;
  const unconfirmed = new Set(unconfirmedLetters);
  return { groups, items: nodes.map((node) => toRow(node, unconfirmed)), total: null, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

import { STAGES, type Stage } from '@tequio/ui';
import { found, graphql, type Reading } from '../graphql.js';
import type { MunicipalityRowView, NetworkCardView, NetworkFrameView, PageOf } from './portal.views.js';

interface Counted {
  stageCounts: { stage: string; count: number }[];
}

interface NetworkAnswer {
  slug: string;
  name: string;
  fictional: boolean;
  timeZone: string;
  authority: { name: string } | null;
}

interface MunicipalityAnswer {
  inegiKey: string;
  slug: string;
  name: string;
  population: number | null;
  stage: string;
  lastMovementAt: string | null;
  letterAcceptedAt: string | null;
}

const PAGE = 50;
/** The most that the API hands over at once. */
const WHOLE_PAGE = 100;
/** The `idle` filter of the API speaks of six months. */
const STALLED_MONTHS = 6;

export function toStage(name: string): Stage {
  return found(STAGES.find((stage) => stage === name.toLowerCase()));
}

/** How many have reached `stage` or gone beyond it. */
function reached(counts: Counted['stageCounts'], stage: Stage): number {
  return counts
    .filter((one) => STAGES.indexOf(toStage(one.stage)) >= STAGES.indexOf(stage))
    .reduce((sum, one) => sum + one.count, 0);
}

function today(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());
}

const NETWORK_FRAME = /* GraphQL */ `
  query PublicNetworkFrame($network: String!) {
    network(slug: $network) {
      slug
      name
      fictional
      timeZone
      authority {
        name
      }
    }
  }
`;

export async function networkFrame(reading: Reading, slug: string): Promise<NetworkFrameView> {
  const answer = await graphql<{ network: NetworkAnswer | null }, { network: string }>(
    reading.context,
    reading.request,
    NETWORK_FRAME,
    { network: slug },
  );
  const network = found(answer.network);
  return {
    slug: network.slug,
    name: network.name,
    title: null,
    authority: network.authority?.name ?? null,
    logo: null,
    fictional: network.fictional,
    timeZone: network.timeZone,
    stalledMonths: STALLED_MONTHS,
    today: today(network.timeZone),
  };
}

const NETWORKS = /* GraphQL */ `
  query PublicNetworks {
    networks {
      slug
      name
      fictional
      timeZone
      authority {
        name
      }
      stageCounts {
        stage
        count
      }
    }
  }
`;

export async function networks(reading: Reading): Promise<NetworkCardView[]> {
  const answer = await graphql<{ networks: (NetworkAnswer & Counted)[] }>(
    reading.context,
    reading.request,
    NETWORKS,
    {},
  );
  return answer.networks.map((network) => ({
    slug: network.slug,
    name: network.name,
    authority: network.authority?.name ?? null,
    fictional: network.fictional,
    municipalities: reached(network.stageCounts, 'no_letter'),
    letters: reached(network.stageCounts, 'letter_accepted'),
    plans: reached(network.stageCounts, 'plan_published'),
  }));
}

const MUNICIPALITIES = /* GraphQL */ `
  query PublicMunicipalities(
    $network: String!
    $first: Int!
    $after: String
    $search: String
    $stage: MunicipalityStage
    $idle: Boolean
  ) {
    network(slug: $network) {
      municipalities(first: $first, after: $after, search: $search, stage: $stage, idle: $idle) {
        nodes {
          inegiKey
          slug
          name
          population
          stage
          lastMovementAt
          letterAcceptedAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

interface MunicipalitiesAnswer {
  network: {
    municipalities: { nodes: MunicipalityAnswer[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  } | null;
}

export interface MunicipalityFilter {
  network: string;
  text: string | null;
  /** Exactly this stage. */
  stage: string | null;
  /** This stage or a later one. */
  reached: string | null;
  stalled: boolean | null;
  after: string | null;
}

function toRow(node: MunicipalityAnswer): MunicipalityRowView {
  const limit = new Date();
  limit.setUTCMonth(limit.getUTCMonth() - STALLED_MONTHS);
  const moved = node.lastMovementAt ?? node.letterAcceptedAt;
  return {
    key: node.inegiKey,
    slug: node.slug,
    name: node.name,
    population: node.population,
    stage: toStage(node.stage),
    stalled: node.letterAcceptedAt !== null && moved !== null && new Date(moved) < limit,
    commitments: null,
    lastMovementOn: node.lastMovementAt,
  };
}

async function onePage(
  reading: Reading,
  filter: MunicipalityFilter,
  first: number,
): Promise<PageOf<MunicipalityRowView>> {
  const stage = STAGES.find((one) => one === filter.stage);
  const answer = await graphql<MunicipalitiesAnswer, Record<string, unknown>>(
    reading.context,
    reading.request,
    MUNICIPALITIES,
    {
      network: filter.network,
      first,
      after: filter.after,
      search: filter.text,
      stage: stage ? stage.toUpperCase() : null,
      idle: filter.stalled,
    },
  );
  const { nodes, pageInfo } = found(answer.network).municipalities;
  return { items: nodes.map(toRow), total: null, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/** Every municipality of a network, in pages as large as the API hands over. */
export async function allMunicipalities(reading: Reading, network: string): Promise<MunicipalityRowView[]> {
  const all: MunicipalityRowView[] = [];
  const filter = { network, text: null, stage: null, reached: null, stalled: null };
  let after: string | null = null;
  do {
    const page: PageOf<MunicipalityRowView> = await onePage(reading, { ...filter, after }, WHOLE_PAGE);
    all.push(...page.items);
    after = page.next;
  } while (after !== null);
  return all;
}

/** A page of municipalities; a «reached» filter, which the API does not know, is answered whole. */
export async function municipalities(
  reading: Reading,
  filter: MunicipalityFilter,
): Promise<PageOf<MunicipalityRowView>> {
  const from = STAGES.findIndex((stage) => stage === filter.reached);
  if (from < 0) return onePage(reading, filter, PAGE);
  const items = (await allMunicipalities(reading, filter.network)).filter((row) => STAGES.indexOf(row.stage) >= from);
  return { items, total: items.length, next: null };
}

import { graphql, type CommitmentState as StateOfApi, type PublicCommitmentsQueryVariables } from '@tequio/contracts';
import { found, read, type Reading } from '../../graphql.js';
import { endsOf, shownState, voicesOf } from './commitment-rows.js';
import { todayIn } from '../network/network.queries.js';
import type { PageOf } from '../portal.views.js';
import type { CommitmentRowView } from './commitment.views.js';

const COMMITMENTS = graphql(`
  query PublicCommitments(
    $network: String!
    $first: Int!
    $after: String
    $search: String
    $state: CommitmentState
    $disputed: Boolean
  ) {
    network(slug: $network) {
      timeZone
      commitments(first: $first, after: $after, search: $search, state: $state, disputed: $disputed) {
        nodes {
          id
          slug
          title
          state
          endsOn
          baselineEndsOn
          nextDueOn
          progress {
            government
            society
            gap
            disputed
          }
          milestones {
            dueOn
            baselineDueOn
          }
          plan {
            capturedFrom
          }
          owner {
            name
            municipalitySlug
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

/** Filters that the list offers: states of the life cycle that are published, and the dispute. */
export const COMMITMENT_FILTERS = ['approved', 'in_progress', 'disputed', 'completed', 'not_completed', 'modified', 'cancelled', 'captured'] as const;

export interface CommitmentFilter {
  network: string;
  text: string | null;
  state: string | null;
  after: string | null;
}

export async function commitments(reading: Reading, filter: CommitmentFilter): Promise<PageOf<CommitmentRowView>> {
  const state = COMMITMENT_FILTERS.find((one) => one === filter.state);
  const variables: PublicCommitmentsQueryVariables = {
    network: filter.network,
    first: 20,
    after: filter.after,
    search: filter.text,
    state: state && state !== 'disputed' ? (state.toUpperCase() as StateOfApi) : null,
    disputed: state === 'disputed' || null,
  };
  const network = found((await read(reading, COMMITMENTS, variables)).network);
  const today = todayIn(network.timeZone);
  const { nodes, pageInfo } = network.commitments;
  return {
    items: nodes.map((node) => {
      const { id, slug, title, state: stands, progress, owner, plan } = node;
      const { endsOn, movedDays } = endsOf(node);
      return {
        id,
        slug,
        title,
        owner: { name: owner.name, slug: owner.municipalitySlug },
        capturedFrom: plan.capturedFrom,
        state: shownState(stands, progress, node.nextDueOn, today),
        movedDays,
        endsOn,
        voices: voicesOf(progress),
      };
    }),
    total: null,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

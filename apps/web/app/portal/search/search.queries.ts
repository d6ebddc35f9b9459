import { found, graphql, type Reading } from '../../graphql.js';
import type { PageOf } from '../portal.views.js';
import type { SearchHitView } from './search.views.js';

const SEARCH = /* GraphQL */ `
  query PublicSearch($network: String!, $text: String!, $first: Int!, $after: String) {
    network(slug: $network) {
      search(text: $text, first: $first, after: $after) {
        nodes {
          id
          kind
          title
          place
          path
          capturedFrom
          excerpt {
            text
            found
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

interface SearchAnswer {
  network: {
    search: { nodes: SearchHitView[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  } | null;
}

const PAGE = 20;

export async function search(
  reading: Reading,
  network: string,
  text: string,
  after: string | null,
): Promise<PageOf<SearchHitView>> {
  const answer = await graphql<SearchAnswer, Record<string, unknown>>(reading.context, reading.request, SEARCH, {
    network,
    text,
    first: PAGE,
    after,
  });
  const { nodes, pageInfo } = found(answer.network).search;
  return { items: nodes, total: null, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

import { graphql, type PublicPlanQuery } from '@tequio/contracts';
import { found, read, type Reading } from '../../graphql.js';
import { endsOf, meanOf, shownState, spokenBy, voicesOf } from '../commitments/commitment-rows.js';
import { followed } from '../follows/followed.queries.js';
import { todayIn } from '../network/network.queries.js';
import type { PlanView } from './plan.views.js';
import { downloadOf } from '../verification/verification.queries.js';

const PLAN = graphql(`
  query PublicPlan($network: String!, $municipality: String, $plan: String!, $kinds: [String!]!) {
    network(slug: $network) {
      timeZone
    }
    plan(network: $network, municipality: $municipality, slug: $plan) {
      id
      title
      state
      capturedFrom
      owner {
        name
        municipalitySlug
      }
      startsOn
      endsOn
      versionNumber
      publishedAt
      introduction
      folio
      endorsement {
        body
        on
        statement
        evidenceUrl
      }
      versions {
        number
        reason
        publishedAt
        office
        folio
      }
      timeline(first: 200, kinds: $kinds) {
        pageInfo {
          hasNextPage
        }
        nodes {
          id
          kind
          at
          voice
          summary
          reason
          office
          commitment {
            number
            slug
          }
        }
      }
      commitments {
        id
        slug
        number
        title
        state
        leadUnit
        startsOn
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
          startsOn
          dueOn
          baselineDueOn
        }
      }
    }
  }
`);

/** What changes what was promised without a new version of the plan. */
const BETWEEN_VERSIONS = [
  'date_moved',
  'milestone_cancelled',
  'milestone_restored',
  'commitment_reassigned',
  'commitment_modified',
  'commitment_cancelled',
  'commitment_not_completed',
  'commitment_resumed',
  'plan_closed',
  'plan_resumed',
  'plan_evaluated',
  'plan_archived',
  'plan_unarchived',
];

type Own = NonNullable<PublicPlanQuery['plan']>;

/** The story of what was promised, from its first publication. */
const changesOf = ({ versions, timeline }: Own): PlanView['changes'] =>
  [
    ...versions.flatMap(({ number, reason, publishedAt, office, folio }) =>
      publishedAt ? [{ id: String(number), on: publishedAt, voice: 'both' as const, version: { number, folio }, commitment: null, text: null, reason, office }] : [],
    ),
    ...timeline.nodes.map(({ id, kind, at, voice, summary, reason, office, commitment }) => ({
      id,
      on: at,
      voice: spokenBy(voice),
      version: null,
      commitment: commitment && { ...commitment, named: kind !== 'date_moved' },
      text: summary,
      reason,
      office,
    })),
  ].sort((a, b) => a.on.localeCompare(b.on));

/** `municipality` is absent for a plan of the network itself. */
export async function plan(reading: Reading, network: string, municipality: string | undefined, planSlug: string): Promise<PlanView> {
  const answer = await read(reading, PLAN, { network, municipality: municipality ?? null, plan: planSlug, kinds: BETWEEN_VERSIONS });
  const { timeZone } = found(answer.network);
  const own = found(answer.plan);
  const today = todayIn(timeZone);
  const [document, follow] = await Promise.all([downloadOf(reading, own.folio), followed(reading, 'ActionPlan', own.id)]);
  return {
    id: own.id,
    slug: planSlug,
    owner: { name: own.owner.name, slug: own.owner.municipalitySlug },
    capturedFrom: own.capturedFrom,
    title: own.title,
    state: own.state.toLowerCase() as PlanView['state'],
    from: own.startsOn,
    to: own.endsOn,
    version: own.versionNumber,
    publishedOn: own.publishedAt,
    summary: own.introduction,
    folio: own.folio,
    endorsement: own.endorsement,
    progress: {
      government: meanOf(own.commitments.map(({ progress }) => progress.government)),
      society: meanOf(own.commitments.map(({ progress }) => progress.society)),
    },
    commitments: own.commitments.map((one) => {
      const { id, slug: commitment, number, title, state, leadUnit, progress, nextDueOn, milestones } = one;
      const { endsOn, originalEnd, movedDays } = endsOf(one);
      const starts = milestones.flatMap(({ startsOn }) => startsOn ?? []).sort()[0];
      return {
        id,
        slug: commitment,
        number,
        title,
        lead: leadUnit,
        state: shownState(state, progress, nextDueOn, today),
        startsOn: one.startsOn ?? starts ?? own.startsOn,
        endsOn: endsOn ?? own.endsOn,
        originalEnd: originalEnd ?? own.endsOn,
        movedDays,
        voices: voicesOf(progress),
      };
    }),
    changes: changesOf(own),
    earlierChanges: own.timeline.pageInfo.hasNextPage,
    document,
    ...follow,
  };
}

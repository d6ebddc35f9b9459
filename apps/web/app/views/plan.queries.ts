import { graphql } from '@tequio/contracts';
import { found, read, type Reading } from '../graphql.js';
import { endsOf, meanOf, shownState, voicesOf } from './commitment-rows.js';
import { followed } from './followed.queries.js';
import { todayIn } from './network.queries.js';
import type { PlanView } from './portal.views.js';
import { downloadOf } from './verification.queries.js';

const PLAN = graphql(`
  query PublicPlan($network: String!, $municipality: String, $plan: String!) {
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
        folio
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

/** `municipality` is absent for a plan of the network itself. */
export async function plan(reading: Reading, network: string, municipality: string | undefined, planSlug: string): Promise<PlanView> {
  const answer = await read(reading, PLAN, { network, municipality: municipality ?? null, plan: planSlug });
  const { timeZone } = found(answer.network);
  const own = found(answer.plan);
  const today = todayIn(timeZone);
  const [document, follow] = await Promise.all([downloadOf(reading, own.folio), followed(reading, 'ActionPlan', own.id)]);
  return {
    id: own.id,
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
    commitments: own.commitments.map(({ id, slug: commitment, number, title, state, leadUnit, progress, nextDueOn, milestones, ...one }) => {
      const { endsOn, originalEnd } = endsOf(milestones, one.endsOn);
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
        voices: voicesOf(progress),
      };
    }),
    versions: own.versions.flatMap(({ number, reason, publishedAt, folio }) =>
      publishedAt ? [{ version: number, on: publishedAt, reason, folio }] : [],
    ),
    document,
    ...follow,
  };
}

import { graphql } from '@tequio/contracts';
import { found, read, type Reading } from '../../graphql.js';
import { shownState, endsOf, voicesOf } from '../commitments/commitment-rows.js';
import { followed } from '../follows/followed.queries.js';
import { toMovements } from '../network/network-home.queries.js';
import { logoView, todayIn, toStage } from '../network/network.queries.js';
import { sectorsOf } from '../secretariat/secretariat.queries.js';
import type { MunicipalityView } from './municipality.views.js';

const MUNICIPALITY = graphql(`
  query PublicMunicipality($network: String!, $municipality: String!) {
    municipality(network: $network, slug: $municipality) {
      id
      inegiKey
      slug
      name: distinctName
      population
      populationSource
      website
      timeZone
      looks {
        logo {
          path
          width
          height
        }
      }
      invitedAt
      stage
      idle
      letterAcceptedAt
      cocreationOpenedAt
      evaluatedAt
      locator {
        width
        height
        outline
        path
        center
      }
      letter {
        captured
        content {
          termEndsOn
        }
      }
      secretariat {
        installedOn
        ...PublicSecretariatSeats
      }
      plans {
        id
        slug
        title
        state
        publishedAt
        startsOn
        endsOn
      }
      movements(first: 5) {
        nodes {
          id
          at
          voice
          summary
          page
        }
      }
    }
  }
`);

const PROMISES = graphql(`
  query PublicPromises($network: String!, $municipality: String!, $plan: String!) {
    plan(network: $network, municipality: $municipality, slug: $plan) {
      summary {
        nextDueOn
      }
      commitments {
        id
        slug
        number
        title
        promise
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
          id
          title
          state
          dueOn
          baselineDueOn
        }
      }
    }
  }
`);

export async function municipality(reading: Reading, network: string, slug: string): Promise<MunicipalityView> {
  const own = found((await read(reading, MUNICIPALITY, { network, municipality: slug })).municipality);
  const today = todayIn(own.timeZone);
  // The plan of today, or the last one.
  // A plan that was only taken from its documents is always one of the past.
  const written = own.plans.filter(({ state }) => state !== 'CAPTURED');
  const current = written.find((plan) => plan.startsOn <= today && plan.endsOn >= today) ?? written[0];
  const [promises, follow] = await Promise.all([
    current ? read(reading, PROMISES, { network, municipality: slug, plan: current.slug }) : null,
    followed(reading, 'Municipality', own.id),
  ]);
  const commitments = promises?.plan?.commitments ?? [];
  return {
    id: own.id,
    key: own.inegiKey,
    slug: own.slug,
    name: own.name,
    logo: own.looks.logo && logoView(own.looks.logo),
    population: own.population,
    populationSource: own.populationSource,
    administrationEndsOn: own.letter?.content.termEndsOn ?? null,
    website: own.website,
    // A letter of its archive is enough to have a page of its own.
    invited: own.invitedAt !== null || own.letter !== null || toStage(own.stage) !== 'no_letter',
    stage: toStage(own.stage),
    stalled: own.idle,
    locator: own.locator && {
      boundaries: { width: own.locator.width, height: own.locator.height, outline: own.locator.outline },
      shape: { key: own.inegiKey, path: own.locator.path, center: [own.locator.center[0] ?? 0, own.locator.center[1] ?? 0] },
    },
    letter: own.letter && { acceptedOn: own.letterAcceptedAt, captured: own.letter.captured },
    secretariat: own.secretariat && {
      installedOn: own.secretariat.installedOn,
      seats: own.secretariat.seats.length,
      sectors: sectorsOf(own.secretariat),
    },
    coCreationOpenedOn: own.cocreationOpenedAt,
    evaluatedOn: own.evaluatedAt,
    plan: current
      ? {
          id: current.id,
          slug: current.slug,
          title: current.title,
          publishedOn: current.publishedAt,
          commitments: commitments.map((one) => ({
            id: one.id,
            slug: one.slug,
            number: one.number,
            title: one.title,
            summary: one.promise,
            state: shownState(one.state, one.progress, one.nextDueOn, today),
            movedDays: endsOf(one).movedDays,
            voices: voicesOf(one.progress),
          })),
        }
      : null,
    pastPlans: own.plans.filter((plan) => plan !== current).map(({ slug: past, title }) => ({ slug: past, title })),
    nextDueOn: promises?.plan?.summary.nextDueOn ?? null,
    movements: toMovements(
      { slug: network, name: own.name },
      own.movements.nodes.map((told) => ({ ...told, municipality: { name: own.name, slug: own.slug } })),
    ),
    dates: commitments
      .flatMap(({ slug: commitment, title: detail, milestones }) =>
        milestones.flatMap(({ id, title, state, dueOn }) =>
          dueOn && dueOn >= today && state !== 'VERIFIED' && state !== 'CANCELLED'
            ? [{ id, on: dueOn, title, detail, href: `/${network}/${slug}/compromiso/${commitment}` }]
            : [],
        ),
      )
      .sort((one, other) => one.on.localeCompare(other.on))
      .slice(0, 3),
    ...follow,
  };
}

import { graphql } from '@tequio/contracts';
import { found, read, type Reading } from '../../graphql.js';
import type { ChangedThing, PlanVersionView } from './plan.views.js';

const PLAN_VERSION = graphql(`
  query PublicPlanVersion($network: String!, $municipality: String, $plan: String!, $number: Int!) {
    plan(network: $network, municipality: $municipality, slug: $plan) {
      slug
      title
      versionNumber
      owner {
        name
        municipalitySlug
      }
      versions(number: $number) {
        number
        reason
        publishedAt
        office
        folio
        changes {
          part
          added
          commitment
          commitmentSlug
          commitmentTitle
          milestone
          milestoneTitle
          fields {
            field
            was
            is
          }
        }
      }
    }
  }
`);

/** `municipality` is absent for a plan of the network itself. */
export async function planVersion(reading: Reading, network: string, municipality: string | undefined, slug: string, number: number): Promise<PlanVersionView> {
  const variables = { network, municipality: municipality ?? null, plan: slug, number };
  const own = found((await read(reading, PLAN_VERSION, variables)).plan);
  const version = found(own.versions[0]);
  const commitments = new Map<number, PlanVersionView['commitments'][number]>();
  let text: ChangedThing | null = null;
  for (const { part, added, commitment, commitmentSlug, commitmentTitle, milestone, milestoneTitle, fields } of version.changes) {
    if (commitment === null || commitmentSlug === null || commitmentTitle === null) {
      text = { added, fields };
      continue;
    }
    let held = commitments.get(commitment);
    if (!held) commitments.set(commitment, (held = { number: commitment, slug: commitmentSlug, title: commitmentTitle, own: null, milestones: [] }));
    if (part === 'COMMITMENT') held.own = { added, fields };
    else if (milestone !== null) held.milestones.push({ number: milestone, title: milestoneTitle ?? '', added, fields });
  }
  return {
    owner: { name: own.owner.name, slug: own.owner.municipalitySlug },
    plan: { slug: own.slug, title: own.title },
    number: version.number,
    latest: own.versionNumber,
    on: found(version.publishedAt),
    reason: version.reason,
    office: version.office,
    folio: version.folio,
    text,
    commitments: [...commitments.values()],
  };
}

import { graphql, type PublicCommitmentQuery } from '@tequio/contracts';
import type { MilestoneState } from '@tequio/ui';
import { found, read, type Reading } from '../../graphql.js';
import { endsOf, shownState, spokenBy } from './commitment-rows.js';
import { followed } from '../follows/followed.queries.js';
import { todayIn } from '../network/network.queries.js';
import type { CommitmentView, LinkView, MilestoneView } from './commitment.views.js';

const COMMITMENT = graphql(`
  query PublicCommitment($network: String!, $municipality: String, $commitment: String!) {
    network(slug: $network) {
      timeZone
    }
    commitmentBySlug(network: $network, municipality: $municipality, slug: $commitment) {
      id
      number
      title
      state
      stateReason
      kind
      owner {
        name
        municipalitySlug
      }
      promise
      problem
      statusQuo
      action
      contribution
      relevance
      pillars
      goals {
        key
        name
      }
      leadUnit
      otherUnits
      counterpart
      budget
      startsOn
      endsOn
      baselineEndsOn
      nextDueOn
      extra {
        label
        value
      }
      plan {
        slug
        title
        folio
        capturedFrom
        summary {
          commitments
        }
      }
      progress {
        government
        governmentMilestones
        society
        societyMilestones
        gap
        disputed
        milestones
      }
      milestones {
        id
        number
        title
        state
        stateReason
        late
        means
        dueOn
        baselineDueOn
        verifiedAt
        governmentPercent
        societyPercent
      }
      dateChanges {
        milestoneId
        reason
      }
      reports(first: 50) {
        nodes {
          id
          voice
          state
          body
          office
          reportedAt
          evidence {
            id
            kind
            description
            fileId
            sha256
            url
            restricted
            checkState
            checkedAt
            pageTitle
            contentChangedAt
          }
        }
      }
      timeline(first: 40) {
        nodes {
          id
          at
          voice
          summary
          reason
        }
      }
    }
  }
`);

type Own = NonNullable<PublicCommitmentQuery['commitmentBySlug']>;

const NOT_DONE: ReadonlySet<Own['milestones'][number]['state']> = new Set(['PENDING', 'IN_PROGRESS', 'REPORTED', 'RETURNED']);

function milestoneOf(milestone: Own['milestones'][number], changes: Own['dateChanges']): MilestoneView {
  const { state, late, governmentPercent, societyPercent } = milestone;
  // A report that waits for its verification says more than that the day has passed.
  const overdue = late && (state === 'PENDING' || state === 'IN_PROGRESS');
  const moved = changes.filter(({ milestoneId }) => milestoneId === milestone.id).at(-1);
  return {
    id: milestone.id,
    number: milestone.number,
    title: milestone.title,
    state: overdue ? 'overdue' : (state.toLowerCase() as MilestoneState),
    original: milestone.baselineDueOn ?? milestone.dueOn,
    current: milestone.dueOn,
    verifiedOn: milestone.verifiedAt,
    reason: milestone.stateReason ?? moved?.reason ?? null,
    voices: { government: governmentPercent, society: societyPercent },
    means: milestone.means,
  };
}

function statementOf(own: Own, voice: 'GOVERNMENT' | 'SOCIETY'): CommitmentView['government'] {
  const said = own.reports.nodes.filter((report) => report.voice === voice && (report.state === 'REPORTED' || report.state === 'VERIFIED'));
  const [latest] = said;
  return {
    progress: voice === 'GOVERNMENT' ? own.progress.government : own.progress.society,
    quote: latest?.body ?? null,
    by: latest?.office ?? null,
    on: latest?.reportedAt ?? null,
    evidence: said.reduce((sum, { evidence }) => sum + evidence.length, 0),
  };
}

type Visit = Pick<Own['reports']['nodes'][number]['evidence'][number], 'checkState' | 'checkedAt' | 'pageTitle' | 'contentChangedAt'>;

const SEEN: ReadonlySet<string> = new Set(['reachable', 'unreachable', 'refused']);

const linkOf = ({ checkState, checkedAt, pageTitle, contentChangedAt }: Visit): LinkView => ({
  state: checkState && SEEN.has(checkState) ? (checkState as LinkView['state']) : 'unchecked',
  on: checkedAt ?? null,
  title: pageTitle ?? null,
  changedOn: contentChangedAt ?? null,
});

/** `municipality` is absent for a commitment of the network itself. */
export async function commitment(reading: Reading, network: string, municipality: string | undefined, name: string): Promise<CommitmentView> {
  const answer = await read(reading, COMMITMENT, { network, municipality: municipality ?? null, commitment: name });
  const { timeZone } = found(answer.network);
  const own = found(answer.commitmentBySlug);
  const today = todayIn(timeZone);
  const ends = endsOf(own);
  const reasons = (['problem', 'statusQuo', 'action', 'contribution', 'relevance'] as const).flatMap((what) => {
    const text = own[what];
    // What a document is expected to say and does not is shown as missing.
    return text === null && (own.plan.capturedFrom === null || what === 'statusQuo') ? [] : [{ what, text }];
  });
  const next = own.milestones.find(({ dueOn, state }) => dueOn !== null && dueOn === own.nextDueOn && NOT_DONE.has(state));
  return {
    id: own.id,
    number: own.number,
    ofTotal: own.plan.summary.commitments,
    title: own.title,
    owner: { name: own.owner.name, slug: own.owner.municipalitySlug },
    plan: { slug: own.plan.slug, title: own.plan.title, folio: own.plan.folio, capturedFrom: own.plan.capturedFrom },
    state: shownState(own.state, own.progress, own.nextDueOn, today),
    stateReason: own.stateReason,
    movedDays: ends.movedDays,
    promise: own.promise,
    reasons,
    government: statementOf(own, 'GOVERNMENT'),
    society: statementOf(own, 'SOCIETY'),
    spoken: { government: own.progress.governmentMilestones, society: own.progress.societyMilestones, of: own.progress.milestones },
    disputed: own.progress.disputed ? own.progress.gap : null,
    milestones: own.milestones.map((milestone) => milestoneOf(milestone, own.dateChanges)),
    lead: own.leadUnit,
    otherUnits: own.otherUnits,
    counterpart: own.counterpart,
    startsOn: own.startsOn,
    endsOn: ends.endsOn,
    budget: own.budget,
    pillars: own.pillars.map((pillar) => pillar.toLowerCase() as CommitmentView['pillars'][number]),
    goals: own.goals,
    kind: own.kind && (own.kind.toLowerCase() as CommitmentView['kind']),
    extra: own.extra,
    evidence: own.reports.nodes.flatMap((report) =>
      report.state === 'RETURNED' || report.state === 'WITHDRAWN'
        ? []
        : report.evidence.flatMap(({ id, description, fileId, sha256, url, restricted, ...visit }) => {
            const href = fileId ? `/files/${fileId}` : url;
            return href && !restricted ? [{ id, title: description, href, sha256, link: fileId ? null : linkOf(visit), voice: spokenBy(report.voice), on: report.reportedAt }] : [];
          }),
    ),
    // The story of the commitment is told from its beginning, and ends with what comes.
    history: [
      ...own.timeline.nodes
        .map(({ id, at, voice: said, summary, reason }) => ({ id, on: at, text: summary, reason, voice: spokenBy(said), future: false }))
        .reverse(),
      ...(next && next.dueOn && next.dueOn >= today
        ? [{ id: next.id, on: next.dueOn, text: next.title, reason: null, voice: 'government' as const, future: true }]
        : []),
    ],
    ...(await followed(reading, 'Commitment', own.id)),
  };
}

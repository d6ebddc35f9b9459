import { commitmentTextFields, type CommitmentEditorModel, type CommitmentTextField, type DraftFields, type PillarName } from '@tequio/ui';
import type { CommitmentInput, MilestoneInput, WorkspaceCommitmentQuery } from '@tequio/contracts';
import { recordEs } from '../record.dictionary.es.js';

export type Commitment = NonNullable<WorkspaceCommitmentQuery['workspaceCommitment']>;
export type Milestone = Commitment['milestones'][number];

/** Field of the API by field of the ficha; what the ficha has beyond the API's fields is kept as a field of one's own. */
const API_FIELDS = {
  name: 'title',
  plainSummary: 'promise',
  promise: 'action',
  problem: 'problem',
  contribution: 'contribution',
  relevance: 'relevance',
  baseline: 'statusQuo',
  leadUnit: 'leadUnit',
  counterpart: 'counterpart',
  budget: 'budget',
  starts: 'startsOn',
  ends: 'endsOn',
} as const;
const EXTRA = recordEs.commitment.extra;

type PlainField = keyof typeof API_FIELDS;
const isPlain = (name: string): name is PlainField => Object.hasOwn(API_FIELDS, name);
const isExtra = (name: string): name is keyof typeof EXTRA => Object.hasOwn(EXTRA, name);

export type FichaValues = CommitmentEditorModel['values'];

export function fichaValues(commitment: Commitment): FichaValues {
  const text = (name: CommitmentTextField): string =>
    isExtra(name) ? (commitment.extra.find(({ label }) => label === EXTRA[name])?.value ?? '') : isPlain(name) ? (commitment[API_FIELDS[name]] ?? '') : '';
  return {
    ...(Object.fromEntries(commitmentTextFields.map((name) => [name, text(name)])) as Record<CommitmentTextField, string>),
    kind: commitment.kind === 'PROACTIVE' ? 'proactive' : 'co_created',
    starts: commitment.startsOn ?? '',
    ends: commitment.endsOn ?? '',
    pillars: commitment.pillars.map((pillar) => pillar.toLowerCase() as PillarName),
    sdg: [...commitment.sdgGoals, ...commitment.sdgTargets],
  };
}

const several = (value: string | string[] | undefined): string[] => [value ?? []].flat().flatMap((one) => one.split('\n')).filter(Boolean);
const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
const plain = (value: string | string[]): string => [value].flat().join('\n').replace(/\r\n?/g, '\n').trim();

/** What of the sent fields differs from what is stored; nothing where all is as it was. */
export function commitmentChanges(fields: DraftFields, commitment: Commitment): CommitmentInput {
  const stored = fichaValues(commitment);
  const changes: Record<string, unknown> = {};
  let extra = commitment.extra.map(({ label, value }) => ({ label, value }));
  for (const [name, sent] of Object.entries(fields)) {
    if (name === 'kind') {
      if (sent !== stored.kind) changes['kind'] = String(sent).toUpperCase();
    } else if (name === 'pillars') {
      if (!same(several(sent), stored.pillars)) changes['pillars'] = several(sent).map((one) => one.toUpperCase());
    } else if (name === 'sdg') {
      const chosen = several(sent);
      const [goals, targets] = [chosen.filter((code) => !code.includes('.')), chosen.filter((code) => code.includes('.'))];
      if (!same(goals, commitment.sdgGoals)) changes['sdgGoals'] = goals;
      if (!same(targets, commitment.sdgTargets)) changes['sdgTargets'] = targets;
    } else if (isExtra(name)) {
      const value = plain(sent);
      if (value === stored[name]) continue;
      extra = [...extra.filter(({ label }) => label !== EXTRA[name]), ...(value ? [{ label: EXTRA[name], value }] : [])];
      changes['extra'] = extra;
    } else if (isPlain(name)) {
      const value = plain(sent);
      // An emptied name is sent empty, so that the answer says that it is needed.
      if (value !== (name === 'starts' || name === 'ends' ? stored[name] : stored[name as CommitmentTextField])) changes[API_FIELDS[name]] = value === '' && name !== 'name' ? null : value;
    }
  }
  return changes as CommitmentInput;
}

/** Field of the ficha by field of the API, for messages. */
export function fichaField(api: string): string {
  const [first = '', index] = api.replace(/^input\./, '').split('.');
  if (first === 'sdgGoals' || first === 'sdgTargets') return 'sdg';
  if (first === 'extra') return Number(index) > 0 ? 'leadOffice' : 'indicator';
  return Object.entries(API_FIELDS).find(([, field]) => field === first)?.[0] ?? (first || 'form');
}

const MILESTONE_FIELDS = { name: 'title', starts: 'startsOn', ends: 'dueOn', owner: 'owner', means: 'means', weight: 'weight' } as const;
export type MilestoneFormField = keyof typeof MILESTONE_FIELDS;
export const milestoneFormFields = Object.keys(MILESTONE_FIELDS) as MilestoneFormField[];

export const milestoneValues = (milestone: Milestone): Record<MilestoneFormField, string> => ({
  name: milestone.title,
  starts: milestone.startsOn ?? '',
  ends: milestone.dueOn ?? '',
  owner: milestone.owner ?? '',
  means: milestone.means ?? '',
  weight: milestone.weight === 1 ? '' : String(milestone.weight),
});

/** What of a milestone's sent fields differs; `null` where the weight is no number. */
export function milestoneChanges(fields: Partial<Record<MilestoneFormField, string>>, milestone: Milestone): MilestoneInput | null {
  const stored = milestoneValues(milestone);
  const changes: Record<string, unknown> = {};
  for (const name of milestoneFormFields) {
    const sent = fields[name];
    if (sent === undefined) continue;
    const value = plain(sent);
    if (value === stored[name]) continue;
    if (name === 'weight') {
      const weight = value === '' ? 1 : Number(value.replace(',', '.'));
      if (!(weight > 0)) return null;
      changes['weight'] = weight;
    } else changes[MILESTONE_FIELDS[name]] = value === '' && name !== 'name' ? null : value;
  }
  return changes as MilestoneInput;
}

export const milestoneFormField = (api: string): MilestoneFormField => milestoneFormFields.find((name) => MILESTONE_FIELDS[name] === api.replace(/^input\./, '')) ?? 'name';

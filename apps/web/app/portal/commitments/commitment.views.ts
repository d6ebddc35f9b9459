import type { CommitmentState, MilestoneState, TwoVoices, Voice, VoiceStatement } from '@tequio/ui';
import type { OwnerView } from '../portal.views.js';

export interface CommitmentRowView {
  id: string;
  slug: string;
  title: string;
  owner: OwnerView;
  /** What its plan was taken from, and by what it is to be known; null where it was written here. */
  capturedFrom: string | null;
  state: CommitmentState;
  movedDays: number;
  endsOn: string | null;
  voices: TwoVoices;
}

export interface MilestoneView {
  id: string;
  number: number;
  title: string;
  state: MilestoneState;
  /** Day of the first publication; null where none was set. */
  original: string | null;
  current: string | null;
  verifiedOn: string | null;
  /** Why its date moved, or why it was returned or cancelled. */
  reason: string | null;
  voices: TwoVoices;
  means: string | null;
}

export interface CommitmentView {
  id: string;
  number: number;
  ofTotal: number;
  title: string;
  owner: OwnerView;
  plan: { slug: string; title: string; folio: string | null; capturedFrom: string | null };
  state: CommitmentState;
  stateReason: string | null;
  movedDays: number;
  promise: string | null;
  /** A null text is «the source does not say»; only what was taken from a document shows it. */
  reasons: { what: 'problem' | 'statusQuo' | 'action' | 'contribution' | 'relevance'; text: string | null }[];
  government: Omit<VoiceStatement, 'evidence'> & { evidence: number };
  society: Omit<VoiceStatement, 'evidence'> & { evidence: number };
  /** On how many of the milestones each voice has spoken. */
  spoken: { government: number; society: number; of: number };
  /** Points between the voices over the milestones on which both have spoken, where they make a dispute. */
  disputed: number | null;
  milestones: MilestoneView[];
  lead: string | null;
  otherUnits: string[];
  counterpart: string | null;
  startsOn: string | null;
  endsOn: string | null;
  budget: string | null;
  pillars: ('transparency' | 'participation' | 'accountability' | 'innovation')[];
  goals: { key: string; name: string }[];
  kind: 'co_created' | 'proactive' | null;
  /** Fields of the municipality's own. */
  extra: { label: string; value: string }[];
  evidence: {
    id: string;
    title: string;
    href: string;
    /** Fingerprint of a file that is kept here, or of what a link was last seen to lead to. */
    sha256: string | null;
    /** Null: a file that is kept here. */
    link: LinkView | null;
    voice: Voice;
    on: string;
  }[];
  history: { id: string; on: string; text: string; reason: string | null; voice: Voice; future: boolean }[];
  followers: number;
  privacyVersion: string;
}

/** What the last visit to a link found. */
export interface LinkView {
  state: 'unchecked' | 'reachable' | 'unreachable' | 'refused';
  on: string | null;
  /** What the page there calls itself. */
  title: string | null;
  changedOn: string | null;
}

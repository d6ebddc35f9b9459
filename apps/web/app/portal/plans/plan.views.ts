import type { PlannedCommitment, TwoVoices, Voice } from '@tequio/ui';
import type { DownloadView, OwnerView } from '../portal.views.js';

export interface PlanView {
  id: string;
  slug: string;
  owner: OwnerView;
  title: string;
  state:
    | 'preparing'
    | 'co_creating'
    | 'drafted'
    | 'public_comment'
    | 'endorsed'
    | 'published'
    | 'implementing'
    | 'closing'
    | 'evaluated'
    | 'archived'
    | 'captured';
  /** What a past plan was taken from; null for plans that were written here. */
  capturedFrom: string | null;
  from: string;
  to: string;
  version: number;
  publishedOn: string | null;
  summary: string | null;
  folio: string | null;
  endorsement: { body: string; on: string; statement: string; evidenceUrl: string | null } | null;
  /** Mean over the commitments on which the voice has spoken, each voice on its own. */
  progress: TwoVoices;
  commitments: (Omit<PlannedCommitment, 'href'> & { slug: string; lead: string | null })[];
  /** Versions, and what was moved or cancelled between them; the oldest first. */
  changes: {
    id: string;
    on: string;
    voice: Voice;
    version: { number: number; folio: string | null } | null;
    /** The commitment that it concerns, and whether the sentence names it; null for the plan. */
    commitment: { number: number; slug: string; named: boolean } | null;
    /** What happened, as a sentence; null for a version. */
    text: string | null;
    reason: string | null;
    office: string | null;
  }[];
  /** Whether more happened between versions than `changes` holds; it lacks the oldest. */
  earlierChanges: boolean;
  document: DownloadView | null;
  followers: number;
  privacyVersion: string;
}

/** Fields of one thing with what they said and say; an added thing said nothing. */
export interface ChangedThing {
  added: boolean;
  fields: { field: string; was: readonly string[]; is: readonly string[] }[];
}

export interface PlanVersionView {
  owner: OwnerView;
  plan: { slug: string; title: string };
  number: number;
  /** Number of the newest version. */
  latest: number;
  on: string;
  reason: string | null;
  office: string | null;
  folio: string | null;
  /** The plan's own text. */
  text: ChangedThing | null;
  /** `own` is null where only milestones of it changed. */
  commitments: { number: number; slug: string; title: string; own: ChangedThing | null; milestones: (ChangedThing & { number: number; title: string })[] }[];
}

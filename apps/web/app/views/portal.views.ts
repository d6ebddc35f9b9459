import type {
  Boundaries,
  CommitmentState,
  ComingDate,
  FollowedKind,
  MapMunicipality,
  MapShape,
  MilestoneState,
  PlannedCommitment,
  PromisedCommitment,
  SectorSeats,
  Stage,
  TwoVoices,
  Verdict,
  Voice,
  VoiceStatement,
} from '@tequio/ui';

import type { OwnWords } from '../own-words.js';

/** What the public pages show. Dates are ISO days or instants; null is «the source does not say». */

/** A logo at the size it is shown, in pixels. */
export interface LogoView {
  src: string;
  width: number;
  height: number;
}

/** Whose something is: a municipality's or, where there is no slug, the network's own. */
export interface OwnerView {
  name: string;
  slug: string | null;
}

export interface NetworkFrameView {
  slug: string;
  /** The state's name as shown: «Estado de México». */
  name: string;
  /** Official name of the host authority of today; null between two of them. */
  authority: string | null;
  /** Null: the product's mark. */
  logo: LogoView | null;
  fictional: boolean;
  timeZone: string;
  /** Languages that it publishes in. */
  locales: readonly string[];
  /** After how many months without a movement a municipality is marked: the network's setting. */
  stalledMonths: number;
  /** What it calls things by words of its own, in the language of the page. */
  words: OwnWords;
  /** The date that pages call today, in the network's zone. */
  today: string;
}

export interface NetworkCardView {
  slug: string;
  name: string;
  authority: string | null;
  fictional: boolean;
  municipalities: number;
  letters: number;
  plans: number;
}

/** What happened, told by the service that knows it: who, what it did, and what the words lead to. */
export interface MovementView {
  id: string;
  on: string;
  /** Whose act it was; the host authority's is drawn as a government's. */
  voice: Voice;
  by: Voice | 'authority';
  /** The municipality, or the network itself. */
  place: string;
  text: string;
  /** Path without language. */
  path: string;
}

export interface NetworkHomeView {
  counts: {
    municipalities: number;
    letters: number;
    secretariats: number;
    plans: number;
    commitments: number;
    disputed: number;
  };
  /** The network's own plans, the newest first. */
  plans: { slug: string; title: string; capturedFrom: string | null; commitments: number }[];
  attribution: string;
  boundaries: Boundaries | null;
  /** Regions and other groups that the map can be narrowed to. */
  regions: { slug: string; name: string }[];
  /** Name in addresses of the one that the map shows alone; null for all. */
  region: string | null;
  /** Name of one of its municipalities as somebody may type it. */
  searchExample: string | null;
  /** Those of the region, or all. */
  municipalities: (Omit<MapMunicipality, 'href'> & { slug: string; population: number | null })[];
  movements: MovementView[];
  dates: ComingDate[];
}

export interface PageOf<TItem> {
  items: TItem[];
  total: number | null;
  /** Cursor of the next page; null on the last. */
  next: string | null;
}

export interface MunicipalityRowView {
  key: string;
  slug: string;
  name: string;
  population: number | null;
  /** Names of its regions and groups. */
  regions: string[];
  stage: Stage;
  stalled: boolean;
  /** A letter of its archive is on record that it has not confirmed. */
  unconfirmed: boolean;
  lastMovementOn: string | null;
}

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

export interface MunicipalityView {
  id: string;
  key: string;
  slug: string;
  name: string;
  /** Its own; null where it has none. */
  logo: LogoView | null;
  population: number | null;
  populationSource: string | null;
  /** Last day of its administration, as its letter says. */
  administrationEndsOn: string | null;
  website: string | null;
  /** False while nobody has asked it to take part: its page says so and shows nothing else. */
  invited: boolean;
  stage: Stage;
  stalled: boolean;
  locator: { boundaries: Pick<Boundaries, 'width' | 'height' | 'outline'>; shape: MapShape } | null;
  letter: { acceptedOn: string | null; captured: boolean } | null;
  secretariat: { installedOn: string; seats: number; sectors: SectorSeats[] } | null;
  coCreationOpenedOn: string | null;
  evaluatedOn: string | null;
  plan: {
    id: string;
    slug: string;
    title: string;
    publishedOn: string | null;
    commitments: (Omit<PromisedCommitment, 'href'> & { slug: string })[];
  } | null;
  pastPlans: { slug: string; title: string }[];
  /** Nearest date among the open milestones of the plan. */
  nextDueOn: string | null;
  movements: MovementView[];
  dates: ComingDate[];
  followers: number;
  privacyVersion: string;
}

export interface LetterView {
  municipality: { name: string; slug: string };
  state: 'captured' | 'accepted' | 'superseded';
  /** Taken from an archive later: a past act may have gaps. */
  captured: boolean;
  /** Signed on paper before it was registered: its text is only what was copied from the paper. */
  onPaper: boolean;
  folio: string | null;
  place: string | null;
  datedOn: string | null;
  subject: string | null;
  addressee: string | null;
  submittedOn: string | null;
  acceptedOn: string | null;
  linkedPlan: string | null;
  linkedCommitment: string | null;
  body: string | null;
  points: { letter: string; text: string }[];
  signatories: { name: string | null; post: string }[];
  file: DownloadView | null;
}

/** A public file of this site. */
export interface DownloadView {
  href: string;
  size: number;
}

export interface SecretariatView {
  municipality: { name: string; slug: string };
  name: string;
  installedOn: string;
  venue: string;
  folio: string;
  sectors: SectorSeats[];
  facilitator: string | null;
  legalBasis: string[];
  rules: { title: string; adoptedOn: string; ofNetwork: boolean; inWords: { heading: string; text: string }[] } | null;
  act: DownloadView | null;
}

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

export interface SearchHitView {
  id: string;
  kind: 'municipality' | 'plan' | 'commitment' | 'letter' | 'secretariat';
  title: string;
  /** Where it belongs: the municipality's name. */
  place: string | null;
  /** Where its text speaks of what was looked for, in pieces; empty where only its title does. */
  excerpt: { text: string; found: boolean }[];
  /** What a past plan was taken from, and by what it is to be known. */
  capturedFrom: string | null;
  /** Path without language. */
  path: string;
}

export interface FollowView {
  kind: FollowedKind;
  title: string;
  path: string;
  email: string;
  /** The link was already used, has expired, or waits for a click. */
  state: 'pending' | 'confirmed' | 'left' | 'expired';
}

export interface VerificationView {
  verdict: Verdict;
  folio: string;
  /** What an unknown or mistyped folio means and what to do, in the reader's language. */
  message: string | null;
  remedy: string | null;
  title: string | null;
  issuer: string | null;
  municipality: { name: string; path: string } | null;
  issuedAt: string | null;
  /** 64 hexadecimal characters, printed on the document. */
  dataSeal: string | null;
  fileSha256: string | null;
  pages: number | null;
  annulReason: string | null;
  download: { href: string; size: number } | null;
  /** Folio of the document that took its place. */
  replacedBy: string | null;
  timeZone: string;
}

export interface PrivacyNoticeView {
  /** Who answers for the data: the municipality or the authority; null for the product's own notice. */
  controller: string | null;
  version: number;
  inForceSince: string | null;
  paragraphs: string[];
}

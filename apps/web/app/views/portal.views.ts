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

/** What the public pages show. Dates are ISO days or instants; null is «the source does not say». */

export interface NetworkFrameView {
  slug: string;
  /** The state's name as shown: «Estado de México». */
  name: string;
  /** The network's own title of its portal; the product's when null. */
  title: string | null;
  /** Official name of the host authority of today; null between two of them. */
  authority: string | null;
  logo: { src: string; alt: string } | null;
  fictional: boolean;
  timeZone: string;
  /** After how many months without a movement a municipality is marked: the network's setting. */
  stalledMonths: number;
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
  voice: Voice;
  stage: Stage | null;
  municipality: { name: string; slug: string } | null;
  /** Plain sentence that follows the municipality's name. */
  text: string;
  href: string | null;
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
  boundaries: Boundaries | null;
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
  stage: Stage;
  stalled: boolean;
  commitments: number | null;
  lastMovementOn: string | null;
}

export interface CommitmentRowView {
  id: string;
  title: string;
  municipality: { name: string; slug: string };
  state: CommitmentState;
  movedDays: number;
  endsOn: string;
  voices: TwoVoices;
}

export interface MunicipalityView {
  id: string;
  key: string;
  slug: string;
  name: string;
  population: number | null;
  administration: { from: string; to: string } | null;
  website: string | null;
  /** False while nobody has asked it to take part: its page says so and shows nothing else. */
  invited: boolean;
  stage: Stage;
  stalled: boolean;
  locator: { boundaries: Pick<Boundaries, 'width' | 'height' | 'outline'>; shape: MapShape } | null;
  letter: { acceptedOn: string | null; submittedOn: string | null; public: boolean } | null;
  secretariat: { installedOn: string | null; seats: number; sectors: SectorSeats[]; rulesHref: string | null } | null;
  plan: {
    id: string;
    slug: string;
    title: string;
    publishedOn: string | null;
    commitments: Omit<PromisedCommitment, 'href'>[];
  } | null;
  pastPlans: { slug: string; title: string }[];
  /** From the state machine: what comes next and by when, as a sentence. */
  whatFollows: string | null;
  dates: ComingDate[];
  followers: number | null;
  privacyVersion: string;
}

export interface LetterView {
  municipality: { name: string; slug: string };
  /** Title of the real document that an example is based on; null when it is not one. */
  basedOn: { title: string; source: string } | null;
  state: 'submitted' | 'under_review' | 'observed' | 'accepted' | 'superseded';
  folio: string | null;
  place: string | null;
  datedOn: string | null;
  subject: string | null;
  addressee: string | null;
  submittedOn: string | null;
  acceptedOn: string | null;
  acknowledgementNumber: string | null;
  /** Captured later from an archive: a past act may have gaps. */
  capturedFromArchive: boolean;
  linkedPlan: string | null;
  linkedCommitment: string | null;
  intent: string | null;
  acknowledgements: { letter: string; text: string }[];
  signatories: { name: string | null; post: string }[];
  publicVersion: { href: string; size: number } | null;
  supersededBy: string | null;
}

export interface SecretariatView {
  municipality: { name: string; slug: string };
  name: string;
  installedOn: string | null;
  folio: string | null;
  sectors: SectorSeats[];
  facilitator: string | null;
  term: { from: string; to: string | null } | null;
  rules: { title: string; href: string; approvedOn: string | null } | null;
  act: { href: string; size: number } | null;
  history: { id: string; on: string; text: string; voice: Voice }[];
}

export interface PlanView {
  id: string;
  municipality: { name: string; slug: string };
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
    | 'archived';
  from: string;
  to: string;
  version: number;
  publishedOn: string | null;
  summary: string | null;
  basedOn: { title: string; source: string } | null;
  folio: string | null;
  /** Mean over the commitments that have begun, each voice on its own. */
  progress: TwoVoices;
  begun: number;
  commitments: Omit<PlannedCommitment, 'href'>[];
  versions: { version: number; on: string; reason: string | null }[];
  document: { href: string; size: number } | null;
  followers: number | null;
  privacyVersion: string;
}

export interface MilestoneView {
  id: string;
  number: number;
  title: string;
  state: MilestoneState;
  original: string;
  current: string;
  verifiedOn: string | null;
  reason: string | null;
  voices: TwoVoices;
  meansOfVerification: string | null;
}

export interface CommitmentView {
  id: string;
  number: number;
  ofTotal: number;
  title: string;
  municipality: { name: string; slug: string };
  plan: { slug: string; title: string };
  state: CommitmentState;
  movedDays: number;
  promise: string | null;
  problem: string | null;
  contribution: string | null;
  basedOn: { title: string; source: string } | null;
  government: Omit<VoiceStatement, 'evidence'> & { evidence: number };
  society: Omit<VoiceStatement, 'evidence'> & { evidence: number };
  dispute: { openedOn: string; answerBy: string; then: string | null } | null;
  milestones: MilestoneView[];
  lead: string | null;
  counterpart: string | null;
  startsOn: string | null;
  endsOn: string | null;
  pillars: string[];
  goals: { number: number; name: string }[];
  kind: 'co_created' | 'proactive';
  folio: string | null;
  evidence: {
    id: string;
    title: string;
    href: string;
    /** null for a link to another site. */
    file: { type: string; size: number; sha256: string } | null;
    voice: Voice;
    on: string;
  }[];
  history: { id: string; on: string; text: string; voice: Voice; href: string | null; future: boolean }[];
  followers: number | null;
  privacyVersion: string;
}

export interface SearchHitView {
  id: string;
  kind: 'municipality' | 'plan' | 'commitment' | 'letter' | 'secretariat';
  title: string;
  /** Where it belongs: the municipality's name. */
  place: string | null;
  /** Where its text speaks of what was looked for, in pieces; empty where only its title does. */
  excerpt: { text: string; found: boolean }[];
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
  /** Who answers for the data: the municipality, the authority or the operator. */
  controller: string;
  version: string;
  inForceSince: string;
  paragraphs: string[];
  contact: string | null;
  earlier: { version: string; on: string }[];
}

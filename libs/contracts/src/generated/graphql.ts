/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The acceptance of an invitation. */
export type AcceptInvitationInput = {
  /** Whether the privacy notice is accepted. */
  consent: boolean;
  /** Own name, as colleagues will see it. */
  name: string;
  /** Secret of the mailed link. */
  token: string;
};

/** Changes of a plan’s working text. Absent fields stay as they are; null empties one. */
export type ActionPlanChangesInput = {
  /** Last day of its period. */
  endsOn?: string | null | undefined;
  /** Introduction. */
  introduction?: string | null | undefined;
  /** Legal context. */
  legalContext?: string | null | undefined;
  /** How it was made. */
  methodology?: string | null | undefined;
  /** First day of its period. */
  startsOn?: string | null | undefined;
  /** Title, 3 to 200 characters. */
  title?: string | null | undefined;
};

/** Where an action plan stands. */
export type ActionPlanState =
  /** It is kept as it was. */
  | 'ARCHIVED'
  /** A past plan, taken from its documents; it may have gaps, and nothing is followed here. */
  | 'CAPTURED'
  /** Its period is over. */
  | 'CLOSING'
  /** Its commitments are being co-created. */
  | 'CO_CREATING'
  /** Its draft is complete. */
  | 'DRAFTED'
  /** The secretariat has endorsed it; its text stands still. */
  | 'ENDORSED'
  /** It has been evaluated. */
  | 'EVALUATED'
  /** Progress on it is being reported. */
  | 'IMPLEMENTING'
  /** It is being prepared. */
  | 'PREPARING'
  /** Anyone may comment on its draft. */
  | 'PUBLIC_COMMENT'
  /** It is published. */
  | 'PUBLISHED'
  /** A captured plan that was withdrawn, with a reason; it is not public. */
  | 'WITHDRAWN';

/** A step of a plan that changes only its state. */
export type ActionPlanStep =
  /** Puts it away as it is. */
  | 'ARCHIVE'
  /** Shows a past plan as its documents say it, gaps and all; the reason names them. It cannot be undone. */
  | 'CAPTURE'
  /** Ends the plan; what is open counts as not completed. With a reason; it waits for the reports that are to be verified. */
  | 'CLOSE'
  /** Records that it was evaluated; the reason says by whom and where it is read. */
  | 'EVALUATE'
  /** Declares the draft complete. */
  | 'FINISH_DRAFT'
  /** Opens the co-creation. */
  | 'OPEN_COCREATION'
  /** Opens the draft to comments. */
  | 'OPEN_COMMENT'
  /** Sends a draft, endorsed or not, back to be changed; with a reason. */
  | 'REOPEN'
  /** Takes a plan up again that was closed or evaluated by mistake, with the commitments that were closed with it; with a reason. */
  | 'RESUME'
  /** Brings a plan back from the archive to where it stood, closed or evaluated; with a reason. */
  | 'UNARCHIVE'
  /** Takes a captured plan back; it is kept with the reason and public no longer. */
  | 'WITHDRAW';

/** A seat to be added to a body. */
export type AddSeatInput = {
  /** The body. */
  bodyId: string;
  /** Whether it is unpaid by rule; no where absent. */
  honorary?: boolean | null | undefined;
  /** Name of the seat where it has one, as «Presidencia». */
  label?: string | null | undefined;
  /** Number within its sector; the next one where absent. */
  number?: number | null | undefined;
  /** Key of the network’s sector, as `civil_society`. */
  sector: string;
  /** Whether it has voice; yes where absent. */
  voice?: boolean | null | undefined;
  /** Whether it has a vote; yes where absent. */
  vote?: boolean | null | undefined;
};

/** Operating rules that a body adopts: its own, or its network’s as they are now. */
export type AdoptOperatingRulesInput = {
  /** The body. */
  bodyId: string;
  /** Adopts the network’s rules as they are now. */
  ofNetwork?: boolean | null | undefined;
  /** Why they change; needed from the second version on. */
  reason?: string | null | undefined;
  /** Where they were registered, as a gazette. */
  registeredIn?: string | null | undefined;
  /** When they were registered. */
  registeredOn?: string | null | undefined;
  /** The rules; needed unless the network’s are adopted. */
  rules?: unknown;
  /** Title, 3 to 300 characters; needed unless the network’s are adopted. */
  title?: string | null | undefined;
  /** Version of the body that was read. */
  version: number;
};

/** What happened in a thread. */
export type AdviceEntryKind =
  /** It was given to somebody of the host authority, or to nobody in particular. */
  | 'ASSIGNED'
  /** It was closed. */
  | 'CLOSED'
  /** Somebody wrote. */
  | 'MESSAGE'
  /** Somebody wrote in it after it was closed. */
  | 'REOPENED';

/** Who of the two speaks. */
export type AdviceSide =
  /** The host authority. */
  | 'INSTITUTE'
  /** The municipality. */
  | 'MUNICIPALITY';

/** Whose turn it is in a thread. */
export type AdviceState =
  /** Over; whoever writes opens it again. */
  | 'CLOSED'
  /** Nobody waits for an answer. */
  | 'OPEN'
  /** The municipality waits for the host authority. */
  | 'WAITING_INSTITUTE'
  /** The host authority waits for the municipality. */
  | 'WAITING_MUNICIPALITY';

/** A sitting agreed on at the installation. */
export type AgreedSittingInput = {
  /** Hour, as `10:00`. */
  at?: string | null | undefined;
  /** Day. */
  on: string;
  /** Place. */
  venue?: string | null | undefined;
  /** Which sitting or activity. */
  what: string;
};

/** To which municipalities an announcement goes. */
export type AnnouncementAudience =
  /** All of the network. */
  | 'ALL'
  /** Those that are named. */
  | 'CHOSEN'
  /** Those of regions or groups. */
  | 'GROUPS';

/** A draft that is published or thrown away. */
export type AnnouncementChangeInput = {
  /** The announcement. */
  id: string;
  /** Version that was read. */
  version: number;
};

/** What became of an announcement in a municipality. */
export type AnnouncementReceiptState =
  /** It said that it knows. */
  | 'ACKNOWLEDGED'
  /** Nobody of it has opened it. */
  | 'NOT_OPENED'
  /** Somebody has opened it. */
  | 'OPENED';

/** How an announcement stands. */
export type AnnouncementState =
  /** Told again with other words. */
  | 'CORRECTED'
  /** Being written; nobody was told. */
  | 'DRAFT'
  /** Told to its municipalities. */
  | 'PUBLISHED'
  /** It no longer holds. */
  | 'WITHDRAWN';

/** Who advises in a thread. */
export type AssignAdviceInput = {
  /** Membership in the host authority; null: nobody in particular. */
  adviserId?: string | null | undefined;
  /** The thread. */
  threadId: string;
};

/** Who takes a seat or stands in for its holder. */
export type AssignSeatInput = {
  /** Act of the appointment, as «Oficio PM/123/2026». */
  appointmentAct?: string | null | undefined;
  /** E-mail to invite to an account; never shown to others. */
  email?: string | null | undefined;
  /** Last day of the term; as the rules say where absent, or open. */
  endsOn?: string | null | undefined;
  /** Name, public from the installation on; may be absent where the seat goes with an office. */
  name?: string | null | undefined;
  /** Office held, public. */
  office?: string | null | undefined;
  /** Organisation or department, public. */
  organisation?: string | null | undefined;
  /** Why somebody is replaced before the installation; needed where that person has an invitation or account. */
  reason?: string | null | undefined;
  /** The seat. */
  seatId: string;
  /** First day of the term; today where absent. */
  startsOn?: string | null | undefined;
  /** Version of the seat that was read. */
  version: number;
};

/** Where a collegiate body is in its life. */
export type BodyState =
  /** It was called; its members are being named. */
  | 'CONVENED'
  /** All its members are named. */
  | 'DESIGNATED'
  /** It no longer exists. */
  | 'DISSOLVED'
  /** It has not sat within the time that its rules say. */
  | 'INACTIVE'
  /** Its members have taken their oath; the act of installation stands. */
  | 'INSTALLED'
  /** It sits. */
  | 'OPERATING'
  /** Its members are being renewed. */
  | 'RENEWING'
  /** It has approved its operating rules. */
  | 'RULES_APPROVED';

/** A past letter from the authority’s archive. What the archive does not say stays empty. */
export type CapturedLetterInput = {
  /** What the letter says. */
  content: LetterChangesInput;
  /** The municipality’s INEGI key or its name in addresses. */
  municipality: string;
  /** Uploaded scan of the letter; private. */
  scanFileId?: string | null | undefined;
};

/** Another address to sign in with. */
export type ChangeEmailInput = {
  /** The new address; it gets a link that confirms it. */
  email: string;
  /** Own password, where one was set. */
  password?: string | null | undefined;
};

/** A new password. */
export type ChangePasswordInput = {
  /** The one until now; absent where none was set. */
  currentPassword?: string | null | undefined;
  /** The new one, from 12 to 128 characters. */
  newPassword: string;
};

/** How mail of what can wait is wanted; replaces what was chosen before. */
export type ChooseMailInput = {
  /** How often; `IMMEDIATE`, `DAILY` or `WEEKLY`. */
  frequency: MailFrequency;
  /** Whether nothing is to come for now but what is mandatory. */
  paused: boolean;
  /** Full hour, 0 to 23, of the network’s clock from which nothing is to come that can wait; null: at any hour. */
  quietFrom?: number | null | undefined;
  /** Full hour, 0 to 23, until which nothing is to come that can wait; given where `quietFrom` is. */
  quietUntil?: number | null | undefined;
};

/** A thread that is over. */
export type CloseAdviceInput = {
  /** Why, or what came of it; up to 2,000 characters. */
  reason?: string | null | undefined;
  /** The thread. */
  threadId: string;
  /** Version that was read. */
  version: number;
};

/** Where a colour bears text or is text. */
export type ColourUse =
  /** Text in it on the ground of the page, as a link. */
  | 'COLOUR_ON_PAGE'
  /** White text on it, in the strip and the foot. */
  | 'TEXT_ON_BAND'
  /** White text on it, as on a button. */
  | 'TEXT_ON_COLOUR';

/** A field of a municipality’s own. */
export type CommitmentExtraInput = {
  /** Name of the field. */
  label: string;
  /** Its value. */
  value: string;
};

/** Fields of a commitment. Absent ones stay as they are; null empties one. A new commitment needs its title. */
export type CommitmentInput = {
  /** What will be done. */
  action?: string | null | undefined;
  /** Budget. */
  budget?: string | null | undefined;
  /** How that helps to solve the problem. */
  contribution?: string | null | undefined;
  /** Organisation of civil society that accompanies it. */
  counterpart?: string | null | undefined;
  /** Link with the municipal development plan. */
  developmentPlan?: string | null | undefined;
  /** Last day. */
  endsOn?: string | null | undefined;
  /** Fields of the municipality’s own. */
  extra?: Array<CommitmentExtraInput> | null | undefined;
  /** How it came about; co-created where absent. */
  kind?: CommitmentKind | null | undefined;
  /** Unit in charge. */
  leadUnit?: string | null | undefined;
  /** Other units that take part, at most 10. */
  otherUnits?: Array<string> | null | undefined;
  /** What it advances. */
  pillars?: Array<Pillar> | null | undefined;
  /** The problem that it addresses. */
  problem?: string | null | undefined;
  /** What is promised, in plain words. */
  promise?: string | null | undefined;
  /** Why it matters for open government. */
  relevance?: string | null | undefined;
  /** Sustainable development goals, `1` to `17`. */
  sdgGoals?: Array<string> | null | undefined;
  /** Their targets, as `16.7`. */
  sdgTargets?: Array<string> | null | undefined;
  /** Proposals and meetings that it comes from. */
  sources?: Array<string> | null | undefined;
  /** First day, as `2027-01-31`. */
  startsOn?: string | null | undefined;
  /** How things are before it. */
  statusQuo?: string | null | undefined;
  /** Title, 3 to 300 characters. */
  title?: string | null | undefined;
};

/** How a commitment came about. */
export type CommitmentKind =
  /** Co-created with civil society. */
  | 'CO_CREATED'
  /** Taken on by the government of its own accord. */
  | 'PROACTIVE';

/** Where a commitment stands. */
export type CommitmentState =
  /** It is promised; nothing has been reported yet. */
  | 'APPROVED'
  /** It was cancelled, with a reason. */
  | 'CANCELLED'
  /** It is of a past plan taken from its documents: it stands as they say, and is not followed here. */
  | 'CAPTURED'
  /** All its milestones are verified. */
  | 'COMPLETED'
  /** It is being written. */
  | 'DRAFTED'
  /** Its unit has confirmed relevance, budget and legal feasibility. */
  | 'FEASIBILITY_CHECKED'
  /** Progress is being reported. */
  | 'IN_PROGRESS'
  /** It was replaced by something else. */
  | 'MODIFIED'
  /** It ended without being completed. */
  | 'NOT_COMPLETED'
  /** Its captured plan was withdrawn, with a reason; it is not public. */
  | 'WITHDRAWN';

/** A step of a commitment that changes only its state. */
export type CommitmentStep =
  /** Its unit confirms relevance, budget and legal feasibility. */
  | 'CHECK_FEASIBILITY'
  /** It was replaced by something else; with a reason. */
  | 'MODIFY'
  /** It ends without being completed; with a reason. */
  | 'NOT_COMPLETE'
  /** It is taken up again; with a reason. */
  | 'RESUME';

/** How a municipal technical secretariat begins. */
export type ConveneSecretariatInput = {
  /** Day of the public call, as `2026-01-31`; today where absent. */
  convenedOn?: string | null | undefined;
  /** Instruments that found it, one each. */
  legalBasis?: Array<string> | null | undefined;
  /** Its name, 3 to 200 characters; the usual one with the municipality’s name where absent. */
  name?: string | null | undefined;
};

/** Other words for an announcement that was published. */
export type CorrectAnnouncementInput = {
  /** Day by which each municipality is asked to say that it knows, as `2026-11-30`. */
  acknowledgeBy?: string | null | undefined;
  /** Plain text, up to 10,000 characters. */
  body: string;
  /** The announcement. */
  id: string;
  /** Why. From 5 to 2,000 characters; the municipalities read it. */
  reason: string;
  /** Title, 1 to 200 characters. */
  title: string;
  /** Version that was read. */
  version: number;
};

/** A correction of the post that a membership shows. */
export type CorrectMembershipInput = {
  /** Membership. */
  membershipId: string;
  /** Post as shown to others. */
  office: string;
  /** Why; it is kept. */
  reason: string;
  /** Version that was read. */
  version: number;
};

/** A new personal access token. */
export type CreateAccessTokenInput = {
  /** Days until it ends, from 1 to 365; absent: 90. */
  expiresInDays?: number | null | undefined;
  /** Own membership that it acts for; absent: only the person’s own things. */
  membershipId?: string | null | undefined;
  /** What it is for. */
  name: string;
  /** What it may do: `read`, `write`, or single rights as `LetterOfIntent:submit`. */
  scopes: Array<string>;
};

/** A system that is to be told of what happens. */
export type CreateWebhookEndpointInput = {
  /** Whose system it is and what for, up to 100 characters. */
  description: string;
  /** Kinds of messages, of those that `webhookEvents` lists. */
  events: Array<string>;
  /** Address that messages are posted to: `https`, at a public address, up to 500 characters. */
  url: string;
};

/** Which due dates are listed. */
export type DueDateList =
  /** Those that were met, moved or cancelled, the latest first. */
  | 'ENDED'
  /** All that are owed, the nearest first. */
  | 'OPEN'
  /** Those that are owed and whose day has passed, the oldest first. */
  | 'OVERDUE';

/** What became of a due date. */
export type DueDateState =
  /** Nothing is owed any more. */
  | 'CANCELLED'
  /** What was owed has been done. */
  | 'MET'
  /** It was moved to another day, which is a due date of its own. */
  | 'MOVED'
  /** It is owed. */
  | 'OPEN';

/** What became of a change of address. */
export type EmailChangeState =
  /** The address before signs in, as ever or again. */
  | 'CANCELLED'
  /** The new address signs in. */
  | 'CONFIRMED'
  /** Nobody confirmed it in time. */
  | 'EXPIRED'
  /** Nobody has confirmed it yet. */
  | 'WAITING';

/** The end of a membership. */
export type EndMembershipInput = {
  /** Last day, as `2026-01-31`; absent: it ends at once. */
  lastDay?: string | null | undefined;
  /** Membership that ends. */
  membershipId: string;
  /** Why; it is kept. */
  reason: string;
};

/** The end of a term; the seat becomes vacant. */
export type EndTermInput = {
  /** Last day; today where absent. */
  endedOn?: string | null | undefined;
  /** Why it ends. */
  kind: TermEndKind;
  /** What happened, 5 to 2,000 characters; kept on record. */
  reason: string;
  /** The term. */
  termId: string;
  /** Version of the term that was read. */
  version: number;
};

/** How a plan was endorsed. */
export type EndorsementWay =
  /** In an open assembly. */
  | 'ASSEMBLY'
  /** In a sitting of the secretariat. */
  | 'SITTING'
  /** In writing. */
  | 'WRITTEN';

/** That the account shall be erased, for good. */
export type EraseAccountInput = {
  /** Own address, written once more. */
  email: string;
  /** Own password, where one was set. */
  password?: string | null | undefined;
};

/** A file or a link that supports a report: one of the two. */
export type EvidenceInput = {
  /** What it shows, 2 to 300 characters. */
  description: string;
  /** An uploaded file. */
  fileId?: string | null | undefined;
  /** Keeps it from the public page, because it holds data of persons. */
  restricted?: boolean;
  /** An address that begins with http. */
  url?: string | null | undefined;
};

/** Who will administer the first network. */
export type FirstAdministratorInput = {
  /** Address. */
  email: string;
  /** Name. */
  name?: string | null | undefined;
};

/** What is to be followed from the own account. */
export type FollowAsMeInput = {
  /** Version of the privacy notice that was read and accepted. */
  noticeVersion: number;
  /** Identifier of the thing. */
  subjectId: string;
  /** Type of the thing, as `Municipality`, `ActionPlan` or `Commitment`. */
  subjectType: string;
};

/** How often mail of one followed thing is wanted. */
export type FollowFrequencyInput = {
  /** How often. */
  frequency: MailFrequency;
  /** The follow. */
  id: string;
};

/** What is to be followed, and where the notices go. */
export type FollowInput = {
  /** One plain address. */
  email: string;
  /** Language of the mails, `es` or `en`; that of the request where absent. */
  locale?: string | null | undefined;
  /** Version of the privacy notice that was read and accepted. */
  noticeVersion: number;
  /** Identifier of the thing. */
  subjectId: string;
  /** Type of the thing, as `Municipality`, `ActionPlan` or `Commitment`. */
  subjectType: string;
};

/** How a follow stands. */
export type FollowState =
  /** Is told of what happens. */
  | 'ACTIVE'
  /** Was not confirmed in time. */
  | 'EXPIRED'
  /** Was left; the address has been erased. */
  | 'LEFT'
  /** Waits for the click on the link that was mailed. */
  | 'PENDING';

/** When and where a body is installed, and what its act says. */
export type InstallationInput = {
  /** Agreements, one each. */
  agreements?: Array<string> | null | undefined;
  /** What went before, a paragraph each. */
  background?: Array<string> | null | undefined;
  /** Calendar agreed on. */
  calendar?: Array<AgreedSittingInput> | null | undefined;
  /** Hour at which it ends. */
  endsAt?: string | null | undefined;
  /** Day, as `2026-01-31`. */
  heldOn: string;
  /** Instruments that found the body; those it was convened with where absent. */
  legalBasis?: Array<string> | null | undefined;
  /** The oath. */
  oath?: OathInput | null | undefined;
  /** Who presides over the act. */
  presidedBy?: OfficeHolderInput | null | undefined;
  /** What the members state about the operating rules; the usual words where absent. */
  rulesStatement?: string | null | undefined;
  /** Hour at which it begins, as `10:00`. */
  startsAt: string;
  /** Place. */
  venue: string;
};

/** Where an installation stands. */
export type InstallationState =
  /** Its act was replaced by a corrected one. */
  | 'ANNULLED'
  /** It was held; its act stands. */
  | 'HELD'
  /** It is being prepared. */
  | 'SCHEDULED';

/** One row of a list of people to invite. Every column is text, as it came. */
export type InvitationRowInput = {
  /** Address. */
  email?: string | null | undefined;
  /** Own key for this person: the same key later changes this row instead of adding one. */
  externalId?: string | null | undefined;
  /** INEGI key of five digits or name in addresses; empty: the network, or the municipality acted for. */
  municipality?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** Post as shown to others. */
  office?: string | null | undefined;
  /** Key of the role; empty: `liaison`. */
  role?: string | null | undefined;
};

/** What becomes of one row of a list of people to invite. */
export type InvitationRowOutcome =
  /** The person has entered already; nothing is changed, and nothing is sent. */
  | 'ACCEPTED'
  /** A new invitation is sent. */
  | 'CREATE'
  /** It was withdrawn; nothing is sent. */
  | 'REVOKED'
  /** It is so already; nothing is sent. */
  | 'UNCHANGED'
  /** An open invitation says something else, or had expired: it is sent again with a new link. */
  | 'UPDATE';

/** Where an invitation stands. */
export type InvitationStatus =
  /** Accepted: a membership came of it. */
  | 'ACCEPTED'
  /** Who opened its link said that it is not them, or that they do not want to. */
  | 'DECLINED'
  /** Its time has passed; it can be sent again. */
  | 'EXPIRED'
  /** Sent, and waiting to be accepted. */
  | 'PENDING'
  /** Withdrawn before it was accepted. */
  | 'REVOKED';

/** An administrator that the operator names for a network. */
export type InviteAdministratorInput = {
  /** Address. */
  email: string;
  /** Name. */
  name?: string | null | undefined;
  /** The network. */
  networkId: string;
};

/** A new invitation. */
export type InviteInput = {
  /** Address of the person. */
  email: string;
  /** Days that the link works, from 1 to 60; absent: 14. */
  expiresInDays?: number | null | undefined;
  /** Own key for this person, unique in the municipality. */
  externalId?: string | null | undefined;
  /** Name; the person may correct it. */
  name?: string | null | undefined;
  /** Post as shown to others. */
  office: string;
  /** Key of the role, as `liaison`. */
  role: string;
  /** Network or municipality; absent: the one that is acted for. */
  tenantId?: string | null | undefined;
};

/** A list of people to invite at once. */
export type InviteManyInput = {
  /** Only look: say what would happen and change nothing. */
  dryRun?: boolean;
  /** Days that the links work, from 1 to 60; absent: 14. */
  expiresInDays?: number | null | undefined;
  /** Own words to who is invited, up to 1,000 characters; they stand in each mail that goes out. */
  message?: string | null | undefined;
  /** From 1 to 2,000 rows. */
  rows: Array<InvitationRowInput>;
};

/** A language of the interface and of mails. */
export type Language =
  /** English. */
  | 'EN'
  /** Spanish of Mexico. */
  | 'ES';

/** Fields of a letter that change; absent ones stay as they are, an empty text clears. */
export type LetterChangesInput = {
  /** Addressee, one line each. */
  addressee?: string | null | undefined;
  /** Name of the authority’s president. */
  authorityName?: string | null | undefined;
  /** Post of who receives it. */
  authorityPost?: string | null | undefined;
  /** Text; an empty line separates paragraphs. */
  body?: string | null | undefined;
  /** Official e-mail of that office. */
  contactEmail?: string | null | undefined;
  /** Office in charge. */
  contactOffice?: string | null | undefined;
  /** Day of the letter. */
  date?: string | null | undefined;
  /** Place of signature. */
  place?: string | null | undefined;
  /** State action plan that it joins. */
  plan?: string | null | undefined;
  /** All acknowledgements, in order. */
  points?: Array<LetterPointInput> | null | undefined;
  /** Proactive commitment that it joins. */
  proactiveCommitment?: string | null | undefined;
  /** Name of who signs. */
  signatoryName?: string | null | undefined;
  /** Post of who signs. */
  signatoryPost?: string | null | undefined;
  /** Subject. */
  subject?: string | null | undefined;
  /** Last day of the administration. */
  termEndsOn?: string | null | undefined;
};

/** How a letter was answered. */
export type LetterDecision =
  /** The authority accepted it. */
  | 'ACCEPTED'
  /** The municipality confirmed what the authority had captured. */
  | 'CONFIRMED'
  /** The authority rejected it, with a reason. */
  | 'REJECTED';

/** One acknowledgement. */
export type LetterPointInput = {
  /** Whether the municipality added it. */
  own: boolean;
  /** Text, without its letter. */
  text: string;
};

/** Where a letter of intent stands. */
export type LetterState =
  /** In force; public. */
  | 'ACCEPTED'
  /** A past letter that the authority captured from its archive and the municipality has not confirmed. */
  | 'CAPTURED'
  /** Being written. */
  | 'DRAFT'
  /** Complete, with folio and seal; waiting for its signature. */
  | 'FROZEN'
  /** The authority asked for corrections. */
  | 'OBSERVED'
  /** Rejected, with reasons. */
  | 'REJECTED'
  /** The signed copy is attached; it can be sent. */
  | 'SIGNED'
  /** Sent; the authority’s term runs. */
  | 'SUBMITTED'
  /** Of an administration that has ended. */
  | 'SUPERSEDED'
  /** The authority is reviewing it. */
  | 'UNDER_REVIEW'
  /** Withdrawn with a reason, by the municipality or, of a captured one, by the authority. */
  | 'WITHDRAWN';

/** A new template. */
export type LetterTemplateInput = {
  /** Addressee, one line each. */
  addressee: string;
  /** Post of who receives the letter. */
  authorityPost?: string | null | undefined;
  /** Text. */
  body: string;
  /** State action plan. */
  plan?: string | null | undefined;
  /** Acknowledgements, 1 to 15. */
  points: Array<string>;
  /** Proactive commitment. */
  proactiveCommitment?: string | null | undefined;
  /** Subject. */
  subject: string;
};

/** An address that can be written to again. */
export type LiftMailSuppressionInput = {
  /** The entry of the list. */
  id: string;
  /** How it is known that mail arrives there again, or that it is wanted. From 5 to 2,000 characters. */
  reason: string;
};

/** Colours to try. */
export type LooksPreviewInput = {
  /** Main colour, `#rrggbb`. */
  primary?: string | null | undefined;
  /** Second colour, `#rrggbb`. */
  secondary?: string | null | undefined;
};

/** How often mail comes of what can wait. What is mandatory comes at once, whatever was chosen. */
export type MailFrequency =
  /** In one summary a day. */
  | 'DAILY'
  /** As chosen for all mails. */
  | 'GENERAL'
  /** As it happens. */
  | 'IMMEDIATE'
  /** Not at all. */
  | 'NEVER'
  /** In one summary a week. */
  | 'WEEKLY';

/** How the connection to a mail server is encrypted. One that is not is never used. */
export type MailSecurity =
  /** Once the server has greeted, by STARTTLS; usually port 587. */
  | 'STARTTLS'
  /** From its beginning; usually port 465. */
  | 'TLS';

/** Whether a network’s mails go through its own server. */
export type MailServerState =
  /** They wait until a trial goes; none goes through the platform’s meanwhile. */
  | 'HELD_BACK'
  /** They do. */
  | 'IN_USE'
  /** Not yet: they go through the platform’s. */
  | 'UNTRIED';

/** Where the mail of a notice stands. Whether it was opened is not looked at. */
export type MailState =
  /** Nobody gets mail at that address. */
  | 'BOUNCED'
  /** It was refused for good, or given up after two days of attempts. */
  | 'FAILED'
  /** It waits for its turn, or for another attempt. */
  | 'QUEUED'
  /** The mail server took it. */
  | 'SENT'
  /** It was not sent on purpose: not wanted, without sense by then, or to an address that is not written to. */
  | 'SUPPRESSED';

/** How far a thread was read. */
export type MarkAdviceReadInput = {
  /** Last entry that was read. */
  entryId: string;
  /** The thread. */
  threadId: string;
};

/** Which notices have been read. */
export type MarkNoticesReadInput = {
  /** Ids of up to 100 notices; absent for all of them. */
  ids?: Array<string> | null | undefined;
};

/** Whether a member of a body works with an account. */
export type MemberAccountState =
  /** The invitation was declined: without an oath nobody is in that place. */
  | 'DECLINED'
  /** An invitation was sent. */
  | 'INVITED'
  /** With one. */
  | 'JOINED'
  /** Without one. */
  | 'NONE';

/** A name or office to be corrected in an act. */
export type MemberCorrectionInput = {
  /** Corrected name; unchanged where absent. */
  name?: string | null | undefined;
  /** Corrected office; unchanged where absent. */
  office?: string | null | undefined;
  /** Corrected organisation; unchanged where absent. */
  organisation?: string | null | undefined;
  /** Term of the member as it is on record. */
  termId: string;
};

/** Fields of a milestone. Absent ones stay as they are; null empties one. A new milestone needs its title. */
export type MilestoneInput = {
  /** What will be done. */
  activities?: string | null | undefined;
  /** Last day. */
  dueOn?: string | null | undefined;
  /** What is measured. */
  indicator?: string | null | undefined;
  /** How anyone can tell that it was done. */
  means?: string | null | undefined;
  /** Who is in charge. */
  owner?: string | null | undefined;
  /** First day. */
  startsOn?: string | null | undefined;
  /** Title, 3 to 300 characters. */
  title?: string | null | undefined;
  /** Weight relative to the others; 1 where absent. */
  weight?: number | null | undefined;
};

/** Where a milestone stands. That it is late is a field of its own. */
export type MilestoneState =
  /** It was cancelled, with a reason. */
  | 'CANCELLED'
  /** It is of a past plan taken from its documents, and is not followed here. */
  | 'CAPTURED'
  /** The government has reported a part. */
  | 'IN_PROGRESS'
  /** Nothing has been reported. */
  | 'PENDING'
  /** The government has reported it done, with evidence. */
  | 'REPORTED'
  /** The report was handed back to be corrected. */
  | 'RETURNED'
  /** Somebody else has confirmed it. */
  | 'VERIFIED';

/** A step of a body’s life. */
export type MoveBodyInput = {
  /** The body. */
  bodyId: string;
  /** Why, 5 to 2,000 characters; needed to renew and to dissolve. */
  reason?: string | null | undefined;
  /** Version of the body that was read. */
  version: number;
};

/** A new date of a published milestone. */
export type MoveDateInput = {
  /** Last day. */
  dueOn: string;
  /** Why, 5 to 2,000 characters; everyone reads it. */
  reason: string;
  /** First day; absent: it stays. */
  startsOn?: string | null | undefined;
};

/** Whose act a movement was. */
export type MovementVoice =
  /** The host authority’s: about a municipality, or of its own plan. */
  | 'AUTHORITY'
  /** Of both together, as in the secretariat. */
  | 'BOTH'
  /** The municipal government’s. */
  | 'GOVERNMENT'
  /** Civil society’s. */
  | 'SOCIETY';

/** How far a municipality has come. Derived from what it has done; the same everywhere it is shown. */
export type MunicipalityStage =
  /** Commitments are being co-created. */
  | 'COCREATION_OPEN'
  /** The plan has been evaluated. */
  | 'EVALUATED'
  /** Progress on the commitments is being reported. */
  | 'IMPLEMENTATION'
  /** The letter of intent was accepted. */
  | 'LETTER_ACCEPTED'
  /** No letter of intent has been accepted. */
  | 'NO_LETTER'
  /** The local action plan is published. */
  | 'PLAN_PUBLISHED'
  /** Government and civil society sit together in the municipal technical secretariat. */
  | 'SECRETARIAT_INSTALLED';

/** Who covers a leave. */
export type NameDeputyInput = {
  /** E-mail of the deputy. */
  email: string;
  /** First day, as `2026-01-31`. */
  from: string;
  /** Membership that is covered. */
  membershipId: string;
  /** Name of the deputy. */
  name?: string | null | undefined;
  /** Why; it is kept. */
  reason: string;
  /** Last day, as `2026-02-28`. */
  until: string;
};

/** Who moderates the sittings, without vote. */
export type NameFacilitatorInput = {
  /** Act of the appointment, as «Oficio PM/123/2026». */
  appointmentAct?: string | null | undefined;
  /** The body. */
  bodyId: string;
  /** E-mail to invite to an account; never shown to others. */
  email?: string | null | undefined;
  /** Last day of the term; as the rules say where absent, or open. */
  endsOn?: string | null | undefined;
  /** Name, public from the installation on; may be absent where the seat goes with an office. */
  name?: string | null | undefined;
  /** Office held, public. */
  office?: string | null | undefined;
  /** Organisation or department, public. */
  organisation?: string | null | undefined;
  /** Why somebody is replaced before the installation; needed where that person has an invitation or account. */
  reason?: string | null | undefined;
  /** First day of the term; today where absent. */
  startsOn?: string | null | undefined;
  /** Version of the body that was read. */
  version: number;
};

/** A network’s own words for a thing of the field, in one language. */
export type NetworkTermInput = {
  /** The thing. */
  key: TermKey;
  /** Language of the words: `es` or `en`. */
  locale: string;
  /** Several of them, 2 to 60 characters. */
  many: string;
  /** One of them, as it stands within a sentence, 2 to 60 characters. */
  one: string;
};

/** A new action plan. */
export type NewActionPlanInput = {
  /** Last day of its period. */
  endsOn: string;
  /** First day of its period, as `2027-01-01`. */
  startsOn: string;
  /** Title, 3 to 200 characters. */
  title: string;
};

/** A stretch of days on which the authority is closed. */
export type NonWorkingDaysInput = {
  /** First day. */
  from: string;
  /** Why, as people read it. */
  reason: string;
  /** Last day. */
  to: string;
};

/** Words for a notice. */
export type NoticeTemplateInput = {
  /** Text of at most 4,000 characters; paragraphs are parted by an empty line. */
  body: string;
  /** After the text, at most 400 characters. */
  closing?: string | null | undefined;
  /** Kind of notice, as `notifications.dates_due`. */
  kind: string;
  /** Language of the words. */
  language: Language;
  /** Before the text, at most 400 characters. */
  opening?: string | null | undefined;
  /** What has happened, as `late`. */
  situation: string;
  /** Subject, one line of at most 150 characters, without links. */
  subject: string;
};

/** The oath that members take. */
export type OathInput = {
  /** What the members answer. */
  answer: string;
  /** Who takes it. */
  takenBy: string;
  /** Its text. */
  text: string;
};

/** One observation of the authority. */
export type ObservationInput = {
  /** Field of the content; absent: the letter as a whole. */
  field?: string | null | undefined;
  /** Paragraph of `body` or one of `points`, from 1; absent: the field as a whole. */
  part?: number | null | undefined;
  /** Why, 5 to 2,000 characters. */
  reason: string;
  /** Text that would resolve it. */
  suggestion?: string | null | undefined;
};

/** Somebody named in an act: the post always, the name where it is known. */
export type OfficeHolderInput = {
  /** Name. */
  name?: string | null | undefined;
  /** Post. */
  post: string;
};

/** Where an official document stands. */
export type OfficialDocumentState =
  /** It no longer stands. It may have been replaced. */
  | 'ANNULLED'
  /** It is numbered and sealed, but its file could not be made. The public sees it as pending. */
  | 'FAILED'
  /** It is numbered and sealed; its file is being made. */
  | 'PENDING'
  /** It stands, and its file is stored. */
  | 'VALID';

/** A new thread and its first message. */
export type OpenAdviceInput = {
  /** Day by which, as `2026-11-30`; where an answer is waited for. */
  answerDueOn?: string | null | undefined;
  /** Whether an answer is waited for. */
  awaitsAnswer?: boolean;
  /** Plain text, up to 10,000 characters. */
  body: string;
  /** Files sent before to `POST /files`, at most 10; of the host authority with the municipality named. */
  fileIds?: Array<string>;
  /** The thing that it is about. */
  subjectId?: string | null | undefined;
  /** Type of the thing that it is about, as `LetterOfIntent`; absent: at large. */
  subjectType?: string | null | undefined;
  /** Municipality that it is with; of a municipality its own, and may be left out. */
  tenantId?: string | null | undefined;
  /** What it is about, 1 to 200 characters. */
  title: string;
};

/** A network to be opened from the national catalogue. */
export type OpenNetworkInput = {
  /** Official name of the authority that hosts it. */
  authorityName: string;
  /** Its short name or acronym; the name where absent. */
  authorityShortName?: string | null | undefined;
  /** First day of the authority; today where absent. */
  authoritySince?: string | null | undefined;
  /** Name in addresses, as `edomex`. */
  slug: string;
  /** Two-digit INEGI key of the state; `99` for the fictional one. */
  stateKey: string;
};

/** What a commitment advances. */
export type Pillar =
  /** Officials answer for what they do. */
  | 'ACCOUNTABILITY'
  /** Technology and new ways of doing the other three. */
  | 'INNOVATION'
  /** People take part in decisions. */
  | 'PARTICIPATION'
  /** Information that people can use. */
  | 'TRANSPARENCY';

/** What a membership is in. */
export type PlaceKind =
  /** A municipality of a network. */
  | 'MUNICIPALITY'
  /** A network: its host authority. */
  | 'NETWORK';

/** Who endorsed a plan. */
export type PlanEndorsementInput = {
  /** Body that endorsed it. */
  body: string;
  /** Where the minutes are read. */
  evidenceUrl?: string | null | undefined;
  /** Members of the government in favour. */
  governmentMembers: number;
  /** How. */
  how: EndorsementWay;
  /** Day, not in the future. */
  on: string;
  /** Members in favour who are not of the government; at least one. */
  otherMembers: number;
  /** What was resolved. */
  statement: string;
};

/** What a heading means, where it is not understood by itself. */
export type PlanImportColumnInput = {
  /** Field, as `commitment.title`, or `extra` or `ignore`. */
  field: string;
  /** Heading in the sheet. */
  heading: string;
};

/** What a version of a plan changed. */
export type PlanPart =
  /** A commitment. */
  | 'COMMITMENT'
  /** A milestone of a commitment. */
  | 'MILESTONE'
  /** The plan’s own text. */
  | 'PLAN';

/** What a voice says of a milestone. */
export type ProgressReportInput = {
  /** What was done or found, 3 to 4,000 characters. */
  body: string;
  /** What supports it, at most 20. */
  evidence?: Array<EvidenceInput>;
  /** How far the milestone is, 0 to 100; 100 needs evidence. */
  percent: number;
  /** Last day that it speaks of, not in the future. */
  periodEndsOn: string;
  /** First day that it speaks of. */
  periodStartsOn?: string | null | undefined;
  /** Whose voice it is. */
  voice: ProgressVoice;
};

/** Where a report stands. */
export type ProgressReportState =
  /** It counts; nobody else has confirmed it. */
  | 'REPORTED'
  /** It was handed back to be corrected and does not count. */
  | 'RETURNED'
  /** Somebody else has confirmed it. */
  | 'VERIFIED'
  /** Who made it took it back; it does not count. */
  | 'WITHDRAWN';

/** Who says how far something is. */
export type ProgressVoice =
  /** The government that promised it. */
  | 'GOVERNMENT'
  /** Civil society that follows it. */
  | 'SOCIETY';

/** The next version of a privacy notice. */
export type PublishPrivacyNoticeInput = {
  /** Text, from 100 to 20,000 characters. */
  body: string;
  /** Own version that this one follows; 0 for the first. */
  follows: number;
  /** Why it changes; it is kept. */
  reason: string;
};

/** Office of a municipality that is told of an announcement. */
export type ReceivingOffice =
  /** Who facilitates the secretariat. */
  | 'FACILITATOR'
  /** The liaison. */
  | 'LIAISON'
  /** The mayor’s office. */
  | 'MAYOR';

/** A letter that was signed on paper before it came here. */
export type RegisterSignedLetterInput = {
  /** What the paper says, as far as it is told: at least its day, who signed, in which post, and the end of the administration. */
  content: LetterChangesInput;
  /** The scan, uploaded before; absent to keep the one of the registration before. */
  fileId?: string | null | undefined;
  /** The draft or observed letter that it takes the place of; absent where there is none. */
  id?: string | null | undefined;
  /** Version that was read, with the letter; another one is refused. */
  version?: number | null | undefined;
};

/** What is to remind of due dates of a kind. */
export type ReminderLadderInput = {
  /** Kind, as `plans.milestone`. */
  kind: string;
  /** Why it changes, 5 to 2,000 characters. */
  reason: string;
  /** At most eight steps, each on a day of its own; none: nobody is reminded. */
  steps: Array<ReminderStepInput>;
};

/** Whom a reminder tells. */
export type ReminderOffice =
  /** Who facilitates its secretariat. */
  | 'facilitator'
  /** The host authority. */
  | 'institute'
  /** The liaison of the municipality. */
  | 'liaison'
  /** The mayor’s office. */
  | 'mayor'
  /** Whose turn it is. */
  | 'turn';

/** One step of a ladder of reminders. */
export type ReminderStepInput = {
  /** How many days, 1 to 365; 0 on the day itself. */
  days: number;
  /** Who is told, at least one. */
  to: Array<ReminderOffice>;
  /** Before the day, on it or after it. */
  when: ReminderWhen;
};

/** Whether a reminder comes before the day, on it or after it. */
export type ReminderWhen =
  /** After it. */
  | 'after'
  /** Before it. */
  | 'before'
  /** On it. */
  | 'on';

/** A message whose text and files hold personal data that do not belong there. */
export type RemoveAdviceMessageInput = {
  /** The message. */
  messageId: string;
  /** Why. From 5 to 2,000 characters; it stands in the place of the message. */
  reason: string;
};

/** Who takes over from a municipality’s liaison. */
export type ReplaceLiaisonInput = {
  /** E-mail of who takes over. */
  email: string;
  /** First day of who takes over, as `2026-01-31`; absent: today. */
  from?: string | null | undefined;
  /** Membership of the liaison who leaves. */
  membershipId: string;
  /** Name of who takes over. */
  name?: string | null | undefined;
  /** Post as shown to others; absent: the one before’s. */
  office?: string | null | undefined;
  /** Why; it is kept. */
  reason: string;
};

/** A notice to be sent again to those whom it did not reach. */
export type ResendNoticeInput = {
  /** Id of the happening. */
  id: string;
};

/** What is to be sent to a system again: one message, or all since a day. */
export type ResendWebhooksInput = {
  /** One message; absent: all since the day. */
  deliveryId?: string | null | undefined;
  /** The system. */
  endpointId: string;
  /** Whether those that the system took are left out; of all since a day. */
  failedOnly?: boolean;
  /** What happened from this day on, in the zone of the network, as `2026-11-21`; where no message is named. */
  since?: string | null | undefined;
};

/** Which words are to hold again. */
export type RestoreNoticeTemplateInput = {
  /** Kind of notice. */
  kind: string;
  /** Language of the words. */
  language: Language;
  /** Number of an earlier version; null: the product’s words. */
  number?: number | null | undefined;
  /** Why; 5 to 2,000 characters. */
  reason: string;
  /** What has happened. */
  situation: string;
  /** Number of the last version as it was read. */
  version: number;
};

/** A draft of an announcement. */
export type SaveAnnouncementInput = {
  /** Day by which each municipality is asked to say that it knows, as `2026-11-30`. */
  acknowledgeBy?: string | null | undefined;
  /** To which municipalities it goes. */
  audience: AnnouncementAudience;
  /** Plain text, up to 10,000 characters. */
  body: string;
  /** Regions and groups, where it goes to those; at most 200. */
  groupIds?: Array<string>;
  /** The draft; absent for a new one. */
  id?: string | null | undefined;
  /** Municipalities, where it goes to chosen ones. */
  municipalityIds?: Array<string>;
  /** Offices that are told; the liaison always is. */
  offices?: Array<ReceivingOffice>;
  /** Title, 1 to 200 characters. */
  title: string;
  /** Version that was read, of a draft that is there. */
  version?: number | null | undefined;
};

/** A region or another group, with its municipalities. */
export type SaveGroupInput = {
  /** Group to change; absent: a new one. */
  id?: string | null | undefined;
  /** `region` or `group`. */
  kind: string;
  /** Municipalities that belong to it; the others are taken out. */
  municipalityIds: Array<string>;
  /** Name, 2 to 80 characters. */
  name: string;
  /** Version that was read; only of a group to change. */
  version?: number | null | undefined;
};

/** A network’s own mail server, all of it, as it is to be. */
export type SaveMailServerInput = {
  /** Its name, as `correo.ejemplo.mx`, or its numeric address. */
  host: string;
  /** Password, up to 200 characters; absent: the one that is kept. With another name of the server or another user it has to be given. */
  password?: string | null | undefined;
  /** Port: 25, 465, 587 or 2525. */
  port: number;
  /** How the connection is encrypted. */
  security: MailSecurity;
  /** Address that mails come from; the server has to let the user send as it. */
  senderAddress: string;
  /** Name that mails come from, up to 100 characters. */
  senderName: string;
  /** User, up to 254 characters. */
  userName: string;
  /** Version that was read; 0 where there is none. */
  version: number;
};

/** A sector of a network’s bodies. */
export type SaveSectorInput = {
  /** Key, as `private_sector`; an existing one is changed. */
  key: string;
  /** Name shown, 2 to 80 characters; the usual one of the first three sectors where absent. */
  name?: string | null | undefined;
  /** Place in lists, from 1. */
  position?: number | null | undefined;
  /** Shape that marks it beside its colour: `circle`, `square` or `diamond`. */
  shape: string;
};

/** Shape that tells sectors apart without colour. */
export type SectorShape =
  /** A circle. */
  | 'CIRCLE'
  /** A diamond. */
  | 'DIAMOND'
  /** A square. */
  | 'SQUARE';

/** How a mail stands. */
export type SentMailState =
  /** Refused, or given up after two days. */
  | 'FAILED'
  /** On its way. */
  | 'QUEUED'
  /** Taken by the mail server of the address. */
  | 'SENT'
  /** Not sent: it was not wanted, or there was nothing to tell any more. */
  | 'SUPPRESSED';

/** Operating rules that a network gives to its bodies of one kind until they adopt their own. */
export type SetNetworkRulesInput = {
  /** Kind of body, as `municipal_secretariat`. */
  bodyKind: string;
  /** Why they change; needed from the second version on. */
  reason?: string | null | undefined;
  /** Where they were registered. */
  registeredIn?: string | null | undefined;
  /** When they were registered. */
  registeredOn?: string | null | undefined;
  /** The rules. */
  rules: unknown;
  /** Title, 3 to 300 characters. */
  title: string;
};

/** A choice about one kind of notice. */
export type SetNoticePreferenceInput = {
  /** Whether it stands in the list; absent: as before. */
  inApp?: boolean | null | undefined;
  /** Kind of notice, as `plans.progress_reported`. */
  kind: string;
  /** How often it goes by mail; absent: as before. */
  mail?: MailFrequency | null | undefined;
};

/** The first operator of a deployment and, with them or later, its first network. */
export type SetUpDeploymentInput = {
  /** Who else is invited to administer that network; nobody where the operator is. */
  administrator?: FirstAdministratorInput | null | undefined;
  /** Whether the operator is the one invited to administer that network. */
  administratorIsOperator?: boolean | null | undefined;
  /** Address. */
  email: string;
  /** Name. */
  name: string;
  /** The network that is opened with it: all is made, or nothing. */
  network?: OpenNetworkInput | null | undefined;
  /** Password, from 12 to 128 characters. */
  password: string;
};

/** Format of a sheet. */
export type SheetFormat =
  /** Text with commas, UTF-8. */
  | 'CSV'
  /** Spreadsheet. */
  | 'XLSX';

/** The authority that takes over from a day on. */
export type SucceedAuthorityInput = {
  /** Official contact. */
  contactEmail?: string | null | undefined;
  /** Official name. */
  name: string;
  /** Short name or acronym. */
  shortName: string;
  /** First day; the authority before ends on the day before. */
  startsOn: string;
  /** Official site. */
  website?: string | null | undefined;
};

/** Why no mail goes to an address. */
export type SuppressionCause =
  /** Mail comes back: nobody gets it there. Nothing is sent any more. */
  | 'BOUNCED'
  /** Its reader reported a mail as unwanted. Only what cannot be switched off is sent. */
  | 'COMPLAINED';

/** Why a term ended. */
export type TermEndKind =
  /** The person died. */
  | 'DEATH'
  /** The body was dissolved. */
  | 'DISSOLUTION'
  /** Its time was over. */
  | 'END_OF_TERM'
  /** The person was removed. */
  | 'REMOVAL'
  /** Somebody else was named before the installation. */
  | 'REPLACEMENT'
  /** The person resigned. */
  | 'RESIGNATION';

/** A thing of the field that a network may call by its own words. */
export type TermKey =
  /** A commitment of a plan. */
  | 'COMMITMENT'
  /** The letter of intent. */
  | 'LETTER'
  /** The office that carries the exercise in a municipality. */
  | 'LIAISON'
  /** A milestone of a commitment. */
  | 'MILESTONE'
  /** The local action plan. */
  | 'PLAN'
  /** The municipal technical secretariat. */
  | 'SECRETARIAT';

/** What a municipality may change of its page. Absent fields stay as they are. */
export type UpdateMunicipalityInput = {
  /** Official contact. */
  contactEmail?: string | null | undefined;
  /** Main colour, `#rrggbb`, readable under white text and on the page; null for the product’s. */
  primaryColour?: string | null | undefined;
  /** Second colour, `#rrggbb`, readable under white text; null for one made from the main colour. */
  secondaryColour?: string | null | undefined;
  /** Version that was read. */
  version: number;
  /** Official site. */
  website?: string | null | undefined;
};

/** What a network may change of itself. Absent fields stay as they are. */
export type UpdateNetworkInput = {
  /** Languages, `es` first. */
  locales?: Array<string> | null | undefined;
  /** Name shown, 3 to 120 characters. */
  name?: string | null | undefined;
  /** Days on which the authority is closed beyond the official ones. */
  nonWorkingDays?: Array<NonWorkingDaysInput> | null | undefined;
  /** Whether the official holidays of the Federal Labour Law (article 74) are not worked. */
  officialHolidays?: boolean | null | undefined;
  /** Main colour, `#rrggbb`, readable under white text and on the page; null for the product’s. */
  primaryColour?: string | null | undefined;
  /** Second colour, `#rrggbb`, readable under white text; null for one made from the main colour. */
  secondaryColour?: string | null | undefined;
  /** All of its own words; a term that is left out is called as in the glossary. */
  terminology?: Array<NetworkTermInput> | null | undefined;
  /** IANA time zone. */
  timeZone?: string | null | undefined;
  /** Version that was read. */
  version: number;
  /** Days of the week on which the authority works, 1 (Monday) to 7 (Sunday). */
  workWeek?: Array<number> | null | undefined;
};

/** Changes of the own profile. */
export type UpdateProfileInput = {
  /** Language of mails. */
  language?: Language | null | undefined;
  /** Name. */
  name?: string | null | undefined;
};

/** What is to be different about a system that is told of what happens. */
export type UpdateWebhookEndpointInput = {
  /** Whose system it is and what for, up to 100 characters. */
  description: string;
  /** Kinds of messages, of those that `webhookEvents` lists. */
  events: Array<string>;
  /** The system. */
  id: string;
  /** Address that messages are posted to: `https`, at a public address, up to 500 characters. */
  url: string;
  /** Version that was read. */
  version: number;
};

/** Who could read what a message tells. */
export type WebhookAudience =
  /** Anyone: it is published. */
  | 'PUBLIC'
  /** Who may read the thing in its workspace. */
  | 'WORKSPACE';

/** Where a message to a system stands. */
export type WebhookDeliveryState =
  /** The system took it. */
  | 'DELIVERED'
  /** It was given up after ten attempts in about three days; it can be sent again. */
  | 'FAILED'
  /** It waits for its turn, or for another attempt. */
  | 'QUEUED';

/** Why messages to a system stopped by themselves. */
export type WebhookDisabledCause =
  /** No message was taken for five days. */
  | 'FAILING'
  /** The system answered 410: that nothing is there any more. */
  | 'GONE';

/** Whether messages go out to a system. What happens while they do not waits for up to 30 days. */
export type WebhookState =
  /** Messages go out as things happen. */
  | 'ACTIVE'
  /** It stopped by itself; `disabledCause` says why. */
  | 'DISABLED'
  /** Somebody who administers it has stopped it for a while. */
  | 'PAUSED';

/** What can be done with the messages to a system. */
export type WebhookStep =
  /** Stops them; what happens meanwhile waits. */
  | 'PAUSE'
  /** Lets them go out again, what has waited first. */
  | 'RESUME';

/** How pressing it is. */
export type WhatNextState =
  /** It can be done now; its date is further off or there is none. */
  | 'due'
  /** Its date has passed. */
  | 'late'
  /** Its date is within days. */
  | 'soon'
  /** It is the turn of somebody else. */
  | 'waiting';

/** An announcement that no longer holds. */
export type WithdrawAnnouncementInput = {
  /** The announcement. */
  id: string;
  /** Why. From 5 to 2,000 characters; the municipalities read it. */
  reason: string;
  /** Version that was read. */
  version: number;
};

/** A message in a thread. In a closed one it opens it again. */
export type WriteAdviceInput = {
  /** Day by which, as `2026-11-30`; where an answer is waited for. */
  answerDueOn?: string | null | undefined;
  /** Whether an answer is waited for. */
  awaitsAnswer?: boolean;
  /** Plain text, up to 10,000 characters. */
  body: string;
  /** Files sent before to `POST /files`, at most 10; of the host authority with the municipality named. */
  fileIds?: Array<string>;
  /** The thread. */
  threadId: string;
};

/** Words that are to hold from now on. */
export type WriteNoticeTemplateInput = {
  /** Text of at most 4,000 characters; paragraphs are parted by an empty line. */
  body: string;
  /** After the text, at most 400 characters. */
  closing?: string | null | undefined;
  /** Kind of notice, as `notifications.dates_due`. */
  kind: string;
  /** Language of the words. */
  language: Language;
  /** Before the text, at most 400 characters. */
  opening?: string | null | undefined;
  /** Why; 5 to 2,000 characters. */
  reason: string;
  /** What has happened, as `late`. */
  situation: string;
  /** Subject, one line of at most 150 characters, without links. */
  subject: string;
  /** Number of the last version as it was read; 0 where there was none. */
  version: number;
};

export type PageColoursFragment = { light: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string }, dark: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string } };

export type PublicCommitmentQueryVariables = Exact<{
  network: string;
  municipality?: string | null | undefined;
  commitment: string;
}>;


export type PublicCommitmentQuery = { network: { timeZone: string } | null, commitmentBySlug: { id: string, number: number, title: string, state: CommitmentState, stateReason: string | null, kind: CommitmentKind | null, promise: string | null, problem: string | null, statusQuo: string | null, action: string | null, contribution: string | null, relevance: string | null, pillars: Array<Pillar>, leadUnit: string | null, otherUnits: Array<string>, counterpart: string | null, budget: string | null, startsOn: string | null, endsOn: string | null, baselineEndsOn: string | null, nextDueOn: string | null, owner: { name: string, municipalitySlug: string | null }, goals: Array<{ key: string, name: string }>, extra: Array<{ label: string, value: string }>, plan: { slug: string, title: string, folio: string | null, capturedFrom: string | null, summary: { commitments: number } }, progress: { government: number | null, governmentMilestones: number, society: number | null, societyMilestones: number, gap: number | null, disputed: boolean, milestones: number }, milestones: Array<{ id: string, number: number, title: string, state: MilestoneState, stateReason: string | null, late: boolean, means: string | null, dueOn: string | null, baselineDueOn: string | null, verifiedAt: string | null, governmentPercent: number | null, societyPercent: number | null }>, dateChanges: Array<{ milestoneId: string, reason: string }>, reports: { nodes: Array<{ id: string, voice: ProgressVoice, state: ProgressReportState, body: string, office: string | null, reportedAt: string, evidence: Array<{ id: string, kind: string, description: string, fileId: string | null, sha256: string | null, url: string | null, restricted: boolean, checkState: string | null, checkedAt: string | null, pageTitle: string | null, contentChangedAt: string | null }> }> }, timeline: { nodes: Array<{ id: string, at: string, voice: ProgressVoice | null, summary: string, reason: string | null }> } } | null };

export type PublicCommitmentsQueryVariables = Exact<{
  network: string;
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  state?: CommitmentState | null | undefined;
  disputed?: boolean | null | undefined;
}>;


export type PublicCommitmentsQuery = { network: { timeZone: string, commitments: { nodes: Array<{ id: string, slug: string, title: string, state: CommitmentState, endsOn: string | null, baselineEndsOn: string | null, nextDueOn: string | null, progress: { government: number | null, society: number | null, gap: number | null, disputed: boolean }, milestones: Array<{ dueOn: string | null, baselineDueOn: string | null }>, plan: { capturedFrom: string | null }, owner: { name: string, municipalitySlug: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PublicFollowMutationVariables = Exact<{
  input: FollowInput;
}>;


export type PublicFollowMutation = { follow:
    | { __typename: 'FollowRefused', message: string, remedy: string | null }
    | { __typename: 'FollowRequested', linkHours: number }
    | { __typename: 'InvalidInput', message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
   };

export type PublicFollowableQueryVariables = Exact<{
  subjectType: string;
  subjectId: string;
}>;


export type PublicFollowableQuery = { followable: { title: string, noticeVersion: number } | null };

export type PublicFollowByTokenQueryVariables = Exact<{
  token: string;
}>;


export type PublicFollowByTokenQuery = { followByToken: { state: FollowState, subjectType: string, title: string, path: string, email: string | null, choicesPath: string | null } | null };

export type PublicConfirmFollowMutationVariables = Exact<{
  token: string;
}>;


export type PublicConfirmFollowMutation = { step:
    | { __typename: 'FollowRefused' }
    | { __typename: 'FollowStatus', state: FollowState, subjectType: string, title: string, path: string, email: string | null, choicesPath: string | null }
   };

export type PublicLeaveFollowMutationVariables = Exact<{
  token: string;
}>;


export type PublicLeaveFollowMutation = { step:
    | { __typename: 'FollowRefused' }
    | { __typename: 'FollowStatus', state: FollowState, subjectType: string, title: string, path: string, email: string | null, choicesPath: string | null }
   };

export type PublicFollowedQueryVariables = Exact<{
  type: string;
  id: string;
}>;


export type PublicFollowedQuery = { followable: { followersCount: number, noticeVersion: number } | null };

export type PublicLetterQueryVariables = Exact<{
  network: string;
  municipality: string;
}>;


export type PublicLetterQuery = { municipality: { slug: string, name: string, letter: { state: LetterState, captured: boolean, signedOnPaper: boolean, submittedAt: string | null, decidedAt: string | null, document: { folio: string, size: number | null, downloadPath: string | null } | null, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, points: Array<{ text: string }> } } | null } | null };

export type PublicMailReaderQueryVariables = Exact<{
  token: string;
}>;


export type PublicMailReaderQuery = { mailReader: { email: string | null, account: boolean, waiting: number, choices: { frequency: MailFrequency, paused: boolean, quietFrom: number | null, quietUntil: number | null }, follows: Array<{ id: string, title: string, path: string, frequency: MailFrequency, leavePath: string }>, sent: Array<{ id: string, subject: string, why: string, state: SentMailState, at: string }> } | null };

export type PublicChooseMailMutationVariables = Exact<{
  token: string;
  input: ChooseMailInput;
  follows: Array<FollowFrequencyInput> | FollowFrequencyInput;
}>;


export type PublicChooseMailMutation = { result:
    | { __typename: 'FollowRefused' }
    | { __typename: 'InvalidInput', issues: Array<{ path: string, message: string }> }
    | { __typename: 'MailReader' }
   };

export type PublicPauseMailMutationVariables = Exact<{
  token: string;
}>;


export type PublicPauseMailMutation = { result:
    | { __typename: 'FollowRefused' }
    | { __typename: 'MailReader' }
   };

export type PublicMunicipalityQueryVariables = Exact<{
  network: string;
  municipality: string;
}>;


export type PublicMunicipalityQuery = { municipality: { id: string, inegiKey: string, slug: string, population: number | null, populationSource: string | null, website: string | null, timeZone: string, invitedAt: string | null, stage: MunicipalityStage, idle: boolean, letterAcceptedAt: string | null, cocreationOpenedAt: string | null, evaluatedAt: string | null, name: string, looks: { logo: { path: string, width: number, height: number } | null }, locator: { width: number, height: number, outline: string, path: string, center: Array<number> } | null, letter: { captured: boolean, content: { termEndsOn: string | null } } | null, secretariat: { installedOn: string, seats: Array<{ id: string, label: string | null, sector: { key: string, name: string, shape: SectorShape }, holder: { office: string | null, organisation: string | null } | null, alternate: { office: string | null, organisation: string | null } | null }> } | null, plans: Array<{ id: string, slug: string, title: string, state: ActionPlanState, publishedAt: string | null, startsOn: string, endsOn: string }>, movements: { nodes: Array<{ id: string, at: string, voice: MovementVoice, summary: string, page: string }> } } | null };

export type PublicPromisesQueryVariables = Exact<{
  network: string;
  municipality: string;
  plan: string;
}>;


export type PublicPromisesQuery = { plan: { summary: { nextDueOn: string | null }, commitments: Array<{ id: string, slug: string, number: number, title: string, promise: string | null, state: CommitmentState, endsOn: string | null, baselineEndsOn: string | null, nextDueOn: string | null, progress: { government: number | null, society: number | null, gap: number | null, disputed: boolean }, milestones: Array<{ id: string, title: string, state: MilestoneState, dueOn: string | null, baselineDueOn: string | null }> }> } | null };

export type PublicNetworkHomeQueryVariables = Exact<{
  network: string;
  region: string;
  within: boolean;
}>;


export type PublicNetworkHomeQuery = { network: { name: string, unconfirmedLetters: Array<string>, plans: Array<{ slug: string, title: string, capturedFrom: string | null, summary: { commitments: number } }>, commitmentCounts: { published: number, disputed: number }, groups: Array<{ slug: string, name: string }>, region?: Array<{ slug: string, municipalities: Array<{ inegiKey: string }> }>, map: { width: number, height: number, outline: string, attribution: string, places: Array<{ inegiKey: string, slug: string, name: string, population: number | null, stage: MunicipalityStage, idle: boolean, path: string | null, center: Array<number> | null }> }, movements: { nodes: Array<{ id: string, at: string, voice: MovementVoice, summary: string, page: string, municipality: { slug: string, name: string } | null }> }, comingMilestones: Array<{ id: string, title: string, dueOn: string, commitment: { slug: string, owner: { name: string, path: string } } | null }> } | null };

export type PublicNetworkFrameQueryVariables = Exact<{
  network: string;
  municipality: string;
  within: boolean;
}>;


export type PublicNetworkFrameQuery = { network: { slug: string, name: string, fictional: boolean, timeZone: string, locales: Array<string>, idleAfterMonths: number, authority: { name: string } | null, terminology: Array<{ key: TermKey, locale: string, one: string, many: string, own: boolean }>, looks: { logo: { path: string, width: number, height: number } | null }, palette: { light: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string }, dark: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string } } | null } | null, municipality?: { palette: { light: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string }, dark: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string } } | null } | null };

export type PublicNetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicNetworksQuery = { networks: Array<{ slug: string, name: string, fictional: boolean, authority: { name: string } | null, stageCounts: Array<{ stage: MunicipalityStage, count: number }> }> };

export type PublicMunicipalitiesQueryVariables = Exact<{
  network: string;
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  stage?: MunicipalityStage | null | undefined;
  reached?: MunicipalityStage | null | undefined;
  idle?: boolean | null | undefined;
  group?: string | null | undefined;
  keys?: Array<string> | string | null | undefined;
}>;


export type PublicMunicipalitiesQuery = { network: { unconfirmedLetters: Array<string>, groups: Array<{ slug: string, name: string }>, municipalities: { nodes: Array<{ inegiKey: string, slug: string, population: number | null, stage: MunicipalityStage, idle: boolean, lastMovementAt: string | null, name: string, groups: Array<{ name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PublicUnconfirmedLettersQueryVariables = Exact<{
  network: string;
}>;


export type PublicUnconfirmedLettersQuery = { network: { unconfirmedLetters: Array<string> } | null };

export type PublicPlanVersionQueryVariables = Exact<{
  network: string;
  municipality?: string | null | undefined;
  plan: string;
  number: number;
}>;


export type PublicPlanVersionQuery = { plan: { slug: string, title: string, versionNumber: number, owner: { name: string, municipalitySlug: string | null }, versions: Array<{ number: number, reason: string | null, publishedAt: string | null, office: string | null, folio: string | null, changes: Array<{ part: PlanPart, added: boolean, commitment: number | null, commitmentSlug: string | null, commitmentTitle: string | null, milestone: number | null, milestoneTitle: string | null, fields: Array<{ field: string, was: Array<string>, is: Array<string> }> }> }> } | null };

export type PublicPlanQueryVariables = Exact<{
  network: string;
  municipality?: string | null | undefined;
  plan: string;
  kinds: Array<string> | string;
}>;


export type PublicPlanQuery = { network: { timeZone: string } | null, plan: { id: string, title: string, state: ActionPlanState, capturedFrom: string | null, startsOn: string, endsOn: string, versionNumber: number, publishedAt: string | null, introduction: string | null, folio: string | null, owner: { name: string, municipalitySlug: string | null }, endorsement: { body: string, on: string, statement: string, evidenceUrl: string | null } | null, versions: Array<{ number: number, reason: string | null, publishedAt: string | null, office: string | null, folio: string | null }>, timeline: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, kind: string, at: string, voice: ProgressVoice | null, summary: string, reason: string | null, office: string | null, commitment: { number: number, slug: string } | null }> }, commitments: Array<{ id: string, slug: string, number: number, title: string, state: CommitmentState, leadUnit: string | null, startsOn: string | null, endsOn: string | null, baselineEndsOn: string | null, nextDueOn: string | null, progress: { government: number | null, society: number | null, gap: number | null, disputed: boolean }, milestones: Array<{ startsOn: string | null, dueOn: string | null, baselineDueOn: string | null }> }> } | null };

export type PublicNetworkControllerQueryVariables = Exact<{
  network: string;
}>;


export type PublicNetworkControllerQuery = { network: { id: string, name: string, authority: { name: string } | null } | null };

export type PublicMunicipalityControllerQueryVariables = Exact<{
  network: string;
  municipality: string;
}>;


export type PublicMunicipalityControllerQuery = { municipality: { id: string, name: string } | null };

export type PublicPrivacyNoticeQueryVariables = Exact<{
  tenantId?: string | null | undefined;
}>;


export type PublicPrivacyNoticeQuery = { privacyNotice: { tenantId: string | null, version: number, body: string, publishedAt: string | null } };

export type PublicSearchQueryVariables = Exact<{
  network: string;
  text: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicSearchQuery = { network: { search: { nodes: Array<{ id: string, kind: string, title: string, place: string | null, path: string, capturedFrom: string | null, excerpt: Array<{ text: string, found: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PublicSecretariatSeatsFragment = { seats: Array<{ id: string, label: string | null, sector: { key: string, name: string, shape: SectorShape }, holder: { office: string | null, organisation: string | null } | null, alternate: { office: string | null, organisation: string | null } | null }> };

export type PublicSecretariatQueryVariables = Exact<{
  network: string;
  municipality: string;
}>;


export type PublicSecretariatQuery = { municipality: { slug: string, name: string, secretariat: { name: string, legalBasis: Array<string>, installedOn: string, facilitator: { office: string | null, organisation: string | null } | null, installation: { folio: string, venue: string }, rules: { title: string, adoptedOn: string, ofNetwork: boolean, inWords: Array<{ heading: string, text: string }> } | null, seats: Array<{ id: string, label: string | null, sector: { key: string, name: string, shape: SectorShape }, holder: { office: string | null, organisation: string | null } | null, alternate: { office: string | null, organisation: string | null } | null }> } | null } | null };

export type PublicVerificationQueryVariables = Exact<{
  folio: string;
}>;


export type PublicVerificationQuery = { officialDocument:
    | { __typename: 'MisreadFolio', message: string, remedy: string }
    | { __typename: 'UnknownFolio', folio: string, message: string, remedy: string }
    | { __typename: 'VerifiedDocument', folio: string, kindName: string, title: string | null, issuer: string, municipalityName: string | null, municipalitySlug: string | null, networkSlug: string, timeZone: string, issuedAt: string, dataSeal: string, fileSha256: string | null, size: number | null, pages: number | null, state: OfficialDocumentState, annulReason: string | null, replacedBy: string | null, downloadPath: string | null }
   };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { mySessions: Array<{ id: string, device: string | null, ip: string | null, current: boolean, signedInAt: string, lastUsedAt: string, expiresAt: string }>, myAccessTokens: Array<{ id: string, name: string, membershipId: string | null, scopes: Array<string>, createdAt: string, lastUsedAt: string | null, expiresAt: string }>, myEmailChange: { email: string, confirmUntil: string } | null };

export type SaveProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type SaveProfileMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Me' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type CloseSessionMutationVariables = Exact<{
  id: string;
}>;


export type CloseSessionMutation = { result:
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'SignInSessions' }
   };

export type CloseOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type CloseOtherSessionsMutation = { result:
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'SignInSessions' }
   };

export type SetPasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type SetPasswordMutation = { result:
    | { __typename: 'AccountSecured' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
   };

export type StartTotpMutationVariables = Exact<{
  password?: string | null | undefined;
}>;


export type StartTotpMutation = { result:
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'TotpOffer', uri: string, backupCodes: Array<string> }
   };

export type ConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpMutation = { result:
    | { __typename: 'AccountSecured' }
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
   };

export type EndTotpMutationVariables = Exact<{
  code: string;
  password?: string | null | undefined;
}>;


export type EndTotpMutation = { result:
    | { __typename: 'AccountSecured' }
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
   };

export type RenewBackupCodesMutationVariables = Exact<{
  code: string;
  password?: string | null | undefined;
}>;


export type RenewBackupCodesMutation = { result:
    | { __typename: 'RenewedBackupCodes', backupCodes: Array<string> }
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
   };

export type CreateTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateTokenMutation = { result:
    | { __typename: 'AccessTokenCreated', text: string }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
   };

export type RevokeTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeTokenMutation = { result: { __typename: 'AccessTokenRevoked', id: string } };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { myData: string };

export type ChangeEmailMutationVariables = Exact<{
  input: ChangeEmailInput;
}>;


export type ChangeEmailMutation = { result:
    | { __typename: 'EmailChange' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
   };

export type EmailChangeLinkQueryVariables = Exact<{
  token: string;
}>;


export type EmailChangeLinkQuery = { link: { email: string, cancels: boolean, status: EmailChangeState } | null };

export type ConfirmEmailMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailMutation = { result:
    | { __typename: 'EmailChangeLink', status: EmailChangeState }
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
   };

export type CancelEmailMutationVariables = Exact<{
  token: string;
}>;


export type CancelEmailMutation = { result:
    | { __typename: 'EmailChangeLink', status: EmailChangeState }
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
   };

export type ErasureQueryVariables = Exact<{ [key: string]: never; }>;


export type ErasureQuery = { erasurePreview: { onlyOperator: boolean, onlyResponsible: Array<{ id: string, role: string, roleName: string, place: { kind: PlaceKind, name: string, slug: string, networkSlug: string } }> } };

export type EraseAccountMutationVariables = Exact<{
  input: EraseAccountInput;
}>;


export type EraseAccountMutation = { result:
    | { __typename: 'AccountErased' }
    | { __typename: 'ErasureRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
   };

export type AdvicePageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  states?: Array<AdviceState> | AdviceState | null | undefined;
  tenantId?: string | null | undefined;
  assignedToMe: boolean;
  subjectType?: string | null | undefined;
  subjectId?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type AdvicePageQuery = { adviceThreads: { nodes: Array<{ id: string, title: string, placeName: string, state: AdviceState, answerDueOn: string | null, assignedOffice: string | null, lastSide: AdviceSide, lastAt: string, unread: number, subject: { title: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdviceTalkQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  assigns: boolean;
}>;


export type AdviceTalkQuery = { adviceThread: { id: string, title: string, municipalityId: string, placeName: string, state: AdviceState, answerDueOn: string | null, assignedOffice: string | null, assignedToMe: boolean, openedSide: AdviceSide, openedOffice: string | null, createdAt: string, unread: number, version: number, subject: { title: string | null, path: string | null } | null, steps: Array<{ name: string, allowed: boolean }> }, adviceEntries: { nodes: Array<{ id: string, kind: AdviceEntryKind, side: AdviceSide, office: string | null, name: string | null, own: boolean, body: string | null, quoted: string | null, byMail: boolean, saidAt: string, removedByOffice: string | null, removalReason: string | null, removable: boolean, files: Array<{ id: string, name: string, path: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, advisers?: Array<{ membershipId: string, name: string, office: string }> };

export type OpenAdviceHereMutationVariables = Exact<{
  input: OpenAdviceInput;
}>;


export type OpenAdviceHereMutation = { done:
    | { __typename: 'AdviceThread', id: string }
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
   };

export type WriteAdviceHereMutationVariables = Exact<{
  input: WriteAdviceInput;
}>;


export type WriteAdviceHereMutation = { done:
    | { __typename: 'AdviceThread' }
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type CloseAdviceHereMutationVariables = Exact<{
  input: CloseAdviceInput;
}>;


export type CloseAdviceHereMutation = { done:
    | { __typename: 'AdviceThread' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type AssignAdviceHereMutationVariables = Exact<{
  input: AssignAdviceInput;
}>;


export type AssignAdviceHereMutation = { done:
    | { __typename: 'AdviceThread' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
   };

export type RemoveAdviceMessageHereMutationVariables = Exact<{
  input: RemoveAdviceMessageInput;
}>;


export type RemoveAdviceMessageHereMutation = { done:
    | { __typename: 'AdviceThread' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
   };

export type MarkAdviceReadHereMutationVariables = Exact<{
  input: MarkAdviceReadInput;
}>;


export type MarkAdviceReadHereMutation = { markAdviceRead:
    | { __typename: 'AdviceThread' }
    | { __typename: 'InvalidInput' }
   };

export type AnnouncementPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AnnouncementPageQuery = { announcements: { nodes: Array<{ id: string, state: AnnouncementState, title: string, acknowledgeBy: string | null, publishedAt: string | null, changedAt: string, reach: { recipients: number, opened: number, acknowledged: number } | null, receipt: { read: boolean, acknowledgedAt: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnnouncementHereQueryVariables = Exact<{
  id: string;
}>;


export type AnnouncementHereQuery = { announcement: { id: string, state: AnnouncementState, title: string, body: string | null, offices: Array<ReceivingOffice>, acknowledgeBy: string | null, authorOffice: string | null, reason: string | null, publishedAt: string | null, changedAt: string, version: number, steps: Array<{ name: string, allowed: boolean }>, reach: { audience: AnnouncementAudience, groupIds: Array<string>, municipalityIds: Array<string>, recipients: number, audienceNow: number | null, opened: number, acknowledged: number, remindedOn: string | null } | null, receipt: { read: boolean, openedAt: string | null, acknowledgedAt: string | null, acknowledgedOffice: string | null } | null }, announcementVersions: Array<{ id: string, number: number, title: string, body: string, reason: string | null, office: string | null, madeAt: string }> };

export type AnnouncementReceiptsHereQueryVariables = Exact<{
  id: string;
  state?: AnnouncementReceiptState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AnnouncementReceiptsHereQuery = { announcementReceipts: { nodes: Array<{ id: string, placeName: string, state: AnnouncementReceiptState, openedAt: string | null, openedOffice: string | null, acknowledgedAt: string | null, acknowledgedOffice: string | null, acknowledgedName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SaveAnnouncementHereMutationVariables = Exact<{
  input: SaveAnnouncementInput;
}>;


export type SaveAnnouncementHereMutation = { done:
    | { __typename: 'Announcement', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type PublishAnnouncementHereMutationVariables = Exact<{
  input: AnnouncementChangeInput;
}>;


export type PublishAnnouncementHereMutation = { done:
    | { __typename: 'Announcement' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type DiscardAnnouncementHereMutationVariables = Exact<{
  input: AnnouncementChangeInput;
}>;


export type DiscardAnnouncementHereMutation = { done:
    | { __typename: 'DiscardedAnnouncement' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type CorrectAnnouncementHereMutationVariables = Exact<{
  input: CorrectAnnouncementInput;
}>;


export type CorrectAnnouncementHereMutation = { done:
    | { __typename: 'Announcement' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type WithdrawAnnouncementHereMutationVariables = Exact<{
  input: WithdrawAnnouncementInput;
}>;


export type WithdrawAnnouncementHereMutation = { done:
    | { __typename: 'Announcement' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type RemindAnnouncementHereMutationVariables = Exact<{
  id: string;
}>;


export type RemindAnnouncementHereMutation = { done:
    | { __typename: 'Announcement' }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type OpenAnnouncementHereMutationVariables = Exact<{
  id: string;
}>;


export type OpenAnnouncementHereMutation = { openAnnouncement:
    | { __typename: 'Announcement' }
    | { __typename: 'InvalidInput' }
   };

export type AcknowledgeAnnouncementHereMutationVariables = Exact<{
  id: string;
}>;


export type AcknowledgeAnnouncementHereMutation = { done:
    | { __typename: 'Announcement' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
   };

export type WorkspaceCommitmentQueryVariables = Exact<{
  id: string;
}>;


export type WorkspaceCommitmentQuery = { workspaceCommitment: { id: string, planId: string, number: number, slug: string, state: CommitmentState, stateReason: string | null, draft: boolean, publishedAt: string | null, lock: number, kind: CommitmentKind | null, title: string, promise: string | null, problem: string | null, statusQuo: string | null, action: string | null, contribution: string | null, relevance: string | null, pillars: Array<Pillar>, leadUnit: string | null, counterpart: string | null, budget: string | null, startsOn: string | null, endsOn: string | null, sdgGoals: Array<string>, sdgTargets: Array<string>, reportVoices: Array<ProgressVoice>, mayReassign: boolean, mayMoveDates: boolean, mayCancelMilestones: boolean, extra: Array<{ label: string, value: string }>, openSteps: Array<{ name: string, allowed: boolean, missing: Array<{ message: string, where: string | null }> }>, progress: { government: number | null, society: number | null }, dateChanges: Array<{ id: string, milestoneId: string, fromDueOn: string, toDueOn: string, reason: string, office: string | null, changedAt: string }>, leadChanges: Array<{ id: string, fromUnit: string | null, toUnit: string, reason: string, changedAt: string }>, milestones: Array<{ id: string, number: number, state: MilestoneState, stateReason: string | null, lock: number, title: string, owner: string | null, means: string | null, weight: number, startsOn: string | null, dueOn: string | null, baselineDueOn: string | null, governmentPercent: number | null, societyPercent: number | null, late: boolean }>, plan: { id: string, slug: string, title: string, state: ActionPlanState, draft: boolean, amendmentOpen: boolean, mayEdit: boolean, publishedAt: string | null, startsOn: string, endsOn: string } } | null };

export type WorkspaceUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceUnitsQuery = { workspaceUnits: Array<string> };

export type AgendaGoalsQueryVariables = Exact<{ [key: string]: never; }>;


export type AgendaGoalsQuery = { agendaGoals: Array<{ key: string, name: string, title: string, targets: Array<{ key: string, text: string }> }> };

export type AddCommitmentMutationVariables = Exact<{
  planId: string;
  input: CommitmentInput;
}>;


export type AddCommitmentMutation = { done:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type UpdateCommitmentMutationVariables = Exact<{
  id: string;
  lock: number;
  input: CommitmentInput;
}>;


export type UpdateCommitmentMutation = { done:
    | { __typename: 'Commitment', id: string, lock: number }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null, currentVersion: number, savedByOffice: string | null, savedByYou: boolean, savedAt: string | null, conflicts: Array<{ field: string, stored: string | null }> }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type SaveMilestoneMutationVariables = Exact<{
  commitmentId: string;
  id?: string | null | undefined;
  lock?: number | null | undefined;
  input: MilestoneInput;
}>;


export type SaveMilestoneMutation = { done:
    | { __typename: 'Commitment', id: string, milestones: Array<{ id: string, lock: number }> }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null, currentVersion: number, savedByOffice: string | null, savedByYou: boolean, savedAt: string | null, conflicts: Array<{ field: string, stored: string | null }> }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type RemoveDraftMilestoneMutationVariables = Exact<{
  id: string;
}>;


export type RemoveDraftMilestoneMutation = { done:
    | { __typename: 'Commitment' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type RemoveDraftCommitmentMutationVariables = Exact<{
  id: string;
}>;


export type RemoveDraftCommitmentMutation = { done:
    | { __typename: 'ActionPlan' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
   };

export type CancelCommitmentMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type CancelCommitmentMutation = { done:
    | { __typename: 'Commitment' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type TakeCommitmentStepMutationVariables = Exact<{
  id: string;
  step: CommitmentStep;
  reason?: string | null | undefined;
}>;


export type TakeCommitmentStepMutation = { done:
    | { __typename: 'Commitment' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type ReassignCommitmentMutationVariables = Exact<{
  id: string;
  leadUnit: string;
  reason: string;
}>;


export type ReassignCommitmentMutation = { done:
    | { __typename: 'Commitment' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type DocumentsOfQueryVariables = Exact<{
  subjectType: string;
  subjectId: string;
}>;


export type DocumentsOfQuery = { documentsOf: Array<{ id: string, folio: string, title: string, state: OfficialDocumentState, failure: string | null }> };

export type RetryDocumentMutationVariables = Exact<{
  id: string;
}>;


export type RetryDocumentMutation = { result:
    | { __typename: 'InvalidInput' }
    | { __typename: 'OfficialDocument' }
   };

export type DueDatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  list: DueDateList;
  tenantId?: string | null | undefined;
  kind?: string | null | undefined;
}>;


export type DueDatesQuery = { dueDates: { nodes: Array<{ id: string, title: string, todo: string, thing: string, placeName: string, dueOn: string, who: string, state: DueDateState, overdue: boolean, endedAt: string | null, href: string | null, nextReminder: { on: string, to: Array<string> } | null, reminders: Array<{ on: string, to: Array<string> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OverdueTalliesQueryVariables = Exact<{ [key: string]: never; }>;


export type OverdueTalliesQuery = { overdueTallies: Array<{ tenantId: string, placeName: string, overdue: number, since: string }> };

export type DueDateKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type DueDateKindsQuery = { reminderLadders: Array<{ kind: string, title: string }> };

export type ReminderLaddersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderLaddersQuery = { reminderLadders: Array<{ kind: string, title: string, businessDays: boolean, legal: boolean, steps: Array<{ when: ReminderWhen, days: number, to: Array<ReminderOffice> }>, initialSteps: Array<{ when: ReminderWhen, days: number, to: Array<ReminderOffice> }>, changes: Array<{ setAt: string, setByOffice: string | null, reason: string, steps: Array<{ when: ReminderWhen, days: number, to: Array<ReminderOffice> }> }> }> };

export type SetReminderLadderMutationVariables = Exact<{
  input: ReminderLadderInput;
}>;


export type SetReminderLadderMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'ReminderLadder' }
   };

export type MyFollowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyFollowsQuery = { myFollows: { nodes: Array<{ id: string, subjectType: string, title: string, path: string, frequency: MailFrequency, since: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticePreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticePreferencesQuery = { myNoticePreferences: Array<{ kind: string, title: string, mandatory: boolean, inApp: boolean, mail: MailFrequency }> };

export type ToFollowQueryVariables = Exact<{
  subjectType: string;
  subjectId: string;
}>;


export type ToFollowQuery = { followable: { title: string, path: string, noticeVersion: number } | null };

export type FollowAsMeMutationVariables = Exact<{
  input: FollowAsMeInput;
}>;


export type FollowAsMeMutation = { result:
    | { __typename: 'Follow' }
    | { __typename: 'InvalidInput', issues: Array<{ path: string, message: string }> }
   };

export type UnfollowMutationVariables = Exact<{
  id: string;
}>;


export type UnfollowMutation = { result: { __typename: 'Unfollowed' } };

export type SetNoticePreferenceMutationVariables = Exact<{
  input: SetNoticePreferenceInput;
}>;


export type SetNoticePreferenceMutation = { result:
    | { __typename: 'InvalidInput', issues: Array<{ path: string, message: string }> }
    | { __typename: 'NoticePreference' }
   };

export type MyMailChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMailChoicesQuery = { myMailChoices: { frequency: MailFrequency, paused: boolean, quietFrom: number | null, quietUntil: number | null } };

export type ChooseMyMailMutationVariables = Exact<{
  input: ChooseMailInput;
}>;


export type ChooseMyMailMutation = { result:
    | { __typename: 'InvalidInput', issues: Array<{ path: string, message: string }> }
    | { __typename: 'MailChoices' }
   };

export type SetFollowFrequencyMutationVariables = Exact<{
  id: string;
  frequency: MailFrequency;
}>;


export type SetFollowFrequencyMutation = { result:
    | { __typename: 'Follow' }
    | { __typename: 'InvalidInput' }
   };

export type MySentMailsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MySentMailsQuery = { mySentMails: { nodes: Array<{ id: string, subject: string, why: string, state: SentMailState, at: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WhoSavedFragment = { currentVersion: number, savedByOffice: string | null, savedByYou: boolean, savedAt: string | null, conflicts: Array<{ field: string, stored: string | null }> };

export type InstituteMunicipalitiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InstituteMunicipalitiesQuery = { actingNetwork: { idleAfterMonths: number, municipalities: { nodes: Array<{ id: string, inegiKey: string, slug: string, name: string, distinctName: string, stage: MunicipalityStage, invitedAt: string | null, letterAcceptedAt: string | null, secretariatInstalledAt: string | null, cocreationOpenedAt: string | null, planPublishedAt: string | null, implementationStartedAt: string | null, evaluatedAt: string | null, lastMovementAt: string | null, idle: boolean, groups: Array<{ slug: string, name: string }>, currentPlan: { summary: { commitments: number, completed: number } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type InstituteMapQueryVariables = Exact<{ [key: string]: never; }>;


export type InstituteMapQuery = { actingNetwork: { groups: Array<{ slug: string, name: string }>, map: { width: number, height: number, attribution: string, places: Array<{ inegiKey: string, path: string | null }> } } };

export type InstituteLiaisonsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InstituteLiaisonsQuery = { memberships: { nodes: Array<{ deputyOf: string | null, office: string, person: { name: string }, place: { tenantId: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InstituteOpenInvitationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InstituteOpenInvitationsQuery = { invitations: { nodes: Array<{ role: string, place: { tenantId: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InviteManyMutationVariables = Exact<{
  input: InviteManyInput;
}>;


export type InviteManyMutation = { inviteMany:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'InviteManyReport', applied: boolean, created: number, updated: number, unchanged: number, rows: Array<{ row: number, outcome: InvitationRowOutcome, note: string | null }>, problems: Array<{ row: number, column: string, issue: { message: string } }> }
   };

export type CaptureLettersMutationVariables = Exact<{
  letters: Array<CapturedLetterInput> | CapturedLetterInput;
  dryRun: boolean;
}>;


export type CaptureLettersMutation = { captureLetters:
    | { __typename: 'CaptureReport', dryRun: boolean, created: number, updated: number, failed: number, rows: Array<{ row: number, municipality: string, action: string, errors: Array<string> }> }
    | { __typename: 'FileRefused' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
   };

export type InstituteLetterStatesQueryVariables = Exact<{
  after?: string | null | undefined;
  states?: Array<LetterState> | LetterState | null | undefined;
}>;


export type InstituteLetterStatesQuery = { lettersOfIntent: { nodes: Array<{ id: string, state: LetterState, createdAt: string, replyDueOn: string | null, municipalityId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FileTableQueryVariables = Exact<{
  fileId: string;
}>;


export type FileTableQuery = { fileTable:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'FileTable', encoding: string | null, rows: Array<{ line: number, cells: Array<string> }> }
   };

type StepResult_FileRefused_Fragment = { __typename: 'FileRefused', code: string, message: string, remedy: string | null };

type StepResult_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> };

type StepResult_LetterOfIntent_Fragment = { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState };

type StepResult_StaleVersion_Fragment = { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number };

type StepResult_TransitionRefused_Fragment = { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> };

export type StepResultFragment =
  | StepResult_FileRefused_Fragment
  | StepResult_InvalidInput_Fragment
  | StepResult_LetterOfIntent_Fragment
  | StepResult_StaleVersion_Fragment
  | StepResult_TransitionRefused_Fragment
;

export type FreezeLetterMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type FreezeLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type ReopenLetterMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type ReopenLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type AttachSignedLetterMutationVariables = Exact<{
  id: string;
  version: number;
  fileId: string;
}>;


export type AttachSignedLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type SubmitLetterMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type SubmitLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type WithdrawLetterMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type WithdrawLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type SupersedeLetterMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type SupersedeLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type ConfirmCapturedLetterMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ConfirmCapturedLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type DisownCapturedLetterMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type DisownCapturedLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type UnconfirmCapturedLetterMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type UnconfirmCapturedLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type WithdrawCapturedLetterMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type WithdrawCapturedLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type AttendLetterObservationMutationVariables = Exact<{
  observationId: string;
}>;


export type AttendLetterObservationMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type TakeUpLetterMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type TakeUpLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type ObserveLetterMutationVariables = Exact<{
  id: string;
  version: number;
  observations: Array<ObservationInput> | ObservationInput;
}>;


export type ObserveLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type AcceptLetterMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AcceptLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type RejectLetterMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type RejectLetterMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type TakeBackLetterDecisionMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type TakeBackLetterDecisionMutation = { step:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type LetterTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterTemplatesQuery = { letterTemplate: { number: number | null, subject: string, addressee: string, body: string, plan: string | null, proactiveCommitment: string | null, points: Array<string>, authorityPost: string | null }, letterTemplates: Array<{ number: number | null, reason: string | null, writtenAt: string | null, writtenByOffice: string | null }> };

export type WriteTemplateMutationVariables = Exact<{
  template: LetterTemplateInput;
  reason: string;
}>;


export type WriteTemplateMutation = { result:
    | { __typename: 'InvalidInput', issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterTemplate' }
   };

export type LetterFieldsFragment = { id: string, state: LetterState, version: number, captured: boolean, signedOnPaper: boolean, correctBy: string | null, replyDueOn: string | null, createdAt: string, frozenAt: string | null, submittedAt: string | null, decidedAt: string | null, supersededAt: string | null, withdrawnAt: string | null, withdrawnByOffice: string | null, reason: string | null, hasSignedCopy: boolean, signedFileId: string | null, signedCopyAt: string | null, untouchedFields: Array<string>, scanFileId: string | null, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> }, observations: Array<{ id: string, field: string | null, part: number | null, reason: string, suggestion: string | null, round: number, madeByOffice: string | null, madeAt: string, attendedAt: string | null }>, undoneDecisions: Array<{ decision: LetterDecision, decidedAt: string, decidedBecause: string | null, undoneAt: string, undoneByOffice: string | null, reason: string }>, steps: Array<{ name: string, allowed: boolean, missing: Array<{ message: string, where: string | null, wrong: boolean }> }>, document: { folio: string, state: OfficialDocumentState, failure: string | null, downloadPath: string | null, issuedAt: string } | null, acknowledgement: { folio: string, downloadPath: string | null, issuedAt: string } | null, versions: Array<{ number: number, frozenAt: string, frozenByOffice: string | null, submittedAt: string | null, reopenedAt: string | null, reopenedBecause: string | null, reopenedByOffice: string | null, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> } }>, municipality: { id: string, slug: string, name: string } };

export type CurrentLetterQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentLetterQuery = { currentLetter: { id: string, state: LetterState, version: number, captured: boolean, signedOnPaper: boolean, correctBy: string | null, replyDueOn: string | null, createdAt: string, frozenAt: string | null, submittedAt: string | null, decidedAt: string | null, supersededAt: string | null, withdrawnAt: string | null, withdrawnByOffice: string | null, reason: string | null, hasSignedCopy: boolean, signedFileId: string | null, signedCopyAt: string | null, untouchedFields: Array<string>, scanFileId: string | null, editors: Array<{ office: string, section: string, seenAt: string }>, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> }, observations: Array<{ id: string, field: string | null, part: number | null, reason: string, suggestion: string | null, round: number, madeByOffice: string | null, madeAt: string, attendedAt: string | null }>, undoneDecisions: Array<{ decision: LetterDecision, decidedAt: string, decidedBecause: string | null, undoneAt: string, undoneByOffice: string | null, reason: string }>, steps: Array<{ name: string, allowed: boolean, missing: Array<{ message: string, where: string | null, wrong: boolean }> }>, document: { folio: string, state: OfficialDocumentState, failure: string | null, downloadPath: string | null, issuedAt: string } | null, acknowledgement: { folio: string, downloadPath: string | null, issuedAt: string } | null, versions: Array<{ number: number, frozenAt: string, frozenByOffice: string | null, submittedAt: string | null, reopenedAt: string | null, reopenedBecause: string | null, reopenedByOffice: string | null, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> } }>, municipality: { id: string, slug: string, name: string } } | null, letterTemplate: { points: Array<string>, plan: string | null } };

export type OneLetterQueryVariables = Exact<{
  id: string;
}>;


export type OneLetterQuery = { letterOfIntent: { id: string, state: LetterState, version: number, captured: boolean, signedOnPaper: boolean, correctBy: string | null, replyDueOn: string | null, createdAt: string, frozenAt: string | null, submittedAt: string | null, decidedAt: string | null, supersededAt: string | null, withdrawnAt: string | null, withdrawnByOffice: string | null, reason: string | null, hasSignedCopy: boolean, signedFileId: string | null, signedCopyAt: string | null, untouchedFields: Array<string>, scanFileId: string | null, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> }, observations: Array<{ id: string, field: string | null, part: number | null, reason: string, suggestion: string | null, round: number, madeByOffice: string | null, madeAt: string, attendedAt: string | null }>, undoneDecisions: Array<{ decision: LetterDecision, decidedAt: string, decidedBecause: string | null, undoneAt: string, undoneByOffice: string | null, reason: string }>, steps: Array<{ name: string, allowed: boolean, missing: Array<{ message: string, where: string | null, wrong: boolean }> }>, document: { folio: string, state: OfficialDocumentState, failure: string | null, downloadPath: string | null, issuedAt: string } | null, acknowledgement: { folio: string, downloadPath: string | null, issuedAt: string } | null, versions: Array<{ number: number, frozenAt: string, frozenByOffice: string | null, submittedAt: string | null, reopenedAt: string | null, reopenedBecause: string | null, reopenedByOffice: string | null, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> } }>, municipality: { id: string, slug: string, name: string } } };

export type LettersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  states?: Array<LetterState> | LetterState | null | undefined;
}>;


export type LettersQuery = { lettersOfIntent: { nodes: Array<{ id: string, state: LetterState, submittedAt: string | null, createdAt: string, replyDueOn: string | null, correctBy: string | null, versions: Array<{ submittedAt: string | null }>, municipality: { slug: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartLetterMutationVariables = Exact<{ [key: string]: never; }>;


export type StartLetterMutation = { startLetter:
    | { __typename: 'LetterAlreadyOpen', code: string, message: string, remedy: string | null }
    | { __typename: 'LetterOfIntent', id: string }
   };

export type RegisterSignedLetterMutationVariables = Exact<{
  input: RegisterSignedLetterInput;
}>;


export type RegisterSignedLetterMutation = { result:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterAlreadyOpen', code: string, message: string, remedy: string | null }
    | { __typename: 'LetterOfIntent', id: string }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type EditLetterMutationVariables = Exact<{
  id: string;
  baseVersion: number;
  changes: LetterChangesInput;
}>;


export type EditLetterMutation = { editLetter:
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null, currentVersion: number, savedByOffice: string | null, savedByYou: boolean, savedAt: string | null, conflicts: Array<{ field: string, stored: string | null }> }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type EditingLetterMutationVariables = Exact<{
  id: string;
  section: string;
}>;


export type EditingLetterMutation = { editingLetter: Array<{ office: string }> };

export type NetworkLooksQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkLooksQuery = { actingNetwork: { id: string, version: number, looks: { primary: string | null, secondary: string | null, logo: { path: string, width: number, height: number } | null } } };

export type MunicipalityLooksQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalityLooksQuery = { actingMunicipality: { id: string, version: number, looks: { primary: string | null, secondary: string | null, logo: { path: string, width: number, height: number } | null } } };

export type OwnLooksFragment = { primary: string | null, secondary: string | null, logo: { path: string, width: number, height: number } | null };

export type TryLooksQueryVariables = Exact<{
  input: LooksPreviewInput;
}>;


export type TryLooksQuery = { looksPreview: { primary: { reads: boolean, nearest: string, readings: Array<{ use: ColourUse, ratio: number, reads: boolean }> } | null, secondary: { reads: boolean, nearest: string, readings: Array<{ use: ColourUse, ratio: number, reads: boolean }> } | null, palette: { light: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string }, dark: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string } } | null } };

export type ColourCheckedFragment = { reads: boolean, nearest: string, readings: Array<{ use: ColourUse, ratio: number, reads: boolean }> };

export type SetMunicipalityColoursMutationVariables = Exact<{
  id: string;
  input: UpdateMunicipalityInput;
}>;


export type SetMunicipalityColoursMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Municipality' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type SetNetworkLogoMutationVariables = Exact<{
  fileId?: string | null | undefined;
}>;


export type SetNetworkLogoMutation = { result:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'LogoInUse' }
   };

export type SetMunicipalityLogoMutationVariables = Exact<{
  fileId?: string | null | undefined;
}>;


export type SetMunicipalityLogoMutation = { result:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'LogoInUse' }
   };

export type MailServerPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MailServerPageQuery = { mailServer: { version: number, host: string, port: number, security: MailSecurity, userName: string, senderName: string, senderAddress: string, state: MailServerState, heldSince: string | null, waiting: number, changedAt: string, changedBy: string | null, heldBack: { message: string, remedy: string, answer: string | null } | null, trial: { askedAt: string, endedAt: string | null, current: boolean, problem: { message: string, remedy: string, answer: string | null } | null } | null, openSteps: Array<{ name: string, missing: Array<{ message: string }> }> } | null };

export type SaveMailServerMutationVariables = Exact<{
  input: SaveMailServerInput;
}>;


export type SaveMailServerMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'MailServer' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type TryMailServerMutationVariables = Exact<{
  version: number;
}>;


export type TryMailServerMutation = { done:
    | { __typename: 'MailServer' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type UseMailServerMutationVariables = Exact<{
  version: number;
}>;


export type UseMailServerMutation = { done:
    | { __typename: 'MailServer' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type RemoveMailServerMutationVariables = Exact<{
  version: number;
}>;


export type RemoveMailServerMutation = { done:
    | { __typename: 'MailServerRemoved' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type MunicipalHomeQueryVariables = Exact<{
  network: string;
  municipality: string;
}>;


export type MunicipalHomeQuery = { municipality: { id: string, stage: MunicipalityStage, letterAcceptedAt: string | null, secretariatInstalledAt: string | null, cocreationOpenedAt: string | null, planPublishedAt: string | null, implementationStartedAt: string | null, evaluatedAt: string | null, name: string, movements: { nodes: Array<{ id: string, at: string, voice: MovementVoice, summary: string, page: string }> } } | null, myNotices: { nodes: Array<{ id: string, heading: string, path: string | null, createdAt: string, networkSlug: string, municipalitySlug: string | null }> } };

export type LetterStateQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterStateQuery = { currentLetter: { state: LetterState } | null };

export type WhatNextQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatNextQuery = { whatNext: Array<{ key: string, title: string, consequence: string, dueOn: string | null, who: string, href: string, state: WhatNextState }> };

export type TasksOfOthersQueryVariables = Exact<{ [key: string]: never; }>;


export type TasksOfOthersQuery = { whatNextOfOthers: number };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { memberships: { nodes: Array<{ office: string, person: { id: string } }> } };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unreadOnly: boolean;
}>;


export type NoticesQuery = { myNotices: { nodes: Array<{ id: string, heading: string, path: string | null, createdAt: string, readAt: string | null, networkName: string, municipalityName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkReadMutation = { markNoticesRead:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null }
    | { __typename: 'NoticesRead', marked: number }
   };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { networkSettings: Array<{ key: string, value: string, initial: string, changes: Array<{ value: string, setAt: string, setByOffice: string | null, reason: string }> }>, actingNetwork: { id: string, name: string, slug: string, version: number, timeZone: string, locales: Array<string>, calendar: { workWeek: Array<number>, officialHolidays: boolean, nonWorkingDays: Array<{ from: string, to: string, reason: string }> }, terminology: Array<{ key: TermKey, locale: string, one: string, many: string, own: boolean }>, authorities: Array<{ id: string, name: string, shortName: string, startsOn: string, endsOn: string | null, contactEmail: string | null, website: string | null }> } };

export type UpdateNetworkMutationVariables = Exact<{
  input: UpdateNetworkInput;
}>;


export type UpdateNetworkMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Network' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type SucceedAuthorityMutationVariables = Exact<{
  input: SucceedAuthorityInput;
}>;


export type SucceedAuthorityMutation = { result:
    | { __typename: 'HostAuthority' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
   };

export type SetSettingMutationVariables = Exact<{
  key: string;
  value: string;
  reason: string;
}>;


export type SetSettingMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NetworkSetting' }
   };

export type NoticeTemplateListQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeTemplateListQuery = { noticeTemplates: Array<{ kind: string, title: string, situation: string, situationTitle: string | null, language: Language, mandatory: boolean, number: number, own: boolean, fits: boolean }> };

export type NoticeTemplatePageQueryVariables = Exact<{
  kind: string;
  situation: string;
  language: Language;
}>;


export type NoticeTemplatePageQuery = { noticeTemplate: { template: { title: string, situationTitle: string | null, mandatory: boolean, number: number, own: boolean, fits: boolean, words: { subject: string, opening: string | null, body: string, closing: string | null }, variables: Array<{ name: string, meaning: string, required: boolean }> }, versions: Array<{ number: number, reason: string, writtenAt: string, writtenByOffice: string | null, words: { subject: string, opening: string | null, body: string, closing: string | null } | null }> } };

export type NoticePreviewPageQueryVariables = Exact<{
  template: NoticeTemplateInput;
}>;


export type NoticePreviewPageQuery = { result:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NoticePreview', subject: string, line: string, html: string, text: string, example: boolean, placeName: string | null, toldAt: string | null }
   };

export type WriteNoticeTemplatePageMutationVariables = Exact<{
  input: WriteNoticeTemplateInput;
}>;


export type WriteNoticeTemplatePageMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NoticeTemplate' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type RestoreNoticeTemplatePageMutationVariables = Exact<{
  input: RestoreNoticeTemplateInput;
}>;


export type RestoreNoticeTemplatePageMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NoticeTemplate' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type TryNoticeTemplatePageMutationVariables = Exact<{
  template: NoticeTemplateInput;
}>;


export type TryNoticeTemplatePageMutation = { result:
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'MailTrialStarted', address: string }
   };

export type MyNoticesChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MyNoticesChangedSubscription = { myNoticesChanged: { unreadCount: number, arrived: number, latest: { heading: string } | null } };

export type NetworkRulesQueryVariables = Exact<{
  on?: string | null | undefined;
  asked?: boolean;
}>;


export type NetworkRulesQuery = { actingNetwork: { id: string, sectors: Array<{ id: string, key: string, name: string, retiredAt: string | null }>, bodyRules: { title: string, version: number, adoptedOn: string, reason: string | null, registeredIn: string | null, registeredOn: string | null, rules: unknown, inWords: Array<{ topic: string, heading: string, text: string }> } | null, rulesThen?: { version: number } | null, bodyRulesVersions: Array<{ id: string, title: string, version: number, adoptedOn: string, adoptedByOffice: string | null, reason: string | null, inWords: Array<{ topic: string, heading: string, text: string }> }> } };

export type SetNetworkRulesMutationVariables = Exact<{
  input: SetNetworkRulesInput;
}>;


export type SetNetworkRulesMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'OperatingRulesInForce' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type NetworkSectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkSectorsQuery = { actingNetwork: { id: string, sectors: Array<{ id: string, key: string, name: string, shape: SectorShape, retiredAt: string | null, retiredReason: string | null }> } };

export type SaveSectorMutationVariables = Exact<{
  input: SaveSectorInput;
}>;


export type SaveSectorMutation = { result:
    | { __typename: 'InvalidInput', issues: Array<{ path: string, message: string }> }
    | { __typename: 'Sector' }
   };

export type OrderSectorsMutationVariables = Exact<{
  keys: Array<string> | string;
}>;


export type OrderSectorsMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Network' }
    | { __typename: 'SectorRefused', code: string, message: string, remedy: string | null }
   };

export type RemoveSectorMutationVariables = Exact<{
  key: string;
  reason: string;
}>;


export type RemoveSectorMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Network' }
    | { __typename: 'SectorRefused', code: string, message: string, remedy: string | null }
   };

export type RetireSectorMutationVariables = Exact<{
  key: string;
  reason: string;
}>;


export type RetireSectorMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Network' }
    | { __typename: 'SectorRefused', code: string, message: string, remedy: string | null }
   };

export type RestoreSectorMutationVariables = Exact<{
  key: string;
  reason: string;
}>;


export type RestoreSectorMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Network' }
    | { __typename: 'SectorRefused', code: string, message: string, remedy: string | null }
   };

type SectorsSaidNo_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> };

type SectorsSaidNo_Network_Fragment = { __typename: 'Network' };

type SectorsSaidNo_SectorRefused_Fragment = { __typename: 'SectorRefused', code: string, message: string, remedy: string | null };

export type SectorsSaidNoFragment =
  | SectorsSaidNo_InvalidInput_Fragment
  | SectorsSaidNo_Network_Fragment
  | SectorsSaidNo_SectorRefused_Fragment
;

export type PeoplePlaceQueryVariables = Exact<{
  network: string;
  slug: string;
}>;


export type PeoplePlaceQuery = { municipality: { id: string, name: string } | null };

export type PeopleQueryVariables = Exact<{
  tenantId: string;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { memberships: { nodes: Array<{ id: string, version: number, role: string, roleName: string, office: string, current: boolean, startsOn: string, endsOn: string | null, endReason: string | null, deputyOf: string | null, person: { id: string, name: string, email: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PeopleInvitedQueryVariables = Exact<{
  tenantId: string;
}>;


export type PeopleInvitedQuery = { invitations: { nodes: Array<{ id: string, email: string, name: string | null, role: string, roleName: string, status: InvitationStatus, sentAt: string, expiresAt: string, startsOn: string | null, endsOn: string | null, deputyOf: string | null }> }, invitableRoles: Array<{ key: string, name: string }> };

export type InvitationResultFragment = { id: string, email: string };

export type InviteMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Invitation', id: string, email: string }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
   };

export type ReplaceLiaisonMutationVariables = Exact<{
  input: ReplaceLiaisonInput;
}>;


export type ReplaceLiaisonMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Invitation', id: string, email: string }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
   };

export type NameDeputyMutationVariables = Exact<{
  input: NameDeputyInput;
}>;


export type NameDeputyMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Invitation', id: string, email: string }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
   };

export type ResendMutationVariables = Exact<{
  id: string;
}>;


export type ResendMutation = { result:
    | { __typename: 'Invitation', id: string, email: string }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
   };

export type RevokeMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RevokeMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Invitation', id: string, email: string }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
   };

export type CorrectMembershipMutationVariables = Exact<{
  input: CorrectMembershipInput;
}>;


export type CorrectMembershipMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Membership', id: string }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Membership', id: string }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
   };

export type CommitmentAddressQueryVariables = Exact<{
  id: string;
}>;


export type CommitmentAddressQuery = { workspaceCommitment: { id: string, planId: string, publishedAt: string | null } | null, followable: { path: string } | null };

export type WorkspacePlansQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspacePlansQuery = { workspacePlans: Array<{ id: string, slug: string, title: string, state: ActionPlanState, startsOn: string, endsOn: string, versionNumber: number, draft: boolean, amendmentOpen: boolean, publishedAt: string | null, summary: { commitments: number, completed: number, late: number } }> };

export type WorkspacePlanQueryVariables = Exact<{
  id: string;
}>;


export type WorkspacePlanQuery = { workspacePlan: { id: string, slug: string, title: string, state: ActionPlanState, startsOn: string, endsOn: string, introduction: string | null, legalContext: string | null, methodology: string | null, versionNumber: number, draft: boolean, lock: number, reason: string | null, folio: string | null, capturedFrom: string | null, withdrawnReason: string | null, amendmentOpen: boolean, amendmentNeedsEndorsement: boolean, mayEdit: boolean, mayAmend: boolean, publishedAt: string | null, endorsement: { body: string, how: EndorsementWay, on: string, governmentMembers: number, otherMembers: number, statement: string, evidenceUrl: string | null } | null, versions: Array<{ number: number, reason: string | null, publishedAt: string | null, office: string | null, folio: string | null }>, openSteps: Array<{ name: string, allowed: boolean, missing: Array<{ message: string, where: string | null, wrong: boolean }>, ahead: Array<{ message: string, where: string | null, wrong: boolean }> }>, commitments: Array<{ id: string, number: number, title: string, kind: CommitmentKind | null, state: CommitmentState, draft: boolean, publishedAt: string | null, leadUnit: string | null, counterpart: string | null, problem: string | null, action: string | null, contribution: string | null, relevance: string | null, pillars: Array<Pillar>, startsOn: string | null, endsOn: string | null, milestones: Array<{ id: string, state: MilestoneState, dueOn: string | null, owner: string | null, means: string | null }>, progress: { government: number | null } }> } | null, secretariat: { id: string, name: string } | null };

export type CreatePlanMutationVariables = Exact<{
  input: NewActionPlanInput;
}>;


export type CreatePlanMutation = { done:
    | { __typename: 'ActionPlan', id: string }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type UpdatePlanMutationVariables = Exact<{
  id: string;
  lock: number;
  input: ActionPlanChangesInput;
}>;


export type UpdatePlanMutation = { done:
    | { __typename: 'ActionPlan', id: string, lock: number }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null, currentVersion: number, savedByOffice: string | null, savedByYou: boolean, savedAt: string | null, conflicts: Array<{ field: string, stored: string | null }> }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type TakePlanStepMutationVariables = Exact<{
  id: string;
  step: ActionPlanStep;
  reason?: string | null | undefined;
}>;


export type TakePlanStepMutation = { done:
    | { __typename: 'ActionPlan' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type DiscardPlanMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type DiscardPlanMutation = { done:
    | { __typename: 'DiscardedPlan' }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
   };

export type EndorsePlanMutationVariables = Exact<{
  id: string;
  input: PlanEndorsementInput;
}>;


export type EndorsePlanMutation = { done:
    | { __typename: 'ActionPlan' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type PublishPlanMutationVariables = Exact<{
  id: string;
}>;


export type PublishPlanMutation = { done:
    | { __typename: 'ActionPlan' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type StartAmendmentMutationVariables = Exact<{
  planId: string;
  reason: string;
}>;


export type StartAmendmentMutation = { done:
    | { __typename: 'ActionPlan' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type PublishAmendmentMutationVariables = Exact<{
  planId: string;
  endorsement?: PlanEndorsementInput | null | undefined;
}>;


export type PublishAmendmentMutation = { done:
    | { __typename: 'ActionPlan' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type DiscardAmendmentMutationVariables = Exact<{
  planId: string;
}>;


export type DiscardAmendmentMutation = { done:
    | { __typename: 'ActionPlan' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type ReorderCommitmentsMutationVariables = Exact<{
  planId: string;
  commitmentIds: Array<string> | string;
}>;


export type ReorderCommitmentsMutation = { done:
    | { __typename: 'ActionPlan' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type PlanSheetQueryVariables = Exact<{
  planId: string;
  format: SheetFormat;
}>;


export type PlanSheetQuery = { planSheet: { fileName: string, mediaType: string, base64: string } };

export type ImportPlanMutationVariables = Exact<{
  planId: string;
  fileId: string;
  trial: boolean;
  mapping: Array<PlanImportColumnInput> | PlanImportColumnInput;
}>;


export type ImportPlanMutation = { done:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanImportReport', applied: boolean, problems: Array<{ row: number, column: string, heading: string, message: string, remedy: string | null }>, commitments: { created: number, updated: number, unchanged: number }, milestones: { created: number, updated: number, unchanged: number }, mapping: Array<{ heading: string, field: string, example: string | null }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
   };

export type OwnNoticeQueryVariables = Exact<{
  tenantId: string;
}>;


export type OwnNoticeQuery = { privacyNotice: { tenantId: string | null, version: number, body: string, publishedAt: string | null }, privacyNoticeVersions: Array<{ id: string, version: number, body: string, reason: string | null, publishedAt: string }> };

export type PublishNoticeMutationVariables = Exact<{
  input: PublishPrivacyNoticeInput;
}>;


export type PublishNoticeMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PrivacyNotice' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type WorkspacePlanMilestonesQueryVariables = Exact<{
  id: string;
}>;


export type WorkspacePlanMilestonesQuery = { workspacePlan: { id: string, title: string, commitments: Array<{ id: string, number: number, title: string, state: CommitmentState, milestones: Array<{ id: string, number: number, title: string, state: MilestoneState, dueOn: string | null, late: boolean, governmentPercent: number | null, societyPercent: number | null }> }> } | null };

export type CommitmentReportsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type CommitmentReportsQuery = { workspaceCommitment: { id: string, number: number, title: string, planId: string, reportVoices: Array<ProgressVoice>, progress: { government: number | null }, milestones: Array<{ id: string, number: number, title: string, state: MilestoneState, stateReason: string | null, dueOn: string | null, governmentPercent: number | null, societyPercent: number | null }>, reports: { nodes: Array<{ id: string, milestoneId: string, voice: ProgressVoice, percent: number, body: string, periodEndsOn: string, state: ProgressReportState, stateReason: string | null, office: string | null, reportedAt: string, decidedAt: string | null, decidedByOffice: string | null, mayDecide: boolean, mayWithdraw: boolean, mayReopen: boolean, mayTakeOver: boolean, keeperOffice: string | null, successors: Array<{ membershipId: string, name: string, office: string }>, evidence: Array<{ id: string, kind: string, description: string, fileId: string | null, url: string | null, sha256: string | null, checkState: string | null, checkFault: string | null, checkedAt: string | null, httpStatus: number | null, contentType: string | null, pageTitle: string | null, contentChangedAt: string | null }> }> } } | null };

export type ReportProgressMutationVariables = Exact<{
  milestoneId: string;
  input: ProgressReportInput;
}>;


export type ReportProgressMutation = { done:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'ProgressReport' }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type CheckEvidenceLinkMutationVariables = Exact<{
  id: string;
}>;


export type CheckEvidenceLinkMutation = { done:
    | { __typename: 'Evidence' }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
   };

export type VerifyProgressMutationVariables = Exact<{
  id: string;
}>;


export type VerifyProgressMutation = { done:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'ProgressReport' }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type ReturnProgressMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ReturnProgressMutation = { done:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'ProgressReport' }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type ReopenProgressMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ReopenProgressMutation = { done:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'ProgressReport' }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type ReassignReportMutationVariables = Exact<{
  id: string;
  reason: string;
  membershipId?: string | null | undefined;
}>;


export type ReassignReportMutation = { done:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'ProgressReport' }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type WithdrawReportMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawReportMutation = { done:
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'ProgressReport' }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type MoveMilestoneDateMutationVariables = Exact<{
  id: string;
  input: MoveDateInput;
}>;


export type MoveMilestoneDateMutation = { done:
    | { __typename: 'Commitment' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type CancelMilestoneMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type CancelMilestoneMutation = { done:
    | { __typename: 'Commitment' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type RestoreMilestoneMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RestoreMilestoneMutation = { done:
    | { __typename: 'Commitment' }
    | { __typename: 'EditConflict', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'PlanRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type InstituteGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstituteGroupsQuery = { actingNetwork: { groups: Array<{ id: string, kind: string, name: string, slug: string, municipalityCount: number }> } };

export type InstituteGroupQueryVariables = Exact<{
  slug: string;
}>;


export type InstituteGroupQuery = { actingNetwork: { groups: Array<{ id: string, kind: string, name: string, slug: string, version: number, municipalities: Array<{ id: string }> }> } };

export type InstituteMunicipalityNamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InstituteMunicipalityNamesQuery = { actingNetwork: { municipalities: { nodes: Array<{ id: string, inegiKey: string, slug: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type SaveMunicipalityGroupMutationVariables = Exact<{
  input: SaveGroupInput;
}>;


export type SaveMunicipalityGroupMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'MunicipalityGroup', id: string, slug: string }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type DeleteMunicipalityGroupMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DeleteMunicipalityGroupMutation = { done:
    | { __typename: 'DeletedMunicipalityGroup' }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
   };

export type MailSuppressionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MailSuppressionsQuery = { mailSuppressions: { nodes: Array<{ id: string, address: string, cause: SuppressionCause, code: string | null, since: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MailSuppressionToLiftQueryVariables = Exact<{
  id: string;
}>;


export type MailSuppressionToLiftQuery = { mailSuppression: { id: string, address: string, liftedAt: string | null } };

export type UnreachableMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreachableMembersQuery = { unreachableMembers: Array<{ membershipId: string, name: string, office: string, tenantId: string, placeName: string, cause: SuppressionCause, since: string }> };

export type LiftMailSuppressionMutationVariables = Exact<{
  input: LiftMailSuppressionInput;
}>;


export type LiftMailSuppressionMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'MailSuppression' }
   };

export type OwnMailSuppressionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnMailSuppressionsQuery = { myMailSuppressions: Array<{ networkName: string, cause: SuppressionCause }> };

export type TermFieldsFragment = { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number };

export type InstallationFieldsFragment = { id: string, version: number, state: InstallationState, heldOn: string, startsAt: string, endsAt: string | null, venue: string, background: Array<string>, rulesStatement: string | null, agreements: Array<string>, folio: string | null, signedFileId: string | null, signedAt: string | null, reason: string | null, presidedBy: { name: string | null, post: string } | null, oath: { takenBy: string, text: string, answer: string } | null, calendar: Array<{ on: string, at: string | null, what: string, venue: string | null }>, struckCopies: Array<{ fileId: string, attachedAt: string, struckAt: string, reason: string, office: string | null }> };

export type SecretariatFieldsFragment = { id: string, name: string, state: BodyState, version: number, legalBasis: Array<string>, convenedOn: string, installedOn: string | null, rulesApprovedOn: string | null, seats: Array<{ id: string, name: string, number: number, label: string | null, vote: boolean, version: number, sector: { key: string, name: string, shape: SectorShape }, holder: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null, alternate: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null }>, facilitator: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null, formerTerms: Array<{ id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number }>, rules: { title: string, version: number, ofNetwork: boolean, adoptedOn: string, registeredIn: string | null, registeredOn: string | null, rules: unknown, inWords: Array<{ topic: string, heading: string, text: string }> } | null, ownRules: Array<{ id: string, version: number, adoptedOn: string, reason: string | null }>, compositionCheck: { total: number, held: number, satisfied: boolean, sectors: Array<{ name: string, have: number, held: number, minimum: number | null, maximum: number | null, sector: { key: string, shape: SectorShape } | null }> }, steps: Array<{ name: string, allowed: boolean, missing: Array<{ message: string, where: string | null, wrong: boolean }> }>, sectors: Array<{ key: string, name: string, shape: SectorShape, retiredAt: string | null }>, installation: { id: string, version: number, state: InstallationState, heldOn: string, startsAt: string, endsAt: string | null, venue: string, background: Array<string>, rulesStatement: string | null, agreements: Array<string>, folio: string | null, signedFileId: string | null, signedAt: string | null, reason: string | null, presidedBy: { name: string | null, post: string } | null, oath: { takenBy: string, text: string, answer: string } | null, calendar: Array<{ on: string, at: string | null, what: string, venue: string | null }>, struckCopies: Array<{ fileId: string, attachedAt: string, struckAt: string, reason: string, office: string | null }> } | null, installations: Array<{ id: string, version: number, state: InstallationState, heldOn: string, startsAt: string, endsAt: string | null, venue: string, background: Array<string>, rulesStatement: string | null, agreements: Array<string>, folio: string | null, signedFileId: string | null, signedAt: string | null, reason: string | null, presidedBy: { name: string | null, post: string } | null, oath: { takenBy: string, text: string, answer: string } | null, calendar: Array<{ on: string, at: string | null, what: string, venue: string | null }>, struckCopies: Array<{ fileId: string, attachedAt: string, struckAt: string, reason: string, office: string | null }> }> };

export type SecretariatQueryVariables = Exact<{ [key: string]: never; }>;


export type SecretariatQuery = { secretariat: { id: string, name: string, state: BodyState, version: number, legalBasis: Array<string>, convenedOn: string, installedOn: string | null, rulesApprovedOn: string | null, seats: Array<{ id: string, name: string, number: number, label: string | null, vote: boolean, version: number, sector: { key: string, name: string, shape: SectorShape }, holder: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null, alternate: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null }>, facilitator: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null, formerTerms: Array<{ id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number }>, rules: { title: string, version: number, ofNetwork: boolean, adoptedOn: string, registeredIn: string | null, registeredOn: string | null, rules: unknown, inWords: Array<{ topic: string, heading: string, text: string }> } | null, ownRules: Array<{ id: string, version: number, adoptedOn: string, reason: string | null }>, compositionCheck: { total: number, held: number, satisfied: boolean, sectors: Array<{ name: string, have: number, held: number, minimum: number | null, maximum: number | null, sector: { key: string, shape: SectorShape } | null }> }, steps: Array<{ name: string, allowed: boolean, missing: Array<{ message: string, where: string | null, wrong: boolean }> }>, sectors: Array<{ key: string, name: string, shape: SectorShape, retiredAt: string | null }>, installation: { id: string, version: number, state: InstallationState, heldOn: string, startsAt: string, endsAt: string | null, venue: string, background: Array<string>, rulesStatement: string | null, agreements: Array<string>, folio: string | null, signedFileId: string | null, signedAt: string | null, reason: string | null, presidedBy: { name: string | null, post: string } | null, oath: { takenBy: string, text: string, answer: string } | null, calendar: Array<{ on: string, at: string | null, what: string, venue: string | null }>, struckCopies: Array<{ fileId: string, attachedAt: string, struckAt: string, reason: string, office: string | null }> } | null, installations: Array<{ id: string, version: number, state: InstallationState, heldOn: string, startsAt: string, endsAt: string | null, venue: string, background: Array<string>, rulesStatement: string | null, agreements: Array<string>, folio: string | null, signedFileId: string | null, signedAt: string | null, reason: string | null, presidedBy: { name: string | null, post: string } | null, oath: { takenBy: string, text: string, answer: string } | null, calendar: Array<{ on: string, at: string | null, what: string, venue: string | null }>, struckCopies: Array<{ fileId: string, attachedAt: string, struckAt: string, reason: string, office: string | null }> }> } | null };

export type LetterSignatoryQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterSignatoryQuery = { currentLetter: { content: { signatoryName: string | null, signatoryPost: string | null } } | null };

type SaidNo_BodyRefused_Fragment = { __typename: 'BodyRefused', code: string, message: string, remedy: string | null };

type SaidNo_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, remedy: string | null };

type SaidNo_ErasureRefused_Fragment = { __typename: 'ErasureRefused', code: string, message: string, remedy: string | null };

type SaidNo_FileRefused_Fragment = { __typename: 'FileRefused', code: string, message: string, remedy: string | null };

type SaidNo_FollowRefused_Fragment = { __typename: 'FollowRefused', code: string, message: string, remedy: string | null };

type SaidNo_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> };

type SaidNo_InvitationRefused_Fragment = { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null };

type SaidNo_LetterAlreadyOpen_Fragment = { __typename: 'LetterAlreadyOpen', code: string, message: string, remedy: string | null };

type SaidNo_MembershipRefused_Fragment = { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null };

type SaidNo_NothingToResend_Fragment = { __typename: 'NothingToResend', code: string, message: string, remedy: string | null };

type SaidNo_NothingToResendToSystem_Fragment = { __typename: 'NothingToResendToSystem', code: string, message: string, remedy: string | null };

type SaidNo_PlanRefused_Fragment = { __typename: 'PlanRefused', code: string, message: string, remedy: string | null };

type SaidNo_SectorRefused_Fragment = { __typename: 'SectorRefused', code: string, message: string, remedy: string | null };

type SaidNo_SignInRefused_Fragment = { __typename: 'SignInRefused', code: string, message: string, remedy: string | null };

type SaidNo_StaleVersion_Fragment = { __typename: 'StaleVersion', code: string, message: string, remedy: string | null };

type SaidNo_TransitionRefused_Fragment = { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> };

export type SaidNoFragment =
  | SaidNo_BodyRefused_Fragment
  | SaidNo_EditConflict_Fragment
  | SaidNo_ErasureRefused_Fragment
  | SaidNo_FileRefused_Fragment
  | SaidNo_FollowRefused_Fragment
  | SaidNo_InvalidInput_Fragment
  | SaidNo_InvitationRefused_Fragment
  | SaidNo_LetterAlreadyOpen_Fragment
  | SaidNo_MembershipRefused_Fragment
  | SaidNo_NothingToResend_Fragment
  | SaidNo_NothingToResendToSystem_Fragment
  | SaidNo_PlanRefused_Fragment
  | SaidNo_SectorRefused_Fragment
  | SaidNo_SignInRefused_Fragment
  | SaidNo_StaleVersion_Fragment
  | SaidNo_TransitionRefused_Fragment
;

export type ConveneSecretariatMutationVariables = Exact<{
  input: ConveneSecretariatInput;
}>;


export type ConveneSecretariatMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type AddSeatMutationVariables = Exact<{
  input: AddSeatInput;
}>;


export type AddSeatMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type RemoveSeatMutationVariables = Exact<{
  seatId: string;
  version: number;
}>;


export type RemoveSeatMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type AssignSeatMutationVariables = Exact<{
  input: AssignSeatInput;
}>;


export type AssignSeatMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type NameAlternateMutationVariables = Exact<{
  input: AssignSeatInput;
}>;


export type NameAlternateMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type NameFacilitatorMutationVariables = Exact<{
  input: NameFacilitatorInput;
}>;


export type NameFacilitatorMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type EndTermMutationVariables = Exact<{
  input: EndTermInput;
}>;


export type EndTermMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type DesignateBodyMutationVariables = Exact<{
  input: MoveBodyInput;
}>;


export type DesignateBodyMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type StartOperatingMutationVariables = Exact<{
  input: MoveBodyInput;
}>;


export type StartOperatingMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type DeclareBodyInactiveMutationVariables = Exact<{
  input: MoveBodyInput;
}>;


export type DeclareBodyInactiveMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type RenewBodyMutationVariables = Exact<{
  input: MoveBodyInput;
}>;


export type RenewBodyMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type CompleteRenewalMutationVariables = Exact<{
  input: MoveBodyInput;
}>;


export type CompleteRenewalMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type DissolveBodyMutationVariables = Exact<{
  input: MoveBodyInput;
}>;


export type DissolveBodyMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type ApproveOperatingRulesMutationVariables = Exact<{
  bodyId: string;
  version: number;
}>;


export type ApproveOperatingRulesMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type AdoptOperatingRulesMutationVariables = Exact<{
  input: AdoptOperatingRulesInput;
}>;


export type AdoptOperatingRulesMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type ScheduleInstallationMutationVariables = Exact<{
  bodyId: string;
  version: number;
  installation: InstallationInput;
}>;


export type ScheduleInstallationMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type InstallBodyMutationVariables = Exact<{
  bodyId: string;
  version: number;
  endsAt?: string | null | undefined;
  rulesApproved?: boolean | null | undefined;
}>;


export type InstallBodyMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type CorrectInstallationMutationVariables = Exact<{
  bodyId: string;
  version: number;
  reason: string;
  installation: InstallationInput;
  members?: Array<MemberCorrectionInput> | MemberCorrectionInput | null | undefined;
}>;


export type CorrectInstallationMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type AttachSignedActMutationVariables = Exact<{
  bodyId: string;
  version: number;
  fileId: string;
  reason?: string | null | undefined;
}>;


export type AttachSignedActMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type SentNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  kind?: string | null | undefined;
  tenantId?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  troubled: boolean;
}>;


export type SentNoticesQuery = { sentNotices: { nodes: Array<{ id: string, title: string, heading: string | null, placeName: string, at: string, recipients: number, listOnly: number, waiting: number, sent: number, failed: number, bounced: number, suppressed: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MailPausesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailPausesQuery = { mailPauses: Array<{ placeName: string | null, reason: string, since: string }> };

export type MailLimitsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailLimitsQuery = { mailLimits: Array<{ tenantId: string, placeName: string, daily: number | null, waiting: number, from: string }> };

export type SentNoticeQueryVariables = Exact<{
  id: string;
}>;


export type SentNoticeQuery = { sentNotice: { notice: { id: string, title: string, heading: string | null, placeName: string, at: string, recipients: number, listOnly: number, waiting: number, sent: number, failed: number, bounced: number, suppressed: number, resendable: number }, members: Array<{ membershipId: string, office: string, name: string, mail: MailState | null, reason: string | null }> } };

export type ResendNoticeMutationVariables = Exact<{
  input: ResendNoticeInput;
}>;


export type ResendNoticeMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NothingToResend', code: string, message: string, remedy: string | null }
    | { __typename: 'NoticeResent' }
   };

export type WorkspaceMeQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceMeQuery = { me: { id: string, name: string, email: string, language: Language, operator: boolean, hasPassword: boolean, totp: boolean, memberships: Array<{ id: string, role: string, rights: Array<string>, roleName: string, office: string, current: boolean, startsOn: string, place: { tenantId: string, kind: PlaceKind, name: string, slug: string, networkId: string, networkName: string, networkSlug: string } }> } };

export type OwnInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnInvitationsQuery = { me: { email: string, invitations: Array<{ roleName: string, sentAt: string, expiresAt: string, place: { tenantId: string, name: string } }> }, myFollows: { nodes: Array<{ id: string }> } };

export type WorkspaceFrameQueryVariables = Exact<{
  network: string;
  municipality: string;
  within: boolean;
  advised: boolean;
  announced: boolean;
}>;


export type WorkspaceFrameQuery = { unreadNoticeCount: number, unreadAdvice?: number, unreadAnnouncements?: number, network: { id: string, name: string, slug: string, fictional: boolean, timeZone: string, locales: Array<string>, version: number, terminology: Array<{ key: TermKey, locale: string, one: string, many: string, own: boolean }>, looks: { logo: { path: string } | null }, palette: { light: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string }, dark: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string } } | null } | null, municipality?: { looks: { logo: { path: string } | null }, palette: { light: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string }, dark: { accent: string, accentStrong: string, accentWash: string, band: string, bandSoft: string } } | null } | null };

export type MailboxThereQueryVariables = Exact<{ [key: string]: never; }>;


export type MailboxThereQuery = { localMailbox: { nodes: Array<{ id: string }> } };

export type MailboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MailboxQuery = { localMailbox: { nodes: Array<{ id: string, to: string, subject: string, sentAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MailQueryVariables = Exact<{
  id: string;
}>;


export type MailQuery = { localMail: { id: string, to: string, subject: string, sentAt: string, text: string } };

export type DeclineInvitationMutationVariables = Exact<{
  token: string;
}>;


export type DeclineInvitationMutation = { result:
    | { __typename: 'InvitationDeclined' }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
   };

export type InvitationDoorQueryVariables = Exact<{
  token: string;
}>;


export type InvitationDoorQuery = { invitationByToken: { email: string, expiresAt: string, invitingBody: string | null, invitingOffice: string | null, name: string | null, office: string, roleName: string, status: InvitationStatus, place: { kind: PlaceKind, name: string, slug: string, networkName: string, networkSlug: string }, notice: { version: number, body: string, publishedAt: string | null } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'InvitationAccepted', continueUrl: string | null, invitation: { membershipId: string | null, place: { kind: PlaceKind, slug: string, networkSlug: string } } }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
   };

export type DeploymentQueryVariables = Exact<{ [key: string]: never; }>;


export type DeploymentQuery = { deploymentState: { needsSetup: boolean }, networks: Array<{ id: string, name: string, slug: string, fictional: boolean }> };

export type SetUpMutationVariables = Exact<{
  input: SetUpDeploymentInput;
}>;


export type SetUpMutation = { setUpDeployment:
    | { __typename: 'DeploymentSetUp', operatorId: string, continueUrl: string }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
   };

export type OpenNetworkMutationVariables = Exact<{
  input: OpenNetworkInput;
}>;


export type OpenNetworkMutation = { openNetwork:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Network', id: string, name: string, slug: string }
   };

export type InviteAdministratorMutationVariables = Exact<{
  input: InviteAdministratorInput;
}>;


export type InviteAdministratorMutation = { inviteAdministrator:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Invitation', id: string, email: string }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
   };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhookEndpoints: Array<{ id: string, url: string, description: string, state: WebhookState, waiting: number, heldBack: string | null, deliveredAt: string | null, failingSince: string | null }> };

export type WebhookEventsQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEventsQuery = { webhookEvents: Array<{ type: string, title: string, audience: WebhookAudience }> };

export type WebhookQueryVariables = Exact<{
  id: string;
}>;


export type WebhookQuery = { webhookEndpoint: { id: string, version: number, url: string, description: string, events: Array<string>, state: WebhookState, disabledCause: WebhookDisabledCause | null, waiting: number, heldBack: string | null, createdAt: string, deliveredAt: string | null, failingSince: string | null, previousSecretUntil: string | null, openSteps: Array<{ name: string, allowed: boolean }> } };

export type WebhookMessagesQueryVariables = Exact<{
  endpointId: string;
  state?: WebhookDeliveryState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WebhookMessagesQuery = { webhookDeliveries: { nodes: Array<{ id: string, title: string, event: string, occurredAt: string, state: WebhookDeliveryState, attempts: number, dueAt: string | null, status: number | null, fault: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WebhookMessageQueryVariables = Exact<{
  id: string;
}>;


export type WebhookMessageQuery = { webhookDelivery: { body: string, delivery: { id: string, endpointId: string, messageId: string, title: string, event: string, occurredAt: string, state: WebhookDeliveryState, attempts: number, dueAt: string | null, finishedAt: string | null }, log: Array<{ at: string, durationMs: number, status: number | null, fault: string | null, response: string | null }> } };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;


export type CreateWebhookMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'WebhookEndpointCreated', secret: string, endpoint: { id: string, description: string } }
   };

export type UpdateWebhookMutationVariables = Exact<{
  input: UpdateWebhookEndpointInput;
}>;


export type UpdateWebhookMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'WebhookEndpoint' }
   };

export type TakeWebhookStepMutationVariables = Exact<{
  id: string;
  version: number;
  step: WebhookStep;
}>;


export type TakeWebhookStepMutation = { done:
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
    | { __typename: 'WebhookEndpoint' }
   };

export type RotateWebhookSecretMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RotateWebhookSecretMutation = { done:
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'WebhookSecretRotated', secret: string, endpoint: { previousSecretUntil: string | null } }
   };

export type DeleteWebhookMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DeleteWebhookMutation = { done:
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'WebhookEndpointDeleted' }
   };

export type TestWebhookMutationVariables = Exact<{
  id: string;
}>;


export type TestWebhookMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'WebhookDelivery', id: string }
   };

export type ResendWebhooksMutationVariables = Exact<{
  input: ResendWebhooksInput;
}>;


export type ResendWebhooksMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NothingToResendToSystem', code: string, message: string, remedy: string | null }
    | { __typename: 'WebhooksResent', messages: number }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PageColoursFragmentDoc = new TypedDocumentString(`
    fragment PageColours on Palette {
  light {
    accent
    accentStrong
    accentWash
    band
    bandSoft
  }
  dark {
    accent
    accentStrong
    accentWash
    band
    bandSoft
  }
}
    `, {"fragmentName":"PageColours"}) as unknown as TypedDocumentString<PageColoursFragment, unknown>;
export const PublicSecretariatSeatsFragmentDoc = new TypedDocumentString(`
    fragment PublicSecretariatSeats on PublicSecretariat {
  seats {
    id
    label
    sector {
      key
      name
      shape
    }
    holder {
      office
      organisation
    }
    alternate {
      office
      organisation
    }
  }
}
    `, {"fragmentName":"PublicSecretariatSeats"}) as unknown as TypedDocumentString<PublicSecretariatSeatsFragment, unknown>;
export const WhoSavedFragmentDoc = new TypedDocumentString(`
    fragment WhoSaved on EditConflict {
  currentVersion
  savedByOffice
  savedByYou
  savedAt
  conflicts {
    field
    stored
  }
}
    `, {"fragmentName":"WhoSaved"}) as unknown as TypedDocumentString<WhoSavedFragment, unknown>;
export const StepResultFragmentDoc = new TypedDocumentString(`
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}
    `, {"fragmentName":"StepResult"}) as unknown as TypedDocumentString<StepResultFragment, unknown>;
export const LetterFieldsFragmentDoc = new TypedDocumentString(`
    fragment LetterFields on LetterOfIntent {
  id
  state
  version
  captured
  signedOnPaper
  correctBy
  replyDueOn
  createdAt
  frozenAt
  submittedAt
  decidedAt
  supersededAt
  withdrawnAt
  withdrawnByOffice
  reason
  hasSignedCopy
  signedFileId
  signedCopyAt
  untouchedFields
  scanFileId
  content {
    place
    date
    subject
    addressee
    body
    plan
    proactiveCommitment
    points {
      text
      own
    }
    signatoryName
    signatoryPost
    authorityName
    authorityPost
    termEndsOn
    contactOffice
    contactEmail
  }
  observations {
    id
    field
    part
    reason
    suggestion
    round
    madeByOffice
    madeAt
    attendedAt
  }
  undoneDecisions {
    decision
    decidedAt
    decidedBecause
    undoneAt
    undoneByOffice
    reason
  }
  steps {
    name
    allowed
    missing {
      message
      where
      wrong
    }
  }
  document {
    folio
    state
    failure
    downloadPath
    issuedAt
  }
  acknowledgement {
    folio
    downloadPath
    issuedAt
  }
  versions {
    number
    frozenAt
    frozenByOffice
    submittedAt
    reopenedAt
    reopenedBecause
    reopenedByOffice
    content {
      place
      date
      subject
      addressee
      body
      plan
      proactiveCommitment
      points {
        text
        own
      }
      signatoryName
      signatoryPost
      authorityName
      authorityPost
      termEndsOn
      contactOffice
      contactEmail
    }
  }
  municipality {
    id
    name: distinctName
    slug
  }
}
    `, {"fragmentName":"LetterFields"}) as unknown as TypedDocumentString<LetterFieldsFragment, unknown>;
export const OwnLooksFragmentDoc = new TypedDocumentString(`
    fragment OwnLooks on LooksType {
  primary
  secondary
  logo {
    path
    width
    height
  }
}
    `, {"fragmentName":"OwnLooks"}) as unknown as TypedDocumentString<OwnLooksFragment, unknown>;
export const ColourCheckedFragmentDoc = new TypedDocumentString(`
    fragment ColourChecked on ColourCheck {
  reads
  nearest
  readings {
    use
    ratio
    reads
  }
}
    `, {"fragmentName":"ColourChecked"}) as unknown as TypedDocumentString<ColourCheckedFragment, unknown>;
export const SectorsSaidNoFragmentDoc = new TypedDocumentString(`
    fragment SectorsSaidNo on SectorsResult {
  __typename
  ... on Refusal {
    code
    message
    remedy
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}
    `, {"fragmentName":"SectorsSaidNo"}) as unknown as TypedDocumentString<SectorsSaidNoFragment, unknown>;
export const InvitationResultFragmentDoc = new TypedDocumentString(`
    fragment InvitationResult on Invitation {
  id
  email
}
    `, {"fragmentName":"InvitationResult"}) as unknown as TypedDocumentString<InvitationResultFragment, unknown>;
export const TermFieldsFragmentDoc = new TypedDocumentString(`
    fragment TermFields on Term {
  id
  name
  office
  organisation
  startsOn
  endsOn
  account
  appointmentAct
  oathOn
  endedOn
  endKind
  endReason
  version
}
    `, {"fragmentName":"TermFields"}) as unknown as TypedDocumentString<TermFieldsFragment, unknown>;
export const InstallationFieldsFragmentDoc = new TypedDocumentString(`
    fragment InstallationFields on Installation {
  id
  version
  state
  heldOn
  startsAt
  endsAt
  venue
  presidedBy {
    name
    post
  }
  background
  oath {
    takenBy
    text
    answer
  }
  rulesStatement
  calendar {
    on
    at
    what
    venue
  }
  agreements
  folio
  signedFileId
  signedAt
  struckCopies {
    fileId
    attachedAt
    struckAt
    reason
    office
  }
  reason
}
    `, {"fragmentName":"InstallationFields"}) as unknown as TypedDocumentString<InstallationFieldsFragment, unknown>;
export const SecretariatFieldsFragmentDoc = new TypedDocumentString(`
    fragment SecretariatFields on Body {
  id
  name
  state
  version
  legalBasis
  convenedOn
  installedOn
  rulesApprovedOn
  seats {
    id
    name
    number
    label
    vote
    version
    sector {
      key
      name
      shape
    }
    holder {
      ...TermFields
    }
    alternate {
      ...TermFields
    }
  }
  facilitator {
    ...TermFields
  }
  formerTerms {
    ...TermFields
  }
  rules {
    title
    version
    ofNetwork
    adoptedOn
    registeredIn
    registeredOn
    rules
    inWords {
      topic
      heading
      text
    }
  }
  ownRules {
    id
    version
    adoptedOn
    reason
  }
  compositionCheck {
    sectors {
      sector {
        key
        shape
      }
      name
      have
      held
      minimum
      maximum
    }
    total
    held
    satisfied
  }
  steps {
    name
    allowed
    missing {
      message
      where
      wrong
    }
  }
  sectors {
    key
    name
    shape
    retiredAt
  }
  installation {
    ...InstallationFields
  }
  installations {
    ...InstallationFields
  }
}
    fragment TermFields on Term {
  id
  name
  office
  organisation
  startsOn
  endsOn
  account
  appointmentAct
  oathOn
  endedOn
  endKind
  endReason
  version
}
fragment InstallationFields on Installation {
  id
  version
  state
  heldOn
  startsAt
  endsAt
  venue
  presidedBy {
    name
    post
  }
  background
  oath {
    takenBy
    text
    answer
  }
  rulesStatement
  calendar {
    on
    at
    what
    venue
  }
  agreements
  folio
  signedFileId
  signedAt
  struckCopies {
    fileId
    attachedAt
    struckAt
    reason
    office
  }
  reason
}`, {"fragmentName":"SecretariatFields"}) as unknown as TypedDocumentString<SecretariatFieldsFragment, unknown>;
export const SaidNoFragmentDoc = new TypedDocumentString(`
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}
    `, {"fragmentName":"SaidNo"}) as unknown as TypedDocumentString<SaidNoFragment, unknown>;
export const PublicCommitmentDocument = new TypedDocumentString(`
    query PublicCommitment($network: String!, $municipality: String, $commitment: String!) {
  network(slug: $network) {
    timeZone
  }
  commitmentBySlug(
    network: $network
    municipality: $municipality
    slug: $commitment
  ) {
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
    `) as unknown as TypedDocumentString<PublicCommitmentQuery, PublicCommitmentQueryVariables>;
export const PublicCommitmentsDocument = new TypedDocumentString(`
    query PublicCommitments($network: String!, $first: Int!, $after: String, $search: String, $state: CommitmentState, $disputed: Boolean) {
  network(slug: $network) {
    timeZone
    commitments(
      first: $first
      after: $after
      search: $search
      state: $state
      disputed: $disputed
    ) {
      nodes {
        id
        slug
        title
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
          dueOn
          baselineDueOn
        }
        plan {
          capturedFrom
        }
        owner {
          name
          municipalitySlug
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicCommitmentsQuery, PublicCommitmentsQueryVariables>;
export const PublicFollowDocument = new TypedDocumentString(`
    mutation PublicFollow($input: FollowInput!) {
  follow(input: $input) {
    __typename
    ... on FollowRequested {
      linkHours
    }
    ... on Refusal {
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicFollowMutation, PublicFollowMutationVariables>;
export const PublicFollowableDocument = new TypedDocumentString(`
    query PublicFollowable($subjectType: String!, $subjectId: ID!) {
  followable(subjectType: $subjectType, subjectId: $subjectId) {
    title
    noticeVersion
  }
}
    `) as unknown as TypedDocumentString<PublicFollowableQuery, PublicFollowableQueryVariables>;
export const PublicFollowByTokenDocument = new TypedDocumentString(`
    query PublicFollowByToken($token: String!) {
  followByToken(token: $token) {
    state
    subjectType
    title
    path
    email
    choicesPath
  }
}
    `) as unknown as TypedDocumentString<PublicFollowByTokenQuery, PublicFollowByTokenQueryVariables>;
export const PublicConfirmFollowDocument = new TypedDocumentString(`
    mutation PublicConfirmFollow($token: String!) {
  step: confirmFollow(token: $token) {
    __typename
    ... on FollowStatus {
      state
      subjectType
      title
      path
      email
      choicesPath
    }
  }
}
    `) as unknown as TypedDocumentString<PublicConfirmFollowMutation, PublicConfirmFollowMutationVariables>;
export const PublicLeaveFollowDocument = new TypedDocumentString(`
    mutation PublicLeaveFollow($token: String!) {
  step: leaveFollow(token: $token) {
    __typename
    ... on FollowStatus {
      state
      subjectType
      title
      path
      email
      choicesPath
    }
  }
}
    `) as unknown as TypedDocumentString<PublicLeaveFollowMutation, PublicLeaveFollowMutationVariables>;
export const PublicFollowedDocument = new TypedDocumentString(`
    query PublicFollowed($type: String!, $id: ID!) {
  followable(subjectType: $type, subjectId: $id) {
    followersCount
    noticeVersion
  }
}
    `) as unknown as TypedDocumentString<PublicFollowedQuery, PublicFollowedQueryVariables>;
export const PublicLetterDocument = new TypedDocumentString(`
    query PublicLetter($network: String!, $municipality: String!) {
  municipality(network: $network, slug: $municipality) {
    name: distinctName
    slug
    letter {
      state
      captured
      signedOnPaper
      submittedAt
      decidedAt
      document {
        folio
        size
        downloadPath
      }
      content {
        place
        date
        subject
        addressee
        body
        plan
        proactiveCommitment
        signatoryName
        signatoryPost
        authorityName
        authorityPost
        points {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicLetterQuery, PublicLetterQueryVariables>;
export const PublicMailReaderDocument = new TypedDocumentString(`
    query PublicMailReader($token: String!) {
  mailReader(token: $token) {
    email
    account
    waiting
    choices {
      frequency
      paused
      quietFrom
      quietUntil
    }
    follows {
      id
      title
      path
      frequency
      leavePath
    }
    sent {
      id
      subject
      why
      state
      at
    }
  }
}
    `) as unknown as TypedDocumentString<PublicMailReaderQuery, PublicMailReaderQueryVariables>;
export const PublicChooseMailDocument = new TypedDocumentString(`
    mutation PublicChooseMail($token: String!, $input: ChooseMailInput!, $follows: [FollowFrequencyInput!]!) {
  result: chooseMail(token: $token, input: $input, follows: $follows) {
    __typename
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicChooseMailMutation, PublicChooseMailMutationVariables>;
export const PublicPauseMailDocument = new TypedDocumentString(`
    mutation PublicPauseMail($token: String!) {
  result: pauseMail(token: $token) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<PublicPauseMailMutation, PublicPauseMailMutationVariables>;
export const PublicMunicipalityDocument = new TypedDocumentString(`
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
    fragment PublicSecretariatSeats on PublicSecretariat {
  seats {
    id
    label
    sector {
      key
      name
      shape
    }
    holder {
      office
      organisation
    }
    alternate {
      office
      organisation
    }
  }
}`) as unknown as TypedDocumentString<PublicMunicipalityQuery, PublicMunicipalityQueryVariables>;
export const PublicPromisesDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<PublicPromisesQuery, PublicPromisesQueryVariables>;
export const PublicNetworkHomeDocument = new TypedDocumentString(`
    query PublicNetworkHome($network: String!, $region: String!, $within: Boolean!) {
  network(slug: $network) {
    name
    plans {
      slug
      title
      capturedFrom
      summary {
        commitments
      }
    }
    commitmentCounts {
      published
      disputed
    }
    unconfirmedLetters
    groups {
      slug
      name
    }
    region: groups(slug: $region) @include(if: $within) {
      slug
      municipalities(first: 600) {
        inegiKey
      }
    }
    map {
      width
      height
      outline
      attribution
      places {
        inegiKey
        slug
        name
        population
        stage
        idle
        path
        center
      }
    }
    movements(first: 8) {
      nodes {
        id
        at
        voice
        summary
        page
        municipality {
          name: distinctName
          slug
        }
      }
    }
    comingMilestones(first: 4) {
      id
      title
      dueOn
      commitment {
        slug
        owner {
          name
          path
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicNetworkHomeQuery, PublicNetworkHomeQueryVariables>;
export const PublicNetworkFrameDocument = new TypedDocumentString(`
    query PublicNetworkFrame($network: String!, $municipality: String!, $within: Boolean!) {
  network(slug: $network) {
    slug
    name
    fictional
    timeZone
    locales
    idleAfterMonths
    authority {
      name
    }
    terminology {
      key
      locale
      one
      many
      own
    }
    looks {
      logo {
        path
        width
        height
      }
    }
    palette {
      ...PageColours
    }
  }
  municipality(network: $network, slug: $municipality) @include(if: $within) {
    palette {
      ...PageColours
    }
  }
}
    fragment PageColours on Palette {
  light {
    accent
    accentStrong
    accentWash
    band
    bandSoft
  }
  dark {
    accent
    accentStrong
    accentWash
    band
    bandSoft
  }
}`) as unknown as TypedDocumentString<PublicNetworkFrameQuery, PublicNetworkFrameQueryVariables>;
export const PublicNetworksDocument = new TypedDocumentString(`
    query PublicNetworks {
  networks {
    slug
    name
    fictional
    authority {
      name
    }
    stageCounts {
      stage
      count
    }
  }
}
    `) as unknown as TypedDocumentString<PublicNetworksQuery, PublicNetworksQueryVariables>;
export const PublicMunicipalitiesDocument = new TypedDocumentString(`
    query PublicMunicipalities($network: String!, $first: Int!, $after: String, $search: String, $stage: MunicipalityStage, $reached: MunicipalityStage, $idle: Boolean, $group: String, $keys: [String!]) {
  network(slug: $network) {
    unconfirmedLetters
    groups {
      slug
      name
    }
    municipalities(
      first: $first
      after: $after
      search: $search
      stage: $stage
      reached: $reached
      idle: $idle
      group: $group
      keys: $keys
    ) {
      nodes {
        inegiKey
        slug
        name: distinctName
        population
        stage
        idle
        lastMovementAt
        groups {
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicMunicipalitiesQuery, PublicMunicipalitiesQueryVariables>;
export const PublicUnconfirmedLettersDocument = new TypedDocumentString(`
    query PublicUnconfirmedLetters($network: String!) {
  network(slug: $network) {
    unconfirmedLetters
  }
}
    `) as unknown as TypedDocumentString<PublicUnconfirmedLettersQuery, PublicUnconfirmedLettersQueryVariables>;
export const PublicPlanVersionDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<PublicPlanVersionQuery, PublicPlanVersionQueryVariables>;
export const PublicPlanDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<PublicPlanQuery, PublicPlanQueryVariables>;
export const PublicNetworkControllerDocument = new TypedDocumentString(`
    query PublicNetworkController($network: String!) {
  network(slug: $network) {
    id
    name
    authority {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PublicNetworkControllerQuery, PublicNetworkControllerQueryVariables>;
export const PublicMunicipalityControllerDocument = new TypedDocumentString(`
    query PublicMunicipalityController($network: String!, $municipality: String!) {
  municipality(network: $network, slug: $municipality) {
    id
    name: distinctName
  }
}
    `) as unknown as TypedDocumentString<PublicMunicipalityControllerQuery, PublicMunicipalityControllerQueryVariables>;
export const PublicPrivacyNoticeDocument = new TypedDocumentString(`
    query PublicPrivacyNotice($tenantId: ID) {
  privacyNotice(tenantId: $tenantId) {
    tenantId
    version
    body
    publishedAt
  }
}
    `) as unknown as TypedDocumentString<PublicPrivacyNoticeQuery, PublicPrivacyNoticeQueryVariables>;
export const PublicSearchDocument = new TypedDocumentString(`
    query PublicSearch($network: String!, $text: String!, $first: Int!, $after: String) {
  network(slug: $network) {
    search(text: $text, first: $first, after: $after) {
      nodes {
        id
        kind
        title
        place
        path
        capturedFrom
        excerpt {
          text
          found
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicSearchQuery, PublicSearchQueryVariables>;
export const PublicSecretariatDocument = new TypedDocumentString(`
    query PublicSecretariat($network: String!, $municipality: String!) {
  municipality(network: $network, slug: $municipality) {
    name: distinctName
    slug
    secretariat {
      name
      legalBasis
      installedOn
      facilitator {
        office
        organisation
      }
      installation {
        folio
        venue
      }
      rules {
        title
        adoptedOn
        ofNetwork
        inWords {
          heading
          text
        }
      }
      ...PublicSecretariatSeats
    }
  }
}
    fragment PublicSecretariatSeats on PublicSecretariat {
  seats {
    id
    label
    sector {
      key
      name
      shape
    }
    holder {
      office
      organisation
    }
    alternate {
      office
      organisation
    }
  }
}`) as unknown as TypedDocumentString<PublicSecretariatQuery, PublicSecretariatQueryVariables>;
export const PublicVerificationDocument = new TypedDocumentString(`
    query PublicVerification($folio: String!) {
  officialDocument(folio: $folio) {
    __typename
    ... on VerifiedDocument {
      folio
      kindName
      title
      issuer
      municipalityName
      municipalitySlug
      networkSlug
      timeZone
      issuedAt
      dataSeal
      fileSha256
      size
      pages
      state
      annulReason
      replacedBy
      downloadPath
    }
    ... on UnknownFolio {
      folio
      message
      remedy
    }
    ... on MisreadFolio {
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<PublicVerificationQuery, PublicVerificationQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  mySessions {
    id
    device
    ip
    current
    signedInAt
    lastUsedAt
    expiresAt
  }
  myAccessTokens {
    id
    name
    membershipId
    scopes
    createdAt
    lastUsedAt
    expiresAt
  }
  myEmailChange {
    email
    confirmUntil
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const SaveProfileDocument = new TypedDocumentString(`
    mutation SaveProfile($input: UpdateProfileInput!) {
  result: updateProfile(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveProfileMutation, SaveProfileMutationVariables>;
export const CloseSessionDocument = new TypedDocumentString(`
    mutation CloseSession($id: ID!) {
  result: revokeSession(id: $id) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<CloseSessionMutation, CloseSessionMutationVariables>;
export const CloseOtherSessionsDocument = new TypedDocumentString(`
    mutation CloseOtherSessions {
  result: revokeOtherSessions {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<CloseOtherSessionsMutation, CloseOtherSessionsMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: ChangePasswordInput!) {
  result: changePassword(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const StartTotpDocument = new TypedDocumentString(`
    mutation StartTotp($password: String) {
  result: enableTotp(password: $password) {
    __typename
    ... on TotpOffer {
      uri
      backupCodes
    }
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<StartTotpMutation, StartTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($code: String!) {
  result: confirmTotp(code: $code) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const EndTotpDocument = new TypedDocumentString(`
    mutation EndTotp($code: String!, $password: String) {
  result: disableTotp(code: $code, password: $password) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<EndTotpMutation, EndTotpMutationVariables>;
export const RenewBackupCodesDocument = new TypedDocumentString(`
    mutation RenewBackupCodes($code: String!, $password: String) {
  result: renewBackupCodes(code: $code, password: $password) {
    __typename
    ... on RenewedBackupCodes {
      backupCodes
    }
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<RenewBackupCodesMutation, RenewBackupCodesMutationVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($input: CreateAccessTokenInput!) {
  result: createAccessToken(input: $input) {
    __typename
    ... on AccessTokenCreated {
      text
    }
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($id: ID!) {
  result: revokeAccessToken(id: $id) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const MyDataDocument = new TypedDocumentString(`
    query MyData {
  myData
}
    `) as unknown as TypedDocumentString<MyDataQuery, MyDataQueryVariables>;
export const ChangeEmailDocument = new TypedDocumentString(`
    mutation ChangeEmail($input: ChangeEmailInput!) {
  result: changeEmail(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeEmailMutation, ChangeEmailMutationVariables>;
export const EmailChangeLinkDocument = new TypedDocumentString(`
    query EmailChangeLink($token: String!) {
  link: emailChangeByToken(token: $token) {
    email
    cancels
    status
  }
}
    `) as unknown as TypedDocumentString<EmailChangeLinkQuery, EmailChangeLinkQueryVariables>;
export const ConfirmEmailDocument = new TypedDocumentString(`
    mutation ConfirmEmail($token: String!) {
  result: confirmEmailChange(token: $token) {
    __typename
    ... on EmailChangeLink {
      status
    }
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const CancelEmailDocument = new TypedDocumentString(`
    mutation CancelEmail($token: String!) {
  result: cancelEmailChange(token: $token) {
    __typename
    ... on EmailChangeLink {
      status
    }
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<CancelEmailMutation, CancelEmailMutationVariables>;
export const ErasureDocument = new TypedDocumentString(`
    query Erasure {
  erasurePreview {
    onlyOperator
    onlyResponsible {
      id
      role
      roleName
      place {
        kind
        name
        slug
        networkSlug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ErasureQuery, ErasureQueryVariables>;
export const EraseAccountDocument = new TypedDocumentString(`
    mutation EraseAccount($input: EraseAccountInput!) {
  result: eraseAccount(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EraseAccountMutation, EraseAccountMutationVariables>;
export const AdvicePageDocument = new TypedDocumentString(`
    query AdvicePage($first: Int!, $after: String, $states: [AdviceState!], $tenantId: ID, $assignedToMe: Boolean!, $subjectType: String, $subjectId: ID, $search: String) {
  adviceThreads(
    first: $first
    after: $after
    states: $states
    tenantId: $tenantId
    assignedToMe: $assignedToMe
    subjectType: $subjectType
    subjectId: $subjectId
    search: $search
  ) {
    nodes {
      id
      title
      placeName
      state
      answerDueOn
      assignedOffice
      lastSide
      lastAt
      unread
      subject {
        title
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AdvicePageQuery, AdvicePageQueryVariables>;
export const AdviceTalkDocument = new TypedDocumentString(`
    query AdviceTalk($id: ID!, $first: Int!, $after: String, $assigns: Boolean!) {
  adviceThread(id: $id) {
    id
    title
    municipalityId
    placeName
    state
    answerDueOn
    assignedOffice
    assignedToMe
    openedSide
    openedOffice
    createdAt
    unread
    version
    subject {
      title
      path
    }
    steps {
      name
      allowed
    }
  }
  adviceEntries(threadId: $id, first: $first, after: $after) {
    nodes {
      id
      kind
      side
      office
      name
      own
      body
      quoted
      byMail
      saidAt
      removedByOffice
      removalReason
      removable
      files {
        id
        name
        path
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  advisers @include(if: $assigns) {
    membershipId
    name
    office
  }
}
    `) as unknown as TypedDocumentString<AdviceTalkQuery, AdviceTalkQueryVariables>;
export const OpenAdviceHereDocument = new TypedDocumentString(`
    mutation OpenAdviceHere($input: OpenAdviceInput!) {
  done: openAdvice(input: $input) {
    __typename
    ... on AdviceThread {
      id
    }
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<OpenAdviceHereMutation, OpenAdviceHereMutationVariables>;
export const WriteAdviceHereDocument = new TypedDocumentString(`
    mutation WriteAdviceHere($input: WriteAdviceInput!) {
  done: writeAdvice(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<WriteAdviceHereMutation, WriteAdviceHereMutationVariables>;
export const CloseAdviceHereDocument = new TypedDocumentString(`
    mutation CloseAdviceHere($input: CloseAdviceInput!) {
  done: closeAdvice(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<CloseAdviceHereMutation, CloseAdviceHereMutationVariables>;
export const AssignAdviceHereDocument = new TypedDocumentString(`
    mutation AssignAdviceHere($input: AssignAdviceInput!) {
  done: assignAdvice(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<AssignAdviceHereMutation, AssignAdviceHereMutationVariables>;
export const RemoveAdviceMessageHereDocument = new TypedDocumentString(`
    mutation RemoveAdviceMessageHere($input: RemoveAdviceMessageInput!) {
  done: removeAdviceMessage(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<RemoveAdviceMessageHereMutation, RemoveAdviceMessageHereMutationVariables>;
export const MarkAdviceReadHereDocument = new TypedDocumentString(`
    mutation MarkAdviceReadHere($input: MarkAdviceReadInput!) {
  markAdviceRead(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<MarkAdviceReadHereMutation, MarkAdviceReadHereMutationVariables>;
export const AnnouncementPageDocument = new TypedDocumentString(`
    query AnnouncementPage($first: Int!, $after: String) {
  announcements(first: $first, after: $after) {
    nodes {
      id
      state
      title
      acknowledgeBy
      publishedAt
      changedAt
      reach {
        recipients
        opened
        acknowledged
      }
      receipt {
        read
        acknowledgedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AnnouncementPageQuery, AnnouncementPageQueryVariables>;
export const AnnouncementHereDocument = new TypedDocumentString(`
    query AnnouncementHere($id: ID!) {
  announcement(id: $id) {
    id
    state
    title
    body
    offices
    acknowledgeBy
    authorOffice
    reason
    publishedAt
    changedAt
    version
    steps {
      name
      allowed
    }
    reach {
      audience
      groupIds
      municipalityIds
      recipients
      audienceNow
      opened
      acknowledged
      remindedOn
    }
    receipt {
      read
      openedAt
      acknowledgedAt
      acknowledgedOffice
    }
  }
  announcementVersions(id: $id) {
    id
    number
    title
    body
    reason
    office
    madeAt
  }
}
    `) as unknown as TypedDocumentString<AnnouncementHereQuery, AnnouncementHereQueryVariables>;
export const AnnouncementReceiptsHereDocument = new TypedDocumentString(`
    query AnnouncementReceiptsHere($id: ID!, $state: AnnouncementReceiptState, $first: Int!, $after: String) {
  announcementReceipts(
    announcementId: $id
    state: $state
    first: $first
    after: $after
  ) {
    nodes {
      id
      placeName
      state
      openedAt
      openedOffice
      acknowledgedAt
      acknowledgedOffice
      acknowledgedName
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AnnouncementReceiptsHereQuery, AnnouncementReceiptsHereQueryVariables>;
export const SaveAnnouncementHereDocument = new TypedDocumentString(`
    mutation SaveAnnouncementHere($input: SaveAnnouncementInput!) {
  done: saveAnnouncement(input: $input) {
    __typename
    ... on Announcement {
      id
    }
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<SaveAnnouncementHereMutation, SaveAnnouncementHereMutationVariables>;
export const PublishAnnouncementHereDocument = new TypedDocumentString(`
    mutation PublishAnnouncementHere($input: AnnouncementChangeInput!) {
  done: publishAnnouncement(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<PublishAnnouncementHereMutation, PublishAnnouncementHereMutationVariables>;
export const DiscardAnnouncementHereDocument = new TypedDocumentString(`
    mutation DiscardAnnouncementHere($input: AnnouncementChangeInput!) {
  done: discardAnnouncement(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<DiscardAnnouncementHereMutation, DiscardAnnouncementHereMutationVariables>;
export const CorrectAnnouncementHereDocument = new TypedDocumentString(`
    mutation CorrectAnnouncementHere($input: CorrectAnnouncementInput!) {
  done: correctAnnouncement(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<CorrectAnnouncementHereMutation, CorrectAnnouncementHereMutationVariables>;
export const WithdrawAnnouncementHereDocument = new TypedDocumentString(`
    mutation WithdrawAnnouncementHere($input: WithdrawAnnouncementInput!) {
  done: withdrawAnnouncement(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<WithdrawAnnouncementHereMutation, WithdrawAnnouncementHereMutationVariables>;
export const RemindAnnouncementHereDocument = new TypedDocumentString(`
    mutation RemindAnnouncementHere($id: ID!) {
  done: remindAnnouncement(id: $id) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<RemindAnnouncementHereMutation, RemindAnnouncementHereMutationVariables>;
export const OpenAnnouncementHereDocument = new TypedDocumentString(`
    mutation OpenAnnouncementHere($id: ID!) {
  openAnnouncement(id: $id) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<OpenAnnouncementHereMutation, OpenAnnouncementHereMutationVariables>;
export const AcknowledgeAnnouncementHereDocument = new TypedDocumentString(`
    mutation AcknowledgeAnnouncementHere($id: ID!) {
  done: acknowledgeAnnouncement(id: $id) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<AcknowledgeAnnouncementHereMutation, AcknowledgeAnnouncementHereMutationVariables>;
export const WorkspaceCommitmentDocument = new TypedDocumentString(`
    query WorkspaceCommitment($id: ID!) {
  workspaceCommitment(id: $id) {
    id
    planId
    number
    slug
    state
    stateReason
    draft
    publishedAt
    lock
    kind
    title
    promise
    problem
    statusQuo
    action
    contribution
    relevance
    pillars
    leadUnit
    counterpart
    budget
    startsOn
    endsOn
    sdgGoals
    sdgTargets
    extra {
      label
      value
    }
    reportVoices
    mayReassign
    mayMoveDates
    mayCancelMilestones
    openSteps {
      name
      allowed
      missing {
        message
        where
      }
    }
    progress {
      government
      society
    }
    dateChanges {
      id
      milestoneId
      fromDueOn
      toDueOn
      reason
      office
      changedAt
    }
    leadChanges {
      id
      fromUnit
      toUnit
      reason
      changedAt
    }
    milestones {
      id
      number
      state
      stateReason
      lock
      title
      owner
      means
      weight
      startsOn
      dueOn
      baselineDueOn
      governmentPercent
      societyPercent
      late
    }
    plan {
      id
      slug
      title
      state
      draft
      amendmentOpen
      mayEdit
      publishedAt
      startsOn
      endsOn
    }
  }
}
    `) as unknown as TypedDocumentString<WorkspaceCommitmentQuery, WorkspaceCommitmentQueryVariables>;
export const WorkspaceUnitsDocument = new TypedDocumentString(`
    query WorkspaceUnits {
  workspaceUnits
}
    `) as unknown as TypedDocumentString<WorkspaceUnitsQuery, WorkspaceUnitsQueryVariables>;
export const AgendaGoalsDocument = new TypedDocumentString(`
    query AgendaGoals {
  agendaGoals {
    key
    name
    title
    targets {
      key
      text
    }
  }
}
    `) as unknown as TypedDocumentString<AgendaGoalsQuery, AgendaGoalsQueryVariables>;
export const AddCommitmentDocument = new TypedDocumentString(`
    mutation AddCommitment($planId: ID!, $input: CommitmentInput!) {
  done: addCommitment(planId: $planId, input: $input) {
    __typename
    ... on Commitment {
      id
    }
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<AddCommitmentMutation, AddCommitmentMutationVariables>;
export const UpdateCommitmentDocument = new TypedDocumentString(`
    mutation UpdateCommitment($id: ID!, $lock: Int!, $input: CommitmentInput!) {
  done: updateCommitment(id: $id, lock: $lock, input: $input) {
    __typename
    ... on Commitment {
      id
      lock
    }
    ...SaidNo
    ...WhoSaved
  }
}
    fragment WhoSaved on EditConflict {
  currentVersion
  savedByOffice
  savedByYou
  savedAt
  conflicts {
    field
    stored
  }
}
fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<UpdateCommitmentMutation, UpdateCommitmentMutationVariables>;
export const SaveMilestoneDocument = new TypedDocumentString(`
    mutation SaveMilestone($commitmentId: ID!, $id: ID, $lock: Int, $input: MilestoneInput!) {
  done: saveMilestone(
    commitmentId: $commitmentId
    id: $id
    lock: $lock
    input: $input
  ) {
    __typename
    ... on Commitment {
      id
      milestones {
        id
        lock
      }
    }
    ...SaidNo
    ...WhoSaved
  }
}
    fragment WhoSaved on EditConflict {
  currentVersion
  savedByOffice
  savedByYou
  savedAt
  conflicts {
    field
    stored
  }
}
fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<SaveMilestoneMutation, SaveMilestoneMutationVariables>;
export const RemoveDraftMilestoneDocument = new TypedDocumentString(`
    mutation RemoveDraftMilestone($id: ID!) {
  done: removeDraftMilestone(id: $id) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<RemoveDraftMilestoneMutation, RemoveDraftMilestoneMutationVariables>;
export const RemoveDraftCommitmentDocument = new TypedDocumentString(`
    mutation RemoveDraftCommitment($id: ID!) {
  done: removeDraftCommitment(id: $id) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<RemoveDraftCommitmentMutation, RemoveDraftCommitmentMutationVariables>;
export const CancelCommitmentDocument = new TypedDocumentString(`
    mutation CancelCommitment($id: ID!, $reason: String!) {
  done: cancelCommitment(id: $id, reason: $reason) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<CancelCommitmentMutation, CancelCommitmentMutationVariables>;
export const TakeCommitmentStepDocument = new TypedDocumentString(`
    mutation TakeCommitmentStep($id: ID!, $step: CommitmentStep!, $reason: String) {
  done: takeCommitmentStep(id: $id, step: $step, reason: $reason) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<TakeCommitmentStepMutation, TakeCommitmentStepMutationVariables>;
export const ReassignCommitmentDocument = new TypedDocumentString(`
    mutation ReassignCommitment($id: ID!, $leadUnit: String!, $reason: String!) {
  done: reassignCommitment(id: $id, leadUnit: $leadUnit, reason: $reason) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ReassignCommitmentMutation, ReassignCommitmentMutationVariables>;
export const DocumentsOfDocument = new TypedDocumentString(`
    query DocumentsOf($subjectType: String!, $subjectId: ID!) {
  documentsOf(subjectType: $subjectType, subjectId: $subjectId) {
    id
    folio
    title
    state
    failure
  }
}
    `) as unknown as TypedDocumentString<DocumentsOfQuery, DocumentsOfQueryVariables>;
export const RetryDocumentDocument = new TypedDocumentString(`
    mutation RetryDocument($id: ID!) {
  result: retryOfficialDocument(id: $id) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RetryDocumentMutation, RetryDocumentMutationVariables>;
export const DueDatesDocument = new TypedDocumentString(`
    query DueDates($first: Int!, $after: String, $list: DueDateList!, $tenantId: ID, $kind: String) {
  dueDates(
    first: $first
    after: $after
    list: $list
    tenantId: $tenantId
    kind: $kind
  ) {
    nodes {
      id
      title
      todo
      thing
      placeName
      dueOn
      who
      state
      overdue
      endedAt
      href
      nextReminder {
        on
        to
      }
      reminders {
        on
        to
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DueDatesQuery, DueDatesQueryVariables>;
export const OverdueTalliesDocument = new TypedDocumentString(`
    query OverdueTallies {
  overdueTallies {
    tenantId
    placeName
    overdue
    since
  }
}
    `) as unknown as TypedDocumentString<OverdueTalliesQuery, OverdueTalliesQueryVariables>;
export const DueDateKindsDocument = new TypedDocumentString(`
    query DueDateKinds {
  reminderLadders {
    kind
    title
  }
}
    `) as unknown as TypedDocumentString<DueDateKindsQuery, DueDateKindsQueryVariables>;
export const ReminderLaddersDocument = new TypedDocumentString(`
    query ReminderLadders {
  reminderLadders {
    kind
    title
    businessDays
    legal
    steps {
      when
      days
      to
    }
    initialSteps {
      when
      days
      to
    }
    changes {
      steps {
        when
        days
        to
      }
      setAt
      setByOffice
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<ReminderLaddersQuery, ReminderLaddersQueryVariables>;
export const SetReminderLadderDocument = new TypedDocumentString(`
    mutation SetReminderLadder($input: ReminderLadderInput!) {
  result: setReminderLadder(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<SetReminderLadderMutation, SetReminderLadderMutationVariables>;
export const MyFollowsDocument = new TypedDocumentString(`
    query MyFollows($first: Int!, $after: String) {
  myFollows(first: $first, after: $after) {
    nodes {
      id
      subjectType
      title
      path
      frequency
      since
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyFollowsQuery, MyFollowsQueryVariables>;
export const NoticePreferencesDocument = new TypedDocumentString(`
    query NoticePreferences {
  myNoticePreferences {
    kind
    title
    mandatory
    inApp
    mail
  }
}
    `) as unknown as TypedDocumentString<NoticePreferencesQuery, NoticePreferencesQueryVariables>;
export const ToFollowDocument = new TypedDocumentString(`
    query ToFollow($subjectType: String!, $subjectId: ID!) {
  followable(subjectType: $subjectType, subjectId: $subjectId) {
    title
    path
    noticeVersion
  }
}
    `) as unknown as TypedDocumentString<ToFollowQuery, ToFollowQueryVariables>;
export const FollowAsMeDocument = new TypedDocumentString(`
    mutation FollowAsMe($input: FollowAsMeInput!) {
  result: followAsMe(input: $input) {
    __typename
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FollowAsMeMutation, FollowAsMeMutationVariables>;
export const UnfollowDocument = new TypedDocumentString(`
    mutation Unfollow($id: ID!) {
  result: unfollow(id: $id) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<UnfollowMutation, UnfollowMutationVariables>;
export const SetNoticePreferenceDocument = new TypedDocumentString(`
    mutation SetNoticePreference($input: SetNoticePreferenceInput!) {
  result: setNoticePreference(input: $input) {
    __typename
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetNoticePreferenceMutation, SetNoticePreferenceMutationVariables>;
export const MyMailChoicesDocument = new TypedDocumentString(`
    query MyMailChoices {
  myMailChoices {
    frequency
    paused
    quietFrom
    quietUntil
  }
}
    `) as unknown as TypedDocumentString<MyMailChoicesQuery, MyMailChoicesQueryVariables>;
export const ChooseMyMailDocument = new TypedDocumentString(`
    mutation ChooseMyMail($input: ChooseMailInput!) {
  result: chooseMyMail(input: $input) {
    __typename
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseMyMailMutation, ChooseMyMailMutationVariables>;
export const SetFollowFrequencyDocument = new TypedDocumentString(`
    mutation SetFollowFrequency($id: ID!, $frequency: MailFrequency!) {
  result: setFollowFrequency(id: $id, frequency: $frequency) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SetFollowFrequencyMutation, SetFollowFrequencyMutationVariables>;
export const MySentMailsDocument = new TypedDocumentString(`
    query MySentMails($first: Int!, $after: String) {
  mySentMails(first: $first, after: $after) {
    nodes {
      id
      subject
      why
      state
      at
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MySentMailsQuery, MySentMailsQueryVariables>;
export const InstituteMunicipalitiesDocument = new TypedDocumentString(`
    query InstituteMunicipalities($after: String) {
  actingNetwork {
    idleAfterMonths
    municipalities(first: 100, after: $after) {
      nodes {
        id
        inegiKey
        slug
        name
        distinctName
        stage
        invitedAt
        letterAcceptedAt
        secretariatInstalledAt
        cocreationOpenedAt
        planPublishedAt
        implementationStartedAt
        evaluatedAt
        lastMovementAt
        idle
        groups {
          slug
          name
        }
        currentPlan {
          summary {
            commitments
            completed
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstituteMunicipalitiesQuery, InstituteMunicipalitiesQueryVariables>;
export const InstituteMapDocument = new TypedDocumentString(`
    query InstituteMap {
  actingNetwork {
    groups {
      slug
      name
    }
    map {
      width
      height
      attribution
      places {
        inegiKey
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstituteMapQuery, InstituteMapQueryVariables>;
export const InstituteLiaisonsDocument = new TypedDocumentString(`
    query InstituteLiaisons($after: String) {
  memberships(first: 100, after: $after, role: "liaison") {
    nodes {
      deputyOf
      office
      person {
        name
      }
      place {
        tenantId
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InstituteLiaisonsQuery, InstituteLiaisonsQueryVariables>;
export const InstituteOpenInvitationsDocument = new TypedDocumentString(`
    query InstituteOpenInvitations($after: String) {
  invitations(first: 100, after: $after, status: PENDING) {
    nodes {
      role
      place {
        tenantId
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InstituteOpenInvitationsQuery, InstituteOpenInvitationsQueryVariables>;
export const InviteManyDocument = new TypedDocumentString(`
    mutation InviteMany($input: InviteManyInput!) {
  inviteMany(input: $input) {
    __typename
    ... on InviteManyReport {
      applied
      created
      updated
      unchanged
      rows {
        row
        outcome
        note
      }
      problems {
        row
        column
        issue {
          message
        }
      }
    }
    ... on InvalidInput {
      code
      message
      remedy
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InviteManyMutation, InviteManyMutationVariables>;
export const CaptureLettersDocument = new TypedDocumentString(`
    mutation CaptureLetters($letters: [CapturedLetterInput!]!, $dryRun: Boolean!) {
  captureLetters(letters: $letters, dryRun: $dryRun) {
    __typename
    ... on CaptureReport {
      dryRun
      created
      updated
      failed
      rows {
        row
        municipality
        action
        errors
      }
    }
    ... on InvalidInput {
      code
      message
      remedy
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaptureLettersMutation, CaptureLettersMutationVariables>;
export const InstituteLetterStatesDocument = new TypedDocumentString(`
    query InstituteLetterStates($after: String, $states: [LetterState!]) {
  lettersOfIntent(first: 100, after: $after, states: $states) {
    nodes {
      id
      state
      createdAt
      replyDueOn
      municipalityId
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InstituteLetterStatesQuery, InstituteLetterStatesQueryVariables>;
export const FileTableDocument = new TypedDocumentString(`
    query FileTable($fileId: ID!) {
  fileTable(fileId: $fileId) {
    __typename
    ... on FileTable {
      encoding
      rows {
        line
        cells
      }
    }
    ... on FileRefused {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<FileTableQuery, FileTableQueryVariables>;
export const FreezeLetterDocument = new TypedDocumentString(`
    mutation FreezeLetter($id: ID!, $version: Int!) {
  step: freezeLetter(id: $id, version: $version) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<FreezeLetterMutation, FreezeLetterMutationVariables>;
export const ReopenLetterDocument = new TypedDocumentString(`
    mutation ReopenLetter($id: ID!, $version: Int!, $reason: String!) {
  step: reopenLetter(id: $id, version: $version, reason: $reason) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ReopenLetterMutation, ReopenLetterMutationVariables>;
export const AttachSignedLetterDocument = new TypedDocumentString(`
    mutation AttachSignedLetter($id: ID!, $version: Int!, $fileId: ID!) {
  step: attachSignedLetter(id: $id, version: $version, fileId: $fileId) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AttachSignedLetterMutation, AttachSignedLetterMutationVariables>;
export const SubmitLetterDocument = new TypedDocumentString(`
    mutation SubmitLetter($id: ID!, $version: Int!) {
  step: submitLetter(id: $id, version: $version) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SubmitLetterMutation, SubmitLetterMutationVariables>;
export const WithdrawLetterDocument = new TypedDocumentString(`
    mutation WithdrawLetter($id: ID!, $version: Int!, $reason: String!) {
  step: withdrawLetter(id: $id, version: $version, reason: $reason) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<WithdrawLetterMutation, WithdrawLetterMutationVariables>;
export const SupersedeLetterDocument = new TypedDocumentString(`
    mutation SupersedeLetter($id: ID!, $version: Int!, $reason: String!) {
  step: supersedeLetter(id: $id, version: $version, reason: $reason) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SupersedeLetterMutation, SupersedeLetterMutationVariables>;
export const ConfirmCapturedLetterDocument = new TypedDocumentString(`
    mutation ConfirmCapturedLetter($id: ID!, $version: Int!) {
  step: confirmCapturedLetter(id: $id, version: $version) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ConfirmCapturedLetterMutation, ConfirmCapturedLetterMutationVariables>;
export const DisownCapturedLetterDocument = new TypedDocumentString(`
    mutation DisownCapturedLetter($id: ID!, $version: Int!, $reason: String!) {
  step: disownCapturedLetter(id: $id, version: $version, reason: $reason) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DisownCapturedLetterMutation, DisownCapturedLetterMutationVariables>;
export const UnconfirmCapturedLetterDocument = new TypedDocumentString(`
    mutation UnconfirmCapturedLetter($id: ID!, $version: Int!, $reason: String!) {
  step: unconfirmCapturedLetter(id: $id, version: $version, reason: $reason) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UnconfirmCapturedLetterMutation, UnconfirmCapturedLetterMutationVariables>;
export const WithdrawCapturedLetterDocument = new TypedDocumentString(`
    mutation WithdrawCapturedLetter($id: ID!, $version: Int!, $reason: String!) {
  step: withdrawCapturedLetter(id: $id, version: $version, reason: $reason) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<WithdrawCapturedLetterMutation, WithdrawCapturedLetterMutationVariables>;
export const AttendLetterObservationDocument = new TypedDocumentString(`
    mutation AttendLetterObservation($observationId: ID!) {
  step: attendLetterObservation(observationId: $observationId) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AttendLetterObservationMutation, AttendLetterObservationMutationVariables>;
export const TakeUpLetterDocument = new TypedDocumentString(`
    mutation TakeUpLetter($id: ID!, $version: Int!) {
  step: takeUpLetter(id: $id, version: $version) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<TakeUpLetterMutation, TakeUpLetterMutationVariables>;
export const ObserveLetterDocument = new TypedDocumentString(`
    mutation ObserveLetter($id: ID!, $version: Int!, $observations: [ObservationInput!]!) {
  step: observeLetter(id: $id, version: $version, observations: $observations) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ObserveLetterMutation, ObserveLetterMutationVariables>;
export const AcceptLetterDocument = new TypedDocumentString(`
    mutation AcceptLetter($id: ID!, $version: Int!) {
  step: acceptLetter(id: $id, version: $version) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AcceptLetterMutation, AcceptLetterMutationVariables>;
export const RejectLetterDocument = new TypedDocumentString(`
    mutation RejectLetter($id: ID!, $version: Int!, $reason: String!) {
  step: rejectLetter(id: $id, version: $version, reason: $reason) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RejectLetterMutation, RejectLetterMutationVariables>;
export const TakeBackLetterDecisionDocument = new TypedDocumentString(`
    mutation TakeBackLetterDecision($id: ID!, $version: Int!, $reason: String!) {
  step: takeBackLetterDecision(id: $id, version: $version, reason: $reason) {
    ...StepResult
  }
}
    fragment StepResult on LetterStepResult {
  __typename
  ... on LetterOfIntent {
    id
    version
    state
  }
  ... on Refusal {
    code
    message
    remedy
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
  ... on StaleVersion {
    currentVersion
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<TakeBackLetterDecisionMutation, TakeBackLetterDecisionMutationVariables>;
export const LetterTemplatesDocument = new TypedDocumentString(`
    query LetterTemplates {
  letterTemplate {
    number
    subject
    addressee
    body
    plan
    proactiveCommitment
    points
    authorityPost
  }
  letterTemplates {
    number
    reason
    writtenAt
    writtenByOffice
  }
}
    `) as unknown as TypedDocumentString<LetterTemplatesQuery, LetterTemplatesQueryVariables>;
export const WriteTemplateDocument = new TypedDocumentString(`
    mutation WriteTemplate($template: LetterTemplateInput!, $reason: String!) {
  result: writeLetterTemplate(template: $template, reason: $reason) {
    __typename
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WriteTemplateMutation, WriteTemplateMutationVariables>;
export const CurrentLetterDocument = new TypedDocumentString(`
    query CurrentLetter {
  currentLetter {
    ...LetterFields
    editors {
      office
      section
      seenAt
    }
  }
  letterTemplate {
    points
    plan
  }
}
    fragment LetterFields on LetterOfIntent {
  id
  state
  version
  captured
  signedOnPaper
  correctBy
  replyDueOn
  createdAt
  frozenAt
  submittedAt
  decidedAt
  supersededAt
  withdrawnAt
  withdrawnByOffice
  reason
  hasSignedCopy
  signedFileId
  signedCopyAt
  untouchedFields
  scanFileId
  content {
    place
    date
    subject
    addressee
    body
    plan
    proactiveCommitment
    points {
      text
      own
    }
    signatoryName
    signatoryPost
    authorityName
    authorityPost
    termEndsOn
    contactOffice
    contactEmail
  }
  observations {
    id
    field
    part
    reason
    suggestion
    round
    madeByOffice
    madeAt
    attendedAt
  }
  undoneDecisions {
    decision
    decidedAt
    decidedBecause
    undoneAt
    undoneByOffice
    reason
  }
  steps {
    name
    allowed
    missing {
      message
      where
      wrong
    }
  }
  document {
    folio
    state
    failure
    downloadPath
    issuedAt
  }
  acknowledgement {
    folio
    downloadPath
    issuedAt
  }
  versions {
    number
    frozenAt
    frozenByOffice
    submittedAt
    reopenedAt
    reopenedBecause
    reopenedByOffice
    content {
      place
      date
      subject
      addressee
      body
      plan
      proactiveCommitment
      points {
        text
        own
      }
      signatoryName
      signatoryPost
      authorityName
      authorityPost
      termEndsOn
      contactOffice
      contactEmail
    }
  }
  municipality {
    id
    name: distinctName
    slug
  }
}`) as unknown as TypedDocumentString<CurrentLetterQuery, CurrentLetterQueryVariables>;
export const OneLetterDocument = new TypedDocumentString(`
    query OneLetter($id: ID!) {
  letterOfIntent(id: $id) {
    ...LetterFields
  }
}
    fragment LetterFields on LetterOfIntent {
  id
  state
  version
  captured
  signedOnPaper
  correctBy
  replyDueOn
  createdAt
  frozenAt
  submittedAt
  decidedAt
  supersededAt
  withdrawnAt
  withdrawnByOffice
  reason
  hasSignedCopy
  signedFileId
  signedCopyAt
  untouchedFields
  scanFileId
  content {
    place
    date
    subject
    addressee
    body
    plan
    proactiveCommitment
    points {
      text
      own
    }
    signatoryName
    signatoryPost
    authorityName
    authorityPost
    termEndsOn
    contactOffice
    contactEmail
  }
  observations {
    id
    field
    part
    reason
    suggestion
    round
    madeByOffice
    madeAt
    attendedAt
  }
  undoneDecisions {
    decision
    decidedAt
    decidedBecause
    undoneAt
    undoneByOffice
    reason
  }
  steps {
    name
    allowed
    missing {
      message
      where
      wrong
    }
  }
  document {
    folio
    state
    failure
    downloadPath
    issuedAt
  }
  acknowledgement {
    folio
    downloadPath
    issuedAt
  }
  versions {
    number
    frozenAt
    frozenByOffice
    submittedAt
    reopenedAt
    reopenedBecause
    reopenedByOffice
    content {
      place
      date
      subject
      addressee
      body
      plan
      proactiveCommitment
      points {
        text
        own
      }
      signatoryName
      signatoryPost
      authorityName
      authorityPost
      termEndsOn
      contactOffice
      contactEmail
    }
  }
  municipality {
    id
    name: distinctName
    slug
  }
}`) as unknown as TypedDocumentString<OneLetterQuery, OneLetterQueryVariables>;
export const LettersDocument = new TypedDocumentString(`
    query Letters($first: Int!, $after: String, $states: [LetterState!]) {
  lettersOfIntent(first: $first, after: $after, states: $states) {
    nodes {
      id
      state
      submittedAt
      createdAt
      replyDueOn
      correctBy
      versions {
        submittedAt
      }
      municipality {
        name: distinctName
        slug
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LettersQuery, LettersQueryVariables>;
export const StartLetterDocument = new TypedDocumentString(`
    mutation StartLetter {
  startLetter {
    __typename
    ... on LetterOfIntent {
      id
    }
    ... on LetterAlreadyOpen {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<StartLetterMutation, StartLetterMutationVariables>;
export const RegisterSignedLetterDocument = new TypedDocumentString(`
    mutation RegisterSignedLetter($input: RegisterSignedLetterInput!) {
  result: registerSignedLetter(input: $input) {
    __typename
    ... on LetterOfIntent {
      id
    }
    ... on Refusal {
      code
      message
      remedy
    }
    ... on TransitionRefused {
      missing {
        message
        where
      }
    }
    ... on StaleVersion {
      currentVersion
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterSignedLetterMutation, RegisterSignedLetterMutationVariables>;
export const EditLetterDocument = new TypedDocumentString(`
    mutation EditLetter($id: ID!, $baseVersion: Int!, $changes: LetterChangesInput!) {
  editLetter(id: $id, baseVersion: $baseVersion, changes: $changes) {
    __typename
    ... on LetterOfIntent {
      id
      version
    }
    ...WhoSaved
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
    ... on TransitionRefused {
      missing {
        message
        where
      }
    }
  }
}
    fragment WhoSaved on EditConflict {
  currentVersion
  savedByOffice
  savedByYou
  savedAt
  conflicts {
    field
    stored
  }
}`) as unknown as TypedDocumentString<EditLetterMutation, EditLetterMutationVariables>;
export const EditingLetterDocument = new TypedDocumentString(`
    mutation EditingLetter($id: ID!, $section: String!) {
  editingLetter(id: $id, section: $section) {
    office
  }
}
    `) as unknown as TypedDocumentString<EditingLetterMutation, EditingLetterMutationVariables>;
export const NetworkLooksDocument = new TypedDocumentString(`
    query NetworkLooks {
  actingNetwork {
    id
    version
    looks {
      ...OwnLooks
    }
  }
}
    fragment OwnLooks on LooksType {
  primary
  secondary
  logo {
    path
    width
    height
  }
}`) as unknown as TypedDocumentString<NetworkLooksQuery, NetworkLooksQueryVariables>;
export const MunicipalityLooksDocument = new TypedDocumentString(`
    query MunicipalityLooks {
  actingMunicipality {
    id
    version
    looks {
      ...OwnLooks
    }
  }
}
    fragment OwnLooks on LooksType {
  primary
  secondary
  logo {
    path
    width
    height
  }
}`) as unknown as TypedDocumentString<MunicipalityLooksQuery, MunicipalityLooksQueryVariables>;
export const TryLooksDocument = new TypedDocumentString(`
    query TryLooks($input: LooksPreviewInput!) {
  looksPreview(input: $input) {
    primary {
      ...ColourChecked
    }
    secondary {
      ...ColourChecked
    }
    palette {
      ...PageColours
    }
  }
}
    fragment PageColours on Palette {
  light {
    accent
    accentStrong
    accentWash
    band
    bandSoft
  }
  dark {
    accent
    accentStrong
    accentWash
    band
    bandSoft
  }
}
fragment ColourChecked on ColourCheck {
  reads
  nearest
  readings {
    use
    ratio
    reads
  }
}`) as unknown as TypedDocumentString<TryLooksQuery, TryLooksQueryVariables>;
export const SetMunicipalityColoursDocument = new TypedDocumentString(`
    mutation SetMunicipalityColours($id: ID!, $input: UpdateMunicipalityInput!) {
  result: updateMunicipality(id: $id, input: $input) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetMunicipalityColoursMutation, SetMunicipalityColoursMutationVariables>;
export const SetNetworkLogoDocument = new TypedDocumentString(`
    mutation SetNetworkLogo($fileId: ID) {
  result: setNetworkLogo(fileId: $fileId) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<SetNetworkLogoMutation, SetNetworkLogoMutationVariables>;
export const SetMunicipalityLogoDocument = new TypedDocumentString(`
    mutation SetMunicipalityLogo($fileId: ID) {
  result: setMunicipalityLogo(fileId: $fileId) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<SetMunicipalityLogoMutation, SetMunicipalityLogoMutationVariables>;
export const MailServerPageDocument = new TypedDocumentString(`
    query MailServerPage {
  mailServer {
    version
    host
    port
    security
    userName
    senderName
    senderAddress
    state
    heldBack {
      message
      remedy
      answer
    }
    heldSince
    waiting
    trial {
      askedAt
      endedAt
      current
      problem {
        message
        remedy
        answer
      }
    }
    openSteps {
      name
      missing {
        message
      }
    }
    changedAt
    changedBy
  }
}
    `) as unknown as TypedDocumentString<MailServerPageQuery, MailServerPageQueryVariables>;
export const SaveMailServerDocument = new TypedDocumentString(`
    mutation SaveMailServer($input: SaveMailServerInput!) {
  done: saveMailServer(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<SaveMailServerMutation, SaveMailServerMutationVariables>;
export const TryMailServerDocument = new TypedDocumentString(`
    mutation TryMailServer($version: Int!) {
  done: tryMailServer(version: $version) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<TryMailServerMutation, TryMailServerMutationVariables>;
export const UseMailServerDocument = new TypedDocumentString(`
    mutation UseMailServer($version: Int!) {
  done: useMailServer(version: $version) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<UseMailServerMutation, UseMailServerMutationVariables>;
export const RemoveMailServerDocument = new TypedDocumentString(`
    mutation RemoveMailServer($version: Int!) {
  done: removeMailServer(version: $version) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<RemoveMailServerMutation, RemoveMailServerMutationVariables>;
export const MunicipalHomeDocument = new TypedDocumentString(`
    query MunicipalHome($network: String!, $municipality: String!) {
  municipality(network: $network, slug: $municipality) {
    id
    name: distinctName
    stage
    letterAcceptedAt
    secretariatInstalledAt
    cocreationOpenedAt
    planPublishedAt
    implementationStartedAt
    evaluatedAt
    movements(first: 8) {
      nodes {
        id
        at
        voice
        summary
        page
      }
    }
  }
  myNotices(first: 50) {
    nodes {
      id
      heading
      path
      createdAt
      networkSlug
      municipalitySlug
    }
  }
}
    `) as unknown as TypedDocumentString<MunicipalHomeQuery, MunicipalHomeQueryVariables>;
export const LetterStateDocument = new TypedDocumentString(`
    query LetterState {
  currentLetter {
    state
  }
}
    `) as unknown as TypedDocumentString<LetterStateQuery, LetterStateQueryVariables>;
export const WhatNextDocument = new TypedDocumentString(`
    query WhatNext {
  whatNext {
    key
    title
    consequence
    dueOn
    who
    href
    state
  }
}
    `) as unknown as TypedDocumentString<WhatNextQuery, WhatNextQueryVariables>;
export const TasksOfOthersDocument = new TypedDocumentString(`
    query TasksOfOthers {
  whatNextOfOthers
}
    `) as unknown as TypedDocumentString<TasksOfOthersQuery, TasksOfOthersQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues {
  memberships(first: 100) {
    nodes {
      office
      person {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($first: Int!, $after: String, $unreadOnly: Boolean!) {
  myNotices(first: $first, after: $after, unreadOnly: $unreadOnly) {
    nodes {
      id
      heading
      path
      createdAt
      readAt
      networkName
      municipalityName
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    __typename
    ... on NoticesRead {
      marked
    }
    ... on InvalidInput {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  networkSettings {
    key
    value
    initial
    changes {
      value
      setAt
      setByOffice
      reason
    }
  }
  actingNetwork {
    id
    name
    slug
    version
    timeZone
    locales
    calendar {
      workWeek
      officialHolidays
      nonWorkingDays {
        from
        to
        reason
      }
    }
    terminology {
      key
      locale
      one
      many
      own
    }
    authorities {
      id
      name
      shortName
      startsOn
      endsOn
      contactEmail
      website
    }
  }
}
    `) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const UpdateNetworkDocument = new TypedDocumentString(`
    mutation UpdateNetwork($input: UpdateNetworkInput!) {
  result: updateNetwork(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateNetworkMutation, UpdateNetworkMutationVariables>;
export const SucceedAuthorityDocument = new TypedDocumentString(`
    mutation SucceedAuthority($input: SucceedAuthorityInput!) {
  result: succeedAuthority(input: $input) {
    __typename
    ... on InvalidInput {
      code
      message
      remedy
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SucceedAuthorityMutation, SucceedAuthorityMutationVariables>;
export const SetSettingDocument = new TypedDocumentString(`
    mutation SetSetting($key: String!, $value: String!, $reason: String!) {
  result: setNetworkSetting(key: $key, value: $value, reason: $reason) {
    __typename
    ... on InvalidInput {
      code
      message
      remedy
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetSettingMutation, SetSettingMutationVariables>;
export const NoticeTemplateListDocument = new TypedDocumentString(`
    query NoticeTemplateList {
  noticeTemplates {
    kind
    title
    situation
    situationTitle
    language
    mandatory
    number
    own
    fits
  }
}
    `) as unknown as TypedDocumentString<NoticeTemplateListQuery, NoticeTemplateListQueryVariables>;
export const NoticeTemplatePageDocument = new TypedDocumentString(`
    query NoticeTemplatePage($kind: String!, $situation: String!, $language: Language!) {
  noticeTemplate(kind: $kind, situation: $situation, language: $language) {
    template {
      title
      situationTitle
      mandatory
      number
      own
      fits
      words {
        subject
        opening
        body
        closing
      }
      variables {
        name
        meaning
        required
      }
    }
    versions {
      number
      reason
      writtenAt
      writtenByOffice
      words {
        subject
        opening
        body
        closing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeTemplatePageQuery, NoticeTemplatePageQueryVariables>;
export const NoticePreviewPageDocument = new TypedDocumentString(`
    query NoticePreviewPage($template: NoticeTemplateInput!) {
  result: noticePreview(template: $template) {
    __typename
    ... on NoticePreview {
      subject
      line
      html
      text
      example
      placeName
      toldAt
    }
    ... on InvalidInput {
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticePreviewPageQuery, NoticePreviewPageQueryVariables>;
export const WriteNoticeTemplatePageDocument = new TypedDocumentString(`
    mutation WriteNoticeTemplatePage($input: WriteNoticeTemplateInput!) {
  result: writeNoticeTemplate(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<WriteNoticeTemplatePageMutation, WriteNoticeTemplatePageMutationVariables>;
export const RestoreNoticeTemplatePageDocument = new TypedDocumentString(`
    mutation RestoreNoticeTemplatePage($input: RestoreNoticeTemplateInput!) {
  result: restoreNoticeTemplate(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<RestoreNoticeTemplatePageMutation, RestoreNoticeTemplatePageMutationVariables>;
export const TryNoticeTemplatePageDocument = new TypedDocumentString(`
    mutation TryNoticeTemplatePage($template: NoticeTemplateInput!) {
  result: tryNoticeTemplate(template: $template) {
    __typename
    ... on MailTrialStarted {
      address
    }
    ... on InvalidInput {
      message
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TryNoticeTemplatePageMutation, TryNoticeTemplatePageMutationVariables>;
export const MyNoticesChangedDocument = new TypedDocumentString(`
    subscription MyNoticesChanged {
  myNoticesChanged {
    unreadCount
    arrived
    latest {
      heading
    }
  }
}
    `) as unknown as TypedDocumentString<MyNoticesChangedSubscription, MyNoticesChangedSubscriptionVariables>;
export const NetworkRulesDocument = new TypedDocumentString(`
    query NetworkRules($on: String, $asked: Boolean! = false) {
  actingNetwork {
    id
    sectors {
      id
      key
      name
      retiredAt
    }
    bodyRules {
      title
      version
      adoptedOn
      reason
      registeredIn
      registeredOn
      rules
      inWords {
        topic
        heading
        text
      }
    }
    rulesThen: bodyRules(on: $on) @include(if: $asked) {
      version
    }
    bodyRulesVersions {
      id
      title
      version
      adoptedOn
      adoptedByOffice
      reason
      inWords {
        topic
        heading
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkRulesQuery, NetworkRulesQueryVariables>;
export const SetNetworkRulesDocument = new TypedDocumentString(`
    mutation SetNetworkRules($input: SetNetworkRulesInput!) {
  result: setNetworkRules(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetNetworkRulesMutation, SetNetworkRulesMutationVariables>;
export const NetworkSectorsDocument = new TypedDocumentString(`
    query NetworkSectors {
  actingNetwork {
    id
    sectors {
      id
      key
      name
      shape
      retiredAt
      retiredReason
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkSectorsQuery, NetworkSectorsQueryVariables>;
export const SaveSectorDocument = new TypedDocumentString(`
    mutation SaveSector($input: SaveSectorInput!) {
  result: saveSector(input: $input) {
    __typename
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveSectorMutation, SaveSectorMutationVariables>;
export const OrderSectorsDocument = new TypedDocumentString(`
    mutation OrderSectors($keys: [String!]!) {
  result: orderSectors(keys: $keys) {
    ...SectorsSaidNo
  }
}
    fragment SectorsSaidNo on SectorsResult {
  __typename
  ... on Refusal {
    code
    message
    remedy
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<OrderSectorsMutation, OrderSectorsMutationVariables>;
export const RemoveSectorDocument = new TypedDocumentString(`
    mutation RemoveSector($key: String!, $reason: String!) {
  result: removeSector(key: $key, reason: $reason) {
    ...SectorsSaidNo
  }
}
    fragment SectorsSaidNo on SectorsResult {
  __typename
  ... on Refusal {
    code
    message
    remedy
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveSectorMutation, RemoveSectorMutationVariables>;
export const RetireSectorDocument = new TypedDocumentString(`
    mutation RetireSector($key: String!, $reason: String!) {
  result: retireSector(key: $key, reason: $reason) {
    ...SectorsSaidNo
  }
}
    fragment SectorsSaidNo on SectorsResult {
  __typename
  ... on Refusal {
    code
    message
    remedy
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RetireSectorMutation, RetireSectorMutationVariables>;
export const RestoreSectorDocument = new TypedDocumentString(`
    mutation RestoreSector($key: String!, $reason: String!) {
  result: restoreSector(key: $key, reason: $reason) {
    ...SectorsSaidNo
  }
}
    fragment SectorsSaidNo on SectorsResult {
  __typename
  ... on Refusal {
    code
    message
    remedy
  }
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RestoreSectorMutation, RestoreSectorMutationVariables>;
export const PeoplePlaceDocument = new TypedDocumentString(`
    query PeoplePlace($network: String!, $slug: String!) {
  municipality(network: $network, slug: $slug) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PeoplePlaceQuery, PeoplePlaceQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($tenantId: ID!, $after: String) {
  memberships(first: 100, after: $after, tenantId: $tenantId, past: true) {
    nodes {
      id
      version
      role
      roleName
      office
      current
      startsOn
      endsOn
      endReason
      deputyOf
      person {
        id
        name
        email
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PeopleInvitedDocument = new TypedDocumentString(`
    query PeopleInvited($tenantId: ID!) {
  invitations(first: 100, tenantId: $tenantId) {
    nodes {
      id
      email
      name
      role
      roleName
      status
      sentAt
      expiresAt
      startsOn
      endsOn
      deputyOf
    }
  }
  invitableRoles(tenantId: $tenantId) {
    key
    name
  }
}
    `) as unknown as TypedDocumentString<PeopleInvitedQuery, PeopleInvitedQueryVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($input: InviteInput!) {
  result: invite(input: $input) {
    __typename
    ... on Invitation {
      ...InvitationResult
    }
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    fragment InvitationResult on Invitation {
  id
  email
}`) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const ReplaceLiaisonDocument = new TypedDocumentString(`
    mutation ReplaceLiaison($input: ReplaceLiaisonInput!) {
  result: replaceLiaison(input: $input) {
    __typename
    ... on Invitation {
      ...InvitationResult
    }
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    fragment InvitationResult on Invitation {
  id
  email
}`) as unknown as TypedDocumentString<ReplaceLiaisonMutation, ReplaceLiaisonMutationVariables>;
export const NameDeputyDocument = new TypedDocumentString(`
    mutation NameDeputy($input: NameDeputyInput!) {
  result: nameDeputy(input: $input) {
    __typename
    ... on Invitation {
      ...InvitationResult
    }
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    fragment InvitationResult on Invitation {
  id
  email
}`) as unknown as TypedDocumentString<NameDeputyMutation, NameDeputyMutationVariables>;
export const ResendDocument = new TypedDocumentString(`
    mutation Resend($id: ID!) {
  result: resendInvitation(id: $id) {
    __typename
    ... on Invitation {
      ...InvitationResult
    }
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    fragment InvitationResult on Invitation {
  id
  email
}`) as unknown as TypedDocumentString<ResendMutation, ResendMutationVariables>;
export const RevokeDocument = new TypedDocumentString(`
    mutation Revoke($id: ID!, $reason: String!) {
  result: revokeInvitation(id: $id, reason: $reason) {
    __typename
    ... on Invitation {
      ...InvitationResult
    }
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    fragment InvitationResult on Invitation {
  id
  email
}`) as unknown as TypedDocumentString<RevokeMutation, RevokeMutationVariables>;
export const CorrectMembershipDocument = new TypedDocumentString(`
    mutation CorrectMembership($input: CorrectMembershipInput!) {
  result: correctMembership(input: $input) {
    __typename
    ... on Membership {
      id
    }
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectMembershipMutation, CorrectMembershipMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  result: endMembership(input: $input) {
    __typename
    ... on Membership {
      id
    }
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const CommitmentAddressDocument = new TypedDocumentString(`
    query CommitmentAddress($id: ID!) {
  workspaceCommitment(id: $id) {
    id
    planId
    publishedAt
  }
  followable(subjectType: "Commitment", subjectId: $id) {
    path
  }
}
    `) as unknown as TypedDocumentString<CommitmentAddressQuery, CommitmentAddressQueryVariables>;
export const WorkspacePlansDocument = new TypedDocumentString(`
    query WorkspacePlans {
  workspacePlans {
    id
    slug
    title
    state
    startsOn
    endsOn
    versionNumber
    draft
    amendmentOpen
    publishedAt
    summary {
      commitments
      completed
      late
    }
  }
}
    `) as unknown as TypedDocumentString<WorkspacePlansQuery, WorkspacePlansQueryVariables>;
export const WorkspacePlanDocument = new TypedDocumentString(`
    query WorkspacePlan($id: ID!) {
  workspacePlan(id: $id) {
    id
    slug
    title
    state
    startsOn
    endsOn
    introduction
    legalContext
    methodology
    versionNumber
    draft
    lock
    reason
    folio
    capturedFrom
    withdrawnReason
    amendmentOpen
    amendmentNeedsEndorsement
    mayEdit
    mayAmend
    publishedAt
    endorsement {
      body
      how
      on
      governmentMembers
      otherMembers
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
    openSteps {
      name
      allowed
      missing {
        message
        where
        wrong
      }
      ahead {
        message
        where
        wrong
      }
    }
    commitments {
      id
      number
      title
      kind
      state
      draft
      publishedAt
      leadUnit
      counterpart
      problem
      action
      contribution
      relevance
      pillars
      startsOn
      endsOn
      milestones {
        id
        state
        dueOn
        owner
        means
      }
      progress {
        government
      }
    }
  }
  secretariat {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<WorkspacePlanQuery, WorkspacePlanQueryVariables>;
export const CreatePlanDocument = new TypedDocumentString(`
    mutation CreatePlan($input: NewActionPlanInput!) {
  done: createPlan(input: $input) {
    __typename
    ... on ActionPlan {
      id
    }
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<CreatePlanMutation, CreatePlanMutationVariables>;
export const UpdatePlanDocument = new TypedDocumentString(`
    mutation UpdatePlan($id: ID!, $lock: Int!, $input: ActionPlanChangesInput!) {
  done: updatePlan(id: $id, lock: $lock, input: $input) {
    __typename
    ... on ActionPlan {
      id
      lock
    }
    ...SaidNo
    ...WhoSaved
  }
}
    fragment WhoSaved on EditConflict {
  currentVersion
  savedByOffice
  savedByYou
  savedAt
  conflicts {
    field
    stored
  }
}
fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<UpdatePlanMutation, UpdatePlanMutationVariables>;
export const TakePlanStepDocument = new TypedDocumentString(`
    mutation TakePlanStep($id: ID!, $step: ActionPlanStep!, $reason: String) {
  done: takePlanStep(id: $id, step: $step, reason: $reason) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<TakePlanStepMutation, TakePlanStepMutationVariables>;
export const DiscardPlanDocument = new TypedDocumentString(`
    mutation DiscardPlan($id: ID!, $reason: String!) {
  done: discardPlan(id: $id, reason: $reason) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<DiscardPlanMutation, DiscardPlanMutationVariables>;
export const EndorsePlanDocument = new TypedDocumentString(`
    mutation EndorsePlan($id: ID!, $input: PlanEndorsementInput!) {
  done: endorsePlan(id: $id, input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<EndorsePlanMutation, EndorsePlanMutationVariables>;
export const PublishPlanDocument = new TypedDocumentString(`
    mutation PublishPlan($id: ID!) {
  done: publishPlan(id: $id) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<PublishPlanMutation, PublishPlanMutationVariables>;
export const StartAmendmentDocument = new TypedDocumentString(`
    mutation StartAmendment($planId: ID!, $reason: String!) {
  done: startAmendment(planId: $planId, reason: $reason) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<StartAmendmentMutation, StartAmendmentMutationVariables>;
export const PublishAmendmentDocument = new TypedDocumentString(`
    mutation PublishAmendment($planId: ID!, $endorsement: PlanEndorsementInput) {
  done: publishAmendment(planId: $planId, endorsement: $endorsement) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<PublishAmendmentMutation, PublishAmendmentMutationVariables>;
export const DiscardAmendmentDocument = new TypedDocumentString(`
    mutation DiscardAmendment($planId: ID!) {
  done: discardAmendment(planId: $planId) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<DiscardAmendmentMutation, DiscardAmendmentMutationVariables>;
export const ReorderCommitmentsDocument = new TypedDocumentString(`
    mutation ReorderCommitments($planId: ID!, $commitmentIds: [ID!]!) {
  done: reorderCommitments(planId: $planId, commitmentIds: $commitmentIds) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ReorderCommitmentsMutation, ReorderCommitmentsMutationVariables>;
export const PlanSheetDocument = new TypedDocumentString(`
    query PlanSheet($planId: ID!, $format: SheetFormat!) {
  planSheet(planId: $planId, format: $format) {
    fileName
    mediaType
    base64
  }
}
    `) as unknown as TypedDocumentString<PlanSheetQuery, PlanSheetQueryVariables>;
export const ImportPlanDocument = new TypedDocumentString(`
    mutation ImportPlan($planId: ID!, $fileId: ID!, $trial: Boolean!, $mapping: [PlanImportColumnInput!]!) {
  done: importPlan(
    planId: $planId
    fileId: $fileId
    trial: $trial
    mapping: $mapping
  ) {
    __typename
    ... on PlanImportReport {
      applied
      problems {
        row
        column
        heading
        message
        remedy
      }
      commitments {
        created
        updated
        unchanged
      }
      milestones {
        created
        updated
        unchanged
      }
      mapping {
        heading
        field
        example
      }
    }
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ImportPlanMutation, ImportPlanMutationVariables>;
export const OwnNoticeDocument = new TypedDocumentString(`
    query OwnNotice($tenantId: ID!) {
  privacyNotice(tenantId: $tenantId) {
    tenantId
    version
    body
    publishedAt
  }
  privacyNoticeVersions {
    id
    version
    body
    reason
    publishedAt
  }
}
    `) as unknown as TypedDocumentString<OwnNoticeQuery, OwnNoticeQueryVariables>;
export const PublishNoticeDocument = new TypedDocumentString(`
    mutation PublishNotice($input: PublishPrivacyNoticeInput!) {
  result: publishPrivacyNotice(input: $input) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishNoticeMutation, PublishNoticeMutationVariables>;
export const WorkspacePlanMilestonesDocument = new TypedDocumentString(`
    query WorkspacePlanMilestones($id: ID!) {
  workspacePlan(id: $id, published: true) {
    id
    title
    commitments {
      id
      number
      title
      state
      milestones {
        id
        number
        title
        state
        dueOn
        late
        governmentPercent
        societyPercent
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkspacePlanMilestonesQuery, WorkspacePlanMilestonesQueryVariables>;
export const CommitmentReportsDocument = new TypedDocumentString(`
    query CommitmentReports($id: ID!, $first: Int!) {
  workspaceCommitment(id: $id, published: true) {
    id
    number
    title
    planId
    reportVoices
    progress {
      government
    }
    milestones {
      id
      number
      title
      state
      stateReason
      dueOn
      governmentPercent
      societyPercent
    }
    reports(first: $first) {
      nodes {
        id
        milestoneId
        voice
        percent
        body
        periodEndsOn
        state
        stateReason
        office
        reportedAt
        decidedAt
        decidedByOffice
        mayDecide
        mayWithdraw
        mayReopen
        mayTakeOver
        keeperOffice
        successors {
          membershipId
          name
          office
        }
        evidence {
          id
          kind
          description
          fileId
          url
          sha256
          checkState
          checkFault
          checkedAt
          httpStatus
          contentType
          pageTitle
          contentChangedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommitmentReportsQuery, CommitmentReportsQueryVariables>;
export const ReportProgressDocument = new TypedDocumentString(`
    mutation ReportProgress($milestoneId: ID!, $input: ProgressReportInput!) {
  done: reportProgress(milestoneId: $milestoneId, input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ReportProgressMutation, ReportProgressMutationVariables>;
export const CheckEvidenceLinkDocument = new TypedDocumentString(`
    mutation CheckEvidenceLink($id: ID!) {
  done: checkEvidenceLink(id: $id) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<CheckEvidenceLinkMutation, CheckEvidenceLinkMutationVariables>;
export const VerifyProgressDocument = new TypedDocumentString(`
    mutation VerifyProgress($id: ID!) {
  done: verifyProgress(id: $id) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<VerifyProgressMutation, VerifyProgressMutationVariables>;
export const ReturnProgressDocument = new TypedDocumentString(`
    mutation ReturnProgress($id: ID!, $reason: String!) {
  done: returnProgress(id: $id, reason: $reason) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ReturnProgressMutation, ReturnProgressMutationVariables>;
export const ReopenProgressDocument = new TypedDocumentString(`
    mutation ReopenProgress($id: ID!, $reason: String!) {
  done: reopenProgress(id: $id, reason: $reason) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ReopenProgressMutation, ReopenProgressMutationVariables>;
export const ReassignReportDocument = new TypedDocumentString(`
    mutation ReassignReport($id: ID!, $reason: String!, $membershipId: ID) {
  done: reassignReport(id: $id, reason: $reason, membershipId: $membershipId) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ReassignReportMutation, ReassignReportMutationVariables>;
export const WithdrawReportDocument = new TypedDocumentString(`
    mutation WithdrawReport($id: ID!, $reason: String!) {
  done: withdrawReport(id: $id, reason: $reason) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<WithdrawReportMutation, WithdrawReportMutationVariables>;
export const MoveMilestoneDateDocument = new TypedDocumentString(`
    mutation MoveMilestoneDate($id: ID!, $input: MoveDateInput!) {
  done: moveMilestoneDate(id: $id, input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<MoveMilestoneDateMutation, MoveMilestoneDateMutationVariables>;
export const CancelMilestoneDocument = new TypedDocumentString(`
    mutation CancelMilestone($id: ID!, $reason: String!) {
  done: cancelMilestone(id: $id, reason: $reason) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<CancelMilestoneMutation, CancelMilestoneMutationVariables>;
export const RestoreMilestoneDocument = new TypedDocumentString(`
    mutation RestoreMilestone($id: ID!, $reason: String!) {
  done: restoreMilestone(id: $id, reason: $reason) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<RestoreMilestoneMutation, RestoreMilestoneMutationVariables>;
export const InstituteGroupsDocument = new TypedDocumentString(`
    query InstituteGroups {
  actingNetwork {
    groups {
      id
      kind
      name
      slug
      municipalityCount
    }
  }
}
    `) as unknown as TypedDocumentString<InstituteGroupsQuery, InstituteGroupsQueryVariables>;
export const InstituteGroupDocument = new TypedDocumentString(`
    query InstituteGroup($slug: String!) {
  actingNetwork {
    groups(slug: $slug) {
      id
      kind
      name
      slug
      version
      municipalities(first: 600) {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstituteGroupQuery, InstituteGroupQueryVariables>;
export const InstituteMunicipalityNamesDocument = new TypedDocumentString(`
    query InstituteMunicipalityNames($after: String) {
  actingNetwork {
    municipalities(first: 100, after: $after) {
      nodes {
        id
        inegiKey
        slug
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstituteMunicipalityNamesQuery, InstituteMunicipalityNamesQueryVariables>;
export const SaveMunicipalityGroupDocument = new TypedDocumentString(`
    mutation SaveMunicipalityGroup($input: SaveGroupInput!) {
  done: saveMunicipalityGroup(input: $input) {
    __typename
    ... on MunicipalityGroup {
      id
      slug
    }
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<SaveMunicipalityGroupMutation, SaveMunicipalityGroupMutationVariables>;
export const DeleteMunicipalityGroupDocument = new TypedDocumentString(`
    mutation DeleteMunicipalityGroup($id: ID!, $version: Int!) {
  done: deleteMunicipalityGroup(id: $id, version: $version) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<DeleteMunicipalityGroupMutation, DeleteMunicipalityGroupMutationVariables>;
export const MailSuppressionsDocument = new TypedDocumentString(`
    query MailSuppressions($first: Int!, $after: String) {
  mailSuppressions(first: $first, after: $after) {
    nodes {
      id
      address
      cause
      code
      since
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MailSuppressionsQuery, MailSuppressionsQueryVariables>;
export const MailSuppressionToLiftDocument = new TypedDocumentString(`
    query MailSuppressionToLift($id: ID!) {
  mailSuppression(id: $id) {
    id
    address
    liftedAt
  }
}
    `) as unknown as TypedDocumentString<MailSuppressionToLiftQuery, MailSuppressionToLiftQueryVariables>;
export const UnreachableMembersDocument = new TypedDocumentString(`
    query UnreachableMembers {
  unreachableMembers {
    membershipId
    name
    office
    tenantId
    placeName
    cause
    since
  }
}
    `) as unknown as TypedDocumentString<UnreachableMembersQuery, UnreachableMembersQueryVariables>;
export const LiftMailSuppressionDocument = new TypedDocumentString(`
    mutation LiftMailSuppression($input: LiftMailSuppressionInput!) {
  done: liftMailSuppression(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<LiftMailSuppressionMutation, LiftMailSuppressionMutationVariables>;
export const OwnMailSuppressionsDocument = new TypedDocumentString(`
    query OwnMailSuppressions {
  myMailSuppressions {
    networkName
    cause
  }
}
    `) as unknown as TypedDocumentString<OwnMailSuppressionsQuery, OwnMailSuppressionsQueryVariables>;
export const SecretariatDocument = new TypedDocumentString(`
    query Secretariat {
  secretariat {
    ...SecretariatFields
  }
}
    fragment TermFields on Term {
  id
  name
  office
  organisation
  startsOn
  endsOn
  account
  appointmentAct
  oathOn
  endedOn
  endKind
  endReason
  version
}
fragment InstallationFields on Installation {
  id
  version
  state
  heldOn
  startsAt
  endsAt
  venue
  presidedBy {
    name
    post
  }
  background
  oath {
    takenBy
    text
    answer
  }
  rulesStatement
  calendar {
    on
    at
    what
    venue
  }
  agreements
  folio
  signedFileId
  signedAt
  struckCopies {
    fileId
    attachedAt
    struckAt
    reason
    office
  }
  reason
}
fragment SecretariatFields on Body {
  id
  name
  state
  version
  legalBasis
  convenedOn
  installedOn
  rulesApprovedOn
  seats {
    id
    name
    number
    label
    vote
    version
    sector {
      key
      name
      shape
    }
    holder {
      ...TermFields
    }
    alternate {
      ...TermFields
    }
  }
  facilitator {
    ...TermFields
  }
  formerTerms {
    ...TermFields
  }
  rules {
    title
    version
    ofNetwork
    adoptedOn
    registeredIn
    registeredOn
    rules
    inWords {
      topic
      heading
      text
    }
  }
  ownRules {
    id
    version
    adoptedOn
    reason
  }
  compositionCheck {
    sectors {
      sector {
        key
        shape
      }
      name
      have
      held
      minimum
      maximum
    }
    total
    held
    satisfied
  }
  steps {
    name
    allowed
    missing {
      message
      where
      wrong
    }
  }
  sectors {
    key
    name
    shape
    retiredAt
  }
  installation {
    ...InstallationFields
  }
  installations {
    ...InstallationFields
  }
}`) as unknown as TypedDocumentString<SecretariatQuery, SecretariatQueryVariables>;
export const LetterSignatoryDocument = new TypedDocumentString(`
    query LetterSignatory {
  currentLetter {
    content {
      signatoryName
      signatoryPost
    }
  }
}
    `) as unknown as TypedDocumentString<LetterSignatoryQuery, LetterSignatoryQueryVariables>;
export const ConveneSecretariatDocument = new TypedDocumentString(`
    mutation ConveneSecretariat($input: ConveneSecretariatInput!) {
  done: conveneSecretariat(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ConveneSecretariatMutation, ConveneSecretariatMutationVariables>;
export const AddSeatDocument = new TypedDocumentString(`
    mutation AddSeat($input: AddSeatInput!) {
  done: addSeat(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<AddSeatMutation, AddSeatMutationVariables>;
export const RemoveSeatDocument = new TypedDocumentString(`
    mutation RemoveSeat($seatId: ID!, $version: Int!) {
  done: removeSeat(seatId: $seatId, version: $version) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<RemoveSeatMutation, RemoveSeatMutationVariables>;
export const AssignSeatDocument = new TypedDocumentString(`
    mutation AssignSeat($input: AssignSeatInput!) {
  done: assignSeat(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<AssignSeatMutation, AssignSeatMutationVariables>;
export const NameAlternateDocument = new TypedDocumentString(`
    mutation NameAlternate($input: AssignSeatInput!) {
  done: nameAlternate(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<NameAlternateMutation, NameAlternateMutationVariables>;
export const NameFacilitatorDocument = new TypedDocumentString(`
    mutation NameFacilitator($input: NameFacilitatorInput!) {
  done: nameFacilitator(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<NameFacilitatorMutation, NameFacilitatorMutationVariables>;
export const EndTermDocument = new TypedDocumentString(`
    mutation EndTerm($input: EndTermInput!) {
  done: endTerm(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<EndTermMutation, EndTermMutationVariables>;
export const DesignateBodyDocument = new TypedDocumentString(`
    mutation DesignateBody($input: MoveBodyInput!) {
  done: designateBody(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<DesignateBodyMutation, DesignateBodyMutationVariables>;
export const StartOperatingDocument = new TypedDocumentString(`
    mutation StartOperating($input: MoveBodyInput!) {
  done: startOperating(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<StartOperatingMutation, StartOperatingMutationVariables>;
export const DeclareBodyInactiveDocument = new TypedDocumentString(`
    mutation DeclareBodyInactive($input: MoveBodyInput!) {
  done: declareBodyInactive(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<DeclareBodyInactiveMutation, DeclareBodyInactiveMutationVariables>;
export const RenewBodyDocument = new TypedDocumentString(`
    mutation RenewBody($input: MoveBodyInput!) {
  done: renewBody(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<RenewBodyMutation, RenewBodyMutationVariables>;
export const CompleteRenewalDocument = new TypedDocumentString(`
    mutation CompleteRenewal($input: MoveBodyInput!) {
  done: completeRenewal(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<CompleteRenewalMutation, CompleteRenewalMutationVariables>;
export const DissolveBodyDocument = new TypedDocumentString(`
    mutation DissolveBody($input: MoveBodyInput!) {
  done: dissolveBody(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<DissolveBodyMutation, DissolveBodyMutationVariables>;
export const ApproveOperatingRulesDocument = new TypedDocumentString(`
    mutation ApproveOperatingRules($bodyId: ID!, $version: Int!) {
  done: approveOperatingRules(bodyId: $bodyId, version: $version) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ApproveOperatingRulesMutation, ApproveOperatingRulesMutationVariables>;
export const AdoptOperatingRulesDocument = new TypedDocumentString(`
    mutation AdoptOperatingRules($input: AdoptOperatingRulesInput!) {
  done: adoptOperatingRules(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<AdoptOperatingRulesMutation, AdoptOperatingRulesMutationVariables>;
export const ScheduleInstallationDocument = new TypedDocumentString(`
    mutation ScheduleInstallation($bodyId: ID!, $version: Int!, $installation: InstallationInput!) {
  done: scheduleInstallation(
    bodyId: $bodyId
    version: $version
    installation: $installation
  ) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ScheduleInstallationMutation, ScheduleInstallationMutationVariables>;
export const InstallBodyDocument = new TypedDocumentString(`
    mutation InstallBody($bodyId: ID!, $version: Int!, $endsAt: String, $rulesApproved: Boolean) {
  done: installBody(
    bodyId: $bodyId
    version: $version
    endsAt: $endsAt
    rulesApproved: $rulesApproved
  ) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<InstallBodyMutation, InstallBodyMutationVariables>;
export const CorrectInstallationDocument = new TypedDocumentString(`
    mutation CorrectInstallation($bodyId: ID!, $version: Int!, $reason: String!, $installation: InstallationInput!, $members: [MemberCorrectionInput!]) {
  done: correctInstallation(
    bodyId: $bodyId
    version: $version
    reason: $reason
    installation: $installation
    members: $members
  ) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<CorrectInstallationMutation, CorrectInstallationMutationVariables>;
export const AttachSignedActDocument = new TypedDocumentString(`
    mutation AttachSignedAct($bodyId: ID!, $version: Int!, $fileId: ID!, $reason: String) {
  done: attachSignedAct(
    bodyId: $bodyId
    version: $version
    fileId: $fileId
    reason: $reason
  ) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<AttachSignedActMutation, AttachSignedActMutationVariables>;
export const SentNoticesDocument = new TypedDocumentString(`
    query SentNotices($first: Int!, $after: String, $kind: String, $tenantId: ID, $from: String, $until: String, $troubled: Boolean!) {
  sentNotices(
    first: $first
    after: $after
    kind: $kind
    tenantId: $tenantId
    from: $from
    until: $until
    troubled: $troubled
  ) {
    nodes {
      id
      title
      heading
      placeName
      at
      recipients
      listOnly
      waiting
      sent
      failed
      bounced
      suppressed
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SentNoticesQuery, SentNoticesQueryVariables>;
export const MailPausesDocument = new TypedDocumentString(`
    query MailPauses {
  mailPauses {
    placeName
    reason
    since
  }
}
    `) as unknown as TypedDocumentString<MailPausesQuery, MailPausesQueryVariables>;
export const MailLimitsDocument = new TypedDocumentString(`
    query MailLimits {
  mailLimits {
    tenantId
    placeName
    daily
    waiting
    from
  }
}
    `) as unknown as TypedDocumentString<MailLimitsQuery, MailLimitsQueryVariables>;
export const SentNoticeDocument = new TypedDocumentString(`
    query SentNotice($id: ID!) {
  sentNotice(id: $id) {
    notice {
      id
      title
      heading
      placeName
      at
      recipients
      listOnly
      waiting
      sent
      failed
      bounced
      suppressed
      resendable
    }
    members {
      membershipId
      office
      name
      mail
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<SentNoticeQuery, SentNoticeQueryVariables>;
export const ResendNoticeDocument = new TypedDocumentString(`
    mutation ResendNotice($input: ResendNoticeInput!) {
  done: resendNotice(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ResendNoticeMutation, ResendNoticeMutationVariables>;
export const WorkspaceMeDocument = new TypedDocumentString(`
    query WorkspaceMe {
  me {
    id
    name
    email
    language
    operator
    hasPassword
    totp
    memberships {
      id
      role
      rights
      roleName
      office
      current
      startsOn
      place {
        tenantId
        kind
        name
        slug
        networkId
        networkName
        networkSlug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkspaceMeQuery, WorkspaceMeQueryVariables>;
export const OwnInvitationsDocument = new TypedDocumentString(`
    query OwnInvitations {
  me {
    email
    invitations {
      roleName
      sentAt
      expiresAt
      place {
        tenantId
        name
      }
    }
  }
  myFollows(first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OwnInvitationsQuery, OwnInvitationsQueryVariables>;
export const WorkspaceFrameDocument = new TypedDocumentString(`
    query WorkspaceFrame($network: String!, $municipality: String!, $within: Boolean!, $advised: Boolean!, $announced: Boolean!) {
  unreadNoticeCount
  unreadAdvice @include(if: $advised)
  unreadAnnouncements @include(if: $announced)
  network(slug: $network) {
    id
    name
    slug
    fictional
    timeZone
    locales
    version
    terminology {
      key
      locale
      one
      many
      own
    }
    looks {
      logo {
        path
      }
    }
    palette {
      ...PageColours
    }
  }
  municipality(network: $network, slug: $municipality) @include(if: $within) {
    looks {
      logo {
        path
      }
    }
    palette {
      ...PageColours
    }
  }
}
    fragment PageColours on Palette {
  light {
    accent
    accentStrong
    accentWash
    band
    bandSoft
  }
  dark {
    accent
    accentStrong
    accentWash
    band
    bandSoft
  }
}`) as unknown as TypedDocumentString<WorkspaceFrameQuery, WorkspaceFrameQueryVariables>;
export const MailboxThereDocument = new TypedDocumentString(`
    query MailboxThere {
  localMailbox(first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MailboxThereQuery, MailboxThereQueryVariables>;
export const MailboxDocument = new TypedDocumentString(`
    query Mailbox($first: Int!, $after: String) {
  localMailbox(first: $first, after: $after) {
    nodes {
      id
      to
      subject
      sentAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MailboxQuery, MailboxQueryVariables>;
export const MailDocument = new TypedDocumentString(`
    query Mail($id: String!) {
  localMail(id: $id) {
    id
    to
    subject
    sentAt
    text
  }
}
    `) as unknown as TypedDocumentString<MailQuery, MailQueryVariables>;
export const DeclineInvitationDocument = new TypedDocumentString(`
    mutation DeclineInvitation($token: String!) {
  result: declineInvitation(token: $token) {
    __typename
    ... on Refusal {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const InvitationDoorDocument = new TypedDocumentString(`
    query InvitationDoor($token: String!) {
  invitationByToken(token: $token) {
    email
    expiresAt
    invitingBody
    invitingOffice
    name
    office
    roleName
    status
    place {
      kind
      name
      slug
      networkName
      networkSlug
    }
    notice {
      version
      body
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationDoorQuery, InvitationDoorQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on InvitationAccepted {
      continueUrl
      invitation {
        membershipId
        place {
          kind
          slug
          networkSlug
        }
      }
    }
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const DeploymentDocument = new TypedDocumentString(`
    query Deployment {
  deploymentState {
    needsSetup
  }
  networks {
    id
    name
    slug
    fictional
  }
}
    `) as unknown as TypedDocumentString<DeploymentQuery, DeploymentQueryVariables>;
export const SetUpDocument = new TypedDocumentString(`
    mutation SetUp($input: SetUpDeploymentInput!) {
  setUpDeployment(input: $input) {
    __typename
    ... on DeploymentSetUp {
      operatorId
      continueUrl
    }
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetUpMutation, SetUpMutationVariables>;
export const OpenNetworkDocument = new TypedDocumentString(`
    mutation OpenNetwork($input: OpenNetworkInput!) {
  openNetwork(input: $input) {
    __typename
    ... on Network {
      id
      name
      slug
    }
    ... on InvalidInput {
      code
      message
      remedy
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenNetworkMutation, OpenNetworkMutationVariables>;
export const InviteAdministratorDocument = new TypedDocumentString(`
    mutation InviteAdministrator($input: InviteAdministratorInput!) {
  inviteAdministrator(input: $input) {
    __typename
    ... on Invitation {
      id
      email
    }
    ... on Refusal {
      code
      message
      remedy
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InviteAdministratorMutation, InviteAdministratorMutationVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks {
  webhookEndpoints {
    id
    url
    description
    state
    waiting
    heldBack
    deliveredAt
    failingSince
  }
}
    `) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookEventsDocument = new TypedDocumentString(`
    query WebhookEvents {
  webhookEvents {
    type
    title
    audience
  }
}
    `) as unknown as TypedDocumentString<WebhookEventsQuery, WebhookEventsQueryVariables>;
export const WebhookDocument = new TypedDocumentString(`
    query Webhook($id: ID!) {
  webhookEndpoint(id: $id) {
    id
    version
    url
    description
    events
    state
    disabledCause
    waiting
    heldBack
    createdAt
    deliveredAt
    failingSince
    previousSecretUntil
    openSteps {
      name
      allowed
    }
  }
}
    `) as unknown as TypedDocumentString<WebhookQuery, WebhookQueryVariables>;
export const WebhookMessagesDocument = new TypedDocumentString(`
    query WebhookMessages($endpointId: ID!, $state: WebhookDeliveryState, $first: Int!, $after: String) {
  webhookDeliveries(
    endpointId: $endpointId
    state: $state
    first: $first
    after: $after
  ) {
    nodes {
      id
      title
      event
      occurredAt
      state
      attempts
      dueAt
      status
      fault
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WebhookMessagesQuery, WebhookMessagesQueryVariables>;
export const WebhookMessageDocument = new TypedDocumentString(`
    query WebhookMessage($id: ID!) {
  webhookDelivery(id: $id) {
    body
    delivery {
      id
      endpointId
      messageId
      title
      event
      occurredAt
      state
      attempts
      dueAt
      finishedAt
    }
    log {
      at
      durationMs
      status
      fault
      response
    }
  }
}
    `) as unknown as TypedDocumentString<WebhookMessageQuery, WebhookMessageQueryVariables>;
export const CreateWebhookDocument = new TypedDocumentString(`
    mutation CreateWebhook($input: CreateWebhookEndpointInput!) {
  done: createWebhookEndpoint(input: $input) {
    __typename
    ... on WebhookEndpointCreated {
      secret
      endpoint {
        id
        description
      }
    }
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const UpdateWebhookDocument = new TypedDocumentString(`
    mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {
  done: updateWebhookEndpoint(input: $input) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<UpdateWebhookMutation, UpdateWebhookMutationVariables>;
export const TakeWebhookStepDocument = new TypedDocumentString(`
    mutation TakeWebhookStep($id: ID!, $version: Int!, $step: WebhookStep!) {
  done: takeWebhookStep(id: $id, version: $version, step: $step) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<TakeWebhookStepMutation, TakeWebhookStepMutationVariables>;
export const RotateWebhookSecretDocument = new TypedDocumentString(`
    mutation RotateWebhookSecret($id: ID!, $version: Int!) {
  done: rotateWebhookSecret(id: $id, version: $version) {
    __typename
    ... on WebhookSecretRotated {
      secret
      endpoint {
        previousSecretUntil
      }
    }
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const DeleteWebhookDocument = new TypedDocumentString(`
    mutation DeleteWebhook($id: ID!, $version: Int!) {
  done: deleteWebhookEndpoint(id: $id, version: $version) {
    __typename
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<DeleteWebhookMutation, DeleteWebhookMutationVariables>;
export const TestWebhookDocument = new TypedDocumentString(`
    mutation TestWebhook($id: ID!) {
  done: testWebhookEndpoint(id: $id) {
    __typename
    ... on WebhookDelivery {
      id
    }
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
export const ResendWebhooksDocument = new TypedDocumentString(`
    mutation ResendWebhooks($input: ResendWebhooksInput!) {
  done: resendWebhooks(input: $input) {
    __typename
    ... on WebhooksResent {
      messages
    }
    ...SaidNo
  }
}
    fragment SaidNo on Refusal {
  __typename
  code
  message
  remedy
  ... on InvalidInput {
    issues {
      path
      message
    }
  }
  ... on TransitionRefused {
    missing {
      message
      where
    }
  }
}`) as unknown as TypedDocumentString<ResendWebhooksMutation, ResendWebhooksMutationVariables>;
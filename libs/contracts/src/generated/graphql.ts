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

/** How a municipal technical secretariat begins. */
export type ConveneSecretariatInput = {
  /** Day of the public call, as `2026-01-31`; today where absent. */
  convenedOn?: string | null | undefined;
  /** Instruments that found it, one each. */
  legalBasis?: Array<string> | null | undefined;
  /** Its name, 3 to 200 characters; the usual one with the municipality’s name where absent. */
  name?: string | null | undefined;
};

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
  /** What happened, 3 to 1,000 characters; kept on record. */
  reason: string;
  /** The term. */
  termId: string;
  /** Version of the term that was read. */
  version: number;
};

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

/** Where an invitation stands. */
export type InvitationStatus =
  /** Accepted: a membership came of it. */
  | 'ACCEPTED'
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
  /** Withdrawn by the municipality, with a reason. */
  | 'WITHDRAWN';

/** Which notices have been read. */
export type MarkNoticesReadInput = {
  /** Ids of up to 100 notices; absent for all of them. */
  ids?: Array<string> | null | undefined;
};

/** Whether a member of a body works with an account. */
export type MemberAccountState =
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

/** A step of a body’s life. */
export type MoveBodyInput = {
  /** The body. */
  bodyId: string;
  /** Why, 3 to 1,000 characters; needed to renew and to dissolve. */
  reason?: string | null | undefined;
  /** Version of the body that was read. */
  version: number;
};

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

/** What a membership is in. */
export type PlaceKind =
  /** A municipality of a network. */
  | 'MUNICIPALITY'
  /** A network: its host authority. */
  | 'NETWORK';

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

/** Shape that tells sectors apart without colour. */
export type SectorShape =
  /** A circle. */
  | 'CIRCLE'
  /** A diamond. */
  | 'DIAMOND'
  /** A square. */
  | 'SQUARE';

/** The first operator of a deployment. */
export type SetUpDeploymentInput = {
  /** Address. */
  email: string;
  /** Name. */
  name: string;
  /** Password, from 12 to 128 characters. */
  password: string;
};

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

export type MunicipalHomeQueryVariables = Exact<{
  network: string;
  municipality: string;
}>;


export type MunicipalHomeQuery = { municipality: { id: string, name: string, stage: MunicipalityStage, letterAcceptedAt: string | null, secretariatInstalledAt: string | null, cocreationOpenedAt: string | null, planPublishedAt: string | null, implementationStartedAt: string | null, evaluatedAt: string | null } | null, myNotices: { nodes: Array<{ id: string, heading: string, path: string | null, createdAt: string, networkSlug: string, municipalitySlug: string | null }> } };

export type LetterStateQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterStateQuery = { currentLetter: { state: LetterState } | null };

export type WhatNextQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatNextQuery = { whatNext: Array<{ key: string, title: string, consequence: string, dueOn: string | null, who: string, href: string, state: WhatNextState }> };

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

export type InstituteMunicipalitiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InstituteMunicipalitiesQuery = { actingNetwork: { municipalities: { nodes: Array<{ id: string, inegiKey: string, slug: string, name: string, stage: MunicipalityStage, invitedAt: string | null, letterAcceptedAt: string | null, lastMovementAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type InstituteLiaisonsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InstituteLiaisonsQuery = { memberships: { nodes: Array<{ office: string, person: { name: string }, place: { tenantId: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InstituteOpenInvitationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InstituteOpenInvitationsQuery = { invitations: { nodes: Array<{ role: string, place: { tenantId: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InviteManyMutationVariables = Exact<{
  input: InviteManyInput;
}>;


export type InviteManyMutation = { inviteMany:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'InviteManyReport', applied: boolean, created: number, updated: number, unchanged: number, problems: Array<{ row: number, column: string, issue: { message: string } }> }
   };

export type CaptureLettersMutationVariables = Exact<{
  letters: Array<CapturedLetterInput> | CapturedLetterInput;
  dryRun: boolean;
}>;


export type CaptureLettersMutation = { captureLetters:
    | { __typename: 'CaptureReport', dryRun: boolean, created: number, updated: number, failed: number, rows: Array<{ row: number, municipality: string, action: string, errors: Array<string> }> }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
   };

export type InstituteLetterStatesQueryVariables = Exact<{
  after?: string | null | undefined;
  states?: Array<LetterState> | LetterState | null | undefined;
}>;


export type InstituteLetterStatesQuery = { lettersOfIntent: { nodes: Array<{ id: string, state: LetterState, createdAt: string, replyDueOn: string | null, municipalityId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type StepResult_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> };

type StepResult_LetterOfIntent_Fragment = { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState };

type StepResult_StaleVersion_Fragment = { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number };

type StepResult_TransitionRefused_Fragment = { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> };

export type StepResultFragment =
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
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type AttendLetterObservationMutationVariables = Exact<{
  observationId: string;
}>;


export type AttendLetterObservationMutation = { step:
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
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterOfIntent', id: string, version: number, state: LetterState }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null, currentVersion: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type LetterFieldsFragment = { id: string, state: LetterState, version: number, captured: boolean, correctBy: string | null, replyDueOn: string | null, createdAt: string, frozenAt: string | null, submittedAt: string | null, decidedAt: string | null, supersededAt: string | null, reason: string | null, hasSignedCopy: boolean, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> }, observations: Array<{ id: string, field: string | null, reason: string, suggestion: string | null, round: number, madeByOffice: string | null, madeAt: string, attendedAt: string | null }>, steps: Array<{ name: string, allowed: boolean, missing: Array<{ code: string, message: string, where: string | null }> }>, document: { folio: string, state: OfficialDocumentState, failure: string | null, downloadPath: string | null, issuedAt: string } | null, acknowledgement: { folio: string, downloadPath: string | null, issuedAt: string } | null, versions: Array<{ number: number, frozenAt: string, frozenByOffice: string | null, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> } }>, municipality: { id: string, name: string, slug: string } };

export type CurrentLetterQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentLetterQuery = { currentLetter: { id: string, state: LetterState, version: number, captured: boolean, correctBy: string | null, replyDueOn: string | null, createdAt: string, frozenAt: string | null, submittedAt: string | null, decidedAt: string | null, supersededAt: string | null, reason: string | null, hasSignedCopy: boolean, editors: Array<{ office: string, section: string, seenAt: string }>, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> }, observations: Array<{ id: string, field: string | null, reason: string, suggestion: string | null, round: number, madeByOffice: string | null, madeAt: string, attendedAt: string | null }>, steps: Array<{ name: string, allowed: boolean, missing: Array<{ code: string, message: string, where: string | null }> }>, document: { folio: string, state: OfficialDocumentState, failure: string | null, downloadPath: string | null, issuedAt: string } | null, acknowledgement: { folio: string, downloadPath: string | null, issuedAt: string } | null, versions: Array<{ number: number, frozenAt: string, frozenByOffice: string | null, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> } }>, municipality: { id: string, name: string, slug: string } } | null, letterTemplate: { points: Array<string>, plan: string | null } };

export type OneLetterQueryVariables = Exact<{
  id: string;
}>;


export type OneLetterQuery = { letterOfIntent: { id: string, state: LetterState, version: number, captured: boolean, correctBy: string | null, replyDueOn: string | null, createdAt: string, frozenAt: string | null, submittedAt: string | null, decidedAt: string | null, supersededAt: string | null, reason: string | null, hasSignedCopy: boolean, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> }, observations: Array<{ id: string, field: string | null, reason: string, suggestion: string | null, round: number, madeByOffice: string | null, madeAt: string, attendedAt: string | null }>, steps: Array<{ name: string, allowed: boolean, missing: Array<{ code: string, message: string, where: string | null }> }>, document: { folio: string, state: OfficialDocumentState, failure: string | null, downloadPath: string | null, issuedAt: string } | null, acknowledgement: { folio: string, downloadPath: string | null, issuedAt: string } | null, versions: Array<{ number: number, frozenAt: string, frozenByOffice: string | null, content: { place: string | null, date: string | null, subject: string | null, addressee: string | null, body: string | null, plan: string | null, proactiveCommitment: string | null, signatoryName: string | null, signatoryPost: string | null, authorityName: string | null, authorityPost: string | null, termEndsOn: string | null, contactOffice: string | null, contactEmail: string | null, points: Array<{ text: string, own: boolean }> } }>, municipality: { id: string, name: string, slug: string } } };

export type LettersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  states?: Array<LetterState> | LetterState | null | undefined;
}>;


export type LettersQuery = { lettersOfIntent: { nodes: Array<{ id: string, state: LetterState, submittedAt: string | null, createdAt: string, replyDueOn: string | null, correctBy: string | null, versions: Array<{ number: number }>, municipality: { name: string, slug: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartLetterMutationVariables = Exact<{ [key: string]: never; }>;


export type StartLetterMutation = { startLetter:
    | { __typename: 'LetterAlreadyOpen', code: string, message: string, remedy: string | null }
    | { __typename: 'LetterOfIntent', id: string }
   };

export type EditLetterMutationVariables = Exact<{
  id: string;
  baseVersion: number;
  changes: LetterChangesInput;
}>;


export type EditLetterMutation = { editLetter:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'LetterConflict', currentVersion: number, code: string, message: string, remedy: string | null, conflicts: Array<{ field: string, stored: string | null, sent: string | null }> }
    | { __typename: 'LetterOfIntent', id: string, version: number }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type EditingLetterMutationVariables = Exact<{
  id: string;
  section: string;
}>;


export type EditingLetterMutation = { editingLetter: Array<{ office: string }> };

export type PeopleQueryVariables = Exact<{
  tenantId: string;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { memberships: { nodes: Array<{ id: string, role: string, roleName: string, office: string, current: boolean, startsOn: string, endsOn: string | null, deputyOf: string | null, person: { id: string, name: string, email: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PeopleInvitedQueryVariables = Exact<{
  tenantId: string;
}>;


export type PeopleInvitedQuery = { invitations: { nodes: Array<{ id: string, email: string, name: string | null, roleName: string, status: InvitationStatus, sentAt: string, expiresAt: string }> }, invitableRoles: Array<{ key: string, name: string }> };

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

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { result:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Membership', id: string }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
   };

export type TermFieldsFragment = { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number };

export type InstallationFieldsFragment = { id: string, version: number, state: InstallationState, heldOn: string, startsAt: string, endsAt: string | null, venue: string, background: Array<string>, rulesStatement: string | null, agreements: Array<string>, folio: string | null, signedFileId: string | null, signedAt: string | null, reason: string | null, presidedBy: { name: string | null, post: string } | null, oath: { takenBy: string, text: string, answer: string } | null, calendar: Array<{ on: string, at: string | null, what: string, venue: string | null }> };

export type SecretariatFieldsFragment = { id: string, name: string, state: BodyState, version: number, legalBasis: Array<string>, convenedOn: string, installedOn: string | null, rulesApprovedOn: string | null, seats: Array<{ id: string, name: string, number: number, label: string | null, vote: boolean, version: number, sector: { key: string, name: string, shape: SectorShape }, holder: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null, alternate: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null }>, facilitator: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null, formerTerms: Array<{ id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number }>, rules: { title: string, version: number, ofNetwork: boolean, adoptedOn: string, registeredIn: string | null, registeredOn: string | null, rules: unknown, inWords: Array<{ topic: string, heading: string, text: string }> } | null, ownRules: Array<{ id: string, version: number, adoptedOn: string, reason: string | null }>, compositionCheck: { total: number, held: number, satisfied: boolean, sectors: Array<{ name: string, have: number, held: number, minimum: number | null, maximum: number | null, sector: { key: string, shape: SectorShape } | null }> }, steps: Array<{ name: string, allowed: boolean, missing: Array<{ message: string, where: string | null }> }>, sectors: Array<{ key: string, name: string, shape: SectorShape }>, installation: { id: string, version: number, state: InstallationState, heldOn: string, startsAt: string, endsAt: string | null, venue: string, background: Array<string>, rulesStatement: string | null, agreements: Array<string>, folio: string | null, signedFileId: string | null, signedAt: string | null, reason: string | null, presidedBy: { name: string | null, post: string } | null, oath: { takenBy: string, text: string, answer: string } | null, calendar: Array<{ on: string, at: string | null, what: string, venue: string | null }> } | null, installations: Array<{ id: string, version: number, state: InstallationState, heldOn: string, startsAt: string, endsAt: string | null, venue: string, background: Array<string>, rulesStatement: string | null, agreements: Array<string>, folio: string | null, signedFileId: string | null, signedAt: string | null, reason: string | null, presidedBy: { name: string | null, post: string } | null, oath: { takenBy: string, text: string, answer: string } | null, calendar: Array<{ on: string, at: string | null, what: string, venue: string | null }> }> };

export type SecretariatQueryVariables = Exact<{ [key: string]: never; }>;


export type SecretariatQuery = { secretariat: { id: string, name: string, state: BodyState, version: number, legalBasis: Array<string>, convenedOn: string, installedOn: string | null, rulesApprovedOn: string | null, seats: Array<{ id: string, name: string, number: number, label: string | null, vote: boolean, version: number, sector: { key: string, name: string, shape: SectorShape }, holder: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null, alternate: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null }>, facilitator: { id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number } | null, formerTerms: Array<{ id: string, name: string | null, office: string | null, organisation: string | null, startsOn: string, endsOn: string | null, account: MemberAccountState, appointmentAct: string | null, oathOn: string | null, endedOn: string | null, endKind: TermEndKind | null, endReason: string | null, version: number }>, rules: { title: string, version: number, ofNetwork: boolean, adoptedOn: string, registeredIn: string | null, registeredOn: string | null, rules: unknown, inWords: Array<{ topic: string, heading: string, text: string }> } | null, ownRules: Array<{ id: string, version: number, adoptedOn: string, reason: string | null }>, compositionCheck: { total: number, held: number, satisfied: boolean, sectors: Array<{ name: string, have: number, held: number, minimum: number | null, maximum: number | null, sector: { key: string, shape: SectorShape } | null }> }, steps: Array<{ name: string, allowed: boolean, missing: Array<{ message: string, where: string | null }> }>, sectors: Array<{ key: string, name: string, shape: SectorShape }>, installation: { id: string, version: number, state: InstallationState, heldOn: string, startsAt: string, endsAt: string | null, venue: string, background: Array<string>, rulesStatement: string | null, agreements: Array<string>, folio: string | null, signedFileId: string | null, signedAt: string | null, reason: string | null, presidedBy: { name: string | null, post: string } | null, oath: { takenBy: string, text: string, answer: string } | null, calendar: Array<{ on: string, at: string | null, what: string, venue: string | null }> } | null, installations: Array<{ id: string, version: number, state: InstallationState, heldOn: string, startsAt: string, endsAt: string | null, venue: string, background: Array<string>, rulesStatement: string | null, agreements: Array<string>, folio: string | null, signedFileId: string | null, signedAt: string | null, reason: string | null, presidedBy: { name: string | null, post: string } | null, oath: { takenBy: string, text: string, answer: string } | null, calendar: Array<{ on: string, at: string | null, what: string, venue: string | null }> }> } | null };

export type NetworkRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkRulesQuery = { actingNetwork: { id: string, bodyRules: { title: string, version: number, rules: unknown, inWords: Array<{ topic: string, heading: string, text: string }> } | null } };

type SaidNo_BodyRefused_Fragment = { __typename: 'BodyRefused', code: string, message: string, remedy: string | null };

type SaidNo_FileRefused_Fragment = { __typename: 'FileRefused', code: string, message: string, remedy: string | null };

type SaidNo_FollowRefused_Fragment = { __typename: 'FollowRefused', code: string, message: string, remedy: string | null };

type SaidNo_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> };

type SaidNo_InvitationRefused_Fragment = { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null };

type SaidNo_LetterAlreadyOpen_Fragment = { __typename: 'LetterAlreadyOpen', code: string, message: string, remedy: string | null };

type SaidNo_LetterConflict_Fragment = { __typename: 'LetterConflict', code: string, message: string, remedy: string | null };

type SaidNo_MembershipRefused_Fragment = { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null };

type SaidNo_PlanEditConflict_Fragment = { __typename: 'PlanEditConflict', code: string, message: string, remedy: string | null };

type SaidNo_PlanRefused_Fragment = { __typename: 'PlanRefused', code: string, message: string, remedy: string | null };

type SaidNo_SignInRefused_Fragment = { __typename: 'SignInRefused', code: string, message: string, remedy: string | null };

type SaidNo_StaleVersion_Fragment = { __typename: 'StaleVersion', code: string, message: string, remedy: string | null };

type SaidNo_TransitionRefused_Fragment = { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> };

export type SaidNoFragment =
  | SaidNo_BodyRefused_Fragment
  | SaidNo_FileRefused_Fragment
  | SaidNo_FollowRefused_Fragment
  | SaidNo_InvalidInput_Fragment
  | SaidNo_InvitationRefused_Fragment
  | SaidNo_LetterAlreadyOpen_Fragment
  | SaidNo_LetterConflict_Fragment
  | SaidNo_MembershipRefused_Fragment
  | SaidNo_PlanEditConflict_Fragment
  | SaidNo_PlanRefused_Fragment
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
}>;


export type AttachSignedActMutation = { done:
    | { __typename: 'Body' }
    | { __typename: 'BodyRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'FileRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, remedy: string | null }
    | { __typename: 'TransitionRefused', code: string, message: string, remedy: string | null, missing: Array<{ message: string, where: string | null }> }
   };

export type WorkspaceMeQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceMeQuery = { me: { id: string, name: string, email: string, language: Language, operator: boolean, hasPassword: boolean, totp: boolean, memberships: Array<{ id: string, role: string, roleName: string, office: string, current: boolean, startsOn: string, place: { tenantId: string, kind: PlaceKind, name: string, slug: string, networkId: string, networkName: string, networkSlug: string } }> } };

export type WorkspaceFrameQueryVariables = Exact<{
  network: string;
}>;


export type WorkspaceFrameQuery = { unreadNoticeCount: number, network: { id: string, name: string, slug: string, fictional: boolean, timeZone: string, version: number } | null };

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

export type InvitationDoorQueryVariables = Exact<{
  token: string;
}>;


export type InvitationDoorQuery = { invitationByToken: { email: string, expiresAt: string, name: string | null, office: string, roleName: string, status: InvitationStatus, place: { kind: PlaceKind, name: string, slug: string, networkName: string, networkSlug: string }, notice: { version: number, body: string } } | null };

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
  correctBy
  replyDueOn
  createdAt
  frozenAt
  submittedAt
  decidedAt
  supersededAt
  reason
  hasSignedCopy
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
    reason
    suggestion
    round
    madeByOffice
    madeAt
    attendedAt
  }
  steps {
    name
    allowed
    missing {
      code
      message
      where
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
    name
    slug
  }
}
    `, {"fragmentName":"LetterFields"}) as unknown as TypedDocumentString<LetterFieldsFragment, unknown>;
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
    }
  }
  sectors {
    key
    name
    shape
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
export const MunicipalHomeDocument = new TypedDocumentString(`
    query MunicipalHome($network: String!, $municipality: String!) {
  municipality(network: $network, slug: $municipality) {
    id
    name
    stage
    letterAcceptedAt
    secretariatInstalledAt
    cocreationOpenedAt
    planPublishedAt
    implementationStartedAt
    evaluatedAt
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
export const InstituteMunicipalitiesDocument = new TypedDocumentString(`
    query InstituteMunicipalities($after: String) {
  actingNetwork {
    municipalities(first: 100, after: $after) {
      nodes {
        id
        inegiKey
        slug
        name
        stage
        invitedAt
        letterAcceptedAt
        lastMovementAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstituteMunicipalitiesQuery, InstituteMunicipalitiesQueryVariables>;
export const InstituteLiaisonsDocument = new TypedDocumentString(`
    query InstituteLiaisons($after: String) {
  memberships(first: 100, after: $after, role: "liaison") {
    nodes {
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
  correctBy
  replyDueOn
  createdAt
  frozenAt
  submittedAt
  decidedAt
  supersededAt
  reason
  hasSignedCopy
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
    reason
    suggestion
    round
    madeByOffice
    madeAt
    attendedAt
  }
  steps {
    name
    allowed
    missing {
      code
      message
      where
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
    name
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
  correctBy
  replyDueOn
  createdAt
  frozenAt
  submittedAt
  decidedAt
  supersededAt
  reason
  hasSignedCopy
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
    reason
    suggestion
    round
    madeByOffice
    madeAt
    attendedAt
  }
  steps {
    name
    allowed
    missing {
      code
      message
      where
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
    name
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
        number
      }
      municipality {
        name
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
export const EditLetterDocument = new TypedDocumentString(`
    mutation EditLetter($id: ID!, $baseVersion: Int!, $changes: LetterChangesInput!) {
  editLetter(id: $id, baseVersion: $baseVersion, changes: $changes) {
    __typename
    ... on LetterOfIntent {
      id
      version
    }
    ... on LetterConflict {
      currentVersion
      conflicts {
        field
        stored
        sent
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
    ... on TransitionRefused {
      missing {
        message
        where
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditLetterMutation, EditLetterMutationVariables>;
export const EditingLetterDocument = new TypedDocumentString(`
    mutation EditingLetter($id: ID!, $section: String!) {
  editingLetter(id: $id, section: $section) {
    office
  }
}
    `) as unknown as TypedDocumentString<EditingLetterMutation, EditingLetterMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($tenantId: ID!, $after: String) {
  memberships(first: 100, after: $after, tenantId: $tenantId, past: true) {
    nodes {
      id
      role
      roleName
      office
      current
      startsOn
      endsOn
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
      roleName
      status
      sentAt
      expiresAt
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
    }
  }
  sectors {
    key
    name
    shape
  }
  installation {
    ...InstallationFields
  }
  installations {
    ...InstallationFields
  }
}`) as unknown as TypedDocumentString<SecretariatQuery, SecretariatQueryVariables>;
export const NetworkRulesDocument = new TypedDocumentString(`
    query NetworkRules {
  actingNetwork {
    id
    bodyRules {
      title
      version
      rules
      inWords {
        topic
        heading
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkRulesQuery, NetworkRulesQueryVariables>;
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
    mutation AttachSignedAct($bodyId: ID!, $version: Int!, $fileId: ID!) {
  done: attachSignedAct(bodyId: $bodyId, version: $version, fileId: $fileId) {
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
export const WorkspaceFrameDocument = new TypedDocumentString(`
    query WorkspaceFrame($network: String!) {
  unreadNoticeCount
  network(slug: $network) {
    id
    name
    slug
    fictional
    timeZone
    version
  }
}
    `) as unknown as TypedDocumentString<WorkspaceFrameQuery, WorkspaceFrameQueryVariables>;
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
    query Mail($id: ID!) {
  localMail(id: $id) {
    id
    to
    subject
    sentAt
    text
  }
}
    `) as unknown as TypedDocumentString<MailQuery, MailQueryVariables>;
export const InvitationDoorDocument = new TypedDocumentString(`
    query InvitationDoor($token: String!) {
  invitationByToken(token: $token) {
    email
    expiresAt
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
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

/** One observation of the authority. */
export type ObservationInput = {
  /** Field of the content; absent: the letter as a whole. */
  field?: string | null | undefined;
  /** Why, 5 to 2,000 characters. */
  reason: string;
  /** Text that would resolve it. */
  suggestion?: string | null | undefined;
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

/** The first operator of a deployment. */
export type SetUpDeploymentInput = {
  /** Address. */
  email: string;
  /** Name. */
  name: string;
  /** Password, from 12 to 128 characters. */
  password: string;
};

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
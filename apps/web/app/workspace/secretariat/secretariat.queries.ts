import { graphql } from '@tequio/contracts';

export const SECRETARIAT_FIELDS = graphql(`
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
  }
`);

export const SECRETARIAT = graphql(`
  query Secretariat {
    secretariat {
      ...SecretariatFields
    }
  }
`);

/** Who signed the letter of intent: the act begins with them. */
export const LETTER_SIGNATORY = graphql(`
  query LetterSignatory {
    currentLetter {
      content {
        signatoryName
        signatoryPost
      }
    }
  }
`);

export const SAID_NO = graphql(`
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
`);

export const CONVENE = graphql(`
  mutation ConveneSecretariat($input: ConveneSecretariatInput!) {
    done: conveneSecretariat(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const ADD_SEAT = graphql(`
  mutation AddSeat($input: AddSeatInput!) {
    done: addSeat(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const REMOVE_SEAT = graphql(`
  mutation RemoveSeat($seatId: ID!, $version: Int!) {
    done: removeSeat(seatId: $seatId, version: $version) {
      __typename
      ...SaidNo
    }
  }
`);

export const ASSIGN_SEAT = graphql(`
  mutation AssignSeat($input: AssignSeatInput!) {
    done: assignSeat(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const NAME_ALTERNATE = graphql(`
  mutation NameAlternate($input: AssignSeatInput!) {
    done: nameAlternate(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const NAME_FACILITATOR = graphql(`
  mutation NameFacilitator($input: NameFacilitatorInput!) {
    done: nameFacilitator(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const END_TERM = graphql(`
  mutation EndTerm($input: EndTermInput!) {
    done: endTerm(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const DESIGNATE = graphql(`
  mutation DesignateBody($input: MoveBodyInput!) {
    done: designateBody(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const START_OPERATING = graphql(`
  mutation StartOperating($input: MoveBodyInput!) {
    done: startOperating(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const DECLARE_INACTIVE = graphql(`
  mutation DeclareBodyInactive($input: MoveBodyInput!) {
    done: declareBodyInactive(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const RENEW = graphql(`
  mutation RenewBody($input: MoveBodyInput!) {
    done: renewBody(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const COMPLETE_RENEWAL = graphql(`
  mutation CompleteRenewal($input: MoveBodyInput!) {
    done: completeRenewal(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const DISSOLVE = graphql(`
  mutation DissolveBody($input: MoveBodyInput!) {
    done: dissolveBody(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const APPROVE_RULES = graphql(`
  mutation ApproveOperatingRules($bodyId: ID!, $version: Int!) {
    done: approveOperatingRules(bodyId: $bodyId, version: $version) {
      __typename
      ...SaidNo
    }
  }
`);

export const ADOPT_RULES = graphql(`
  mutation AdoptOperatingRules($input: AdoptOperatingRulesInput!) {
    done: adoptOperatingRules(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const SCHEDULE = graphql(`
  mutation ScheduleInstallation($bodyId: ID!, $version: Int!, $installation: InstallationInput!) {
    done: scheduleInstallation(bodyId: $bodyId, version: $version, installation: $installation) {
      __typename
      ...SaidNo
    }
  }
`);

export const INSTALL = graphql(`
  mutation InstallBody($bodyId: ID!, $version: Int!, $endsAt: String, $rulesApproved: Boolean) {
    done: installBody(bodyId: $bodyId, version: $version, endsAt: $endsAt, rulesApproved: $rulesApproved) {
      __typename
      ...SaidNo
    }
  }
`);

export const CORRECT_INSTALLATION = graphql(`
  mutation CorrectInstallation($bodyId: ID!, $version: Int!, $reason: String!, $installation: InstallationInput!, $members: [MemberCorrectionInput!]) {
    done: correctInstallation(bodyId: $bodyId, version: $version, reason: $reason, installation: $installation, members: $members) {
      __typename
      ...SaidNo
    }
  }
`);

export const ATTACH_SIGNED_ACT = graphql(`
  mutation AttachSignedAct($bodyId: ID!, $version: Int!, $fileId: ID!, $reason: String) {
    done: attachSignedAct(bodyId: $bodyId, version: $version, fileId: $fileId, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);

/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MunicipalHome($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      name\n      stage\n      letterAcceptedAt\n      secretariatInstalledAt\n      cocreationOpenedAt\n      planPublishedAt\n      implementationStartedAt\n      evaluatedAt\n    }\n    myNotices(first: 50) {\n      nodes {\n        id\n        heading\n        path\n        createdAt\n        networkSlug\n        municipalitySlug\n      }\n    }\n  }\n": typeof types.MunicipalHomeDocument,
    "\n  query LetterState {\n    currentLetter {\n      state\n    }\n  }\n": typeof types.LetterStateDocument,
    "\n  query WhatNext {\n    whatNext {\n      key\n      title\n      consequence\n      dueOn\n      who\n      href\n      state\n    }\n  }\n": typeof types.WhatNextDocument,
    "\n  query Colleagues {\n    memberships(first: 100) {\n      nodes {\n        office\n        person {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  query Notices($first: Int!, $after: String, $unreadOnly: Boolean!) {\n    myNotices(first: $first, after: $after, unreadOnly: $unreadOnly) {\n      nodes {\n        id\n        heading\n        path\n        createdAt\n        readAt\n        networkName\n        municipalityName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation MarkRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      __typename\n      ... on NoticesRead {\n        marked\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  query InstituteMunicipalities($after: String) {\n    actingNetwork {\n      municipalities(first: 100, after: $after) {\n        nodes {\n          id\n          inegiKey\n          slug\n          name\n          stage\n          invitedAt\n          letterAcceptedAt\n          lastMovementAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.InstituteMunicipalitiesDocument,
    "\n  query InstituteLiaisons($after: String) {\n    memberships(first: 100, after: $after, role: \"liaison\") {\n      nodes {\n        office\n        person {\n          name\n        }\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InstituteLiaisonsDocument,
    "\n  query InstituteOpenInvitations($after: String) {\n    invitations(first: 100, after: $after, status: PENDING) {\n      nodes {\n        role\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InstituteOpenInvitationsDocument,
    "\n  mutation InviteMany($input: InviteManyInput!) {\n    inviteMany(input: $input) {\n      __typename\n      ... on InviteManyReport {\n        applied\n        created\n        updated\n        unchanged\n        problems {\n          row\n          column\n          issue {\n            message\n          }\n        }\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.InviteManyDocument,
    "\n  mutation CaptureLetters($letters: [CapturedLetterInput!]!, $dryRun: Boolean!) {\n    captureLetters(letters: $letters, dryRun: $dryRun) {\n      __typename\n      ... on CaptureReport {\n        dryRun\n        created\n        updated\n        failed\n        rows {\n          row\n          municipality\n          action\n          errors\n        }\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CaptureLettersDocument,
    "\n  query InstituteLetterStates($after: String, $states: [LetterState!]) {\n    lettersOfIntent(first: 100, after: $after, states: $states) {\n      nodes {\n        id\n        state\n        createdAt\n        replyDueOn\n        municipalityId\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InstituteLetterStatesDocument,
    "\n  fragment StepResult on LetterStepResult {\n    __typename\n    ... on LetterOfIntent {\n      id\n      version\n      state\n    }\n    ... on Refusal {\n      code\n      message\n      remedy\n    }\n    ... on TransitionRefused {\n      missing {\n        message\n        where\n      }\n    }\n    ... on StaleVersion {\n      currentVersion\n    }\n    ... on InvalidInput {\n      issues {\n        path\n        message\n      }\n    }\n  }\n": typeof types.StepResultFragmentDoc,
    "\n  mutation FreezeLetter($id: ID!, $version: Int!) {\n    step: freezeLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": typeof types.FreezeLetterDocument,
    "\n  mutation ReopenLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: reopenLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.ReopenLetterDocument,
    "\n  mutation AttachSignedLetter($id: ID!, $version: Int!, $fileId: ID!) {\n    step: attachSignedLetter(id: $id, version: $version, fileId: $fileId) {\n      ...StepResult\n    }\n  }\n": typeof types.AttachSignedLetterDocument,
    "\n  mutation SubmitLetter($id: ID!, $version: Int!) {\n    step: submitLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": typeof types.SubmitLetterDocument,
    "\n  mutation WithdrawLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: withdrawLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.WithdrawLetterDocument,
    "\n  mutation SupersedeLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: supersedeLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.SupersedeLetterDocument,
    "\n  mutation ConfirmCapturedLetter($id: ID!, $version: Int!) {\n    step: confirmCapturedLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": typeof types.ConfirmCapturedLetterDocument,
    "\n  mutation DisownCapturedLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: disownCapturedLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.DisownCapturedLetterDocument,
    "\n  mutation AttendLetterObservation($observationId: ID!) {\n    step: attendLetterObservation(observationId: $observationId) {\n      ...StepResult\n    }\n  }\n": typeof types.AttendLetterObservationDocument,
    "\n  mutation TakeUpLetter($id: ID!, $version: Int!) {\n    step: takeUpLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": typeof types.TakeUpLetterDocument,
    "\n  mutation ObserveLetter($id: ID!, $version: Int!, $observations: [ObservationInput!]!) {\n    step: observeLetter(id: $id, version: $version, observations: $observations) {\n      ...StepResult\n    }\n  }\n": typeof types.ObserveLetterDocument,
    "\n  mutation AcceptLetter($id: ID!, $version: Int!) {\n    step: acceptLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": typeof types.AcceptLetterDocument,
    "\n  mutation RejectLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: rejectLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.RejectLetterDocument,
    "\n  fragment LetterFields on LetterOfIntent {\n    id\n    state\n    version\n    captured\n    correctBy\n    replyDueOn\n    createdAt\n    frozenAt\n    submittedAt\n    decidedAt\n    supersededAt\n    reason\n    hasSignedCopy\n    content {\n      place\n      date\n      subject\n      addressee\n      body\n      plan\n      proactiveCommitment\n      points {\n        text\n        own\n      }\n      signatoryName\n      signatoryPost\n      authorityName\n      authorityPost\n      termEndsOn\n      contactOffice\n      contactEmail\n    }\n    observations {\n      id\n      field\n      reason\n      suggestion\n      round\n      madeByOffice\n      madeAt\n      attendedAt\n    }\n    steps {\n      name\n      allowed\n      missing {\n        code\n        message\n        where\n      }\n    }\n    document {\n      folio\n      state\n      failure\n      downloadPath\n      issuedAt\n    }\n    acknowledgement {\n      folio\n      downloadPath\n      issuedAt\n    }\n    versions {\n      number\n      frozenAt\n      frozenByOffice\n      content {\n        place\n        date\n        subject\n        addressee\n        body\n        plan\n        proactiveCommitment\n        points {\n          text\n          own\n        }\n        signatoryName\n        signatoryPost\n        authorityName\n        authorityPost\n        termEndsOn\n        contactOffice\n        contactEmail\n      }\n    }\n    municipality {\n      id\n      name\n      slug\n    }\n  }\n": typeof types.LetterFieldsFragmentDoc,
    "\n  query CurrentLetter {\n    currentLetter {\n      ...LetterFields\n      editors {\n        office\n        section\n        seenAt\n      }\n    }\n    letterTemplate {\n      points\n      plan\n    }\n  }\n": typeof types.CurrentLetterDocument,
    "\n  query OneLetter($id: ID!) {\n    letterOfIntent(id: $id) {\n      ...LetterFields\n    }\n  }\n": typeof types.OneLetterDocument,
    "\n  query Letters($first: Int!, $after: String, $states: [LetterState!]) {\n    lettersOfIntent(first: $first, after: $after, states: $states) {\n      nodes {\n        id\n        state\n        submittedAt\n        createdAt\n        replyDueOn\n        correctBy\n        versions {\n          number\n        }\n        municipality {\n          name\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LettersDocument,
    "\n  mutation StartLetter {\n    startLetter {\n      __typename\n      ... on LetterOfIntent {\n        id\n      }\n      ... on LetterAlreadyOpen {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.StartLetterDocument,
    "\n  mutation EditLetter($id: ID!, $baseVersion: Int!, $changes: LetterChangesInput!) {\n    editLetter(id: $id, baseVersion: $baseVersion, changes: $changes) {\n      __typename\n      ... on LetterOfIntent {\n        id\n        version\n      }\n      ... on LetterConflict {\n        currentVersion\n        conflicts {\n          field\n          stored\n          sent\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on TransitionRefused {\n        missing {\n          message\n          where\n        }\n      }\n    }\n  }\n": typeof types.EditLetterDocument,
    "\n  mutation EditingLetter($id: ID!, $section: String!) {\n    editingLetter(id: $id, section: $section) {\n      office\n    }\n  }\n": typeof types.EditingLetterDocument,
    "\n  query People($tenantId: ID!, $after: String) {\n    memberships(first: 100, after: $after, tenantId: $tenantId, past: true) {\n      nodes {\n        id\n        role\n        roleName\n        office\n        current\n        startsOn\n        endsOn\n        deputyOf\n        person {\n          id\n          name\n          email\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query PeopleInvited($tenantId: ID!) {\n    invitations(first: 100, tenantId: $tenantId) {\n      nodes {\n        id\n        email\n        name\n        roleName\n        status\n        sentAt\n        expiresAt\n      }\n    }\n    invitableRoles(tenantId: $tenantId) {\n      key\n      name\n    }\n  }\n": typeof types.PeopleInvitedDocument,
    "\n  fragment InvitationResult on Invitation {\n    id\n    email\n  }\n": typeof types.InvitationResultFragmentDoc,
    "\n  mutation Invite($input: InviteInput!) {\n    result: invite(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.InviteDocument,
    "\n  mutation ReplaceLiaison($input: ReplaceLiaisonInput!) {\n    result: replaceLiaison(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ReplaceLiaisonDocument,
    "\n  mutation NameDeputy($input: NameDeputyInput!) {\n    result: nameDeputy(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.NameDeputyDocument,
    "\n  mutation Resend($id: ID!) {\n    result: resendInvitation(id: $id) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.ResendDocument,
    "\n  mutation Revoke($id: ID!, $reason: String!) {\n    result: revokeInvitation(id: $id, reason: $reason) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RevokeDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    result: endMembership(input: $input) {\n      __typename\n      ... on Membership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.EndMembershipDocument,
    "\n  fragment TermFields on Term {\n    id\n    name\n    office\n    organisation\n    startsOn\n    endsOn\n    account\n    appointmentAct\n    oathOn\n    endedOn\n    endKind\n    endReason\n    version\n  }\n  fragment InstallationFields on Installation {\n    id\n    version\n    state\n    heldOn\n    startsAt\n    endsAt\n    venue\n    presidedBy {\n      name\n      post\n    }\n    background\n    oath {\n      takenBy\n      text\n      answer\n    }\n    rulesStatement\n    calendar {\n      on\n      at\n      what\n      venue\n    }\n    agreements\n    folio\n    signedFileId\n    signedAt\n    reason\n  }\n  fragment SecretariatFields on Body {\n    id\n    name\n    state\n    version\n    legalBasis\n    convenedOn\n    installedOn\n    rulesApprovedOn\n    seats {\n      id\n      name\n      number\n      label\n      vote\n      version\n      sector {\n        key\n        name\n        shape\n      }\n      holder {\n        ...TermFields\n      }\n      alternate {\n        ...TermFields\n      }\n    }\n    facilitator {\n      ...TermFields\n    }\n    formerTerms {\n      ...TermFields\n    }\n    rules {\n      title\n      version\n      ofNetwork\n      adoptedOn\n      registeredIn\n      registeredOn\n      rules\n      inWords {\n        topic\n        heading\n        text\n      }\n    }\n    ownRules {\n      id\n      version\n      adoptedOn\n      reason\n    }\n    compositionCheck {\n      sectors {\n        sector {\n          key\n          shape\n        }\n        name\n        have\n        held\n        minimum\n        maximum\n      }\n      total\n      held\n      satisfied\n    }\n    steps {\n      name\n      allowed\n      missing {\n        message\n        where\n      }\n    }\n    sectors {\n      key\n      name\n      shape\n    }\n    installation {\n      ...InstallationFields\n    }\n    installations {\n      ...InstallationFields\n    }\n  }\n": typeof types.TermFieldsFragmentDoc,
    "\n  query Secretariat {\n    secretariat {\n      ...SecretariatFields\n    }\n  }\n": typeof types.SecretariatDocument,
    "\n  query NetworkRules {\n    actingNetwork {\n      id\n      bodyRules {\n        title\n        version\n        rules\n        inWords {\n          topic\n          heading\n          text\n        }\n      }\n    }\n  }\n": typeof types.NetworkRulesDocument,
    "\n  fragment SaidNo on Refusal {\n    __typename\n    code\n    message\n    remedy\n    ... on InvalidInput {\n      issues {\n        path\n        message\n      }\n    }\n    ... on TransitionRefused {\n      missing {\n        message\n        where\n      }\n    }\n  }\n": typeof types.SaidNoFragmentDoc,
    "\n  mutation ConveneSecretariat($input: ConveneSecretariatInput!) {\n    done: conveneSecretariat(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.ConveneSecretariatDocument,
    "\n  mutation AddSeat($input: AddSeatInput!) {\n    done: addSeat(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.AddSeatDocument,
    "\n  mutation RemoveSeat($seatId: ID!, $version: Int!) {\n    done: removeSeat(seatId: $seatId, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.RemoveSeatDocument,
    "\n  mutation AssignSeat($input: AssignSeatInput!) {\n    done: assignSeat(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.AssignSeatDocument,
    "\n  mutation NameAlternate($input: AssignSeatInput!) {\n    done: nameAlternate(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.NameAlternateDocument,
    "\n  mutation NameFacilitator($input: NameFacilitatorInput!) {\n    done: nameFacilitator(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.NameFacilitatorDocument,
    "\n  mutation EndTerm($input: EndTermInput!) {\n    done: endTerm(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.EndTermDocument,
    "\n  mutation DesignateBody($input: MoveBodyInput!) {\n    done: designateBody(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.DesignateBodyDocument,
    "\n  mutation StartOperating($input: MoveBodyInput!) {\n    done: startOperating(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.StartOperatingDocument,
    "\n  mutation DeclareBodyInactive($input: MoveBodyInput!) {\n    done: declareBodyInactive(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.DeclareBodyInactiveDocument,
    "\n  mutation RenewBody($input: MoveBodyInput!) {\n    done: renewBody(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.RenewBodyDocument,
    "\n  mutation CompleteRenewal($input: MoveBodyInput!) {\n    done: completeRenewal(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.CompleteRenewalDocument,
    "\n  mutation DissolveBody($input: MoveBodyInput!) {\n    done: dissolveBody(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.DissolveBodyDocument,
    "\n  mutation ApproveOperatingRules($bodyId: ID!, $version: Int!) {\n    done: approveOperatingRules(bodyId: $bodyId, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.ApproveOperatingRulesDocument,
    "\n  mutation AdoptOperatingRules($input: AdoptOperatingRulesInput!) {\n    done: adoptOperatingRules(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.AdoptOperatingRulesDocument,
    "\n  mutation ScheduleInstallation($bodyId: ID!, $version: Int!, $installation: InstallationInput!) {\n    done: scheduleInstallation(bodyId: $bodyId, version: $version, installation: $installation) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.ScheduleInstallationDocument,
    "\n  mutation InstallBody($bodyId: ID!, $version: Int!, $endsAt: String, $rulesApproved: Boolean) {\n    done: installBody(bodyId: $bodyId, version: $version, endsAt: $endsAt, rulesApproved: $rulesApproved) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.InstallBodyDocument,
    "\n  mutation CorrectInstallation($bodyId: ID!, $version: Int!, $reason: String!, $installation: InstallationInput!, $members: [MemberCorrectionInput!]) {\n    done: correctInstallation(bodyId: $bodyId, version: $version, reason: $reason, installation: $installation, members: $members) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.CorrectInstallationDocument,
    "\n  mutation AttachSignedAct($bodyId: ID!, $version: Int!, $fileId: ID!) {\n    done: attachSignedAct(bodyId: $bodyId, version: $version, fileId: $fileId) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.AttachSignedActDocument,
    "\n  query WorkspaceMe {\n    me {\n      id\n      name\n      email\n      language\n      operator\n      hasPassword\n      totp\n      memberships {\n        id\n        role\n        roleName\n        office\n        current\n        startsOn\n        place {\n          tenantId\n          kind\n          name\n          slug\n          networkId\n          networkName\n          networkSlug\n        }\n      }\n    }\n  }\n": typeof types.WorkspaceMeDocument,
    "\n  query WorkspaceFrame($network: String!) {\n    unreadNoticeCount\n    network(slug: $network) {\n      id\n      name\n      slug\n      fictional\n      timeZone\n      version\n    }\n  }\n": typeof types.WorkspaceFrameDocument,
    "\n  query MailboxThere {\n    localMailbox(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.MailboxThereDocument,
    "\n  query Mailbox($first: Int!, $after: String) {\n    localMailbox(first: $first, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        sentAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MailboxDocument,
    "\n  query Mail($id: ID!) {\n    localMail(id: $id) {\n      id\n      to\n      subject\n      sentAt\n      text\n    }\n  }\n": typeof types.MailDocument,
    "\n  query InvitationDoor($token: String!) {\n    invitationByToken(token: $token) {\n      email\n      expiresAt\n      name\n      office\n      roleName\n      status\n      place {\n        kind\n        name\n        slug\n        networkName\n        networkSlug\n      }\n      notice {\n        version\n        body\n      }\n    }\n  }\n": typeof types.InvitationDoorDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on InvitationAccepted {\n        continueUrl\n        invitation {\n          membershipId\n          place {\n            kind\n            slug\n            networkSlug\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query Deployment {\n    deploymentState {\n      needsSetup\n    }\n    networks {\n      id\n      name\n      slug\n      fictional\n    }\n  }\n": typeof types.DeploymentDocument,
    "\n  mutation SetUp($input: SetUpDeploymentInput!) {\n    setUpDeployment(input: $input) {\n      __typename\n      ... on DeploymentSetUp {\n        operatorId\n        continueUrl\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetUpDocument,
    "\n  mutation OpenNetwork($input: OpenNetworkInput!) {\n    openNetwork(input: $input) {\n      __typename\n      ... on Network {\n        id\n        name\n        slug\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.OpenNetworkDocument,
    "\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.InviteAdministratorDocument,
};
const documents: Documents = {
    "\n  query MunicipalHome($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      name\n      stage\n      letterAcceptedAt\n      secretariatInstalledAt\n      cocreationOpenedAt\n      planPublishedAt\n      implementationStartedAt\n      evaluatedAt\n    }\n    myNotices(first: 50) {\n      nodes {\n        id\n        heading\n        path\n        createdAt\n        networkSlug\n        municipalitySlug\n      }\n    }\n  }\n": types.MunicipalHomeDocument,
    "\n  query LetterState {\n    currentLetter {\n      state\n    }\n  }\n": types.LetterStateDocument,
    "\n  query WhatNext {\n    whatNext {\n      key\n      title\n      consequence\n      dueOn\n      who\n      href\n      state\n    }\n  }\n": types.WhatNextDocument,
    "\n  query Colleagues {\n    memberships(first: 100) {\n      nodes {\n        office\n        person {\n          id\n        }\n      }\n    }\n  }\n": types.ColleaguesDocument,
    "\n  query Notices($first: Int!, $after: String, $unreadOnly: Boolean!) {\n    myNotices(first: $first, after: $after, unreadOnly: $unreadOnly) {\n      nodes {\n        id\n        heading\n        path\n        createdAt\n        readAt\n        networkName\n        municipalityName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation MarkRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      __typename\n      ... on NoticesRead {\n        marked\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.MarkReadDocument,
    "\n  query InstituteMunicipalities($after: String) {\n    actingNetwork {\n      municipalities(first: 100, after: $after) {\n        nodes {\n          id\n          inegiKey\n          slug\n          name\n          stage\n          invitedAt\n          letterAcceptedAt\n          lastMovementAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.InstituteMunicipalitiesDocument,
    "\n  query InstituteLiaisons($after: String) {\n    memberships(first: 100, after: $after, role: \"liaison\") {\n      nodes {\n        office\n        person {\n          name\n        }\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InstituteLiaisonsDocument,
    "\n  query InstituteOpenInvitations($after: String) {\n    invitations(first: 100, after: $after, status: PENDING) {\n      nodes {\n        role\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InstituteOpenInvitationsDocument,
    "\n  mutation InviteMany($input: InviteManyInput!) {\n    inviteMany(input: $input) {\n      __typename\n      ... on InviteManyReport {\n        applied\n        created\n        updated\n        unchanged\n        problems {\n          row\n          column\n          issue {\n            message\n          }\n        }\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.InviteManyDocument,
    "\n  mutation CaptureLetters($letters: [CapturedLetterInput!]!, $dryRun: Boolean!) {\n    captureLetters(letters: $letters, dryRun: $dryRun) {\n      __typename\n      ... on CaptureReport {\n        dryRun\n        created\n        updated\n        failed\n        rows {\n          row\n          municipality\n          action\n          errors\n        }\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CaptureLettersDocument,
    "\n  query InstituteLetterStates($after: String, $states: [LetterState!]) {\n    lettersOfIntent(first: 100, after: $after, states: $states) {\n      nodes {\n        id\n        state\n        createdAt\n        replyDueOn\n        municipalityId\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InstituteLetterStatesDocument,
    "\n  fragment StepResult on LetterStepResult {\n    __typename\n    ... on LetterOfIntent {\n      id\n      version\n      state\n    }\n    ... on Refusal {\n      code\n      message\n      remedy\n    }\n    ... on TransitionRefused {\n      missing {\n        message\n        where\n      }\n    }\n    ... on StaleVersion {\n      currentVersion\n    }\n    ... on InvalidInput {\n      issues {\n        path\n        message\n      }\n    }\n  }\n": types.StepResultFragmentDoc,
    "\n  mutation FreezeLetter($id: ID!, $version: Int!) {\n    step: freezeLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": types.FreezeLetterDocument,
    "\n  mutation ReopenLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: reopenLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.ReopenLetterDocument,
    "\n  mutation AttachSignedLetter($id: ID!, $version: Int!, $fileId: ID!) {\n    step: attachSignedLetter(id: $id, version: $version, fileId: $fileId) {\n      ...StepResult\n    }\n  }\n": types.AttachSignedLetterDocument,
    "\n  mutation SubmitLetter($id: ID!, $version: Int!) {\n    step: submitLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": types.SubmitLetterDocument,
    "\n  mutation WithdrawLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: withdrawLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.WithdrawLetterDocument,
    "\n  mutation SupersedeLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: supersedeLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.SupersedeLetterDocument,
    "\n  mutation ConfirmCapturedLetter($id: ID!, $version: Int!) {\n    step: confirmCapturedLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": types.ConfirmCapturedLetterDocument,
    "\n  mutation DisownCapturedLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: disownCapturedLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.DisownCapturedLetterDocument,
    "\n  mutation AttendLetterObservation($observationId: ID!) {\n    step: attendLetterObservation(observationId: $observationId) {\n      ...StepResult\n    }\n  }\n": types.AttendLetterObservationDocument,
    "\n  mutation TakeUpLetter($id: ID!, $version: Int!) {\n    step: takeUpLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": types.TakeUpLetterDocument,
    "\n  mutation ObserveLetter($id: ID!, $version: Int!, $observations: [ObservationInput!]!) {\n    step: observeLetter(id: $id, version: $version, observations: $observations) {\n      ...StepResult\n    }\n  }\n": types.ObserveLetterDocument,
    "\n  mutation AcceptLetter($id: ID!, $version: Int!) {\n    step: acceptLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": types.AcceptLetterDocument,
    "\n  mutation RejectLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: rejectLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.RejectLetterDocument,
    "\n  fragment LetterFields on LetterOfIntent {\n    id\n    state\n    version\n    captured\n    correctBy\n    replyDueOn\n    createdAt\n    frozenAt\n    submittedAt\n    decidedAt\n    supersededAt\n    reason\n    hasSignedCopy\n    content {\n      place\n      date\n      subject\n      addressee\n      body\n      plan\n      proactiveCommitment\n      points {\n        text\n        own\n      }\n      signatoryName\n      signatoryPost\n      authorityName\n      authorityPost\n      termEndsOn\n      contactOffice\n      contactEmail\n    }\n    observations {\n      id\n      field\n      reason\n      suggestion\n      round\n      madeByOffice\n      madeAt\n      attendedAt\n    }\n    steps {\n      name\n      allowed\n      missing {\n        code\n        message\n        where\n      }\n    }\n    document {\n      folio\n      state\n      failure\n      downloadPath\n      issuedAt\n    }\n    acknowledgement {\n      folio\n      downloadPath\n      issuedAt\n    }\n    versions {\n      number\n      frozenAt\n      frozenByOffice\n      content {\n        place\n        date\n        subject\n        addressee\n        body\n        plan\n        proactiveCommitment\n        points {\n          text\n          own\n        }\n        signatoryName\n        signatoryPost\n        authorityName\n        authorityPost\n        termEndsOn\n        contactOffice\n        contactEmail\n      }\n    }\n    municipality {\n      id\n      name\n      slug\n    }\n  }\n": types.LetterFieldsFragmentDoc,
    "\n  query CurrentLetter {\n    currentLetter {\n      ...LetterFields\n      editors {\n        office\n        section\n        seenAt\n      }\n    }\n    letterTemplate {\n      points\n      plan\n    }\n  }\n": types.CurrentLetterDocument,
    "\n  query OneLetter($id: ID!) {\n    letterOfIntent(id: $id) {\n      ...LetterFields\n    }\n  }\n": types.OneLetterDocument,
    "\n  query Letters($first: Int!, $after: String, $states: [LetterState!]) {\n    lettersOfIntent(first: $first, after: $after, states: $states) {\n      nodes {\n        id\n        state\n        submittedAt\n        createdAt\n        replyDueOn\n        correctBy\n        versions {\n          number\n        }\n        municipality {\n          name\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LettersDocument,
    "\n  mutation StartLetter {\n    startLetter {\n      __typename\n      ... on LetterOfIntent {\n        id\n      }\n      ... on LetterAlreadyOpen {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.StartLetterDocument,
    "\n  mutation EditLetter($id: ID!, $baseVersion: Int!, $changes: LetterChangesInput!) {\n    editLetter(id: $id, baseVersion: $baseVersion, changes: $changes) {\n      __typename\n      ... on LetterOfIntent {\n        id\n        version\n      }\n      ... on LetterConflict {\n        currentVersion\n        conflicts {\n          field\n          stored\n          sent\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on TransitionRefused {\n        missing {\n          message\n          where\n        }\n      }\n    }\n  }\n": types.EditLetterDocument,
    "\n  mutation EditingLetter($id: ID!, $section: String!) {\n    editingLetter(id: $id, section: $section) {\n      office\n    }\n  }\n": types.EditingLetterDocument,
    "\n  query People($tenantId: ID!, $after: String) {\n    memberships(first: 100, after: $after, tenantId: $tenantId, past: true) {\n      nodes {\n        id\n        role\n        roleName\n        office\n        current\n        startsOn\n        endsOn\n        deputyOf\n        person {\n          id\n          name\n          email\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query PeopleInvited($tenantId: ID!) {\n    invitations(first: 100, tenantId: $tenantId) {\n      nodes {\n        id\n        email\n        name\n        roleName\n        status\n        sentAt\n        expiresAt\n      }\n    }\n    invitableRoles(tenantId: $tenantId) {\n      key\n      name\n    }\n  }\n": types.PeopleInvitedDocument,
    "\n  fragment InvitationResult on Invitation {\n    id\n    email\n  }\n": types.InvitationResultFragmentDoc,
    "\n  mutation Invite($input: InviteInput!) {\n    result: invite(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.InviteDocument,
    "\n  mutation ReplaceLiaison($input: ReplaceLiaisonInput!) {\n    result: replaceLiaison(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ReplaceLiaisonDocument,
    "\n  mutation NameDeputy($input: NameDeputyInput!) {\n    result: nameDeputy(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.NameDeputyDocument,
    "\n  mutation Resend($id: ID!) {\n    result: resendInvitation(id: $id) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.ResendDocument,
    "\n  mutation Revoke($id: ID!, $reason: String!) {\n    result: revokeInvitation(id: $id, reason: $reason) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RevokeDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    result: endMembership(input: $input) {\n      __typename\n      ... on Membership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.EndMembershipDocument,
    "\n  fragment TermFields on Term {\n    id\n    name\n    office\n    organisation\n    startsOn\n    endsOn\n    account\n    appointmentAct\n    oathOn\n    endedOn\n    endKind\n    endReason\n    version\n  }\n  fragment InstallationFields on Installation {\n    id\n    version\n    state\n    heldOn\n    startsAt\n    endsAt\n    venue\n    presidedBy {\n      name\n      post\n    }\n    background\n    oath {\n      takenBy\n      text\n      answer\n    }\n    rulesStatement\n    calendar {\n      on\n      at\n      what\n      venue\n    }\n    agreements\n    folio\n    signedFileId\n    signedAt\n    reason\n  }\n  fragment SecretariatFields on Body {\n    id\n    name\n    state\n    version\n    legalBasis\n    convenedOn\n    installedOn\n    rulesApprovedOn\n    seats {\n      id\n      name\n      number\n      label\n      vote\n      version\n      sector {\n        key\n        name\n        shape\n      }\n      holder {\n        ...TermFields\n      }\n      alternate {\n        ...TermFields\n      }\n    }\n    facilitator {\n      ...TermFields\n    }\n    formerTerms {\n      ...TermFields\n    }\n    rules {\n      title\n      version\n      ofNetwork\n      adoptedOn\n      registeredIn\n      registeredOn\n      rules\n      inWords {\n        topic\n        heading\n        text\n      }\n    }\n    ownRules {\n      id\n      version\n      adoptedOn\n      reason\n    }\n    compositionCheck {\n      sectors {\n        sector {\n          key\n          shape\n        }\n        name\n        have\n        held\n        minimum\n        maximum\n      }\n      total\n      held\n      satisfied\n    }\n    steps {\n      name\n      allowed\n      missing {\n        message\n        where\n      }\n    }\n    sectors {\n      key\n      name\n      shape\n    }\n    installation {\n      ...InstallationFields\n    }\n    installations {\n      ...InstallationFields\n    }\n  }\n": types.TermFieldsFragmentDoc,
    "\n  query Secretariat {\n    secretariat {\n      ...SecretariatFields\n    }\n  }\n": types.SecretariatDocument,
    "\n  query NetworkRules {\n    actingNetwork {\n      id\n      bodyRules {\n        title\n        version\n        rules\n        inWords {\n          topic\n          heading\n          text\n        }\n      }\n    }\n  }\n": types.NetworkRulesDocument,
    "\n  fragment SaidNo on Refusal {\n    __typename\n    code\n    message\n    remedy\n    ... on InvalidInput {\n      issues {\n        path\n        message\n      }\n    }\n    ... on TransitionRefused {\n      missing {\n        message\n        where\n      }\n    }\n  }\n": types.SaidNoFragmentDoc,
    "\n  mutation ConveneSecretariat($input: ConveneSecretariatInput!) {\n    done: conveneSecretariat(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.ConveneSecretariatDocument,
    "\n  mutation AddSeat($input: AddSeatInput!) {\n    done: addSeat(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.AddSeatDocument,
    "\n  mutation RemoveSeat($seatId: ID!, $version: Int!) {\n    done: removeSeat(seatId: $seatId, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.RemoveSeatDocument,
    "\n  mutation AssignSeat($input: AssignSeatInput!) {\n    done: assignSeat(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.AssignSeatDocument,
    "\n  mutation NameAlternate($input: AssignSeatInput!) {\n    done: nameAlternate(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.NameAlternateDocument,
    "\n  mutation NameFacilitator($input: NameFacilitatorInput!) {\n    done: nameFacilitator(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.NameFacilitatorDocument,
    "\n  mutation EndTerm($input: EndTermInput!) {\n    done: endTerm(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.EndTermDocument,
    "\n  mutation DesignateBody($input: MoveBodyInput!) {\n    done: designateBody(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.DesignateBodyDocument,
    "\n  mutation StartOperating($input: MoveBodyInput!) {\n    done: startOperating(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.StartOperatingDocument,
    "\n  mutation DeclareBodyInactive($input: MoveBodyInput!) {\n    done: declareBodyInactive(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.DeclareBodyInactiveDocument,
    "\n  mutation RenewBody($input: MoveBodyInput!) {\n    done: renewBody(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.RenewBodyDocument,
    "\n  mutation CompleteRenewal($input: MoveBodyInput!) {\n    done: completeRenewal(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.CompleteRenewalDocument,
    "\n  mutation DissolveBody($input: MoveBodyInput!) {\n    done: dissolveBody(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.DissolveBodyDocument,
    "\n  mutation ApproveOperatingRules($bodyId: ID!, $version: Int!) {\n    done: approveOperatingRules(bodyId: $bodyId, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.ApproveOperatingRulesDocument,
    "\n  mutation AdoptOperatingRules($input: AdoptOperatingRulesInput!) {\n    done: adoptOperatingRules(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.AdoptOperatingRulesDocument,
    "\n  mutation ScheduleInstallation($bodyId: ID!, $version: Int!, $installation: InstallationInput!) {\n    done: scheduleInstallation(bodyId: $bodyId, version: $version, installation: $installation) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.ScheduleInstallationDocument,
    "\n  mutation InstallBody($bodyId: ID!, $version: Int!, $endsAt: String, $rulesApproved: Boolean) {\n    done: installBody(bodyId: $bodyId, version: $version, endsAt: $endsAt, rulesApproved: $rulesApproved) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.InstallBodyDocument,
    "\n  mutation CorrectInstallation($bodyId: ID!, $version: Int!, $reason: String!, $installation: InstallationInput!, $members: [MemberCorrectionInput!]) {\n    done: correctInstallation(bodyId: $bodyId, version: $version, reason: $reason, installation: $installation, members: $members) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.CorrectInstallationDocument,
    "\n  mutation AttachSignedAct($bodyId: ID!, $version: Int!, $fileId: ID!) {\n    done: attachSignedAct(bodyId: $bodyId, version: $version, fileId: $fileId) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.AttachSignedActDocument,
    "\n  query WorkspaceMe {\n    me {\n      id\n      name\n      email\n      language\n      operator\n      hasPassword\n      totp\n      memberships {\n        id\n        role\n        roleName\n        office\n        current\n        startsOn\n        place {\n          tenantId\n          kind\n          name\n          slug\n          networkId\n          networkName\n          networkSlug\n        }\n      }\n    }\n  }\n": types.WorkspaceMeDocument,
    "\n  query WorkspaceFrame($network: String!) {\n    unreadNoticeCount\n    network(slug: $network) {\n      id\n      name\n      slug\n      fictional\n      timeZone\n      version\n    }\n  }\n": types.WorkspaceFrameDocument,
    "\n  query MailboxThere {\n    localMailbox(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.MailboxThereDocument,
    "\n  query Mailbox($first: Int!, $after: String) {\n    localMailbox(first: $first, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        sentAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MailboxDocument,
    "\n  query Mail($id: ID!) {\n    localMail(id: $id) {\n      id\n      to\n      subject\n      sentAt\n      text\n    }\n  }\n": types.MailDocument,
    "\n  query InvitationDoor($token: String!) {\n    invitationByToken(token: $token) {\n      email\n      expiresAt\n      name\n      office\n      roleName\n      status\n      place {\n        kind\n        name\n        slug\n        networkName\n        networkSlug\n      }\n      notice {\n        version\n        body\n      }\n    }\n  }\n": types.InvitationDoorDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on InvitationAccepted {\n        continueUrl\n        invitation {\n          membershipId\n          place {\n            kind\n            slug\n            networkSlug\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query Deployment {\n    deploymentState {\n      needsSetup\n    }\n    networks {\n      id\n      name\n      slug\n      fictional\n    }\n  }\n": types.DeploymentDocument,
    "\n  mutation SetUp($input: SetUpDeploymentInput!) {\n    setUpDeployment(input: $input) {\n      __typename\n      ... on DeploymentSetUp {\n        operatorId\n        continueUrl\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetUpDocument,
    "\n  mutation OpenNetwork($input: OpenNetworkInput!) {\n    openNetwork(input: $input) {\n      __typename\n      ... on Network {\n        id\n        name\n        slug\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.OpenNetworkDocument,
    "\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.InviteAdministratorDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MunicipalHome($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      name\n      stage\n      letterAcceptedAt\n      secretariatInstalledAt\n      cocreationOpenedAt\n      planPublishedAt\n      implementationStartedAt\n      evaluatedAt\n    }\n    myNotices(first: 50) {\n      nodes {\n        id\n        heading\n        path\n        createdAt\n        networkSlug\n        municipalitySlug\n      }\n    }\n  }\n"): typeof import('./graphql').MunicipalHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterState {\n    currentLetter {\n      state\n    }\n  }\n"): typeof import('./graphql').LetterStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatNext {\n    whatNext {\n      key\n      title\n      consequence\n      dueOn\n      who\n      href\n      state\n    }\n  }\n"): typeof import('./graphql').WhatNextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues {\n    memberships(first: 100) {\n      nodes {\n        office\n        person {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($first: Int!, $after: String, $unreadOnly: Boolean!) {\n    myNotices(first: $first, after: $after, unreadOnly: $unreadOnly) {\n      nodes {\n        id\n        heading\n        path\n        createdAt\n        readAt\n        networkName\n        municipalityName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      __typename\n      ... on NoticesRead {\n        marked\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').MarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstituteMunicipalities($after: String) {\n    actingNetwork {\n      municipalities(first: 100, after: $after) {\n        nodes {\n          id\n          inegiKey\n          slug\n          name\n          stage\n          invitedAt\n          letterAcceptedAt\n          lastMovementAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InstituteMunicipalitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstituteLiaisons($after: String) {\n    memberships(first: 100, after: $after, role: \"liaison\") {\n      nodes {\n        office\n        person {\n          name\n        }\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').InstituteLiaisonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstituteOpenInvitations($after: String) {\n    invitations(first: 100, after: $after, status: PENDING) {\n      nodes {\n        role\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').InstituteOpenInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMany($input: InviteManyInput!) {\n    inviteMany(input: $input) {\n      __typename\n      ... on InviteManyReport {\n        applied\n        created\n        updated\n        unchanged\n        problems {\n          row\n          column\n          issue {\n            message\n          }\n        }\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InviteManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaptureLetters($letters: [CapturedLetterInput!]!, $dryRun: Boolean!) {\n    captureLetters(letters: $letters, dryRun: $dryRun) {\n      __typename\n      ... on CaptureReport {\n        dryRun\n        created\n        updated\n        failed\n        rows {\n          row\n          municipality\n          action\n          errors\n        }\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CaptureLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstituteLetterStates($after: String, $states: [LetterState!]) {\n    lettersOfIntent(first: 100, after: $after, states: $states) {\n      nodes {\n        id\n        state\n        createdAt\n        replyDueOn\n        municipalityId\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').InstituteLetterStatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepResult on LetterStepResult {\n    __typename\n    ... on LetterOfIntent {\n      id\n      version\n      state\n    }\n    ... on Refusal {\n      code\n      message\n      remedy\n    }\n    ... on TransitionRefused {\n      missing {\n        message\n        where\n      }\n    }\n    ... on StaleVersion {\n      currentVersion\n    }\n    ... on InvalidInput {\n      issues {\n        path\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').StepResultFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeLetter($id: ID!, $version: Int!) {\n    step: freezeLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').FreezeLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: reopenLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').ReopenLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachSignedLetter($id: ID!, $version: Int!, $fileId: ID!) {\n    step: attachSignedLetter(id: $id, version: $version, fileId: $fileId) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').AttachSignedLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitLetter($id: ID!, $version: Int!) {\n    step: submitLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').SubmitLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: withdrawLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').WithdrawLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupersedeLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: supersedeLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').SupersedeLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmCapturedLetter($id: ID!, $version: Int!) {\n    step: confirmCapturedLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').ConfirmCapturedLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisownCapturedLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: disownCapturedLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').DisownCapturedLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttendLetterObservation($observationId: ID!) {\n    step: attendLetterObservation(observationId: $observationId) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').AttendLetterObservationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeUpLetter($id: ID!, $version: Int!) {\n    step: takeUpLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').TakeUpLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObserveLetter($id: ID!, $version: Int!, $observations: [ObservationInput!]!) {\n    step: observeLetter(id: $id, version: $version, observations: $observations) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').ObserveLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptLetter($id: ID!, $version: Int!) {\n    step: acceptLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').AcceptLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: rejectLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').RejectLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterFields on LetterOfIntent {\n    id\n    state\n    version\n    captured\n    correctBy\n    replyDueOn\n    createdAt\n    frozenAt\n    submittedAt\n    decidedAt\n    supersededAt\n    reason\n    hasSignedCopy\n    content {\n      place\n      date\n      subject\n      addressee\n      body\n      plan\n      proactiveCommitment\n      points {\n        text\n        own\n      }\n      signatoryName\n      signatoryPost\n      authorityName\n      authorityPost\n      termEndsOn\n      contactOffice\n      contactEmail\n    }\n    observations {\n      id\n      field\n      reason\n      suggestion\n      round\n      madeByOffice\n      madeAt\n      attendedAt\n    }\n    steps {\n      name\n      allowed\n      missing {\n        code\n        message\n        where\n      }\n    }\n    document {\n      folio\n      state\n      failure\n      downloadPath\n      issuedAt\n    }\n    acknowledgement {\n      folio\n      downloadPath\n      issuedAt\n    }\n    versions {\n      number\n      frozenAt\n      frozenByOffice\n      content {\n        place\n        date\n        subject\n        addressee\n        body\n        plan\n        proactiveCommitment\n        points {\n          text\n          own\n        }\n        signatoryName\n        signatoryPost\n        authorityName\n        authorityPost\n        termEndsOn\n        contactOffice\n        contactEmail\n      }\n    }\n    municipality {\n      id\n      name\n      slug\n    }\n  }\n"): typeof import('./graphql').LetterFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CurrentLetter {\n    currentLetter {\n      ...LetterFields\n      editors {\n        office\n        section\n        seenAt\n      }\n    }\n    letterTemplate {\n      points\n      plan\n    }\n  }\n"): typeof import('./graphql').CurrentLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneLetter($id: ID!) {\n    letterOfIntent(id: $id) {\n      ...LetterFields\n    }\n  }\n"): typeof import('./graphql').OneLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Letters($first: Int!, $after: String, $states: [LetterState!]) {\n    lettersOfIntent(first: $first, after: $after, states: $states) {\n      nodes {\n        id\n        state\n        submittedAt\n        createdAt\n        replyDueOn\n        correctBy\n        versions {\n          number\n        }\n        municipality {\n          name\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').LettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartLetter {\n    startLetter {\n      __typename\n      ... on LetterOfIntent {\n        id\n      }\n      ... on LetterAlreadyOpen {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').StartLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditLetter($id: ID!, $baseVersion: Int!, $changes: LetterChangesInput!) {\n    editLetter(id: $id, baseVersion: $baseVersion, changes: $changes) {\n      __typename\n      ... on LetterOfIntent {\n        id\n        version\n      }\n      ... on LetterConflict {\n        currentVersion\n        conflicts {\n          field\n          stored\n          sent\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on TransitionRefused {\n        missing {\n          message\n          where\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EditLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditingLetter($id: ID!, $section: String!) {\n    editingLetter(id: $id, section: $section) {\n      office\n    }\n  }\n"): typeof import('./graphql').EditingLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($tenantId: ID!, $after: String) {\n    memberships(first: 100, after: $after, tenantId: $tenantId, past: true) {\n      nodes {\n        id\n        role\n        roleName\n        office\n        current\n        startsOn\n        endsOn\n        deputyOf\n        person {\n          id\n          name\n          email\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleInvited($tenantId: ID!) {\n    invitations(first: 100, tenantId: $tenantId) {\n      nodes {\n        id\n        email\n        name\n        roleName\n        status\n        sentAt\n        expiresAt\n      }\n    }\n    invitableRoles(tenantId: $tenantId) {\n      key\n      name\n    }\n  }\n"): typeof import('./graphql').PeopleInvitedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationResult on Invitation {\n    id\n    email\n  }\n"): typeof import('./graphql').InvitationResultFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Invite($input: InviteInput!) {\n    result: invite(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplaceLiaison($input: ReplaceLiaisonInput!) {\n    result: replaceLiaison(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReplaceLiaisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameDeputy($input: NameDeputyInput!) {\n    result: nameDeputy(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NameDeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Resend($id: ID!) {\n    result: resendInvitation(id: $id) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').ResendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Revoke($id: ID!, $reason: String!) {\n    result: revokeInvitation(id: $id, reason: $reason) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    result: endMembership(input: $input) {\n      __typename\n      ... on Membership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EndMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TermFields on Term {\n    id\n    name\n    office\n    organisation\n    startsOn\n    endsOn\n    account\n    appointmentAct\n    oathOn\n    endedOn\n    endKind\n    endReason\n    version\n  }\n  fragment InstallationFields on Installation {\n    id\n    version\n    state\n    heldOn\n    startsAt\n    endsAt\n    venue\n    presidedBy {\n      name\n      post\n    }\n    background\n    oath {\n      takenBy\n      text\n      answer\n    }\n    rulesStatement\n    calendar {\n      on\n      at\n      what\n      venue\n    }\n    agreements\n    folio\n    signedFileId\n    signedAt\n    reason\n  }\n  fragment SecretariatFields on Body {\n    id\n    name\n    state\n    version\n    legalBasis\n    convenedOn\n    installedOn\n    rulesApprovedOn\n    seats {\n      id\n      name\n      number\n      label\n      vote\n      version\n      sector {\n        key\n        name\n        shape\n      }\n      holder {\n        ...TermFields\n      }\n      alternate {\n        ...TermFields\n      }\n    }\n    facilitator {\n      ...TermFields\n    }\n    formerTerms {\n      ...TermFields\n    }\n    rules {\n      title\n      version\n      ofNetwork\n      adoptedOn\n      registeredIn\n      registeredOn\n      rules\n      inWords {\n        topic\n        heading\n        text\n      }\n    }\n    ownRules {\n      id\n      version\n      adoptedOn\n      reason\n    }\n    compositionCheck {\n      sectors {\n        sector {\n          key\n          shape\n        }\n        name\n        have\n        held\n        minimum\n        maximum\n      }\n      total\n      held\n      satisfied\n    }\n    steps {\n      name\n      allowed\n      missing {\n        message\n        where\n      }\n    }\n    sectors {\n      key\n      name\n      shape\n    }\n    installation {\n      ...InstallationFields\n    }\n    installations {\n      ...InstallationFields\n    }\n  }\n"): typeof import('./graphql').TermFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Secretariat {\n    secretariat {\n      ...SecretariatFields\n    }\n  }\n"): typeof import('./graphql').SecretariatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkRules {\n    actingNetwork {\n      id\n      bodyRules {\n        title\n        version\n        rules\n        inWords {\n          topic\n          heading\n          text\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NetworkRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SaidNo on Refusal {\n    __typename\n    code\n    message\n    remedy\n    ... on InvalidInput {\n      issues {\n        path\n        message\n      }\n    }\n    ... on TransitionRefused {\n      missing {\n        message\n        where\n      }\n    }\n  }\n"): typeof import('./graphql').SaidNoFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConveneSecretariat($input: ConveneSecretariatInput!) {\n    done: conveneSecretariat(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ConveneSecretariatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSeat($input: AddSeatInput!) {\n    done: addSeat(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').AddSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSeat($seatId: ID!, $version: Int!) {\n    done: removeSeat(seatId: $seatId, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').RemoveSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignSeat($input: AssignSeatInput!) {\n    done: assignSeat(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').AssignSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameAlternate($input: AssignSeatInput!) {\n    done: nameAlternate(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').NameAlternateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameFacilitator($input: NameFacilitatorInput!) {\n    done: nameFacilitator(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').NameFacilitatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndTerm($input: EndTermInput!) {\n    done: endTerm(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').EndTermDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DesignateBody($input: MoveBodyInput!) {\n    done: designateBody(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').DesignateBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartOperating($input: MoveBodyInput!) {\n    done: startOperating(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').StartOperatingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareBodyInactive($input: MoveBodyInput!) {\n    done: declareBodyInactive(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').DeclareBodyInactiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewBody($input: MoveBodyInput!) {\n    done: renewBody(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').RenewBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteRenewal($input: MoveBodyInput!) {\n    done: completeRenewal(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').CompleteRenewalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DissolveBody($input: MoveBodyInput!) {\n    done: dissolveBody(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').DissolveBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveOperatingRules($bodyId: ID!, $version: Int!) {\n    done: approveOperatingRules(bodyId: $bodyId, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ApproveOperatingRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptOperatingRules($input: AdoptOperatingRulesInput!) {\n    done: adoptOperatingRules(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').AdoptOperatingRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleInstallation($bodyId: ID!, $version: Int!, $installation: InstallationInput!) {\n    done: scheduleInstallation(bodyId: $bodyId, version: $version, installation: $installation) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ScheduleInstallationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InstallBody($bodyId: ID!, $version: Int!, $endsAt: String, $rulesApproved: Boolean) {\n    done: installBody(bodyId: $bodyId, version: $version, endsAt: $endsAt, rulesApproved: $rulesApproved) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').InstallBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectInstallation($bodyId: ID!, $version: Int!, $reason: String!, $installation: InstallationInput!, $members: [MemberCorrectionInput!]) {\n    done: correctInstallation(bodyId: $bodyId, version: $version, reason: $reason, installation: $installation, members: $members) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').CorrectInstallationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachSignedAct($bodyId: ID!, $version: Int!, $fileId: ID!) {\n    done: attachSignedAct(bodyId: $bodyId, version: $version, fileId: $fileId) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').AttachSignedActDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceMe {\n    me {\n      id\n      name\n      email\n      language\n      operator\n      hasPassword\n      totp\n      memberships {\n        id\n        role\n        roleName\n        office\n        current\n        startsOn\n        place {\n          tenantId\n          kind\n          name\n          slug\n          networkId\n          networkName\n          networkSlug\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkspaceMeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceFrame($network: String!) {\n    unreadNoticeCount\n    network(slug: $network) {\n      id\n      name\n      slug\n      fictional\n      timeZone\n      version\n    }\n  }\n"): typeof import('./graphql').WorkspaceFrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailboxThere {\n    localMailbox(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').MailboxThereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mailbox($first: Int!, $after: String) {\n    localMailbox(first: $first, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        sentAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MailboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mail($id: ID!) {\n    localMail(id: $id) {\n      id\n      to\n      subject\n      sentAt\n      text\n    }\n  }\n"): typeof import('./graphql').MailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationDoor($token: String!) {\n    invitationByToken(token: $token) {\n      email\n      expiresAt\n      name\n      office\n      roleName\n      status\n      place {\n        kind\n        name\n        slug\n        networkName\n        networkSlug\n      }\n      notice {\n        version\n        body\n      }\n    }\n  }\n"): typeof import('./graphql').InvitationDoorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on InvitationAccepted {\n        continueUrl\n        invitation {\n          membershipId\n          place {\n            kind\n            slug\n            networkSlug\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deployment {\n    deploymentState {\n      needsSetup\n    }\n    networks {\n      id\n      name\n      slug\n      fictional\n    }\n  }\n"): typeof import('./graphql').DeploymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUp($input: SetUpDeploymentInput!) {\n    setUpDeployment(input: $input) {\n      __typename\n      ... on DeploymentSetUp {\n        operatorId\n        continueUrl\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenNetwork($input: OpenNetworkInput!) {\n    openNetwork(input: $input) {\n      __typename\n      ... on Network {\n        id\n        name\n        slug\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenNetworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InviteAdministratorDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

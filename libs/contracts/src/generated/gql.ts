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
    "\n  fragment PageColours on Palette {\n    light {\n      accent\n      accentStrong\n      accentWash\n      band\n      bandSoft\n    }\n    dark {\n      accent\n      accentStrong\n      accentWash\n      band\n      bandSoft\n    }\n  }\n": typeof types.PageColoursFragmentDoc,
    "\n  query PublicCommitment($network: String!, $municipality: String, $commitment: String!) {\n    network(slug: $network) {\n      timeZone\n    }\n    commitmentBySlug(network: $network, municipality: $municipality, slug: $commitment) {\n      id\n      number\n      title\n      state\n      stateReason\n      kind\n      owner {\n        name\n        municipalitySlug\n      }\n      promise\n      problem\n      statusQuo\n      action\n      contribution\n      relevance\n      pillars\n      goals {\n        key\n        name\n      }\n      leadUnit\n      otherUnits\n      counterpart\n      budget\n      startsOn\n      endsOn\n      baselineEndsOn\n      nextDueOn\n      extra {\n        label\n        value\n      }\n      plan {\n        slug\n        title\n        folio\n        capturedFrom\n        summary {\n          commitments\n        }\n      }\n      progress {\n        government\n        governmentMilestones\n        society\n        societyMilestones\n        gap\n        disputed\n        milestones\n      }\n      milestones {\n        id\n        number\n        title\n        state\n        stateReason\n        late\n        means\n        dueOn\n        baselineDueOn\n        verifiedAt\n        governmentPercent\n        societyPercent\n      }\n      dateChanges {\n        milestoneId\n        reason\n      }\n      reports(first: 50) {\n        nodes {\n          id\n          voice\n          state\n          body\n          office\n          reportedAt\n          evidence {\n            id\n            kind\n            description\n            fileId\n            sha256\n            url\n            restricted\n            checkState\n            checkedAt\n            pageTitle\n            contentChangedAt\n          }\n        }\n      }\n      timeline(first: 40) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          reason\n        }\n      }\n    }\n  }\n": typeof types.PublicCommitmentDocument,
    "\n  query PublicCommitments(\n    $network: String!\n    $first: Int!\n    $after: String\n    $search: String\n    $state: CommitmentState\n    $disputed: Boolean\n  ) {\n    network(slug: $network) {\n      timeZone\n      commitments(first: $first, after: $after, search: $search, state: $state, disputed: $disputed) {\n        nodes {\n          id\n          slug\n          title\n          state\n          endsOn\n          baselineEndsOn\n          nextDueOn\n          progress {\n            government\n            society\n            gap\n            disputed\n          }\n          milestones {\n            dueOn\n            baselineDueOn\n          }\n          plan {\n            capturedFrom\n          }\n          owner {\n            name\n            municipalitySlug\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PublicCommitmentsDocument,
    "\n  mutation PublicFollow($input: FollowInput!) {\n    follow(input: $input) {\n      __typename\n      ... on FollowRequested {\n        linkHours\n      }\n      ... on Refusal {\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PublicFollowDocument,
    "\n  query PublicFollowable($subjectType: String!, $subjectId: ID!) {\n    followable(subjectType: $subjectType, subjectId: $subjectId) {\n      title\n      noticeVersion\n    }\n  }\n": typeof types.PublicFollowableDocument,
    "\n  query PublicFollowByToken($token: String!) {\n    followByToken(token: $token) {\n      state\n      subjectType\n      title\n      path\n      email\n      choicesPath\n    }\n  }\n": typeof types.PublicFollowByTokenDocument,
    "\n  mutation PublicConfirmFollow($token: String!) {\n    step: confirmFollow(token: $token) {\n      __typename\n      ... on FollowStatus {\n        state\n        subjectType\n        title\n        path\n        email\n        choicesPath\n      }\n    }\n  }\n": typeof types.PublicConfirmFollowDocument,
    "\n  mutation PublicLeaveFollow($token: String!) {\n    step: leaveFollow(token: $token) {\n      __typename\n      ... on FollowStatus {\n        state\n        subjectType\n        title\n        path\n        email\n        choicesPath\n      }\n    }\n  }\n": typeof types.PublicLeaveFollowDocument,
    "\n  query PublicFollowed($type: String!, $id: ID!) {\n    followable(subjectType: $type, subjectId: $id) {\n      followersCount\n      noticeVersion\n    }\n  }\n": typeof types.PublicFollowedDocument,
    "\n  query PublicLetter($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      name: distinctName\n      slug\n      letter {\n        state\n        captured\n        signedOnPaper\n        submittedAt\n        decidedAt\n        document {\n          folio\n          size\n          downloadPath\n        }\n        content {\n          place\n          date\n          subject\n          addressee\n          body\n          plan\n          proactiveCommitment\n          signatoryName\n          signatoryPost\n          authorityName\n          authorityPost\n          points {\n            text\n          }\n        }\n      }\n    }\n  }\n": typeof types.PublicLetterDocument,
    "\n  query PublicMailReader($token: String!) {\n    mailReader(token: $token) {\n      email\n      account\n      waiting\n      choices {\n        frequency\n        paused\n        quietFrom\n        quietUntil\n      }\n      follows {\n        id\n        title\n        path\n        frequency\n        leavePath\n      }\n      sent {\n        id\n        subject\n        why\n        state\n        at\n      }\n    }\n  }\n": typeof types.PublicMailReaderDocument,
    "\n  mutation PublicChooseMail($token: String!, $input: ChooseMailInput!, $follows: [FollowFrequencyInput!]!) {\n    result: chooseMail(token: $token, input: $input, follows: $follows) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PublicChooseMailDocument,
    "\n  mutation PublicPauseMail($token: String!) {\n    result: pauseMail(token: $token) {\n      __typename\n    }\n  }\n": typeof types.PublicPauseMailDocument,
    "\n  query PublicMunicipality($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      inegiKey\n      slug\n      name: distinctName\n      population\n      populationSource\n      website\n      timeZone\n      looks {\n        logo {\n          path\n          width\n          height\n        }\n      }\n      invitedAt\n      stage\n      idle\n      letterAcceptedAt\n      cocreationOpenedAt\n      evaluatedAt\n      locator {\n        width\n        height\n        outline\n        path\n        center\n      }\n      letter {\n        captured\n        content {\n          termEndsOn\n        }\n      }\n      secretariat {\n        installedOn\n        ...PublicSecretariatSeats\n      }\n      plans {\n        id\n        slug\n        title\n        state\n        publishedAt\n        startsOn\n        endsOn\n      }\n      movements(first: 5) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          page\n        }\n      }\n    }\n  }\n": typeof types.PublicMunicipalityDocument,
    "\n  query PublicPromises($network: String!, $municipality: String!, $plan: String!) {\n    plan(network: $network, municipality: $municipality, slug: $plan) {\n      summary {\n        nextDueOn\n      }\n      commitments {\n        id\n        slug\n        number\n        title\n        promise\n        state\n        endsOn\n        baselineEndsOn\n        nextDueOn\n        progress {\n          government\n          society\n          gap\n          disputed\n        }\n        milestones {\n          id\n          title\n          state\n          dueOn\n          baselineDueOn\n        }\n      }\n    }\n  }\n": typeof types.PublicPromisesDocument,
    "\n  query PublicNetworkHome($network: String!, $region: String!, $within: Boolean!) {\n    network(slug: $network) {\n      name\n      plans {\n        slug\n        title\n        capturedFrom\n        summary {\n          commitments\n        }\n      }\n      commitmentCounts {\n        published\n        disputed\n      }\n      unconfirmedLetters\n      groups {\n        slug\n        name\n      }\n      region: groups(slug: $region) @include(if: $within) {\n        slug\n        municipalities(first: 600) {\n          inegiKey\n        }\n      }\n      map {\n        width\n        height\n        outline\n        attribution\n        places {\n          inegiKey\n          slug\n          name\n          population\n          stage\n          idle\n          path\n          center\n        }\n      }\n      movements(first: 8) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          page\n          municipality {\n            name: distinctName\n            slug\n          }\n        }\n      }\n      comingMilestones(first: 4) {\n        id\n        title\n        dueOn\n        commitment {\n          slug\n          owner {\n            name\n            path\n          }\n        }\n      }\n    }\n  }\n": typeof types.PublicNetworkHomeDocument,
    "\n  query PublicNetworkFrame($network: String!, $municipality: String!, $within: Boolean!) {\n    network(slug: $network) {\n      slug\n      name\n      fictional\n      timeZone\n      locales\n      idleAfterMonths\n      authority {\n        name\n      }\n      terminology {\n        key\n        locale\n        one\n        many\n        own\n      }\n      looks {\n        logo {\n          path\n          width\n          height\n        }\n      }\n      palette {\n        ...PageColours\n      }\n    }\n    municipality(network: $network, slug: $municipality) @include(if: $within) {\n      palette {\n        ...PageColours\n      }\n    }\n  }\n": typeof types.PublicNetworkFrameDocument,
    "\n  query PublicNetworks {\n    networks {\n      slug\n      name\n      fictional\n      authority {\n        name\n      }\n      stageCounts {\n        stage\n        count\n      }\n    }\n  }\n": typeof types.PublicNetworksDocument,
    "\n  query PublicMunicipalities(\n    $network: String!\n    $first: Int!\n    $after: String\n    $search: String\n    $stage: MunicipalityStage\n    $reached: MunicipalityStage\n    $idle: Boolean\n    $group: String\n    $keys: [String!]\n  ) {\n    network(slug: $network) {\n      unconfirmedLetters\n      groups {\n        slug\n        name\n      }\n      municipalities(\n        first: $first\n        after: $after\n        search: $search\n        stage: $stage\n        reached: $reached\n        idle: $idle\n        group: $group\n        keys: $keys\n      ) {\n        nodes {\n          inegiKey\n          slug\n          name: distinctName\n          population\n          stage\n          idle\n          lastMovementAt\n          groups {\n            name\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PublicMunicipalitiesDocument,
    "\n  query PublicUnconfirmedLetters($network: String!) {\n    network(slug: $network) {\n      unconfirmedLetters\n    }\n  }\n": typeof types.PublicUnconfirmedLettersDocument,
    "\n  query PublicPlanVersion($network: String!, $municipality: String, $plan: String!, $number: Int!) {\n    plan(network: $network, municipality: $municipality, slug: $plan) {\n      slug\n      title\n      versionNumber\n      owner {\n        name\n        municipalitySlug\n      }\n      versions(number: $number) {\n        number\n        reason\n        publishedAt\n        office\n        folio\n        changes {\n          part\n          added\n          commitment\n          commitmentSlug\n          commitmentTitle\n          milestone\n          milestoneTitle\n          fields {\n            field\n            was\n            is\n          }\n        }\n      }\n    }\n  }\n": typeof types.PublicPlanVersionDocument,
    "\n  query PublicPlan($network: String!, $municipality: String, $plan: String!, $kinds: [String!]!) {\n    network(slug: $network) {\n      timeZone\n    }\n    plan(network: $network, municipality: $municipality, slug: $plan) {\n      id\n      title\n      state\n      capturedFrom\n      owner {\n        name\n        municipalitySlug\n      }\n      startsOn\n      endsOn\n      versionNumber\n      publishedAt\n      introduction\n      folio\n      endorsement {\n        body\n        on\n        statement\n        evidenceUrl\n      }\n      versions {\n        number\n        reason\n        publishedAt\n        office\n        folio\n      }\n      timeline(first: 200, kinds: $kinds) {\n        pageInfo {\n          hasNextPage\n        }\n        nodes {\n          id\n          kind\n          at\n          voice\n          summary\n          reason\n          office\n          commitment {\n            number\n            slug\n          }\n        }\n      }\n      commitments {\n        id\n        slug\n        number\n        title\n        state\n        leadUnit\n        startsOn\n        endsOn\n        baselineEndsOn\n        nextDueOn\n        progress {\n          government\n          society\n          gap\n          disputed\n        }\n        milestones {\n          startsOn\n          dueOn\n          baselineDueOn\n        }\n      }\n    }\n  }\n": typeof types.PublicPlanDocument,
    "\n  query PublicNetworkController($network: String!) {\n    network(slug: $network) {\n      id\n      name\n      authority {\n        name\n      }\n    }\n  }\n": typeof types.PublicNetworkControllerDocument,
    "\n  query PublicMunicipalityController($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      name: distinctName\n    }\n  }\n": typeof types.PublicMunicipalityControllerDocument,
    "\n  query PublicPrivacyNotice($tenantId: ID) {\n    privacyNotice(tenantId: $tenantId) {\n      tenantId\n      version\n      body\n      publishedAt\n    }\n  }\n": typeof types.PublicPrivacyNoticeDocument,
    "\n  query PublicSearch($network: String!, $text: String!, $first: Int!, $after: String) {\n    network(slug: $network) {\n      search(text: $text, first: $first, after: $after) {\n        nodes {\n          id\n          kind\n          title\n          place\n          path\n          capturedFrom\n          excerpt {\n            text\n            found\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PublicSearchDocument,
    "\n  fragment PublicSecretariatSeats on PublicSecretariat {\n    seats {\n      id\n      label\n      sector {\n        key\n        name\n        shape\n      }\n      holder {\n        office\n        organisation\n      }\n      alternate {\n        office\n        organisation\n      }\n    }\n  }\n": typeof types.PublicSecretariatSeatsFragmentDoc,
    "\n  query PublicSecretariat($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      name: distinctName\n      slug\n      secretariat {\n        name\n        legalBasis\n        installedOn\n        facilitator {\n          office\n          organisation\n        }\n        installation {\n          folio\n          venue\n        }\n        rules {\n          title\n          adoptedOn\n          ofNetwork\n          inWords {\n            heading\n            text\n          }\n        }\n        ...PublicSecretariatSeats\n      }\n    }\n  }\n": typeof types.PublicSecretariatDocument,
    "\n  query PublicVerification($folio: String!) {\n    officialDocument(folio: $folio) {\n      __typename\n      ... on VerifiedDocument {\n        folio\n        kindName\n        title\n        issuer\n        municipalityName\n        municipalitySlug\n        networkSlug\n        timeZone\n        issuedAt\n        dataSeal\n        fileSha256\n        size\n        pages\n        state\n        annulReason\n        replacedBy\n        downloadPath\n      }\n      ... on UnknownFolio {\n        folio\n        message\n        remedy\n      }\n      ... on MisreadFolio {\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.PublicVerificationDocument,
    "\n  query Account {\n    mySessions {\n      id\n      device\n      ip\n      current\n      signedInAt\n      lastUsedAt\n      expiresAt\n    }\n    myAccessTokens {\n      id\n      name\n      membershipId\n      scopes\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n    myEmailChange {\n      email\n      confirmUntil\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation SaveProfile($input: UpdateProfileInput!) {\n    result: updateProfile(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveProfileDocument,
    "\n  mutation CloseSession($id: ID!) {\n    result: revokeSession(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.CloseSessionDocument,
    "\n  mutation CloseOtherSessions {\n    result: revokeOtherSessions {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.CloseOtherSessionsDocument,
    "\n  mutation SetPassword($input: ChangePasswordInput!) {\n    result: changePassword(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetPasswordDocument,
    "\n  mutation StartTotp($password: String) {\n    result: enableTotp(password: $password) {\n      __typename\n      ... on TotpOffer {\n        uri\n        backupCodes\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.StartTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) {\n    result: confirmTotp(code: $code) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.ConfirmTotpDocument,
    "\n  mutation EndTotp($code: String!, $password: String) {\n    result: disableTotp(code: $code, password: $password) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.EndTotpDocument,
    "\n  mutation RenewBackupCodes($code: String!, $password: String) {\n    result: renewBackupCodes(code: $code, password: $password) {\n      __typename\n      ... on RenewedBackupCodes {\n        backupCodes\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.RenewBackupCodesDocument,
    "\n  mutation CreateToken($input: CreateAccessTokenInput!) {\n    result: createAccessToken(input: $input) {\n      __typename\n      ... on AccessTokenCreated {\n        text\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CreateTokenDocument,
    "\n  mutation RevokeToken($id: ID!) {\n    result: revokeAccessToken(id: $id) {\n      __typename\n      id\n    }\n  }\n": typeof types.RevokeTokenDocument,
    "\n  query MyData {\n    myData\n  }\n": typeof types.MyDataDocument,
    "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    result: changeEmail(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ChangeEmailDocument,
    "\n  query EmailChangeLink($token: String!) {\n    link: emailChangeByToken(token: $token) {\n      email\n      cancels\n      status\n    }\n  }\n": typeof types.EmailChangeLinkDocument,
    "\n  mutation ConfirmEmail($token: String!) {\n    result: confirmEmailChange(token: $token) {\n      __typename\n      ... on EmailChangeLink {\n        status\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.ConfirmEmailDocument,
    "\n  mutation CancelEmail($token: String!) {\n    result: cancelEmailChange(token: $token) {\n      __typename\n      ... on EmailChangeLink {\n        status\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.CancelEmailDocument,
    "\n  query Erasure {\n    erasurePreview {\n      onlyOperator\n      onlyResponsible {\n        id\n        role\n        roleName\n        place {\n          kind\n          name\n          slug\n          networkSlug\n        }\n      }\n    }\n  }\n": typeof types.ErasureDocument,
    "\n  mutation EraseAccount($input: EraseAccountInput!) {\n    result: eraseAccount(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.EraseAccountDocument,
    "\n  query AdvicePage($first: Int!, $after: String, $states: [AdviceState!], $tenantId: ID, $assignedToMe: Boolean!, $subjectType: String, $subjectId: ID, $search: String) {\n    adviceThreads(first: $first, after: $after, states: $states, tenantId: $tenantId, assignedToMe: $assignedToMe, subjectType: $subjectType, subjectId: $subjectId, search: $search) {\n      nodes {\n        id\n        title\n        placeName\n        state\n        answerDueOn\n        assignedOffice\n        lastSide\n        lastAt\n        unread\n        subject {\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdvicePageDocument,
    "\n  query AdviceTalk($id: ID!, $first: Int!, $after: String, $assigns: Boolean!) {\n    adviceThread(id: $id) {\n      id\n      title\n      municipalityId\n      placeName\n      state\n      answerDueOn\n      assignedOffice\n      assignedToMe\n      openedSide\n      openedOffice\n      createdAt\n      unread\n      version\n      subject {\n        title\n        path\n      }\n      steps {\n        name\n        allowed\n      }\n    }\n    adviceEntries(threadId: $id, first: $first, after: $after) {\n      nodes {\n        id\n        kind\n        side\n        office\n        name\n        own\n        body\n        quoted\n        byMail\n        saidAt\n        removedByOffice\n        removalReason\n        removable\n        files {\n          id\n          name\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    advisers @include(if: $assigns) {\n      membershipId\n      name\n      office\n    }\n  }\n": typeof types.AdviceTalkDocument,
    "\n  mutation OpenAdviceHere($input: OpenAdviceInput!) {\n    done: openAdvice(input: $input) {\n      __typename\n      ... on AdviceThread {\n        id\n      }\n      ...SaidNo\n    }\n  }\n": typeof types.OpenAdviceHereDocument,
    "\n  mutation WriteAdviceHere($input: WriteAdviceInput!) {\n    done: writeAdvice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.WriteAdviceHereDocument,
    "\n  mutation CloseAdviceHere($input: CloseAdviceInput!) {\n    done: closeAdvice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.CloseAdviceHereDocument,
    "\n  mutation AssignAdviceHere($input: AssignAdviceInput!) {\n    done: assignAdvice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.AssignAdviceHereDocument,
    "\n  mutation RemoveAdviceMessageHere($input: RemoveAdviceMessageInput!) {\n    done: removeAdviceMessage(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.RemoveAdviceMessageHereDocument,
    "\n  mutation MarkAdviceReadHere($input: MarkAdviceReadInput!) {\n    markAdviceRead(input: $input) {\n      __typename\n    }\n  }\n": typeof types.MarkAdviceReadHereDocument,
    "\n  query AnnouncementPage($first: Int!, $after: String) {\n    announcements(first: $first, after: $after) {\n      nodes {\n        id\n        state\n        title\n        acknowledgeBy\n        publishedAt\n        changedAt\n        reach {\n          recipients\n          opened\n          acknowledged\n        }\n        receipt {\n          read\n          acknowledgedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AnnouncementPageDocument,
    "\n  query AnnouncementHere($id: ID!) {\n    announcement(id: $id) {\n      id\n      state\n      title\n      body\n      offices\n      acknowledgeBy\n      authorOffice\n      reason\n      publishedAt\n      changedAt\n      version\n      steps {\n        name\n        allowed\n      }\n      reach {\n        audience\n        groupIds\n        municipalityIds\n        recipients\n        audienceNow\n        opened\n        acknowledged\n        remindedOn\n      }\n      receipt {\n        read\n        openedAt\n        acknowledgedAt\n        acknowledgedOffice\n      }\n    }\n    announcementVersions(id: $id) {\n      id\n      number\n      title\n      body\n      reason\n      office\n      madeAt\n    }\n  }\n": typeof types.AnnouncementHereDocument,
    "\n  query AnnouncementReceiptsHere($id: ID!, $state: AnnouncementReceiptState, $first: Int!, $after: String) {\n    announcementReceipts(announcementId: $id, state: $state, first: $first, after: $after) {\n      nodes {\n        id\n        placeName\n        state\n        openedAt\n        openedOffice\n        acknowledgedAt\n        acknowledgedOffice\n        acknowledgedName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AnnouncementReceiptsHereDocument,
    "\n  mutation SaveAnnouncementHere($input: SaveAnnouncementInput!) {\n    done: saveAnnouncement(input: $input) {\n      __typename\n      ... on Announcement {\n        id\n      }\n      ...SaidNo\n    }\n  }\n": typeof types.SaveAnnouncementHereDocument,
    "\n  mutation PublishAnnouncementHere($input: AnnouncementChangeInput!) {\n    done: publishAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.PublishAnnouncementHereDocument,
    "\n  mutation DiscardAnnouncementHere($input: AnnouncementChangeInput!) {\n    done: discardAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.DiscardAnnouncementHereDocument,
    "\n  mutation CorrectAnnouncementHere($input: CorrectAnnouncementInput!) {\n    done: correctAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.CorrectAnnouncementHereDocument,
    "\n  mutation WithdrawAnnouncementHere($input: WithdrawAnnouncementInput!) {\n    done: withdrawAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.WithdrawAnnouncementHereDocument,
    "\n  mutation RemindAnnouncementHere($id: ID!) {\n    done: remindAnnouncement(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.RemindAnnouncementHereDocument,
    "\n  mutation OpenAnnouncementHere($id: ID!) {\n    openAnnouncement(id: $id) {\n      __typename\n    }\n  }\n": typeof types.OpenAnnouncementHereDocument,
    "\n  mutation AcknowledgeAnnouncementHere($id: ID!) {\n    done: acknowledgeAnnouncement(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.AcknowledgeAnnouncementHereDocument,
    "\n  query WorkspaceCommitment($id: ID!) {\n    workspaceCommitment(id: $id) {\n      id\n      planId\n      number\n      slug\n      state\n      stateReason\n      draft\n      publishedAt\n      lock\n      kind\n      title\n      promise\n      problem\n      statusQuo\n      action\n      contribution\n      relevance\n      pillars\n      leadUnit\n      counterpart\n      budget\n      startsOn\n      endsOn\n      sdgGoals\n      sdgTargets\n      extra {\n        label\n        value\n      }\n      reportVoices\n      mayReassign\n      mayMoveDates\n      mayCancelMilestones\n      openSteps {\n        name\n        allowed\n        missing {\n          message\n          where\n        }\n      }\n      progress {\n        government\n        society\n      }\n      dateChanges {\n        id\n        milestoneId\n        fromDueOn\n        toDueOn\n        reason\n        office\n        changedAt\n      }\n      leadChanges {\n        id\n        fromUnit\n        toUnit\n        reason\n        changedAt\n      }\n      milestones {\n        id\n        number\n        state\n        stateReason\n        lock\n        title\n        owner\n        means\n        weight\n        startsOn\n        dueOn\n        baselineDueOn\n        governmentPercent\n        societyPercent\n        late\n      }\n      plan {\n        id\n        slug\n        title\n        state\n        draft\n        amendmentOpen\n        mayEdit\n        publishedAt\n        startsOn\n        endsOn\n      }\n    }\n  }\n": typeof types.WorkspaceCommitmentDocument,
    "\n  query WorkspaceUnits {\n    workspaceUnits\n  }\n": typeof types.WorkspaceUnitsDocument,
    "\n  query AgendaGoals {\n    agendaGoals {\n      key\n      name\n      title\n      targets {\n        key\n        text\n      }\n    }\n  }\n": typeof types.AgendaGoalsDocument,
    "\n  mutation AddCommitment($planId: ID!, $input: CommitmentInput!) {\n    done: addCommitment(planId: $planId, input: $input) {\n      __typename\n      ... on Commitment {\n        id\n      }\n      ...SaidNo\n    }\n  }\n": typeof types.AddCommitmentDocument,
    "\n  mutation UpdateCommitment($id: ID!, $lock: Int!, $input: CommitmentInput!) {\n    done: updateCommitment(id: $id, lock: $lock, input: $input) {\n      __typename\n      ... on Commitment {\n        id\n        lock\n      }\n      ...SaidNo\n      ...WhoSaved\n    }\n  }\n": typeof types.UpdateCommitmentDocument,
    "\n  mutation SaveMilestone($commitmentId: ID!, $id: ID, $lock: Int, $input: MilestoneInput!) {\n    done: saveMilestone(commitmentId: $commitmentId, id: $id, lock: $lock, input: $input) {\n      __typename\n      ... on Commitment {\n        id\n        milestones {\n          id\n          lock\n        }\n      }\n      ...SaidNo\n      ...WhoSaved\n    }\n  }\n": typeof types.SaveMilestoneDocument,
    "\n  mutation RemoveDraftMilestone($id: ID!) {\n    done: removeDraftMilestone(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.RemoveDraftMilestoneDocument,
    "\n  mutation RemoveDraftCommitment($id: ID!) {\n    done: removeDraftCommitment(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.RemoveDraftCommitmentDocument,
    "\n  mutation CancelCommitment($id: ID!, $reason: String!) {\n    done: cancelCommitment(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.CancelCommitmentDocument,
    "\n  mutation TakeCommitmentStep($id: ID!, $step: CommitmentStep!, $reason: String) {\n    done: takeCommitmentStep(id: $id, step: $step, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.TakeCommitmentStepDocument,
    "\n  mutation ReassignCommitment($id: ID!, $leadUnit: String!, $reason: String!) {\n    done: reassignCommitment(id: $id, leadUnit: $leadUnit, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.ReassignCommitmentDocument,
    "\n  query DocumentsOf($subjectType: String!, $subjectId: ID!) {\n    documentsOf(subjectType: $subjectType, subjectId: $subjectId) {\n      id\n      folio\n      title\n      state\n      failure\n    }\n  }\n": typeof types.DocumentsOfDocument,
    "\n  mutation RetryDocument($id: ID!) {\n    result: retryOfficialDocument(id: $id) {\n      __typename\n    }\n  }\n": typeof types.RetryDocumentDocument,
    "\n  query DueDates($first: Int!, $after: String, $list: DueDateList!, $tenantId: ID, $kind: String) {\n    dueDates(first: $first, after: $after, list: $list, tenantId: $tenantId, kind: $kind) {\n      nodes {\n        id\n        title\n        todo\n        thing\n        placeName\n        dueOn\n        who\n        state\n        overdue\n        endedAt\n        href\n        nextReminder {\n          on\n          to\n        }\n        reminders {\n          on\n          to\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DueDatesDocument,
    "\n  query OverdueTallies {\n    overdueTallies {\n      tenantId\n      placeName\n      overdue\n      since\n    }\n  }\n": typeof types.OverdueTalliesDocument,
    "\n  query DueDateKinds {\n    reminderLadders {\n      kind\n      title\n    }\n  }\n": typeof types.DueDateKindsDocument,
    "\n  query ReminderLadders {\n    reminderLadders {\n      kind\n      title\n      businessDays\n      legal\n      steps {\n        when\n        days\n        to\n      }\n      initialSteps {\n        when\n        days\n        to\n      }\n      changes {\n        steps {\n          when\n          days\n          to\n        }\n        setAt\n        setByOffice\n        reason\n      }\n    }\n  }\n": typeof types.ReminderLaddersDocument,
    "\n  mutation SetReminderLadder($input: ReminderLadderInput!) {\n    result: setReminderLadder(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.SetReminderLadderDocument,
    "\n  query MyFollows($first: Int!, $after: String) {\n    myFollows(first: $first, after: $after) {\n      nodes {\n        id\n        subjectType\n        title\n        path\n        frequency\n        since\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyFollowsDocument,
    "\n  query NoticePreferences {\n    myNoticePreferences {\n      kind\n      title\n      mandatory\n      inApp\n      mail\n    }\n  }\n": typeof types.NoticePreferencesDocument,
    "\n  query ToFollow($subjectType: String!, $subjectId: ID!) {\n    followable(subjectType: $subjectType, subjectId: $subjectId) {\n      title\n      path\n      noticeVersion\n    }\n  }\n": typeof types.ToFollowDocument,
    "\n  mutation FollowAsMe($input: FollowAsMeInput!) {\n    result: followAsMe(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.FollowAsMeDocument,
    "\n  mutation Unfollow($id: ID!) {\n    result: unfollow(id: $id) {\n      __typename\n    }\n  }\n": typeof types.UnfollowDocument,
    "\n  mutation SetNoticePreference($input: SetNoticePreferenceInput!) {\n    result: setNoticePreference(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetNoticePreferenceDocument,
    "\n  query MyMailChoices {\n    myMailChoices {\n      frequency\n      paused\n      quietFrom\n      quietUntil\n    }\n  }\n": typeof types.MyMailChoicesDocument,
    "\n  mutation ChooseMyMail($input: ChooseMailInput!) {\n    result: chooseMyMail(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ChooseMyMailDocument,
    "\n  mutation SetFollowFrequency($id: ID!, $frequency: MailFrequency!) {\n    result: setFollowFrequency(id: $id, frequency: $frequency) {\n      __typename\n    }\n  }\n": typeof types.SetFollowFrequencyDocument,
    "\n  query MySentMails($first: Int!, $after: String) {\n    mySentMails(first: $first, after: $after) {\n      nodes {\n        id\n        subject\n        why\n        state\n        at\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MySentMailsDocument,
    "\n  fragment WhoSaved on EditConflict {\n    currentVersion\n    savedByOffice\n    savedByYou\n    savedAt\n    conflicts {\n      field\n      stored\n    }\n  }\n": typeof types.WhoSavedFragmentDoc,
    "\n  query InstituteMunicipalities($after: String) {\n    actingNetwork {\n      idleAfterMonths\n      municipalities(first: 100, after: $after) {\n        nodes {\n          id\n          inegiKey\n          slug\n          name\n          distinctName\n          stage\n          invitedAt\n          letterAcceptedAt\n          secretariatInstalledAt\n          cocreationOpenedAt\n          planPublishedAt\n          implementationStartedAt\n          evaluatedAt\n          lastMovementAt\n          idle\n          groups {\n            slug\n            name\n          }\n          currentPlan {\n            summary {\n              commitments\n              completed\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.InstituteMunicipalitiesDocument,
    "\n  query InstituteMap {\n    actingNetwork {\n      groups {\n        slug\n        name\n      }\n      map {\n        width\n        height\n        attribution\n        places {\n          inegiKey\n          path\n        }\n      }\n    }\n  }\n": typeof types.InstituteMapDocument,
    "\n  query InstituteLiaisons($after: String) {\n    memberships(first: 100, after: $after, role: \"liaison\") {\n      nodes {\n        deputyOf\n        office\n        person {\n          name\n        }\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InstituteLiaisonsDocument,
    "\n  query InstituteOpenInvitations($after: String) {\n    invitations(first: 100, after: $after, status: PENDING) {\n      nodes {\n        role\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InstituteOpenInvitationsDocument,
    "\n  mutation InviteMany($input: InviteManyInput!) {\n    inviteMany(input: $input) {\n      __typename\n      ... on InviteManyReport {\n        applied\n        created\n        updated\n        unchanged\n        rows {\n          row\n          outcome\n          note\n        }\n        problems {\n          row\n          column\n          issue {\n            message\n          }\n        }\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.InviteManyDocument,
    "\n  mutation CaptureLetters($letters: [CapturedLetterInput!]!, $dryRun: Boolean!) {\n    captureLetters(letters: $letters, dryRun: $dryRun) {\n      __typename\n      ... on CaptureReport {\n        dryRun\n        created\n        updated\n        failed\n        rows {\n          row\n          municipality\n          action\n          errors\n        }\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CaptureLettersDocument,
    "\n  query InstituteLetterStates($after: String, $states: [LetterState!]) {\n    lettersOfIntent(first: 100, after: $after, states: $states) {\n      nodes {\n        id\n        state\n        createdAt\n        replyDueOn\n        municipalityId\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InstituteLetterStatesDocument,
    "\n  query FileTable($fileId: ID!) {\n    fileTable(fileId: $fileId) {\n      __typename\n      ... on FileTable {\n        encoding\n        rows {\n          line\n          cells\n        }\n      }\n      ... on FileRefused {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.FileTableDocument,
    "\n  fragment StepResult on LetterStepResult {\n    __typename\n    ... on LetterOfIntent {\n      id\n      version\n      state\n    }\n    ... on Refusal {\n      code\n      message\n      remedy\n    }\n    ... on TransitionRefused {\n      missing {\n        message\n        where\n      }\n    }\n    ... on StaleVersion {\n      currentVersion\n    }\n    ... on InvalidInput {\n      issues {\n        path\n        message\n      }\n    }\n  }\n": typeof types.StepResultFragmentDoc,
    "\n  mutation FreezeLetter($id: ID!, $version: Int!) {\n    step: freezeLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": typeof types.FreezeLetterDocument,
    "\n  mutation ReopenLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: reopenLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.ReopenLetterDocument,
    "\n  mutation AttachSignedLetter($id: ID!, $version: Int!, $fileId: ID!) {\n    step: attachSignedLetter(id: $id, version: $version, fileId: $fileId) {\n      ...StepResult\n    }\n  }\n": typeof types.AttachSignedLetterDocument,
    "\n  mutation SubmitLetter($id: ID!, $version: Int!) {\n    step: submitLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": typeof types.SubmitLetterDocument,
    "\n  mutation WithdrawLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: withdrawLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.WithdrawLetterDocument,
    "\n  mutation SupersedeLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: supersedeLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.SupersedeLetterDocument,
    "\n  mutation ConfirmCapturedLetter($id: ID!, $version: Int!) {\n    step: confirmCapturedLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": typeof types.ConfirmCapturedLetterDocument,
    "\n  mutation DisownCapturedLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: disownCapturedLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.DisownCapturedLetterDocument,
    "\n  mutation UnconfirmCapturedLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: unconfirmCapturedLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.UnconfirmCapturedLetterDocument,
    "\n  mutation WithdrawCapturedLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: withdrawCapturedLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.WithdrawCapturedLetterDocument,
    "\n  mutation AttendLetterObservation($observationId: ID!) {\n    step: attendLetterObservation(observationId: $observationId) {\n      ...StepResult\n    }\n  }\n": typeof types.AttendLetterObservationDocument,
    "\n  mutation TakeUpLetter($id: ID!, $version: Int!) {\n    step: takeUpLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": typeof types.TakeUpLetterDocument,
    "\n  mutation ObserveLetter($id: ID!, $version: Int!, $observations: [ObservationInput!]!) {\n    step: observeLetter(id: $id, version: $version, observations: $observations) {\n      ...StepResult\n    }\n  }\n": typeof types.ObserveLetterDocument,
    "\n  mutation AcceptLetter($id: ID!, $version: Int!) {\n    step: acceptLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": typeof types.AcceptLetterDocument,
    "\n  mutation RejectLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: rejectLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.RejectLetterDocument,
    "\n  mutation TakeBackLetterDecision($id: ID!, $version: Int!, $reason: String!) {\n    step: takeBackLetterDecision(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": typeof types.TakeBackLetterDecisionDocument,
    "\n  query LetterTemplates {\n    letterTemplate {\n      number\n      subject\n      addressee\n      body\n      plan\n      proactiveCommitment\n      points\n      authorityPost\n    }\n    letterTemplates {\n      number\n      reason\n      writtenAt\n      writtenByOffice\n    }\n  }\n": typeof types.LetterTemplatesDocument,
    "\n  mutation WriteTemplate($template: LetterTemplateInput!, $reason: String!) {\n    result: writeLetterTemplate(template: $template, reason: $reason) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.WriteTemplateDocument,
    "\n  fragment LetterFields on LetterOfIntent {\n    id\n    state\n    version\n    captured\n    signedOnPaper\n    correctBy\n    replyDueOn\n    createdAt\n    frozenAt\n    submittedAt\n    decidedAt\n    supersededAt\n    withdrawnAt\n    withdrawnByOffice\n    reason\n    hasSignedCopy\n    signedFileId\n    signedCopyAt\n    untouchedFields\n    scanFileId\n    content {\n      place\n      date\n      subject\n      addressee\n      body\n      plan\n      proactiveCommitment\n      points {\n        text\n        own\n      }\n      signatoryName\n      signatoryPost\n      authorityName\n      authorityPost\n      termEndsOn\n      contactOffice\n      contactEmail\n    }\n    observations {\n      id\n      field\n      part\n      reason\n      suggestion\n      round\n      madeByOffice\n      madeAt\n      attendedAt\n    }\n    undoneDecisions {\n      decision\n      decidedAt\n      decidedBecause\n      undoneAt\n      undoneByOffice\n      reason\n    }\n    steps {\n      name\n      allowed\n      missing {\n        message\n        where\n        wrong\n      }\n    }\n    document {\n      folio\n      state\n      failure\n      downloadPath\n      issuedAt\n    }\n    acknowledgement {\n      folio\n      downloadPath\n      issuedAt\n    }\n    versions {\n      number\n      frozenAt\n      frozenByOffice\n      submittedAt\n      reopenedAt\n      reopenedBecause\n      reopenedByOffice\n      content {\n        place\n        date\n        subject\n        addressee\n        body\n        plan\n        proactiveCommitment\n        points {\n          text\n          own\n        }\n        signatoryName\n        signatoryPost\n        authorityName\n        authorityPost\n        termEndsOn\n        contactOffice\n        contactEmail\n      }\n    }\n    municipality {\n      id\n      name: distinctName\n      slug\n    }\n  }\n": typeof types.LetterFieldsFragmentDoc,
    "\n  query CurrentLetter {\n    currentLetter {\n      ...LetterFields\n      editors {\n        office\n        section\n        seenAt\n      }\n    }\n    letterTemplate {\n      points\n      plan\n    }\n  }\n": typeof types.CurrentLetterDocument,
    "\n  query OneLetter($id: ID!) {\n    letterOfIntent(id: $id) {\n      ...LetterFields\n    }\n  }\n": typeof types.OneLetterDocument,
    "\n  query Letters($first: Int!, $after: String, $states: [LetterState!]) {\n    lettersOfIntent(first: $first, after: $after, states: $states) {\n      nodes {\n        id\n        state\n        submittedAt\n        createdAt\n        replyDueOn\n        correctBy\n        versions {\n          submittedAt\n        }\n        municipality {\n          name: distinctName\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LettersDocument,
    "\n  mutation StartLetter {\n    startLetter {\n      __typename\n      ... on LetterOfIntent {\n        id\n      }\n      ... on LetterAlreadyOpen {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.StartLetterDocument,
    "\n  mutation RegisterSignedLetter($input: RegisterSignedLetterInput!) {\n    result: registerSignedLetter(input: $input) {\n      __typename\n      ... on LetterOfIntent {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on TransitionRefused {\n        missing {\n          message\n          where\n        }\n      }\n      ... on StaleVersion {\n        currentVersion\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RegisterSignedLetterDocument,
    "\n  mutation EditLetter($id: ID!, $baseVersion: Int!, $changes: LetterChangesInput!) {\n    editLetter(id: $id, baseVersion: $baseVersion, changes: $changes) {\n      __typename\n      ... on LetterOfIntent {\n        id\n        version\n      }\n      ...WhoSaved\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on TransitionRefused {\n        missing {\n          message\n          where\n        }\n      }\n    }\n  }\n": typeof types.EditLetterDocument,
    "\n  mutation EditingLetter($id: ID!, $section: String!) {\n    editingLetter(id: $id, section: $section) {\n      office\n    }\n  }\n": typeof types.EditingLetterDocument,
    "\n  query NetworkLooks {\n    actingNetwork {\n      id\n      version\n      looks {\n        ...OwnLooks\n      }\n    }\n  }\n": typeof types.NetworkLooksDocument,
    "\n  query MunicipalityLooks {\n    actingMunicipality {\n      id\n      version\n      looks {\n        ...OwnLooks\n      }\n    }\n  }\n": typeof types.MunicipalityLooksDocument,
    "\n  fragment OwnLooks on LooksType {\n    primary\n    secondary\n    logo {\n      path\n      width\n      height\n    }\n  }\n": typeof types.OwnLooksFragmentDoc,
    "\n  query TryLooks($input: LooksPreviewInput!) {\n    looksPreview(input: $input) {\n      primary {\n        ...ColourChecked\n      }\n      secondary {\n        ...ColourChecked\n      }\n      palette {\n        ...PageColours\n      }\n    }\n  }\n": typeof types.TryLooksDocument,
    "\n  fragment ColourChecked on ColourCheck {\n    reads\n    nearest\n    readings {\n      use\n      ratio\n      reads\n    }\n  }\n": typeof types.ColourCheckedFragmentDoc,
    "\n  mutation SetMunicipalityColours($id: ID!, $input: UpdateMunicipalityInput!) {\n    result: updateMunicipality(id: $id, input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetMunicipalityColoursDocument,
    "\n  mutation SetNetworkLogo($fileId: ID) {\n    result: setNetworkLogo(fileId: $fileId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.SetNetworkLogoDocument,
    "\n  mutation SetMunicipalityLogo($fileId: ID) {\n    result: setMunicipalityLogo(fileId: $fileId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.SetMunicipalityLogoDocument,
    "\n  query MailServerPage {\n    mailServer {\n      version\n      host\n      port\n      security\n      userName\n      senderName\n      senderAddress\n      state\n      heldBack {\n        message\n        remedy\n        answer\n      }\n      heldSince\n      waiting\n      trial {\n        askedAt\n        endedAt\n        current\n        problem {\n          message\n          remedy\n          answer\n        }\n      }\n      openSteps {\n        name\n        missing {\n          message\n        }\n      }\n      changedAt\n      changedBy\n    }\n  }\n": typeof types.MailServerPageDocument,
    "\n  mutation SaveMailServer($input: SaveMailServerInput!) {\n    done: saveMailServer(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.SaveMailServerDocument,
    "\n  mutation TryMailServer($version: Int!) {\n    done: tryMailServer(version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.TryMailServerDocument,
    "\n  mutation UseMailServer($version: Int!) {\n    done: useMailServer(version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.UseMailServerDocument,
    "\n  mutation RemoveMailServer($version: Int!) {\n    done: removeMailServer(version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.RemoveMailServerDocument,
    "\n  query MunicipalHome($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      name: distinctName\n      stage\n      letterAcceptedAt\n      secretariatInstalledAt\n      cocreationOpenedAt\n      planPublishedAt\n      implementationStartedAt\n      evaluatedAt\n      movements(first: 8) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          page\n        }\n      }\n    }\n    myNotices(first: 50) {\n      nodes {\n        id\n        heading\n        path\n        createdAt\n        networkSlug\n        municipalitySlug\n      }\n    }\n  }\n": typeof types.MunicipalHomeDocument,
    "\n  query LetterState {\n    currentLetter {\n      state\n    }\n  }\n": typeof types.LetterStateDocument,
    "\n  query WhatNext {\n    whatNext {\n      key\n      title\n      consequence\n      dueOn\n      who\n      href\n      state\n    }\n  }\n": typeof types.WhatNextDocument,
    "\n  query TasksOfOthers {\n    whatNextOfOthers\n  }\n": typeof types.TasksOfOthersDocument,
    "\n  query Colleagues {\n    memberships(first: 100) {\n      nodes {\n        office\n        person {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  query Notices($first: Int!, $after: String, $unreadOnly: Boolean!) {\n    myNotices(first: $first, after: $after, unreadOnly: $unreadOnly) {\n      nodes {\n        id\n        heading\n        path\n        createdAt\n        readAt\n        networkName\n        municipalityName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation MarkRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      __typename\n      ... on NoticesRead {\n        marked\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  query Settings {\n    networkSettings {\n      key\n      value\n      initial\n      changes {\n        value\n        setAt\n        setByOffice\n        reason\n      }\n    }\n    actingNetwork {\n      id\n      name\n      slug\n      version\n      timeZone\n      locales\n      calendar {\n        workWeek\n        officialHolidays\n        nonWorkingDays {\n          from\n          to\n          reason\n        }\n      }\n      terminology {\n        key\n        locale\n        one\n        many\n        own\n      }\n      authorities {\n        id\n        name\n        shortName\n        startsOn\n        endsOn\n        contactEmail\n        website\n      }\n    }\n  }\n": typeof types.SettingsDocument,
    "\n  mutation UpdateNetwork($input: UpdateNetworkInput!) {\n    result: updateNetwork(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdateNetworkDocument,
    "\n  mutation SucceedAuthority($input: SucceedAuthorityInput!) {\n    result: succeedAuthority(input: $input) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SucceedAuthorityDocument,
    "\n  mutation SetSetting($key: String!, $value: String!, $reason: String!) {\n    result: setNetworkSetting(key: $key, value: $value, reason: $reason) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetSettingDocument,
    "\n  query NoticeTemplateList {\n    noticeTemplates {\n      kind\n      title\n      situation\n      situationTitle\n      language\n      mandatory\n      number\n      own\n      fits\n    }\n  }\n": typeof types.NoticeTemplateListDocument,
    "\n  query NoticeTemplatePage($kind: String!, $situation: String!, $language: Language!) {\n    noticeTemplate(kind: $kind, situation: $situation, language: $language) {\n      template {\n        title\n        situationTitle\n        mandatory\n        number\n        own\n        fits\n        words {\n          subject\n          opening\n          body\n          closing\n        }\n        variables {\n          name\n          meaning\n          required\n        }\n      }\n      versions {\n        number\n        reason\n        writtenAt\n        writtenByOffice\n        words {\n          subject\n          opening\n          body\n          closing\n        }\n      }\n    }\n  }\n": typeof types.NoticeTemplatePageDocument,
    "\n  query NoticePreviewPage($template: NoticeTemplateInput!) {\n    result: noticePreview(template: $template) {\n      __typename\n      ... on NoticePreview {\n        subject\n        line\n        html\n        text\n        example\n        placeName\n        toldAt\n      }\n      ... on InvalidInput {\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.NoticePreviewPageDocument,
    "\n  mutation WriteNoticeTemplatePage($input: WriteNoticeTemplateInput!) {\n    result: writeNoticeTemplate(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.WriteNoticeTemplatePageDocument,
    "\n  mutation RestoreNoticeTemplatePage($input: RestoreNoticeTemplateInput!) {\n    result: restoreNoticeTemplate(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.RestoreNoticeTemplatePageDocument,
    "\n  mutation TryNoticeTemplatePage($template: NoticeTemplateInput!) {\n    result: tryNoticeTemplate(template: $template) {\n      __typename\n      ... on MailTrialStarted {\n        address\n      }\n      ... on InvalidInput {\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.TryNoticeTemplatePageDocument,
    "\n  subscription MyNoticesChanged {\n    myNoticesChanged {\n      unreadCount\n      arrived\n      latest {\n        heading\n      }\n    }\n  }\n": typeof types.MyNoticesChangedDocument,
    "\n  query NetworkRules($on: String, $asked: Boolean! = false) {\n    actingNetwork {\n      id\n      sectors {\n        id\n        key\n        name\n        retiredAt\n      }\n      bodyRules {\n        title\n        version\n        adoptedOn\n        reason\n        registeredIn\n        registeredOn\n        rules\n        inWords {\n          topic\n          heading\n          text\n        }\n      }\n      rulesThen: bodyRules(on: $on) @include(if: $asked) {\n        version\n      }\n      bodyRulesVersions {\n        id\n        title\n        version\n        adoptedOn\n        adoptedByOffice\n        reason\n        inWords {\n          topic\n          heading\n          text\n        }\n      }\n    }\n  }\n": typeof types.NetworkRulesDocument,
    "\n  mutation SetNetworkRules($input: SetNetworkRulesInput!) {\n    result: setNetworkRules(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetNetworkRulesDocument,
    "\n  query NetworkSectors {\n    actingNetwork {\n      id\n      sectors {\n        id\n        key\n        name\n        shape\n        retiredAt\n        retiredReason\n      }\n    }\n  }\n": typeof types.NetworkSectorsDocument,
    "\n  mutation SaveSector($input: SaveSectorInput!) {\n    result: saveSector(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveSectorDocument,
    "\n  mutation OrderSectors($keys: [String!]!) {\n    result: orderSectors(keys: $keys) {\n      ...SectorsSaidNo\n    }\n  }\n": typeof types.OrderSectorsDocument,
    "\n  mutation RemoveSector($key: String!, $reason: String!) {\n    result: removeSector(key: $key, reason: $reason) {\n      ...SectorsSaidNo\n    }\n  }\n": typeof types.RemoveSectorDocument,
    "\n  mutation RetireSector($key: String!, $reason: String!) {\n    result: retireSector(key: $key, reason: $reason) {\n      ...SectorsSaidNo\n    }\n  }\n": typeof types.RetireSectorDocument,
    "\n  mutation RestoreSector($key: String!, $reason: String!) {\n    result: restoreSector(key: $key, reason: $reason) {\n      ...SectorsSaidNo\n    }\n  }\n": typeof types.RestoreSectorDocument,
    "\n  fragment SectorsSaidNo on SectorsResult {\n    __typename\n    ... on Refusal {\n      code\n      message\n      remedy\n    }\n    ... on InvalidInput {\n      issues {\n        path\n        message\n      }\n    }\n  }\n": typeof types.SectorsSaidNoFragmentDoc,
    "\n  query PeoplePlace($network: String!, $slug: String!) {\n    municipality(network: $network, slug: $slug) {\n      id\n      name\n    }\n  }\n": typeof types.PeoplePlaceDocument,
    "\n  query People($tenantId: ID!, $after: String) {\n    memberships(first: 100, after: $after, tenantId: $tenantId, past: true) {\n      nodes {\n        id\n        version\n        role\n        roleName\n        office\n        current\n        startsOn\n        endsOn\n        endReason\n        deputyOf\n        person {\n          id\n          name\n          email\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query PeopleInvited($tenantId: ID!) {\n    invitations(first: 100, tenantId: $tenantId) {\n      nodes {\n        id\n        email\n        name\n        role\n        roleName\n        status\n        sentAt\n        expiresAt\n        startsOn\n        endsOn\n        deputyOf\n      }\n    }\n    invitableRoles(tenantId: $tenantId) {\n      key\n      name\n    }\n  }\n": typeof types.PeopleInvitedDocument,
    "\n  fragment InvitationResult on Invitation {\n    id\n    email\n  }\n": typeof types.InvitationResultFragmentDoc,
    "\n  mutation Invite($input: InviteInput!) {\n    result: invite(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.InviteDocument,
    "\n  mutation ReplaceLiaison($input: ReplaceLiaisonInput!) {\n    result: replaceLiaison(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ReplaceLiaisonDocument,
    "\n  mutation NameDeputy($input: NameDeputyInput!) {\n    result: nameDeputy(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.NameDeputyDocument,
    "\n  mutation Resend($id: ID!) {\n    result: resendInvitation(id: $id) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.ResendDocument,
    "\n  mutation Revoke($id: ID!, $reason: String!) {\n    result: revokeInvitation(id: $id, reason: $reason) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RevokeDocument,
    "\n  mutation CorrectMembership($input: CorrectMembershipInput!) {\n    result: correctMembership(input: $input) {\n      __typename\n      ... on Membership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.CorrectMembershipDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    result: endMembership(input: $input) {\n      __typename\n      ... on Membership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.EndMembershipDocument,
    "\n  query CommitmentAddress($id: ID!) {\n    workspaceCommitment(id: $id) {\n      id\n      planId\n      publishedAt\n    }\n    followable(subjectType: \"Commitment\", subjectId: $id) {\n      path\n    }\n  }\n": typeof types.CommitmentAddressDocument,
    "\n  query WorkspacePlans {\n    workspacePlans {\n      id\n      slug\n      title\n      state\n      startsOn\n      endsOn\n      versionNumber\n      draft\n      amendmentOpen\n      publishedAt\n      summary {\n        commitments\n        completed\n        late\n      }\n    }\n  }\n": typeof types.WorkspacePlansDocument,
    "\n  query WorkspacePlan($id: ID!) {\n    workspacePlan(id: $id) {\n      id\n      slug\n      title\n      state\n      startsOn\n      endsOn\n      introduction\n      legalContext\n      methodology\n      versionNumber\n      draft\n      lock\n      reason\n      folio\n      capturedFrom\n      withdrawnReason\n      amendmentOpen\n      amendmentNeedsEndorsement\n      mayEdit\n      mayAmend\n      publishedAt\n      endorsement {\n        body\n        how\n        on\n        governmentMembers\n        otherMembers\n        statement\n        evidenceUrl\n      }\n      versions {\n        number\n        reason\n        publishedAt\n        office\n        folio\n      }\n      openSteps {\n        name\n        allowed\n        missing {\n          message\n          where\n          wrong\n        }\n        ahead {\n          message\n          where\n          wrong\n        }\n      }\n      commitments {\n        id\n        number\n        title\n        kind\n        state\n        draft\n        publishedAt\n        leadUnit\n        counterpart\n        problem\n        action\n        contribution\n        relevance\n        pillars\n        startsOn\n        endsOn\n        milestones {\n          id\n          state\n          dueOn\n          owner\n          means\n        }\n        progress {\n          government\n        }\n      }\n    }\n    secretariat {\n      id\n      name\n    }\n  }\n": typeof types.WorkspacePlanDocument,
    "\n  mutation CreatePlan($input: NewActionPlanInput!) {\n    done: createPlan(input: $input) {\n      __typename\n      ... on ActionPlan {\n        id\n      }\n      ...SaidNo\n    }\n  }\n": typeof types.CreatePlanDocument,
    "\n  mutation UpdatePlan($id: ID!, $lock: Int!, $input: ActionPlanChangesInput!) {\n    done: updatePlan(id: $id, lock: $lock, input: $input) {\n      __typename\n      ... on ActionPlan {\n        id\n        lock\n      }\n      ...SaidNo\n      ...WhoSaved\n    }\n  }\n": typeof types.UpdatePlanDocument,
    "\n  mutation TakePlanStep($id: ID!, $step: ActionPlanStep!, $reason: String) {\n    done: takePlanStep(id: $id, step: $step, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.TakePlanStepDocument,
    "\n  mutation DiscardPlan($id: ID!, $reason: String!) {\n    done: discardPlan(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.DiscardPlanDocument,
    "\n  mutation EndorsePlan($id: ID!, $input: PlanEndorsementInput!) {\n    done: endorsePlan(id: $id, input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.EndorsePlanDocument,
    "\n  mutation PublishPlan($id: ID!) {\n    done: publishPlan(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.PublishPlanDocument,
    "\n  mutation StartAmendment($planId: ID!, $reason: String!) {\n    done: startAmendment(planId: $planId, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.StartAmendmentDocument,
    "\n  mutation PublishAmendment($planId: ID!, $endorsement: PlanEndorsementInput) {\n    done: publishAmendment(planId: $planId, endorsement: $endorsement) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.PublishAmendmentDocument,
    "\n  mutation DiscardAmendment($planId: ID!) {\n    done: discardAmendment(planId: $planId) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.DiscardAmendmentDocument,
    "\n  mutation ReorderCommitments($planId: ID!, $commitmentIds: [ID!]!) {\n    done: reorderCommitments(planId: $planId, commitmentIds: $commitmentIds) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.ReorderCommitmentsDocument,
    "\n  query PlanSheet($planId: ID!, $format: SheetFormat!) {\n    planSheet(planId: $planId, format: $format) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": typeof types.PlanSheetDocument,
    "\n  mutation ImportPlan($planId: ID!, $fileId: ID!, $trial: Boolean!, $mapping: [PlanImportColumnInput!]!) {\n    done: importPlan(planId: $planId, fileId: $fileId, trial: $trial, mapping: $mapping) {\n      __typename\n      ... on PlanImportReport {\n        applied\n        problems {\n          row\n          column\n          heading\n          message\n          remedy\n        }\n        commitments {\n          created\n          updated\n          unchanged\n        }\n        milestones {\n          created\n          updated\n          unchanged\n        }\n        mapping {\n          heading\n          field\n          example\n        }\n      }\n      ...SaidNo\n    }\n  }\n": typeof types.ImportPlanDocument,
    "\n  query OwnNotice($tenantId: ID!) {\n    privacyNotice(tenantId: $tenantId) {\n      tenantId\n      version\n      body\n      publishedAt\n    }\n    privacyNoticeVersions {\n      id\n      version\n      body\n      reason\n      publishedAt\n    }\n  }\n": typeof types.OwnNoticeDocument,
    "\n  mutation PublishNotice($input: PublishPrivacyNoticeInput!) {\n    result: publishPrivacyNotice(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.PublishNoticeDocument,
    "\n  query WorkspacePlanMilestones($id: ID!) {\n    workspacePlan(id: $id, published: true) {\n      id\n      title\n      commitments {\n        id\n        number\n        title\n        state\n        milestones {\n          id\n          number\n          title\n          state\n          dueOn\n          late\n          governmentPercent\n          societyPercent\n        }\n      }\n    }\n  }\n": typeof types.WorkspacePlanMilestonesDocument,
    "\n  query CommitmentReports($id: ID!, $first: Int!) {\n    workspaceCommitment(id: $id, published: true) {\n      id\n      number\n      title\n      planId\n      reportVoices\n      progress {\n        government\n      }\n      milestones {\n        id\n        number\n        title\n        state\n        stateReason\n        dueOn\n        governmentPercent\n        societyPercent\n      }\n      reports(first: $first) {\n        nodes {\n          id\n          milestoneId\n          voice\n          percent\n          body\n          periodEndsOn\n          state\n          stateReason\n          office\n          reportedAt\n          decidedAt\n          decidedByOffice\n          mayDecide\n          mayWithdraw\n          mayReopen\n          mayTakeOver\n          keeperOffice\n          successors {\n            membershipId\n            name\n            office\n          }\n          evidence {\n            id\n            kind\n            description\n            fileId\n            url\n            sha256\n            checkState\n            checkFault\n            checkedAt\n            httpStatus\n            contentType\n            pageTitle\n            contentChangedAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.CommitmentReportsDocument,
    "\n  mutation ReportProgress($milestoneId: ID!, $input: ProgressReportInput!) {\n    done: reportProgress(milestoneId: $milestoneId, input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.ReportProgressDocument,
    "\n  mutation CheckEvidenceLink($id: ID!) {\n    done: checkEvidenceLink(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.CheckEvidenceLinkDocument,
    "\n  mutation VerifyProgress($id: ID!) {\n    done: verifyProgress(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.VerifyProgressDocument,
    "\n  mutation ReturnProgress($id: ID!, $reason: String!) {\n    done: returnProgress(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.ReturnProgressDocument,
    "\n  mutation ReopenProgress($id: ID!, $reason: String!) {\n    done: reopenProgress(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.ReopenProgressDocument,
    "\n  mutation ReassignReport($id: ID!, $reason: String!, $membershipId: ID) {\n    done: reassignReport(id: $id, reason: $reason, membershipId: $membershipId) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.ReassignReportDocument,
    "\n  mutation WithdrawReport($id: ID!, $reason: String!) {\n    done: withdrawReport(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.WithdrawReportDocument,
    "\n  mutation MoveMilestoneDate($id: ID!, $input: MoveDateInput!) {\n    done: moveMilestoneDate(id: $id, input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.MoveMilestoneDateDocument,
    "\n  mutation CancelMilestone($id: ID!, $reason: String!) {\n    done: cancelMilestone(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.CancelMilestoneDocument,
    "\n  mutation RestoreMilestone($id: ID!, $reason: String!) {\n    done: restoreMilestone(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.RestoreMilestoneDocument,
    "\n  query InstituteGroups {\n    actingNetwork {\n      groups {\n        id\n        kind\n        name\n        slug\n        municipalityCount\n      }\n    }\n  }\n": typeof types.InstituteGroupsDocument,
    "\n  query InstituteGroup($slug: String!) {\n    actingNetwork {\n      groups(slug: $slug) {\n        id\n        kind\n        name\n        slug\n        version\n        municipalities(first: 600) {\n          id\n        }\n      }\n    }\n  }\n": typeof types.InstituteGroupDocument,
    "\n  query InstituteMunicipalityNames($after: String) {\n    actingNetwork {\n      municipalities(first: 100, after: $after) {\n        nodes {\n          id\n          inegiKey\n          slug\n          name\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.InstituteMunicipalityNamesDocument,
    "\n  mutation SaveMunicipalityGroup($input: SaveGroupInput!) {\n    done: saveMunicipalityGroup(input: $input) {\n      __typename\n      ... on MunicipalityGroup {\n        id\n        slug\n      }\n      ...SaidNo\n    }\n  }\n": typeof types.SaveMunicipalityGroupDocument,
    "\n  mutation DeleteMunicipalityGroup($id: ID!, $version: Int!) {\n    done: deleteMunicipalityGroup(id: $id, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.DeleteMunicipalityGroupDocument,
    "\n  query MailSuppressions($first: Int!, $after: String) {\n    mailSuppressions(first: $first, after: $after) {\n      nodes {\n        id\n        address\n        cause\n        code\n        since\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MailSuppressionsDocument,
    "\n  query MailSuppressionToLift($id: ID!) {\n    mailSuppression(id: $id) {\n      id\n      address\n      liftedAt\n    }\n  }\n": typeof types.MailSuppressionToLiftDocument,
    "\n  query UnreachableMembers {\n    unreachableMembers {\n      membershipId\n      name\n      office\n      tenantId\n      placeName\n      cause\n      since\n    }\n  }\n": typeof types.UnreachableMembersDocument,
    "\n  mutation LiftMailSuppression($input: LiftMailSuppressionInput!) {\n    done: liftMailSuppression(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.LiftMailSuppressionDocument,
    "\n  query OwnMailSuppressions {\n    myMailSuppressions {\n      networkName\n      cause\n    }\n  }\n": typeof types.OwnMailSuppressionsDocument,
    "\n  fragment TermFields on Term {\n    id\n    name\n    office\n    organisation\n    startsOn\n    endsOn\n    account\n    appointmentAct\n    oathOn\n    endedOn\n    endKind\n    endReason\n    version\n  }\n  fragment InstallationFields on Installation {\n    id\n    version\n    state\n    heldOn\n    startsAt\n    endsAt\n    venue\n    presidedBy {\n      name\n      post\n    }\n    background\n    oath {\n      takenBy\n      text\n      answer\n    }\n    rulesStatement\n    calendar {\n      on\n      at\n      what\n      venue\n    }\n    agreements\n    folio\n    signedFileId\n    signedAt\n    struckCopies {\n      fileId\n      attachedAt\n      struckAt\n      reason\n      office\n    }\n    reason\n  }\n  fragment SecretariatFields on Body {\n    id\n    name\n    state\n    version\n    legalBasis\n    convenedOn\n    installedOn\n    rulesApprovedOn\n    seats {\n      id\n      name\n      number\n      label\n      vote\n      version\n      sector {\n        key\n        name\n        shape\n      }\n      holder {\n        ...TermFields\n      }\n      alternate {\n        ...TermFields\n      }\n    }\n    facilitator {\n      ...TermFields\n    }\n    formerTerms {\n      ...TermFields\n    }\n    rules {\n      title\n      version\n      ofNetwork\n      adoptedOn\n      registeredIn\n      registeredOn\n      rules\n      inWords {\n        topic\n        heading\n        text\n      }\n    }\n    ownRules {\n      id\n      version\n      adoptedOn\n      reason\n    }\n    compositionCheck {\n      sectors {\n        sector {\n          key\n          shape\n        }\n        name\n        have\n        held\n        minimum\n        maximum\n      }\n      total\n      held\n      satisfied\n    }\n    steps {\n      name\n      allowed\n      missing {\n        message\n        where\n        wrong\n      }\n    }\n    sectors {\n      key\n      name\n      shape\n      retiredAt\n    }\n    installation {\n      ...InstallationFields\n    }\n    installations {\n      ...InstallationFields\n    }\n  }\n": typeof types.TermFieldsFragmentDoc,
    "\n  query Secretariat {\n    secretariat {\n      ...SecretariatFields\n    }\n  }\n": typeof types.SecretariatDocument,
    "\n  query LetterSignatory {\n    currentLetter {\n      content {\n        signatoryName\n        signatoryPost\n      }\n    }\n  }\n": typeof types.LetterSignatoryDocument,
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
    "\n  mutation AttachSignedAct($bodyId: ID!, $version: Int!, $fileId: ID!, $reason: String) {\n    done: attachSignedAct(bodyId: $bodyId, version: $version, fileId: $fileId, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.AttachSignedActDocument,
    "\n  query SentNotices($first: Int!, $after: String, $kind: String, $tenantId: ID, $from: String, $until: String, $troubled: Boolean!) {\n    sentNotices(first: $first, after: $after, kind: $kind, tenantId: $tenantId, from: $from, until: $until, troubled: $troubled) {\n      nodes {\n        id\n        title\n        heading\n        placeName\n        at\n        recipients\n        listOnly\n        waiting\n        sent\n        failed\n        bounced\n        suppressed\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SentNoticesDocument,
    "\n  query MailPauses {\n    mailPauses {\n      placeName\n      reason\n      since\n    }\n  }\n": typeof types.MailPausesDocument,
    "\n  query MailLimits {\n    mailLimits {\n      tenantId\n      placeName\n      daily\n      waiting\n      from\n    }\n  }\n": typeof types.MailLimitsDocument,
    "\n  query SentNotice($id: ID!) {\n    sentNotice(id: $id) {\n      notice {\n        id\n        title\n        heading\n        placeName\n        at\n        recipients\n        listOnly\n        waiting\n        sent\n        failed\n        bounced\n        suppressed\n        resendable\n      }\n      members {\n        membershipId\n        office\n        name\n        mail\n        reason\n      }\n    }\n  }\n": typeof types.SentNoticeDocument,
    "\n  mutation ResendNotice($input: ResendNoticeInput!) {\n    done: resendNotice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.ResendNoticeDocument,
    "\n  query WorkspaceMe {\n    me {\n      id\n      name\n      email\n      language\n      operator\n      hasPassword\n      totp\n      memberships {\n        id\n        role\n        rights\n        roleName\n        office\n        current\n        startsOn\n        place {\n          tenantId\n          kind\n          name\n          slug\n          networkId\n          networkName\n          networkSlug\n        }\n      }\n    }\n  }\n": typeof types.WorkspaceMeDocument,
    "\n  query OwnInvitations {\n    me {\n      email\n      invitations {\n        roleName\n        sentAt\n        expiresAt\n        place {\n          tenantId\n          name\n        }\n      }\n    }\n    myFollows(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.OwnInvitationsDocument,
    "\n  query WorkspaceFrame($network: String!, $municipality: String!, $within: Boolean!, $advised: Boolean!, $announced: Boolean!) {\n    unreadNoticeCount\n    unreadAdvice @include(if: $advised)\n    unreadAnnouncements @include(if: $announced)\n    network(slug: $network) {\n      id\n      name\n      slug\n      fictional\n      timeZone\n      locales\n      version\n      terminology {\n        key\n        locale\n        one\n        many\n        own\n      }\n      looks {\n        logo {\n          path\n        }\n      }\n      palette {\n        ...PageColours\n      }\n    }\n    municipality(network: $network, slug: $municipality) @include(if: $within) {\n      looks {\n        logo {\n          path\n        }\n      }\n      palette {\n        ...PageColours\n      }\n    }\n  }\n": typeof types.WorkspaceFrameDocument,
    "\n  query MailboxThere {\n    localMailbox(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.MailboxThereDocument,
    "\n  query Mailbox($first: Int!, $after: String) {\n    localMailbox(first: $first, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        sentAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MailboxDocument,
    "\n  query Mail($id: String!) {\n    localMail(id: $id) {\n      id\n      to\n      subject\n      sentAt\n      text\n    }\n  }\n": typeof types.MailDocument,
    "\n  mutation DeclineInvitation($token: String!) {\n    result: declineInvitation(token: $token) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.DeclineInvitationDocument,
    "\n  query InvitationDoor($token: String!) {\n    invitationByToken(token: $token) {\n      email\n      expiresAt\n      invitingBody\n      invitingOffice\n      name\n      office\n      roleName\n      status\n      place {\n        kind\n        name\n        slug\n        networkName\n        networkSlug\n      }\n      notice {\n        version\n        body\n        publishedAt\n      }\n    }\n  }\n": typeof types.InvitationDoorDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on InvitationAccepted {\n        continueUrl\n        invitation {\n          membershipId\n          place {\n            kind\n            slug\n            networkSlug\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query Deployment {\n    deploymentState {\n      needsSetup\n    }\n    networks {\n      id\n      name\n      slug\n      fictional\n    }\n  }\n": typeof types.DeploymentDocument,
    "\n  mutation SetUp($input: SetUpDeploymentInput!) {\n    setUpDeployment(input: $input) {\n      __typename\n      ... on DeploymentSetUp {\n        operatorId\n        continueUrl\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetUpDocument,
    "\n  mutation OpenNetwork($input: OpenNetworkInput!) {\n    openNetwork(input: $input) {\n      __typename\n      ... on Network {\n        id\n        name\n        slug\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.OpenNetworkDocument,
    "\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.InviteAdministratorDocument,
    "\n  query Webhooks {\n    webhookEndpoints {\n      id\n      url\n      description\n      state\n      waiting\n      heldBack\n      deliveredAt\n      failingSince\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  query WebhookEvents {\n    webhookEvents {\n      type\n      title\n      audience\n    }\n  }\n": typeof types.WebhookEventsDocument,
    "\n  query Webhook($id: ID!) {\n    webhookEndpoint(id: $id) {\n      id\n      version\n      url\n      description\n      events\n      state\n      disabledCause\n      waiting\n      heldBack\n      createdAt\n      deliveredAt\n      failingSince\n      previousSecretUntil\n      openSteps {\n        name\n        allowed\n      }\n    }\n  }\n": typeof types.WebhookDocument,
    "\n  query WebhookMessages($endpointId: ID!, $state: WebhookDeliveryState, $first: Int!, $after: String) {\n    webhookDeliveries(endpointId: $endpointId, state: $state, first: $first, after: $after) {\n      nodes {\n        id\n        title\n        event\n        occurredAt\n        state\n        attempts\n        dueAt\n        status\n        fault\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.WebhookMessagesDocument,
    "\n  query WebhookMessage($id: ID!) {\n    webhookDelivery(id: $id) {\n      body\n      delivery {\n        id\n        endpointId\n        messageId\n        title\n        event\n        occurredAt\n        state\n        attempts\n        dueAt\n        finishedAt\n      }\n      log {\n        at\n        durationMs\n        status\n        fault\n        response\n      }\n    }\n  }\n": typeof types.WebhookMessageDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n    done: createWebhookEndpoint(input: $input) {\n      __typename\n      ... on WebhookEndpointCreated {\n        secret\n        endpoint {\n          id\n          description\n        }\n      }\n      ...SaidNo\n    }\n  }\n": typeof types.CreateWebhookDocument,
    "\n  mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {\n    done: updateWebhookEndpoint(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.UpdateWebhookDocument,
    "\n  mutation TakeWebhookStep($id: ID!, $version: Int!, $step: WebhookStep!) {\n    done: takeWebhookStep(id: $id, version: $version, step: $step) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.TakeWebhookStepDocument,
    "\n  mutation RotateWebhookSecret($id: ID!, $version: Int!) {\n    done: rotateWebhookSecret(id: $id, version: $version) {\n      __typename\n      ... on WebhookSecretRotated {\n        secret\n        endpoint {\n          previousSecretUntil\n        }\n      }\n      ...SaidNo\n    }\n  }\n": typeof types.RotateWebhookSecretDocument,
    "\n  mutation DeleteWebhook($id: ID!, $version: Int!) {\n    done: deleteWebhookEndpoint(id: $id, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": typeof types.DeleteWebhookDocument,
    "\n  mutation TestWebhook($id: ID!) {\n    done: testWebhookEndpoint(id: $id) {\n      __typename\n      ... on WebhookDelivery {\n        id\n      }\n      ...SaidNo\n    }\n  }\n": typeof types.TestWebhookDocument,
    "\n  mutation ResendWebhooks($input: ResendWebhooksInput!) {\n    done: resendWebhooks(input: $input) {\n      __typename\n      ... on WebhooksResent {\n        messages\n      }\n      ...SaidNo\n    }\n  }\n": typeof types.ResendWebhooksDocument,
};
const documents: Documents = {
    "\n  fragment PageColours on Palette {\n    light {\n      accent\n      accentStrong\n      accentWash\n      band\n      bandSoft\n    }\n    dark {\n      accent\n      accentStrong\n      accentWash\n      band\n      bandSoft\n    }\n  }\n": types.PageColoursFragmentDoc,
    "\n  query PublicCommitment($network: String!, $municipality: String, $commitment: String!) {\n    network(slug: $network) {\n      timeZone\n    }\n    commitmentBySlug(network: $network, municipality: $municipality, slug: $commitment) {\n      id\n      number\n      title\n      state\n      stateReason\n      kind\n      owner {\n        name\n        municipalitySlug\n      }\n      promise\n      problem\n      statusQuo\n      action\n      contribution\n      relevance\n      pillars\n      goals {\n        key\n        name\n      }\n      leadUnit\n      otherUnits\n      counterpart\n      budget\n      startsOn\n      endsOn\n      baselineEndsOn\n      nextDueOn\n      extra {\n        label\n        value\n      }\n      plan {\n        slug\n        title\n        folio\n        capturedFrom\n        summary {\n          commitments\n        }\n      }\n      progress {\n        government\n        governmentMilestones\n        society\n        societyMilestones\n        gap\n        disputed\n        milestones\n      }\n      milestones {\n        id\n        number\n        title\n        state\n        stateReason\n        late\n        means\n        dueOn\n        baselineDueOn\n        verifiedAt\n        governmentPercent\n        societyPercent\n      }\n      dateChanges {\n        milestoneId\n        reason\n      }\n      reports(first: 50) {\n        nodes {\n          id\n          voice\n          state\n          body\n          office\n          reportedAt\n          evidence {\n            id\n            kind\n            description\n            fileId\n            sha256\n            url\n            restricted\n            checkState\n            checkedAt\n            pageTitle\n            contentChangedAt\n          }\n        }\n      }\n      timeline(first: 40) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          reason\n        }\n      }\n    }\n  }\n": types.PublicCommitmentDocument,
    "\n  query PublicCommitments(\n    $network: String!\n    $first: Int!\n    $after: String\n    $search: String\n    $state: CommitmentState\n    $disputed: Boolean\n  ) {\n    network(slug: $network) {\n      timeZone\n      commitments(first: $first, after: $after, search: $search, state: $state, disputed: $disputed) {\n        nodes {\n          id\n          slug\n          title\n          state\n          endsOn\n          baselineEndsOn\n          nextDueOn\n          progress {\n            government\n            society\n            gap\n            disputed\n          }\n          milestones {\n            dueOn\n            baselineDueOn\n          }\n          plan {\n            capturedFrom\n          }\n          owner {\n            name\n            municipalitySlug\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PublicCommitmentsDocument,
    "\n  mutation PublicFollow($input: FollowInput!) {\n    follow(input: $input) {\n      __typename\n      ... on FollowRequested {\n        linkHours\n      }\n      ... on Refusal {\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PublicFollowDocument,
    "\n  query PublicFollowable($subjectType: String!, $subjectId: ID!) {\n    followable(subjectType: $subjectType, subjectId: $subjectId) {\n      title\n      noticeVersion\n    }\n  }\n": types.PublicFollowableDocument,
    "\n  query PublicFollowByToken($token: String!) {\n    followByToken(token: $token) {\n      state\n      subjectType\n      title\n      path\n      email\n      choicesPath\n    }\n  }\n": types.PublicFollowByTokenDocument,
    "\n  mutation PublicConfirmFollow($token: String!) {\n    step: confirmFollow(token: $token) {\n      __typename\n      ... on FollowStatus {\n        state\n        subjectType\n        title\n        path\n        email\n        choicesPath\n      }\n    }\n  }\n": types.PublicConfirmFollowDocument,
    "\n  mutation PublicLeaveFollow($token: String!) {\n    step: leaveFollow(token: $token) {\n      __typename\n      ... on FollowStatus {\n        state\n        subjectType\n        title\n        path\n        email\n        choicesPath\n      }\n    }\n  }\n": types.PublicLeaveFollowDocument,
    "\n  query PublicFollowed($type: String!, $id: ID!) {\n    followable(subjectType: $type, subjectId: $id) {\n      followersCount\n      noticeVersion\n    }\n  }\n": types.PublicFollowedDocument,
    "\n  query PublicLetter($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      name: distinctName\n      slug\n      letter {\n        state\n        captured\n        signedOnPaper\n        submittedAt\n        decidedAt\n        document {\n          folio\n          size\n          downloadPath\n        }\n        content {\n          place\n          date\n          subject\n          addressee\n          body\n          plan\n          proactiveCommitment\n          signatoryName\n          signatoryPost\n          authorityName\n          authorityPost\n          points {\n            text\n          }\n        }\n      }\n    }\n  }\n": types.PublicLetterDocument,
    "\n  query PublicMailReader($token: String!) {\n    mailReader(token: $token) {\n      email\n      account\n      waiting\n      choices {\n        frequency\n        paused\n        quietFrom\n        quietUntil\n      }\n      follows {\n        id\n        title\n        path\n        frequency\n        leavePath\n      }\n      sent {\n        id\n        subject\n        why\n        state\n        at\n      }\n    }\n  }\n": types.PublicMailReaderDocument,
    "\n  mutation PublicChooseMail($token: String!, $input: ChooseMailInput!, $follows: [FollowFrequencyInput!]!) {\n    result: chooseMail(token: $token, input: $input, follows: $follows) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PublicChooseMailDocument,
    "\n  mutation PublicPauseMail($token: String!) {\n    result: pauseMail(token: $token) {\n      __typename\n    }\n  }\n": types.PublicPauseMailDocument,
    "\n  query PublicMunicipality($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      inegiKey\n      slug\n      name: distinctName\n      population\n      populationSource\n      website\n      timeZone\n      looks {\n        logo {\n          path\n          width\n          height\n        }\n      }\n      invitedAt\n      stage\n      idle\n      letterAcceptedAt\n      cocreationOpenedAt\n      evaluatedAt\n      locator {\n        width\n        height\n        outline\n        path\n        center\n      }\n      letter {\n        captured\n        content {\n          termEndsOn\n        }\n      }\n      secretariat {\n        installedOn\n        ...PublicSecretariatSeats\n      }\n      plans {\n        id\n        slug\n        title\n        state\n        publishedAt\n        startsOn\n        endsOn\n      }\n      movements(first: 5) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          page\n        }\n      }\n    }\n  }\n": types.PublicMunicipalityDocument,
    "\n  query PublicPromises($network: String!, $municipality: String!, $plan: String!) {\n    plan(network: $network, municipality: $municipality, slug: $plan) {\n      summary {\n        nextDueOn\n      }\n      commitments {\n        id\n        slug\n        number\n        title\n        promise\n        state\n        endsOn\n        baselineEndsOn\n        nextDueOn\n        progress {\n          government\n          society\n          gap\n          disputed\n        }\n        milestones {\n          id\n          title\n          state\n          dueOn\n          baselineDueOn\n        }\n      }\n    }\n  }\n": types.PublicPromisesDocument,
    "\n  query PublicNetworkHome($network: String!, $region: String!, $within: Boolean!) {\n    network(slug: $network) {\n      name\n      plans {\n        slug\n        title\n        capturedFrom\n        summary {\n          commitments\n        }\n      }\n      commitmentCounts {\n        published\n        disputed\n      }\n      unconfirmedLetters\n      groups {\n        slug\n        name\n      }\n      region: groups(slug: $region) @include(if: $within) {\n        slug\n        municipalities(first: 600) {\n          inegiKey\n        }\n      }\n      map {\n        width\n        height\n        outline\n        attribution\n        places {\n          inegiKey\n          slug\n          name\n          population\n          stage\n          idle\n          path\n          center\n        }\n      }\n      movements(first: 8) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          page\n          municipality {\n            name: distinctName\n            slug\n          }\n        }\n      }\n      comingMilestones(first: 4) {\n        id\n        title\n        dueOn\n        commitment {\n          slug\n          owner {\n            name\n            path\n          }\n        }\n      }\n    }\n  }\n": types.PublicNetworkHomeDocument,
    "\n  query PublicNetworkFrame($network: String!, $municipality: String!, $within: Boolean!) {\n    network(slug: $network) {\n      slug\n      name\n      fictional\n      timeZone\n      locales\n      idleAfterMonths\n      authority {\n        name\n      }\n      terminology {\n        key\n        locale\n        one\n        many\n        own\n      }\n      looks {\n        logo {\n          path\n          width\n          height\n        }\n      }\n      palette {\n        ...PageColours\n      }\n    }\n    municipality(network: $network, slug: $municipality) @include(if: $within) {\n      palette {\n        ...PageColours\n      }\n    }\n  }\n": types.PublicNetworkFrameDocument,
    "\n  query PublicNetworks {\n    networks {\n      slug\n      name\n      fictional\n      authority {\n        name\n      }\n      stageCounts {\n        stage\n        count\n      }\n    }\n  }\n": types.PublicNetworksDocument,
    "\n  query PublicMunicipalities(\n    $network: String!\n    $first: Int!\n    $after: String\n    $search: String\n    $stage: MunicipalityStage\n    $reached: MunicipalityStage\n    $idle: Boolean\n    $group: String\n    $keys: [String!]\n  ) {\n    network(slug: $network) {\n      unconfirmedLetters\n      groups {\n        slug\n        name\n      }\n      municipalities(\n        first: $first\n        after: $after\n        search: $search\n        stage: $stage\n        reached: $reached\n        idle: $idle\n        group: $group\n        keys: $keys\n      ) {\n        nodes {\n          inegiKey\n          slug\n          name: distinctName\n          population\n          stage\n          idle\n          lastMovementAt\n          groups {\n            name\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PublicMunicipalitiesDocument,
    "\n  query PublicUnconfirmedLetters($network: String!) {\n    network(slug: $network) {\n      unconfirmedLetters\n    }\n  }\n": types.PublicUnconfirmedLettersDocument,
    "\n  query PublicPlanVersion($network: String!, $municipality: String, $plan: String!, $number: Int!) {\n    plan(network: $network, municipality: $municipality, slug: $plan) {\n      slug\n      title\n      versionNumber\n      owner {\n        name\n        municipalitySlug\n      }\n      versions(number: $number) {\n        number\n        reason\n        publishedAt\n        office\n        folio\n        changes {\n          part\n          added\n          commitment\n          commitmentSlug\n          commitmentTitle\n          milestone\n          milestoneTitle\n          fields {\n            field\n            was\n            is\n          }\n        }\n      }\n    }\n  }\n": types.PublicPlanVersionDocument,
    "\n  query PublicPlan($network: String!, $municipality: String, $plan: String!, $kinds: [String!]!) {\n    network(slug: $network) {\n      timeZone\n    }\n    plan(network: $network, municipality: $municipality, slug: $plan) {\n      id\n      title\n      state\n      capturedFrom\n      owner {\n        name\n        municipalitySlug\n      }\n      startsOn\n      endsOn\n      versionNumber\n      publishedAt\n      introduction\n      folio\n      endorsement {\n        body\n        on\n        statement\n        evidenceUrl\n      }\n      versions {\n        number\n        reason\n        publishedAt\n        office\n        folio\n      }\n      timeline(first: 200, kinds: $kinds) {\n        pageInfo {\n          hasNextPage\n        }\n        nodes {\n          id\n          kind\n          at\n          voice\n          summary\n          reason\n          office\n          commitment {\n            number\n            slug\n          }\n        }\n      }\n      commitments {\n        id\n        slug\n        number\n        title\n        state\n        leadUnit\n        startsOn\n        endsOn\n        baselineEndsOn\n        nextDueOn\n        progress {\n          government\n          society\n          gap\n          disputed\n        }\n        milestones {\n          startsOn\n          dueOn\n          baselineDueOn\n        }\n      }\n    }\n  }\n": types.PublicPlanDocument,
    "\n  query PublicNetworkController($network: String!) {\n    network(slug: $network) {\n      id\n      name\n      authority {\n        name\n      }\n    }\n  }\n": types.PublicNetworkControllerDocument,
    "\n  query PublicMunicipalityController($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      name: distinctName\n    }\n  }\n": types.PublicMunicipalityControllerDocument,
    "\n  query PublicPrivacyNotice($tenantId: ID) {\n    privacyNotice(tenantId: $tenantId) {\n      tenantId\n      version\n      body\n      publishedAt\n    }\n  }\n": types.PublicPrivacyNoticeDocument,
    "\n  query PublicSearch($network: String!, $text: String!, $first: Int!, $after: String) {\n    network(slug: $network) {\n      search(text: $text, first: $first, after: $after) {\n        nodes {\n          id\n          kind\n          title\n          place\n          path\n          capturedFrom\n          excerpt {\n            text\n            found\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PublicSearchDocument,
    "\n  fragment PublicSecretariatSeats on PublicSecretariat {\n    seats {\n      id\n      label\n      sector {\n        key\n        name\n        shape\n      }\n      holder {\n        office\n        organisation\n      }\n      alternate {\n        office\n        organisation\n      }\n    }\n  }\n": types.PublicSecretariatSeatsFragmentDoc,
    "\n  query PublicSecretariat($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      name: distinctName\n      slug\n      secretariat {\n        name\n        legalBasis\n        installedOn\n        facilitator {\n          office\n          organisation\n        }\n        installation {\n          folio\n          venue\n        }\n        rules {\n          title\n          adoptedOn\n          ofNetwork\n          inWords {\n            heading\n            text\n          }\n        }\n        ...PublicSecretariatSeats\n      }\n    }\n  }\n": types.PublicSecretariatDocument,
    "\n  query PublicVerification($folio: String!) {\n    officialDocument(folio: $folio) {\n      __typename\n      ... on VerifiedDocument {\n        folio\n        kindName\n        title\n        issuer\n        municipalityName\n        municipalitySlug\n        networkSlug\n        timeZone\n        issuedAt\n        dataSeal\n        fileSha256\n        size\n        pages\n        state\n        annulReason\n        replacedBy\n        downloadPath\n      }\n      ... on UnknownFolio {\n        folio\n        message\n        remedy\n      }\n      ... on MisreadFolio {\n        message\n        remedy\n      }\n    }\n  }\n": types.PublicVerificationDocument,
    "\n  query Account {\n    mySessions {\n      id\n      device\n      ip\n      current\n      signedInAt\n      lastUsedAt\n      expiresAt\n    }\n    myAccessTokens {\n      id\n      name\n      membershipId\n      scopes\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n    myEmailChange {\n      email\n      confirmUntil\n    }\n  }\n": types.AccountDocument,
    "\n  mutation SaveProfile($input: UpdateProfileInput!) {\n    result: updateProfile(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveProfileDocument,
    "\n  mutation CloseSession($id: ID!) {\n    result: revokeSession(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.CloseSessionDocument,
    "\n  mutation CloseOtherSessions {\n    result: revokeOtherSessions {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.CloseOtherSessionsDocument,
    "\n  mutation SetPassword($input: ChangePasswordInput!) {\n    result: changePassword(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetPasswordDocument,
    "\n  mutation StartTotp($password: String) {\n    result: enableTotp(password: $password) {\n      __typename\n      ... on TotpOffer {\n        uri\n        backupCodes\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.StartTotpDocument,
    "\n  mutation ConfirmTotp($code: String!) {\n    result: confirmTotp(code: $code) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.ConfirmTotpDocument,
    "\n  mutation EndTotp($code: String!, $password: String) {\n    result: disableTotp(code: $code, password: $password) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.EndTotpDocument,
    "\n  mutation RenewBackupCodes($code: String!, $password: String) {\n    result: renewBackupCodes(code: $code, password: $password) {\n      __typename\n      ... on RenewedBackupCodes {\n        backupCodes\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.RenewBackupCodesDocument,
    "\n  mutation CreateToken($input: CreateAccessTokenInput!) {\n    result: createAccessToken(input: $input) {\n      __typename\n      ... on AccessTokenCreated {\n        text\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CreateTokenDocument,
    "\n  mutation RevokeToken($id: ID!) {\n    result: revokeAccessToken(id: $id) {\n      __typename\n      id\n    }\n  }\n": types.RevokeTokenDocument,
    "\n  query MyData {\n    myData\n  }\n": types.MyDataDocument,
    "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    result: changeEmail(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ChangeEmailDocument,
    "\n  query EmailChangeLink($token: String!) {\n    link: emailChangeByToken(token: $token) {\n      email\n      cancels\n      status\n    }\n  }\n": types.EmailChangeLinkDocument,
    "\n  mutation ConfirmEmail($token: String!) {\n    result: confirmEmailChange(token: $token) {\n      __typename\n      ... on EmailChangeLink {\n        status\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.ConfirmEmailDocument,
    "\n  mutation CancelEmail($token: String!) {\n    result: cancelEmailChange(token: $token) {\n      __typename\n      ... on EmailChangeLink {\n        status\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.CancelEmailDocument,
    "\n  query Erasure {\n    erasurePreview {\n      onlyOperator\n      onlyResponsible {\n        id\n        role\n        roleName\n        place {\n          kind\n          name\n          slug\n          networkSlug\n        }\n      }\n    }\n  }\n": types.ErasureDocument,
    "\n  mutation EraseAccount($input: EraseAccountInput!) {\n    result: eraseAccount(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.EraseAccountDocument,
    "\n  query AdvicePage($first: Int!, $after: String, $states: [AdviceState!], $tenantId: ID, $assignedToMe: Boolean!, $subjectType: String, $subjectId: ID, $search: String) {\n    adviceThreads(first: $first, after: $after, states: $states, tenantId: $tenantId, assignedToMe: $assignedToMe, subjectType: $subjectType, subjectId: $subjectId, search: $search) {\n      nodes {\n        id\n        title\n        placeName\n        state\n        answerDueOn\n        assignedOffice\n        lastSide\n        lastAt\n        unread\n        subject {\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdvicePageDocument,
    "\n  query AdviceTalk($id: ID!, $first: Int!, $after: String, $assigns: Boolean!) {\n    adviceThread(id: $id) {\n      id\n      title\n      municipalityId\n      placeName\n      state\n      answerDueOn\n      assignedOffice\n      assignedToMe\n      openedSide\n      openedOffice\n      createdAt\n      unread\n      version\n      subject {\n        title\n        path\n      }\n      steps {\n        name\n        allowed\n      }\n    }\n    adviceEntries(threadId: $id, first: $first, after: $after) {\n      nodes {\n        id\n        kind\n        side\n        office\n        name\n        own\n        body\n        quoted\n        byMail\n        saidAt\n        removedByOffice\n        removalReason\n        removable\n        files {\n          id\n          name\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    advisers @include(if: $assigns) {\n      membershipId\n      name\n      office\n    }\n  }\n": types.AdviceTalkDocument,
    "\n  mutation OpenAdviceHere($input: OpenAdviceInput!) {\n    done: openAdvice(input: $input) {\n      __typename\n      ... on AdviceThread {\n        id\n      }\n      ...SaidNo\n    }\n  }\n": types.OpenAdviceHereDocument,
    "\n  mutation WriteAdviceHere($input: WriteAdviceInput!) {\n    done: writeAdvice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.WriteAdviceHereDocument,
    "\n  mutation CloseAdviceHere($input: CloseAdviceInput!) {\n    done: closeAdvice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.CloseAdviceHereDocument,
    "\n  mutation AssignAdviceHere($input: AssignAdviceInput!) {\n    done: assignAdvice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.AssignAdviceHereDocument,
    "\n  mutation RemoveAdviceMessageHere($input: RemoveAdviceMessageInput!) {\n    done: removeAdviceMessage(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.RemoveAdviceMessageHereDocument,
    "\n  mutation MarkAdviceReadHere($input: MarkAdviceReadInput!) {\n    markAdviceRead(input: $input) {\n      __typename\n    }\n  }\n": types.MarkAdviceReadHereDocument,
    "\n  query AnnouncementPage($first: Int!, $after: String) {\n    announcements(first: $first, after: $after) {\n      nodes {\n        id\n        state\n        title\n        acknowledgeBy\n        publishedAt\n        changedAt\n        reach {\n          recipients\n          opened\n          acknowledged\n        }\n        receipt {\n          read\n          acknowledgedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AnnouncementPageDocument,
    "\n  query AnnouncementHere($id: ID!) {\n    announcement(id: $id) {\n      id\n      state\n      title\n      body\n      offices\n      acknowledgeBy\n      authorOffice\n      reason\n      publishedAt\n      changedAt\n      version\n      steps {\n        name\n        allowed\n      }\n      reach {\n        audience\n        groupIds\n        municipalityIds\n        recipients\n        audienceNow\n        opened\n        acknowledged\n        remindedOn\n      }\n      receipt {\n        read\n        openedAt\n        acknowledgedAt\n        acknowledgedOffice\n      }\n    }\n    announcementVersions(id: $id) {\n      id\n      number\n      title\n      body\n      reason\n      office\n      madeAt\n    }\n  }\n": types.AnnouncementHereDocument,
    "\n  query AnnouncementReceiptsHere($id: ID!, $state: AnnouncementReceiptState, $first: Int!, $after: String) {\n    announcementReceipts(announcementId: $id, state: $state, first: $first, after: $after) {\n      nodes {\n        id\n        placeName\n        state\n        openedAt\n        openedOffice\n        acknowledgedAt\n        acknowledgedOffice\n        acknowledgedName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AnnouncementReceiptsHereDocument,
    "\n  mutation SaveAnnouncementHere($input: SaveAnnouncementInput!) {\n    done: saveAnnouncement(input: $input) {\n      __typename\n      ... on Announcement {\n        id\n      }\n      ...SaidNo\n    }\n  }\n": types.SaveAnnouncementHereDocument,
    "\n  mutation PublishAnnouncementHere($input: AnnouncementChangeInput!) {\n    done: publishAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.PublishAnnouncementHereDocument,
    "\n  mutation DiscardAnnouncementHere($input: AnnouncementChangeInput!) {\n    done: discardAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.DiscardAnnouncementHereDocument,
    "\n  mutation CorrectAnnouncementHere($input: CorrectAnnouncementInput!) {\n    done: correctAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.CorrectAnnouncementHereDocument,
    "\n  mutation WithdrawAnnouncementHere($input: WithdrawAnnouncementInput!) {\n    done: withdrawAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.WithdrawAnnouncementHereDocument,
    "\n  mutation RemindAnnouncementHere($id: ID!) {\n    done: remindAnnouncement(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.RemindAnnouncementHereDocument,
    "\n  mutation OpenAnnouncementHere($id: ID!) {\n    openAnnouncement(id: $id) {\n      __typename\n    }\n  }\n": types.OpenAnnouncementHereDocument,
    "\n  mutation AcknowledgeAnnouncementHere($id: ID!) {\n    done: acknowledgeAnnouncement(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.AcknowledgeAnnouncementHereDocument,
    "\n  query WorkspaceCommitment($id: ID!) {\n    workspaceCommitment(id: $id) {\n      id\n      planId\n      number\n      slug\n      state\n      stateReason\n      draft\n      publishedAt\n      lock\n      kind\n      title\n      promise\n      problem\n      statusQuo\n      action\n      contribution\n      relevance\n      pillars\n      leadUnit\n      counterpart\n      budget\n      startsOn\n      endsOn\n      sdgGoals\n      sdgTargets\n      extra {\n        label\n        value\n      }\n      reportVoices\n      mayReassign\n      mayMoveDates\n      mayCancelMilestones\n      openSteps {\n        name\n        allowed\n        missing {\n          message\n          where\n        }\n      }\n      progress {\n        government\n        society\n      }\n      dateChanges {\n        id\n        milestoneId\n        fromDueOn\n        toDueOn\n        reason\n        office\n        changedAt\n      }\n      leadChanges {\n        id\n        fromUnit\n        toUnit\n        reason\n        changedAt\n      }\n      milestones {\n        id\n        number\n        state\n        stateReason\n        lock\n        title\n        owner\n        means\n        weight\n        startsOn\n        dueOn\n        baselineDueOn\n        governmentPercent\n        societyPercent\n        late\n      }\n      plan {\n        id\n        slug\n        title\n        state\n        draft\n        amendmentOpen\n        mayEdit\n        publishedAt\n        startsOn\n        endsOn\n      }\n    }\n  }\n": types.WorkspaceCommitmentDocument,
    "\n  query WorkspaceUnits {\n    workspaceUnits\n  }\n": types.WorkspaceUnitsDocument,
    "\n  query AgendaGoals {\n    agendaGoals {\n      key\n      name\n      title\n      targets {\n        key\n        text\n      }\n    }\n  }\n": types.AgendaGoalsDocument,
    "\n  mutation AddCommitment($planId: ID!, $input: CommitmentInput!) {\n    done: addCommitment(planId: $planId, input: $input) {\n      __typename\n      ... on Commitment {\n        id\n      }\n      ...SaidNo\n    }\n  }\n": types.AddCommitmentDocument,
    "\n  mutation UpdateCommitment($id: ID!, $lock: Int!, $input: CommitmentInput!) {\n    done: updateCommitment(id: $id, lock: $lock, input: $input) {\n      __typename\n      ... on Commitment {\n        id\n        lock\n      }\n      ...SaidNo\n      ...WhoSaved\n    }\n  }\n": types.UpdateCommitmentDocument,
    "\n  mutation SaveMilestone($commitmentId: ID!, $id: ID, $lock: Int, $input: MilestoneInput!) {\n    done: saveMilestone(commitmentId: $commitmentId, id: $id, lock: $lock, input: $input) {\n      __typename\n      ... on Commitment {\n        id\n        milestones {\n          id\n          lock\n        }\n      }\n      ...SaidNo\n      ...WhoSaved\n    }\n  }\n": types.SaveMilestoneDocument,
    "\n  mutation RemoveDraftMilestone($id: ID!) {\n    done: removeDraftMilestone(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.RemoveDraftMilestoneDocument,
    "\n  mutation RemoveDraftCommitment($id: ID!) {\n    done: removeDraftCommitment(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.RemoveDraftCommitmentDocument,
    "\n  mutation CancelCommitment($id: ID!, $reason: String!) {\n    done: cancelCommitment(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.CancelCommitmentDocument,
    "\n  mutation TakeCommitmentStep($id: ID!, $step: CommitmentStep!, $reason: String) {\n    done: takeCommitmentStep(id: $id, step: $step, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.TakeCommitmentStepDocument,
    "\n  mutation ReassignCommitment($id: ID!, $leadUnit: String!, $reason: String!) {\n    done: reassignCommitment(id: $id, leadUnit: $leadUnit, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.ReassignCommitmentDocument,
    "\n  query DocumentsOf($subjectType: String!, $subjectId: ID!) {\n    documentsOf(subjectType: $subjectType, subjectId: $subjectId) {\n      id\n      folio\n      title\n      state\n      failure\n    }\n  }\n": types.DocumentsOfDocument,
    "\n  mutation RetryDocument($id: ID!) {\n    result: retryOfficialDocument(id: $id) {\n      __typename\n    }\n  }\n": types.RetryDocumentDocument,
    "\n  query DueDates($first: Int!, $after: String, $list: DueDateList!, $tenantId: ID, $kind: String) {\n    dueDates(first: $first, after: $after, list: $list, tenantId: $tenantId, kind: $kind) {\n      nodes {\n        id\n        title\n        todo\n        thing\n        placeName\n        dueOn\n        who\n        state\n        overdue\n        endedAt\n        href\n        nextReminder {\n          on\n          to\n        }\n        reminders {\n          on\n          to\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DueDatesDocument,
    "\n  query OverdueTallies {\n    overdueTallies {\n      tenantId\n      placeName\n      overdue\n      since\n    }\n  }\n": types.OverdueTalliesDocument,
    "\n  query DueDateKinds {\n    reminderLadders {\n      kind\n      title\n    }\n  }\n": types.DueDateKindsDocument,
    "\n  query ReminderLadders {\n    reminderLadders {\n      kind\n      title\n      businessDays\n      legal\n      steps {\n        when\n        days\n        to\n      }\n      initialSteps {\n        when\n        days\n        to\n      }\n      changes {\n        steps {\n          when\n          days\n          to\n        }\n        setAt\n        setByOffice\n        reason\n      }\n    }\n  }\n": types.ReminderLaddersDocument,
    "\n  mutation SetReminderLadder($input: ReminderLadderInput!) {\n    result: setReminderLadder(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.SetReminderLadderDocument,
    "\n  query MyFollows($first: Int!, $after: String) {\n    myFollows(first: $first, after: $after) {\n      nodes {\n        id\n        subjectType\n        title\n        path\n        frequency\n        since\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyFollowsDocument,
    "\n  query NoticePreferences {\n    myNoticePreferences {\n      kind\n      title\n      mandatory\n      inApp\n      mail\n    }\n  }\n": types.NoticePreferencesDocument,
    "\n  query ToFollow($subjectType: String!, $subjectId: ID!) {\n    followable(subjectType: $subjectType, subjectId: $subjectId) {\n      title\n      path\n      noticeVersion\n    }\n  }\n": types.ToFollowDocument,
    "\n  mutation FollowAsMe($input: FollowAsMeInput!) {\n    result: followAsMe(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.FollowAsMeDocument,
    "\n  mutation Unfollow($id: ID!) {\n    result: unfollow(id: $id) {\n      __typename\n    }\n  }\n": types.UnfollowDocument,
    "\n  mutation SetNoticePreference($input: SetNoticePreferenceInput!) {\n    result: setNoticePreference(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetNoticePreferenceDocument,
    "\n  query MyMailChoices {\n    myMailChoices {\n      frequency\n      paused\n      quietFrom\n      quietUntil\n    }\n  }\n": types.MyMailChoicesDocument,
    "\n  mutation ChooseMyMail($input: ChooseMailInput!) {\n    result: chooseMyMail(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ChooseMyMailDocument,
    "\n  mutation SetFollowFrequency($id: ID!, $frequency: MailFrequency!) {\n    result: setFollowFrequency(id: $id, frequency: $frequency) {\n      __typename\n    }\n  }\n": types.SetFollowFrequencyDocument,
    "\n  query MySentMails($first: Int!, $after: String) {\n    mySentMails(first: $first, after: $after) {\n      nodes {\n        id\n        subject\n        why\n        state\n        at\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MySentMailsDocument,
    "\n  fragment WhoSaved on EditConflict {\n    currentVersion\n    savedByOffice\n    savedByYou\n    savedAt\n    conflicts {\n      field\n      stored\n    }\n  }\n": types.WhoSavedFragmentDoc,
    "\n  query InstituteMunicipalities($after: String) {\n    actingNetwork {\n      idleAfterMonths\n      municipalities(first: 100, after: $after) {\n        nodes {\n          id\n          inegiKey\n          slug\n          name\n          distinctName\n          stage\n          invitedAt\n          letterAcceptedAt\n          secretariatInstalledAt\n          cocreationOpenedAt\n          planPublishedAt\n          implementationStartedAt\n          evaluatedAt\n          lastMovementAt\n          idle\n          groups {\n            slug\n            name\n          }\n          currentPlan {\n            summary {\n              commitments\n              completed\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.InstituteMunicipalitiesDocument,
    "\n  query InstituteMap {\n    actingNetwork {\n      groups {\n        slug\n        name\n      }\n      map {\n        width\n        height\n        attribution\n        places {\n          inegiKey\n          path\n        }\n      }\n    }\n  }\n": types.InstituteMapDocument,
    "\n  query InstituteLiaisons($after: String) {\n    memberships(first: 100, after: $after, role: \"liaison\") {\n      nodes {\n        deputyOf\n        office\n        person {\n          name\n        }\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InstituteLiaisonsDocument,
    "\n  query InstituteOpenInvitations($after: String) {\n    invitations(first: 100, after: $after, status: PENDING) {\n      nodes {\n        role\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InstituteOpenInvitationsDocument,
    "\n  mutation InviteMany($input: InviteManyInput!) {\n    inviteMany(input: $input) {\n      __typename\n      ... on InviteManyReport {\n        applied\n        created\n        updated\n        unchanged\n        rows {\n          row\n          outcome\n          note\n        }\n        problems {\n          row\n          column\n          issue {\n            message\n          }\n        }\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.InviteManyDocument,
    "\n  mutation CaptureLetters($letters: [CapturedLetterInput!]!, $dryRun: Boolean!) {\n    captureLetters(letters: $letters, dryRun: $dryRun) {\n      __typename\n      ... on CaptureReport {\n        dryRun\n        created\n        updated\n        failed\n        rows {\n          row\n          municipality\n          action\n          errors\n        }\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CaptureLettersDocument,
    "\n  query InstituteLetterStates($after: String, $states: [LetterState!]) {\n    lettersOfIntent(first: 100, after: $after, states: $states) {\n      nodes {\n        id\n        state\n        createdAt\n        replyDueOn\n        municipalityId\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InstituteLetterStatesDocument,
    "\n  query FileTable($fileId: ID!) {\n    fileTable(fileId: $fileId) {\n      __typename\n      ... on FileTable {\n        encoding\n        rows {\n          line\n          cells\n        }\n      }\n      ... on FileRefused {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.FileTableDocument,
    "\n  fragment StepResult on LetterStepResult {\n    __typename\n    ... on LetterOfIntent {\n      id\n      version\n      state\n    }\n    ... on Refusal {\n      code\n      message\n      remedy\n    }\n    ... on TransitionRefused {\n      missing {\n        message\n        where\n      }\n    }\n    ... on StaleVersion {\n      currentVersion\n    }\n    ... on InvalidInput {\n      issues {\n        path\n        message\n      }\n    }\n  }\n": types.StepResultFragmentDoc,
    "\n  mutation FreezeLetter($id: ID!, $version: Int!) {\n    step: freezeLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": types.FreezeLetterDocument,
    "\n  mutation ReopenLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: reopenLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.ReopenLetterDocument,
    "\n  mutation AttachSignedLetter($id: ID!, $version: Int!, $fileId: ID!) {\n    step: attachSignedLetter(id: $id, version: $version, fileId: $fileId) {\n      ...StepResult\n    }\n  }\n": types.AttachSignedLetterDocument,
    "\n  mutation SubmitLetter($id: ID!, $version: Int!) {\n    step: submitLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": types.SubmitLetterDocument,
    "\n  mutation WithdrawLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: withdrawLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.WithdrawLetterDocument,
    "\n  mutation SupersedeLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: supersedeLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.SupersedeLetterDocument,
    "\n  mutation ConfirmCapturedLetter($id: ID!, $version: Int!) {\n    step: confirmCapturedLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": types.ConfirmCapturedLetterDocument,
    "\n  mutation DisownCapturedLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: disownCapturedLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.DisownCapturedLetterDocument,
    "\n  mutation UnconfirmCapturedLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: unconfirmCapturedLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.UnconfirmCapturedLetterDocument,
    "\n  mutation WithdrawCapturedLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: withdrawCapturedLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.WithdrawCapturedLetterDocument,
    "\n  mutation AttendLetterObservation($observationId: ID!) {\n    step: attendLetterObservation(observationId: $observationId) {\n      ...StepResult\n    }\n  }\n": types.AttendLetterObservationDocument,
    "\n  mutation TakeUpLetter($id: ID!, $version: Int!) {\n    step: takeUpLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": types.TakeUpLetterDocument,
    "\n  mutation ObserveLetter($id: ID!, $version: Int!, $observations: [ObservationInput!]!) {\n    step: observeLetter(id: $id, version: $version, observations: $observations) {\n      ...StepResult\n    }\n  }\n": types.ObserveLetterDocument,
    "\n  mutation AcceptLetter($id: ID!, $version: Int!) {\n    step: acceptLetter(id: $id, version: $version) {\n      ...StepResult\n    }\n  }\n": types.AcceptLetterDocument,
    "\n  mutation RejectLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: rejectLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.RejectLetterDocument,
    "\n  mutation TakeBackLetterDecision($id: ID!, $version: Int!, $reason: String!) {\n    step: takeBackLetterDecision(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n": types.TakeBackLetterDecisionDocument,
    "\n  query LetterTemplates {\n    letterTemplate {\n      number\n      subject\n      addressee\n      body\n      plan\n      proactiveCommitment\n      points\n      authorityPost\n    }\n    letterTemplates {\n      number\n      reason\n      writtenAt\n      writtenByOffice\n    }\n  }\n": types.LetterTemplatesDocument,
    "\n  mutation WriteTemplate($template: LetterTemplateInput!, $reason: String!) {\n    result: writeLetterTemplate(template: $template, reason: $reason) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.WriteTemplateDocument,
    "\n  fragment LetterFields on LetterOfIntent {\n    id\n    state\n    version\n    captured\n    signedOnPaper\n    correctBy\n    replyDueOn\n    createdAt\n    frozenAt\n    submittedAt\n    decidedAt\n    supersededAt\n    withdrawnAt\n    withdrawnByOffice\n    reason\n    hasSignedCopy\n    signedFileId\n    signedCopyAt\n    untouchedFields\n    scanFileId\n    content {\n      place\n      date\n      subject\n      addressee\n      body\n      plan\n      proactiveCommitment\n      points {\n        text\n        own\n      }\n      signatoryName\n      signatoryPost\n      authorityName\n      authorityPost\n      termEndsOn\n      contactOffice\n      contactEmail\n    }\n    observations {\n      id\n      field\n      part\n      reason\n      suggestion\n      round\n      madeByOffice\n      madeAt\n      attendedAt\n    }\n    undoneDecisions {\n      decision\n      decidedAt\n      decidedBecause\n      undoneAt\n      undoneByOffice\n      reason\n    }\n    steps {\n      name\n      allowed\n      missing {\n        message\n        where\n        wrong\n      }\n    }\n    document {\n      folio\n      state\n      failure\n      downloadPath\n      issuedAt\n    }\n    acknowledgement {\n      folio\n      downloadPath\n      issuedAt\n    }\n    versions {\n      number\n      frozenAt\n      frozenByOffice\n      submittedAt\n      reopenedAt\n      reopenedBecause\n      reopenedByOffice\n      content {\n        place\n        date\n        subject\n        addressee\n        body\n        plan\n        proactiveCommitment\n        points {\n          text\n          own\n        }\n        signatoryName\n        signatoryPost\n        authorityName\n        authorityPost\n        termEndsOn\n        contactOffice\n        contactEmail\n      }\n    }\n    municipality {\n      id\n      name: distinctName\n      slug\n    }\n  }\n": types.LetterFieldsFragmentDoc,
    "\n  query CurrentLetter {\n    currentLetter {\n      ...LetterFields\n      editors {\n        office\n        section\n        seenAt\n      }\n    }\n    letterTemplate {\n      points\n      plan\n    }\n  }\n": types.CurrentLetterDocument,
    "\n  query OneLetter($id: ID!) {\n    letterOfIntent(id: $id) {\n      ...LetterFields\n    }\n  }\n": types.OneLetterDocument,
    "\n  query Letters($first: Int!, $after: String, $states: [LetterState!]) {\n    lettersOfIntent(first: $first, after: $after, states: $states) {\n      nodes {\n        id\n        state\n        submittedAt\n        createdAt\n        replyDueOn\n        correctBy\n        versions {\n          submittedAt\n        }\n        municipality {\n          name: distinctName\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LettersDocument,
    "\n  mutation StartLetter {\n    startLetter {\n      __typename\n      ... on LetterOfIntent {\n        id\n      }\n      ... on LetterAlreadyOpen {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.StartLetterDocument,
    "\n  mutation RegisterSignedLetter($input: RegisterSignedLetterInput!) {\n    result: registerSignedLetter(input: $input) {\n      __typename\n      ... on LetterOfIntent {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on TransitionRefused {\n        missing {\n          message\n          where\n        }\n      }\n      ... on StaleVersion {\n        currentVersion\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RegisterSignedLetterDocument,
    "\n  mutation EditLetter($id: ID!, $baseVersion: Int!, $changes: LetterChangesInput!) {\n    editLetter(id: $id, baseVersion: $baseVersion, changes: $changes) {\n      __typename\n      ... on LetterOfIntent {\n        id\n        version\n      }\n      ...WhoSaved\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on TransitionRefused {\n        missing {\n          message\n          where\n        }\n      }\n    }\n  }\n": types.EditLetterDocument,
    "\n  mutation EditingLetter($id: ID!, $section: String!) {\n    editingLetter(id: $id, section: $section) {\n      office\n    }\n  }\n": types.EditingLetterDocument,
    "\n  query NetworkLooks {\n    actingNetwork {\n      id\n      version\n      looks {\n        ...OwnLooks\n      }\n    }\n  }\n": types.NetworkLooksDocument,
    "\n  query MunicipalityLooks {\n    actingMunicipality {\n      id\n      version\n      looks {\n        ...OwnLooks\n      }\n    }\n  }\n": types.MunicipalityLooksDocument,
    "\n  fragment OwnLooks on LooksType {\n    primary\n    secondary\n    logo {\n      path\n      width\n      height\n    }\n  }\n": types.OwnLooksFragmentDoc,
    "\n  query TryLooks($input: LooksPreviewInput!) {\n    looksPreview(input: $input) {\n      primary {\n        ...ColourChecked\n      }\n      secondary {\n        ...ColourChecked\n      }\n      palette {\n        ...PageColours\n      }\n    }\n  }\n": types.TryLooksDocument,
    "\n  fragment ColourChecked on ColourCheck {\n    reads\n    nearest\n    readings {\n      use\n      ratio\n      reads\n    }\n  }\n": types.ColourCheckedFragmentDoc,
    "\n  mutation SetMunicipalityColours($id: ID!, $input: UpdateMunicipalityInput!) {\n    result: updateMunicipality(id: $id, input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetMunicipalityColoursDocument,
    "\n  mutation SetNetworkLogo($fileId: ID) {\n    result: setNetworkLogo(fileId: $fileId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.SetNetworkLogoDocument,
    "\n  mutation SetMunicipalityLogo($fileId: ID) {\n    result: setMunicipalityLogo(fileId: $fileId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.SetMunicipalityLogoDocument,
    "\n  query MailServerPage {\n    mailServer {\n      version\n      host\n      port\n      security\n      userName\n      senderName\n      senderAddress\n      state\n      heldBack {\n        message\n        remedy\n        answer\n      }\n      heldSince\n      waiting\n      trial {\n        askedAt\n        endedAt\n        current\n        problem {\n          message\n          remedy\n          answer\n        }\n      }\n      openSteps {\n        name\n        missing {\n          message\n        }\n      }\n      changedAt\n      changedBy\n    }\n  }\n": types.MailServerPageDocument,
    "\n  mutation SaveMailServer($input: SaveMailServerInput!) {\n    done: saveMailServer(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.SaveMailServerDocument,
    "\n  mutation TryMailServer($version: Int!) {\n    done: tryMailServer(version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.TryMailServerDocument,
    "\n  mutation UseMailServer($version: Int!) {\n    done: useMailServer(version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.UseMailServerDocument,
    "\n  mutation RemoveMailServer($version: Int!) {\n    done: removeMailServer(version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.RemoveMailServerDocument,
    "\n  query MunicipalHome($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      name: distinctName\n      stage\n      letterAcceptedAt\n      secretariatInstalledAt\n      cocreationOpenedAt\n      planPublishedAt\n      implementationStartedAt\n      evaluatedAt\n      movements(first: 8) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          page\n        }\n      }\n    }\n    myNotices(first: 50) {\n      nodes {\n        id\n        heading\n        path\n        createdAt\n        networkSlug\n        municipalitySlug\n      }\n    }\n  }\n": types.MunicipalHomeDocument,
    "\n  query LetterState {\n    currentLetter {\n      state\n    }\n  }\n": types.LetterStateDocument,
    "\n  query WhatNext {\n    whatNext {\n      key\n      title\n      consequence\n      dueOn\n      who\n      href\n      state\n    }\n  }\n": types.WhatNextDocument,
    "\n  query TasksOfOthers {\n    whatNextOfOthers\n  }\n": types.TasksOfOthersDocument,
    "\n  query Colleagues {\n    memberships(first: 100) {\n      nodes {\n        office\n        person {\n          id\n        }\n      }\n    }\n  }\n": types.ColleaguesDocument,
    "\n  query Notices($first: Int!, $after: String, $unreadOnly: Boolean!) {\n    myNotices(first: $first, after: $after, unreadOnly: $unreadOnly) {\n      nodes {\n        id\n        heading\n        path\n        createdAt\n        readAt\n        networkName\n        municipalityName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation MarkRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      __typename\n      ... on NoticesRead {\n        marked\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.MarkReadDocument,
    "\n  query Settings {\n    networkSettings {\n      key\n      value\n      initial\n      changes {\n        value\n        setAt\n        setByOffice\n        reason\n      }\n    }\n    actingNetwork {\n      id\n      name\n      slug\n      version\n      timeZone\n      locales\n      calendar {\n        workWeek\n        officialHolidays\n        nonWorkingDays {\n          from\n          to\n          reason\n        }\n      }\n      terminology {\n        key\n        locale\n        one\n        many\n        own\n      }\n      authorities {\n        id\n        name\n        shortName\n        startsOn\n        endsOn\n        contactEmail\n        website\n      }\n    }\n  }\n": types.SettingsDocument,
    "\n  mutation UpdateNetwork($input: UpdateNetworkInput!) {\n    result: updateNetwork(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.UpdateNetworkDocument,
    "\n  mutation SucceedAuthority($input: SucceedAuthorityInput!) {\n    result: succeedAuthority(input: $input) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SucceedAuthorityDocument,
    "\n  mutation SetSetting($key: String!, $value: String!, $reason: String!) {\n    result: setNetworkSetting(key: $key, value: $value, reason: $reason) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetSettingDocument,
    "\n  query NoticeTemplateList {\n    noticeTemplates {\n      kind\n      title\n      situation\n      situationTitle\n      language\n      mandatory\n      number\n      own\n      fits\n    }\n  }\n": types.NoticeTemplateListDocument,
    "\n  query NoticeTemplatePage($kind: String!, $situation: String!, $language: Language!) {\n    noticeTemplate(kind: $kind, situation: $situation, language: $language) {\n      template {\n        title\n        situationTitle\n        mandatory\n        number\n        own\n        fits\n        words {\n          subject\n          opening\n          body\n          closing\n        }\n        variables {\n          name\n          meaning\n          required\n        }\n      }\n      versions {\n        number\n        reason\n        writtenAt\n        writtenByOffice\n        words {\n          subject\n          opening\n          body\n          closing\n        }\n      }\n    }\n  }\n": types.NoticeTemplatePageDocument,
    "\n  query NoticePreviewPage($template: NoticeTemplateInput!) {\n    result: noticePreview(template: $template) {\n      __typename\n      ... on NoticePreview {\n        subject\n        line\n        html\n        text\n        example\n        placeName\n        toldAt\n      }\n      ... on InvalidInput {\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.NoticePreviewPageDocument,
    "\n  mutation WriteNoticeTemplatePage($input: WriteNoticeTemplateInput!) {\n    result: writeNoticeTemplate(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.WriteNoticeTemplatePageDocument,
    "\n  mutation RestoreNoticeTemplatePage($input: RestoreNoticeTemplateInput!) {\n    result: restoreNoticeTemplate(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.RestoreNoticeTemplatePageDocument,
    "\n  mutation TryNoticeTemplatePage($template: NoticeTemplateInput!) {\n    result: tryNoticeTemplate(template: $template) {\n      __typename\n      ... on MailTrialStarted {\n        address\n      }\n      ... on InvalidInput {\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.TryNoticeTemplatePageDocument,
    "\n  subscription MyNoticesChanged {\n    myNoticesChanged {\n      unreadCount\n      arrived\n      latest {\n        heading\n      }\n    }\n  }\n": types.MyNoticesChangedDocument,
    "\n  query NetworkRules($on: String, $asked: Boolean! = false) {\n    actingNetwork {\n      id\n      sectors {\n        id\n        key\n        name\n        retiredAt\n      }\n      bodyRules {\n        title\n        version\n        adoptedOn\n        reason\n        registeredIn\n        registeredOn\n        rules\n        inWords {\n          topic\n          heading\n          text\n        }\n      }\n      rulesThen: bodyRules(on: $on) @include(if: $asked) {\n        version\n      }\n      bodyRulesVersions {\n        id\n        title\n        version\n        adoptedOn\n        adoptedByOffice\n        reason\n        inWords {\n          topic\n          heading\n          text\n        }\n      }\n    }\n  }\n": types.NetworkRulesDocument,
    "\n  mutation SetNetworkRules($input: SetNetworkRulesInput!) {\n    result: setNetworkRules(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetNetworkRulesDocument,
    "\n  query NetworkSectors {\n    actingNetwork {\n      id\n      sectors {\n        id\n        key\n        name\n        shape\n        retiredAt\n        retiredReason\n      }\n    }\n  }\n": types.NetworkSectorsDocument,
    "\n  mutation SaveSector($input: SaveSectorInput!) {\n    result: saveSector(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveSectorDocument,
    "\n  mutation OrderSectors($keys: [String!]!) {\n    result: orderSectors(keys: $keys) {\n      ...SectorsSaidNo\n    }\n  }\n": types.OrderSectorsDocument,
    "\n  mutation RemoveSector($key: String!, $reason: String!) {\n    result: removeSector(key: $key, reason: $reason) {\n      ...SectorsSaidNo\n    }\n  }\n": types.RemoveSectorDocument,
    "\n  mutation RetireSector($key: String!, $reason: String!) {\n    result: retireSector(key: $key, reason: $reason) {\n      ...SectorsSaidNo\n    }\n  }\n": types.RetireSectorDocument,
    "\n  mutation RestoreSector($key: String!, $reason: String!) {\n    result: restoreSector(key: $key, reason: $reason) {\n      ...SectorsSaidNo\n    }\n  }\n": types.RestoreSectorDocument,
    "\n  fragment SectorsSaidNo on SectorsResult {\n    __typename\n    ... on Refusal {\n      code\n      message\n      remedy\n    }\n    ... on InvalidInput {\n      issues {\n        path\n        message\n      }\n    }\n  }\n": types.SectorsSaidNoFragmentDoc,
    "\n  query PeoplePlace($network: String!, $slug: String!) {\n    municipality(network: $network, slug: $slug) {\n      id\n      name\n    }\n  }\n": types.PeoplePlaceDocument,
    "\n  query People($tenantId: ID!, $after: String) {\n    memberships(first: 100, after: $after, tenantId: $tenantId, past: true) {\n      nodes {\n        id\n        version\n        role\n        roleName\n        office\n        current\n        startsOn\n        endsOn\n        endReason\n        deputyOf\n        person {\n          id\n          name\n          email\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query PeopleInvited($tenantId: ID!) {\n    invitations(first: 100, tenantId: $tenantId) {\n      nodes {\n        id\n        email\n        name\n        role\n        roleName\n        status\n        sentAt\n        expiresAt\n        startsOn\n        endsOn\n        deputyOf\n      }\n    }\n    invitableRoles(tenantId: $tenantId) {\n      key\n      name\n    }\n  }\n": types.PeopleInvitedDocument,
    "\n  fragment InvitationResult on Invitation {\n    id\n    email\n  }\n": types.InvitationResultFragmentDoc,
    "\n  mutation Invite($input: InviteInput!) {\n    result: invite(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.InviteDocument,
    "\n  mutation ReplaceLiaison($input: ReplaceLiaisonInput!) {\n    result: replaceLiaison(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ReplaceLiaisonDocument,
    "\n  mutation NameDeputy($input: NameDeputyInput!) {\n    result: nameDeputy(input: $input) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.NameDeputyDocument,
    "\n  mutation Resend($id: ID!) {\n    result: resendInvitation(id: $id) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.ResendDocument,
    "\n  mutation Revoke($id: ID!, $reason: String!) {\n    result: revokeInvitation(id: $id, reason: $reason) {\n      __typename\n      ... on Invitation {\n        ...InvitationResult\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RevokeDocument,
    "\n  mutation CorrectMembership($input: CorrectMembershipInput!) {\n    result: correctMembership(input: $input) {\n      __typename\n      ... on Membership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.CorrectMembershipDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    result: endMembership(input: $input) {\n      __typename\n      ... on Membership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.EndMembershipDocument,
    "\n  query CommitmentAddress($id: ID!) {\n    workspaceCommitment(id: $id) {\n      id\n      planId\n      publishedAt\n    }\n    followable(subjectType: \"Commitment\", subjectId: $id) {\n      path\n    }\n  }\n": types.CommitmentAddressDocument,
    "\n  query WorkspacePlans {\n    workspacePlans {\n      id\n      slug\n      title\n      state\n      startsOn\n      endsOn\n      versionNumber\n      draft\n      amendmentOpen\n      publishedAt\n      summary {\n        commitments\n        completed\n        late\n      }\n    }\n  }\n": types.WorkspacePlansDocument,
    "\n  query WorkspacePlan($id: ID!) {\n    workspacePlan(id: $id) {\n      id\n      slug\n      title\n      state\n      startsOn\n      endsOn\n      introduction\n      legalContext\n      methodology\n      versionNumber\n      draft\n      lock\n      reason\n      folio\n      capturedFrom\n      withdrawnReason\n      amendmentOpen\n      amendmentNeedsEndorsement\n      mayEdit\n      mayAmend\n      publishedAt\n      endorsement {\n        body\n        how\n        on\n        governmentMembers\n        otherMembers\n        statement\n        evidenceUrl\n      }\n      versions {\n        number\n        reason\n        publishedAt\n        office\n        folio\n      }\n      openSteps {\n        name\n        allowed\n        missing {\n          message\n          where\n          wrong\n        }\n        ahead {\n          message\n          where\n          wrong\n        }\n      }\n      commitments {\n        id\n        number\n        title\n        kind\n        state\n        draft\n        publishedAt\n        leadUnit\n        counterpart\n        problem\n        action\n        contribution\n        relevance\n        pillars\n        startsOn\n        endsOn\n        milestones {\n          id\n          state\n          dueOn\n          owner\n          means\n        }\n        progress {\n          government\n        }\n      }\n    }\n    secretariat {\n      id\n      name\n    }\n  }\n": types.WorkspacePlanDocument,
    "\n  mutation CreatePlan($input: NewActionPlanInput!) {\n    done: createPlan(input: $input) {\n      __typename\n      ... on ActionPlan {\n        id\n      }\n      ...SaidNo\n    }\n  }\n": types.CreatePlanDocument,
    "\n  mutation UpdatePlan($id: ID!, $lock: Int!, $input: ActionPlanChangesInput!) {\n    done: updatePlan(id: $id, lock: $lock, input: $input) {\n      __typename\n      ... on ActionPlan {\n        id\n        lock\n      }\n      ...SaidNo\n      ...WhoSaved\n    }\n  }\n": types.UpdatePlanDocument,
    "\n  mutation TakePlanStep($id: ID!, $step: ActionPlanStep!, $reason: String) {\n    done: takePlanStep(id: $id, step: $step, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.TakePlanStepDocument,
    "\n  mutation DiscardPlan($id: ID!, $reason: String!) {\n    done: discardPlan(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.DiscardPlanDocument,
    "\n  mutation EndorsePlan($id: ID!, $input: PlanEndorsementInput!) {\n    done: endorsePlan(id: $id, input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.EndorsePlanDocument,
    "\n  mutation PublishPlan($id: ID!) {\n    done: publishPlan(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.PublishPlanDocument,
    "\n  mutation StartAmendment($planId: ID!, $reason: String!) {\n    done: startAmendment(planId: $planId, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.StartAmendmentDocument,
    "\n  mutation PublishAmendment($planId: ID!, $endorsement: PlanEndorsementInput) {\n    done: publishAmendment(planId: $planId, endorsement: $endorsement) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.PublishAmendmentDocument,
    "\n  mutation DiscardAmendment($planId: ID!) {\n    done: discardAmendment(planId: $planId) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.DiscardAmendmentDocument,
    "\n  mutation ReorderCommitments($planId: ID!, $commitmentIds: [ID!]!) {\n    done: reorderCommitments(planId: $planId, commitmentIds: $commitmentIds) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.ReorderCommitmentsDocument,
    "\n  query PlanSheet($planId: ID!, $format: SheetFormat!) {\n    planSheet(planId: $planId, format: $format) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": types.PlanSheetDocument,
    "\n  mutation ImportPlan($planId: ID!, $fileId: ID!, $trial: Boolean!, $mapping: [PlanImportColumnInput!]!) {\n    done: importPlan(planId: $planId, fileId: $fileId, trial: $trial, mapping: $mapping) {\n      __typename\n      ... on PlanImportReport {\n        applied\n        problems {\n          row\n          column\n          heading\n          message\n          remedy\n        }\n        commitments {\n          created\n          updated\n          unchanged\n        }\n        milestones {\n          created\n          updated\n          unchanged\n        }\n        mapping {\n          heading\n          field\n          example\n        }\n      }\n      ...SaidNo\n    }\n  }\n": types.ImportPlanDocument,
    "\n  query OwnNotice($tenantId: ID!) {\n    privacyNotice(tenantId: $tenantId) {\n      tenantId\n      version\n      body\n      publishedAt\n    }\n    privacyNoticeVersions {\n      id\n      version\n      body\n      reason\n      publishedAt\n    }\n  }\n": types.OwnNoticeDocument,
    "\n  mutation PublishNotice($input: PublishPrivacyNoticeInput!) {\n    result: publishPrivacyNotice(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.PublishNoticeDocument,
    "\n  query WorkspacePlanMilestones($id: ID!) {\n    workspacePlan(id: $id, published: true) {\n      id\n      title\n      commitments {\n        id\n        number\n        title\n        state\n        milestones {\n          id\n          number\n          title\n          state\n          dueOn\n          late\n          governmentPercent\n          societyPercent\n        }\n      }\n    }\n  }\n": types.WorkspacePlanMilestonesDocument,
    "\n  query CommitmentReports($id: ID!, $first: Int!) {\n    workspaceCommitment(id: $id, published: true) {\n      id\n      number\n      title\n      planId\n      reportVoices\n      progress {\n        government\n      }\n      milestones {\n        id\n        number\n        title\n        state\n        stateReason\n        dueOn\n        governmentPercent\n        societyPercent\n      }\n      reports(first: $first) {\n        nodes {\n          id\n          milestoneId\n          voice\n          percent\n          body\n          periodEndsOn\n          state\n          stateReason\n          office\n          reportedAt\n          decidedAt\n          decidedByOffice\n          mayDecide\n          mayWithdraw\n          mayReopen\n          mayTakeOver\n          keeperOffice\n          successors {\n            membershipId\n            name\n            office\n          }\n          evidence {\n            id\n            kind\n            description\n            fileId\n            url\n            sha256\n            checkState\n            checkFault\n            checkedAt\n            httpStatus\n            contentType\n            pageTitle\n            contentChangedAt\n          }\n        }\n      }\n    }\n  }\n": types.CommitmentReportsDocument,
    "\n  mutation ReportProgress($milestoneId: ID!, $input: ProgressReportInput!) {\n    done: reportProgress(milestoneId: $milestoneId, input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.ReportProgressDocument,
    "\n  mutation CheckEvidenceLink($id: ID!) {\n    done: checkEvidenceLink(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.CheckEvidenceLinkDocument,
    "\n  mutation VerifyProgress($id: ID!) {\n    done: verifyProgress(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.VerifyProgressDocument,
    "\n  mutation ReturnProgress($id: ID!, $reason: String!) {\n    done: returnProgress(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.ReturnProgressDocument,
    "\n  mutation ReopenProgress($id: ID!, $reason: String!) {\n    done: reopenProgress(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.ReopenProgressDocument,
    "\n  mutation ReassignReport($id: ID!, $reason: String!, $membershipId: ID) {\n    done: reassignReport(id: $id, reason: $reason, membershipId: $membershipId) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.ReassignReportDocument,
    "\n  mutation WithdrawReport($id: ID!, $reason: String!) {\n    done: withdrawReport(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.WithdrawReportDocument,
    "\n  mutation MoveMilestoneDate($id: ID!, $input: MoveDateInput!) {\n    done: moveMilestoneDate(id: $id, input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.MoveMilestoneDateDocument,
    "\n  mutation CancelMilestone($id: ID!, $reason: String!) {\n    done: cancelMilestone(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.CancelMilestoneDocument,
    "\n  mutation RestoreMilestone($id: ID!, $reason: String!) {\n    done: restoreMilestone(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.RestoreMilestoneDocument,
    "\n  query InstituteGroups {\n    actingNetwork {\n      groups {\n        id\n        kind\n        name\n        slug\n        municipalityCount\n      }\n    }\n  }\n": types.InstituteGroupsDocument,
    "\n  query InstituteGroup($slug: String!) {\n    actingNetwork {\n      groups(slug: $slug) {\n        id\n        kind\n        name\n        slug\n        version\n        municipalities(first: 600) {\n          id\n        }\n      }\n    }\n  }\n": types.InstituteGroupDocument,
    "\n  query InstituteMunicipalityNames($after: String) {\n    actingNetwork {\n      municipalities(first: 100, after: $after) {\n        nodes {\n          id\n          inegiKey\n          slug\n          name\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.InstituteMunicipalityNamesDocument,
    "\n  mutation SaveMunicipalityGroup($input: SaveGroupInput!) {\n    done: saveMunicipalityGroup(input: $input) {\n      __typename\n      ... on MunicipalityGroup {\n        id\n        slug\n      }\n      ...SaidNo\n    }\n  }\n": types.SaveMunicipalityGroupDocument,
    "\n  mutation DeleteMunicipalityGroup($id: ID!, $version: Int!) {\n    done: deleteMunicipalityGroup(id: $id, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.DeleteMunicipalityGroupDocument,
    "\n  query MailSuppressions($first: Int!, $after: String) {\n    mailSuppressions(first: $first, after: $after) {\n      nodes {\n        id\n        address\n        cause\n        code\n        since\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MailSuppressionsDocument,
    "\n  query MailSuppressionToLift($id: ID!) {\n    mailSuppression(id: $id) {\n      id\n      address\n      liftedAt\n    }\n  }\n": types.MailSuppressionToLiftDocument,
    "\n  query UnreachableMembers {\n    unreachableMembers {\n      membershipId\n      name\n      office\n      tenantId\n      placeName\n      cause\n      since\n    }\n  }\n": types.UnreachableMembersDocument,
    "\n  mutation LiftMailSuppression($input: LiftMailSuppressionInput!) {\n    done: liftMailSuppression(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.LiftMailSuppressionDocument,
    "\n  query OwnMailSuppressions {\n    myMailSuppressions {\n      networkName\n      cause\n    }\n  }\n": types.OwnMailSuppressionsDocument,
    "\n  fragment TermFields on Term {\n    id\n    name\n    office\n    organisation\n    startsOn\n    endsOn\n    account\n    appointmentAct\n    oathOn\n    endedOn\n    endKind\n    endReason\n    version\n  }\n  fragment InstallationFields on Installation {\n    id\n    version\n    state\n    heldOn\n    startsAt\n    endsAt\n    venue\n    presidedBy {\n      name\n      post\n    }\n    background\n    oath {\n      takenBy\n      text\n      answer\n    }\n    rulesStatement\n    calendar {\n      on\n      at\n      what\n      venue\n    }\n    agreements\n    folio\n    signedFileId\n    signedAt\n    struckCopies {\n      fileId\n      attachedAt\n      struckAt\n      reason\n      office\n    }\n    reason\n  }\n  fragment SecretariatFields on Body {\n    id\n    name\n    state\n    version\n    legalBasis\n    convenedOn\n    installedOn\n    rulesApprovedOn\n    seats {\n      id\n      name\n      number\n      label\n      vote\n      version\n      sector {\n        key\n        name\n        shape\n      }\n      holder {\n        ...TermFields\n      }\n      alternate {\n        ...TermFields\n      }\n    }\n    facilitator {\n      ...TermFields\n    }\n    formerTerms {\n      ...TermFields\n    }\n    rules {\n      title\n      version\n      ofNetwork\n      adoptedOn\n      registeredIn\n      registeredOn\n      rules\n      inWords {\n        topic\n        heading\n        text\n      }\n    }\n    ownRules {\n      id\n      version\n      adoptedOn\n      reason\n    }\n    compositionCheck {\n      sectors {\n        sector {\n          key\n          shape\n        }\n        name\n        have\n        held\n        minimum\n        maximum\n      }\n      total\n      held\n      satisfied\n    }\n    steps {\n      name\n      allowed\n      missing {\n        message\n        where\n        wrong\n      }\n    }\n    sectors {\n      key\n      name\n      shape\n      retiredAt\n    }\n    installation {\n      ...InstallationFields\n    }\n    installations {\n      ...InstallationFields\n    }\n  }\n": types.TermFieldsFragmentDoc,
    "\n  query Secretariat {\n    secretariat {\n      ...SecretariatFields\n    }\n  }\n": types.SecretariatDocument,
    "\n  query LetterSignatory {\n    currentLetter {\n      content {\n        signatoryName\n        signatoryPost\n      }\n    }\n  }\n": types.LetterSignatoryDocument,
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
    "\n  mutation AttachSignedAct($bodyId: ID!, $version: Int!, $fileId: ID!, $reason: String) {\n    done: attachSignedAct(bodyId: $bodyId, version: $version, fileId: $fileId, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.AttachSignedActDocument,
    "\n  query SentNotices($first: Int!, $after: String, $kind: String, $tenantId: ID, $from: String, $until: String, $troubled: Boolean!) {\n    sentNotices(first: $first, after: $after, kind: $kind, tenantId: $tenantId, from: $from, until: $until, troubled: $troubled) {\n      nodes {\n        id\n        title\n        heading\n        placeName\n        at\n        recipients\n        listOnly\n        waiting\n        sent\n        failed\n        bounced\n        suppressed\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SentNoticesDocument,
    "\n  query MailPauses {\n    mailPauses {\n      placeName\n      reason\n      since\n    }\n  }\n": types.MailPausesDocument,
    "\n  query MailLimits {\n    mailLimits {\n      tenantId\n      placeName\n      daily\n      waiting\n      from\n    }\n  }\n": types.MailLimitsDocument,
    "\n  query SentNotice($id: ID!) {\n    sentNotice(id: $id) {\n      notice {\n        id\n        title\n        heading\n        placeName\n        at\n        recipients\n        listOnly\n        waiting\n        sent\n        failed\n        bounced\n        suppressed\n        resendable\n      }\n      members {\n        membershipId\n        office\n        name\n        mail\n        reason\n      }\n    }\n  }\n": types.SentNoticeDocument,
    "\n  mutation ResendNotice($input: ResendNoticeInput!) {\n    done: resendNotice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.ResendNoticeDocument,
    "\n  query WorkspaceMe {\n    me {\n      id\n      name\n      email\n      language\n      operator\n      hasPassword\n      totp\n      memberships {\n        id\n        role\n        rights\n        roleName\n        office\n        current\n        startsOn\n        place {\n          tenantId\n          kind\n          name\n          slug\n          networkId\n          networkName\n          networkSlug\n        }\n      }\n    }\n  }\n": types.WorkspaceMeDocument,
    "\n  query OwnInvitations {\n    me {\n      email\n      invitations {\n        roleName\n        sentAt\n        expiresAt\n        place {\n          tenantId\n          name\n        }\n      }\n    }\n    myFollows(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.OwnInvitationsDocument,
    "\n  query WorkspaceFrame($network: String!, $municipality: String!, $within: Boolean!, $advised: Boolean!, $announced: Boolean!) {\n    unreadNoticeCount\n    unreadAdvice @include(if: $advised)\n    unreadAnnouncements @include(if: $announced)\n    network(slug: $network) {\n      id\n      name\n      slug\n      fictional\n      timeZone\n      locales\n      version\n      terminology {\n        key\n        locale\n        one\n        many\n        own\n      }\n      looks {\n        logo {\n          path\n        }\n      }\n      palette {\n        ...PageColours\n      }\n    }\n    municipality(network: $network, slug: $municipality) @include(if: $within) {\n      looks {\n        logo {\n          path\n        }\n      }\n      palette {\n        ...PageColours\n      }\n    }\n  }\n": types.WorkspaceFrameDocument,
    "\n  query MailboxThere {\n    localMailbox(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.MailboxThereDocument,
    "\n  query Mailbox($first: Int!, $after: String) {\n    localMailbox(first: $first, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        sentAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MailboxDocument,
    "\n  query Mail($id: String!) {\n    localMail(id: $id) {\n      id\n      to\n      subject\n      sentAt\n      text\n    }\n  }\n": types.MailDocument,
    "\n  mutation DeclineInvitation($token: String!) {\n    result: declineInvitation(token: $token) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.DeclineInvitationDocument,
    "\n  query InvitationDoor($token: String!) {\n    invitationByToken(token: $token) {\n      email\n      expiresAt\n      invitingBody\n      invitingOffice\n      name\n      office\n      roleName\n      status\n      place {\n        kind\n        name\n        slug\n        networkName\n        networkSlug\n      }\n      notice {\n        version\n        body\n        publishedAt\n      }\n    }\n  }\n": types.InvitationDoorDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on InvitationAccepted {\n        continueUrl\n        invitation {\n          membershipId\n          place {\n            kind\n            slug\n            networkSlug\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query Deployment {\n    deploymentState {\n      needsSetup\n    }\n    networks {\n      id\n      name\n      slug\n      fictional\n    }\n  }\n": types.DeploymentDocument,
    "\n  mutation SetUp($input: SetUpDeploymentInput!) {\n    setUpDeployment(input: $input) {\n      __typename\n      ... on DeploymentSetUp {\n        operatorId\n        continueUrl\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetUpDocument,
    "\n  mutation OpenNetwork($input: OpenNetworkInput!) {\n    openNetwork(input: $input) {\n      __typename\n      ... on Network {\n        id\n        name\n        slug\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.OpenNetworkDocument,
    "\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.InviteAdministratorDocument,
    "\n  query Webhooks {\n    webhookEndpoints {\n      id\n      url\n      description\n      state\n      waiting\n      heldBack\n      deliveredAt\n      failingSince\n    }\n  }\n": types.WebhooksDocument,
    "\n  query WebhookEvents {\n    webhookEvents {\n      type\n      title\n      audience\n    }\n  }\n": types.WebhookEventsDocument,
    "\n  query Webhook($id: ID!) {\n    webhookEndpoint(id: $id) {\n      id\n      version\n      url\n      description\n      events\n      state\n      disabledCause\n      waiting\n      heldBack\n      createdAt\n      deliveredAt\n      failingSince\n      previousSecretUntil\n      openSteps {\n        name\n        allowed\n      }\n    }\n  }\n": types.WebhookDocument,
    "\n  query WebhookMessages($endpointId: ID!, $state: WebhookDeliveryState, $first: Int!, $after: String) {\n    webhookDeliveries(endpointId: $endpointId, state: $state, first: $first, after: $after) {\n      nodes {\n        id\n        title\n        event\n        occurredAt\n        state\n        attempts\n        dueAt\n        status\n        fault\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.WebhookMessagesDocument,
    "\n  query WebhookMessage($id: ID!) {\n    webhookDelivery(id: $id) {\n      body\n      delivery {\n        id\n        endpointId\n        messageId\n        title\n        event\n        occurredAt\n        state\n        attempts\n        dueAt\n        finishedAt\n      }\n      log {\n        at\n        durationMs\n        status\n        fault\n        response\n      }\n    }\n  }\n": types.WebhookMessageDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n    done: createWebhookEndpoint(input: $input) {\n      __typename\n      ... on WebhookEndpointCreated {\n        secret\n        endpoint {\n          id\n          description\n        }\n      }\n      ...SaidNo\n    }\n  }\n": types.CreateWebhookDocument,
    "\n  mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {\n    done: updateWebhookEndpoint(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.UpdateWebhookDocument,
    "\n  mutation TakeWebhookStep($id: ID!, $version: Int!, $step: WebhookStep!) {\n    done: takeWebhookStep(id: $id, version: $version, step: $step) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.TakeWebhookStepDocument,
    "\n  mutation RotateWebhookSecret($id: ID!, $version: Int!) {\n    done: rotateWebhookSecret(id: $id, version: $version) {\n      __typename\n      ... on WebhookSecretRotated {\n        secret\n        endpoint {\n          previousSecretUntil\n        }\n      }\n      ...SaidNo\n    }\n  }\n": types.RotateWebhookSecretDocument,
    "\n  mutation DeleteWebhook($id: ID!, $version: Int!) {\n    done: deleteWebhookEndpoint(id: $id, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n": types.DeleteWebhookDocument,
    "\n  mutation TestWebhook($id: ID!) {\n    done: testWebhookEndpoint(id: $id) {\n      __typename\n      ... on WebhookDelivery {\n        id\n      }\n      ...SaidNo\n    }\n  }\n": types.TestWebhookDocument,
    "\n  mutation ResendWebhooks($input: ResendWebhooksInput!) {\n    done: resendWebhooks(input: $input) {\n      __typename\n      ... on WebhooksResent {\n        messages\n      }\n      ...SaidNo\n    }\n  }\n": types.ResendWebhooksDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PageColours on Palette {\n    light {\n      accent\n      accentStrong\n      accentWash\n      band\n      bandSoft\n    }\n    dark {\n      accent\n      accentStrong\n      accentWash\n      band\n      bandSoft\n    }\n  }\n"): typeof import('./graphql').PageColoursFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicCommitment($network: String!, $municipality: String, $commitment: String!) {\n    network(slug: $network) {\n      timeZone\n    }\n    commitmentBySlug(network: $network, municipality: $municipality, slug: $commitment) {\n      id\n      number\n      title\n      state\n      stateReason\n      kind\n      owner {\n        name\n        municipalitySlug\n      }\n      promise\n      problem\n      statusQuo\n      action\n      contribution\n      relevance\n      pillars\n      goals {\n        key\n        name\n      }\n      leadUnit\n      otherUnits\n      counterpart\n      budget\n      startsOn\n      endsOn\n      baselineEndsOn\n      nextDueOn\n      extra {\n        label\n        value\n      }\n      plan {\n        slug\n        title\n        folio\n        capturedFrom\n        summary {\n          commitments\n        }\n      }\n      progress {\n        government\n        governmentMilestones\n        society\n        societyMilestones\n        gap\n        disputed\n        milestones\n      }\n      milestones {\n        id\n        number\n        title\n        state\n        stateReason\n        late\n        means\n        dueOn\n        baselineDueOn\n        verifiedAt\n        governmentPercent\n        societyPercent\n      }\n      dateChanges {\n        milestoneId\n        reason\n      }\n      reports(first: 50) {\n        nodes {\n          id\n          voice\n          state\n          body\n          office\n          reportedAt\n          evidence {\n            id\n            kind\n            description\n            fileId\n            sha256\n            url\n            restricted\n            checkState\n            checkedAt\n            pageTitle\n            contentChangedAt\n          }\n        }\n      }\n      timeline(first: 40) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          reason\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicCommitments(\n    $network: String!\n    $first: Int!\n    $after: String\n    $search: String\n    $state: CommitmentState\n    $disputed: Boolean\n  ) {\n    network(slug: $network) {\n      timeZone\n      commitments(first: $first, after: $after, search: $search, state: $state, disputed: $disputed) {\n        nodes {\n          id\n          slug\n          title\n          state\n          endsOn\n          baselineEndsOn\n          nextDueOn\n          progress {\n            government\n            society\n            gap\n            disputed\n          }\n          milestones {\n            dueOn\n            baselineDueOn\n          }\n          plan {\n            capturedFrom\n          }\n          owner {\n            name\n            municipalitySlug\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicCommitmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublicFollow($input: FollowInput!) {\n    follow(input: $input) {\n      __typename\n      ... on FollowRequested {\n        linkHours\n      }\n      ... on Refusal {\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicFollowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicFollowable($subjectType: String!, $subjectId: ID!) {\n    followable(subjectType: $subjectType, subjectId: $subjectId) {\n      title\n      noticeVersion\n    }\n  }\n"): typeof import('./graphql').PublicFollowableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicFollowByToken($token: String!) {\n    followByToken(token: $token) {\n      state\n      subjectType\n      title\n      path\n      email\n      choicesPath\n    }\n  }\n"): typeof import('./graphql').PublicFollowByTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublicConfirmFollow($token: String!) {\n    step: confirmFollow(token: $token) {\n      __typename\n      ... on FollowStatus {\n        state\n        subjectType\n        title\n        path\n        email\n        choicesPath\n      }\n    }\n  }\n"): typeof import('./graphql').PublicConfirmFollowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublicLeaveFollow($token: String!) {\n    step: leaveFollow(token: $token) {\n      __typename\n      ... on FollowStatus {\n        state\n        subjectType\n        title\n        path\n        email\n        choicesPath\n      }\n    }\n  }\n"): typeof import('./graphql').PublicLeaveFollowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicFollowed($type: String!, $id: ID!) {\n    followable(subjectType: $type, subjectId: $id) {\n      followersCount\n      noticeVersion\n    }\n  }\n"): typeof import('./graphql').PublicFollowedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicLetter($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      name: distinctName\n      slug\n      letter {\n        state\n        captured\n        signedOnPaper\n        submittedAt\n        decidedAt\n        document {\n          folio\n          size\n          downloadPath\n        }\n        content {\n          place\n          date\n          subject\n          addressee\n          body\n          plan\n          proactiveCommitment\n          signatoryName\n          signatoryPost\n          authorityName\n          authorityPost\n          points {\n            text\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicMailReader($token: String!) {\n    mailReader(token: $token) {\n      email\n      account\n      waiting\n      choices {\n        frequency\n        paused\n        quietFrom\n        quietUntil\n      }\n      follows {\n        id\n        title\n        path\n        frequency\n        leavePath\n      }\n      sent {\n        id\n        subject\n        why\n        state\n        at\n      }\n    }\n  }\n"): typeof import('./graphql').PublicMailReaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublicChooseMail($token: String!, $input: ChooseMailInput!, $follows: [FollowFrequencyInput!]!) {\n    result: chooseMail(token: $token, input: $input, follows: $follows) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicChooseMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublicPauseMail($token: String!) {\n    result: pauseMail(token: $token) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').PublicPauseMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicMunicipality($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      inegiKey\n      slug\n      name: distinctName\n      population\n      populationSource\n      website\n      timeZone\n      looks {\n        logo {\n          path\n          width\n          height\n        }\n      }\n      invitedAt\n      stage\n      idle\n      letterAcceptedAt\n      cocreationOpenedAt\n      evaluatedAt\n      locator {\n        width\n        height\n        outline\n        path\n        center\n      }\n      letter {\n        captured\n        content {\n          termEndsOn\n        }\n      }\n      secretariat {\n        installedOn\n        ...PublicSecretariatSeats\n      }\n      plans {\n        id\n        slug\n        title\n        state\n        publishedAt\n        startsOn\n        endsOn\n      }\n      movements(first: 5) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          page\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicMunicipalityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicPromises($network: String!, $municipality: String!, $plan: String!) {\n    plan(network: $network, municipality: $municipality, slug: $plan) {\n      summary {\n        nextDueOn\n      }\n      commitments {\n        id\n        slug\n        number\n        title\n        promise\n        state\n        endsOn\n        baselineEndsOn\n        nextDueOn\n        progress {\n          government\n          society\n          gap\n          disputed\n        }\n        milestones {\n          id\n          title\n          state\n          dueOn\n          baselineDueOn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicPromisesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicNetworkHome($network: String!, $region: String!, $within: Boolean!) {\n    network(slug: $network) {\n      name\n      plans {\n        slug\n        title\n        capturedFrom\n        summary {\n          commitments\n        }\n      }\n      commitmentCounts {\n        published\n        disputed\n      }\n      unconfirmedLetters\n      groups {\n        slug\n        name\n      }\n      region: groups(slug: $region) @include(if: $within) {\n        slug\n        municipalities(first: 600) {\n          inegiKey\n        }\n      }\n      map {\n        width\n        height\n        outline\n        attribution\n        places {\n          inegiKey\n          slug\n          name\n          population\n          stage\n          idle\n          path\n          center\n        }\n      }\n      movements(first: 8) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          page\n          municipality {\n            name: distinctName\n            slug\n          }\n        }\n      }\n      comingMilestones(first: 4) {\n        id\n        title\n        dueOn\n        commitment {\n          slug\n          owner {\n            name\n            path\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicNetworkHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicNetworkFrame($network: String!, $municipality: String!, $within: Boolean!) {\n    network(slug: $network) {\n      slug\n      name\n      fictional\n      timeZone\n      locales\n      idleAfterMonths\n      authority {\n        name\n      }\n      terminology {\n        key\n        locale\n        one\n        many\n        own\n      }\n      looks {\n        logo {\n          path\n          width\n          height\n        }\n      }\n      palette {\n        ...PageColours\n      }\n    }\n    municipality(network: $network, slug: $municipality) @include(if: $within) {\n      palette {\n        ...PageColours\n      }\n    }\n  }\n"): typeof import('./graphql').PublicNetworkFrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicNetworks {\n    networks {\n      slug\n      name\n      fictional\n      authority {\n        name\n      }\n      stageCounts {\n        stage\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').PublicNetworksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicMunicipalities(\n    $network: String!\n    $first: Int!\n    $after: String\n    $search: String\n    $stage: MunicipalityStage\n    $reached: MunicipalityStage\n    $idle: Boolean\n    $group: String\n    $keys: [String!]\n  ) {\n    network(slug: $network) {\n      unconfirmedLetters\n      groups {\n        slug\n        name\n      }\n      municipalities(\n        first: $first\n        after: $after\n        search: $search\n        stage: $stage\n        reached: $reached\n        idle: $idle\n        group: $group\n        keys: $keys\n      ) {\n        nodes {\n          inegiKey\n          slug\n          name: distinctName\n          population\n          stage\n          idle\n          lastMovementAt\n          groups {\n            name\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicMunicipalitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicUnconfirmedLetters($network: String!) {\n    network(slug: $network) {\n      unconfirmedLetters\n    }\n  }\n"): typeof import('./graphql').PublicUnconfirmedLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicPlanVersion($network: String!, $municipality: String, $plan: String!, $number: Int!) {\n    plan(network: $network, municipality: $municipality, slug: $plan) {\n      slug\n      title\n      versionNumber\n      owner {\n        name\n        municipalitySlug\n      }\n      versions(number: $number) {\n        number\n        reason\n        publishedAt\n        office\n        folio\n        changes {\n          part\n          added\n          commitment\n          commitmentSlug\n          commitmentTitle\n          milestone\n          milestoneTitle\n          fields {\n            field\n            was\n            is\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicPlanVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicPlan($network: String!, $municipality: String, $plan: String!, $kinds: [String!]!) {\n    network(slug: $network) {\n      timeZone\n    }\n    plan(network: $network, municipality: $municipality, slug: $plan) {\n      id\n      title\n      state\n      capturedFrom\n      owner {\n        name\n        municipalitySlug\n      }\n      startsOn\n      endsOn\n      versionNumber\n      publishedAt\n      introduction\n      folio\n      endorsement {\n        body\n        on\n        statement\n        evidenceUrl\n      }\n      versions {\n        number\n        reason\n        publishedAt\n        office\n        folio\n      }\n      timeline(first: 200, kinds: $kinds) {\n        pageInfo {\n          hasNextPage\n        }\n        nodes {\n          id\n          kind\n          at\n          voice\n          summary\n          reason\n          office\n          commitment {\n            number\n            slug\n          }\n        }\n      }\n      commitments {\n        id\n        slug\n        number\n        title\n        state\n        leadUnit\n        startsOn\n        endsOn\n        baselineEndsOn\n        nextDueOn\n        progress {\n          government\n          society\n          gap\n          disputed\n        }\n        milestones {\n          startsOn\n          dueOn\n          baselineDueOn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicNetworkController($network: String!) {\n    network(slug: $network) {\n      id\n      name\n      authority {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PublicNetworkControllerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicMunicipalityController($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      name: distinctName\n    }\n  }\n"): typeof import('./graphql').PublicMunicipalityControllerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicPrivacyNotice($tenantId: ID) {\n    privacyNotice(tenantId: $tenantId) {\n      tenantId\n      version\n      body\n      publishedAt\n    }\n  }\n"): typeof import('./graphql').PublicPrivacyNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSearch($network: String!, $text: String!, $first: Int!, $after: String) {\n    network(slug: $network) {\n      search(text: $text, first: $first, after: $after) {\n        nodes {\n          id\n          kind\n          title\n          place\n          path\n          capturedFrom\n          excerpt {\n            text\n            found\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublicSecretariatSeats on PublicSecretariat {\n    seats {\n      id\n      label\n      sector {\n        key\n        name\n        shape\n      }\n      holder {\n        office\n        organisation\n      }\n      alternate {\n        office\n        organisation\n      }\n    }\n  }\n"): typeof import('./graphql').PublicSecretariatSeatsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSecretariat($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      name: distinctName\n      slug\n      secretariat {\n        name\n        legalBasis\n        installedOn\n        facilitator {\n          office\n          organisation\n        }\n        installation {\n          folio\n          venue\n        }\n        rules {\n          title\n          adoptedOn\n          ofNetwork\n          inWords {\n            heading\n            text\n          }\n        }\n        ...PublicSecretariatSeats\n      }\n    }\n  }\n"): typeof import('./graphql').PublicSecretariatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicVerification($folio: String!) {\n    officialDocument(folio: $folio) {\n      __typename\n      ... on VerifiedDocument {\n        folio\n        kindName\n        title\n        issuer\n        municipalityName\n        municipalitySlug\n        networkSlug\n        timeZone\n        issuedAt\n        dataSeal\n        fileSha256\n        size\n        pages\n        state\n        annulReason\n        replacedBy\n        downloadPath\n      }\n      ... on UnknownFolio {\n        folio\n        message\n        remedy\n      }\n      ... on MisreadFolio {\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').PublicVerificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    mySessions {\n      id\n      device\n      ip\n      current\n      signedInAt\n      lastUsedAt\n      expiresAt\n    }\n    myAccessTokens {\n      id\n      name\n      membershipId\n      scopes\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n    myEmailChange {\n      email\n      confirmUntil\n    }\n  }\n"): typeof import('./graphql').AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveProfile($input: UpdateProfileInput!) {\n    result: updateProfile(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSession($id: ID!) {\n    result: revokeSession(id: $id) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').CloseSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseOtherSessions {\n    result: revokeOtherSessions {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').CloseOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPassword($input: ChangePasswordInput!) {\n    result: changePassword(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartTotp($password: String) {\n    result: enableTotp(password: $password) {\n      __typename\n      ... on TotpOffer {\n        uri\n        backupCodes\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').StartTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTotp($code: String!) {\n    result: confirmTotp(code: $code) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndTotp($code: String!, $password: String) {\n    result: disableTotp(code: $code, password: $password) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').EndTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewBackupCodes($code: String!, $password: String) {\n    result: renewBackupCodes(code: $code, password: $password) {\n      __typename\n      ... on RenewedBackupCodes {\n        backupCodes\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').RenewBackupCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateToken($input: CreateAccessTokenInput!) {\n    result: createAccessToken(input: $input) {\n      __typename\n      ... on AccessTokenCreated {\n        text\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CreateTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeToken($id: ID!) {\n    result: revokeAccessToken(id: $id) {\n      __typename\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyData {\n    myData\n  }\n"): typeof import('./graphql').MyDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    result: changeEmail(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmailChangeLink($token: String!) {\n    link: emailChangeByToken(token: $token) {\n      email\n      cancels\n      status\n    }\n  }\n"): typeof import('./graphql').EmailChangeLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEmail($token: String!) {\n    result: confirmEmailChange(token: $token) {\n      __typename\n      ... on EmailChangeLink {\n        status\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelEmail($token: String!) {\n    result: cancelEmailChange(token: $token) {\n      __typename\n      ... on EmailChangeLink {\n        status\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').CancelEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Erasure {\n    erasurePreview {\n      onlyOperator\n      onlyResponsible {\n        id\n        role\n        roleName\n        place {\n          kind\n          name\n          slug\n          networkSlug\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ErasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseAccount($input: EraseAccountInput!) {\n    result: eraseAccount(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EraseAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdvicePage($first: Int!, $after: String, $states: [AdviceState!], $tenantId: ID, $assignedToMe: Boolean!, $subjectType: String, $subjectId: ID, $search: String) {\n    adviceThreads(first: $first, after: $after, states: $states, tenantId: $tenantId, assignedToMe: $assignedToMe, subjectType: $subjectType, subjectId: $subjectId, search: $search) {\n      nodes {\n        id\n        title\n        placeName\n        state\n        answerDueOn\n        assignedOffice\n        lastSide\n        lastAt\n        unread\n        subject {\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AdvicePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdviceTalk($id: ID!, $first: Int!, $after: String, $assigns: Boolean!) {\n    adviceThread(id: $id) {\n      id\n      title\n      municipalityId\n      placeName\n      state\n      answerDueOn\n      assignedOffice\n      assignedToMe\n      openedSide\n      openedOffice\n      createdAt\n      unread\n      version\n      subject {\n        title\n        path\n      }\n      steps {\n        name\n        allowed\n      }\n    }\n    adviceEntries(threadId: $id, first: $first, after: $after) {\n      nodes {\n        id\n        kind\n        side\n        office\n        name\n        own\n        body\n        quoted\n        byMail\n        saidAt\n        removedByOffice\n        removalReason\n        removable\n        files {\n          id\n          name\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    advisers @include(if: $assigns) {\n      membershipId\n      name\n      office\n    }\n  }\n"): typeof import('./graphql').AdviceTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenAdviceHere($input: OpenAdviceInput!) {\n    done: openAdvice(input: $input) {\n      __typename\n      ... on AdviceThread {\n        id\n      }\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').OpenAdviceHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteAdviceHere($input: WriteAdviceInput!) {\n    done: writeAdvice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').WriteAdviceHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseAdviceHere($input: CloseAdviceInput!) {\n    done: closeAdvice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').CloseAdviceHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignAdviceHere($input: AssignAdviceInput!) {\n    done: assignAdvice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').AssignAdviceHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAdviceMessageHere($input: RemoveAdviceMessageInput!) {\n    done: removeAdviceMessage(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').RemoveAdviceMessageHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAdviceReadHere($input: MarkAdviceReadInput!) {\n    markAdviceRead(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').MarkAdviceReadHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnnouncementPage($first: Int!, $after: String) {\n    announcements(first: $first, after: $after) {\n      nodes {\n        id\n        state\n        title\n        acknowledgeBy\n        publishedAt\n        changedAt\n        reach {\n          recipients\n          opened\n          acknowledged\n        }\n        receipt {\n          read\n          acknowledgedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AnnouncementPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnnouncementHere($id: ID!) {\n    announcement(id: $id) {\n      id\n      state\n      title\n      body\n      offices\n      acknowledgeBy\n      authorOffice\n      reason\n      publishedAt\n      changedAt\n      version\n      steps {\n        name\n        allowed\n      }\n      reach {\n        audience\n        groupIds\n        municipalityIds\n        recipients\n        audienceNow\n        opened\n        acknowledged\n        remindedOn\n      }\n      receipt {\n        read\n        openedAt\n        acknowledgedAt\n        acknowledgedOffice\n      }\n    }\n    announcementVersions(id: $id) {\n      id\n      number\n      title\n      body\n      reason\n      office\n      madeAt\n    }\n  }\n"): typeof import('./graphql').AnnouncementHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnnouncementReceiptsHere($id: ID!, $state: AnnouncementReceiptState, $first: Int!, $after: String) {\n    announcementReceipts(announcementId: $id, state: $state, first: $first, after: $after) {\n      nodes {\n        id\n        placeName\n        state\n        openedAt\n        openedOffice\n        acknowledgedAt\n        acknowledgedOffice\n        acknowledgedName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AnnouncementReceiptsHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAnnouncementHere($input: SaveAnnouncementInput!) {\n    done: saveAnnouncement(input: $input) {\n      __typename\n      ... on Announcement {\n        id\n      }\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').SaveAnnouncementHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishAnnouncementHere($input: AnnouncementChangeInput!) {\n    done: publishAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').PublishAnnouncementHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardAnnouncementHere($input: AnnouncementChangeInput!) {\n    done: discardAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').DiscardAnnouncementHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectAnnouncementHere($input: CorrectAnnouncementInput!) {\n    done: correctAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').CorrectAnnouncementHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAnnouncementHere($input: WithdrawAnnouncementInput!) {\n    done: withdrawAnnouncement(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').WithdrawAnnouncementHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindAnnouncementHere($id: ID!) {\n    done: remindAnnouncement(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').RemindAnnouncementHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenAnnouncementHere($id: ID!) {\n    openAnnouncement(id: $id) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').OpenAnnouncementHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeAnnouncementHere($id: ID!) {\n    done: acknowledgeAnnouncement(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').AcknowledgeAnnouncementHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceCommitment($id: ID!) {\n    workspaceCommitment(id: $id) {\n      id\n      planId\n      number\n      slug\n      state\n      stateReason\n      draft\n      publishedAt\n      lock\n      kind\n      title\n      promise\n      problem\n      statusQuo\n      action\n      contribution\n      relevance\n      pillars\n      leadUnit\n      counterpart\n      budget\n      startsOn\n      endsOn\n      sdgGoals\n      sdgTargets\n      extra {\n        label\n        value\n      }\n      reportVoices\n      mayReassign\n      mayMoveDates\n      mayCancelMilestones\n      openSteps {\n        name\n        allowed\n        missing {\n          message\n          where\n        }\n      }\n      progress {\n        government\n        society\n      }\n      dateChanges {\n        id\n        milestoneId\n        fromDueOn\n        toDueOn\n        reason\n        office\n        changedAt\n      }\n      leadChanges {\n        id\n        fromUnit\n        toUnit\n        reason\n        changedAt\n      }\n      milestones {\n        id\n        number\n        state\n        stateReason\n        lock\n        title\n        owner\n        means\n        weight\n        startsOn\n        dueOn\n        baselineDueOn\n        governmentPercent\n        societyPercent\n        late\n      }\n      plan {\n        id\n        slug\n        title\n        state\n        draft\n        amendmentOpen\n        mayEdit\n        publishedAt\n        startsOn\n        endsOn\n      }\n    }\n  }\n"): typeof import('./graphql').WorkspaceCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceUnits {\n    workspaceUnits\n  }\n"): typeof import('./graphql').WorkspaceUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgendaGoals {\n    agendaGoals {\n      key\n      name\n      title\n      targets {\n        key\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').AgendaGoalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCommitment($planId: ID!, $input: CommitmentInput!) {\n    done: addCommitment(planId: $planId, input: $input) {\n      __typename\n      ... on Commitment {\n        id\n      }\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').AddCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCommitment($id: ID!, $lock: Int!, $input: CommitmentInput!) {\n    done: updateCommitment(id: $id, lock: $lock, input: $input) {\n      __typename\n      ... on Commitment {\n        id\n        lock\n      }\n      ...SaidNo\n      ...WhoSaved\n    }\n  }\n"): typeof import('./graphql').UpdateCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMilestone($commitmentId: ID!, $id: ID, $lock: Int, $input: MilestoneInput!) {\n    done: saveMilestone(commitmentId: $commitmentId, id: $id, lock: $lock, input: $input) {\n      __typename\n      ... on Commitment {\n        id\n        milestones {\n          id\n          lock\n        }\n      }\n      ...SaidNo\n      ...WhoSaved\n    }\n  }\n"): typeof import('./graphql').SaveMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDraftMilestone($id: ID!) {\n    done: removeDraftMilestone(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').RemoveDraftMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDraftCommitment($id: ID!) {\n    done: removeDraftCommitment(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').RemoveDraftCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCommitment($id: ID!, $reason: String!) {\n    done: cancelCommitment(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').CancelCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeCommitmentStep($id: ID!, $step: CommitmentStep!, $reason: String) {\n    done: takeCommitmentStep(id: $id, step: $step, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').TakeCommitmentStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReassignCommitment($id: ID!, $leadUnit: String!, $reason: String!) {\n    done: reassignCommitment(id: $id, leadUnit: $leadUnit, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ReassignCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentsOf($subjectType: String!, $subjectId: ID!) {\n    documentsOf(subjectType: $subjectType, subjectId: $subjectId) {\n      id\n      folio\n      title\n      state\n      failure\n    }\n  }\n"): typeof import('./graphql').DocumentsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryDocument($id: ID!) {\n    result: retryOfficialDocument(id: $id) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').RetryDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueDates($first: Int!, $after: String, $list: DueDateList!, $tenantId: ID, $kind: String) {\n    dueDates(first: $first, after: $after, list: $list, tenantId: $tenantId, kind: $kind) {\n      nodes {\n        id\n        title\n        todo\n        thing\n        placeName\n        dueOn\n        who\n        state\n        overdue\n        endedAt\n        href\n        nextReminder {\n          on\n          to\n        }\n        reminders {\n          on\n          to\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').DueDatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverdueTallies {\n    overdueTallies {\n      tenantId\n      placeName\n      overdue\n      since\n    }\n  }\n"): typeof import('./graphql').OverdueTalliesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueDateKinds {\n    reminderLadders {\n      kind\n      title\n    }\n  }\n"): typeof import('./graphql').DueDateKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReminderLadders {\n    reminderLadders {\n      kind\n      title\n      businessDays\n      legal\n      steps {\n        when\n        days\n        to\n      }\n      initialSteps {\n        when\n        days\n        to\n      }\n      changes {\n        steps {\n          when\n          days\n          to\n        }\n        setAt\n        setByOffice\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').ReminderLaddersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetReminderLadder($input: ReminderLadderInput!) {\n    result: setReminderLadder(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').SetReminderLadderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyFollows($first: Int!, $after: String) {\n    myFollows(first: $first, after: $after) {\n      nodes {\n        id\n        subjectType\n        title\n        path\n        frequency\n        since\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MyFollowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticePreferences {\n    myNoticePreferences {\n      kind\n      title\n      mandatory\n      inApp\n      mail\n    }\n  }\n"): typeof import('./graphql').NoticePreferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ToFollow($subjectType: String!, $subjectId: ID!) {\n    followable(subjectType: $subjectType, subjectId: $subjectId) {\n      title\n      path\n      noticeVersion\n    }\n  }\n"): typeof import('./graphql').ToFollowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowAsMe($input: FollowAsMeInput!) {\n    result: followAsMe(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FollowAsMeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unfollow($id: ID!) {\n    result: unfollow(id: $id) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').UnfollowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNoticePreference($input: SetNoticePreferenceInput!) {\n    result: setNoticePreference(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetNoticePreferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMailChoices {\n    myMailChoices {\n      frequency\n      paused\n      quietFrom\n      quietUntil\n    }\n  }\n"): typeof import('./graphql').MyMailChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMyMail($input: ChooseMailInput!) {\n    result: chooseMyMail(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChooseMyMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetFollowFrequency($id: ID!, $frequency: MailFrequency!) {\n    result: setFollowFrequency(id: $id, frequency: $frequency) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').SetFollowFrequencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySentMails($first: Int!, $after: String) {\n    mySentMails(first: $first, after: $after) {\n      nodes {\n        id\n        subject\n        why\n        state\n        at\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MySentMailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhoSaved on EditConflict {\n    currentVersion\n    savedByOffice\n    savedByYou\n    savedAt\n    conflicts {\n      field\n      stored\n    }\n  }\n"): typeof import('./graphql').WhoSavedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstituteMunicipalities($after: String) {\n    actingNetwork {\n      idleAfterMonths\n      municipalities(first: 100, after: $after) {\n        nodes {\n          id\n          inegiKey\n          slug\n          name\n          distinctName\n          stage\n          invitedAt\n          letterAcceptedAt\n          secretariatInstalledAt\n          cocreationOpenedAt\n          planPublishedAt\n          implementationStartedAt\n          evaluatedAt\n          lastMovementAt\n          idle\n          groups {\n            slug\n            name\n          }\n          currentPlan {\n            summary {\n              commitments\n              completed\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InstituteMunicipalitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstituteMap {\n    actingNetwork {\n      groups {\n        slug\n        name\n      }\n      map {\n        width\n        height\n        attribution\n        places {\n          inegiKey\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InstituteMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstituteLiaisons($after: String) {\n    memberships(first: 100, after: $after, role: \"liaison\") {\n      nodes {\n        deputyOf\n        office\n        person {\n          name\n        }\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').InstituteLiaisonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstituteOpenInvitations($after: String) {\n    invitations(first: 100, after: $after, status: PENDING) {\n      nodes {\n        role\n        place {\n          tenantId\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').InstituteOpenInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMany($input: InviteManyInput!) {\n    inviteMany(input: $input) {\n      __typename\n      ... on InviteManyReport {\n        applied\n        created\n        updated\n        unchanged\n        rows {\n          row\n          outcome\n          note\n        }\n        problems {\n          row\n          column\n          issue {\n            message\n          }\n        }\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InviteManyDocument;
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
export function graphql(source: "\n  query FileTable($fileId: ID!) {\n    fileTable(fileId: $fileId) {\n      __typename\n      ... on FileTable {\n        encoding\n        rows {\n          line\n          cells\n        }\n      }\n      ... on FileRefused {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').FileTableDocument;
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
export function graphql(source: "\n  mutation UnconfirmCapturedLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: unconfirmCapturedLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').UnconfirmCapturedLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCapturedLetter($id: ID!, $version: Int!, $reason: String!) {\n    step: withdrawCapturedLetter(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').WithdrawCapturedLetterDocument;
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
export function graphql(source: "\n  mutation TakeBackLetterDecision($id: ID!, $version: Int!, $reason: String!) {\n    step: takeBackLetterDecision(id: $id, version: $version, reason: $reason) {\n      ...StepResult\n    }\n  }\n"): typeof import('./graphql').TakeBackLetterDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterTemplates {\n    letterTemplate {\n      number\n      subject\n      addressee\n      body\n      plan\n      proactiveCommitment\n      points\n      authorityPost\n    }\n    letterTemplates {\n      number\n      reason\n      writtenAt\n      writtenByOffice\n    }\n  }\n"): typeof import('./graphql').LetterTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteTemplate($template: LetterTemplateInput!, $reason: String!) {\n    result: writeLetterTemplate(template: $template, reason: $reason) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WriteTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterFields on LetterOfIntent {\n    id\n    state\n    version\n    captured\n    signedOnPaper\n    correctBy\n    replyDueOn\n    createdAt\n    frozenAt\n    submittedAt\n    decidedAt\n    supersededAt\n    withdrawnAt\n    withdrawnByOffice\n    reason\n    hasSignedCopy\n    signedFileId\n    signedCopyAt\n    untouchedFields\n    scanFileId\n    content {\n      place\n      date\n      subject\n      addressee\n      body\n      plan\n      proactiveCommitment\n      points {\n        text\n        own\n      }\n      signatoryName\n      signatoryPost\n      authorityName\n      authorityPost\n      termEndsOn\n      contactOffice\n      contactEmail\n    }\n    observations {\n      id\n      field\n      part\n      reason\n      suggestion\n      round\n      madeByOffice\n      madeAt\n      attendedAt\n    }\n    undoneDecisions {\n      decision\n      decidedAt\n      decidedBecause\n      undoneAt\n      undoneByOffice\n      reason\n    }\n    steps {\n      name\n      allowed\n      missing {\n        message\n        where\n        wrong\n      }\n    }\n    document {\n      folio\n      state\n      failure\n      downloadPath\n      issuedAt\n    }\n    acknowledgement {\n      folio\n      downloadPath\n      issuedAt\n    }\n    versions {\n      number\n      frozenAt\n      frozenByOffice\n      submittedAt\n      reopenedAt\n      reopenedBecause\n      reopenedByOffice\n      content {\n        place\n        date\n        subject\n        addressee\n        body\n        plan\n        proactiveCommitment\n        points {\n          text\n          own\n        }\n        signatoryName\n        signatoryPost\n        authorityName\n        authorityPost\n        termEndsOn\n        contactOffice\n        contactEmail\n      }\n    }\n    municipality {\n      id\n      name: distinctName\n      slug\n    }\n  }\n"): typeof import('./graphql').LetterFieldsFragmentDoc;
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
export function graphql(source: "\n  query Letters($first: Int!, $after: String, $states: [LetterState!]) {\n    lettersOfIntent(first: $first, after: $after, states: $states) {\n      nodes {\n        id\n        state\n        submittedAt\n        createdAt\n        replyDueOn\n        correctBy\n        versions {\n          submittedAt\n        }\n        municipality {\n          name: distinctName\n          slug\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').LettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartLetter {\n    startLetter {\n      __typename\n      ... on LetterOfIntent {\n        id\n      }\n      ... on LetterAlreadyOpen {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').StartLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterSignedLetter($input: RegisterSignedLetterInput!) {\n    result: registerSignedLetter(input: $input) {\n      __typename\n      ... on LetterOfIntent {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on TransitionRefused {\n        missing {\n          message\n          where\n        }\n      }\n      ... on StaleVersion {\n        currentVersion\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterSignedLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditLetter($id: ID!, $baseVersion: Int!, $changes: LetterChangesInput!) {\n    editLetter(id: $id, baseVersion: $baseVersion, changes: $changes) {\n      __typename\n      ... on LetterOfIntent {\n        id\n        version\n      }\n      ...WhoSaved\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n      ... on TransitionRefused {\n        missing {\n          message\n          where\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EditLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditingLetter($id: ID!, $section: String!) {\n    editingLetter(id: $id, section: $section) {\n      office\n    }\n  }\n"): typeof import('./graphql').EditingLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkLooks {\n    actingNetwork {\n      id\n      version\n      looks {\n        ...OwnLooks\n      }\n    }\n  }\n"): typeof import('./graphql').NetworkLooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MunicipalityLooks {\n    actingMunicipality {\n      id\n      version\n      looks {\n        ...OwnLooks\n      }\n    }\n  }\n"): typeof import('./graphql').MunicipalityLooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnLooks on LooksType {\n    primary\n    secondary\n    logo {\n      path\n      width\n      height\n    }\n  }\n"): typeof import('./graphql').OwnLooksFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TryLooks($input: LooksPreviewInput!) {\n    looksPreview(input: $input) {\n      primary {\n        ...ColourChecked\n      }\n      secondary {\n        ...ColourChecked\n      }\n      palette {\n        ...PageColours\n      }\n    }\n  }\n"): typeof import('./graphql').TryLooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ColourChecked on ColourCheck {\n    reads\n    nearest\n    readings {\n      use\n      ratio\n      reads\n    }\n  }\n"): typeof import('./graphql').ColourCheckedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMunicipalityColours($id: ID!, $input: UpdateMunicipalityInput!) {\n    result: updateMunicipality(id: $id, input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetMunicipalityColoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNetworkLogo($fileId: ID) {\n    result: setNetworkLogo(fileId: $fileId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').SetNetworkLogoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMunicipalityLogo($fileId: ID) {\n    result: setMunicipalityLogo(fileId: $fileId) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').SetMunicipalityLogoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailServerPage {\n    mailServer {\n      version\n      host\n      port\n      security\n      userName\n      senderName\n      senderAddress\n      state\n      heldBack {\n        message\n        remedy\n        answer\n      }\n      heldSince\n      waiting\n      trial {\n        askedAt\n        endedAt\n        current\n        problem {\n          message\n          remedy\n          answer\n        }\n      }\n      openSteps {\n        name\n        missing {\n          message\n        }\n      }\n      changedAt\n      changedBy\n    }\n  }\n"): typeof import('./graphql').MailServerPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMailServer($input: SaveMailServerInput!) {\n    done: saveMailServer(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').SaveMailServerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TryMailServer($version: Int!) {\n    done: tryMailServer(version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').TryMailServerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UseMailServer($version: Int!) {\n    done: useMailServer(version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').UseMailServerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMailServer($version: Int!) {\n    done: removeMailServer(version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').RemoveMailServerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MunicipalHome($network: String!, $municipality: String!) {\n    municipality(network: $network, slug: $municipality) {\n      id\n      name: distinctName\n      stage\n      letterAcceptedAt\n      secretariatInstalledAt\n      cocreationOpenedAt\n      planPublishedAt\n      implementationStartedAt\n      evaluatedAt\n      movements(first: 8) {\n        nodes {\n          id\n          at\n          voice\n          summary\n          page\n        }\n      }\n    }\n    myNotices(first: 50) {\n      nodes {\n        id\n        heading\n        path\n        createdAt\n        networkSlug\n        municipalitySlug\n      }\n    }\n  }\n"): typeof import('./graphql').MunicipalHomeDocument;
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
export function graphql(source: "\n  query TasksOfOthers {\n    whatNextOfOthers\n  }\n"): typeof import('./graphql').TasksOfOthersDocument;
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
export function graphql(source: "\n  query Settings {\n    networkSettings {\n      key\n      value\n      initial\n      changes {\n        value\n        setAt\n        setByOffice\n        reason\n      }\n    }\n    actingNetwork {\n      id\n      name\n      slug\n      version\n      timeZone\n      locales\n      calendar {\n        workWeek\n        officialHolidays\n        nonWorkingDays {\n          from\n          to\n          reason\n        }\n      }\n      terminology {\n        key\n        locale\n        one\n        many\n        own\n      }\n      authorities {\n        id\n        name\n        shortName\n        startsOn\n        endsOn\n        contactEmail\n        website\n      }\n    }\n  }\n"): typeof import('./graphql').SettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateNetwork($input: UpdateNetworkInput!) {\n    result: updateNetwork(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateNetworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SucceedAuthority($input: SucceedAuthorityInput!) {\n    result: succeedAuthority(input: $input) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SucceedAuthorityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSetting($key: String!, $value: String!, $reason: String!) {\n    result: setNetworkSetting(key: $key, value: $value, reason: $reason) {\n      __typename\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetSettingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeTemplateList {\n    noticeTemplates {\n      kind\n      title\n      situation\n      situationTitle\n      language\n      mandatory\n      number\n      own\n      fits\n    }\n  }\n"): typeof import('./graphql').NoticeTemplateListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeTemplatePage($kind: String!, $situation: String!, $language: Language!) {\n    noticeTemplate(kind: $kind, situation: $situation, language: $language) {\n      template {\n        title\n        situationTitle\n        mandatory\n        number\n        own\n        fits\n        words {\n          subject\n          opening\n          body\n          closing\n        }\n        variables {\n          name\n          meaning\n          required\n        }\n      }\n      versions {\n        number\n        reason\n        writtenAt\n        writtenByOffice\n        words {\n          subject\n          opening\n          body\n          closing\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NoticeTemplatePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticePreviewPage($template: NoticeTemplateInput!) {\n    result: noticePreview(template: $template) {\n      __typename\n      ... on NoticePreview {\n        subject\n        line\n        html\n        text\n        example\n        placeName\n        toldAt\n      }\n      ... on InvalidInput {\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NoticePreviewPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteNoticeTemplatePage($input: WriteNoticeTemplateInput!) {\n    result: writeNoticeTemplate(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').WriteNoticeTemplatePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreNoticeTemplatePage($input: RestoreNoticeTemplateInput!) {\n    result: restoreNoticeTemplate(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').RestoreNoticeTemplatePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TryNoticeTemplatePage($template: NoticeTemplateInput!) {\n    result: tryNoticeTemplate(template: $template) {\n      __typename\n      ... on MailTrialStarted {\n        address\n      }\n      ... on InvalidInput {\n        message\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TryNoticeTemplatePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MyNoticesChanged {\n    myNoticesChanged {\n      unreadCount\n      arrived\n      latest {\n        heading\n      }\n    }\n  }\n"): typeof import('./graphql').MyNoticesChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkRules($on: String, $asked: Boolean! = false) {\n    actingNetwork {\n      id\n      sectors {\n        id\n        key\n        name\n        retiredAt\n      }\n      bodyRules {\n        title\n        version\n        adoptedOn\n        reason\n        registeredIn\n        registeredOn\n        rules\n        inWords {\n          topic\n          heading\n          text\n        }\n      }\n      rulesThen: bodyRules(on: $on) @include(if: $asked) {\n        version\n      }\n      bodyRulesVersions {\n        id\n        title\n        version\n        adoptedOn\n        adoptedByOffice\n        reason\n        inWords {\n          topic\n          heading\n          text\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NetworkRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNetworkRules($input: SetNetworkRulesInput!) {\n    result: setNetworkRules(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetNetworkRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkSectors {\n    actingNetwork {\n      id\n      sectors {\n        id\n        key\n        name\n        shape\n        retiredAt\n        retiredReason\n      }\n    }\n  }\n"): typeof import('./graphql').NetworkSectorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSector($input: SaveSectorInput!) {\n    result: saveSector(input: $input) {\n      __typename\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderSectors($keys: [String!]!) {\n    result: orderSectors(keys: $keys) {\n      ...SectorsSaidNo\n    }\n  }\n"): typeof import('./graphql').OrderSectorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSector($key: String!, $reason: String!) {\n    result: removeSector(key: $key, reason: $reason) {\n      ...SectorsSaidNo\n    }\n  }\n"): typeof import('./graphql').RemoveSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireSector($key: String!, $reason: String!) {\n    result: retireSector(key: $key, reason: $reason) {\n      ...SectorsSaidNo\n    }\n  }\n"): typeof import('./graphql').RetireSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreSector($key: String!, $reason: String!) {\n    result: restoreSector(key: $key, reason: $reason) {\n      ...SectorsSaidNo\n    }\n  }\n"): typeof import('./graphql').RestoreSectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SectorsSaidNo on SectorsResult {\n    __typename\n    ... on Refusal {\n      code\n      message\n      remedy\n    }\n    ... on InvalidInput {\n      issues {\n        path\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SectorsSaidNoFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeoplePlace($network: String!, $slug: String!) {\n    municipality(network: $network, slug: $slug) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PeoplePlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($tenantId: ID!, $after: String) {\n    memberships(first: 100, after: $after, tenantId: $tenantId, past: true) {\n      nodes {\n        id\n        version\n        role\n        roleName\n        office\n        current\n        startsOn\n        endsOn\n        endReason\n        deputyOf\n        person {\n          id\n          name\n          email\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleInvited($tenantId: ID!) {\n    invitations(first: 100, tenantId: $tenantId) {\n      nodes {\n        id\n        email\n        name\n        role\n        roleName\n        status\n        sentAt\n        expiresAt\n        startsOn\n        endsOn\n        deputyOf\n      }\n    }\n    invitableRoles(tenantId: $tenantId) {\n      key\n      name\n    }\n  }\n"): typeof import('./graphql').PeopleInvitedDocument;
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
export function graphql(source: "\n  mutation CorrectMembership($input: CorrectMembershipInput!) {\n    result: correctMembership(input: $input) {\n      __typename\n      ... on Membership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CorrectMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    result: endMembership(input: $input) {\n      __typename\n      ... on Membership {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EndMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitmentAddress($id: ID!) {\n    workspaceCommitment(id: $id) {\n      id\n      planId\n      publishedAt\n    }\n    followable(subjectType: \"Commitment\", subjectId: $id) {\n      path\n    }\n  }\n"): typeof import('./graphql').CommitmentAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspacePlans {\n    workspacePlans {\n      id\n      slug\n      title\n      state\n      startsOn\n      endsOn\n      versionNumber\n      draft\n      amendmentOpen\n      publishedAt\n      summary {\n        commitments\n        completed\n        late\n      }\n    }\n  }\n"): typeof import('./graphql').WorkspacePlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspacePlan($id: ID!) {\n    workspacePlan(id: $id) {\n      id\n      slug\n      title\n      state\n      startsOn\n      endsOn\n      introduction\n      legalContext\n      methodology\n      versionNumber\n      draft\n      lock\n      reason\n      folio\n      capturedFrom\n      withdrawnReason\n      amendmentOpen\n      amendmentNeedsEndorsement\n      mayEdit\n      mayAmend\n      publishedAt\n      endorsement {\n        body\n        how\n        on\n        governmentMembers\n        otherMembers\n        statement\n        evidenceUrl\n      }\n      versions {\n        number\n        reason\n        publishedAt\n        office\n        folio\n      }\n      openSteps {\n        name\n        allowed\n        missing {\n          message\n          where\n          wrong\n        }\n        ahead {\n          message\n          where\n          wrong\n        }\n      }\n      commitments {\n        id\n        number\n        title\n        kind\n        state\n        draft\n        publishedAt\n        leadUnit\n        counterpart\n        problem\n        action\n        contribution\n        relevance\n        pillars\n        startsOn\n        endsOn\n        milestones {\n          id\n          state\n          dueOn\n          owner\n          means\n        }\n        progress {\n          government\n        }\n      }\n    }\n    secretariat {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').WorkspacePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePlan($input: NewActionPlanInput!) {\n    done: createPlan(input: $input) {\n      __typename\n      ... on ActionPlan {\n        id\n      }\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').CreatePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePlan($id: ID!, $lock: Int!, $input: ActionPlanChangesInput!) {\n    done: updatePlan(id: $id, lock: $lock, input: $input) {\n      __typename\n      ... on ActionPlan {\n        id\n        lock\n      }\n      ...SaidNo\n      ...WhoSaved\n    }\n  }\n"): typeof import('./graphql').UpdatePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakePlanStep($id: ID!, $step: ActionPlanStep!, $reason: String) {\n    done: takePlanStep(id: $id, step: $step, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').TakePlanStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardPlan($id: ID!, $reason: String!) {\n    done: discardPlan(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').DiscardPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndorsePlan($id: ID!, $input: PlanEndorsementInput!) {\n    done: endorsePlan(id: $id, input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').EndorsePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPlan($id: ID!) {\n    done: publishPlan(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').PublishPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartAmendment($planId: ID!, $reason: String!) {\n    done: startAmendment(planId: $planId, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').StartAmendmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishAmendment($planId: ID!, $endorsement: PlanEndorsementInput) {\n    done: publishAmendment(planId: $planId, endorsement: $endorsement) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').PublishAmendmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardAmendment($planId: ID!) {\n    done: discardAmendment(planId: $planId) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').DiscardAmendmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReorderCommitments($planId: ID!, $commitmentIds: [ID!]!) {\n    done: reorderCommitments(planId: $planId, commitmentIds: $commitmentIds) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ReorderCommitmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanSheet($planId: ID!, $format: SheetFormat!) {\n    planSheet(planId: $planId, format: $format) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n"): typeof import('./graphql').PlanSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportPlan($planId: ID!, $fileId: ID!, $trial: Boolean!, $mapping: [PlanImportColumnInput!]!) {\n    done: importPlan(planId: $planId, fileId: $fileId, trial: $trial, mapping: $mapping) {\n      __typename\n      ... on PlanImportReport {\n        applied\n        problems {\n          row\n          column\n          heading\n          message\n          remedy\n        }\n        commitments {\n          created\n          updated\n          unchanged\n        }\n        milestones {\n          created\n          updated\n          unchanged\n        }\n        mapping {\n          heading\n          field\n          example\n        }\n      }\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ImportPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnNotice($tenantId: ID!) {\n    privacyNotice(tenantId: $tenantId) {\n      tenantId\n      version\n      body\n      publishedAt\n    }\n    privacyNoticeVersions {\n      id\n      version\n      body\n      reason\n      publishedAt\n    }\n  }\n"): typeof import('./graphql').OwnNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishNotice($input: PublishPrivacyNoticeInput!) {\n    result: publishPrivacyNotice(input: $input) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublishNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspacePlanMilestones($id: ID!) {\n    workspacePlan(id: $id, published: true) {\n      id\n      title\n      commitments {\n        id\n        number\n        title\n        state\n        milestones {\n          id\n          number\n          title\n          state\n          dueOn\n          late\n          governmentPercent\n          societyPercent\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkspacePlanMilestonesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitmentReports($id: ID!, $first: Int!) {\n    workspaceCommitment(id: $id, published: true) {\n      id\n      number\n      title\n      planId\n      reportVoices\n      progress {\n        government\n      }\n      milestones {\n        id\n        number\n        title\n        state\n        stateReason\n        dueOn\n        governmentPercent\n        societyPercent\n      }\n      reports(first: $first) {\n        nodes {\n          id\n          milestoneId\n          voice\n          percent\n          body\n          periodEndsOn\n          state\n          stateReason\n          office\n          reportedAt\n          decidedAt\n          decidedByOffice\n          mayDecide\n          mayWithdraw\n          mayReopen\n          mayTakeOver\n          keeperOffice\n          successors {\n            membershipId\n            name\n            office\n          }\n          evidence {\n            id\n            kind\n            description\n            fileId\n            url\n            sha256\n            checkState\n            checkFault\n            checkedAt\n            httpStatus\n            contentType\n            pageTitle\n            contentChangedAt\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CommitmentReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportProgress($milestoneId: ID!, $input: ProgressReportInput!) {\n    done: reportProgress(milestoneId: $milestoneId, input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ReportProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckEvidenceLink($id: ID!) {\n    done: checkEvidenceLink(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').CheckEvidenceLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyProgress($id: ID!) {\n    done: verifyProgress(id: $id) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').VerifyProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnProgress($id: ID!, $reason: String!) {\n    done: returnProgress(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ReturnProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenProgress($id: ID!, $reason: String!) {\n    done: reopenProgress(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ReopenProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReassignReport($id: ID!, $reason: String!, $membershipId: ID) {\n    done: reassignReport(id: $id, reason: $reason, membershipId: $membershipId) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ReassignReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReport($id: ID!, $reason: String!) {\n    done: withdrawReport(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').WithdrawReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMilestoneDate($id: ID!, $input: MoveDateInput!) {\n    done: moveMilestoneDate(id: $id, input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').MoveMilestoneDateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMilestone($id: ID!, $reason: String!) {\n    done: cancelMilestone(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').CancelMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreMilestone($id: ID!, $reason: String!) {\n    done: restoreMilestone(id: $id, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').RestoreMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstituteGroups {\n    actingNetwork {\n      groups {\n        id\n        kind\n        name\n        slug\n        municipalityCount\n      }\n    }\n  }\n"): typeof import('./graphql').InstituteGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstituteGroup($slug: String!) {\n    actingNetwork {\n      groups(slug: $slug) {\n        id\n        kind\n        name\n        slug\n        version\n        municipalities(first: 600) {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InstituteGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstituteMunicipalityNames($after: String) {\n    actingNetwork {\n      municipalities(first: 100, after: $after) {\n        nodes {\n          id\n          inegiKey\n          slug\n          name\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InstituteMunicipalityNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMunicipalityGroup($input: SaveGroupInput!) {\n    done: saveMunicipalityGroup(input: $input) {\n      __typename\n      ... on MunicipalityGroup {\n        id\n        slug\n      }\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').SaveMunicipalityGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteMunicipalityGroup($id: ID!, $version: Int!) {\n    done: deleteMunicipalityGroup(id: $id, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').DeleteMunicipalityGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailSuppressions($first: Int!, $after: String) {\n    mailSuppressions(first: $first, after: $after) {\n      nodes {\n        id\n        address\n        cause\n        code\n        since\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MailSuppressionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailSuppressionToLift($id: ID!) {\n    mailSuppression(id: $id) {\n      id\n      address\n      liftedAt\n    }\n  }\n"): typeof import('./graphql').MailSuppressionToLiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreachableMembers {\n    unreachableMembers {\n      membershipId\n      name\n      office\n      tenantId\n      placeName\n      cause\n      since\n    }\n  }\n"): typeof import('./graphql').UnreachableMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftMailSuppression($input: LiftMailSuppressionInput!) {\n    done: liftMailSuppression(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').LiftMailSuppressionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnMailSuppressions {\n    myMailSuppressions {\n      networkName\n      cause\n    }\n  }\n"): typeof import('./graphql').OwnMailSuppressionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TermFields on Term {\n    id\n    name\n    office\n    organisation\n    startsOn\n    endsOn\n    account\n    appointmentAct\n    oathOn\n    endedOn\n    endKind\n    endReason\n    version\n  }\n  fragment InstallationFields on Installation {\n    id\n    version\n    state\n    heldOn\n    startsAt\n    endsAt\n    venue\n    presidedBy {\n      name\n      post\n    }\n    background\n    oath {\n      takenBy\n      text\n      answer\n    }\n    rulesStatement\n    calendar {\n      on\n      at\n      what\n      venue\n    }\n    agreements\n    folio\n    signedFileId\n    signedAt\n    struckCopies {\n      fileId\n      attachedAt\n      struckAt\n      reason\n      office\n    }\n    reason\n  }\n  fragment SecretariatFields on Body {\n    id\n    name\n    state\n    version\n    legalBasis\n    convenedOn\n    installedOn\n    rulesApprovedOn\n    seats {\n      id\n      name\n      number\n      label\n      vote\n      version\n      sector {\n        key\n        name\n        shape\n      }\n      holder {\n        ...TermFields\n      }\n      alternate {\n        ...TermFields\n      }\n    }\n    facilitator {\n      ...TermFields\n    }\n    formerTerms {\n      ...TermFields\n    }\n    rules {\n      title\n      version\n      ofNetwork\n      adoptedOn\n      registeredIn\n      registeredOn\n      rules\n      inWords {\n        topic\n        heading\n        text\n      }\n    }\n    ownRules {\n      id\n      version\n      adoptedOn\n      reason\n    }\n    compositionCheck {\n      sectors {\n        sector {\n          key\n          shape\n        }\n        name\n        have\n        held\n        minimum\n        maximum\n      }\n      total\n      held\n      satisfied\n    }\n    steps {\n      name\n      allowed\n      missing {\n        message\n        where\n        wrong\n      }\n    }\n    sectors {\n      key\n      name\n      shape\n      retiredAt\n    }\n    installation {\n      ...InstallationFields\n    }\n    installations {\n      ...InstallationFields\n    }\n  }\n"): typeof import('./graphql').TermFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Secretariat {\n    secretariat {\n      ...SecretariatFields\n    }\n  }\n"): typeof import('./graphql').SecretariatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterSignatory {\n    currentLetter {\n      content {\n        signatoryName\n        signatoryPost\n      }\n    }\n  }\n"): typeof import('./graphql').LetterSignatoryDocument;
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
export function graphql(source: "\n  mutation AttachSignedAct($bodyId: ID!, $version: Int!, $fileId: ID!, $reason: String) {\n    done: attachSignedAct(bodyId: $bodyId, version: $version, fileId: $fileId, reason: $reason) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').AttachSignedActDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SentNotices($first: Int!, $after: String, $kind: String, $tenantId: ID, $from: String, $until: String, $troubled: Boolean!) {\n    sentNotices(first: $first, after: $after, kind: $kind, tenantId: $tenantId, from: $from, until: $until, troubled: $troubled) {\n      nodes {\n        id\n        title\n        heading\n        placeName\n        at\n        recipients\n        listOnly\n        waiting\n        sent\n        failed\n        bounced\n        suppressed\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').SentNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailPauses {\n    mailPauses {\n      placeName\n      reason\n      since\n    }\n  }\n"): typeof import('./graphql').MailPausesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailLimits {\n    mailLimits {\n      tenantId\n      placeName\n      daily\n      waiting\n      from\n    }\n  }\n"): typeof import('./graphql').MailLimitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SentNotice($id: ID!) {\n    sentNotice(id: $id) {\n      notice {\n        id\n        title\n        heading\n        placeName\n        at\n        recipients\n        listOnly\n        waiting\n        sent\n        failed\n        bounced\n        suppressed\n        resendable\n      }\n      members {\n        membershipId\n        office\n        name\n        mail\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').SentNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendNotice($input: ResendNoticeInput!) {\n    done: resendNotice(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ResendNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceMe {\n    me {\n      id\n      name\n      email\n      language\n      operator\n      hasPassword\n      totp\n      memberships {\n        id\n        role\n        rights\n        roleName\n        office\n        current\n        startsOn\n        place {\n          tenantId\n          kind\n          name\n          slug\n          networkId\n          networkName\n          networkSlug\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkspaceMeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnInvitations {\n    me {\n      email\n      invitations {\n        roleName\n        sentAt\n        expiresAt\n        place {\n          tenantId\n          name\n        }\n      }\n    }\n    myFollows(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').OwnInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceFrame($network: String!, $municipality: String!, $within: Boolean!, $advised: Boolean!, $announced: Boolean!) {\n    unreadNoticeCount\n    unreadAdvice @include(if: $advised)\n    unreadAnnouncements @include(if: $announced)\n    network(slug: $network) {\n      id\n      name\n      slug\n      fictional\n      timeZone\n      locales\n      version\n      terminology {\n        key\n        locale\n        one\n        many\n        own\n      }\n      looks {\n        logo {\n          path\n        }\n      }\n      palette {\n        ...PageColours\n      }\n    }\n    municipality(network: $network, slug: $municipality) @include(if: $within) {\n      looks {\n        logo {\n          path\n        }\n      }\n      palette {\n        ...PageColours\n      }\n    }\n  }\n"): typeof import('./graphql').WorkspaceFrameDocument;
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
export function graphql(source: "\n  query Mail($id: String!) {\n    localMail(id: $id) {\n      id\n      to\n      subject\n      sentAt\n      text\n    }\n  }\n"): typeof import('./graphql').MailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineInvitation($token: String!) {\n    result: declineInvitation(token: $token) {\n      __typename\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').DeclineInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationDoor($token: String!) {\n    invitationByToken(token: $token) {\n      email\n      expiresAt\n      invitingBody\n      invitingOffice\n      name\n      office\n      roleName\n      status\n      place {\n        kind\n        name\n        slug\n        networkName\n        networkSlug\n      }\n      notice {\n        version\n        body\n        publishedAt\n      }\n    }\n  }\n"): typeof import('./graphql').InvitationDoorDocument;
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks {\n    webhookEndpoints {\n      id\n      url\n      description\n      state\n      waiting\n      heldBack\n      deliveredAt\n      failingSince\n    }\n  }\n"): typeof import('./graphql').WebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookEvents {\n    webhookEvents {\n      type\n      title\n      audience\n    }\n  }\n"): typeof import('./graphql').WebhookEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhook($id: ID!) {\n    webhookEndpoint(id: $id) {\n      id\n      version\n      url\n      description\n      events\n      state\n      disabledCause\n      waiting\n      heldBack\n      createdAt\n      deliveredAt\n      failingSince\n      previousSecretUntil\n      openSteps {\n        name\n        allowed\n      }\n    }\n  }\n"): typeof import('./graphql').WebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookMessages($endpointId: ID!, $state: WebhookDeliveryState, $first: Int!, $after: String) {\n    webhookDeliveries(endpointId: $endpointId, state: $state, first: $first, after: $after) {\n      nodes {\n        id\n        title\n        event\n        occurredAt\n        state\n        attempts\n        dueAt\n        status\n        fault\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').WebhookMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookMessage($id: ID!) {\n    webhookDelivery(id: $id) {\n      body\n      delivery {\n        id\n        endpointId\n        messageId\n        title\n        event\n        occurredAt\n        state\n        attempts\n        dueAt\n        finishedAt\n      }\n      log {\n        at\n        durationMs\n        status\n        fault\n        response\n      }\n    }\n  }\n"): typeof import('./graphql').WebhookMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n    done: createWebhookEndpoint(input: $input) {\n      __typename\n      ... on WebhookEndpointCreated {\n        secret\n        endpoint {\n          id\n          description\n        }\n      }\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').CreateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {\n    done: updateWebhookEndpoint(input: $input) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').UpdateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeWebhookStep($id: ID!, $version: Int!, $step: WebhookStep!) {\n    done: takeWebhookStep(id: $id, version: $version, step: $step) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').TakeWebhookStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateWebhookSecret($id: ID!, $version: Int!) {\n    done: rotateWebhookSecret(id: $id, version: $version) {\n      __typename\n      ... on WebhookSecretRotated {\n        secret\n        endpoint {\n          previousSecretUntil\n        }\n      }\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').RotateWebhookSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteWebhook($id: ID!, $version: Int!) {\n    done: deleteWebhookEndpoint(id: $id, version: $version) {\n      __typename\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').DeleteWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestWebhook($id: ID!) {\n    done: testWebhookEndpoint(id: $id) {\n      __typename\n      ... on WebhookDelivery {\n        id\n      }\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').TestWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendWebhooks($input: ResendWebhooksInput!) {\n    done: resendWebhooks(input: $input) {\n      __typename\n      ... on WebhooksResent {\n        messages\n      }\n      ...SaidNo\n    }\n  }\n"): typeof import('./graphql').ResendWebhooksDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

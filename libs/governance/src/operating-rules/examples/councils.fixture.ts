import type { OperatingRules } from './operating-rules.schema.js';

/** Where a datum of an example is kept: a path in the rules, or the thing of the product that holds it because it is an event, not a rule. */
export type Place = { rule: string } | { record: 'installation' | 'sitting' | 'call' };

export interface Expressed {
  rules: OperatingRules;
  /** Every key of the example's `rules`, with its place. */
  places: Record<string, Place | Place[]>;
}

const at = (rule: string): Place => ({ rule });
const days = (amount: number, unit: 'calendar_days' | 'working_days' = 'calendar_days') => ({ amount, unit });
const years = (amount: number) => ({ amount, unit: 'years' as const });
const months = (amount: number) => ({ amount, unit: 'months' as const });
const clause = (topic: string, text: string) => ({ clauses: [{ topic, text }] });
const society = (count: number) => ({ sector: 'civil_society', minimum: count, maximum: count });
const oneEach = { composition: { minimum: 3, maximum: 3, bySector: ['government', 'authority', 'civil_society'].map((sector) => ({ sector, minimum: 1, maximum: 1 })) } };

/** The 27 examples of assets/operating-rules-examples.json in the schema's words. Days without a unit in the source are calendar days. */
export const EXPRESSED: Record<string, Expressed> = {
  'EX-01': {
    rules: {
      composition: { bySector: [society(2)] },
      seats: { voice: true, vote: true, honorary: true },
      selection: {
        intake: { lasts: days(15, 'working_days') },
        interviews: { within: days(5, 'working_days'), after: 'intake' },
        decision: { within: days(15, 'working_days'), after: 'interviews' },
        selector: 'Comité de Transparencia of the agency',
        balance: 'gender_equity',
        ifEmpty: { action: 'invite', note: 'committee may invite suitable persons who meet the requirements' },
      },
    },
    places: {
      citizen_seats: at('composition.bySector.0.minimum'),
      voice_vote: [at('seats.voice'), at('seats.vote')],
      honorary: at('seats.honorary'),
      call_intake_working_days: at('selection.intake.lasts.amount'),
      interviews_within_working_days_after_intake: at('selection.interviews.within.amount'),
      selection_within_working_days: at('selection.decision.within.amount'),
      selector: at('selection.selector'),
      gender_equity: at('selection.balance'),
      no_applicants: at('selection.ifEmpty.note'),
    },
  },
  'EX-02': {
    rules: {
      composition: { bySector: [society(2)] },
      seats: { honorary: true, term: years(3) },
      selection: { intake: { windows: [{ from: '2021-07-13', to: '2021-07-20' }, { from: '2021-08-09', to: '2021-08-17' }] } },
    },
    places: { citizen_seats: at('composition.bySector.0.minimum'), honorary: at('seats.honorary'), term_years: at('seats.term.amount'), intake_windows: at('selection.intake.windows') },
  },
  'EX-03': {
    rules: {
      composition: {
        posts: [
          { post: 'presidency', holder: 'head of the body' },
          { post: 'secretary', holder: 'citizen representative', sector: 'civil_society' },
          { post: 'vocal', holder: 'citizen representative', sector: 'civil_society' },
        ],
        guests: [{ who: 'academics and area heads as expert consultants', voice: true, vote: false }],
      },
    },
    places: { minimum_members: at('composition.posts'), invited: at('composition.guests.0.who') },
  },
  'EX-04': {
    rules: {
      composition: { bySector: [society(5), { sector: 'government', minimum: 4, maximum: 4 }] },
      seats: { honorary: true, term: years(3), staggered: true, termGroups: [{ seats: 2, term: years(2), first: true }, { seats: 2, term: years(4), first: true }] },
      selection: { method: 'draw', intake: { closes: '2025-10-27' }, channels: ['in person', 'online form'] },
    },
    places: {
      citizen_seats: at('composition.bySector.0.minimum'),
      public_seats: at('composition.bySector.1.minimum'),
      honorary: at('seats.honorary'),
      term_years: at('seats.term.amount'),
      staggered: at('seats.staggered'),
      selection: at('selection.method'),
      first_terms: at('seats.termGroups'),
      intake_closes: at('selection.intake.closes'),
      call_reported: { record: 'call' },
      channels: at('selection.channels'),
    },
  },
  'EX-05': {
    rules: {
      composition: { bySector: [society(5)] },
      seats: { staggered: true, termGroups: [{ seats: 3, term: years(3) }, { seats: 2, term: years(2) }], oath: { before: 'Cabildo', when: 'February' } },
      selection: {
        balance: 'gender_equity',
        selector: 'Comisión de Transparencia',
        ineligible: ['public office', 'direct kinship with cabinet or cabildo members', 'criminal record'],
        intake: { closes: '--12-16' },
      },
    },
    places: {
      citizen_seats: at('composition.bySector.0.minimum'),
      terms: at('seats.termGroups'),
      staggered: at('seats.staggered'),
      gender_equity: at('selection.balance'),
      selector: at('selection.selector'),
      ineligible: at('selection.ineligible'),
      protesta: at('seats.oath.before'),
      installation: { record: 'installation' },
      registration_closes: at('selection.intake.closes'),
    },
  },
  'EX-06': {
    rules: {
      composition: { bySector: [society(7)] },
      seats: { term: years(3), alternates: { allowed: true, perSeat: 1 } },
      selection: { residence: years(6) },
    },
    places: {
      citizen_seats: at('composition.bySector.0.minimum'),
      alternates: at('seats.alternates.allowed'),
      alternates_note: at('seats.alternates.perSeat'),
      term_years: at('seats.term.amount'),
      residence_years_min: at('selection.residence.amount'),
    },
  },
  'EX-07': {
    rules: {
      chair: {
        chosen: "elected by members among citizen representatives, on the mayor's proposal",
        sector: 'civil_society',
        term: years(1),
        rotates: true,
        majority: { of: 'present', needs: { kind: 'more_than_half' } },
      },
      published: ['convocatoria y/o orden del día', 'acta', 'versión estenográfica'],
    },
    places: {
      chair: at('chair.chosen'),
      chair_term_years: at('chair.term.amount'),
      chair_rotates: at('chair.rotates'),
      chair_majority: at('chair.majority'),
      published_per_session: at('published'),
    },
  },
  'EX-08': {
    rules: {
      sittings: {
        notice: [{ contents: ['kind of session', 'proposed agenda', 'documents and annexes', 'copy of previous acta (ordinary sessions)'], electronic: true }],
        agendaRequests: [{ kind: 'ordinary', before: { amount: 48, unit: 'hours' } }, { kind: 'extraordinary', before: { amount: 12, unit: 'hours' } }],
        attendanceListBy: 'executive secretary or alternate',
      },
      seats: { alternates: { allowed: true, checkedAtOpening: true } },
      quorum: { secondCall: { within: days(3, 'working_days'), needs: { kind: 'present' } } },
    },
    places: {
      notice_contains: at('sittings.notice.0.contents'),
      electronic_notice: at('sittings.notice.0.electronic'),
      agenda_requests_hours_before: at('sittings.agendaRequests'),
      attendance_list_by: at('sittings.attendanceListBy'),
      alternates: at('seats.alternates.checkedAtOpening'),
      second_call_within_working_days: at('quorum.secondCall.within.amount'),
      second_call_quorum: at('quorum.secondCall.needs'),
    },
  },
  'EX-09': {
    rules: {
      sittings: {
        periodicity: [{ kind: 'ordinary', every: months(2), atLeast: 1 }],
        calledBy: [{ kind: 'extraordinary', who: 'chair' }, { kind: 'extraordinary', who: 'members', members: 3 }],
        notice: [{ kind: 'ordinary', minimum: days(3) }, { kind: 'extraordinary', minimum: days(1) }],
      },
      quorum: { overall: { kind: 'half_plus_one' } },
      decisions: { majority: { of: 'present', needs: { kind: 'more_than_half' } }, castingVote: 'chair' },
    },
    places: {
      frequency: at('sittings.periodicity.0.every'),
      extraordinary_called_by: at('sittings.calledBy'),
      notice_days: at('sittings.notice'),
      quorum: at('quorum.overall'),
      majority: at('decisions.majority'),
      casting_vote: at('decisions.castingVote'),
    },
  },
  'EX-10': {
    rules: {
      sittings: { periodicity: [{ kind: 'ordinary', every: months(3), atLeast: 1 }] },
      chair: { chosen: 'head of the Comité de Participación Social', term: years(1), rotates: true },
    },
    places: { frequency: at('sittings.periodicity.0.every'), chair: at('chair.chosen'), chair_term_years: at('chair.term.amount'), chair_rotates: at('chair.rotates') },
  },
  'EX-11': {
    rules: {
      composition: {
        odd: true,
        posts: [
          { post: 'chair', holder: 'mayor or delegate' },
          { post: 'technical_secretary', holder: 'head of the Transparency Unit' },
          { post: 'vocal', holder: 'vocales', seats: 5 },
        ],
        incompatibilities: ['members not hierarchically dependent on each other; no one holds two seats'],
      },
    },
    places: { members: at('composition.odd'), composition: at('composition.posts'), incompatibility: at('composition.incompatibilities.0') },
  },
  'EX-12': {
    rules: {
      sittings: {
        periodicity: [{ kind: 'ordinary', every: months(3) }],
        calledBy: [{ kind: 'extraordinary', who: 'when required, at the request of a member or area head', members: 1 }],
      },
    },
    places: { ordinary_frequency: at('sittings.periodicity.0.every'), extraordinary: at('sittings.calledBy.0.who') },
  },
  'EX-13': {
    rules: {
      sittings: {
        periodicity: [{ kind: 'open', every: months(2) }],
        notice: [{ kind: 'open', minimum: days(15) }],
        publicTakesPart: {
          voice: true,
          vote: false,
          registration: { opensAfterCall: days(1), closesBefore: days(3) },
          interventions: 2,
          further: { decided: 'by_vote', minutes: 5 },
        },
        remote: 'force_majeure',
      },
      minutes: { sent: [{ to: 'Congress', within: days(10) }] },
    },
    places: {
      frequency: at('sittings.periodicity.0.every'),
      notice_days: at('sittings.notice.0.minimum.amount'),
      registration: at('sittings.publicTakesPart.registration'),
      citizens: at('sittings.publicTakesPart.voice'),
      interventions_max: at('sittings.publicTakesPart.interventions'),
      third_intervention: at('sittings.publicTakesPart.further'),
      acta_to_congress_days: at('minutes.sent.0.within.amount'),
      remote_sessions: at('sittings.remote'),
    },
  },
  'EX-14': {
    rules: {
      sittings: {
        publicTakesPart: {
          voice: true,
          vote: false,
          registration: {
            windows: [{ from: '2023-09-22', to: '2023-09-26' }],
            workingDaysOnly: true,
            untilFull: true,
            residence: months(6),
            documents: ['written request with topic', 'proof of address', 'copy of ID'],
          },
        },
      },
    },
    places: {
      registration: at('sittings.publicTakesPart.registration.windows'),
      session: { record: 'sitting' },
      residence_months_min: at('sittings.publicTakesPart.registration.residence.amount'),
      registration_documents: at('sittings.publicTakesPart.registration.documents'),
    },
  },
  'EX-15': {
    rules: {
      sittings: {
        periodicity: [{ kind: 'ordinary', every: months(1), on: { week: 1, weekday: 1 } }],
        notice: [{ kind: 'ordinary', minimum: days(3) }],
        kinds: ['ordinary', 'open_ordinary', 'extraordinary', 'solemn', 'secret'],
      },
    },
    places: { ordinary_frequency: at('sittings.periodicity.0.on'), notice_calendar_days_min: at('sittings.notice.0.minimum.amount'), kinds: at('sittings.kinds') },
  },
  'EX-16': {
    rules: {
      seats: { honorary: true, voice: true, vote: true, term: years(3), alternates: { allowed: true, namedIn: 'application' } },
      selection: {
        intake: { lasts: days(10) },
        balance: 'gender_parity',
        selector: 'Ayuntamiento, from eight candidates presented by the mayor',
        ineligible: ['titular in the two previous periods', 'party leadership', 'disqualified from office'],
      },
    },
    places: {
      honorary: at('seats.honorary'),
      voice_vote: [at('seats.voice'), at('seats.vote')],
      term_years: at('seats.term.amount'),
      intake_calendar_days: at('selection.intake.lasts.amount'),
      alternate: at('seats.alternates.namedIn'),
      parity: at('selection.balance'),
      selector: at('selection.selector'),
      ineligible: at('selection.ineligible'),
    },
  },
  'EX-17': {
    rules: { ...oneEach, ...clause('open_intake', 'five regional visits, five topics per region') },
    places: { members: at('composition.bySector'), installed: { record: 'installation' }, second_session: { record: 'sitting' }, open_intake: at('clauses.0.text') },
  },
  'EX-18': {
    rules: {
      ...oneEach,
      seats: { voice: true, vote: true, equalVote: true },
      minutes: { form: 'a form per meeting with participants, proposal analysed and commitments, signed by the three parties', signedBy: ['the three parties'] },
    },
    places: { members: at('composition.bySector'), vote: at('seats.equalVote'), meeting_record: at('minutes.form') },
  },
  'EX-19': {
    rules: {
      composition: { sectors: 5 },
      decisions: {
        matters: [{ matter: 'approval of the plan', sittingKind: 'extraordinary', afterwards: 'implementing areas confirm relevance, budget and legal feasibility' }],
      },
    },
    places: { plan_approval: [at('decisions.matters.0.sittingKind'), { record: 'sitting' }], after_approval: at('decisions.matters.0.afterwards'), sectors: at('composition.sectors') },
  },
  'EX-20': {
    rules: { quorum: { overall: { kind: 'more_than_half' } }, sittings: { preparatoryMeetings: true } },
    places: { quorum: at('quorum.overall'), prior_working_meetings: at('sittings.preparatoryMeetings') },
  },
  'EX-21': {
    rules: {
      minutes: {
        sent: [{ to: 'members', within: days(5), after: 'approval' }],
        published: { within: days(7), after: 'sending' },
        signedBy: ['chair and majority of secretaries'],
        alsoOfFailedSession: true,
      },
    },
    places: {
      acta_sent_within_days_of_approval: at('minutes.sent.0.within.amount'),
      published_within_days_after_sent: at('minutes.published.within.amount'),
      signed_by: at('minutes.signedBy.0'),
      failed_meeting: at('minutes.alsoOfFailedSession'),
    },
  },
  'EX-22': {
    rules: {
      minutes: {
        approvedIn: 'next_session',
        approvalException: 'unless too close',
        contents: ['session data', 'agenda points', 'attendance', 'secretary', 'follow-up of agreements', 'interventions by name', 'votes by name', 'summary of agreements'],
      },
    },
    places: { approval: [at('minutes.approvedIn'), at('minutes.approvalException')], contents: at('minutes.contents') },
  },
  'EX-23': {
    rules: {
      composition: { minimum: 45, maximum: 45 },
      selection: { method: 'public_call', selector: 'public calls; a selection committee proposes the list to the Junta de Gobierno' },
    },
    places: { members: at('composition.minimum'), selection: at('selection.selector') },
  },
  'EX-24': {
    rules: {
      composition: {
        minimum: 8,
        maximum: 8,
        bySector: [{ sector: 'authority', minimum: 1 }, { sector: 'government', minimum: 3 }, { sector: 'civil_society', minimum: 3 }],
        posts: [
          { post: 'authority', holder: 'CEAIP', sector: 'authority' },
          ...['executive', 'legislative', 'judicial'].map((holder) => ({ post: 'government', holder, sector: 'government' })),
        ],
      },
      seats: { alternates: { allowed: true, mayChair: true } },
      published: ['agenda proposal document', 'session video'],
    },
    places: {
      members: at('composition.minimum'),
      sectors: [at('composition.bySector'), at('composition.posts')],
      alternates: at('seats.alternates.mayChair'),
      installed: { record: 'installation' },
      ordinary_sessions: { record: 'sitting' },
      published: at('published'),
    },
  },
  'EX-25': {
    rules: {
      seats: { honorary: true },
      selection: { method: 'public_call', applicants: 'citizen, alone or backed by an organization', ifEmpty: { action: 'second_call', lasts: days(39) } },
    },
    places: {
      first_call: { record: 'call' },
      second_call: [at('selection.ifEmpty.lasts'), { record: 'call' }],
      registered_one_week_before_close: { record: 'call' },
      honorary: at('seats.honorary'),
      who_may_apply: at('selection.applicants'),
    },
  },
  'EX-26': {
    rules: { sittings: { agendaPublished: { maximum: days(3) } } },
    places: { agenda_published_days_before: at('sittings.agendaPublished.maximum') },
  },
  'EX-27': {
    rules: {
      composition: {
        bySector: [{ sector: 'civil_society', majority: true }],
        posts: ['mayor', 'síndico', 'special commission', 'secretariat', 'sub-directorate'].map((holder) => ({ post: 'public', holder, sector: 'government' })),
      },
      selection: { method: 'public_call', intake: { closes: '2023-06-15' } },
      ...clause('selection', 'open public call, required for all municipal consultative councils'),
    },
    places: {
      selection: [at('selection.method'), at('clauses.0.text')],
      call_reported: { record: 'call' },
      intake_closes: at('selection.intake.closes'),
      public_seats: at('composition.posts'),
      citizen_majority: at('composition.bySector.0.majority'),
    },
  },
};

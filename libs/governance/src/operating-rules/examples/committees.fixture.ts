import { at, days, months, years, type Expressed } from './words.fixture.js';

/** State councils, boards and committees, and the rules of their minutes. */
export const COMMITTEES: Record<string, Expressed> = {
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
};

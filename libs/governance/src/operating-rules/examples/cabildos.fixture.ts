import { at, days, months, type Expressed } from './words.fixture.js';

/** Sittings of a municipality’s own government, also those that are open to all. */
export const CABILDOS: Record<string, Expressed> = {
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
  'EX-20': {
    rules: { quorum: { overall: { kind: 'more_than_half' } }, sittings: { preparatoryMeetings: true } },
    places: { quorum: at('quorum.overall'), prior_working_meetings: at('sittings.preparatoryMeetings') },
  },
  'EX-26': {
    rules: { sittings: { agendaPublished: { maximum: days(3) } } },
    places: { agenda_published_days_before: at('sittings.agendaPublished.maximum') },
  },
};

import { at, clause, days, society, years, type Expressed } from './words.fixture.js';

/** Councils of citizens, alone or with offices of a government. */
export const COUNCILS: Record<string, Expressed> = {
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
  'EX-23': {
    rules: {
      composition: { minimum: 45, maximum: 45 },
      selection: { method: 'public_call', selector: 'public calls; a selection committee proposes the list to the Junta de Gobierno' },
    },
    places: { members: at('composition.minimum'), selection: at('selection.selector') },
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

import { at, clause, days, oneEach, type Expressed } from './words.fixture.js';

/** Technical secretariats of open government and what stands for one. */
export const SECRETARIATS: Record<string, Expressed> = {
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
};

import type { Cases } from './arguments.js';

/** A notice that a network can word, and words that fit it. */
const NOTICE = { kind: 'onboarding.letter_accepted', situation: 'usual' };
const WORDS = { ...NOTICE, subject: 'La carta se aceptó', body: 'La carta de {municipio} ya es pública.' };

/** What the generator cannot know of an operation's arguments. */
export const CASES: Cases = {
  network: ({ network }) => ({ slug: network.slug }),
  municipality: ({ drafting }) => ({ slug: drafting.slug }),
  plan: ({ settled, ids }) => ({ municipality: settled.slug, slug: ids['planSlug'] }),
  commitment: ({ settled, ids }) => ({ municipality: settled.slug, plan: ids['planSlug'], number: 1 }),
  commitmentBySlug: ({ settled, ids }) => ({ municipality: settled.slug, plan: ids['planSlug'], slug: ids['commitmentSlug'] }),
  followable: ({ ids }) => ({ subjectType: 'Municipality', subjectId: ids['municipality'] }),
  follow: ({ ids }) => ({ input: { subjectType: 'Municipality', subjectId: ids['municipality'] } }),
  followAsMe: ({ ids }) => ({ input: { subjectType: 'Municipality', subjectId: ids['municipality'] } }),
  addCommitment: () => ({ input: { title: 'Un compromiso' } }),
  saveMilestone: () => ({ input: { title: 'Un hito' } }),
  createAccessToken: ({ ids }) => ({ input: { membershipId: ids['membership'] } }),
  createPlan: () => ({ input: { endsOn: '2027-12-31' } }),
  publishPrivacyNotice: () => ({ input: { body: 'Un aviso de privacidad, escrito con calma. '.repeat(4) } }),
  saveMunicipalityGroup: ({ ids }) => ({ input: { id: ids['group'], version: 1, kind: 'region' } }),
  saveSector: () => ({ input: { key: 'academia' } }),
  orderSectors: () => ({ keys: ['academia', 'civil_society', 'government'] }),
  removeSector: () => ({ key: 'academia' }),
  retireSector: () => ({ key: 'academia' }),
  restoreSector: () => ({ key: 'academia' }),
  setNetworkSetting: () => ({ key: 'onboarding.reply_business_days', value: '12' }),
  sentNotices: ({ settled }) => ({ tenantId: settled.tenantId }),
  dueDates: ({ settled }) => ({ tenantId: settled.tenantId }),
  setReminderLadder: () => ({ input: { kind: 'plans.milestone' } }),
  noticeTemplate: () => NOTICE,
  noticePreview: () => ({ template: WORDS }),
  writeNoticeTemplate: () => ({ input: { ...WORDS, version: 0 } }),
  restoreNoticeTemplate: () => ({ input: { ...NOTICE, version: 0 } }),
  tryNoticeTemplate: () => ({ template: WORDS }),
  setNoticePreference: () => ({ input: { kind: 'onboarding.letter_submitted' } }),
  reorderCommitments: ({ ids }) => ({ planId: ids['publishedPlan'], commitmentIds: [ids['publishedCommitment']] }),
  createWebhookEndpoint: () => ({ input: { events: ['plan.published'] } }),
  saveMailServer: () => ({ input: { host: 'correo.ejemplo.mx', port: 587, password: 'una que no es de nadie', senderAddress: 'avisos@ejemplo.mx' } }),
  updateWebhookEndpoint: () => ({ input: { events: ['plan.published'] } }),
  saveAnnouncement: ({ ids }) => ({ input: { id: ids['announcementDraft'], version: 1 } }),
  eraseAccount: ({ liaison }) => ({ input: { email: liaison.email } }),
  openNetwork: () => ({ input: { stateKey: '06', slug: 'tercera' } }),
  succeedAuthority: () => ({ input: { startsOn: '2026-05-01' } }),
};

/** What anyone may cause in another's rows, by operation, with the tables in which it shows and the reason why. */
export const OPEN: Readonly<Record<string, readonly string[]>> = {
  // Who follows something published is counted there; the municipality does not learn who it is.
  // Whoever asks to follow it is mailed, in its name, to confirm by a certain day.
  follow: ['follows', 'consents', 'audit_entries', 'outbox', 'notices', 'messages', 'deliveries', 'deadlines'].map((table) => `public.${table}`),
  followAsMe: ['public.follows', 'public.follow_counters', 'public.consents'],
};

/** Operations that tell their owner nothing either with the arguments made here, each with the reason why. */
export const UNREACHED: Readonly<Record<string, string>> = {
  checkEvidenceLink: 'a deployment of tests visits no other site',
  followByToken: 'needs the secret of a mailed link',
  mailReader: 'needs the secret of a mailed link',
  emailChangeByToken: 'needs the secret of a mailed link',
  myEmailChange: 'there is one only after one was asked for',
  invitationByToken: 'needs the secret of a mailed link',
  overdueTallies: 'nothing is overdue in a world that has just begun',
  mailPauses: 'there is one only while the operators hold mails back',
  mailLimits: 'there is one only while the mails of a day are used up',
  localMailbox: 'closed where there is a mail server',
  localMail: 'closed where there is a mail server',
  removeDraftMilestone: 'went with its commitment just before',
  secretariat: 'the municipality that drafts has none yet, and nobody can name another’s',
};

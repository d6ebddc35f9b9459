import type { privacyNoticeEs } from './privacy-notice.dictionary.es.js';

export const privacyNoticeEn: typeof privacyNoticeEs = {
  title: 'Privacy notice',
  lead: 'What people accept who leave their e-mail or their data here. Each version is kept with its date and its reason.',
  write: 'Write the next version',
  body: 'Text of the notice',
  bodyHint: 'Separate paragraphs with an empty line. Say who answers for the data, what they are used for and where rights are exercised.',
  reason: 'Reason for the change',
  reasonHint: 'It stays with the version and in the log.',
  see: 'See how it looks',
  seen: 'This is how it will read; it has not been published yet.',
  seenLink: 'Read it and publish it',
  preview: 'How it will read',
  consequences: {
    institute: [
      ['document', 'From now on this version is to be accepted in the network and in municipalities that have no notice of their own.'],
      ['lock', 'Earlier versions are kept: who accepted one, accepted that one.'],
    ],
    municipality: [
      ['document', 'From now on this version is to be accepted in the forms of your municipality, instead of the network’s notice.'],
      ['lock', 'Earlier versions are kept: who accepted one, accepted that one.'],
    ],
  },
  publish: (version) => `Publish version ${version}`,
  published: (version) => `Version ${version} has been published.`,
  inForce: 'In force',
  own: (version) => `Version ${version}, published on`,
  ofNetwork: (version) => `The network’s, version ${version}: none of its own has been published here. In force since`,
  general: 'Tequio’s general one: none of its own has been published here.',
  public: 'See the public page',
  versions: 'Versions',
  versionLine: (version) => `Version ${version}`,
  noVersions: 'There are no versions of its own yet',
  noVersionsBody: 'Begin with the text in force and change what is needed. Meanwhile, the one above is used.',
};

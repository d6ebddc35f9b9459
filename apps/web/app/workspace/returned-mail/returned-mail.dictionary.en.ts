import type { returnedMailEs } from './returned-mail.dictionary.es.js';

export const returnedMailEn: typeof returnedMailEs = {
  title: 'Mail that does not arrive',
  lead: 'The network no longer writes to these addresses: mail comes back, or its reader reported it as unwanted. They are shown incomplete, so that nobody learns whose they are; they are not enough to write to.',
  address: 'Address',
  cause: 'Why',
  causes: { BOUNCED: 'Mail comes back', COMPLAINED: 'Reported as unwanted' },
  causeHints: { BOUNCED: 'Nothing is sent, not even what has legal effect.', COMPLAINED: 'Only what cannot be switched off is sent.' },
  since: 'Since',
  act: 'Take off the list',
  actOf: (address) => `Take off the list: ${address}`,
  none: 'All mail arrives',
  noneBody: 'When a server says that an address does not exist, or somebody reports a mail as unwanted, it will stand here.',
  lifted: 'The address is off the list. The next mail will be tried again.',
  members: 'People whom it does not reach',
  membersLead: 'They hold a post in the network and do not get their mails, not even those with a deadline. Reach them some other way and ask them to correct their e-mail in “My account”.',
  person: 'Person',
  post: 'Post',
  place: 'Where',
  unnamed: 'No name',
  peopleTitle: 'There are people whom mails do not reach',
  peopleBody: 'They get no notices, not even those with a deadline or legal effect. Reach them some other way and ask them to correct their e-mail in “My account”:',
  liftTitle: (address) => `Write to ${address} again?`,
  liftConfirm: 'Take off the list',
  liftReason: 'Why it can be written to again',
  liftReasonHint: 'For example: “They confirmed by phone that their mailbox works”. It is kept in the log.',
  liftConsequences: [
    ['mail', 'The next mail to that address is tried again.'],
    ['late', 'If it comes back again, the address goes on the list once more.'],
    ['person', 'What was not sent while it was on the list does not go out by itself.'],
  ],
  ownTitle: 'Your mails do not reach you',
  ownBounced: (network, email) =>
    `Mails from ${network} to ${email} come back, and so are no longer sent. Check that your mailbox exists and receives; if you no longer use it, change your e-mail below. If it works by now, ask ${network} to take it off its list. Meanwhile your notices are in your workspace.`,
  ownComplained: (network, email) =>
    `At ${email} a mail from ${network} was reported as unwanted. Only what cannot be switched off is sent. If that was a mistake, ask ${network} to take it off its list.`,
};

import type { es } from './notifications.dictionary.es.js';

export const en: { [K in keyof typeof es]: string } = {
  'mail.copy_tu': 'If the button does not open, copy this address into your browser:',
  'mail.copy_usted': 'If the button does not open, copy this address into your browser:',
  'mail.leave_tu': 'Stop receiving these notices',
  'mail.leave_usted': 'Stop receiving these notices',
  'mail.reason_follower': 'We are writing because you asked to follow this topic.',
  'mail.reason_person_tu': 'We are writing because you have a Tequio account.',
  'mail.reason_person_usted': 'We are writing because you take part in {place}.',
  'mail.several': '{subject} (and {more} more)',

  'input.mandatory_kind': 'This notice cannot be switched off: deadlines or something that you asked for depend on it.',

  'expiry.minutes': '{count} minutes',
  'expiry.hours': '{count} hours',
  'expiry.days': '{count} days',

  'identity.reason.usted':
    'We are writing because somebody gave this e-mail address at Tequio. This message is automatic; there is no need to reply.',
  'identity.reason.tú':
    'We are writing because somebody gave this e-mail address at Tequio. This message is automatic; there is no need to reply.',

  'identity.reason_account.usted':
    'We are writing because you have a Tequio account. This message is automatic; there is no need to reply.',
  'identity.reason_account.tú':
    'We are writing because you have a Tequio account. This message is automatic; there is no need to reply.',
  'identity.reason_invited.usted':
    'We are writing because somebody of {place} gave your e-mail to invite you. This message is automatic; there is no need to reply.',

  'identity.sign-in.usted.subject': 'Your link to sign in to Tequio',
  'identity.sign-in.usted.heading': 'Sign in with this link',
  'identity.sign-in.usted.body':
    'The button takes you into your account, without a password. The link works once and expires in {expiry}.',
  'identity.sign-in.usted.ignore':
    'If you did not ask for it, there is nothing to do: nobody gets in without this link. Do not forward it.',
  'identity.sign-in.usted.action': 'Go to my account',
  'identity.sign-in.tú.subject': 'Your link to sign in to Tequio',
  'identity.sign-in.tú.heading': 'Sign in with this link',
  'identity.sign-in.tú.body':
    'The button takes you into your account, without a password. The link works once and expires in {expiry}.',
  'identity.sign-in.tú.ignore':
    'If you did not ask for it, there is nothing to do: nobody gets in without this link. Do not forward it.',
  'identity.sign-in.tú.action': 'Go to my account',

  'identity.password-reset.usted.subject': 'Change your Tequio password',
  'identity.password-reset.usted.heading': 'Choose a new password',
  'identity.password-reset.usted.body':
    'With the button you choose a new password for your account. The link works once and expires in {expiry}.',
  'identity.password-reset.usted.ignore':
    'If you did not ask for it, there is nothing to do: your password stays as it is. Do not forward this link.',
  'identity.password-reset.usted.action': 'Choose a new password',
  'identity.password-reset.tú.subject': 'Change your Tequio password',
  'identity.password-reset.tú.heading': 'Choose a new password',
  'identity.password-reset.tú.body':
    'With the button you choose a new password for your account. The link works once and expires in {expiry}.',
  'identity.password-reset.tú.ignore':
    'If you did not ask for it, there is nothing to do: your password stays as it is. Do not forward this link.',
  'identity.password-reset.tú.action': 'Choose a new password',

  'identity.invitation.usted.subject': 'Invitation to take part in {place}',
  'identity.invitation.usted.heading': 'You are invited to take part in {place}',
  'identity.invitation.usted.greeting': 'Good day, {name}:',
  'identity.invitation.usted.body':
    'Your post will be: {post}. Tequio holds the letter of intent, the technical secretariat, the action plan and its progress, in view of the public.',
  'identity.invitation.usted.ignore':
    'The invitation expires in {expiry} and is for you alone; do not forward it. If you did not expect it, there is nothing to do.',
  'identity.invitation.usted.action': 'Accept the invitation',

  'identity.new-session.usted.subject': 'Somebody signed in to your Tequio account',
  'identity.new-session.usted.heading': 'A new session was opened in your account',
  'identity.new-session.usted.body': 'It was on {at}, from {device}. If it was you, there is nothing to do.',
  'identity.new-session.usted.ignore':
    'If it was not you, look at your sessions, close the one that you do not recognise and change your password.',
  'identity.new-session.usted.action': 'Look at my sessions',
  'identity.new-session.tú.subject': 'Somebody signed in to your Tequio account',
  'identity.new-session.tú.heading': 'A new session was opened in your account',
  'identity.new-session.tú.body': 'It was on {at}, from {device}. If it was you, there is nothing to do.',
  'identity.new-session.tú.ignore':
    'If it was not you, look at your sessions, close the one that you do not recognise and change your password.',
  'identity.new-session.tú.action': 'Look at my sessions',
  'identity.new-session.unknown_device': 'a device that we could not recognise',
};

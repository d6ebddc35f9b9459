import type { es } from './notifications.dictionary.es.js';

export const en: { [K in keyof typeof es]: string } = {
  'mail.copy_tu': 'If the button does not open, copy this address into your browser:',
  'mail.copy_usted': 'If the button does not open, copy this address into your browser:',
  'mail.leave_tu': 'Stop receiving these notices',
  'mail.leave_usted': 'Stop receiving these notices',
  'mail.choose_tu': 'Choose how often we write to you',
  'mail.choose_usted': 'Choose how often we write to you',
  'mail.reason_follower_tu': 'We are writing because you asked to follow this topic.',
  'mail.reason_follower_usted': 'We are writing because you asked from your account to follow this.',
  'mail.reason_person_tu': 'We are writing because you have a Tequio account.',
  'mail.reason_person_usted': 'We are writing because you take part in {place}.',
  'mail.several': '{subject} (and {more} more)',

  'digest.daily.subject.tu': 'Daily summary: {first}',
  'digest.daily.subject_more.tu': 'Daily summary: {first} and {more} more',
  'digest.daily.heading.tu': 'Your daily summary',
  'digest.daily.reason.tu': 'We write once a day because you chose so.',
  'digest.daily.more.tu': 'There is news of {count} more things; you find them on the page of each municipality.',
  'digest.daily.subject.usted': 'Daily summary: {first}',
  'digest.daily.subject_more.usted': 'Daily summary: {first} and {more} more',
  'digest.daily.heading.usted': 'Your daily summary',
  'digest.daily.reason.usted': 'We write once a day because you chose so.',
  'digest.daily.more.usted': 'There is news of {count} more things; you find them on the page of each municipality.',
  'digest.weekly.subject.tu': 'Weekly summary: {first}',
  'digest.weekly.subject_more.tu': 'Weekly summary: {first} and {more} more',
  'digest.weekly.heading.tu': 'Your weekly summary',
  'digest.weekly.reason.tu': 'We write once a week because you chose so.',
  'digest.weekly.more.tu': 'There is news of {count} more things; you find them on the page of each municipality.',
  'digest.weekly.subject.usted': 'Weekly summary: {first}',
  'digest.weekly.subject_more.usted': 'Weekly summary: {first} and {more} more',
  'digest.weekly.heading.usted': 'Your weekly summary',
  'digest.weekly.reason.usted': 'We write once a week because you chose so.',
  'digest.weekly.more.usted': 'There is news of {count} more things; you find them on the page of each municipality.',

  'notice.invitation_declined': 'An invitation that you sent was not accepted',
  'variable.correo': 'the address that was invited',
  'example.correo': 'person@example.mx',
  'variable.cargo': 'the post that was offered',
  'example.cargo': 'Unidad de Transparencia',
  'variable.lugar': 'the municipality or the network',
  'example.lugar': 'San Jacinto',
  'mail.invitation_declined.subject': 'The invitation to {email} was not accepted',
  'mail.invitation_declined.body':
    'Who opened the link said that it is not for them, or that they do not want to take part in {place} ({office}). The invitation is closed and its link opens nothing any more. Check the address with the person and, if needed, send another.',
  'mail.invitation_declined.action': 'See the invitations',

  'refusal.nothing_to_resend': 'Nobody is left to whom this notice could be sent again.',
  'refusal.nothing_to_resend.remedy': 'The mails are on their way or have arrived. Go back to the page of the notice to see what became of each.',

  'input.mandatory_kind': 'This notice cannot be switched off: deadlines or something that you asked for depend on it.',
  'input.quiet_hours': 'Two different hours are needed: when the quiet begins and when it ends.',
  'input.words_break': 'The subject is one line.',
  'input.words_link': 'The subject has no links: the mail has its button.',
  'input.words_markup': 'Write plain text: tags like <b> would be read as they are.',
  'input.words_missing': '{missing} is missing: subject or text must say it.',
  'input.words_outdated': 'That version names facts that the notice has no more, or lacks one that it must say. Open it, correct it and save it as a new one.',

  'trial.subject': '[Trial] {subject}',
  'trial.note': 'This is a trial of how the notice reads. Nobody else received it, and nothing has happened.',

  'who.network': 'Institute',
  'next.words_outdated.title': 'Correct your words for “{kind}”',
  'next.words_outdated.consequence': 'They name a fact that the notice has no more, or lack one that it must say. Until then, the notice goes out in Tequio’s words.',

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
  'identity.invitation.usted.inviter': 'You are invited by: {inviter}.',
  'identity.invitation.usted.message': 'A message from who invites you:',
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

  'identity.email-change.usted.subject': 'Confirm your new Tequio address',
  'identity.email-change.usted.heading': 'Confirm that this address is yours',
  'identity.email-change.usted.body': 'The button opens a page that asks you to confirm. From then on you sign in with this address. The link expires in {expiry}.',
  'identity.email-change.usted.ignore': 'If you did not ask for this, there is nothing to do: without this link nothing changes.',
  'identity.email-change.usted.action': 'Confirm this address',
  'identity.email-change.tú.subject': 'Confirm your new Tequio address',
  'identity.email-change.tú.heading': 'Confirm that this address is yours',
  'identity.email-change.tú.body': 'The button opens a page that asks you to confirm. From then on you sign in with this address. The link expires in {expiry}.',
  'identity.email-change.tú.ignore': 'If you did not ask for this, there is nothing to do: without this link nothing changes.',
  'identity.email-change.tú.action': 'Confirm this address',
  'identity.email-change-notice.usted.subject': 'Someone asked to change the address of your Tequio account',
  'identity.email-change-notice.usted.heading': 'Someone asked to change the address of your account',
  'identity.email-change-notice.usted.body': 'The new address would be {newEmail}. If it was you, there is nothing else to do here: confirm from the new address.',
  'identity.email-change-notice.usted.ignore': 'If it was not you, cancel the change with the button; it works for {expiry}, even after it was confirmed, and ends the open sessions.',
  'identity.email-change-notice.usted.action': 'Cancel the change',
  'identity.email-change-notice.tú.subject': 'Someone asked to change the address of your Tequio account',
  'identity.email-change-notice.tú.heading': 'Someone asked to change the address of your account',
  'identity.email-change-notice.tú.body': 'The new address would be {newEmail}. If it was you, there is nothing else to do here: confirm from the new address.',
  'identity.email-change-notice.tú.ignore': 'If it was not you, cancel the change with the button; it works for {expiry}, even after it was confirmed, and ends the open sessions.',
  'identity.email-change-notice.tú.action': 'Cancel the change',
  'identity.second-step-reset.usted.subject': 'The second step of your Tequio account was taken off',
  'identity.second-step-reset.usted.heading': 'The second step of your account was taken off',
  'identity.second-step-reset.usted.body': 'Whoever operates the platform took it off and ended the open sessions. To sign in, ask for a link to this address; then turn the second step on again. The reason given: “{reason}”.',
  'identity.second-step-reset.usted.ignore': 'If you did not ask for it, write to who operates the platform as soon as you can: somebody may have passed for you.',
  'identity.second-step-reset.usted.action': 'Turn the second step on',
  'identity.second-step-reset.tú.subject': 'The second step of your Tequio account was taken off',
  'identity.second-step-reset.tú.heading': 'The second step of your account was taken off',
  'identity.second-step-reset.tú.body': 'Whoever operates the platform took it off and ended the open sessions. To sign in, ask for a link to this address; then turn the second step on again. The reason given: “{reason}”.',
  'identity.second-step-reset.tú.ignore': 'If you did not ask for it, write to who operates the platform as soon as you can: somebody may have passed for you.',
  'identity.second-step-reset.tú.action': 'Turn the second step on',
  'identity.account-erased.usted.subject': 'Your Tequio account was erased',
  'identity.account-erased.usted.heading': 'Your account was erased',
  'identity.account-erased.usted.body': 'Your address, sessions, access tokens, what you followed from your account and your notices are gone. What your office did stays in the public archive, under the name it was signed with.',
  'identity.account-erased.usted.ignore': 'This is the last message we send you. If it was not you who erased it, write to the transparency unit named in the privacy notice.',
  'identity.account-erased.usted.action': 'Read the privacy notice',
  'identity.account-erased.tú.subject': 'Your Tequio account was erased',
  'identity.account-erased.tú.heading': 'Your account was erased',
  'identity.account-erased.tú.body': 'Your address, sessions, access tokens, what you followed from your account and your notices are gone. What your office did stays in the public archive, under the name it was signed with.',
  'identity.account-erased.tú.ignore': 'This is the last message we send you. If it was not you who erased it, write to the transparency unit named in the privacy notice.',
  'identity.account-erased.tú.action': 'Read the privacy notice',
  'identity.reason_erased.usted': 'We write because you had an account in Tequio.',
  'identity.reason_erased.tú': 'We write because you had an account in Tequio.',
};

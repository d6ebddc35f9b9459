import { defineMachine, type Missing } from '@tequio/platform';
import { notificationsDictionary } from '../notifications.dictionary.js';

export type MailServerState = 'untried' | 'in_use' | 'held_back';
export type MailServerStep = 'use' | 'hold' | 'resume';

export interface MailServerFacts {
  /** Whether a trial of these very settings has gone. */
  tried: boolean;
}

const tried = ({ tried: done }: MailServerFacts): readonly Missing[] => (done ? [] : [{ code: notificationsDictionary.key('missing.mail_server_trial') }]);

/** Whether a network's mails go through its own server. Until it is used they go through the platform's; from then on never again, unless it is removed. */
export const mailServerMachine = defineMachine<MailServerState, MailServerStep, MailServerFacts>({
  name: 'mail_server',
  subject: 'MailServer',
  initial: 'untried',
  transitions: {
    use: { from: ['untried'], to: 'in_use', action: 'manage', guards: [tried], next: { none: 'nobody waits for it: mails go through the platform’s server meanwhile' } },
    // It refused, or its settings were changed and nobody has tried the new ones.
    hold: { from: ['in_use'], to: 'held_back', action: 'manage', derived: true, next: { none: 'it follows from what the server answers, or from changed settings' } },
    resume: { from: ['held_back'], to: 'in_use', action: 'manage', derived: true, next: { none: 'it follows from a trial that went; the list of what is next asks for one while mails wait' } },
  },
});

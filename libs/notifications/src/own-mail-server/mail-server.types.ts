import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, OpenStep, outcome, StaleVersion, TransitionRefused } from '@tequio/platform';
import { SERVER_FAULTS, type ServerFault } from './mail-server-faults.js';

export enum MailServerStateName {
  UNTRIED = 'untried',
  IN_USE = 'in_use',
  HELD_BACK = 'held_back',
}
registerEnumType(MailServerStateName, {
  name: 'MailServerState',
  description: 'Whether a network’s mails go through its own server.',
  valuesMap: {
    UNTRIED: { description: 'Not yet: they go through the platform’s.' },
    IN_USE: { description: 'They do.' },
    HELD_BACK: { description: 'They wait until a trial goes; none goes through the platform’s meanwhile.' },
  },
});

export enum MailSecurity {
  TLS = 'tls',
  STARTTLS = 'starttls',
}
registerEnumType(MailSecurity, {
  name: 'MailSecurity',
  description: 'How the connection to a mail server is encrypted. One that is not is never used.',
  valuesMap: {
    TLS: { description: 'From its beginning; usually port 465.' },
    STARTTLS: { description: 'Once the server has greeted, by STARTTLS; usually port 587.' },
  },
});

const FAULT_NAMES = Object.fromEntries(SERVER_FAULTS.map((fault) => [fault.toUpperCase(), fault]));
registerEnumType(FAULT_NAMES, {
  name: 'MailServerFault',
  description: 'Why a network’s own mail server cannot be used.',
  valuesMap: {
    CREDENTIALS: { description: 'It does not take the user or the password.' },
    CERTIFICATE: { description: 'Its certificate is not trusted: expired, of another name, or signed by itself.' },
    NO_TLS: { description: 'It does not encrypt as was said.' },
    SENDER: { description: 'It does not let this user send as the address of the sender.' },
    INNER_ADDRESS: { description: 'Its name leads to an inner network.' },
    PASSWORD_LOST: { description: 'The password was kept with another secret of the platform, and has to be given anew.' },
    CHANGED: { description: 'Its settings were changed and nobody has tried them.' },
    UNKNOWN_HOST: { description: 'There is no machine of this name.' },
    NO_ANSWER: { description: 'It said nothing in time.' },
    CONNECTION: { description: 'No connection came about, or it broke.' },
    REFUSED: { description: 'It did not take the mail; its answer says why.' },
  },
});

@ObjectType({ description: 'Why a network’s own mail server cannot be used, and what to do about it.' })
export class MailServerProblem {
  @Field(() => FAULT_NAMES, { description: 'Which it is.' })
  fault!: ServerFault;

  @Field({ description: 'In the language of the request.' })
  message!: string;

  @Field({ description: 'What to do, in the language of the request.' })
  remedy!: string;

  @Field(() => String, { nullable: true, description: 'What the server answered; null where it did not.' })
  answer!: string | null;
}

@ObjectType({ description: 'The last trial of a network’s own mail server.' })
export class MailServerTrial {
  @Field({ description: 'When it was asked for.' })
  askedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it is under way.' })
  endedAt!: Date | null;

  @Field({ description: 'Whether it was of the settings as they are now.' })
  current!: boolean;

  @Field(() => MailServerProblem, { nullable: true, description: 'Why it did not go; null where it went, or is under way.' })
  problem!: MailServerProblem | null;
}

@ObjectType({ description: 'A network’s own mail server. Its password is never told.' })
export class MailServer {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Version of what was set, for changes.' })
  version!: number;

  @Field({ description: 'Its name, or its numeric address.' })
  host!: string;

  @Field(() => Int, { description: 'Port.' })
  port!: number;

  @Field(() => MailSecurity, { description: 'How the connection is encrypted.' })
  security!: MailSecurity;

  @Field({ description: 'User that the platform signs in as.' })
  userName!: string;

  @Field({ description: 'Name that mails come from.' })
  senderName!: string;

  @Field({ description: 'Address that mails come from.' })
  senderAddress!: string;

  @Field(() => MailServerStateName, { description: 'Whether the network’s mails go through it.' })
  state!: MailServerStateName;

  @Field(() => MailServerProblem, { nullable: true, description: 'Why mails wait; null where they do not.' })
  heldBack!: MailServerProblem | null;

  @Field(() => Date, { nullable: true, description: 'Since when they wait.' })
  heldSince!: Date | null;

  @Field(() => Int, { description: 'Mails that wait for it.' })
  waiting!: number;

  @Field(() => MailServerTrial, { nullable: true, description: 'The last trial; null where there was none.' })
  trial!: MailServerTrial | null;

  @Field(() => [OpenStep], { description: 'What can be done with it now.' })
  openSteps!: OpenStep[];

  @Field({ description: 'When its settings were last changed.' })
  changedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Office of who changed them.' })
  changedBy!: string | null;
}

@InputType({ description: 'A network’s own mail server, all of it, as it is to be.' })
export class SaveMailServerInput {
  @Field(() => Int, { description: 'Version that was read; 0 where there is none.' })
  version!: number;

  @Field({ description: 'Its name, as `correo.ejemplo.mx`, or its numeric address.' })
  host!: string;

  @Field(() => Int, { description: 'Port: 25, 465, 587 or 2525.' })
  port!: number;

  @Field(() => MailSecurity, { description: 'How the connection is encrypted.' })
  security!: MailSecurity;

  @Field({ description: 'User, up to 254 characters.' })
  userName!: string;

  @Field(() => String, { nullable: true, description: 'Password, up to 200 characters; absent: the one that is kept. With another name of the server or another user it has to be given.' })
  password?: string | null;

  @Field({ description: 'Name that mails come from, up to 100 characters.' })
  senderName!: string;

  @Field({ description: 'Address that mails come from; the server has to let the user send as it.' })
  senderAddress!: string;
}

@ObjectType({ description: 'A network has no mail server of its own any more, and its password is gone. Mails go through the platform’s, those that waited among them.' })
export class MailServerRemoved {
  @Field(() => ID, { description: 'The server.' })
  id!: string;
}

export const SaveMailServerResult = outcome('SaveMailServerResult', 'The server as it was saved, or what to correct.', [MailServer, InvalidInput, StaleVersion] as const);
export const TryMailServerResult = outcome('TryMailServerResult', 'The server with the trial that has begun, or why it was not begun.', [MailServer, StaleVersion] as const);
export const UseMailServerResult = outcome('UseMailServerResult', 'The server in use, or why it is not.', [MailServer, StaleVersion, TransitionRefused] as const);
export const RemoveMailServerResult = outcome('RemoveMailServerResult', 'That it is gone, or why it is not.', [MailServerRemoved, StaleVersion] as const);

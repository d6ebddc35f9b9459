import { defineMachine, type Guard, type Missing } from '@tequio/platform';
import { governanceDictionary } from '../governance.dictionary.js';
import type { CompositionCheck } from '../operating-rules/composition.js';

export const BODY_STATES = ['convened', 'designated', 'installed', 'rules_approved', 'operating', 'inactive', 'renewing', 'dissolved'] as const;
export type BodyState = (typeof BODY_STATES)[number];

/** From the installation on, what it is stays on record. */
export const ONCE_INSTALLED: readonly BodyState[] = ['installed', 'rules_approved', 'operating', 'inactive', 'renewing'];

export interface SeatFact {
  id: string;
  /** As people read it: «Sociedad civil 2». */
  name: string;
  held: boolean;
  /** Days of the holder's term. */
  startsOn: string | null;
  endsOn: string | null;
}

export interface BodyFacts {
  /** The municipality's letter of intent was accepted; always true of bodies that need none. */
  letterAccepted: boolean;
  composition: CompositionCheck;
  /** Name of a sector, in the language of the request. */
  sectorName: (key: string) => string;
  seats: readonly SeatFact[];
  facilitatorNamed: boolean;
  /** `lacks` are the parts of its act that nobody has written yet. */
  installation: { heldOn: string; startsAt: string; lacks: readonly (keyof typeof ACT_PARTS)[] } | null;
  /** Whether the body has rules of its own, and not only its network's. */
  ownRules: boolean;
  /** First day from which no sitting at all makes it inactive; null where its rules name no periodicity. */
  idleSince: string | null;
  today: string;
  /** What the clock shows there, as `09:30`. */
  clock: string;
}

const k = governanceDictionary.key;
const none: readonly Missing[] = [];

export const letterAccepted: Guard<BodyFacts> = (facts) => (facts.letterAccepted ? none : [{ code: k('missing.letter'), where: 'letter' }]);

export const compositionSatisfied: Guard<BodyFacts> = ({ composition, sectorName }) => [
  ...composition.sectors.flatMap((sector): Missing[] => [
    ...(sector.missing ? [{ code: k('missing.sector'), where: 'seats', params: { sector: sectorName(sector.sector), have: sector.have, minimum: sector.minimum! } }] : []),
    ...(sector.excess ? [{ code: k('missing.sector_excess'), where: 'seats', params: { sector: sectorName(sector.sector), have: sector.have, maximum: sector.maximum! }, wrong: true }] : []),
  ]),
  ...(composition.missing ? [{ code: k('missing.seats'), where: 'seats', params: { missing: composition.missing } }] : []),
  ...(composition.excess ? [{ code: k('missing.seats_excess'), where: 'seats', params: { excess: composition.excess }, wrong: true }] : []),
  ...(composition.even ? [{ code: k('missing.odd'), where: 'seats', wrong: true }] : []),
  ...(composition.missingSectors ? [{ code: k('missing.sectors'), where: 'seats', params: { missing: composition.missingSectors } }] : []),
];

export const everySeatHeld: Guard<BodyFacts> = ({ seats }) =>
  seats.filter((seat) => !seat.held).map((seat) => ({ code: k('missing.holder'), where: `seats.${seat.id}`, params: { seat: seat.name } }));

export const facilitatorNamed: Guard<BodyFacts> = (facts) => (facts.facilitatorNamed ? none : [{ code: k('missing.facilitator'), where: 'facilitator' }]);

/** Parts of the act without which it is not made, with the field of each. */
const ACT_PARTS = {
  basis: { code: k('missing.installation_basis'), where: 'installation.legalBasis' },
  presides: { code: k('missing.installation_presides'), where: 'installation.presidedBy' },
  oath: { code: k('missing.installation_oath'), where: 'installation.oath' },
} as const;

export const installationScheduled: Guard<BodyFacts> = ({ installation }) => {
  if (!installation) return [{ code: k('missing.installation'), where: 'installation' }];
  return installation.lacks.map((part) => ACT_PARTS[part]);
};

/** The act tells of a day and an hour that have come, on which every holder was in office. */
export const datesConsistent: Guard<BodyFacts> = ({ installation, seats, today, clock }): readonly Missing[] => {
  if (!installation) return none;
  const { heldOn, startsAt } = installation;
  return [
    ...(heldOn > today ? [{ code: k('missing.day_to_come'), where: 'installation.heldOn', params: { date: heldOn }, wrong: true }] : []),
    ...(heldOn === today && startsAt > clock ? [{ code: k('missing.hour_to_come'), where: 'installation.startsAt', params: { hour: startsAt }, wrong: true }] : []),
    ...seats
      .filter((seat) => seat.held && ((seat.startsOn !== null && seat.startsOn > heldOn) || (seat.endsOn !== null && seat.endsOn < heldOn)))
      .map((seat) => ({ code: k('missing.term_covers'), where: `seats.${seat.id}`, params: { seat: seat.name, date: heldOn }, wrong: true })),
  ];
};

export const ownRulesAdopted: Guard<BodyFacts> = (facts) => (facts.ownRules ? none : [{ code: k('missing.rules'), where: 'operatingRules' }]);

export const idleBeyondRules: Guard<BodyFacts> = ({ idleSince, today }) => {
  if (!idleSince) return [{ code: k('missing.periodicity'), where: 'operatingRules' }];
  return idleSince > today ? [{ code: k('missing.not_idle'), params: { date: idleSince } }] : none;
};

const complete = [compositionSatisfied, everySeatHeld, facilitatorNamed];

/** Life of a collegiate body, the municipal secretariat first. */
export const bodyMachine = defineMachine<
  BodyState,
  'designate' | 'reopen' | 'install' | 'approve_rules' | 'operate' | 'fall_idle' | 'resume' | 'renew' | 'complete_renewal' | 'withdraw' | 'dissolve',
  BodyFacts
>({
  name: 'body',
  subject: 'Body',
  initial: 'convened',
  transitions: {
    designate: { from: ['convened'], to: 'designated', action: 'designate', guards: [letterAccepted, ...complete], next: { key: 'governance.next.designate', who: 'liaison' } },
    reopen: { from: ['designated'], to: 'convened', action: 'designate', derived: true, next: { none: 'follows from a change of the members' } },
    install: {
      from: ['designated'],
      to: 'installed',
      action: 'install',
      guards: [letterAccepted, ...complete, installationScheduled, datesConsistent],
      irreversible: true,
      next: { key: 'governance.next.install', who: 'liaison', waiting: 'governance.next.schedule' },
    },
    approve_rules: { from: ['installed'], to: 'rules_approved', action: 'approve_rules', guards: [ownRulesAdopted], next: { key: 'governance.next.approve_rules', who: 'liaison' } },
    operate: { from: ['rules_approved'], to: 'operating', action: 'operate', next: { key: 'governance.next.operate', who: 'liaison' } },
    fall_idle: { from: ['operating'], to: 'inactive', action: 'operate', guards: [idleBeyondRules], reason: 'optional', next: { none: 'sittings are not kept here yet, so that nobody is told that none was held' } },
    resume: { from: ['inactive'], to: 'operating', action: 'operate', next: { key: 'governance.next.resume', who: 'liaison' } },
    renew: { from: ['operating', 'inactive'], to: 'renewing', action: 'renew', reason: 'required', next: { none: 'the terms that end are told seat by seat' } },
    complete_renewal: { from: ['renewing'], to: 'operating', action: 'renew', guards: complete, next: { key: 'governance.next.renewal', who: 'liaison' } },
    withdraw: { from: ['convened', 'designated'], to: 'dissolved', action: 'dissolve', reason: 'required', irreversible: true, next: { none: 'nobody is asked to take it back' } },
    dissolve: {
      from: ['installed', 'rules_approved', 'operating', 'inactive', 'renewing'],
      to: 'dissolved',
      action: 'dissolve',
      reason: 'required',
      irreversible: true,
      next: { none: 'nobody is asked to dissolve it' },
    },
  },
});
export type BodyStep = keyof (typeof bodyMachine)['transitions'];

import { may, text, type Locale, type RequestContext } from '@tequio/platform';
import { rulesInWords } from '../operating-rules/rules-in-words.js';
import type { InstallationEntity, OperatingRulesEntity, SeatEntity, SeatTermEntity, SectorEntity } from './body.entities.js';
import type { TermEndKind } from './body.inputs.js';
import { compositionOf, factsOf, nameOfSeat, nameOfSector, openTerm, sectorNames, sectorOf, validInstallation, type BodyRecord } from './body-record.js';
import { bodyMachine } from './body.state.js';
import {
  AccountState,
  Body,
  BodyStepOpen,
  CompositionReport,
  Installation,
  OperatingRulesInForce,
  Seat,
  Sector,
  SectorComposition,
  StepRequirement,
  Term,
  type BodyStateEnum,
  type InstallationState,
  type SectorShape,
  type TermRoleEnum,
} from './body.types.js';

export const toSector = (row: Pick<SectorEntity, 'id' | 'key' | 'name' | 'shape'>, locale: Locale): Sector =>
  Object.assign(new Sector(), { id: row.id, key: row.key, name: nameOfSector(row, locale), shape: row.shape as SectorShape });

export function toRules(row: OperatingRulesEntity, locale: Locale, sectorName: (key: string) => string): OperatingRulesInForce {
  const { id, title, version, adoptedOn, reason, registeredIn, registeredOn, rules } = row;
  return Object.assign(new OperatingRulesInForce(), {
    ...{ id, title, version, adoptedOn, reason, registeredIn, registeredOn, rules },
    ofNetwork: row.bodyId === null,
    inWords: rulesInWords(rules, locale, sectorName),
  });
}

function toTerm(row: SeatTermEntity): Term {
  const { id, seatId, name, office, organisation, startsOn, endsOn, appointmentAct, oathOn, endedOn, endReason, version } = row;
  return Object.assign(new Term(), {
    ...{ id, seatId, name, office, organisation, startsOn, endsOn, appointmentAct, oathOn, endedOn, endReason, version },
    role: row.role as TermRoleEnum,
    endKind: row.endKind as TermEndKind | null,
    account: row.personId ? AccountState.JOINED : row.invitationId ? AccountState.INVITED : AccountState.NONE,
  });
}

function toInstallation(row: InstallationEntity): Installation {
  const { id, version, heldOn, startsAt, endsAt, venue, folio, documentId, signedFileId, signedAt, reason, content } = row;
  return Object.assign(new Installation(), {
    ...{ id, version, heldOn, startsAt, endsAt, venue, folio, documentId, signedFileId, signedAt, reason },
    state: row.state as InstallationState,
    presidedBy: content.presidedBy ? { name: null, ...content.presidedBy } : null,
    background: content.background ?? [],
    oath: content.oath ?? null,
    rulesStatement: content.rulesStatement ?? null,
    calendar: (content.calendar ?? []).map((sitting) => ({ at: null, venue: null, ...sitting })),
    agreements: content.agreements ?? [],
  });
}

export function toBody(record: BodyRecord, ctx: RequestContext): Body {
  const { body, sectors } = record;
  const { locale } = ctx;
  const { id, kind, name, legalBasis, convenedOn, installedOn, rulesApprovedOn, dissolvedOn, version } = body;
  const sectorName = sectorNames(sectors, locale);
  const term = (role: 'holder' | 'alternate' | 'facilitator', seatId: string | null) => {
    const row = openTerm(record, role, seatId);
    return row ? toTerm(row) : null;
  };
  const toSeat = (seat: SeatEntity): Seat =>
    Object.assign(new Seat(), {
      ...{ id: seat.id, number: seat.number, label: seat.label, voice: seat.voice, vote: seat.vote, honorary: seat.honorary, version: seat.version },
      name: nameOfSeat(record, seat, locale),
      sector: toSector(sectorOf(record, seat), locale),
      holder: term('holder', seat.id),
      alternate: term('alternate', seat.id),
    });
  const installation = validInstallation(record);
  return Object.assign(new Body(), {
    ...{ id, kind, name, legalBasis, convenedOn, installedOn, rulesApprovedOn, dissolvedOn, version },
    state: body.state as BodyStateEnum,
    seats: record.seats.map(toSeat),
    facilitator: term('facilitator', null),
    formerTerms: record.terms.filter(({ endedOn }) => endedOn !== null).map(toTerm).reverse(),
    installation: installation && toInstallation(installation),
    installations: record.installations.map(toInstallation),
    rules: record.rules && toRules(record.rules, locale, sectorName),
    ownRules: record.ownRules.map((row) => toRules(row, locale, sectorName)).reverse(),
    compositionCheck: toComposition(record, locale),
    steps: toSteps(record, ctx),
    sectors: sectors.map((sector) => toSector(sector, locale)),
  });
}

function toComposition(record: BodyRecord, locale: Locale): CompositionReport {
  const { sectors, total, held, missing, satisfied } = compositionOf(record);
  const name = sectorNames(record.sectors, locale);
  return Object.assign(new CompositionReport(), {
    total,
    held,
    missing,
    satisfied,
    sectors: sectors.map(({ sector: key, ...counts }) => {
      const sector = record.sectors.find((one) => one.key === key);
      return Object.assign(new SectorComposition(), { ...counts, name: name(key), sector: sector ? toSector(sector, locale) : null });
    }),
  });
}

function toSteps(record: BodyRecord, ctx: RequestContext): BodyStepOpen[] {
  return bodyMachine.open(record.body.state, factsOf(record, ctx.locale)).map(({ name, to, action, missing }) =>
    Object.assign(new BodyStepOpen(), {
      name,
      to: to as BodyStateEnum,
      allowed: may(ctx, action, 'Body', record.body),
      irreversible: bodyMachine.transitions[name].irreversible ?? false,
      missing: missing.map(({ code, where, params }) => Object.assign(new StepRequirement(), { code, where: where ?? null, message: text(ctx.locale, code, params) })),
    }),
  );
}

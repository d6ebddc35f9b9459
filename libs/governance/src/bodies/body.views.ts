import { openSteps, type Locale, type RequestContext } from '@tequio/platform';
import { toInstallation } from '../installations/installation.types.js';
import { toRules } from '../operating-rules/operating-rules.types.js';
import type { SeatEntity } from '../seats/seat.entity.js';
import { Seat, toTerm } from '../seats/seat.types.js';
import { sectorNames } from '../sectors/sector-names.js';
import { toSector } from '../sectors/sector.types.js';
import { bodyMachine } from './body.state.js';
import { Body, CompositionReport, SectorComposition, type BodyStateEnum } from './body.types.js';
import { compositionOf, factsOf, nameOfSeat, openTerm, sectorOf, validInstallation, type BodyRecord } from './body-record.js';

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
    installation: installation && toInstallation(installation, record.struckCopies),
    installations: record.installations.map((one) => toInstallation(one, record.struckCopies)),
    rules: record.rules && toRules(record.rules, locale, sectorName),
    ownRules: record.ownRules.map((row) => toRules(row, locale, sectorName)).reverse(),
    compositionCheck: toComposition(record, locale),
    steps: openSteps(ctx, bodyMachine, body, factsOf(record, locale)),
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

import { addDays, addMonths, paths, type MunicipalityEntity, type NetworkEntity } from '@tequio/network';
import type { Locale } from '@tequio/platform';
import { governanceDictionary } from '../governance.dictionary.js';
import type { InstallationEntity } from '../installations/installation.entity.js';
import type { StruckCopyEntity } from '../installations/struck-copy.entity.js';
import { checkComposition } from '../operating-rules/composition.js';
import type { OperatingRulesEntity } from '../operating-rules/operating-rules.entity.js';
import type { SeatEntity } from '../seats/seat.entity.js';
import { isDeclined, type SeatTermEntity, type TermRole } from '../seats/seat-term.entity.js';
import type { SectorEntity } from '../sectors/sector.entity.js';
import { nameOfSector, sectorNames } from '../sectors/sector-names.js';
import type { BodyEntity } from './body.entity.js';
import type { BodyFacts } from './body.state.js';

/** Kind of body that every municipality of the exercise installs. Other kinds are data, too. */
export const MUNICIPAL_SECRETARIAT = 'municipal_secretariat';

/** A body with all that its rules look at, as its own tenant sees it. */
export interface BodyRecord {
  body: BodyEntity;
  network: NetworkEntity;
  /** Null for a body of the network itself. */
  municipality: MunicipalityEntity | null;
  sectors: SectorEntity[];
  /** Seats that exist now, by sector and number. */
  seats: SeatEntity[];
  /** All terms, oldest first, ended ones included. */
  terms: SeatTermEntity[];
  /** All versions of the act, oldest first. */
  installations: InstallationEntity[];
  /** Signed copies of its acts that were the wrong ones, the last first. */
  struckCopies: StruckCopyEntity[];
  /** Own rules, oldest first. */
  ownRules: OperatingRulesEntity[];
  /** Own rules in force, or the network's where there are none. */
  rules: OperatingRulesEntity | null;
  /** Day in the network's zone. */
  today: string;
  /** What the clock shows there, as `09:30`. */
  clock: string;
}

/** Who is named for a place now, also where they declined it. */
export const openTerm = (record: Pick<BodyRecord, 'terms'>, role: TermRole, seatId: string | null): SeatTermEntity | undefined =>
  record.terms.find((term) => term.role === role && term.seatId === seatId && term.endedOn === null);

/** Who is in a place now: nobody where who was named declined it. */
export function heldBy(record: Pick<BodyRecord, 'terms'>, role: TermRole, seatId: string | null): SeatTermEntity | undefined {
  const term = openTerm(record, role, seatId);
  return term && !isDeclined(term) ? term : undefined;
}

export function sectorOf(record: BodyRecord, seat: SeatEntity): SectorEntity {
  return record.sectors.find(({ id }) => id === seat.sectorId)!;
}

/** «Sociedad civil, asiento 2», or the name that the seat was given. */
export const nameOfSeat = (record: BodyRecord, seat: SeatEntity, locale: Locale): string =>
  seat.label ?? governanceDictionary.text(locale, 'seat.name', { sector: nameOfSector(sectorOf(record, seat), locale), number: seat.number });

export const validInstallation = (record: BodyRecord): InstallationEntity | null => record.installations.find(({ annulledAt }) => annulledAt === null) ?? null;

export const compositionOf = (record: BodyRecord) =>
  checkComposition(
    record.rules?.rules.composition,
    record.seats.map((seat) => ({ sector: sectorOf(record, seat).key, vote: seat.vote, held: heldBy(record, 'holder', seat.id) !== undefined })),
  );

/** Where members and liaisons see the secretariat. */
export const secretariatPath = (place: { network: { slug: string }; municipality: { slug: string } | null }, page = ''): string =>
  place.municipality ? paths.workspace(place.network.slug, place.municipality.slug, `secretariado${page}`) : paths.institute(place.network.slug, `secretariado${page}`);

/** What the machine's guards look at. */
export function factsOf(record: BodyRecord, locale: Locale): BodyFacts {
  const installation = validInstallation(record);
  return {
    letterAccepted: record.body.kind !== MUNICIPAL_SECRETARIAT || record.municipality?.letterAcceptedAt != null,
    composition: compositionOf(record),
    sectorName: sectorNames(record.sectors, locale),
    seats: record.seats.map((seat) => {
      const holder = heldBy(record, 'holder', seat.id);
      return { id: seat.id, name: nameOfSeat(record, seat, locale), held: holder !== undefined, startsOn: holder?.startsOn ?? null, endsOn: holder?.endsOn ?? null };
    }),
    facilitatorNamed: heldBy(record, 'facilitator', null) !== undefined,
    installation: installation && {
      heldOn: installation.heldOn,
      startsAt: installation.startsAt,
      lacks: [
        ...(record.body.legalBasis.length ? [] : (['basis'] as const)),
        ...(installation.content.presidedBy ? [] : (['presides'] as const)),
        ...(installation.content.oath ? [] : (['oath'] as const)),
      ],
    },
    ownRules: record.ownRules.length > 0,
    idleSince: idleSince(record),
    today: record.today,
    clock: record.clock,
  };
}

/** First day on which the longest interval of its rules has passed without a sitting, counted from the last one or the installation. */
function idleSince({ body, rules }: BodyRecord): string | null {
  const every = rules?.rules.sittings?.periodicity?.find(({ kind }) => kind === 'ordinary')?.every;
  const from = body.lastSittingOn ?? body.installedOn;
  if (!every || !from) return null;
  switch (every.unit) {
    case 'years':
      return addMonths(from, every.amount * 12);
    case 'months':
      return addMonths(from, every.amount);
    case 'calendar_days':
    case 'working_days':
      // A working day is no less than a calendar day: the body is never called idle too early by more than its rules allow to show.
      return addDays(from, every.unit === 'working_days' ? Math.ceil((every.amount * 7) / 5) : every.amount);
    case 'hours':
      return addDays(from, Math.ceil(every.amount / 24));
  }
}

/** Terms that end within some days from today, or should have ended. */
export const termsEnding = (record: BodyRecord, withinDays: number): SeatTermEntity[] => {
  const limit = addDays(record.today, withinDays);
  return record.terms.filter((term) => term.endedOn === null && term.endsOn !== null && term.endsOn <= limit);
};

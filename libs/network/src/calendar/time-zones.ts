import type { Cvegeo, StateKey } from '../catalogue/catalogue.types.js';
import { addDays, dayNumber, type LocalDate } from './local-date.js';

/**
 * Zone of each state, after the Ley de los Husos Horarios en los Estados Unidos Mexicanos (DOF 28-10-2022) and its
 * reform for Chihuahua (DOF 29-11-2022), by the zones of the IANA database that follow them. States not named keep the
 * central zone.
 */
const STATE_ZONES: Readonly<Record<StateKey, string>> = {
  '02': 'America/Tijuana',
  '03': 'America/Mazatlan',
  '04': 'America/Merida',
  '05': 'America/Monterrey',
  '08': 'America/Chihuahua',
  '10': 'America/Monterrey',
  '18': 'America/Mazatlan',
  '19': 'America/Monterrey',
  '23': 'America/Cancun',
  '25': 'America/Mazatlan',
  '26': 'America/Hermosillo',
  '28': 'America/Monterrey',
  '31': 'America/Merida',
};

const CENTRAL = 'America/Mexico_City';

/** Municipalities apart from their state: the northern border with summer time, and Bahía de Banderas (Nayarit). */
const ZONE_EXCEPTIONS: Readonly<Record<string, readonly Cvegeo[]>> = {
  // Juárez, Ascensión, Guadalupe, Janos, Praxedis G. Guerrero
  'America/Ciudad_Juarez': ['08037', '08005', '08028', '08035', '08053'],
  // Coyame del Sotol, Manuel Benavides, Ojinaga
  'America/Ojinaga': ['08015', '08042', '08052'],
  'America/Matamoros': [
    // Coahuila: Acuña, Allende, Guerrero, Hidalgo, Jiménez, Morelos, Nava, Ocampo, Piedras Negras, Villa Unión, Zaragoza
    ...['05002', '05003', '05012', '05013', '05014', '05019', '05022', '05023', '05025', '05037', '05038'],
    // Nuevo León: Anáhuac
    '19005',
    // Tamaulipas: Camargo, Guerrero, Gustavo Díaz Ordaz, Matamoros, Mier, Miguel Alemán, Nuevo Laredo, Reynosa,
    // Río Bravo, Valle Hermoso
    ...['28007', '28014', '28015', '28022', '28024', '28025', '28027', '28032', '28033', '28040'],
  ],
  'America/Bahia_Banderas': ['18020'],
};

const EXCEPTION_BY_KEY = new Map(
  Object.entries(ZONE_EXCEPTIONS).flatMap(([zone, keys]) => keys.map((key): [Cvegeo, string] => [key, zone])),
);

/** IANA zone of a state: the one most of its municipalities live in. The fictional state lives in the central zone. */
export function zoneOfState(key: StateKey): string {
  return STATE_ZONES[key] ?? CENTRAL;
}

/** IANA zone of a municipality, by its five-digit key. */
export function zoneOfMunicipality(cvegeo: Cvegeo): string {
  return EXCEPTION_BY_KEY.get(cvegeo) ?? zoneOfState(cvegeo.slice(0, 2));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** The clock on the wall of `zone`, read as if it were UTC: milliseconds. */
function wallClock(zone: string, instant: Date): number {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/**
 * The civil date in `zone` at `instant`.
 * @throws RangeError for a zone that is not in the IANA database
 */
export function todayIn(zone: string, instant: Date): LocalDate {
  const minute = Math.floor(instant.getTime() / 60_000);
  let today = todays.get(zone);
  if (today?.minute !== minute) todays.set(zone, (today = { minute, day: new Date(wallClock(zone, instant)).toISOString().slice(0, 10) }));
  return today.day;
}

/** What the clock on the wall of `zone` shows at `instant`, as `09:30`. Throws as {@link todayIn}. */
export function clockIn(zone: string, instant: Date): string {
  return new Date(wallClock(zone, instant)).toISOString().slice(11, 16);
}

/** The last that was asked for in each zone: days begin at a full minute everywhere, and reading a clock elsewhere is slow. */
const todays = new Map<string, { minute: number; day: LocalDate }>();

/** First instant of `date` in `zone`; where summer time skips midnight, the first instant after the gap. */
export function startOfDayIn(zone: string, date: LocalDate): Date {
  return hourOfDayIn(zone, date, 0);
}

/** The instant at which the clock on the wall of `zone` shows the full hour `hour` (0 to 23) of `date`, as `timeOfDayIn`. */
export function hourOfDayIn(zone: string, date: LocalDate, hour: number): Date {
  return timeOfDayIn(zone, date, `${hour}:00`);
}

/**
 * The instant at which the clock on the wall of `zone` shows `time` (`9:30`, 0:00 to 23:59) of `date`: the first of two
 * where summer time ends, the first instant after the gap where it begins.
 */
export function timeOfDayIn(zone: string, date: LocalDate, time: string): Date {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const wall = dayNumber(date) * 86_400_000 + (hours * 60 + minutes) * 60_000;
  const candidates = [-1, 0, 1].map((days) => {
    const near = new Date(wall + days * 86_400_000);
    return wall - (wallClock(zone, near) - Math.floor(near.getTime() / 1000) * 1000);
  });
  const exact = candidates.filter((instant) => wallClock(zone, new Date(instant)) === wall);
  // No such hour: the clocks jumped over it, and the offset of the day before points at the jump.
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates.slice(0, 2)));
}

/** The hour, 0 to 23, that the clock on the wall of `zone` shows at `instant`. */
export function hourIn(zone: string, instant: Date): number {
  return new Date(wallClock(zone, instant)).getUTCHours();
}

/** Last millisecond of `date` in `zone`: a deadline «until that day» is met by anything up to this instant. */
export function endOfDayIn(zone: string, date: LocalDate): Date {
  return new Date(startOfDayIn(zone, addDays(date, 1)).getTime() - 1);
}

/** Whether the runtime knows the IANA zone. */
export function isKnownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('es-MX', { timeZone: zone });
    return /^[A-Za-z]+\/[A-Za-z_/-]+$/.test(zone);
  } catch {
    return false;
  }
}

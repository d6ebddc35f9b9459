import type { Locale, SeatMark, SectorCount, Tone, TrackStep } from '@tequio/ui';
import type { SecretariatFieldsFragment, TermFieldsFragment } from '@tequio/contracts';
import { may, runHere, spaceContext } from '../acting.js';
import { sectorShape } from '../../network/sector-shape.js';
import type { Call } from '../operations.js';
import { secretariatText } from './secretariat.text.js';
import { SECRETARIAT } from './secretariat.queries.js';

export type Secretariat = SecretariatFieldsFragment;
export type Seat = Secretariat['seats'][number];
export type Term = TermFieldsFragment;

/** Whether the reader prepares the secretariat; others read. */
export const mayPrepare = (call: Call): boolean => may(call, 'Body:convene');

export const secretariatHref = (call: Call, page = ''): string => `${call.context.get(spaceContext).base}/secretariado${page}`;

export async function secretariatHere(call: Call): Promise<Secretariat | null> {
  const { secretariat } = await runHere(call, SECRETARIAT, {});
  return secretariat && secretariat.state !== 'DISSOLVED' ? secretariat : null;
}

/** «G1», «S2»: the first letter of the sector that no other sector has, and the number. */
function letterOf(body: Secretariat): (key: string) => string {
  const taken = new Map<string, string>();
  for (const { key, name } of body.sectors) {
    const free = [...name.toLocaleUpperCase('es')].find((letter) => /\p{L}/u.test(letter) && ![...taken.values()].includes(letter));
    taken.set(key, free ?? '·');
  }
  return (key) => taken.get(key) ?? '·';
}

export function seatMarks(body: Secretariat): SeatMark[] {
  const letter = letterOf(body);
  return body.seats.map((seat) => ({
    id: seat.id,
    label: `${letter(seat.sector.key)}${seat.number}`,
    shape: sectorShape(seat.sector.shape),
    filled: isThere(seat.holder),
    alternate: isThere(seat.alternate),
  }));
}

export function sectorCounts(body: Secretariat): SectorCount[] {
  return body.compositionCheck.sectors.map((one, index) => ({
    id: one.sector?.key ?? `unknown-${index}`,
    name: one.name,
    shape: one.sector ? sectorShape(one.sector.shape) : 'circle',
    filled: one.held,
    total: one.have,
    minimum: one.minimum ?? 0,
  }));
}

export const secretariatTones: Readonly<Record<string, Tone>> = { CONVENED: 'now', DESIGNATED: 'now', INSTALLED: 'now', RULES_APPROVED: 'now', OPERATING: 'ok', INACTIVE: 'late', RENEWING: 'soon', DISSOLVED: 'idle' };

/** State of each step that the dictionaries name, in their order. */
const TRACK = ['CONVENED', 'DESIGNATED', 'INSTALLED', 'RULES_APPROVED', 'OPERATING'];

export function secretariatTrack(body: Secretariat, day: (at: string) => string, locale: Locale): TrackStep[] {
  const t = secretariatText[locale];
  const at = body.state === 'INACTIVE' || body.state === 'RENEWING' ? TRACK.length - 1 : TRACK.indexOf(body.state);
  const dates = [body.convenedOn, null, body.installedOn, body.rulesApprovedOn, null];
  return t.track.map(({ label, next }, index): TrackStep => {
    const [last, date] = [TRACK.length - 1, dates[index]];
    if (index === last && at === last) return { label, state: body.state === 'INACTIVE' ? 'stopped' : 'done', detail: body.state === 'OPERATING' ? t.done : (t.state[body.state] ?? '') };
    if (index <= at) return { label, state: 'done', detail: date ? day(date) : t.done };
    const before = t.track[index - 1]?.next ?? next;
    return index === at + 1 ? { label, state: 'current', detail: before } : { label, state: 'ahead', detail: t.ahead };
  });
}

/** Whether somebody is in a place: who declined its invitation before the oath is not. */
export const isThere = (term: Term | null): term is Term => term !== null && (term.account !== 'DECLINED' || term.oathOn !== null);

/** Who somebody is: name and office, as far as they are known. */
export const whoIs = (term: Term, locale: Locale): string => term.name ?? term.office ?? secretariatText[locale].officeOnly;

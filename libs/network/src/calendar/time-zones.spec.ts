import fc from 'fast-check';
import { catalogueMunicipality, catalogueStates, stateCatalogue } from '../catalogue/catalogue.js';
import { dateOfDay, dayNumber } from './local-date.js';
import { endOfDayIn, startOfDayIn, todayIn, zoneOfMunicipality, zoneOfState } from './time-zones.js';

const municipalities = catalogueStates().flatMap((state) => stateCatalogue(state.key).municipalities);
const zones = [...new Set(municipalities.map((one) => zoneOfMunicipality(one.cvegeo)))];

/** Hours from UTC at an instant, by the runtime's own database. */
function offset(zone: string, instant: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return parts.formatToParts(new Date(instant)).find((part) => part.type === 'timeZoneName')?.value ?? '';
}

describe('time zones of the country', () => {
  it('gives every municipality a zone that the runtime knows', () => {
    expect(municipalities).toHaveLength(2478);
    for (const zone of zones) expect(offset(zone, '2026-01-15T12:00:00Z')).toMatch(/^GMT-0[5-8]:00$/);
    expect(zones).toHaveLength(12);
  });

  it('has summer time only in Baja California and the 29 border municipalities', () => {
    const moving = zones.filter(
      (zone) => offset(zone, '2026-01-15T12:00:00Z') !== offset(zone, '2026-07-15T12:00:00Z'),
    );
    expect(moving.sort()).toEqual(['America/Ciudad_Juarez', 'America/Matamoros', 'America/Ojinaga', 'America/Tijuana']);
    const border = municipalities.filter((one) => moving.includes(zoneOfMunicipality(one.cvegeo)));
    expect(border.filter((one) => one.stateKey !== '02')).toHaveLength(8 + 11 + 1 + 10);
  });

  it.each([
    ['08037', 'Juárez', '-07:00', '-06:00'],
    ['08052', 'Ojinaga', '-06:00', '-05:00'],
    ['05002', 'Acuña', '-06:00', '-05:00'],
    ['19005', 'Anáhuac', '-06:00', '-05:00'],
    ['28032', 'Reynosa', '-06:00', '-05:00'],
    ['02004', 'Tijuana', '-08:00', '-07:00'],
    ['08019', 'Chihuahua', '-06:00', '-06:00'],
    ['18020', 'Bahía de Banderas', '-06:00', '-06:00'],
    ['18017', 'Tepic', '-07:00', '-07:00'],
    ['26030', 'Hermosillo', '-07:00', '-07:00'],
    ['23005', 'Benito Juárez', '-05:00', '-05:00'],
    ['15037', 'Huixquilucan', '-06:00', '-06:00'],
    ['31050', 'Mérida', '-06:00', '-06:00'],
  ])('%s %s: %s in winter, %s in summer', (cvegeo, name, winter, summer) => {
    expect(catalogueMunicipality(cvegeo)?.name).toBe(name);
    expect(offset(zoneOfMunicipality(cvegeo), '2026-01-15T12:00:00Z')).toBe(`GMT${winter}`);
    expect(offset(zoneOfMunicipality(cvegeo), '2026-07-15T12:00:00Z')).toBe(`GMT${summer}`);
  });

  it('gives the state the zone of most of it', () => {
    expect(zoneOfState('15')).toBe('America/Mexico_City');
    expect(zoneOfState('99')).toBe('America/Mexico_City');
    expect(zoneOfState('08')).toBe('America/Chihuahua');
  });
});

describe('days in a zone', () => {
  it('knows that it is still yesterday in the west', () => {
    const instant = new Date('2026-11-21T05:30:00Z');
    expect(todayIn('America/Cancun', instant)).toBe('2026-11-21');
    expect(todayIn('America/Mexico_City', instant)).toBe('2026-11-20');
  });

  it('ends a day at the last millisecond, in days of 23 and 25 hours too', () => {
    expect(endOfDayIn('America/Mexico_City', '2026-11-21').toISOString()).toBe('2026-11-22T05:59:59.999Z');
    const hours = (date: string): number =>
      (endOfDayIn('America/Tijuana', date).getTime() + 1 - startOfDayIn('America/Tijuana', date).getTime()) / 3_600_000;
    expect([hours('2026-03-08'), hours('2026-11-01'), hours('2026-06-01')]).toEqual([23, 25, 24]);
  });

  it('starts a day whose midnight does not exist after the gap', () => {
    expect(startOfDayIn('Africa/Cairo', '2026-04-24').toISOString()).toBe('2026-04-23T22:00:00.000Z');
  });

  it('keeps every instant of a day inside that day', () => {
    const day = fc.integer({ min: dayNumber('1996-01-01'), max: dayNumber('2040-12-31') }).map(dateOfDay);
    fc.assert(
      fc.property(fc.constantFrom(...zones), day, (zone, date) => {
        const start = startOfDayIn(zone, date);
        const end = endOfDayIn(zone, date);
        expect(todayIn(zone, start)).toBe(date);
        expect(todayIn(zone, end)).toBe(date);
        expect(todayIn(zone, new Date(start.getTime() - 1))).toBe(dateOfDay(dayNumber(date) - 1));
        expect(todayIn(zone, new Date(end.getTime() + 1))).toBe(dateOfDay(dayNumber(date) + 1));
      }),
    );
  });

  it('refuses an unknown zone', () => {
    expect(() => todayIn('America/Tequio', new Date())).toThrow(RangeError);
  });
});

import { findText, type Locale } from '@tequio/platform';
import type { SectorEntity } from './sector.entity.js';

export const nameOfSector = (sector: Pick<SectorEntity, 'key' | 'name'>, locale: Locale): string =>
  sector.name ?? findText(locale, `governance.sector.${sector.key}`) ?? sector.key;

export function sectorNames(sectors: readonly SectorEntity[], locale: Locale): (key: string) => string {
  const names = new Map(sectors.map((sector) => [sector.key, nameOfSector(sector, locale)]));
  return (key) => names.get(key) ?? findText(locale, `governance.sector.${key}`) ?? key;
}

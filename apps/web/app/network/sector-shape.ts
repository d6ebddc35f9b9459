import type { SectorShape as ShapeOfApi } from '@tequio/contracts';
import type { SectorShape } from '@tequio/ui';

/** The drawing of a sector, on public pages and in workspaces. */
export const sectorShape = (shape: ShapeOfApi): SectorShape => shape.toLowerCase() as SectorShape;

import type { ScalarsTypeMap } from '@nestjs/graphql';
import { Instant } from '@tequio/platform';

/** How the API writes what code has types of its own for. */
export const SCALARS: ScalarsTypeMap[] = [{ type: Date, scalar: Instant }];

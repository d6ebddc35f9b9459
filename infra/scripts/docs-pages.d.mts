import type { accessMatrix, allMachines, allRoles } from '@tequio/platform';

export interface Declared {
  matrix: ReturnType<typeof accessMatrix>;
  roles: ReturnType<typeof allRoles>;
  machines: ReturnType<typeof allMachines>;
  /** Name of a role, in Spanish. */
  roleName(key: string): string;
}
export function matrixPage(declared: Declared): string;
export function cyclesPage(declared: Declared): string;

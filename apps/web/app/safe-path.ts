import { usePaths } from './portal-frame.js';

/** A path of this site that a form brought back, or the start page: never another site's address. */
export function useSafePath(given: string | undefined): string {
  const { home } = usePaths();
  return given && /^\/(?![/\\])[^\s\\]*$/.test(given) ? given : home;
}

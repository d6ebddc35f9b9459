/**
 * Node strips types by itself but does not look for `x.ts` where a module imports `./x.js`. A child process that starts
 * from the sources (tests) gets this loader; one that starts from the build gets nothing.
 */
const RESOLVE_TYPESCRIPT = `
import { registerHooks } from 'node:module';
registerHooks({ resolve(specifier, context, next) {
  try { return next(specifier, context); }
  catch (error) {
    if (!/^[.]{1,2}[/].*[.]js$/.test(specifier)) throw error;
    return next(specifier.slice(0, -3) + '.ts', context);
  }
} });`;

/** Arguments for `node` so that the module beside `importMetaUrl` runs in a child, from sources and from the build alike. */
export function childModule(importMetaUrl: string, name: string): { module: URL; execArgv: string[] } {
  const source = importMetaUrl.endsWith('.ts');
  return {
    module: new URL(`${name}.${source ? 'ts' : 'js'}`, importMetaUrl),
    execArgv: source ? ['--import', `data:text/javascript,${encodeURIComponent(RESOLVE_TYPESCRIPT)}`] : [],
  };
}

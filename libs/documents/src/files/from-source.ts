/**
 * What `node` needs so that the module beside `importMetaUrl` runs in a child: nothing from the build, the loader of the
 * tests from the sources.
 */
export function childModule(importMetaUrl: string, name: string): { module: URL; execArgv: string[] } {
  const source = importMetaUrl.endsWith('.ts');
  const loader = new URL('../../../../infra/jest/typescript-source.mjs', import.meta.url);
  return {
    module: new URL(`${name}.${source ? 'ts' : 'js'}`, importMetaUrl),
    execArgv: source ? ['--import', loader.href] : [],
  };
}

import { createRequire } from 'node:module';
import { RendererUnavailable } from '../rendering/render-errors.js';

export interface TypstAddon {
  /** Path of the native module, loaded only inside the render process. */
  path: string;
  packageName: string;
  version: string;
}

export interface Machine {
  platform: string;
  arch: string;
  glibc: boolean;
  resolve: (request: string) => string;
  load: (path: string) => unknown;
}

const SCOPE = '@myriaddreamin/typst-ts-node-compiler';

/**
 * Finds the native Typst compiler of this machine. Its platform packages are optional dependencies: only Linux x64 has
 * a build that is pinned here, so elsewhere the product runs and documents wait.
 * @throws RendererUnavailable
 */
export function findTypstAddon(machine: Machine = thisMachine()): TypstAddon {
  const { platform, arch, glibc } = machine;
  if (platform !== 'linux' || arch !== 'x64') {
    throw new RendererUnavailable(
      'platform',
      `Official documents are rendered on Linux x64; this machine is ${platform} ${arch}`,
    );
  }
  const packageName = `${SCOPE}-linux-x64-${glibc ? 'gnu' : 'musl'}`;
  let manifestPath: string;
  try {
    manifestPath = machine.resolve(`${packageName}/package.json`);
  } catch {
    throw new RendererUnavailable(
      'not-installed',
      `The optional package ${packageName} is not installed; run npm ci without --omit=optional`,
    );
  }
  const { version } = machine.load(manifestPath) as { version: string };
  return { path: machine.resolve(packageName), packageName, version };
}

function thisMachine(): Machine {
  const require = createRequire(import.meta.url);
  // Without this the report resolves the name of every open socket, which can block a busy server for seconds.
  Object.assign(process.report, { excludeNetwork: true });
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return {
    platform: process.platform,
    arch: process.arch,
    glibc: report.header?.glibcVersionRuntime !== undefined,
    resolve: (request) => require.resolve(request),
    load: (path) => require(path) as unknown,
  };
}

import { Fault } from './fault.js';

/** What pdf.js asks for. On an older one it cannot open a document, so that every PDF would be refused as a hostile one. */
const OLDEST = '22.13';

/** Throws a `Fault` where the product runs on a Node that cannot look into files. */
export function assertNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldest, since] = OLDEST.split('.').map(Number) as [number, number];
  if (major < oldest || (major === oldest && minor < since)) throw new Fault('process.node.too_old', { needed: OLDEST, version });
}

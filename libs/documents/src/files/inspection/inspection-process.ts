// The program of the child process: `inspect <path> <declared> <limits>` or `reencode <path> <target> <limits>`.
import { writeSync } from 'node:fs';
import type { DeclaredFile } from './findings.js';
import type { InspectionLimits } from './inspection.js';

const [task, path, second, limitsJson] = process.argv.slice(2) as [string, string, string, string];
const limits = JSON.parse(limitsJson) as InspectionLimits;
const result =
  task === 'reencode'
    ? await (await import('./image.js')).reencodeHere(path, second, limits)
    : await (await import('./findings.js')).findingsOf(path, JSON.parse(second) as DeclaredFile, limits);
// Descriptor 3, because libraries write warnings to the standard output.
writeSync(3, JSON.stringify(result));
process.exit(0);

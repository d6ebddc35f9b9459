import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';

// A process loads some five thousand modules: what V8 has made of them is kept beside the packages, where only who installed
// the product writes, and a later start takes a quarter less. Imported by its own path and before all else, as only what is
// loaded after it is kept; where the folder cannot be written, or by an older Node (before 22), nothing is.
modules.enableCompileCache?.(fileURLToPath(new URL('../../../../node_modules/.cache/tequio/compiled', import.meta.url)));

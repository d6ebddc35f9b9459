/**
 * Lets plain Node (24, which strips types itself) run a module of the house from its source: imports are written with the
 * `.js` of the built file, beside which in `src` lies the `.ts`. For modules without decorators only.
 */
import { existsSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// A child of the tests lives for one file that it inspects or one page that it prints: it finds its modules stripped and
// compiled by the first such child, in the folder where the product keeps its own (libs/platform/src/config/compile-cache.ts).
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/tequio/compiled', import.meta.url)));

registerHooks({
  resolve(specifier, context, next) {
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return next(source.href, context);
    }
    return next(specifier, context);
  },
});

// Writes libs/contracts/schema.graphql from the API's code, and the types of the operations that the web app sends.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
execFileSync('tsc', ['-b', 'apps/api'], { stdio: 'inherit', shell: true });
execFileSync(process.execPath, ['apps/api/dist/graphql/schema-file.js', 'libs/contracts/schema.graphql'], { stdio: 'inherit' });
await generate(
  {
    schema: 'libs/contracts/schema.graphql',
    documents: ['apps/web/app/**/*.{ts,tsx}'],
    ignoreNoDocuments: true,
    silent: true,
    errorsOnly: true,
    generates: {
      'libs/contracts/src/generated/': {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          strictScalars: true,
          useTypeImports: true,
          scalars: { DateTime: 'string', ID: 'string', JSON: 'unknown', OperatingRulesDocument: 'unknown' },
          dedupeFragments: true,
        },
      },
    },
  },
  true,
);

// Writes libs/contracts/schema.graphql from the API's code, and the types of the operations that the web app sends.
// With --check writes nothing: names the files of those types that differ from what would be written, and ends with 1.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';

const root = fileURLToPath(new URL('../..', import.meta.url));
const check = process.argv.includes('--check');
process.chdir(root);
if (!check) {
  execFileSync('tsc', ['-b', 'apps/api'], { stdio: 'inherit', shell: true });
  execFileSync(process.execPath, ['apps/api/dist/graphql/schema-file.js', 'libs/contracts/schema.graphql'], { stdio: 'inherit' });
}
const files = await generate(
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
  !check,
);
if (check) {
  const committed = (name) => readFile(name, 'utf8').catch(() => null);
  for (const { filename, content } of files) {
    if ((await committed(filename)) === content) continue;
    process.stdout.write(`${filename}\n`);
    process.exitCode = 1;
  }
}

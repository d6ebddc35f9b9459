import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

/** The map of the house from top to bottom: a lib may import those after it in the list, never those before. */
const LIBS = [
  'open-data',
  'standards',
  'evaluations',
  'transparency',
  'works',
  'plans',
  'governance',
  'onboarding',
  'conversation',
  'instruments',
  'search',
  'notifications',
  'documents',
  'identity',
  'network',
  'platform',
];

const tags = (libs) => libs.map((lib) => `lib:${lib}`);

const arrows = [
  ...LIBS.map((lib, place) => ({ sourceTag: `lib:${lib}`, onlyDependOnLibsWithTags: tags(LIBS.slice(place + 1)) })),
  { sourceTag: 'lib:contracts', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'lib:ui', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'app:api', onlyDependOnLibsWithTags: tags(LIBS) },
  // The contexts are put together in the api; the other processes are the same product without its HTTP.
  { sourceTag: 'app:worker', onlyDependOnLibsWithTags: ['app:api', ...tags(LIBS)] },
  { sourceTag: 'app:cli', onlyDependOnLibsWithTags: ['app:api', ...tags(LIBS)] },
  { sourceTag: 'app:web', onlyDependOnLibsWithTags: tags(['contracts', 'ui']) },
];

/** A rule is switched off for a reason that the next reader must be able to judge. */
const reasonedSuppressions = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { reason: 'Say why after the rule: eslint-disable-… rule -- reason.' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const isSuppression = /^\s*eslint-disable/.test(comment.value);
        if (isSuppression && !/\s-{2,}\s+\S/.test(comment.value))
          context.report({ loc: comment.loc, messageId: 'reason' });
      }
    },
  }),
};

const SPECS = ['**/*.spec.{ts,tsx}', '**/*.int-spec.ts', 'apps/*/test/**/*.ts'];
const property = (object, name, message) => ({ object, property: name, message });
const ENVIRONMENT = 'The environment is read once, in libs/platform/src/config.';
const SKIPPED = 'A test that does not run proves nothing: repair or delete it.';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/.react-router/**',
      '**/generated/**',
      '**/*.generated.*',
      '**/coverage/**',
      '.nx/**',
      '.data/**',
      'tmp/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs,ts,tsx}'],
    plugins: { '@nx': nx, house: { rules: { 'reasoned-suppressions': reasonedSuppressions } } },
    rules: {
      'house/reasoned-suppressions': 'error',
      // TypeScript knows better which names exist; the few plain scripts run on Node, whose names this rule does not know.
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['{apps,libs}/**/*.{ts,tsx}'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: [], depConstraints: arrows, allowCircularSelfDependency: false },
      ],
      'no-restricted-properties': ['error', property('process', 'env', ENVIRONMENT)],
      'no-restricted-imports': [
        'error',
        { paths: ['process', 'node:process'].map((name) => ({ name, importNames: ['env'], message: ENVIRONMENT })) },
      ],
    },
  },
  {
    files: ['libs/platform/src/{config,testing}/**/*.ts', 'apps/web/*.config.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: SPECS,
    rules: {
      'no-restricted-properties': [
        'error',
        ...['it', 'test', 'describe'].flatMap((name) =>
          ['skip', 'only', 'todo', 'failing'].map((way) => property(name, way, SKIPPED)),
        ),
      ],
      'no-restricted-globals': [
        'error',
        ...['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe'].map((name) => ({ name, message: SKIPPED })),
      ],
    },
  },
  { files: ['{apps,libs}/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    files: ['{apps,libs}/**/*.tsx'],
    rules: {
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1; axe: scrollable-region-focusable).
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['tabpanel', 'region', 'group'], allowExpressionValues: true },
      ],
    },
  },
  {
    // Browser journeys play on the whole product: what ships of the web app still reaches contracts and ui only.
    files: ['apps/web/test/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
);

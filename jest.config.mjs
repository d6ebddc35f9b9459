import { bundledPackages } from './infra/jest/bundled-packages.mjs';

/** One Jest for the whole house; a project's name says what its tests need. */
const base = {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/infra/jest/plain-environment.mjs',
  testEnvironmentOptions: { customExportConditions: ['@tequio/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', ...(await bundledPackages()) },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  setupFiles: ['<rootDir>/infra/jest/setup.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.*/build/'],
};

/** Needs a real PostgreSQL: one cluster for the run, one database a test file. */
const withDatabase = {
  globalSetup: '<rootDir>/infra/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/infra/jest/global-teardown.mjs',
};

export default {
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps}/**/src/**/*.spec.{ts,tsx}', '<rootDir>/apps/web/app/**/*.spec.{ts,tsx}'] },
    { ...base, ...withDatabase, displayName: 'integration', testMatch: ['<rootDir>/{libs,apps}/**/*.int-spec.ts'] },
    { ...base, ...withDatabase, displayName: 'architecture', testMatch: ['<rootDir>/apps/api/test/architecture/**/*.spec.ts'] },
    { ...base, ...withDatabase, displayName: 'http', testMatch: ['<rootDir>/apps/api/test/{journeys,isolation,limits,matrix,examples}/**/*.spec.ts'] },
    { ...base, ...withDatabase, displayName: 'browser', setupFiles: ['<rootDir>/infra/jest/as-it-ships.ts', ...base.setupFiles], testMatch: ['<rootDir>/apps/web/test/**/*.spec.ts'] },
  ],
  testSequencer: '<rootDir>/infra/jest/longest-first.mjs',
  // Modules of a test file stay in the memory of the process that ran it: one that has grown is replaced after its file.
  workerIdleMemoryLimit: '1.5GB',
  // Ends what hangs; nothing that works comes near it on the slowest of machines.
  testTimeout: 180_000,
};

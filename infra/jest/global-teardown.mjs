/** Called once for each project: the first call ends the run's PostgreSQL (Jest tears down after all tests). */
export default async function globalTeardown() {
  const cluster = globalThis.tequioTestCluster;
  globalThis.tequioTestCluster = undefined;
  await cluster?.stop();
}

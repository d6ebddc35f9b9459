/**
 * Sums the reports that Jest wrote (`--json`) into the last line of the checks.
 * Usage: sum-results.mjs <folder of reports> <failed steps>
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [folder, failedSteps] = process.argv.slice(2);
let passed = 0;
let failed = Number(failedSteps);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  let report;
  try {
    report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch {
    failed += 1;
    continue;
  }
  passed += report.numPassedTests;
  // A file that could not even be loaded has no failed test of its own; a test left out is one that did not pass.
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests + report.numTodoTests;
  for (const suite of report.testResults) {
    for (const test of suite.assertionResults) {
      if (test.status !== 'passed') process.stdout.write(`${test.status}: ${test.fullName}\n`);
    }
    if (suite.status === 'failed' && suite.assertionResults.length === 0) process.stdout.write(`failed to load: ${suite.name}\n`);
  }
}

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

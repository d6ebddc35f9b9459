// Writes docs/access-matrix.md, docs/life-cycles.md and docs/api/webhooks.md from the compiled code, without a database.
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cyclesPage, matrixPage, webhooksPage } from './docs-pages.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
execFileSync('tsc', ['-b', 'apps/api'], { stdio: 'inherit', shell: true });
// Each context registers its policies and life cycles when it is loaded.
await import('../../apps/api/dist/app.module.js');
const { accessMatrix, allMachines, allRoles, findRole, text } = await import('@tequio/platform');
const { allWebhookEvents, webhookTitle } = await import('@tequio/notifications');
const declared = { matrix: accessMatrix(), roles: allRoles(), machines: allMachines(), roleName: (key) => text('es', findRole(key).name) };
await writeFile('docs/access-matrix.md', matrixPage(declared));
await writeFile('docs/life-cycles.md', cyclesPage(declared));
await writeFile('docs/api/webhooks.md', webhooksPage(allWebhookEvents().map((event) => ({ ...event, title: webhookTitle(event, 'es') }))));

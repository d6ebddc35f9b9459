import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CODEGEN = fileURLToPath(new URL('../../../../infra/scripts/codegen.mjs', import.meta.url));

describe('what is generated for the web app', () => {
  // An operation that is missing there is sent as it was before, and its page answers 400.
  it('is what its operations and the committed schema say; run `npm run codegen`', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CODEGEN, '--check'], { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    expect({ differs: stdout, failed: status ? stderr : '' }).toEqual({ differs: '', failed: '' });
  });
});

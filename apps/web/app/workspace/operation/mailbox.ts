import { codeOf } from '../acting.js';
import { run, type Call } from '../operations.js';
import { MAILBOX_THERE } from '../sign-in/sign-in.queries.js';

/** Whether mails of this deployment stay here, where the page /buzon shows them. */
export async function hasMailbox(call: Call): Promise<boolean> {
  try {
    await run(call, MAILBOX_THERE, {});
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'NOT_FOUND') return false;
    throw thrown;
  }
}

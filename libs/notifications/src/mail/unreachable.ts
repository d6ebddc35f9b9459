/**
 * Enhanced status codes (RFC 3463 §3.2 and §3.3, RFC 7505) of an address at which nobody gets mail for good: no such mailbox,
 * no such domain, no address at all, moved away, a domain that takes no mail, a mailbox that is closed. 5.1.7 and 5.1.8 speak
 * of the sender, 5.2.2 of a mailbox that is full, and 5.7.x of what the server does not like.
 */
const NOBODY_THERE: ReadonlySet<string> = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1']);

/** How servers say 550, 551 or 553 where they give no enhanced code. */
const NO_SUCH_USER = /^55[013][ -].*\b(user unknown|unknown (user|recipient|mailbox|address)|no such (user|recipient|mailbox|address|person)|(user|recipient|mailbox|address)( \S+)? (not found|does(n't| not) exist|is unknown|invalid)|invalid (recipient|mailbox))/is;

export const isUnreachable = (status: string): boolean => NOBODY_THERE.has(status);

/** Whether the answer to a recipient says that the address is none. An answer about anything else is never read so. */
export function saysUnreachable(answer: string): boolean {
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(answer)?.[1];
  return status ? isUnreachable(status) : NO_SUCH_USER.test(answer);
}

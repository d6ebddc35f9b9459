import { createHmac, timingSafeEqual } from 'node:crypto';

/** A call is refused that says it was made longer ago, or later than now by as much. */
const TOLERANCE_SECONDS = 300;

export interface SignedCall {
  /** Headers `webhook-id`, `webhook-timestamp` (seconds since 1970) and `webhook-signature`. */
  id: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
  /** The body, byte for byte. */
  body: Buffer;
}

/** HMAC-SHA-256 over `id.timestamp.body`, as Standard Webhooks has it. */
export const hookSignature = (secret: string | Buffer, { id, timestamp, body }: { id: string; timestamp: string; body: Buffer }): Buffer =>
  createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest();

/**
 * Whether a call was signed with the secret within the last five minutes, as Standard Webhooks has it: `v1,` and the base64
 * of HMAC-SHA-256 over `id.timestamp.body`; several signatures stand beside each other with spaces, while a secret is changed.
 */
export function isSigned({ id, timestamp, signature, body }: SignedCall, secret: string | Buffer, now: Date): boolean {
  if (!id || id.length > 200 || !timestamp || !/^\d{1,12}$/.test(timestamp) || !signature) return false;
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > TOLERANCE_SECONDS) return false;
  const due = hookSignature(secret, { id, timestamp, body });
  return signature.split(' ').some((one) => {
    const given = Buffer.from(/^v1,(.+)$/.exec(one)?.[1] ?? '', 'base64');
    return given.length === due.length && timingSafeEqual(given, due);
  });
}

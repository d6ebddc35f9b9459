import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@tequio/platform';

/** Links of follows. The one that confirms is not stored but derived anew for its mail (HKDF and HMAC, SHA-256). */
@Injectable()
export class FollowTokens {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', config.secretKey, '', 'tequio follow links', 32));
  }

  confirmation(followId: string): string {
    return createHmac('sha256', this.key).update(`confirm ${followId}`).digest('base64url');
  }

  /** Works as long as the follow exists; every notice carries it. */
  newLeaving(): string {
    return randomBytes(24).toString('base64url');
  }

  hash(token: string): string {
    return createHash('sha256').update(token).digest('base64url');
  }

  /** Key of an attempt, from which nobody reads the address. */
  attempt(rule: string, who: string): string {
    return createHmac('sha256', this.key).update(`${rule}\n${who}`).digest('base64url');
  }
}

/** The same for the same address, whether it follows by itself or as an account: a UUID of version 8 (RFC 9562 §5.8). */
export function recipientKey(email: string): string {
  const bytes = createHash('sha256').update(email.trim().toLowerCase()).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

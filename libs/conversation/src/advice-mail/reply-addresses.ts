import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ReplyAddresses } from '@tequio/notifications';
import { CONFIG, isId, type Config } from '@tequio/platform';

/** Bytes of the proof in an address: an address has no room for more, and each guess is a mail. */
const PROOF = 10;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** Characters of the identifier (16 bytes) and of the proof, five bits each. */
const ID_LENGTH = 26;
const TOKEN = /^[a-z2-7]{42}$/;

/** What the address of a mail says: which thread, and a proof for one person. */
export interface ReplyToken {
  threadId: string;
  proof: Buffer;
}

/**
 * Addresses at which a person answers a thread: `asesoria+<thread and proof>@…`. Nothing is stored, and letters of one case
 * alone are used, for mail servers may change it. Whoever has the address speaks as that person: the sender is compared too.
 */
@Injectable()
export class AdviceReplies {
  private readonly key: Buffer;
  private readonly local: string | null;
  private readonly domain: string;

  constructor(@Inject(CONFIG) config: Config, addresses: ReplyAddresses) {
    this.key = Buffer.from(hkdfSync('sha256', config.secretKey, '', 'tequio advice replies', 32));
    const [local, domain] = config.inboundMail?.toLowerCase().split('@') ?? [];
    this.local = local ?? null;
    this.domain = domain ?? '';
    addresses.add('AdviceThread', (threadId, personId) => this.address(threadId, personId));
  }

  /** Whether this deployment takes answers by mail. */
  get open(): boolean {
    return this.local !== null;
  }

  address(threadId: string, personId: string): string | null {
    if (this.local === null) return null;
    return `${this.local}+${base32(Buffer.from(threadId.replaceAll('-', ''), 'hex'))}${base32(this.proofOf(threadId, personId))}@${this.domain}`;
  }

  /** What one of the addresses of a mail says; null for one that is not of this kind. */
  read(address: string): ReplyToken | null {
    const [local = '', domain] = address.trim().toLowerCase().split('@');
    const plus = local.lastIndexOf('+');
    if (this.local === null || domain !== this.domain || local.slice(0, plus) !== this.local) return null;
    const token = local.slice(plus + 1);
    if (!TOKEN.test(token)) return null;
    const threadId = bytesOf(token.slice(0, ID_LENGTH), 16).toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return isId(threadId) ? { threadId, proof: bytesOf(token.slice(ID_LENGTH), PROOF) } : null;
  }

  isOf({ threadId, proof }: ReplyToken, personId: string): boolean {
    return timingSafeEqual(proof, this.proofOf(threadId, personId));
  }

  private proofOf(threadId: string, personId: string): Buffer {
    return createHmac('sha256', this.key).update(`${threadId} ${personId}`).digest().subarray(0, PROOF);
  }
}

function base32(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return bits.replace(/.{1,5}/g, (five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]!);
}

function bytesOf(text: string, length: number): Buffer {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from(Array.from({ length }, (_, index) => parseInt(bits.slice(index * 8, index * 8 + 8), 2)));
}

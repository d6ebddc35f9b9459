import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, type Locale } from '@tequio/platform';

/** Who mail goes to: the person of an account, or an address that follows without one, by its key. */
export interface Reader {
  account: boolean;
  id: string;
}

const MAC_BYTES = 18;

/** The link by which a mail's reader chooses how mail comes, without signing in. Nothing is stored for it (HKDF and HMAC, SHA-256). */
@Injectable()
export class ReaderLinks {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', config.secretKey, '', 'tequio reader links', 32));
  }

  /** Path of the page that it opens; takes a POST without cookies too (RFC 8058), which pauses all mail. */
  path(locale: Locale, reader: Reader): string {
    return `${locale === 'en' ? '/en' : ''}/correos/${this.token(reader)}`;
  }

  token(reader: Reader): string {
    const body = Buffer.from([reader.account ? 1 : 0, ...Buffer.from(reader.id.replaceAll('-', ''), 'hex')]);
    return Buffer.concat([body, this.mac(body)]).toString('base64url');
  }

  /** Whose link it is; null where nobody was given it. */
  read(token: string): Reader | null {
    if (!/^[\w-]{46,48}$/.test(token)) return null;
    const bytes = Buffer.from(token, 'base64url');
    const [body, mac] = [bytes.subarray(0, 17), bytes.subarray(17)];
    if (mac.length !== MAC_BYTES || !timingSafeEqual(mac, this.mac(body))) return null;
    const hex = body.subarray(1).toString('hex');
    return { account: body[0] === 1, id: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` };
  }

  private mac(body: Buffer): Buffer {
    return createHmac('sha256', this.key).update(body).digest().subarray(0, MAC_BYTES);
  }
}

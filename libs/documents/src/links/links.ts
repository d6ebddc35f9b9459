import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, rangesOf, type Config } from '@tequio/platform';
import { visitLink, type LinkFinding } from './visit-link.js';

/** Bytes of a link that are read for its fingerprint, as of a file that is sent. */
const MAX_BYTES = 25 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
const MAX_REDIRECTS = 5;

/** Door to other sites: whether this deployment goes there at all, and what is found. */
@Injectable()
export class Links {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get enabled(): boolean {
    return this.config.links.enabled;
  }

  /** Opens a link; never throws for what is found there. Takes up to 20 seconds: not within a transaction. */
  visit(address: string): Promise<LinkFinding> {
    return visitLink(address, {
      maxBytes: MAX_BYTES,
      timeoutMs: TIMEOUT_MS,
      maxRedirects: MAX_REDIRECTS,
      allowed: rangesOf(this.config.links.inner),
      userAgent: `Tequio/1 (+${this.config.publicUrl})`,
    });
  }
}

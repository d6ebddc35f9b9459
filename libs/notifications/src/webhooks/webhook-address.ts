import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, isInnerAddress, judgedAddresses, outsideFault, OutsideRefused, outsideUrl, rangesOf, type Address, type Config, type OutsideFault } from '@tequio/platform';
import type { BlockList } from 'node:net';

/** A form waits for the look-up of a name; no longer than this. */
const LOOK_UP_MS = 3_000;
const NOBODY_ELSE = rangesOf([]);

/** Where messages may go: to public addresses by `https`; by `http` only to the inner addresses that the operator has named. */
@Injectable()
export class WebhookAddresses {
  private readonly allowed: BlockList;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.allowed = rangesOf(config.webhooks.inner);
  }

  /** Looked at anew for every attempt: a name may lead elsewhere since. Throws `OutsideRefused`, or what the resolver says. */
  async judge(address: string, stop: AbortSignal): Promise<{ url: URL; judged: Address[] }> {
    const url = outsideUrl(address);
    const judged = await judgedAddresses(url, this.allowed, stop);
    if (url.protocol === 'http:' && !judged.every((one) => isInnerAddress(one.address, NOBODY_ELSE))) throw new OutsideRefused('scheme');
    return { url, judged };
  }

  /** What is wrong with an address that somebody registers; null where nothing is. */
  async faultOf(address: string): Promise<OutsideFault | null> {
    const stop = AbortSignal.timeout(LOOK_UP_MS);
    try {
      // Where nothing is sent, no name is looked up either.
      if (this.config.webhooks.enabled) await this.judge(address, stop);
      else if (outsideUrl(address).protocol !== 'https:') throw new OutsideRefused('scheme');
      return null;
    } catch (error) {
      return outsideFault(error, stop);
    }
  }
}

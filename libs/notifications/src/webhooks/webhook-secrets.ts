import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SecretBox } from '@tequio/identity';
import { hookSignature } from '../mail-reports/hook-signature.js';

/** As Standard Webhooks names it, so that its libraries take the text as it is. */
const PREFIX = 'whsec_';
const BYTES = 32;

const keyOf = (text: string): Buffer => Buffer.from(text.slice(PREFIX.length), 'base64');

/** What messages to one system are signed with: shown once, kept sealed. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly box: SecretBox) {}

  /** A new secret, sealed for its endpoint. */
  make(endpointId: string): Buffer {
    return this.box.seal(placeOf(endpointId), `${PREFIX}${randomBytes(BYTES).toString('base64')}`);
  }

  open(endpointId: string, sealed: Buffer): string {
    return this.box.open(placeOf(endpointId), sealed);
  }

  /** The header `webhook-signature`: one signature for each secret that is in force. */
  sign(endpointId: string, sealed: readonly Buffer[], message: { id: string; timestamp: string; body: Buffer }): string {
    return sealed.map((one) => `v1,${hookSignature(keyOf(this.open(endpointId, one)), message).toString('base64')}`).join(' ');
  }
}

const placeOf = (endpointId: string): string => `webhook.${endpointId}`;

import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { StorageError, tenantKey, type FileStorage } from '../storage/storage.js';
import { RenderFailure } from '../rendering/render-errors.js';
import type { RenderOptions } from '../rendering/document-renderer.js';
import type { DocumentSnapshot } from '../sealing/seal.js';
import { FILE_STORAGE } from '../uploads/storage.provider.js';

/** Brings the picture that a document's data name by its hash. */
@Injectable()
export class Crests {
  constructor(@Inject(FILE_STORAGE) private readonly storage: FileStorage) {}

  /** Of the municipality, else of its network. Throws RenderFailure `crest` where neither has it. */
  async of(snapshot: DocumentSnapshot, owner: { tenantId: string; networkId: string }): Promise<RenderOptions> {
    const sha256 = (snapshot.data as { issuer?: { crest?: { sha256: string } | null } }).issuer?.crest?.sha256;
    if (!sha256) return {};
    for (const tenant of [owner.tenantId, owner.networkId]) {
      try {
        return { crest: await buffer(await this.storage.get(tenantKey(tenant, sha256))) };
      } catch (error) {
        if (!(error instanceof StorageError && error.code === 'not_found')) throw error;
      }
    }
    throw new RenderFailure('crest', 'The image that the data name is not in the store');
  }
}

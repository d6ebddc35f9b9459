import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@tequio/platform';
import { inspectFile, reencodeImage, type FileKind, type FileRefusal, type PictureShape, type QuarantinedFile } from '../files/index.js';
import { tenantKey, type FileStorage } from '../storage/storage.js';
import type { FileEntity } from './file.entity.js';
import { FILE_STORAGE } from './storage.provider.js';

export interface IntakeOptions {
  /** Kinds that this place takes; all unless said. */
  accept?: readonly FileKind[];
  /** What is made of a picture; a photograph unless said. */
  picture?: PictureShape;
}

/** Looks into what lies in quarantine, and stores what may be kept. */
@Injectable()
export class FileIntake {
  /** Folder of what was received and not looked into. */
  readonly quarantine: string;

  constructor(
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
    @Inject(CONFIG) config: Config,
  ) {
    this.quarantine = join(config.dataDir, 'quarantine');
  }

  /** What the file's row says from now on: accepted with its bytes stored, or refused with the reason. Faults of the store throw. */
  async take(tenantId: string, upload: QuarantinedFile, { accept, picture }: IntakeOptions): Promise<Partial<FileEntity>> {
    const found = await inspectFile(upload.path, upload, accept ? { accept } : {});
    const facts = { kind: found.kind, mime: found.mime, pages: found.pages ?? null, warnings: found.warnings, notScanned: found.notScanned };
    if (found.refusal) return { ...facts, ...refusedFor(found.refusal) };
    if (found.kind !== 'image') return { ...facts, ...(await this.store(tenantId, { path: upload.path, sha256: found.sha256, size: found.size })) };
    const copy = await reencodeImage(upload.path, this.quarantine, picture ? { shape: picture } : {});
    if (copy.outcome === 'refused') return { ...facts, ...refusedFor(copy.refusal) };
    try {
      return { ...facts, mime: copy.image.mime, ...(await this.store(tenantId, copy.image)) };
    } finally {
      await rm(copy.image.path, { force: true });
    }
  }

  private async store(tenantId: string, { path, sha256, size }: { path: string; sha256: string; size: number }): Promise<Partial<FileEntity>> {
    const storageKey = tenantKey(tenantId, sha256);
    await this.storage.put(storageKey, createReadStream(path), { expectedSha256: sha256 });
    return { state: 'accepted', storageKey, sha256, size };
  }
}

const refusedFor = (refusal: FileRefusal): Partial<FileEntity> => ({ state: 'refused', refusalCode: refusal.code, refusalParams: refusal.params });

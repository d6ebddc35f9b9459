import type { FactoryProvider } from '@nestjs/common';
import { CONFIG, type Config } from '@tequio/platform';
import { storageFrom } from '../storage/storage-from.js';
import type { FileStorage } from '../storage/storage.js';

export const FILE_STORAGE = Symbol('file storage');

export const fileStorageProvider: FactoryProvider<FileStorage> = {
  provide: FILE_STORAGE,
  inject: [CONFIG],
  useFactory: ({ storage, dataDir }: Config) => storageFrom(storage.url ?? undefined, dataDir, storage.credentials ?? undefined),
};

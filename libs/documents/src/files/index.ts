export * from './file-name.js';
export * from './local-storage.js';
export * from './receive-upload.js';
export * from './refusal.js';
export * from './storage-from.js';
export * from './storage.js';
export { ABANDONED_MS, removeAbandoned } from './temporary-files.js';
export * from './csv-text.js';
export * from './inspect.js';

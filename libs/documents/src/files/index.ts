export * from './file-name.js';
export * from './local-storage.js';
export * from './receive-upload.js';
export * from './refusal.js';
export * from './s3-storage.js';
export * from './storage-from.js';
export * from './storage.js';
export { removeAbandoned } from './temporary-files.js';

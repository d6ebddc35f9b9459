export * from './file-name.js';
export * from './receive-upload.js';
export * from './refusal.js';
export * from './inspect.js';

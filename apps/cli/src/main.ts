import '@tequio/platform/compile-cache';

await import('./run.js');

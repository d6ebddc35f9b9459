import '@tequio/platform/compile-cache';
import 'reflect-metadata';
import { startTelemetry } from '@tequio/platform/telemetry';

// Telemetry observes only what is imported after it.
await startTelemetry('tequio-worker');
await import('./run.js');

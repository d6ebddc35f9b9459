export * from './sdg.js';

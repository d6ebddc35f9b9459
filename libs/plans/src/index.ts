export * from './sdg/index.js';

export * from './attribution.js';
export * from './catalogue.js';
export * from './catalogue.types.js';
export { FICTIONAL_STATE_KEY } from './fictional-state.js';
export * from './search-key.js';

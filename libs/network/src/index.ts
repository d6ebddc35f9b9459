export * from './calendar/index.js';
export * from './catalogue/index.js';
export * from './geometry/index.js';
export * from './slugs.js';

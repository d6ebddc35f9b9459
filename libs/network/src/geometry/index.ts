export { municipalityLocator, stateMap } from './state-map.js';
export type { MunicipalityLocator, StateMap } from './state-map.types.js';

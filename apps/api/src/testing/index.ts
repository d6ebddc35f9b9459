export { composedWith, type Defect } from './composition.js';
export * from './defects.js';
export { playJourney, type Journey, type Script, type Twin } from './journey.js';
export { lettersCaptured, letterConfirmed, letterInForce, secretariatInstalled, type Act } from './scenes.js';
export { cookieOf, openGround, startProduct, type ProductGround, type ProductOptions, type RunningProduct, type Seat, type SignedIn } from './product.js';

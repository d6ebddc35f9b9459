// Apart, so that the product is loaded only where its migrations are asked for.
export { migrations } from '@tequio/api';

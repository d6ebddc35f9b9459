export { SearchIndex, type SearchDocument } from './documents/search-index.js';
export { defineSearchKind } from './documents/search-kind.js';
export { SearchHit } from './documents/search.types.js';
export { searchMigrations } from './migrations/index.js';
export { SearchModule } from './search.module.js';

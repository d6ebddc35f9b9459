import { Module } from '@nestjs/common';
import { SearchIndex } from './documents/search-index.js';
import { NetworkSearchResolver } from './documents/search.resolver.js';
import { SearchService } from './documents/search.service.js';

/** One index that contexts register their documents into. */
@Module({ providers: [NetworkSearchResolver, SearchIndex, SearchService], exports: [SearchIndex] })
export class SearchModule {}

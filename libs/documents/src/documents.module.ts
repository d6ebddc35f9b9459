import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@tequio/identity';
import { NetworkModule } from '@tequio/network';
import './documents.dictionary.js';
import { Links } from './links/links.js';
import { Logos } from './logos/logos.service.js';
import { LogosResolver } from './logos/logos.resolver.js';
import { Crests } from './official/crests.js';
import { DocumentReaders } from './official/document-readers.js';
import { Drafts } from './official/drafts.js';
import { OfficialDocumentEntity } from './official/official-document.entity.js';
import './official/official-document.policy.js';
import { OfficialDocumentsResolver } from './official/official-documents.resolver.js';
import { OfficialDocuments } from './official/official-documents.service.js';
import { OfficialDocumentsWorker } from './official/official-documents.worker.js';
import { rendererProvider } from './official/renderer.provider.js';
import { Verification } from './official/verification.service.js';
import { closeRenderer } from './rendering/render-document.js';
import { FileTables } from './tables/file-tables.service.js';
import { FileTablesResolver } from './tables/file-tables.resolver.js';
import { FileEntity } from './uploads/file.entity.js';
import './uploads/file.policy.js';
import { FileIntake } from './uploads/file-intake.js';
import { FileReaders } from './uploads/file-readers.js';
import { FilesResolver } from './uploads/files.resolver.js';
import { Files } from './uploads/files.service.js';
import { OwnFiles } from './uploads/own-files.js';
import { FILE_STORAGE, fileStorageProvider } from './uploads/storage.provider.js';

/** What people send, and what the product issues: files, official documents, folios and their public register. */
@Module({
  imports: [NetworkModule, IdentityModule, TypeOrmModule.forFeature([FileEntity, OfficialDocumentEntity])],
  providers: [fileStorageProvider, rendererProvider, Crests, DocumentReaders, FileIntake, FileReaders, Files, FileTables, FileTablesResolver, FilesResolver, Logos, LogosResolver, OfficialDocuments, OfficialDocumentsResolver, OfficialDocumentsWorker, OwnFiles, Drafts, Links, Verification],
  exports: [FILE_STORAGE, DocumentReaders, FileReaders, Files, Logos, OfficialDocuments, Drafts, Links, Verification],
})
export class DocumentsModule implements OnApplicationShutdown {
  onApplicationShutdown(): void {
    closeRenderer();
  }
}

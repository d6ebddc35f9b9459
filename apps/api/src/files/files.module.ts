import { Module } from '@nestjs/common';
import { DocumentsModule } from '@tequio/documents';
import { OperationFactoryModule } from '../graphql/operation-factory.module.js';
import { FilesController } from './files.controller.js';
import { HttpCalls } from './http-calls.js';
import { VerificationController } from './verification.controller.js';

/** Files over HTTP: what is sent, what is downloaded, and what is compared with the register. */
@Module({ imports: [OperationFactoryModule, DocumentsModule], controllers: [VerificationController, FilesController], providers: [HttpCalls] })
export class FilesModule {}

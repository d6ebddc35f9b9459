import { Module } from '@nestjs/common';
import { DocumentsModule } from '@tequio/documents';
import { OperationFactoryModule } from '../graphql/operation-factory.module.js';
import { OnboardingModule } from '@tequio/onboarding';
import { FilesController } from './files.controller.js';
import { HttpCalls } from './http-calls.js';
import { LetterDraftsController } from './letter-drafts.controller.js';
import { VerificationController } from './verification.controller.js';

/** Files over HTTP: what is sent, what is downloaded, and what is compared with the register. */
@Module({ imports: [OperationFactoryModule, DocumentsModule, OnboardingModule], controllers: [VerificationController, LetterDraftsController, FilesController], providers: [HttpCalls] })
export class FilesModule {}

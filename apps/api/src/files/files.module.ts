import { Module } from '@nestjs/common';
import { DocumentsModule } from '@tequio/documents';
import { IdentityModule } from '@tequio/identity';
import { OperationFactoryModule } from '../graphql/operation-factory.module.js';
import { OnboardingModule } from '@tequio/onboarding';
import { PlansModule } from '@tequio/plans';
import { FilesController } from './files.controller.js';
import { HttpCalls } from './http-calls.js';
import { PlanSheetsController } from './plan-sheets.controller.js';
import { LetterDraftsController } from './letter-drafts.controller.js';
import { VerificationController } from './verification.controller.js';

/** Files over HTTP: what is sent, what is downloaded, and what is compared with the register. */
@Module({ imports: [OperationFactoryModule, IdentityModule, DocumentsModule, OnboardingModule, PlansModule], controllers: [VerificationController, LetterDraftsController, PlanSheetsController, FilesController], providers: [HttpCalls] })
export class FilesModule {}

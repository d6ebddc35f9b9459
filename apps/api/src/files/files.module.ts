import { Module } from '@nestjs/common';
import { DocumentsModule } from '@tequio/documents';
import { IdentityModule } from '@tequio/identity';
import { OperationFactoryModule } from '../graphql/operation-factory.module.js';
import { GovernanceModule } from '@tequio/governance';
import { OnboardingModule } from '@tequio/onboarding';
import { PlansModule } from '@tequio/plans';
import { FilesController } from './files.controller.js';
import { HttpCalls } from './http-calls.js';
import { PlanSheetsController } from './plan-sheets.controller.js';
import { DraftsController } from './drafts.controller.js';
import { VerificationController } from './verification.controller.js';

/** Files over HTTP: what is sent, what is downloaded, and what is compared with the register. */
@Module({ imports: [OperationFactoryModule, IdentityModule, DocumentsModule, GovernanceModule, OnboardingModule, PlansModule], controllers: [VerificationController, DraftsController, PlanSheetsController, FilesController], providers: [HttpCalls] })
export class FilesModule {}

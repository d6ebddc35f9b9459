import { Module } from '@nestjs/common';
import { IdentityModule } from '@tequio/identity';
import { OperationLimits } from './limits.js';
import { OperationFactory } from './operation-factory.js';

@Module({ imports: [IdentityModule], providers: [OperationFactory, OperationLimits], exports: [OperationFactory, OperationLimits] })
export class OperationFactoryModule {}

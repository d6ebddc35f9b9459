import { Module } from '@nestjs/common';
import { IdentityModule } from '@tequio/identity';
import { OperationFactory } from './operation-factory.js';

@Module({ imports: [IdentityModule], providers: [OperationFactory], exports: [OperationFactory] })
export class OperationFactoryModule {}

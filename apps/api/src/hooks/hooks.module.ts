import { Module } from '@nestjs/common';
import { MailHookController } from './mail-hook.controller.js';

/** Calls that others make to tell of something. */
@Module({ controllers: [MailHookController] })
export class HooksModule {}

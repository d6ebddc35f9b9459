import { Module } from '@nestjs/common';
import { ConversationModule } from '@tequio/conversation';
import { MailHookController } from './mail-hook.controller.js';

/** Calls that others make to tell of something. */
@Module({ imports: [ConversationModule], controllers: [MailHookController] })
export class HooksModule {}

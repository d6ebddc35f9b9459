import { Module } from '@nestjs/common';
import { NetworkModule } from '@tequio/network';
import { CallerResolver } from './caller/caller-resolver.js';
import './identity.dictionary.js';
import { IdentityMailQueue, MailRequests } from './mail/mail-requests.js';
import { SecretBox } from './mail/secret-box.js';
import './roles/roles.js';
import { IdentityAuth } from './sign-in/identity-auth.js';
import { SignInStore } from './sign-in/sign-in-store.js';

/** Accounts, memberships, invitations, sessions and tokens: who is who, and for whom they act. */
@Module({
  imports: [NetworkModule],
  providers: [SecretBox, MailRequests, IdentityMailQueue, SignInStore, IdentityAuth, CallerResolver],
  exports: [IdentityMailQueue, IdentityAuth, CallerResolver],
})
export class IdentityModule {}

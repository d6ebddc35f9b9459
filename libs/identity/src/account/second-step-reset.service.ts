import { Inject, Injectable } from '@nestjs/common';
import { Audit, CONFIG, Database, email, NO_TENANT, parseInput, reason, Refused, refuseInput, statement, unsafeInScope, type Config, type Locale, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { identityDictionary } from '../identity.dictionary.js';
import { MailRequests } from '../mail/mail-requests.js';
import { PAGES } from '../sign-in/auth.js';
import { SignInRefused } from '../sign-in/sign-in.errors.js';
import { AccountSecurity } from './account-security.js';

const NEWS_MS = 7 * 24 * 3600_000;

const PERSON = statement<{ id: string; locale: Locale }>('identity.second-step.person', 'select id, locale from persons where email = $1');
const RESET = statement<object>(
  'identity.second-step.reset',
  `with off as (update auth."user" set "twoFactorEnabled" = false, "updatedAt" = $2 where id = $1),
     out as (delete from auth.session where "userId" = $1)
   delete from auth."twoFactor" where "userId" = $1`,
);

/** The last resort of who has neither the app nor a backup code any more. Needs a write transaction of the system scope. */
@Injectable()
export class SecondStepReset {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly security: AccountSecurity,
    private readonly mails: MailRequests,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Takes the second step off and ends all sessions; who is behind the address is told, with the reason. The operator has made sure who asks. */
  async reset(ctx: RequestContext, input: { email: string; reason: string }): Promise<void> {
    const { email: address, reason: why } = parseInput(z.object({ email: email(), reason: reason() }), input);
    const [person] = await this.db.sql(ctx, PERSON, [address]);
    if (!person) return refuseInput({ path: 'email', code: identityDictionary.key('input.no_account') });
    if (!(await this.security.of(person.id)).totp) throw new Refused(SignInRefused.of('totp_not_on'));
    await unsafeInScope(this.db, ctx, { scope: 'login', ...NO_TENANT }, (login) => this.db.sql(login, RESET, [person.id, ctx.now]));
    await this.mails.request(ctx, this.db, {
      kind: 'second-step-reset',
      to: address,
      locale: person.locale,
      url: new URL(PAGES.secondStep, this.config.publicUrl).href,
      params: { reason: why },
      expiresAt: new Date(ctx.now.getTime() + NEWS_MS),
    });
    await this.audit.record(ctx, { action: 'totp.reset', subjectType: 'Person', subjectId: person.id, reason: why });
  }
}

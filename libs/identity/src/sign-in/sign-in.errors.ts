import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '@tequio/platform';

type Code =
  | 'wrong_credentials'
  | 'wrong_code'
  | 'link_used'
  | 'wrong_password'
  | 'totp_already_on'
  | 'totp_not_on'
  | 'current_session'
  | 'already_set_up'
  | 'email_taken';

@ObjectType({
  implements: () => Refusal,
  description: 'The step of signing in, or of securing the account, was refused. Nothing was changed.',
})
export class SignInRefused extends Refusal {
  static of(code: Code): SignInRefused {
    return Object.assign(new SignInRefused(), { code });
  }

  protected override get space(): string {
    return 'identity';
  }
}

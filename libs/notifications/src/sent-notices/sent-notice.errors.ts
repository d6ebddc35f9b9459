import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '@tequio/platform';

@ObjectType({ implements: () => Refusal, description: 'Nobody is left to whom it could be sent again. Nothing was changed.' })
export class NothingToResend extends Refusal {
  override code = 'nothing_to_resend';

  protected override get space(): string {
    return 'notifications';
  }
}

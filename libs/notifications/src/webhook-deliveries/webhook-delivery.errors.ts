import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '@tequio/platform';

@ObjectType({ implements: () => Refusal, description: 'There is no message that could be sent to the system again. Nothing was changed.' })
export class NothingToResendToSystem extends Refusal {
  override code = 'nothing_to_resend_to_system';

  protected override get space(): string {
    return 'notifications';
  }
}

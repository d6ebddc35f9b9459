import { ObjectType } from '@nestjs/graphql';
import { Refusal, Refused, type Params } from '@tequio/platform';

@ObjectType({ implements: () => Refusal, description: 'The link no longer works, or too many were asked for. Nothing was changed.' })
export class FollowRefused extends Refusal {
  static of(code: 'link_expired' | 'too_many_requests', params: Params = {}): Refused {
    return new Refused(Object.assign(new FollowRefused(), { code, params }));
  }

  protected override get space(): string {
    return 'conversation';
  }
}

import { ObjectType } from '@nestjs/graphql';
import { Refusal, Refused } from '@tequio/platform';

export type SectorRefusalCode = 'sector_in_use' | 'sector_in_rules' | 'sector_of_government';

@ObjectType({ implements: () => Refusal, description: 'The sector stays as it is. Nothing was changed.' })
export class SectorRefused extends Refusal {
  protected override get space(): string {
    return 'governance';
  }
}

export const refuseSector = (code: SectorRefusalCode): never => {
  throw new Refused(Object.assign(new SectorRefused(), { code }));
};

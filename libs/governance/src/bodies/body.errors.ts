import { ObjectType } from '@nestjs/graphql';
import { Refusal, Refused, StaleVersion } from '@tequio/platform';

export type BodyRefusalCode = 'already_convened' | 'seat_held' | 'composition_frozen' | 'nothing_to_correct' | 'signed_already';

@ObjectType({ implements: () => Refusal, description: 'The body cannot be changed this way as things stand. Nothing was changed.' })
export class BodyRefused extends Refusal {
  protected override get space(): string {
    return 'governance';
  }
}

export const refuseBody = (code: BodyRefusalCode): never => {
  throw new Refused(Object.assign(new BodyRefused(), { code }));
};

export function assertVersion(row: { version: number }, version: number): void {
  if (row.version !== version) throw new Refused(StaleVersion.at(row.version));
}

/** Two people at once: the database lets one through, the other hears what the first did. */
export const lostRace =
  (refuse: () => never) =>
  (error: unknown): never => {
    if ((error as { code?: string }).code === '23505') refuse();
    throw error;
  };

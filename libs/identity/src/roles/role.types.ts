import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A role that a form offers.' })
export class RoleChoice {
  @Field({ description: 'Key, as `liaison`.' })
  key!: string;
  @Field({ description: 'Name, in the language of the request.' })
  name!: string;

  static of(key: string, name: string): RoleChoice {
    return Object.assign(new RoleChoice(), { key, name });
  }
}

import { Test } from '@nestjs/testing';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { isInputObjectType, isInterfaceType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql';
import { AccountResolver, RenewedBackupCodesResolver } from './account/account.resolver.js';
import { DeploymentResolver } from './deployment/deployment.resolver.js';
import { InvitationsResolver } from './invitations/invitations.resolver.js';
import { MembershipsResolver } from './memberships/memberships.resolver.js';
import { PrivacyResolver } from './privacy/privacy.resolver.js';
import { AccessTokensResolver } from './tokens/access-tokens.resolver.js';

describe('the schema of identity', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    const module = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    schema = await module
      .get(GraphQLSchemaFactory)
      .create([
        AccountResolver,
        RenewedBackupCodesResolver,
        AccessTokensResolver,
        DeploymentResolver,
        InvitationsResolver,
        MembershipsResolver,
        PrivacyResolver,
      ]);
  });

  it('describes every type, field and argument', () => {
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name)) continue;
      if (!type.description && !['Query', 'Mutation'].includes(type.name)) bare.push(type.name);
      if (isUnionType(type)) continue;
      if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        for (const arg of 'args' in field ? field.args : [])
          if (!arg.description) bare.push(`${type.name}.${field.name}(${arg.name})`);
      }
    }
    expect(bare).toEqual([]);
  });

  it('keeps secrets of results out of the schema', () => {
    for (const name of ['InvitationAccepted', 'AccessTokenCreated', 'TotpOffer', 'DeploymentSetUp']) {
      const type = schema.getType(name);
      expect(isObjectType(type) && Object.keys(type.getFields()).filter((field) => field.startsWith('sealed'))).toEqual(
        [],
      );
    }
  });
});

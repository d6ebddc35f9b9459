import { Injectable } from '@nestjs/common';
import { NetworksService, openNetworkInput } from '@tequio/network';
import {
  allow,
  Audit,
  Database,
  email,
  line,
  newId,
  NO_TENANT,
  parseInput,
  Refused,
  refuseInput,
  statement,
  unsafeAllTenantsContext,
  unsafeInScope,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { AccountSecurity } from '../account/account-security.js';
import { identityDictionary } from '../identity.dictionary.js';
import { InvitationsService } from '../invitations/invitations.service.js';
import type { Invitation } from '../invitations/invitation.types.js';
import { SecretBox } from '../mail/secret-box.js';
import { Places } from '../memberships/places.js';
import { IdentityAuth } from '../sign-in/identity-auth.js';
import { newPassword } from '../sign-in/password-rule.js';
import { SignInRefused } from '../sign-in/sign-in.errors.js';
import { DeploymentSetUp, type DeploymentState, type SetUpDeploymentInput } from './deployment.types.js';

const k = identityDictionary.key;

const SEALED = 'deployment.continue';

const LOCK = statement<object>(
  'identity.operators.lock',
  `select pg_advisory_xact_lock(hashtextextended('operators', 0))`,
);
const ANY = statement<{ any: boolean }>('identity.operators.any', 'select exists (select from operators) as any');
const IS = statement<{ is: boolean }>(
  'identity.operators.is',
  'select exists (select from operators where person_id = $1) as is',
);
const ADD = statement<{ id: string }>(
  'identity.operators.add',
  `insert into operators (id, person_id, created_at) values ($1, $2, $3) on conflict (person_id) do update set person_id = excluded.person_id returning id`,
);

const personSchema = z.object({ email: email(), name: line(120, 2) });
const administratorSchema = z.object({ email: email(), name: line(120, 0).nullish() });

const nobodyElse = z.custom<null>((given) => given === null, { params: { code: k('input.administrator_twice') } });

/** Who has the operator's address has their name too, where it is said. */
const otherThan = (operator: SetUpDeploymentInput) => {
  const [address, name] = [email().safeParse(operator.email).data, line(120).safeParse(operator.name).data];
  return administratorSchema.refine((one) => one.email !== address || !one.name || one.name === name, { path: ['name'], params: { code: k('input.operator_otherwise_named') } });
};

/** All parts at once: what is wrong in each, and between them, is told together. */
const setUpSchema = (input: SetUpDeploymentInput) =>
  personSchema.extend({
    password: newPassword([input.email, input.name]),
    network: input.administratorIsOperator || input.administrator ? openNetworkInput : openNetworkInput.nullish(),
    administrator: (input.administratorIsOperator ? nobodyElse : otherThan(input)).nullish(),
  });

/** Who operates the deployment: its first run, the operator's commands, a network's first administrator. */
@Injectable()
export class OperatorsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly auth: IdentityAuth,
    private readonly security: AccountSecurity,
    private readonly invitations: InvitationsService,
    private readonly networks: NetworksService,
    private readonly places: Places,
    private readonly box: SecretBox,
  ) {}

  async state(ctx: RequestContext): Promise<DeploymentState> {
    const [row] = await this.db.sql(unsafeAllTenantsContext('deployment-state', ctx.clock), ANY);
    return { needsSetup: !row!.any };
  }

  async isOperator(ctx: RequestContext, personId: string): Promise<boolean> {
    const [row] = await this.db.sql(unsafeAllTenantsContext('is-operator', ctx.clock), IS, [personId]);
    return row!.is;
  }

  /** Makes the first operator and what comes with them, once: of two calls at the same moment one is refused. */
  async setUp(ctx: RequestContext, input: SetUpDeploymentInput): Promise<DeploymentSetUp> {
    const { password, administrator: other, ...operator } = parseInput(setUpSchema(input), input);
    const administrator = input.administratorIsOperator ? operator : other;
    return unsafeInScope(this.db, ctx, { scope: 'system', ...NO_TENANT }, async (system) => {
      await this.db.sql(system, LOCK);
      const [operators] = await this.db.sql(system, ANY);
      if (operators!.any) throw new Refused(SignInRefused.of('already_set_up'));
      // Who has no account yet is known to nobody's rules: until there is an operator the product itself opens the network.
      const opening = system.with({ ability: null, actor: { ...system.actor, kind: 'system' } });
      // The network stands first: where it is refused, no account has been made.
      const network = input.network ? await this.networks.open(opening, input.network) : null;
      const { operatorId, personId, address } = await this.add(system, input, password);
      if (network && administrator) await this.inviteAdministrator(opening.with({ actor: { ...opening.actor, personId } }), { networkId: network.id, email: administrator.email, name: administrator.name });
      const sealedUrl = this.box.seal(SEALED, await this.auth.signInAddress(address, '/operacion')).toString('base64');
      return Object.assign(new DeploymentSetUp(), { operatorId, sealedUrl });
    });
  }

  continueUrl(setUp: DeploymentSetUp): string {
    return this.box.open(SEALED, Buffer.from(setUp.sealedUrl, 'base64'));
  }

  /**
   * Makes an operator from the command line. Without a password the person signs in by mailed link.
   * Needs a write transaction of the system scope. Returns the operator's id; who is one already stays one.
   */
  async createOperator(
    ctx: RequestContext,
    input: { email: string; name: string; password?: string | null },
  ): Promise<string> {
    if (input.password) parseInput(z.object({ password: newPassword([input.email, input.name]) }), input);
    await this.db.sql(ctx, LOCK);
    return (await this.add(ctx, input, input.password ?? null)).operatorId;
  }

  /** Invites an administrator of a network on the operator's behalf. Needs a write transaction of the system scope. */
  async inviteAdministrator(
    ctx: RequestContext,
    input: { networkId: string; email: string; name?: string | null | undefined },
  ): Promise<Invitation> {
    allow(ctx, 'invite_administrator', 'Invitation');
    const parsed = parseInput(administratorSchema, input);
    const place = await this.places.find(ctx, input.networkId);
    if (place.kind !== 'network') refuseInput({ path: 'networkId', code: 'not_an_option' });
    return unsafeInScope(this.db, ctx, { scope: 'tenant', networkId: place.networkId, tenantId: place.tenantId }, (tenant) =>
      this.invitations.open(tenant, place, {
        email: parsed.email,
        name: parsed.name || null,
        role: 'network_admin',
        office: identityDictionary.text(ctx.locale, 'role.network_admin'),
      }),
    );
  }

  private async add(
    system: RequestContext,
    input: { email: string; name: string },
    password: string | null,
  ): Promise<{ operatorId: string; personId: string; address: string }> {
    const { email: address, name } = parseInput(personSchema, input);
    const personId = await this.auth.ensurePerson(address, name, system.locale);
    if (password && !(await this.security.of(personId)).hasPassword)
      await this.security.setPassword(personId, null, password);
    const [row] = await this.db.sql(system, ADD, [newId(system.now), personId, system.now]);
    await this.audit.record(system, { action: 'operator.create', subjectType: 'Operator', subjectId: row!.id });
    return { operatorId: row!.id, personId, address };
  }
}

import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Operation } from './calls.js';
import type { World } from './world.js';

/** Whose thing an operation's plain `id` names: the first that fits its name. */
const ID_BY_OPERATION: readonly [RegExp, string][] = [
  [/updateMunicipality/, 'municipality'],
  [/(verify|return|reopen)Progress|(withdraw|reassign)Report|progressReport/, 'report'],
  [/EvidenceLink/, 'evidence'],
  [/moveMilestoneDate|cancelMilestone|restoreMilestone/, 'publishedMilestone'],
  [/reassignCommitment|cancelCommitment|takeCommitmentStep|commitmentById/, 'publishedCommitment'],
  [/Milestone/, 'milestone'],
  [/Commitment/, 'commitment'],
  [/publishPlan|workspacePlan|Plan/, 'plan'],
  [/Letter|letter/, 'letter'],
  [/retryOfficialDocument/, 'document'],
  [/nvitation/, 'invitation'],
  [/AccessToken/, 'token'],
  [/Session/, 'session'],
  [/Group/, 'group'],
  [/unfollow|setFollowFrequency/, 'follow'],
  [/[bB]ody/, 'body'],
  [/[aA]dvice/, 'adviceThread'],
  [/(publish|discard)Announcement/, 'announcementDraft'],
  [/nnouncement/, 'announcement'],
  [/file/, 'file'],
  [/localMail/, 'notice'],
  [/sentNotice|resendNotice/, 'sentNotice'],
  [/MailSuppression|mailSuppression/, 'suppression'],
  [/webhookDelivery/, 'webhookMessage'],
  [/[wW]ebhook/, 'system'],
];
const ID_BY_NAME: Readonly<Record<string, string>> = {
  bodyId: 'body',
  seatId: 'seat',
  termId: 'term',
  fileId: 'file',
  scanFileId: 'file',
  observationId: 'observation',
  membershipId: 'otherMembership',
  municipalityIds: 'municipality',
  tenantId: 'municipality',
  networkId: 'network',
  planId: 'plan',
  commitmentId: 'commitment',
  commitmentIds: 'commitment',
  milestoneId: 'publishedMilestone',
  subjectId: 'letter',
  endpointId: 'system',
  deliveryId: 'webhookMessage',
  threadId: 'adviceThread',
  entryId: 'adviceMessage',
  messageId: 'adviceMessage',
  adviserId: 'adviser',
  announcementId: 'announcement',
  ids: 'notice',
};
const TEXTS: readonly [RegExp, string][] = [
  [/email/i, 'alguien@ejemplo.test'],
  [/^(on|from|date)$|On$/, '2026-03-02'],
  [/^(to|until|lastDay)$/, '2026-03-20'],
  [/At$/, '10:00'],
  [/olour/, '#0b5a4a'],
  [/url|website/i, 'https://ejemplo.mx'],
  [/sector/, 'government'],
  [/shape/, 'circle'],
  [/role/, 'implementing_unit'],
  [/password/i, 'una frase larga que nadie adivina 7'],
  [/timeZone/, 'America/Mexico_City'],
  [/locale/, 'es'],
  [/scopes/, 'read'],
  [/stateKey/, '02'],
  [/slug/, 'otra-red'],
  [/bodyKind/, 'municipal_secretariat'],
  [/subjectType/, 'LetterOfIntent'],
  [/section/, 'subject'],
  [/^field$/, 'subject'],
  [/^code$/, '123456'],
];

/** Arguments that mean something else in one operation than their name says. */
export type Cases = Readonly<Record<string, (world: World) => Record<string, unknown>>>;

export class ArgumentMaker {
  constructor(
    private readonly world: World,
    private readonly versions: ReadonlyMap<string, number>,
    private readonly cases: Cases,
  ) {}

  /** Identifiers of the world's things for all that names one, and plausible values for the rest. Throws for what it does not know. */
  of({ name, field }: Operation): Record<string, unknown> {
    const made = Object.fromEntries(
      field.args.flatMap((arg) => {
        if (!isRequiredArgument(arg) && !this.isReference(arg.name)) return [];
        return [[arg.name, this.value(name, arg.name, arg.type)]];
      }),
    );
    const registered = this.cases[name]?.(this.world) ?? {};
    const merged = merge(made, registered);
    const named = idsIn(merged, new Set(Object.values(this.world.ids)));
    return withVersion(merged, named.map((id) => this.versions.get(id)).find((version) => version !== undefined) ?? 1) as Record<string, unknown>;
  }

  private isReference(name: string): boolean {
    return name in ID_BY_NAME && name !== 'scanFileId';
  }

  private value(operation: string, name: string, type: GraphQLInputType): unknown {
    const plain = getNullableType(type) as GraphQLInputType;
    if (isListType(plain)) return [this.value(operation, name, plain.ofType as GraphQLInputType)];
    if (isEnumType(plain)) return plain.getValues()[0]!.name;
    if (isInputObjectType(plain))
      return Object.fromEntries(
        Object.values(plain.getFields())
          .filter((field) => isRequiredInputField(field) || this.isReference(field.name) || ['reason', 'name', 'office', 'email'].includes(field.name))
          .map((field) => [field.name, this.value(operation, field.name, field.type)]),
      );
    switch (String(plain)) {
      case 'ID':
        return this.id(operation, name);
      case 'Int':
      case 'Float':
        return 1;
      case 'Boolean':
        return true;
      case 'String':
        return this.text(name);
      case 'OperatingRulesDocument':
        return { composition: { bySector: [{ sector: 'government', minimum: 1 }] } };
      default:
        throw new Error(`${operation}: no value is known for ${name} of type ${String(plain)}; register a case`);
    }
  }

  private id(operation: string, name: string): string {
    const kind = ID_BY_NAME[name] ?? (name === 'id' ? ID_BY_OPERATION.find(([pattern]) => pattern.test(operation))?.[1] : undefined);
    const id = kind && this.world.ids[kind];
    if (!id) throw new Error(`${operation}: nothing is known whose identifier ${name} is; register a case`);
    return id;
  }

  private text(name: string): string {
    if (name === 'network') return this.world.network.slug;
    if (name === 'municipality') return this.world.drafting.slug;
    if (name === 'folio') return this.world.ids['folio']!;
    return TEXTS.find(([pattern]) => pattern.test(name))?.[1] ?? 'Un texto de prueba';
  }
}

function merge(into: unknown, from: unknown): Record<string, unknown> {
  const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
  const out = { ...(into as Record<string, unknown>) };
  for (const [key, value] of Object.entries(from as Record<string, unknown>)) out[key] = isPlain(value) && isPlain(out[key]) ? merge(out[key], value) : value;
  return out;
}

/** The version that is stored, wherever one is asked for: an attack must not fail for being late. */
export function withVersion(value: unknown, version: number): unknown {
  if (Array.isArray(value)) return value.map((one) => withVersion(one, version));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, ['version', 'lock', 'baseVersion'].includes(key) ? version : withVersion(one, version)]));
}

/** Identifiers of the world that occur in a value. */
export function idsIn(value: unknown, known: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return known.has(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => idsIn(one, known));
}

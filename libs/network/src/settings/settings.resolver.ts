import { Args, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, InvalidInput, outcome, queriedDay, RequestContext } from '@tequio/platform';
import { endOfDayIn } from '../calendar/index.js';
import { Directory } from '../networks/directory.js';
import type { Setting } from './setting.js';
import { NetworkSettings, type SettingChange } from './settings.service.js';

@ObjectType({ description: 'A value that the network gave itself.' })
export class NetworkSettingChange {
  @Field({ description: 'Value, as JSON.' })
  value!: string;

  @Field(() => Date, { description: 'When.' })
  setAt!: Date;

  @Field(() => String, { nullable: true, description: 'Office that set it.' })
  setByOffice!: string | null;

  @Field({ description: 'Why.' })
  reason!: string;
}

@ObjectType({ description: 'A value that the network sets for itself.' })
export class NetworkSetting {
  @Field({ description: 'Name, as `onboarding.reply_business_days`.' })
  key!: string;

  @Field({ description: 'Value in force, as JSON.' })
  value!: string;

  @Field({ description: 'Value that every network starts with, as JSON.' })
  initial!: string;

  @Field(() => [NetworkSettingChange], { description: 'All values that the network gave it, the newest first; the initial one came before them.' })
  changes!: NetworkSettingChange[];
}

const SetNetworkSettingResult = outcome('SetNetworkSettingResult', 'The value in force, or what has to be corrected.', [NetworkSetting, InvalidInput] as const);

@Resolver(() => NetworkSetting)
export class SettingsResolver {
  constructor(
    private readonly settings: NetworkSettings,
    private readonly directory: Directory,
  ) {}

  @Query(() => [NetworkSetting], { description: 'All settings of the network that is acted for.' })
  @Can('read', 'Network')
  async networkSettings(
    @Ctx() ctx: RequestContext,
    @Args('on', { type: () => String, nullable: true, description: 'Day whose values are asked for, as `2026-01-31`; absent: those of now.' }) on?: string | null,
  ): Promise<NetworkSetting[]> {
    const { timeZone } = await this.directory.network(ctx, ctx.requireNetwork());
    return (await this.settings.all(ctx, on ? endOfDayIn(timeZone, queriedDay(on)) : ctx.now)).map(toSetting);
  }

  @Mutation(() => SetNetworkSettingResult, { description: 'Sets a value for the network, with the reason that is kept beside it.' })
  @Can('update', 'Network')
  async setNetworkSetting(
    @Ctx() ctx: RequestContext,
    @Args('key', { description: 'Name of the setting.' }) key: string,
    @Args('value', { description: 'New value, as JSON.' }) value: string,
    @Args('reason', { description: 'Why it changes, 5 to 2,000 characters.' }) reason: string,
  ): Promise<NetworkSetting> {
    let parsed: unknown;
    try {
      parsed = JSON.parse(value);
    } catch {
      parsed = undefined;
    }
    await this.settings.set(ctx, key, parsed, reason);
    return toSetting((await this.settings.all(ctx)).find(({ setting }) => setting.key === key)!);
  }
}

const toSetting = ({ setting, value, changes }: { setting: Setting; value: unknown; changes: readonly SettingChange[] }): NetworkSetting =>
  Object.assign(new NetworkSetting(), {
    key: setting.key,
    value: JSON.stringify(value),
    initial: JSON.stringify(setting.initial),
    changes: changes.map((change) => Object.assign(new NetworkSettingChange(), { ...change, value: JSON.stringify(change.value) })),
  });

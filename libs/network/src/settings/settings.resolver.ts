import { Args, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, InvalidInput, outcome, RequestContext } from '@tequio/platform';
import { allSettings } from './setting.js';
import { NetworkSettings } from './settings.service.js';

@ObjectType({ description: 'A value that the network sets for itself.' })
export class NetworkSetting {
  @Field({ description: 'Name, as `onboarding.reply_business_days`.' })
  key!: string;

  @Field({ description: 'Value in force, as JSON.' })
  value!: string;

  @Field({ description: 'Value that every network starts with, as JSON.' })
  initial!: string;
}

const SetNetworkSettingResult = outcome('SetNetworkSettingResult', 'The value in force, or what has to be corrected.', [NetworkSetting, InvalidInput] as const);

@Resolver(() => NetworkSetting)
export class SettingsResolver {
  constructor(private readonly settings: NetworkSettings) {}

  @Query(() => [NetworkSetting], { description: 'All settings of the network that is acted for.' })
  @Can('read', 'Network')
  networkSettings(@Ctx() ctx: RequestContext): Promise<NetworkSetting[]> {
    return Promise.all(
      allSettings().map(async (setting) => ({
        key: setting.key,
        value: JSON.stringify(await this.settings.get(ctx, setting)),
        initial: JSON.stringify(setting.initial),
      })),
    );
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
    const stored = await this.settings.set(ctx, key, parsed, reason);
    const initial = allSettings().find((setting) => setting.key === key)!.initial;
    return Object.assign(new NetworkSetting(), { key, value: JSON.stringify(stored), initial: JSON.stringify(initial) });
  }
}

import type { INestApplicationContext } from '@nestjs/common';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { Fault } from '@tequio/api';
import { Directory } from '@tequio/network';
import { CHANNELS, DeliveryPauses, type Channel, type PauseScope } from '@tequio/notifications';
import { Database, unsafeAllTenantsContext } from '@tequio/platform';
import { withProduct } from '../deployment/with-product.js';
import { columns, say, word } from '../terminal.js';

const CHANNEL_WORDS = { mail: 'channel.mail', webhook: 'channel.webhook' } as const satisfies Record<Channel, string>;

interface ScopeOptions {
  network?: string;
  municipality?: string;
}

/** What of a channel is meant. */
abstract class OnChannel extends CommandRunner {
  @Option({ flags: '--network <slug>', description: word('channel.network') })
  network(value: string): string {
    return value;
  }

  @Option({ flags: '--municipality <slug>', description: word('channel.municipality') })
  municipality(value: string): string {
    return value;
  }

  protected async scopeOf(app: INestApplicationContext, [named]: string[], { network: slug, municipality: place }: ScopeOptions): Promise<PauseScope> {
    const channel = CHANNELS.find((one) => one === named);
    if (!channel) throw new Fault('cli.channel.unknown', { channel: named ?? '', channels: CHANNELS.join(', ') });
    if (!slug) {
      if (place) throw new Fault('cli.channel.network_missing');
      return { channel, networkId: null, tenantId: null };
    }
    const ctx = unsafeAllTenantsContext('channel');
    const network = await app.get(Directory).networkBySlug(ctx, slug);
    if (!network) throw new Fault('cli.network.unknown', { slug });
    if (!place) return { channel, networkId: network.id, tenantId: null };
    const municipality = await app.get(Directory).municipalityBySlug(ctx, network.id, place);
    if (!municipality) throw new Fault('cli.channel.municipality_unknown', { slug: place });
    return { channel, networkId: network.id, tenantId: municipality.id };
  }
}

@SubCommand({ name: 'pause', arguments: '<channel>', description: word('channel.pause.description') })
export class ChannelPauseCommand extends OnChannel {
  async run(named: string[], { reason, ...options }: ScopeOptions & { reason: string }): Promise<void> {
    await withProduct(async (app) => {
      const scope = await this.scopeOf(app, named, options);
      const begun = await app.get(Database).write(unsafeAllTenantsContext('channel-pause'), (ctx) => app.get(DeliveryPauses).pause(ctx, scope, reason));
      say(word(begun ? 'channel.pause.done' : 'channel.pause.already'));
    });
  }

  @Option({ flags: '--reason <text>', description: word('channel.pause.reason'), required: true })
  reason(value: string): string {
    return value;
  }
}

@SubCommand({ name: 'resume', arguments: '<channel>', description: word('channel.resume.description') })
export class ChannelResumeCommand extends OnChannel {
  async run(named: string[], options: ScopeOptions): Promise<void> {
    await withProduct(async (app) => {
      const scope = await this.scopeOf(app, named, options);
      const ended = await app.get(Database).write(unsafeAllTenantsContext('channel-resume'), (ctx) => app.get(DeliveryPauses).resume(ctx, scope));
      say(word(ended ? 'channel.resume.done' : 'channel.resume.none'));
    });
  }
}

@SubCommand({ name: 'status', description: word('channel.status.description') })
export class ChannelStatusCommand extends CommandRunner {
  async run(): Promise<void> {
    await withProduct(async (app) => {
      const pauses = await app.get(DeliveryPauses).inForce(unsafeAllTenantsContext('channel-status'));
      if (!pauses.length) return say(word('channel.status.none'));
      say(
        columns([
          [word('channel.channel'), word('channel.what'), word('channel.since'), word('channel.held'), word('channel.why')],
          ...pauses.map((one) => [word(CHANNEL_WORDS[one.channel]), one.tenantId ?? one.networkId ?? word('channel.everything'), one.since.toISOString(), String(one.held), one.reason]),
        ]),
      );
    });
  }
}

@Command({ name: 'channel', description: word('channel.description'), subCommands: [ChannelPauseCommand, ChannelResumeCommand, ChannelStatusCommand] })
export class ChannelCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}

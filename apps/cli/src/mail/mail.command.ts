import type { INestApplicationContext } from '@nestjs/common';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { Fault } from '@tequio/api';
import { Directory } from '@tequio/network';
import { DeliveryPauses, type PauseScope } from '@tequio/notifications';
import { Database, unsafeAllTenantsContext } from '@tequio/platform';
import { withProduct } from '../deployment/with-product.js';
import { columns, say, word } from '../terminal.js';

interface ScopeOptions {
  network?: string;
  municipality?: string;
}

/** Of what the mails are meant. */
abstract class OnMailScope extends CommandRunner {
  @Option({ flags: '--network <slug>', description: word('mail.network') })
  network(value: string): string {
    return value;
  }

  @Option({ flags: '--municipality <slug>', description: word('mail.municipality') })
  municipality(value: string): string {
    return value;
  }

  protected async scopeOf(app: INestApplicationContext, { network: slug, municipality: place }: ScopeOptions): Promise<PauseScope> {
    if (!slug) {
      if (place) throw new Fault('cli.mail.network_missing');
      return { networkId: null, tenantId: null };
    }
    const ctx = unsafeAllTenantsContext('mail');
    const network = await app.get(Directory).networkBySlug(ctx, slug);
    if (!network) throw new Fault('cli.network.unknown', { slug });
    if (!place) return { networkId: network.id, tenantId: null };
    const municipality = await app.get(Directory).municipalityBySlug(ctx, network.id, place);
    if (!municipality) throw new Fault('cli.mail.municipality_unknown', { slug: place });
    return { networkId: network.id, tenantId: municipality.id };
  }
}

@SubCommand({ name: 'pause', description: word('mail.pause.description') })
export class MailPauseCommand extends OnMailScope {
  async run(_arguments: string[], { reason, ...options }: ScopeOptions & { reason: string }): Promise<void> {
    await withProduct(async (app) => {
      const scope = await this.scopeOf(app, options);
      const begun = await app.get(Database).write(unsafeAllTenantsContext('mail-pause'), (ctx) => app.get(DeliveryPauses).pause(ctx, scope, reason));
      say(word(begun ? 'mail.pause.done' : 'mail.pause.already'));
    });
  }

  @Option({ flags: '--reason <text>', description: word('mail.pause.reason'), required: true })
  reason(value: string): string {
    return value;
  }
}

@SubCommand({ name: 'resume', description: word('mail.resume.description') })
export class MailResumeCommand extends OnMailScope {
  async run(_arguments: string[], options: ScopeOptions): Promise<void> {
    await withProduct(async (app) => {
      const scope = await this.scopeOf(app, options);
      const ended = await app.get(Database).write(unsafeAllTenantsContext('mail-resume'), (ctx) => app.get(DeliveryPauses).resume(ctx, scope));
      say(word(ended ? 'mail.resume.done' : 'mail.resume.none'));
    });
  }
}

@SubCommand({ name: 'status', description: word('mail.status.description') })
export class MailStatusCommand extends CommandRunner {
  async run(): Promise<void> {
    await withProduct(async (app) => {
      const pauses = await app.get(DeliveryPauses).inForce(unsafeAllTenantsContext('mail-status'));
      if (!pauses.length) return say(word('mail.status.none'));
      say(
        columns([
          [word('mail.what'), word('mail.since'), word('mail.held'), word('mail.why')],
          ...pauses.map((one) => [one.tenantId ?? one.networkId ?? word('mail.everything'), one.since.toISOString(), String(one.held), one.reason]),
        ]),
      );
    });
  }
}

@Command({ name: 'mail', description: word('mail.description'), subCommands: [MailPauseCommand, MailResumeCommand, MailStatusCommand] })
export class MailCommand extends CommandRunner {
  async run(): Promise<void> {
    this.command.help();
  }
}

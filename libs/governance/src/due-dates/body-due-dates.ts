import { Injectable } from '@nestjs/common';
import { addBusinessDays, defineSetting, Directory, MunicipalityProgress, NetworkSettings, todayIn } from '@tequio/network';
import { defineDueDate, DueDates } from '@tequio/notifications';
import type { RequestContext } from '@tequio/platform';
import { z } from 'zod';
import type { BodyEntity } from '../bodies/body.entity.js';
import { nameOfSeat, type BodyRecord } from '../bodies/body-record.js';
import { governanceDictionary } from '../governance.dictionary.js';
import type { SeatTermEntity } from '../seats/seat-term.entity.js';

/** Business days in which a municipality installs its secretariat once its letter is accepted. */
export const installBusinessDays = defineSetting('governance.install_business_days', z.int().min(1).max(250), 30);

/** The secretariat that a municipality owes from the acceptance of its letter on. */
export const secretariatInstallation = defineDueDate({
  key: 'governance.secretariat_installation',
  subject: 'Municipality',
  counted: 'business',
  ladder: [
    { when: 'before', days: 10, to: ['turn'] },
    { when: 'before', days: 3, to: ['turn', 'mayor'] },
    { when: 'on', days: 0, to: ['turn'] },
    { when: 'after', days: 5, to: ['turn', 'mayor', 'institute'] },
  ],
});

/** The day for which the installation is convened. */
export const installationSitting = defineDueDate({
  key: 'governance.installation_sitting',
  subject: 'Body',
  counted: 'business',
  ladder: [
    { when: 'before', days: 3, to: ['turn', 'facilitator'] },
    { when: 'on', days: 0, to: ['turn', 'facilitator', 'mayor'] },
    { when: 'after', days: 1, to: ['turn'] },
  ],
});

/** The last day of who holds a seat, or facilitates; while nobody follows, the seat is vacant. */
export const termEnd = defineDueDate({
  key: 'governance.term_end',
  subject: 'SeatTerm',
  counted: 'calendar',
  ladder: [
    { when: 'before', days: 60, to: ['turn'] },
    { when: 'before', days: 30, to: ['turn', 'facilitator'] },
    { when: 'after', days: 1, to: ['turn', 'mayor'] },
    { when: 'after', days: 15, to: ['turn', 'mayor', 'institute'] },
  ],
});

/** What is due of a secretariat and its seats, in the transaction that changes them. */
@Injectable()
export class BodyDueDates {
  constructor(
    private readonly dueDates: DueDates,
    private readonly directory: Directory,
    private readonly settings: NetworkSettings,
    progress: MunicipalityProgress,
  ) {
    progress.listen('letterAcceptedAt', async (ctx, municipalityId, accepted) => {
      if (accepted) await this.owed(ctx, municipalityId);
      else await this.dueDates.cancel(ctx, secretariatInstallation, municipalityId, municipalityId);
    });
    progress.listen('secretariatInstalledAt', async (ctx, municipalityId, installed) => {
      if (installed) await this.dueDates.meet(ctx, secretariatInstallation, municipalityId, municipalityId);
      else await this.owed(ctx, municipalityId);
    });
  }

  /** The installation was convened for a day, or for another. */
  async scheduled(ctx: RequestContext, body: BodyEntity, heldOn: string): Promise<void> {
    await this.dueDates.set(ctx, installationSitting, { subjectId: body.id, dueOn: heldOn, turn: 'liaison', thing: body.name, page: 'secretariado/instalacion' });
  }

  async installed(ctx: RequestContext, { id }: BodyEntity): Promise<void> {
    await this.dueDates.meet(ctx, installationSitting, id);
  }

  async dissolved(ctx: RequestContext, { id }: BodyEntity): Promise<void> {
    await this.dueDates.cancel(ctx, installationSitting, id);
  }

  /** A term that begins, or whose days change. Alternates leave with whom they stand for. */
  async termKept(ctx: RequestContext, record: BodyRecord, term: SeatTermEntity): Promise<void> {
    if (term.role === 'alternate') return;
    const seat = record.seats.find(({ id }) => id === term.seatId);
    const thing = seat ? nameOfSeat(record, seat, 'es') : governanceDictionary.text('es', 'role.facilitator');
    if (term.endsOn) await this.dueDates.set(ctx, termEnd, { subjectId: term.id, dueOn: term.endsOn, turn: 'liaison', thing, page: `secretariado/asiento/${term.seatId ?? 'facilitacion'}` });
    else await this.dueDates.cancel(ctx, termEnd, term.id);
  }

  async termEnded(ctx: RequestContext, { id, endKind }: SeatTermEntity): Promise<void> {
    if (endKind === 'dissolution') await this.dueDates.cancel(ctx, termEnd, id);
    else await this.dueDates.meet(ctx, termEnd, id);
  }

  /** From today as many business days as the network allows; nothing where there is a secretariat, or no letter in force. */
  private async owed(ctx: RequestContext, municipalityId: string): Promise<void> {
    const municipality = await this.directory.municipality(ctx, municipalityId);
    if (!municipality.letterAcceptedAt || municipality.secretariatInstalledAt) return;
    const [{ calendar }, days] = await Promise.all([this.directory.network(ctx, municipality.networkId), this.settings.get(ctx, installBusinessDays, municipality.networkId)]);
    const dueOn = addBusinessDays(todayIn(municipality.timeZone, ctx.now), days, calendar);
    const thing = governanceDictionary.text('es', 'body.name', { municipality: municipality.name });
    await this.dueDates.set(ctx, secretariatInstallation, { subjectId: municipalityId, dueOn, turn: 'liaison', thing, page: 'secretariado' }, municipalityId);
  }
}

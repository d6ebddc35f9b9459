import { Injectable, Module } from '@nestjs/common';
import { defineDictionary, type Locale, type RequestContext } from '@tequio/platform';
import {
  defineDeadline,
  defineDueDate,
  defineNoticeKind,
  defineWebhookEvent,
  OnDeadline,
  RendersNotice,
  WhatNext,
  wordNotice,
  type Deadline,
  type NoticeToRender,
  type RenderedNotice,
  type WhatNextItem,
  type WhatNextProvider,
} from '../index.js';

defineDictionary('garden', {
  es: {
    'notice.flower_opened': 'Una flor se abrió',
    'notice.flower_moved': 'Una flor cambió de lugar',
    'notice.gate_key': 'La llave del jardín',
    'webhook.flower_opened': 'Una flor se abrió',
    'notice.gate_closed': 'El jardín cerró',
    'notice.flower_thirsty': 'Una flor tiene sed',
    'situation.soon': 'Pronto',
    'situation.now': 'Ya',
    'variable.flor': 'la flor',
    'example.flor': 'Margarita',
    'variable.regadera': 'con qué se riega',
    'example.regadera': 'la regadera',
    'mail.thirsty_soon.subject': '{name} tendrá sed',
    'mail.thirsty_soon.body': 'Riéguela con {can}.',
    'mail.thirsty_soon.action': 'Regar',
    'mail.thirsty_now.subject': '{name} tiene sed',
    'mail.thirsty_now.body': 'Riéguela ya con {can}.',
    'mail.thirsty_now.action': 'Regar ya',
    'due.watering': 'Riego',
    'due.watering.todo': 'Riegue la flor.',
    'due.permit': 'Permiso del jardín',
    'due.permit.todo': 'Responda la solicitud.',
  },
  en: {
    'notice.flower_opened': 'A flower opened',
    'notice.flower_moved': 'A flower moved',
    'notice.gate_key': 'The key of the garden',
    'webhook.flower_opened': 'A flower opened',
    'notice.gate_closed': 'The garden closed',
    'notice.flower_thirsty': 'A flower is thirsty',
    'situation.soon': 'Soon',
    'situation.now': 'Now',
    'variable.flor': 'the flower',
    'example.flor': 'Daisy',
    'variable.regadera': 'what it is watered with',
    'example.regadera': 'the can',
    'mail.thirsty_soon.subject': '{name} will be thirsty',
    'mail.thirsty_soon.body': 'Water it with {can}.',
    'mail.thirsty_soon.action': 'Water it',
    'mail.thirsty_now.subject': '{name} is thirsty',
    'mail.thirsty_now.body': 'Water it with {can} now.',
    'mail.thirsty_now.action': 'Water it now',
    'due.watering': 'Watering',
    'due.watering.todo': 'Water the flower.',
    'due.permit': 'Permit of the garden',
    'due.permit.todo': 'Answer the request.',
  },
});

export const flowerOpened = defineNoticeKind({
  key: 'garden.flower_opened',
  subject: 'Flower',
  mandatory: false,
  voice: 'usted',
});
export const flowerMoved = defineNoticeKind({
  key: 'garden.flower_moved',
  subject: 'Flower',
  mandatory: false,
  voice: 'usted',
});
export const gateClosed = defineNoticeKind({
  key: 'garden.gate_closed',
  subject: 'Flower',
  mandatory: true,
  voice: 'usted',
});
export const gateKey = defineNoticeKind({
  key: 'garden.gate_key',
  subject: 'Flower',
  mandatory: true,
  voice: 'tú',
  urgent: true,
  personal: true,
});

export const flowerOpenedHook = defineWebhookEvent<{ name: string }>({ type: 'flower.opened', context: 'garden', subject: 'Flower', audience: 'public', example: { name: 'Dalia' } });
/** The one kind that a network can word: `dedupe` says what has happened. */
export const flowerThirsty = defineNoticeKind({
  key: 'garden.flower_thirsty',
  subject: 'Flower',
  mandatory: false,
  voice: 'usted',
  wording: { variables: { flor: 'name', regadera: 'can' }, required: ['flor'], texts: { soon: 'mail.thirsty_soon', now: 'mail.thirsty_now' } },
});

export const waterDue = defineDeadline({ key: 'flower.water', subject: 'Flower' });
export const pruneDue = defineDeadline({ key: 'flower.prune', subject: 'Flower' });

export const watering = defineDueDate({
  key: 'garden.watering',
  subject: 'Flower',
  counted: 'calendar',
  listed: true,
  ladder: [
    { when: 'before', days: 7, to: ['turn'] },
    { when: 'before', days: 2, to: ['turn', 'facilitator'] },
    { when: 'on', days: 0, to: ['turn'] },
    { when: 'after', days: 3, to: ['mayor', 'institute'] },
  ],
});
export const permit = defineDueDate({
  key: 'garden.permit',
  subject: 'Flower',
  counted: 'business',
  legal: true,
  ladder: [{ when: 'before', days: 1, to: ['turn'] }, { when: 'after', days: 1, to: ['turn', 'liaison'] }],
  institutePage: (id) => `permisos/${id}`,
});

/** Stands for a context above: its things live in memory. */
@Injectable()
export class Garden {
  readonly names = new Map<string, string>();
  readonly rendered: NoticeToRender[] = [];
  readonly reached: Deadline[] = [];
  broken = false;

  @OnDeadline(waterDue, pruneDue)
  due(_ctx: RequestContext, deadline: Deadline): Promise<void> {
    this.reached.push(deadline);
    return Promise.resolve();
  }

  @RendersNotice(flowerOpened)
  opened(_ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.word(notice, locale === 'es' ? 'se abrió' : 'opened');
  }

  @RendersNotice(flowerMoved)
  moved(_ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.word(notice, locale === 'es' ? 'cambió de lugar' : 'moved');
  }

  @RendersNotice(gateClosed)
  closed(_ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.word(notice, locale === 'es' ? 'cerró' : 'closed');
  }

  @RendersNotice(gateKey)
  key(_ctx: RequestContext, notice: NoticeToRender): Promise<RenderedNotice | null> {
    const who =
      notice.recipient && ('personId' in notice.recipient ? notice.recipient.personId : notice.recipient.followerId);
    return this.word(notice, `abre ${who ?? 'nadie'}`);
  }

  @RendersNotice(flowerThirsty)
  thirsty(_ctx: RequestContext, { subject, dedupe }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const name = this.names.get(subject.id);
    const facts = { name: name ?? '', can: locale === 'es' ? 'agua\n\nde lluvia' : 'rain' };
    return Promise.resolve(name ? wordNotice(flowerThirsty, locale, dedupe === 'now' ? 'now' : 'soon', facts, `/flor/${subject.id}`) : null);
  }

  private word(notice: NoticeToRender, what: string): Promise<RenderedNotice | null> {
    this.rendered.push(notice);
    if (this.broken) throw new Error('the words are broken');
    const name = this.names.get(notice.subject.id);
    if (!name) return Promise.resolve(null);
    return Promise.resolve({
      subject: `${name} ${what}`,
      heading: `${name} ${what}.`,
      paragraphs: [`Noticia de ${name}: ${what}.`],
      action: { label: 'Ver la flor', path: `/flor/${notice.subject.id}` },
    });
  }
}

@WhatNext()
@Injectable()
export class GardenSteps implements WhatNextProvider {
  steps: WhatNextItem[] = [];

  items(): Promise<WhatNextItem[]> {
    return Promise.resolve(this.steps);
  }
}

@Module({ providers: [Garden, GardenSteps], exports: [Garden, GardenSteps] })
export class GardenModule {}

import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { Locale, Params, RequestContext } from '@tequio/platform';
import type { CalendarCall } from '../mail/calendar-part.js';
import { NoticeTemplates } from '../notice-templates/notice-templates.js';
import { misworded, wordedBy } from '../notice-templates/notice-words.js';
import { allNoticeKinds, findNoticeKind, untitledKinds, type NoticeKind } from './notice-kind.js';

const RENDERS = 'tequio:renders-notice';

/** What is to be said. `recipient` is given to kinds that are `personal` only. */
export interface NoticeToRender {
  kind: string;
  subject: { type: string; id: string };
  /** What tells this notice from another of the same kind about the same thing, as given to `notify`. */
  dedupe: string;
  recipient: { personId: string } | { followerId: string } | null;
}

/** What a notice says now, in one language. `path` begins with `/`. */
export interface RenderedNotice {
  subject: string;
  heading: string;
  paragraphs: readonly string[];
  action: { label: string; path: string } | null;
  /** The meeting that it calls to, changes or calls off; in a mail of its own it is a calendar file. */
  calendar?: CalendarCall | null;
  /** Stand around the paragraphs where the notice is a mail of its own, and not among others. */
  opening?: string | null;
  closing?: string | null;
  /** What has happened, and what a network's own words can say of it; of kinds with a `wording` only. */
  told?: { situation: string; facts: Params };
}

/** Null: it makes no sense any more, and nothing is sent. */
export type NoticeRenderer = (
  ctx: RequestContext,
  notice: NoticeToRender,
  locale: Locale,
) => Promise<RenderedNotice | null>;

/** Marks the one method that words notices of this kind from the state of the moment. */
export const RendersNotice = (kind: NoticeKind) =>
  SetMetadata(RENDERS, kind.key) as <Method extends NoticeRenderer>(
    target: object,
    key: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ) => void;

/** Finds the renderers of all contexts at boot; a kind without exactly one, or without a title, stops it. */
@Injectable()
export class NoticeRenderers implements OnModuleInit {
  private readonly byKind = new Map<string, NoticeRenderer>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly templates: NoticeTemplates,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as object | null;
      if (!prototype) continue;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const callable = (instance as Record<string, unknown>)[method];
        if (typeof callable !== 'function') continue;
        const key = this.reflector.get<string | undefined>(RENDERS, callable);
        if (key) this.add(key, `${instance.constructor.name}.${method}`, callable.bind(instance) as NoticeRenderer);
      }
    }
    const mute = allNoticeKinds().filter((kind) => !this.byKind.has(kind.key));
    if (mute.length) throw new Error(`notice kinds without a renderer: ${mute.map((kind) => kind.key).join(', ')}`);
    const untitled = untitledKinds();
    if (untitled.length) throw new Error(`notice kinds without a title: ${untitled.join(', ')}`);
    const wrong = misworded();
    if (wrong.length) throw new Error(`notice kinds whose wording is not whole: ${wrong.join(', ')}`);
  }

  /** In the network's own words where it wrote some that fit, else in the product's. */
  async render(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const rendered = await this.ofProduct(ctx, notice, locale);
    if (!rendered?.told) return rendered;
    const words = await this.templates.fitting(ctx, { kind: notice.kind, situation: rendered.told.situation, locale });
    return words ? wordedBy(findNoticeKind(notice.kind)!, words, rendered) : rendered;
  }

  /** In the product's words, whatever the network wrote. */
  ofProduct(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const renderer = this.byKind.get(notice.kind);
    if (!renderer) throw new Error(`notice kind ${notice.kind} has no renderer`);
    return renderer(ctx, notice, locale);
  }

  private add(key: string, place: string, renderer: NoticeRenderer): void {
    if (!findNoticeKind(key)) throw new Error(`${place} renders ${key}, which nobody defines`);
    if (this.byKind.has(key)) throw new Error(`notice kind ${key} is rendered twice, the second time by ${place}`);
    this.byKind.set(key, renderer);
  }
}

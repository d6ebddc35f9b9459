import { Injectable } from '@nestjs/common';
import { allow, Audit, newId, notFound, parseInput, parseReason, refuseInput, Refused, StaleVersion, type InvalidInput, type RequestContext } from '@tequio/platform';
import { MailTrialStarted } from '../mail-trials/mail-trial.types.js';
import { MailTrials } from '../mail-trials/mail-trials.js';
import { allNoticeKinds, type NoticeKind } from '../notices/notice-kind.js';
import { notificationsDictionary } from '../notifications.dictionary.js';
import { NoticePreviews } from './notice-previews.js';
import {
  keyOf,
  NoticePreview,
  NoticeTemplateHistory,
  toNoticeTemplate,
  toVersion,
  type NoticeTemplate,
  type NoticeTemplateArgs,
  type NoticeTemplateInput,
  type RestoreNoticeTemplateInput,
  type WriteNoticeTemplateInput,
} from './notice-template.types.js';
import { NoticeTemplates } from './notice-templates.js';
import { fits, wordingOf, wordsSchema, type NoticeWords, type WordingKey } from './notice-words.js';

const LOCALES = ['es', 'en'] as const;

/** How a network words its notices. Scope: network. */
@Injectable()
export class NoticeTemplatesService {
  constructor(
    private readonly templates: NoticeTemplates,
    private readonly previews: NoticePreviews,
    private readonly trials: MailTrials,
    private readonly audit: Audit,
  ) {}

  /** Every kind that can be worded, by situation and language. */
  async all(ctx: RequestContext): Promise<NoticeTemplate[]> {
    allow(ctx, 'read', 'NoticeTemplate', { networkId: ctx.requireNetwork() });
    const written = new Map((await this.templates.allLast(ctx)).map((row) => [`${row.kind} ${row.situation} ${row.locale}`, row]));
    return allNoticeKinds().flatMap((kind) =>
      Object.keys(kind.wording?.texts ?? {}).flatMap((situation) =>
        LOCALES.map((locale) => toNoticeTemplate(kind, { situation, locale }, written.get(`${kind.key} ${situation} ${locale}`) ?? null, ctx.locale)),
      ),
    );
  }

  async one(ctx: RequestContext, args: NoticeTemplateArgs): Promise<NoticeTemplateHistory> {
    allow(ctx, 'read', 'NoticeTemplate', { networkId: ctx.requireNetwork() });
    const { kind, key } = named(args);
    const versions = await this.templates.versions(ctx, key);
    return Object.assign(new NoticeTemplateHistory(), { template: toNoticeTemplate(kind, key, versions[0] ?? null, ctx.locale), versions: versions.map(toVersion) });
  }

  /** What waits takes the new words; a mail that was written down stays as it was. */
  async write(ctx: RequestContext, { version, ...input }: WriteNoticeTemplateInput): Promise<NoticeTemplate> {
    allow(ctx, 'write', 'NoticeTemplate', { networkId: ctx.requireNetwork() });
    const { kind, key } = named(input);
    return this.add(ctx, kind, key, { version, words: wordsIn(kind, input), reason: parseReason(input.reason), action: 'notice_template.write' });
  }

  /** An earlier version, or the product's words, hold again: as a version of their own. */
  async restore(ctx: RequestContext, { number, version, reason: given, ...args }: RestoreNoticeTemplateInput): Promise<NoticeTemplate> {
    allow(ctx, 'write', 'NoticeTemplate', { networkId: ctx.requireNetwork() });
    const { kind, key } = named(args);
    const reason = parseReason(given);
    const earlier = number == null ? null : (await this.templates.versions(ctx, key)).find((one) => one.number === number);
    if (earlier === undefined) throw notFound();
    const words = earlier?.content ?? null;
    if (words && !fits(key, words)) refuseInput({ path: 'number', code: notificationsDictionary.key('input.words_outdated') });
    return this.add(ctx, kind, key, { version, words, reason, action: 'notice_template.restore' });
  }

  /** On the latest thing of the kind that the network told of. What has to be corrected is the answer, as nothing is changed. */
  async preview(ctx: RequestContext, input: NoticeTemplateInput): Promise<NoticePreview | InvalidInput> {
    allow(ctx, 'read', 'NoticeTemplate', { networkId: ctx.requireNetwork() });
    const { kind, key } = named(input);
    try {
      const words = wordsIn(kind, input);
      const shown = await this.previews.shown(ctx, kind, key);
      const { placeName, ...mail } = await this.previews.mail(ctx, kind, key, words, { shown, trial: false });
      const example = shown.at === null;
      return Object.assign(new NoticePreview(), { ...mail, example, placeName: example ? null : placeName, toldAt: shown.at });
    } catch (error) {
      if (error instanceof Refused) return error.refusal.speak(ctx.locale) as InvalidInput;
      throw error;
    }
  }

  /** Mails it, marked as a trial, to who asks and to nobody else. */
  async try(ctx: RequestContext, input: NoticeTemplateInput): Promise<MailTrialStarted> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'try', 'NoticeTemplate', { networkId });
    const { kind, key } = named(input);
    const words = wordsIn(kind, input);
    const shown = await this.previews.shown(ctx, kind, key);
    const { subject, text, html } = await this.previews.mail(ctx, kind, key, words, { shown, trial: true });
    const { address } = await this.trials.begin(ctx, { subject, text, html, locale: key.locale });
    await this.audit.record(ctx, { action: 'notice_template.try', subjectType: 'Network', subjectId: networkId, changes: { ...key } });
    return Object.assign(new MailTrialStarted(), { address });
  }

  private async add(ctx: RequestContext, kind: NoticeKind, key: WordingKey, { version, words, reason, action }: NewWords): Promise<NoticeTemplate> {
    const current = (await this.templates.held(ctx, key))?.number ?? 0;
    if (current !== version) throw new Refused(StaleVersion.at(current));
    const number = current + 1;
    const id = newId(ctx.now);
    await this.templates.add(ctx, key, { id, number, content: words, reason });
    await this.audit.record(ctx, { action, subjectType: 'NoticeTemplate', subjectId: id, reason, changes: { ...key, number, own: words !== null } });
    return toNoticeTemplate(kind, key, await this.templates.last(ctx, key), ctx.locale);
  }
}

interface NewWords {
  /** Number of the version that was read. */
  version: number;
  words: NoticeWords | null;
  reason: string;
  action: string;
}

/** Throws NOT_FOUND for what the product does not word. */
function named(args: NoticeTemplateArgs): { kind: NoticeKind; key: WordingKey } {
  const found = wordingOf(args);
  if (!found) throw notFound();
  return { kind: found.kind, key: keyOf(args) };
}

const wordsIn = (kind: NoticeKind, { subject, opening = null, body, closing = null }: NoticeTemplateInput): NoticeWords =>
  parseInput(wordsSchema(kind.wording!), { subject, opening, body, closing });

import { Injectable } from '@nestjs/common';
import { dayInWords, paths, todayIn, type LocalDate } from '@tequio/network';
import { Database, statement, text, unsafeInScope, type Locale, type RequestContext } from '@tequio/platform';
import { defineNoticeKind, type NoticeKind, type NoticeWording } from '../notices/notice-kind.js';
import { RendersNotice, type NoticeToRender, type RenderedNotice } from '../notices/notice-renderers.js';
import { wordNotice } from '../notice-templates/notice-words.js';
import { notificationsDictionary } from '../notifications.dictionary.js';
import { dueNameKey, findDueDateKind, type DueDateKind } from './due-date-kind.js';

type Fact = 'what' | 'todo' | 'dates' | 'date' | 'count';
type Situation = 'due' | 'late' | 'several';

const variables = { asunto: 'what', que_hacer: 'todo', fechas: 'dates', fecha: 'date', cuantas: 'count' } as const;
const wording: NoticeWording<Fact, Situation> = { variables, required: ['fechas'], texts: { due: 'mail.date_due', late: 'mail.date_late', several: 'mail.dates_due' } };

/** To an office of a place, of all its dates of one morning. `dedupe` is the occasion and the office. */
export const datesDueNotice = defineNoticeKind({ key: 'notifications.dates_due', subject: 'DueDates', mandatory: false, voice: 'usted', wording });
/** The same of dates whose passing has legal effect. */
export const legalDatesDueNotice = defineNoticeKind({ key: 'notifications.legal_dates_due', subject: 'DueDates', mandatory: true, urgent: true, voice: 'usted', wording });

interface Reminded {
  kind: string;
  thing: string;
  page: string;
  subject_id: string;
  due_on: LocalDate;
  time_zone: string;
  place: string;
  municipality_slug: string | null;
  network_slug: string;
}

const REMINDED = statement<Reminded>(
  'reminders.reminded',
  `select d.kind, d.thing, d.page, d.subject_id, d.due_on, d.time_zone, coalesce(m.name, n.name) as place, m.slug as municipality_slug, n.slug as network_slug
   from due_date_reminders r join due_dates d on d.tenant_id = r.tenant_id and d.id = r.due_date_id
     join networks n on n.id = d.network_id left join municipalities m on m.id = d.tenant_id
   where r.network_id = $1 and ($2::uuid is null or r.tenant_id = $2) and r.occasion = $3 and $4 = any(r.audiences) and d.state = 'open'
   order by d.due_on, d.id limit 200`,
);

/** As many dates are named in one notice; the page has them all. */
const NAMED = 20;

/** Words reminders from the dates that are still open when they go. */
@Injectable()
export class ReminderNotices {
  constructor(private readonly db: Database) {}

  @RendersNotice(datesDueNotice)
  word(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.of(ctx, datesDueNotice, notice, locale);
  }

  @RendersNotice(legalDatesDueNotice)
  wordLegal(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.of(ctx, legalDatesDueNotice, notice, locale);
  }

  private async of(ctx: RequestContext, noticeKind: NoticeKind<Fact, Situation>, { subject, dedupe }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const networkId = ctx.requireNetwork();
    const [occasion, audience] = [dedupe.slice(0, 36), dedupe.slice(37)];
    const ofInstitute = audience === 'institute';
    const read = (inside: RequestContext) => this.db.sql(inside, REMINDED, [networkId, ofInstitute ? null : subject.id, occasion, audience]);
    // The host authority hears of all its municipalities at once.
    const rows = await (ofInstitute ? unsafeInScope(this.db, ctx, { scope: 'network', tenantId: networkId }, read) : read(ctx));
    const dates = rows.flatMap((row) => {
      const kind = findDueDateKind(row.kind);
      return kind && kind.legal === noticeKind.mandatory ? [{ ...row, kind }] : [];
    });
    const [first] = dates;
    if (!first) return null;
    const name = (kind: DueDateKind) => text(locale, dueNameKey(kind));
    const sentences = dates.slice(0, NAMED).map((row) =>
      notificationsDictionary.text(locale, isLate(row, ctx.now) ? 'due.sentence_late' : 'due.sentence', {
        what: name(row.kind),
        thing: ofInstitute && row.municipality_slug ? `${row.place}, ${row.thing}` : row.thing,
        date: dayInWords(row.due_on, locale),
      }),
    );
    if (dates.length > NAMED) sentences.push(notificationsDictionary.text(locale, 'due.more', { count: dates.length - NAMED }));
    const facts = {
      what: name(first.kind),
      todo: text(locale, `${dueNameKey(first.kind)}.todo`),
      date: dayInWords(first.due_on, locale),
      dates: sentences.join(' '),
      count: dates.length,
    };
    const situation = dates.length > 1 ? 'several' : isLate(first, ctx.now) ? 'late' : 'due';
    const rendered = wordNotice(noticeKind, locale, situation, facts, dates.length > 1 ? spaceOf(first, ofInstitute, 'fechas') : pageOf(first, ofInstitute));
    return situation === 'several' ? { ...rendered, paragraphs: sentences } : rendered;
  }
}

const isLate = ({ due_on, time_zone }: Pick<Reminded, 'due_on' | 'time_zone'>, now: Date): boolean => due_on < todayIn(time_zone, now);

const spaceOf = ({ network_slug, municipality_slug }: Pick<Reminded, 'network_slug' | 'municipality_slug'>, ofInstitute: boolean, page: string): string =>
  paths.space({ networkSlug: network_slug, municipalitySlug: ofInstitute ? null : municipality_slug }, page);

/** Where who reads it looks at the thing: the host authority at its own page of it, or at the dates. */
export function pageOf(row: Pick<Reminded, 'page' | 'subject_id' | 'network_slug' | 'municipality_slug'> & { kind: DueDateKind }, ofInstitute: boolean): string {
  if (!ofInstitute || row.municipality_slug === null) return spaceOf(row, false, row.page);
  return spaceOf(row, true, row.kind.institutePage?.(row.subject_id) ?? 'fechas');
}

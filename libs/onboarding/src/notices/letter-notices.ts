import { Injectable } from '@nestjs/common';
import { Followers, municipalityFollowable } from '@tequio/conversation';
import { OfficeHolders } from '@tequio/identity';
import { dayInWords, Directory, paths } from '@tequio/network';
import { defineNoticeKind, Notices, RendersNotice, wordNotice, type NoticeKind, type NoticeToRender, type NoticeWording, type RenderedNotice } from '@tequio/notifications';
import { Database, OnEvent, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import { onboardingDictionary } from '../onboarding.dictionary.js';
import { letterAccepted, letterCaptured, letterCaptureWithdrawn, letterConfirmationTakenBack, letterDecisionTakenBack, letterObserved, letterRejected, letterSubmitted, letterWithdrawn } from '../letters/letter.events.js';
import { LetterStore } from '../letters/letter-store.js';

const MUNICIPALITY = { municipio: 'municipality' } as const;
const REASON = { ...MUNICIPALITY, motivo: 'reason' } as const;

const kind = <Fact extends string, Situation extends string>(name: string, wording: NoticeWording<Fact, Situation>) =>
  defineNoticeKind({ key: `onboarding.${name}`, subject: 'LetterOfIntent', mandatory: true, voice: 'usted', wording });
/** To who follows the municipality; said of the municipality, so that its news come together. */
const forFollowers = <Situation extends string>(name: string, texts: Record<Situation, string>) =>
  defineNoticeKind({ key: `onboarding.${name}`, subject: municipalityFollowable.type, mandatory: false, voice: 'usted', wording: { variables: MUNICIPALITY, required: ['municipio'], texts } });

const submitted = kind('letter_submitted', { variables: { ...MUNICIPALITY, fecha: 'date' }, required: ['municipio', 'fecha'], texts: { usual: 'mail.submitted' } });
const observed = kind('letter_observed', { variables: { observaciones: 'observations', fecha: 'date' }, required: ['fecha'], texts: { usual: 'mail.observed' } });
const accepted = kind('letter_accepted', { variables: MUNICIPALITY, required: [], texts: { usual: 'mail.accepted' } });
const rejected = kind('letter_rejected', { variables: { motivo: 'reason' }, required: ['motivo'], texts: { usual: 'mail.rejected' } });
const takenBack = kind('letter_decision_taken_back', { variables: REASON, required: ['motivo'], texts: { accepted: 'mail.accepted_taken_back', rejected: 'mail.rejected_taken_back' } });
const unconfirmed = kind('letter_confirmation_taken_back', { variables: REASON, required: ['municipio', 'motivo'], texts: { usual: 'mail.unconfirmed' } });
const captured = kind('letter_captured', { variables: MUNICIPALITY, required: [], texts: { usual: 'mail.captured' } });
const withdrawn = kind('letter_withdrawn', { variables: REASON, required: ['municipio', 'motivo'], texts: { withdrawn: 'mail.withdrawn', disowned: 'mail.disowned' } });
const captureWithdrawn = kind('letter_capture_withdrawn', { variables: REASON, required: ['motivo'], texts: { usual: 'mail.capture_withdrawn' } });
const acceptedFollowers = forFollowers('letter_accepted_followers', { usual: 'mail.accepted_followers' });
const takenBackFollowers = forFollowers('letter_acceptance_taken_back_followers', { taken_back: 'mail.taken_back_followers', unconfirmed: 'mail.unconfirmed_followers' });

@Injectable()
export class LetterNotices {
  constructor(
    private readonly db: Database,
    private readonly notices: Notices,
    private readonly store: LetterStore,
    private readonly directory: Directory,
    private readonly followers: Followers,
    private readonly officeHolders: OfficeHolders,
  ) {}

  @OnEvent(letterSubmitted, { transaction: 'own' })
  async onSubmitted(ctx: RequestContext, { letterId }: PayloadOf<typeof letterSubmitted>): Promise<void> {
    const recipients = await this.officeHolders.ofNetwork(ctx, ['network_admin', 'network_analyst']);
    await this.db.write(ctx, async (inside) => {
      const letter = await this.store.find(inside, letterId);
      await this.notices.notify(inside, { kind: submitted, subjectId: letterId, dedupe: `${letterId}/${letter.observationRound}`, recipients });
    });
  }

  @OnEvent(letterObserved)
  async onObserved(ctx: RequestContext, { letterId, round }: PayloadOf<typeof letterObserved>): Promise<void> {
    await this.tell(ctx, observed, letterId, `${letterId}/${round}`);
  }

  @OnEvent(letterAccepted)
  async onAccepted(ctx: RequestContext, { letterId }: PayloadOf<typeof letterAccepted>): Promise<void> {
    const dedupe = await this.answerOf(ctx, letterId);
    await this.tell(ctx, accepted, letterId, dedupe);
    await this.tellFollowers(ctx, acceptedFollowers, dedupe);
  }

  @OnEvent(letterRejected)
  async onRejected(ctx: RequestContext, { letterId }: PayloadOf<typeof letterRejected>): Promise<void> {
    await this.tell(ctx, rejected, letterId, await this.answerOf(ctx, letterId));
  }

  @OnEvent(letterDecisionTakenBack)
  async onTakenBack(ctx: RequestContext, { letterId, undoneId }: PayloadOf<typeof letterDecisionTakenBack>): Promise<void> {
    await this.tell(ctx, takenBack, letterId, undoneId);
    const undone = (await this.store.undone(ctx, letterId)).find(({ id }) => id === undoneId);
    // Who follows was told of the acceptance alone.
    if (undone?.decision === 'accepted') await this.tellFollowers(ctx, takenBackFollowers, `${letterId}/${undoneId}`);
  }

  @OnEvent(letterCaptured)
  async onCaptured(ctx: RequestContext, { letterId }: PayloadOf<typeof letterCaptured>): Promise<void> {
    await this.tell(ctx, captured, letterId, letterId);
  }

  @OnEvent(letterCaptureWithdrawn)
  async onCaptureWithdrawn(ctx: RequestContext, { letterId }: PayloadOf<typeof letterCaptureWithdrawn>): Promise<void> {
    await this.tell(ctx, captureWithdrawn, letterId, letterId);
  }

  @OnEvent(letterWithdrawn, { transaction: 'own' })
  async onWithdrawn(ctx: RequestContext, { letterId }: PayloadOf<typeof letterWithdrawn>): Promise<void> {
    const recipients = await this.officeHolders.ofNetwork(ctx, ['network_admin', 'network_analyst']);
    await this.db.write(ctx, async (inside) => {
      const letter = await this.store.find(inside, letterId);
      // Of a draft that was never sent the institute was not told either.
      if (letter.submittedAt || letter.origin === 'captured') await this.notices.notify(inside, { kind: withdrawn, subjectId: letterId, dedupe: letterId, recipients });
    });
  }

  @OnEvent(letterConfirmationTakenBack, { transaction: 'own' })
  async onUnconfirmed(ctx: RequestContext, { letterId, undoneId }: PayloadOf<typeof letterConfirmationTakenBack>): Promise<void> {
    const recipients = await this.officeHolders.ofNetwork(ctx, ['network_admin', 'network_analyst']);
    await this.db.write(ctx, async (inside) => {
      await this.notices.notify(inside, { kind: unconfirmed, subjectId: letterId, dedupe: undoneId, recipients });
      await this.tellFollowers(inside, takenBackFollowers, `${letterId}/${undoneId}`);
    });
  }

  @RendersNotice(submitted)
  async renderSubmitted(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const at = await this.at(ctx, notice.subject.id, locale);
    if (!at || !['submitted', 'under_review'].includes(at.letter.state)) return null;
    return at.mail(submitted, 'usual', { municipality: at.municipality.name, date: at.day(at.letter.replyDueOn) }, paths.institute(at.network.slug, `cartas/${at.letter.id}`));
  }

  @RendersNotice(observed)
  async renderObserved(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const at = await this.at(ctx, notice.subject.id, locale);
    if (!at || at.letter.state !== 'observed') return null;
    const count = (await this.store.observations(ctx, at.letter.id)).filter((one) => one.round === at.letter.observationRound).length;
    const observations = onboardingDictionary.text(locale, count === 1 ? 'notice.observations_one' : 'notice.observations', { count });
    return at.mail(observed, 'usual', { observations, date: at.day(at.letter.correctBy) }, at.letterPath);
  }

  @RendersNotice(accepted)
  async renderAccepted(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const at = await this.at(ctx, notice.subject.id, locale);
    if (!at || !['accepted', 'superseded'].includes(at.letter.state)) return null;
    return at.mail(accepted, 'usual', { municipality: at.municipality.name }, at.letterPath);
  }

  @RendersNotice(acceptedFollowers)
  async renderAcceptedForFollowers(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const at = await this.at(ctx, letterOf(notice.dedupe), locale);
    if (at?.letter.state !== 'accepted') return null;
    return at.mail(acceptedFollowers, 'usual', { municipality: at.municipality.name }, paths.municipality(at.network.slug, at.municipality.slug, 'carta'));
  }

  @RendersNotice(takenBackFollowers)
  async renderTakenBackForFollowers(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const at = await this.at(ctx, letterOf(notice.dedupe), locale);
    if (!at || at.letter.state === 'accepted') return null;
    return at.mail(takenBackFollowers, at.letter.origin === 'captured' ? 'unconfirmed' : 'taken_back', { municipality: at.municipality.name }, paths.municipality(at.network.slug, at.municipality.slug));
  }

  @RendersNotice(takenBack)
  async renderTakenBack(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const at = await this.at(ctx, notice.subject.id, locale);
    const undone = at && (await this.store.undone(ctx, at.letter.id)).find(({ id }) => id === notice.dedupe);
    // A confirmation that was undone is told to the institute.
    if (!undone || undone.decision === 'confirmed') return null;
    return at.mail(takenBack, undone.decision, { municipality: at.municipality.name, reason: undone.reason }, at.letterPath);
  }

  @RendersNotice(rejected)
  async renderRejected(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const at = await this.at(ctx, notice.subject.id, locale);
    if (at?.letter.state !== 'rejected') return null;
    return at.mail(rejected, 'usual', { reason: at.letter.reason ?? '' }, at.letterPath);
  }

  @RendersNotice(unconfirmed)
  async renderUnconfirmed(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const at = await this.at(ctx, notice.subject.id, locale);
    const undone = at && (await this.store.undone(ctx, at.letter.id)).find(({ id }) => id === notice.dedupe);
    if (!undone) return null;
    return at.mail(unconfirmed, 'usual', { municipality: at.municipality.name, reason: undone.reason }, paths.institute(at.network.slug, `cartas/${at.letter.id}`));
  }

  @RendersNotice(captured)
  async renderCaptured(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const at = await this.at(ctx, notice.subject.id, locale);
    if (!at || at.letter.state !== 'captured') return null;
    return at.mail(captured, 'usual', { municipality: at.municipality.name }, at.letterPath);
  }

  @RendersNotice(captureWithdrawn)
  async renderCaptureWithdrawn(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const at = await this.at(ctx, notice.subject.id, locale);
    return at && at.mail(captureWithdrawn, 'usual', { municipality: at.municipality.name, reason: at.letter.reason ?? '' }, at.letterPath);
  }

  @RendersNotice(withdrawn)
  async renderWithdrawn(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const at = await this.at(ctx, notice.subject.id, locale);
    if (!at) return null;
    return at.mail(withdrawn, at.letter.origin === 'captured' ? 'disowned' : 'withdrawn', { municipality: at.municipality.name, reason: at.letter.reason ?? '' }, paths.institute(at.network.slug, `cartas/${at.letter.id}`));
  }

  private async tell(ctx: RequestContext, noticeKind: NoticeKind, letterId: string, dedupe: string): Promise<void> {
    await this.notices.notify(ctx, { kind: noticeKind, subjectId: letterId, dedupe, recipients: await this.officeHolders.of(ctx, ['liaison', 'mayor']) });
  }

  private tellFollowers(ctx: RequestContext, noticeKind: NoticeKind, dedupe: string): Promise<void> {
    return this.followers.tell(ctx, { kind: noticeKind, subject: { type: municipalityFollowable.type, id: ctx.requireTenant().tenantId }, dedupe });
  }

  /** Which answer to the letter it is: one that was taken back does not stand for the next. */
  private async answerOf(ctx: RequestContext, letterId: string): Promise<string> {
    const undone = (await this.store.undone(ctx, letterId)).length;
    return undone ? `${letterId}/${undone}` : letterId;
  }

  private async at(ctx: RequestContext, letterId: string, locale: Locale) {
    const letter = await this.store.find(ctx, letterId).catch(() => null);
    if (!letter) return null;
    const [network, municipality] = await Promise.all([this.directory.network(ctx, letter.networkId), this.directory.municipality(ctx, letter.tenantId)]);
    return {
      letter,
      network,
      municipality,
      letterPath: paths.workspace(network.slug, municipality.slug, 'carta'),
      day: (date: string | null) => (date ? dayInWords(date, locale) : ''),
      mail: <Fact extends string, Situation extends string>(noticeKind: NoticeKind<Fact, Situation>, situation: Situation, facts: Record<Fact, string>, path: string): RenderedNotice =>
        wordNotice(noticeKind, locale, situation, facts, path),
    };
  }
}

const letterOf = (dedupe: string): string => dedupe.split('/')[0]!;

import { Injectable } from '@nestjs/common';
import { Directory, paths } from '@tequio/network';
import { OnEvent, type PayloadOf, type RequestContext } from '@tequio/platform';
import { defineSearchKind, SearchIndex } from '@tequio/search';
import { onboardingDictionary } from '../onboarding.dictionary.js';
import { letterAccepted, letterCaptureWithdrawn, letterConfirmationTakenBack, letterDecisionTakenBack, letterSuperseded, letterWithdrawn } from './letter.events.js';
import { LetterStore } from './letter-store.js';

const letterKind = defineSearchKind('letter');
const subject = (id: string) => ({ type: 'LetterOfIntent', id });

/** A letter in force can be found; one that another administration has left behind, or that was taken back, can not. */
@Injectable()
export class LetterSearch {
  constructor(
    private readonly search: SearchIndex,
    private readonly store: LetterStore,
    private readonly directory: Directory,
  ) {}

  @OnEvent(letterAccepted)
  async accepted(ctx: RequestContext, { letterId }: PayloadOf<typeof letterAccepted>): Promise<void> {
    const letter = await this.store.find(ctx, letterId);
    // Told of an earlier moment: it may be superseded by now.
    if (letter.state !== 'accepted') return;
    const [municipality, network] = await Promise.all([this.store.municipality(ctx, letter), this.directory.network(ctx, letter.networkId)]);
    const { subject: matter, plan, proactiveCommitment, body, points } = letter.content;
    await this.search.put(ctx, {
      kind: letterKind,
      subject: subject(letterId),
      title: onboardingDictionary.text('es', 'document.title', { municipality: municipality.name }),
      body: [matter, plan, proactiveCommitment, body, ...points.map(({ text }) => text)],
      path: paths.municipality(network.slug, municipality.slug, 'carta'),
      published: true,
      weight: 0.4,
    });
  }

  @OnEvent(letterSuperseded)
  superseded(ctx: RequestContext, { letterId }: PayloadOf<typeof letterSuperseded>): Promise<void> {
    return this.search.remove(ctx, subject(letterId));
  }

  @OnEvent(letterCaptureWithdrawn)
  captureWithdrawn(ctx: RequestContext, { letterId }: PayloadOf<typeof letterCaptureWithdrawn>): Promise<void> {
    return this.search.remove(ctx, subject(letterId));
  }

  @OnEvent(letterDecisionTakenBack)
  decisionTakenBack(ctx: RequestContext, { letterId }: PayloadOf<typeof letterDecisionTakenBack>): Promise<void> {
    return this.leave(ctx, letterId);
  }

  @OnEvent(letterConfirmationTakenBack)
  confirmationTakenBack(ctx: RequestContext, { letterId }: PayloadOf<typeof letterConfirmationTakenBack>): Promise<void> {
    return this.leave(ctx, letterId);
  }

  @OnEvent(letterWithdrawn)
  withdrawn(ctx: RequestContext, { letterId }: PayloadOf<typeof letterWithdrawn>): Promise<void> {
    return this.search.remove(ctx, subject(letterId));
  }

  private async leave(ctx: RequestContext, letterId: string): Promise<void> {
    // Told of an earlier moment: it may be accepted again by now.
    if ((await this.store.find(ctx, letterId)).state !== 'accepted') await this.search.remove(ctx, subject(letterId));
  }
}

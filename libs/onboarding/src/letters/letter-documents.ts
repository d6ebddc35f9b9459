import { Injectable } from '@nestjs/common';
import { allow, isId, may, notFound, type RequestContext } from '@tequio/platform';
import { DocumentReaders, Drafts, FileReaders, Files, OfficialDocuments, type AcknowledgementData, type LetterOfIntentData, type RenderedDocument } from '@tequio/documents';
import { Directory, issuerLooks, todayIn, type MunicipalityEntity, type NetworkEntity } from '@tequio/network';
import { onboardingDictionary } from '../onboarding.dictionary.js';
import { partsOf, type LetterContent } from './letter.content.js';
import type { LetterEntity } from './letter.entities.js';
import { LetterStore } from './letter-store.js';

const t = (key: Parameters<typeof onboardingDictionary.text>[1], params?: Record<string, string>) => onboardingDictionary.text('es', key, params);

/** The letter and its acknowledgement as official documents. */
@Injectable()
export class LetterDocuments {
  constructor(
    private readonly documents: OfficialDocuments,
    private readonly directory: Directory,
    private readonly files: Files,
    private readonly drafts: Drafts,
    private readonly store: LetterStore,
    fileReaders: FileReaders,
    documentReaders: DocumentReaders,
  ) {
    for (const readers of [fileReaders, documentReaders])
      readers.add({ subjectType: 'LetterOfIntent', mayRead: (ctx, { networkId, tenantId }) => may(ctx, 'read', 'LetterOfIntent', { networkId, tenantId }) });
  }

  /** The letter's document data; the text of the PDF and of the preview are this. */
  data(letter: LetterContent, municipality: MunicipalityEntity, network: NetworkEntity): LetterOfIntentData {
    const [closing, lines] = [t('document.closing'), (letter.addressee ?? '').split('\n').filter(Boolean).slice(0, 4)];
    return {
      issuer: { name: municipality.name, state: network.name, office: null, ...issuerLooks(network, municipality) },
      place: letter.place ?? '',
      subject: letter.subject ?? '',
      addressee: { lines, closing },
      body: partsOf(letter, 'body').slice(0, 12),
      acknowledgementsTitle: t('document.acknowledgements_heading'),
      acknowledgements: partsOf(letter, 'points'),
      signatory: { name: letter.signatoryName, post: letter.signatoryPost ?? '' },
      authority: { name: letter.authorityName, post: letter.authorityPost ?? '' },
      linkedPlan: letter.plan,
      proactiveCommitment: letter.proactiveCommitment,
      administrationEndsOn: letter.termEndsOn,
      contact: letter.contactOffice ? { office: letter.contactOffice, email: letter.contactEmail, phone: null } : null,
    };
  }

  /**
   * The PDF as it would be now, marked as a draft on every page, without folio or seal; nothing of it is kept. For whoever
   * may write the letter. What is still missing stands as a blank. Throws as `Drafts.preview`.
   */
  async preview(ctx: RequestContext, id: string): Promise<RenderedDocument> {
    if (!isId(id)) throw notFound();
    const letter = await this.store.find(ctx, id);
    allow(ctx, 'edit', 'LetterOfIntent', letter);
    const [municipality, network] = await Promise.all([this.store.municipality(ctx, letter), this.directory.network(ctx, letter.networkId)]);
    const data = this.data(letter.content, municipality, network);
    const blank = t('document.blank');
    return this.drafts.preview(ctx, {
      template: 'letter-of-intent',
      issuedOn: letter.content.date ?? todayIn(municipality.timeZone, ctx.now),
      data: {
        ...data,
        place: data.place || blank,
        subject: data.subject || blank,
        addressee: { ...data.addressee, lines: data.addressee.lines.length ? data.addressee.lines : [blank] },
        body: data.body.length ? data.body : [blank],
        signatory: { ...data.signatory, post: data.signatory.post || blank },
        authority: { ...data.authority, post: data.authority.post || blank },
      },
    });
  }

  /** What is issued of a letter that was signed on paper: not its text, which the platform has not seen, but that it is registered. */
  private paperData(letter: LetterContent, municipality: MunicipalityEntity, network: NetworkEntity): LetterOfIntentData {
    const data = this.data(letter, municipality, network);
    const said = { name: letter.signatoryName ?? '', post: letter.signatoryPost ?? '', municipality: municipality.name };
    return {
      ...data,
      place: data.place || t('default.place', { seat: municipality.seat, state: network.name }),
      subject: t('paper.subject'),
      addressee: { ...data.addressee, lines: data.addressee.lines.length ? data.addressee.lines : [data.authority.post] },
      body: [t('paper.registered', said), ...(data.body.length ? [t('paper.text'), ...data.body.slice(0, 10)] : [])],
    };
  }

  async issueLetter(ctx: RequestContext, letter: LetterEntity, municipality: MunicipalityEntity): Promise<string> {
    const network = await this.directory.network(ctx, letter.networkId);
    const document = await this.documents.issue(ctx, {
      template: 'letter-of-intent',
      data: letter.origin === 'paper' ? this.paperData(letter.content, municipality, network) : this.data(letter.content, municipality, network),
      issuedOn: letter.content.date!,
      subjectType: 'LetterOfIntent',
      subjectId: letter.id,
      title: t('document.title', { municipality: municipality.name }),
      issuer: municipality.name,
    });
    return document.id;
  }

  /** The folio of a letter stands no longer; why is public, and says nothing of what the municipality wrote as its reason. */
  async annul(ctx: RequestContext, documentId: string, why: 'observed' | 'reopened' | 'superseded' | 'withdrawn', replacedById: string | null = null): Promise<void> {
    const replacement = replacedById && (await this.documents.find(ctx, replacedById));
    await this.documents.annul(ctx, documentId, t(`annulled.${why}`), replacement ? replacement.folio : null);
  }

  /** The acknowledgement says what was received, when, and by when it is answered. */
  async issueAcknowledgement(ctx: RequestContext, letter: LetterEntity, municipality: MunicipalityEntity, replyBy: string): Promise<string> {
    const network = await this.directory.network(ctx, letter.networkId);
    const authority = await this.directory.authorityOn(ctx, letter.networkId);
    const received = await this.documents.find(ctx, letter.documentId!);
    const signedCopy = await this.files.find(ctx, letter.signedFileId!);
    const clock = new Intl.DateTimeFormat('es-MX', { timeZone: municipality.timeZone, hour: '2-digit', minute: '2-digit', hour12: false, hourCycle: 'h23' });
    const data: AcknowledgementData = {
      issuer: { name: authority?.name ?? network.name, state: network.name, office: null, ...issuerLooks(network) },
      matter: t('acknowledgement.matter'),
      submittedBy: { organization: t('acknowledgement.organization', { municipality: municipality.name }), office: ctx.actor.office },
      receivedBy: authority?.name ?? network.name,
      receivedOn: todayIn(municipality.timeZone, ctx.now),
      receivedAt: clock.format(ctx.now),
      timeZone: null,
      received: [
        { title: t('acknowledgement.letter'), folio: received.folio, fileName: null, pages: received.pages, dataSeal: received.dataSeal, fileSha256: null },
        { title: t('acknowledgement.signed_copy'), folio: null, fileName: null, pages: null, dataSeal: null, fileSha256: signedCopy?.sha256 ?? null },
      ],
      next: [
        { what: t('acknowledgement.reply'), who: authority?.name ?? null, by: replyBy },
        { what: t('acknowledgement.install'), who: null, by: null },
      ],
      note: null,
    };
    const document = await this.documents.issue(ctx, {
      template: 'acknowledgement',
      data,
      subjectType: 'LetterOfIntent',
      subjectId: letter.id,
      title: t('document.acknowledgement_title', { municipality: municipality.name }),
      issuer: authority?.name ?? network.name,
    });
    return document.id;
  }
}

import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { LooksService, type Logo } from '@tequio/network';
import { notFound, type RequestContext } from '@tequio/platform';
import { pngSize } from '../rendering/crest.js';
import { refuseClaim } from '../uploads/file.errors.js';
import { FileReaders } from '../uploads/file-readers.js';
import { Files, type OpenedFile } from '../uploads/files.service.js';
import type { PictureShape } from '../files/index.js';

/** Type of what a logo's file is tied to. */
const LOGO = 'Logo';

/** What an uploaded picture becomes where it is to be a logo. */
export const LOGO_PICTURE: PictureShape = { logo: { maxSide: 512 } };

/** Logos of networks and municipalities: pictures of the product's own making, for pages, mails and official documents. */
@Injectable()
export class Logos {
  constructor(
    private readonly files: Files,
    private readonly looks: LooksService,
    readers: FileReaders,
  ) {
    readers.add({ subjectType: LOGO, mayRead: () => true });
  }

  /**
   * Takes a file that was received as a logo, or none, as the logo of the network that is acted for.
   * Throws `Refused(FileRefused)`.
   */
  async setForNetwork(ctx: RequestContext, fileId: string | null): Promise<Logo | null> {
    const logo = fileId ? await this.take(ctx, fileId) : null;
    await this.leave(ctx, await this.looks.setNetworkLogo(ctx, logo), logo);
    return logo;
  }

  /** The same for the municipality that is acted for. */
  async setForMunicipality(ctx: RequestContext, fileId: string | null): Promise<Logo | null> {
    const logo = fileId ? await this.take(ctx, fileId) : null;
    await this.leave(ctx, await this.looks.setMunicipalityLogo(ctx, logo), logo);
    return logo;
  }

  /** A logo's bytes, present or past, for anyone. Throws NOT_FOUND for any other file. */
  async open(ctx: RequestContext, fileId: string): Promise<OpenedFile> {
    const opened = await this.files.open(ctx, fileId);
    if (opened.file.subjectType === LOGO) return opened;
    opened.content.destroy();
    throw notFound();
  }

  private async take(ctx: RequestContext, fileId: string): Promise<Logo> {
    const { tenantId } = ctx.requireTenant();
    const file = await this.files.claim(ctx, fileId, { subjectType: LOGO, subjectId: tenantId, visibility: 'public', kinds: ['image'] });
    const size = file.mime === 'image/png' ? pngSize(await buffer((await this.files.open(ctx, file.id)).content)) : null;
    if (!size || Math.max(size.width, size.height) > LOGO_PICTURE.logo!.maxSide) throw refuseClaim('file_not_logo', { name: file.name });
    await this.files.publish(ctx, file.id);
    return { fileId: file.id, sha256: file.sha256, ...size };
  }

  /** One that was replaced stays at its address, for mails that were sent with it; one that was taken away does not. */
  private async leave(ctx: RequestContext, before: Logo | null, now: Logo | null): Promise<void> {
    if (before && !now) await this.files.withdraw(ctx, before.fileId, 'logo removed');
  }
}

import { Injectable } from '@nestjs/common';
import { allow, Audit, Database, newId, parseInput, parseReason, type RequestContext } from '@tequio/platform';
import { defaultTemplate } from './default-template.es.js';
import { templateContent, type TemplateContent } from '../letters/letter.content.js';
import { LetterTemplateEntity } from '../letters/letter.entities.js';

@Injectable()
export class LetterTemplates {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** The template in force; a network that wrote none uses the product's. */
  async current(ctx: RequestContext): Promise<{ number: number | null; content: TemplateContent }> {
    const row = await this.last(ctx);
    return row ? { number: row.number, content: row.content } : { number: null, content: defaultTemplate };
  }

  /** The last that the network wrote, or null. */
  async last(ctx: RequestContext): Promise<LetterTemplateEntity | null> {
    const [row] = await this.db.read(ctx, (inside) =>
      this.db.repo(inside, LetterTemplateEntity).find({ where: { networkId: ctx.requireNetwork() }, order: { number: 'DESC' }, take: 1 }),
    );
    return row ?? null;
  }

  /** All that the network wrote, the newest first. */
  all(ctx: RequestContext): Promise<LetterTemplateEntity[]> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, LetterTemplateEntity).find({ where: { networkId: ctx.requireNetwork() }, order: { number: 'DESC' } }));
  }

  /** A new number of the template; letters already begun keep the text they began with. */
  async write(ctx: RequestContext, content: TemplateContent, reason: string): Promise<LetterTemplateEntity> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'edit_template', 'LetterOfIntent', { networkId });
    const parsed = parseInput(templateContent, content);
    const why = parseReason(reason);
    const number = ((await this.last(ctx))?.number ?? 0) + 1;
    const id = newId(ctx.now);
    const repo = this.db.repo(ctx, LetterTemplateEntity);
    const row = repo.create({ id, networkId, tenantId: networkId, number, content: parsed, reason: why, createdAt: ctx.now, createdByOffice: ctx.actor.office });
    await repo.insert(row);
    await this.audit.record(ctx, { action: 'letter.write_template', subjectType: 'LetterTemplate', subjectId: id, reason: why, changes: { number } });
    return row;
  }
}

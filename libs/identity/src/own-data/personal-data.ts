import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@tequio/platform';

export interface PersonalDataPart {
  /** Name of the part in the file, in camel case; once in the product. */
  name: string;
  /** Everything of this part about who is signed in, without secrets. Scope: self. */
  read(ctx: RequestContext): Promise<unknown>;
}

/** Port for all contexts that keep something about a person: what they may take away. */
@Injectable()
export class PersonalData {
  private readonly parts = new Map<string, PersonalDataPart>();

  /** Called while the product starts, from a constructor. */
  add(part: PersonalDataPart): void {
    if (this.parts.has(part.name)) throw new Error(`personal data ${part.name} is added twice`);
    this.parts.set(part.name, part);
  }

  async all(ctx: RequestContext): Promise<Record<string, unknown>> {
    const data: Record<string, unknown> = {};
    for (const part of this.parts.values()) data[part.name] = await part.read(ctx);
    return data;
  }
}
